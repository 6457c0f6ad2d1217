/** How far two annotators of one text agree: F per layer, and chance-corrected measures where units are the same for both. */
import type { GoldLayers } from '../schema.js';
import { fscore, type Judged, type LayerScore } from '../scoring/counts.js';
import { sameSpan } from '../scoring/matching.js';
import { scoreBlocks } from '../stages/blocks/score.js';
import { scoreClaims } from '../stages/claims/score.js';
import { goldContext, matchClaims } from '../stages/claims/score-pairs.js';
import { scoreEntities } from '../stages/entities/score.js';
import { scoreLanguages } from '../stages/languages/score.js';
import { scoreQuantities } from '../stages/quantities/score.js';
import { scoreSentences } from '../stages/sentences/score.js';
import { scoreTimes } from '../stages/times/score.js';
import { fillAlone, fillQuantity } from './gold-input.js';

/** How far two annotators agree on one layer. */
export interface LayerAgreement {
  readonly layer: string;
  /** F of each measure, one annotator taken as gold for the other; the main ones are the same either way round. */
  readonly f: Readonly<Record<string, number | null>>;
  /** What was compared unit by unit, and how far it agrees beyond chance. */
  readonly labels: readonly LabelAgreement[];
  readonly differences: readonly Judged[];
}

/** How far two annotators give the same labels to the same units. */
export interface LabelAgreement {
  readonly what: string;
  readonly units: number;
  readonly observed: number;
  /** Null where chance alone would agree fully. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

type Pair = readonly [string, string];

/** Compares the layers that both have annotated. Optional items of the first annotator are left out. */
export function agreement(text: string, a: GoldLayers, b: GoldLayers): LayerAgreement[] {
  const other = fillAlone(b, text);
  const found: LayerAgreement[] = [];
  const add = (
    layer: string,
    score: LayerScore,
    labels: readonly (readonly [string, readonly Pair[]])[] = [],
  ) =>
    found.push({
      layer,
      f: Object.fromEntries(Object.entries(score.measures).map(([name, counts]) => [name, fscore(counts)])),
      labels: labels
        .filter(([, pairs]) => pairs.length > 0)
        .map(([what, pairs]) => labelAgreement(what, pairs)),
      differences: score.items.filter((item) => item.outcome !== 'right'),
    });
  if (a.blocks && b.blocks)
    add('blocks', scoreBlocks(a.blocks, other.blocks), [
      ['kind of line', samePlace(a.blocks, b.blocks, 'kind')],
    ]);
  if (a.languages && b.languages) {
    const score = scoreLanguages(a.languages, other.languages, text);
    add('languages', score, [
      ['language of line', score.items.map((item) => [item.expected!, item.got!] as const)],
    ]);
  }
  if (a.sentences && b.sentences) add('sentences', scoreSentences(a.sentences, other.sentences));
  if (a.entities && b.entities)
    add('entities', scoreEntities(a.entities, other.entities), [
      ['type of word', wordLabels(text, a.entities, b.entities)],
      ['type of equal spans', samePlace(a.entities, b.entities, 'type')],
    ]);
  if (a.quantities && b.quantities)
    add(
      'quantities',
      scoreQuantities(a.quantities, other.quantities, (item) => fillQuantity(item).strict),
      [
        ['kind of equal spans', samePlace(a.quantities, b.quantities, 'kind')],
        ['op of equal spans', samePlace(a.quantities, b.quantities, 'op')],
      ],
    );
  if (a.times && b.times)
    add('times', scoreTimes(a.times, other.times), [
      ['kind of equal spans', samePlace(a.times, b.times, 'kind')],
    ]);
  if (a.claims && b.claims) {
    const [gold, predicted] = [goldContext(a), other];
    const { pairs } = matchClaims(gold, predicted);
    const labels = (['modality', 'polarity', 'stage'] as const).map((field) => {
      const judged = pairs.filter((pair) => pair.gold[field] !== undefined);
      return [
        `${field} of paired claims`,
        judged.map((pair) => [String(pair.gold[field]), String(pair.got[field])] as const),
      ] as const;
    });
    add('claims', scoreClaims(gold, predicted), labels);
  }
  return found;
}

/** Observed agreement, Cohen's kappa (1960) and Krippendorff's alpha for nominal data and two coders (2004). */
export function labelAgreement(what: string, pairs: readonly Pair[]): LabelAgreement {
  const [left, right] = [new Map<string, number>(), new Map<string, number>()];
  let same = 0;
  for (const [a, b] of pairs) {
    left.set(a, (left.get(a) ?? 0) + 1);
    right.set(b, (right.get(b) ?? 0) + 1);
    if (a === b) same += 1;
  }
  const units = pairs.length;
  const labels = new Set([...left.keys(), ...right.keys()]);
  let chance = 0;
  let pooled = 0;
  for (const label of labels) {
    const [a, b] = [left.get(label) ?? 0, right.get(label) ?? 0];
    chance += (a / units) * (b / units);
    pooled += (a + b) * (a + b - 1);
  }
  const observed = same / units;
  // the chance that two of all 2n labels, drawn without putting back, are the same
  const expected = pooled / (2 * units * (2 * units - 1));
  return {
    what,
    units,
    observed,
    kappa: chance === 1 ? null : (observed - chance) / (1 - chance),
    alpha: expected === 1 ? null : 1 - (1 - observed) / (1 - expected),
  };
}

function samePlace<Item extends { start: number; end: number }, Field extends keyof Item>(
  a: readonly Item[],
  b: readonly Item[],
  field: Field,
): Pair[] {
  return a.flatMap((item) => {
    const other = b.find((one) => sameSpan(item, one));
    return other ? [[String(item[field]), String(other[field])] as const] : [];
  });
}

/** The type that each word has for either, or none. */
function wordLabels(
  text: string,
  a: NonNullable<GoldLayers['entities']>,
  b: NonNullable<GoldLayers['entities']>,
): Pair[] {
  const label = (at: number, entities: typeof a) =>
    entities.find((item) => item.start <= at && at < item.end)?.type ?? 'none';
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ index }) => [label(index, a), label(index, b)] as const,
  );
}
