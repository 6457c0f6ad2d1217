/** All formats, and what crosses the border with them. */
import { RecoupeError, UsageError } from '../errors.js';
import type { GoldLayers } from '../schema.js';
import type { Annotated, ExchangeFile } from './annotated.js';
import { brat } from './brat.js';
import { claimsCsv } from './claims-csv.js';
import { conll2003, hipe } from './conll.js';
import { doccano } from './doccano.js';
import type { Format, Reading } from './format.js';
import { labelStudio } from './label-studio.js';
import { sameText } from './offsets.js';
import { prodigy } from './prodigy.js';
import { schemaClaim } from './schema-claim.js';
import { spacy } from './spacy.js';
import { fromStandoff, layersIn } from './standoff.js';
import { webAnnotation } from './web-annotation.js';

/** All formats, those that annotators use first. */
export const formats: readonly Format[] = [
  labelStudio,
  doccano,
  prodigy,
  brat,
  conll2003,
  hipe,
  spacy,
  webAnnotation,
  schemaClaim,
  claimsCsv,
];

/** The format of a name; throws a UsageError that lists all. */
export function formatNamed(name: string): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  throw new UsageError(
    `There is no format "${name}"; there are ${formats.map((one) => one.name).join(', ')}.`,
  );
}

/** The format that files look like, or null where it cannot be told. */
export function guessFormat(files: readonly ExchangeFile[]): Format | null {
  const first = files[0];
  if (!first) return null;
  if (files.some((file) => file.path.endsWith('.ann'))) return brat;
  if (first.content.startsWith('-DOCSTART-')) return conll2003;
  if (/^(?:TOKEN\t|#.*document_id\s*=)/m.test(first.content.slice(0, 2000))) return hipe;
  if (/^\s*\[/.test(first.content)) return labelStudio;
  const line = first.content.slice(0, first.content.indexOf('\n') >>> 0);
  if (/"start_offset":|"entities":\[\]/.test(line)) return doccano;
  if (/"ents":/.test(line)) return spacy;
  if (/"spans":\[/.test(line)) return prodigy;
  return null;
}

/** What was read from files. */
export interface Imported {
  readonly articles: readonly Annotated[];
  /** Labels that no layer knows, and were left out. */
  readonly ignored: readonly string[];
}

/**
 * Reads files of a format. A text that differs from the known one, or a span that does not fit its words, is refused with
 * `bad-gold`, the first difference and a hint at its cause.
 */
export function importFiles(format: Format, files: readonly ExchangeFile[], reading: Reading): Imported {
  if (!format.read) throw new UsageError(`The format ${format.name} only goes out.`);
  const read = format.read(files, reading);
  const wanted = reading.sameLayers ? layersIn(read.map(({ standoff }) => standoff)) : [];
  const ignored = new Set<string>();
  const seen = new Set<string>();
  const articles = read.map(({ id, text, by, about, standoff }) => {
    if (seen.has(id))
      throw new RecoupeError('duplicate-id', `The article "${id}" stands twice in the ${format.name} file.`);
    seen.add(id);
    const known = reading.textOf(id);
    if (known !== null) sameText(known, text, `${format.name}, ${id}`);
    const result = fromStandoff(text, standoff, `${format.name}, ${id}`, wanted);
    for (const label of result.ignored) ignored.add(label);
    return { id, text, by, about, layers: result.layers };
  });
  return { articles, ignored: [...ignored] };
}

/** What an export in this format loses, as `layer.field (how often)`; found by reading the export back. */
export function losses(format: Format, articles: readonly Annotated[]): string[] {
  if (!format.read) return format.leavesOut ? [format.leavesOut] : [];
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const back = importFiles(format, format.write(articles, 'check'), {
    textOf: (id) => texts.get(id) ?? null,
  });
  const layersOf = new Map(back.articles.map(({ id, layers }) => [id, layers]));
  const counts = new Map<string, number>();
  const lose = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { id, layers } of articles)
    for (const [layer, items] of Object.entries(layers) as [
      keyof GoldLayers,
      readonly object[] | undefined,
    ][]) {
      const kept = layersOf.get(id)?.[layer] as readonly object[] | undefined;
      items?.forEach((item, index) => {
        const other = kept?.[index] as Record<string, unknown> | undefined;
        if (!other) lose(layer);
        else
          for (const [field, value] of Object.entries(item))
            if (value !== undefined && canonical(value) !== canonical(other[field]))
              lose(`${layer}.${field}`);
      });
    }
  return [...counts].map(([name, count]) => `${name} (${count})`);
}

/** JSON with sorted keys, for comparing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
