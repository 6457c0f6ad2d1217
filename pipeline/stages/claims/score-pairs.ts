/** Which predicted claim stands for which gold claim: an optimal assignment, and what differs in each pair. */
import { frames } from '../../frames.js';
import type { Claim, Filler, GoldClaim, GoldEntity, GoldLayers, Span } from '../../schema.js';
import { assign, type Edge } from '../../scoring/assignment.js';
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

/** A gold claim and the claim found for it. */
export interface ClaimPair {
  readonly gold: GoldClaim;
  readonly got: Claim;
  /** What differs, most important first; empty where the pair is right in the strict sense. */
  readonly faults: readonly string[];
  /** Same frame, clauses that overlap, and a shared filler of a key role where gold has one. */
  readonly relaxed: boolean;
}

/** The claims of an article against its gold. */
export interface ClaimMatching {
  /** Relaxed pairs, those with optional gold claims among them. */
  readonly pairs: readonly ClaimPair[];
  /** Pairs that only overlap: explanations of errors, never counted as found. */
  readonly near: readonly ClaimPair[];
  readonly missed: readonly GoldClaim[];
  readonly spurious: readonly Claim[];
}
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
/** Whether two fillers are the same, or only touch. */
export type SameFiller = (gold: Filler, got: Filler) => 'equal' | 'overlap' | null;
/** Compares two claims; `fillers` compares two fillers. */
export type Compare = ((gold: GoldClaim, got: Claim) => ClaimPair) & { readonly fillers: SameFiller };

/** The comparison of claims of one article, with keys put into gold's terms. */
export function comparer(gold: GoldContext, predicted: PredictedContext): Compare {
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
/** Whether two references name the same span, or both nothing. */
export function sameRef(
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

/** Whether there are words for it. */
export function hasWords<Item extends { start: number | null; end: number | null }>(
  item: Item,
): item is Item & Span {
  return item.start !== null && item.end !== null;
}
