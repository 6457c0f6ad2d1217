/** Claims as a table, out only: one row a claim, for a spreadsheet (RFC 4180, UTF-8). */
import type { GoldClaim, GoldLayers } from '../schema.js';
import type { Format } from './format.js';

const COLUMNS = [
  'article',
  'claim',
  'start',
  'end',
  'frame',
  'roles',
  'quantity',
  'value',
  'min',
  'max',
  'op',
  'unit',
  'time',
  'polarity',
  'modality',
  'stage',
  'sources',
  'text',
  'title',
  'publisher',
  'published',
  'url',
] as const;

/** Claims for a spreadsheet. */
export const claimsCsv: Format = {
  name: 'csv',
  summary: 'CSV of claims, one a row (out only)',
  offsets: 'utf16',
  read: null,
  leavesOut:
    'all layers but claims, with the quantity and the time that they name; offsets of fillers and sources',
  write: (articles, base) => [
    {
      path: `${base}.csv`,
      content: [
        COLUMNS,
        ...articles.flatMap(({ id, about, layers }) =>
          (layers.claims ?? []).map((claim) => {
            const cells = { article: id, ...about, ...cellsOf(claim, layers) } as Record<string, unknown>;
            return COLUMNS.map((column) => cells[column]);
          }),
        ),
      ]
        .map((row) => `${row.map(cell).join(',')}\r\n`)
        .join(''),
    },
  ],
};

function cellsOf(claim: GoldClaim, layers: GoldLayers): Partial<Record<(typeof COLUMNS)[number], unknown>> {
  const quantity = layers.quantities?.find((item) => item.id === claim.quantity);
  const time = layers.times?.find((item) => item.id === claim.time);
  const roles = Object.entries(claim.args ?? {}).flatMap(([role, fillers]) =>
    fillers.map((filler) => `${role}=${filler.entity ?? filler.value ?? filler.text ?? ''}`),
  );
  const { start, end, frame, polarity, modality, stage, text } = claim;
  return {
    claim: claim.id,
    start,
    end,
    frame,
    polarity,
    modality,
    stage,
    text,
    roles: roles.join('; '),
    sources: (claim.attribution ?? []).map(({ source }) => source).join('; '),
    quantity: quantity?.text,
    value: quantity?.value,
    min: quantity?.min,
    max: quantity?.max,
    op: quantity?.op,
    unit: quantity?.unit,
    time: time && (time.value ?? time.text),
  };
}

/** A cell; words that a spreadsheet would run as a formula get an apostrophe in front. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && /^[=+\-@\t\r]./.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
