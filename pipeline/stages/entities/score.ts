/** Entities: the four measures of SemEval-2013 task 9.1, and B³ of their keys. */
import type { Entity, GoldEntity } from '../../schema.js';
import { bCubed } from '../../scoring/coreference.js';
import { type Counts, confuse, countsByType, hits, type LayerScore } from '../../scoring/counts.js';
import { type Matching, matchSpans, sameSpan } from '../../scoring/matching.js';

type Scored = Pick<Entity, 'start' | 'end' | 'type'> & { readonly entity?: string | undefined };

/**
 * Scores entities: `strict` (span and type), `exact` (span), `partial` (an overlap counts half), `type` (an
 * overlap with the right type), `keys` (B³ over mentions; one without an exact counterpart counts as wrong).
 */
export function scoreEntities(gold: readonly GoldEntity[], predicted: readonly Scored[]): LayerScore {
  const matching = matchSpans(gold, predicted, (a, b) => (a.type === b.type ? 1 : 0));
  const { pairs, missed, spurious } = matching;
  const count = (right: (a: GoldEntity, b: Scored) => boolean) => {
    const tp = pairs.filter(([a, b]) => right(a, b)).length;
    return hits(tp, pairs.length - tp + spurious.length, pairs.length - tp + missed.length);
  };
  const exact = count(sameSpan);
  const half = (pairs.length - exact.found) / 2;
  const items = [
    ...pairs.map(([a, b]) => judged(outcomeOf(a, b), a, b)),
    ...missed.map((a) => judged('missed', a, null)),
    ...spurious.map((b) => judged('spurious', null, b)),
  ];
  const [key, response] = keyGroups(matching);
  const confusion: Record<string, Record<string, number>> = {};
  for (const item of items) confuse(confusion, item.goldType ?? 'none', item.predictedType ?? 'none');
  const measures: Record<string, Counts> = {
    strict: count((a, b) => sameSpan(a, b) && a.type === b.type),
    exact,
    partial: { ...exact, found: exact.found + half, recalled: exact.recalled + half },
    type: count((a, b) => a.type === b.type),
    keys: bCubed([...key.values()], [...response.values()]),
  };
  return {
    measures,
    types: countsByType(items),
    items: items.map(({ goldType: _gold, predictedType: _predicted, ...item }) => item),
    confusion,
  };
}

/** Mentions by their gold and their predicted key; those without a gold key are left out. `prefix` tells articles apart. */
export function keyGroups(
  { pairs, missed, spurious }: Matching<GoldEntity, Scored>,
  prefix = '',
): readonly [Map<string, string[]>, Map<string, string[]>] {
  const key = new Map<string, string[]>();
  const response = new Map<string, string[]>();
  const add = (groups: Map<string, string[]>, { entity, start, end }: Scored) => {
    if (entity === undefined) return;
    groups.set(entity, [...(groups.get(entity) ?? []), `${prefix}${start}-${end}`]);
  };
  for (const [a, b] of pairs) {
    add(key, a);
    if (a.entity !== undefined) add(response, b);
  }
  for (const item of missed) add(key, item);
  for (const item of spurious) add(response, item);
  return [key, response];
}

function outcomeOf(gold: GoldEntity, predicted: Scored): string {
  if (gold.type === predicted.type) return sameSpan(gold, predicted) ? 'right' : 'boundary';
  return sameSpan(gold, predicted) ? 'type' : 'boundary and type';
}

function judged(outcome: string, gold: GoldEntity | null, predicted: Scored | null) {
  const { start, end } = (gold ?? predicted)!;
  return {
    key: gold ? `e${start}-${end}` : `e${start}-${end} ${predicted!.type}`,
    outcome,
    start,
    end,
    expected: gold && `${gold.type} «${gold.text}»`,
    got: predicted && `${predicted.type} ${predicted.start}-${predicted.end}`,
    goldType: gold?.type ?? null,
    predictedType: predicted?.type ?? null,
  };
}
