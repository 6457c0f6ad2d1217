/** Gold layers as a stage would have made them: derived fields filled in, so that a later stage can run on gold. */
import { frames, slotRoles } from '../frames.js';
import { precisionOf, precisionOfFraction } from '../numerals/precision.js';
import type { Claim, Document, Entity, GoldLayers, GoldQuantity, Quantity } from '../schema.js';
import { intervalsOf } from '../stages/quantities/intervals.js';

const GOLD_RULE = 'gold';

/** Puts gold layers into a document; layers that are not annotated stay as they are there. */
export function fillGold(layers: GoldLayers, document: Document): Document {
  return {
    ...document,
    ...(layers.blocks && { blocks: layers.blocks.map(({ start, end, kind }) => ({ start, end, kind })) }),
    ...(layers.languages && {
      languages: layers.languages.map(({ start, end, code }) => ({ start, end, code, confidence: 1 })),
    }),
    ...(layers.sentences && { sentences: layers.sentences.map(({ start, end }) => ({ start, end })) }),
    ...(layers.entities && { entities: fillEntities(layers.entities) }),
    ...(layers.quantities && { quantities: layers.quantities.map(fillQuantity) }),
    ...(layers.times && {
      times: layers.times.map(({ id, start, end, kind = 'date', value = null, anchor = 'none' }) => ({
        id,
        start,
        end,
        kind,
        value,
        anchor,
        rule: GOLD_RULE,
      })),
    }),
    ...(layers.claims && { claims: layers.claims.map(fillClaim) }),
  };
}

/** Gold layers over a bare text, with no other layers. */
export function fillAlone(layers: GoldLayers, text: string): Document {
  return fillGold(layers, {
    schema: 'recoupe/document@1',
    id: '',
    source: {
      path: '',
      format: 'text',
      sha256: '',
      title: null,
      url: null,
      publisher: null,
      published: null,
    },
    offsets: 'utf16',
    text,
    blocks: [],
    languages: [],
    sentences: [],
    entities: [],
    quantities: [],
    times: [],
    claims: [],
    warnings: [],
  });
}

/** A gold quantity with its intervals; fields that gold leaves out are those of a plain count. */
export function fillQuantity(quantity: GoldQuantity): Quantity {
  const { id, start, end, value = null } = quantity;
  const { min = value, max = value } = quantity;
  return {
    id,
    start,
    end,
    kind: quantity.kind ?? 'count',
    value,
    min,
    max,
    op: quantity.op ?? 'exact',
    unit: quantity.unit ?? null,
    unitSource: quantity.unitSource ?? null,
    cue: quantity.cue ?? null,
    noun: quantity.noun ?? null,
    ...derivedOf(quantity),
    rule: GOLD_RULE,
  };
}

/** Gold does not say how many digits were written; a number has as many as its shortest form. */
function derivedOf(quantity: GoldQuantity): Pick<Quantity, 'digits' | 'strict' | 'loose'> {
  const { kind = 'count', op = 'exact', min = null, max = null } = quantity;
  const value = quantity.value ?? (op === 'vague' && min !== null ? min / 2 : min);
  if (value === null) return { digits: null, strict: [min, max], loose: [min, max] };
  const { ulp, digits } = writtenPrecision(value, kind);
  const to =
    op === 'range' && max !== null ? { value: max, ulp: writtenPrecision(max, kind).ulp } : undefined;
  const { strict, loose } = intervalsOf({ kind, op, value, ulp, hasMagnitude: false, ...(to && { to }) });
  return { digits, strict: [strict[0], strict[1]], loose: [loose[0], loose[1]] };
}

function writtenPrecision(value: number, kind: Quantity['kind']): { ulp: number; digits: number } {
  if (kind === 'fraction') return precisionOfFraction(value);
  const [, fraction = ''] = /\.(\d+)$/.exec(String(value)) ?? [];
  const decimals = fraction.length;
  return precisionOf(Math.round(value * 10 ** decimals), decimals, 1);
}

/** An entity without a gold key is its own; the name is the longest form of the key. */
function fillEntities(entities: NonNullable<GoldLayers['entities']>): Entity[] {
  const names = new Map<string, string>();
  const keyOf = (item: (typeof entities)[number]) => item.entity ?? item.text;
  for (const item of entities)
    if (item.text.length > (names.get(keyOf(item))?.length ?? 0)) names.set(keyOf(item), item.text);
  return entities.map((item) => ({
    id: item.id,
    start: item.start,
    end: item.end,
    type: item.type,
    score: 1,
    name: names.get(keyOf(item))!,
    entity: keyOf(item),
    rule: GOLD_RULE,
  }));
}

function fillClaim(claim: NonNullable<GoldLayers['claims']>[number]): Claim {
  const { id, start, end, frame, args = {} } = claim;
  const slot = slotRoles(frame).flatMap((role) =>
    (args[role] ?? []).map((filler) => `${role}=${filler.entity ?? filler.value ?? filler.text}`),
  );
  return {
    id,
    start,
    end,
    frame,
    trigger: claim.trigger ?? null,
    args,
    quantity: claim.quantity ?? null,
    time: claim.time ?? null,
    polarity: claim.polarity ?? '+',
    modality: claim.modality ?? 'asserted',
    modalityCue: claim.modalityCue ?? null,
    stage: claim.stage ?? null,
    attribution: claim.attribution ?? [],
    key: [frames[frame].family, ...slot.sort()].join('|'),
    rule: GOLD_RULE,
  };
}
