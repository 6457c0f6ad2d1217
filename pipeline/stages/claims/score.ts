/** Claims: an optimal assignment of gold to predicted claims, then what is right about each pair. */
import { frames } from '../../frames.js';
import type { Claim, Filler, GoldClaim, GoldEntity, GoldLayers, Span } from '../../schema.js';
import { assign, type Edge } from '../../scoring/assignment.js';
import { type Counts, countsByType, hits, type LayerScore, share } from '../../scoring/counts.js';
import { matchSpans, overlap, overlapping, overlapShare, sameSpan } from '../../scoring/matching.js';

/** The layers that a claim refers to, on one side. */
export interface ClaimContext<AnyClaim> {
  readonly claims: readonly AnyClaim[];
  readonly entities: readonly (Span & { readonly entity?: string | undefined })[];
  readonly quantities: readonly (Span & { readonly id: string })[];
  readonly times: readonly (Span & { readonly id: string })[];
}
export type GoldContext = ClaimContext<GoldClaim>;
export type PredictedContext = ClaimContext<Claim>;

export interface ClaimPair {
  readonly gold: GoldClaim;
  readonly got: Claim;
  /** What differs, most important first; empty where the pair is right in the strict sense. */
  readonly faults: readonly string[];
  /** Same frame, clauses that overlap, and a shared filler of a key role where gold has one. */
  readonly relaxed: boolean;
}

export interface ClaimMatching {
  /** Relaxed pairs, those with optional gold claims among them. */
  readonly pairs: readonly ClaimPair[];
  /** Pairs that only overlap: explanations of errors, never counted as found. */
  readonly near: readonly ClaimPair[];
  readonly missed: readonly GoldClaim[];
  readonly spurious: readonly Claim[];
}

/** What a field outside the frame may be, as gold's tier 3 is a sample: more of it in an output is no mistake. */
const OUTLOOK_FRAMES: ReadonlySet<string> = new Set(['statement', 'forecast']);

/** The layers of gold that claims refer to; an absent one is empty. */
export function goldContext(layers: GoldLayers): GoldContext {
  return {
    claims: layers.claims ?? [],
    entities: layers.entities ?? [],
    quantities: layers.quantities ?? [],
    times: layers.times ?? [],
  };
}

/**
 * Pairs claims so that most relaxed pairs are made, then most with gold claims that are not optional, then
 * most strict ones, then those that fit best.
 */
export function matchClaims(gold: GoldContext, predicted: PredictedContext): ClaimMatching {
  const compare = comparer(gold, predicted);
  const candidates = new Map<string, ClaimPair>();
  const edges: Edge[] = [];
  for (const [left, right] of overlapping(gold.claims, predicted.claims)) {
    const pair = compare(gold.claims[left]!, predicted.claims[right]!);
    candidates.set(`${left} ${right}`, pair);
    const fit = overlapShare(pair.gold, pair.got) + (pair.gold.frame === pair.got.frame ? 1 : 0);
    const weight = pair.relaxed
      ? 1e6 +
        (pair.gold.optional ? 0 : 1e5) +
        (pair.faults.length === 0 ? 1e3 : 0) +
        10 / (1 + pair.faults.length) +
        fit
      : fit / 10;
    edges.push({ left, right, weight });
  }
  const chosen = assign(edges);
  const all = chosen.map(({ left, right }) => ({ left, right, pair: candidates.get(`${left} ${right}`)! }));
  const paired = all.filter(({ pair }) => pair.relaxed);
  const lefts = new Set(paired.map(({ left }) => left));
  const rights = new Set(paired.map(({ right }) => right));
  return {
    pairs: paired.map(({ pair }) => pair),
    near: all.filter(({ pair }) => !pair.relaxed).map(({ pair }) => pair),
    missed: gold.claims.filter((_, index) => !lefts.has(index)),
    spurious: predicted.claims.filter((_, index) => !rights.has(index)),
  };
}

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

type SameFiller = (gold: Filler, got: Filler) => 'equal' | 'overlap' | null;
type Compare = ((gold: GoldClaim, got: Claim) => ClaimPair) & { readonly fillers: SameFiller };

function comparer(gold: GoldContext, predicted: PredictedContext): Compare {
  const goldKey = alignedKeys(gold.entities, predicted.entities);
  const fillers: SameFiller = (a, b) => {
    if (a.value !== undefined && b.value !== undefined) return a.value === b.value ? 'equal' : null;
    const touch = hasWords(a) && hasWords(b) && overlap(a, b);
    if (a.entity !== undefined && b.entity !== undefined)
      return (goldKey.get(b.entity) ?? b.entity) === a.entity ? 'equal' : touch ? 'overlap' : null;
    if (!touch) return null;
    return a.entity === undefined ? 'equal' : 'overlap';
  };
  const compare = (a: GoldClaim, b: Claim): ClaimPair => {
    const faults: string[] = [];
    if (a.frame !== b.frame) faults.push('frame');
    const roles = keyRoles(a);
    const asked = roles.filter((role) => (a.args?.[role] ?? []).some((filler) => !filler.optional));
    const shared = roles.some((role) =>
      (a.args?.[role] ?? []).some((filler) => (b.args[role] ?? []).some((other) => fillers(filler, other))),
    );
    if (a.args !== undefined)
      for (const role of roles)
        if (!sameFillers(a.args[role] ?? [], b.args[role] ?? [], fillers)) faults.push(`role ${role}`);
    if (a.quantity !== undefined && !sameRef(gold.quantities, a.quantity, predicted.quantities, b.quantity))
      faults.push('quantity');
    if (a.modality !== undefined && a.modality !== b.modality) faults.push('modality');
    if (a.polarity !== undefined && a.polarity !== b.polarity) faults.push('polarity');
    return { gold: a, got: b, faults, relaxed: a.frame === b.frame && (shared || asked.length === 0) };
  };
  return Object.assign(compare, { fillers });
}

/** Each predicted key with the gold key that most of its mentions have. */
function alignedKeys(
  gold: GoldContext['entities'],
  predicted: PredictedContext['entities'],
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [a, b] of matchSpans(gold as readonly GoldEntity[], predicted).pairs) {
    if (a.entity === undefined || b.entity === undefined) continue;
    const tally = votes.get(b.entity) ?? new Map<string, number>();
    votes.set(b.entity, tally);
    tally.set(a.entity, (tally.get(a.entity) ?? 0) + 1);
  }
  return new Map(
    [...votes].map(([key, tally]) => [
      key,
      [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
}

function keyRoles(claim: Pick<GoldClaim, 'frame'>): readonly string[] {
  return frames[claim.frame].roles.filter((role) => role.key).map((role) => role.name);
}

/** Every gold filler that is not optional has its counterpart, and no predicted one is without. */
function sameFillers(
  gold: readonly (Filler & { optional?: true | undefined })[],
  got: readonly Filler[],
  same: SameFiller,
): boolean {
  const equal = (a: Filler, b: Filler) => same(a, b) === 'equal';
  return (
    gold.every((a) => a.optional || got.some((b) => equal(a, b))) &&
    got.every((b) => gold.some((a) => equal(a, b)))
  );
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

/** Whether two references name the same span, or both nothing. */
function sameRef(
  goldItems: GoldContext['quantities'],
  goldId: string | null | undefined,
  items: PredictedContext['quantities'],
  id: string | null,
): boolean {
  if (!goldId || !id) return !goldId && !id;
  const a = goldItems.find((item) => item.id === goldId);
  const b = items.find((item) => item.id === id);
  return a && b ? sameSpan(a, b) : goldId === id;
}

function hasWords<Item extends { start: number | null; end: number | null }>(
  item: Item,
): item is Item & Span {
  return item.start !== null && item.end !== null;
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
