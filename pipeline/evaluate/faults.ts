/** What is wrong with a gold file, said with its place: the door through which all gold comes in. */
import { createHash } from 'node:crypto';
import { type Gold, type GoldLayers, goldSchema, type Span } from '../schema.js';

/** The sha256 of a text in UTF-8, as `textSha256` has it. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A gold file that was read, or its faults as sentences, each with its place. */
export type CheckedGold = { readonly gold: Gold } | { readonly faults: readonly string[] };

/** Checks a gold file against the schema and its text: slices, order, overlaps, ids, references, boilerplate. */
export function checkGold(text: string, value: unknown): CheckedGold {
  const parsed = goldSchema.safeParse(value);
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}.`),
    };
  const gold = parsed.data;
  const faults = [
    ...(gold.textSha256 === textDigest(text)
      ? []
      : [
          `textSha256: it is ${gold.textSha256.slice(0, 12)}…, but the text of the source has ${textDigest(text).slice(0, 12)}…; the source or the way it is read has changed.`,
        ]),
    ...spanFaults(text, gold.layers),
    ...orderFaults(gold.layers),
    ...referenceFaults(gold.layers),
    ...boilerplateFaults(gold.layers),
  ];
  return faults.length > 0 ? { faults } : { gold };
}

/** Every object with offsets, at whatever depth, with its path. */
function* spansIn(value: unknown, path: string): Generator<[string, Span & { text?: string }]> {
  if (value === null || typeof value !== 'object') return;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') yield [path, value as Span];
  for (const [key, child] of Object.entries(value)) yield* spansIn(child, path ? `${path}.${key}` : key);
}

function spanFaults(text: string, layers: GoldLayers): string[] {
  const faults: string[] = [];
  for (const [path, span] of spansIn(layers, '')) {
    const said = `${path} (${span.start}-${span.end})`;
    if (span.start > span.end || span.end > text.length)
      faults.push(`${said}: the span is not inside the text, which has ${text.length} units.`);
    else if (splitsPair(text, span.start) || splitsPair(text, span.end))
      faults.push(`${said}: an end falls into the middle of a surrogate pair.`);
    else if (span.text !== undefined && text.slice(span.start, span.end) !== span.text)
      faults.push(`${said}: it says «${span.text}», the text has «${text.slice(span.start, span.end)}».`);
  }
  return faults;
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** What the items of any layer have. */
type AnyItem = Span & { readonly id?: string; readonly optional?: true | undefined };

function itemsOf(layers: GoldLayers): [string, readonly AnyItem[]][] {
  return Object.entries(layers).map(([layer, items]) => [layer, items as readonly AnyItem[]]);
}

function orderFaults(layers: GoldLayers): string[] {
  const faults: string[] = [];
  for (const [layer, items] of itemsOf(layers)) {
    items.forEach((item, index) => {
      if (item.start === item.end) faults.push(`${layer}.${index}: the span at ${item.start} is empty.`);
      if (layer === 'claims') return;
      const next = items[index + 1];
      if (!next) return;
      if (next.start < item.start)
        faults.push(
          `${layer}.${index + 1} (${next.start}-${next.end}): it stands after one that begins later.`,
        );
      else if (next.start < item.end && !next.optional && !item.optional)
        faults.push(`${layer}.${index + 1} (${next.start}-${next.end}): it overlaps the one before.`);
    });
  }
  return faults;
}

function referenceFaults(layers: GoldLayers): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const [layer, items] of itemsOf(layers))
    items.forEach((item, index) => {
      if (item.id === undefined) return;
      if (ids.has(item.id)) faults.push(`${layer}.${index}: the id "${item.id}" is taken.`);
      ids.add(item.id);
    });
  layers.claims?.forEach((claim, index) => {
    for (const layer of ['quantity', 'time'] as const) {
      const id = claim[layer];
      const known = layer === 'quantity' ? layers.quantities : layers.times;
      if (id && known && !known.some((item) => item.id === id))
        faults.push(`claims.${index} (${claim.id}): there is no ${layer} "${id}".`);
    }
  });
  return faults;
}

function boilerplateFaults(layers: GoldLayers): string[] {
  const furniture = (layers.blocks ?? []).filter((block) => block.kind === 'boilerplate' && !block.optional);
  const faults: string[] = [];
  for (const layer of ['entities', 'quantities', 'times', 'claims'] as const)
    layers[layer]?.forEach((item, index) => {
      const block = furniture.find((one) => one.start < item.end && item.start < one.end);
      if (block && !item.optional)
        faults.push(
          `${layer}.${index} (${item.start}-${item.end}): it lies in boilerplate (${block.start}-${block.end}).`,
        );
    });
  return faults;
}
