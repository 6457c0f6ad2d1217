/** Gold layers as a stage would have made them: derived fields filled in, so that a later stage can run on gold. */
import { frames, slotRoles } from '../frames.js';
import type { Claim, Document, Entity, GoldLayers, GoldQuantity, Quantity } from '../schema.js';
import { goldIntervals } from './gold-intervals.js';

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
    ...goldIntervals(quantity),
    rule: GOLD_RULE,
  };
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
