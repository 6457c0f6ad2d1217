/** Claims: what is right about the pairs of gold and predicted claims. */
import type { Claim, GoldClaim, Span } from '../../schema.js';
import { assign, type Edge } from '../../scoring/assignment.js';
import { type Counts, countsByType, hits, type LayerScore, share } from '../../scoring/counts.js';
import { overlap } from '../../scoring/matching.js';
import {
  type ClaimPair,
  comparer,
  type GoldContext,
  hasWords,
  matchClaims,
  type PredictedContext,
  type SameFiller,
  sameRef,
} from './score-pairs.js';

/** Opinion and outlook, of which gold's tier 3 is a sample: more of it in an output is no mistake. */
const OUTLOOK_FRAMES: ReadonlySet<string> = new Set(['statement', 'forecast']);
/**
 * Scores claims. `relaxed` and `strict` count tiers 1 and 2, `relaxed1`, `strict1` and so on one tier;
 * `fillers` counts role fillers of the relaxed pairs, `modality`, `polarity`, `stage`, `time` and `attribution` are
 * shares of them or counts over them. `forbidden` is the share of the given texts that must give no claim but do
 * (less is better).
 */
export function scoreClaims(
  gold: GoldContext,
  predicted: PredictedContext,
  forbidden: readonly Span[] = [],
): LayerScore {
  const matching = matchClaims(gold, predicted);
  const pairs = matching.pairs.filter((pair) => !pair.gold.optional);
  const missed = matching.missed.filter((claim) => !claim.optional);
  const optional = matching.missed.filter((claim) => claim.optional);
  const spurious = matching.spurious.filter(
    (claim) =>
      !isOutlook(claim) && !optional.some((item) => item.frame === claim.frame && overlap(item, claim)),
  );
  const tier = (claim: GoldClaim) => claim.tier ?? 2;
  const count = (tiers: readonly number[], strict: boolean) => {
    const of = pairs.filter((pair) => tiers.includes(tier(pair.gold)));
    const tp = strict ? of.filter((pair) => pair.faults.length === 0).length : of.length;
    const lost = missed.filter((claim) => tiers.includes(tier(claim))).length;
    // tier 3 is a sample, so that its precision is unknown
    const wrong = tiers.includes(3) ? 0 : spurious.length;
    return hits(tp, of.length - tp + wrong, of.length - tp + lost);
  };
  const agree = (field: 'modality' | 'polarity' | 'stage') => {
    const scored = pairs.filter((pair) => pair.gold[field] !== undefined);
    return share(scored.filter((pair) => pair.gold[field] === pair.got[field]).length, scored.length);
  };
  const timed = pairs.filter((pair) => pair.gold.time !== undefined);
  const measures: Record<string, Counts> = {
    relaxed: count([1, 2], false),
    strict: count([1, 2], true),
    ...Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`relaxed${n}`, count([n], false)],
        [`strict${n}`, count([n], true)],
      ]),
    ),
    fillers: countFillers(pairs, comparer(gold, predicted).fillers),
    modality: agree('modality'),
    polarity: agree('polarity'),
    stage: agree('stage'),
    time: share(
      timed.filter((pair) => sameRef(gold.times, pair.gold.time, predicted.times, pair.got.time)).length,
      timed.length,
    ),
    attribution: countAttributions(pairs),
    forbidden: share(
      forbidden.filter((text) => predicted.claims.some((claim) => mostlyInside(claim, text))).length,
      forbidden.length,
    ),
  };
  const near = new Map(matching.near.map((pair) => [pair.gold, pair]));
  const explained = new Set(
    matching.near.filter((pair) => missed.includes(pair.gold)).map((pair) => pair.got),
  );
  const items = [
    ...pairs.map((pair) => judged(pair.faults[0] ?? 'right', pair.gold, pair.got, pair.faults)),
    ...missed.map((claim) => {
      const pair = near.get(claim);
      return judged(
        pair ? `missed: ${pair.faults[0]}` : 'missed',
        claim,
        pair?.got ?? null,
        pair?.faults ?? [],
      );
    }),
    ...spurious.filter((claim) => !explained.has(claim)).map((claim) => judged('spurious', null, claim, [])),
  ];
  const typed = [
    ...pairs
      .filter((pair) => tier(pair.gold) < 3)
      .map((pair) => ({ outcome: 'right', goldType: pair.gold.frame, predictedType: pair.got.frame })),
    ...missed
      .filter((claim) => tier(claim) < 3)
      .map((claim) => ({ outcome: 'missed', goldType: claim.frame, predictedType: null })),
    ...spurious.map((claim) => ({ outcome: 'spurious', goldType: null, predictedType: claim.frame })),
  ];
  return { measures, types: countsByType(typed), items };
}
function countFillers(pairs: readonly ClaimPair[], same: SameFiller): Counts {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const { gold, got } of pairs) {
    if (gold.args === undefined) continue;
    for (const role of new Set([...Object.keys(gold.args), ...Object.keys(got.args)])) {
      const expected = gold.args[role] ?? [];
      const edges: Edge[] = [];
      expected.forEach((a, left) => {
        (got.args[role] ?? []).forEach((b, right) => {
          if (same(a, b) === 'equal') edges.push({ left, right, weight: a.optional ? 1 : 2 });
        });
      });
      const paired = assign(edges);
      const ignored = paired.filter((edge) => expected[edge.left]!.optional).length;
      tp += paired.length - ignored;
      fn += expected.filter((a) => !a.optional).length - (paired.length - ignored);
      fp += (got.args[role] ?? []).length - paired.length;
    }
  }
  return hits(tp, fp, fn);
}

/** A source is found where its words overlap those of gold, or both have none and are of one type. */
function countAttributions(pairs: readonly ClaimPair[]): Counts {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const { gold, got } of pairs) {
    if (gold.attribution === undefined) continue;
    const edges: Edge[] = [];
    gold.attribution.forEach((a, left) => {
      got.attribution.forEach((b, right) => {
        const found =
          hasWords(a) && hasWords(b) ? overlap(a, b) : a.start === b.start && a.sourceType === b.sourceType;
        if (found) edges.push({ left, right, weight: a.sourceType === b.sourceType ? 2 : 1 });
      });
    });
    const paired = assign(edges).length;
    tp += paired;
    fn += gold.attribution.length - paired;
    fp += got.attribution.length - paired;
  }
  return hits(tp, fp, fn);
}
function isOutlook(claim: Claim): boolean {
  return OUTLOOK_FRAMES.has(claim.frame) || claim.modality === 'opinion';
}

/** Whether more than half of the claim's clause lies in the span. */
function mostlyInside(claim: Span, span: Span): boolean {
  const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
  return shared * 2 > claim.end - claim.start;
}

function judged(outcome: string, gold: GoldClaim | null, got: Claim | null, faults: readonly string[]) {
  const { start, end } = (gold ?? got)!;
  return {
    key: gold ? `${gold.id} ${gold.frame}` : got!.id,
    outcome,
    start,
    end,
    expected: gold && `${gold.frame} ${gold.modality ?? ''}`.trim(),
    got:
      got &&
      `${got.frame} ${got.modality} ${got.start}-${got.end}${faults.length > 0 ? ` (${faults.join(', ')})` : ''}`,
  };
}
