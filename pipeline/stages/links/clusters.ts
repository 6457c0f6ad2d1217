/** Claims that speak of one fact, and the best figure that they give together. */
import type { Cluster, Interval } from '../../schema.js';
import type { ComparableClaim } from './comparable.js';
import { intersection, width } from './intervals.js';

/** What a claim's word weighs in the consensus; a denied or cancelled one weighs nothing. */
const WEIGHT: Readonly<Record<ComparableClaim['modality'], number>> = {
  confirmed: 1,
  asserted: 1,
  reported: 1,
  planned: 0.5,
  opinion: 0.25,
  negotiated: 0.25,
  hypothetical: 0.25,
  denied: 0,
};

/** A member of a cluster, and whether a later claim has replaced it. */
export interface Member {
  readonly claim: ComparableClaim;
  readonly superseded: boolean;
}

/** One cluster, its members in document order. */
export function clusterOf(members: readonly Member[], status: Cluster['status']): Cluster {
  const [first] = members;
  return {
    schema: 'recoupe/cluster@1',
    id: first!.claim.id,
    key: first!.claim.key,
    members: members.map(({ claim }) => claim.id),
    consensus: consensusOf(members),
    status,
  };
}

/**
 * The intersection of strict intervals that most articles share, an article counting once with its surest word;
 * among equals the narrowest. `support` of `of`: the articles whose current figure holds it, of those that give one.
 */
function consensusOf(members: readonly Member[]): Cluster['consensus'] {
  const figured = members.filter(({ claim }) => claim.quantity !== null);
  const current = figured.flatMap(({ claim, superseded }) =>
    superseded || weight(claim) === 0 ? [] : [claim],
  );
  if (current.length === 0) return null;
  const intervals = distinct(current.map((claim) => claim.quantity!.strict));
  let best: { interval: Interval; weight: number; support: number } | null = null;
  for (const seed of intervals) {
    // every maximal intersection begins at the low end of one of the intervals
    const point = seed[0] ?? Number.NEGATIVE_INFINITY;
    let interval: Interval = seed;
    const articles = new Map<string, number>();
    for (const claim of current) {
      const { strict } = claim.quantity!;
      const holds =
        (strict[0] ?? Number.NEGATIVE_INFINITY) <= point && point <= (strict[1] ?? Number.POSITIVE_INFINITY);
      if (!holds) continue;
      interval = intersection(interval, strict)!;
      articles.set(claim.doc, Math.max(articles.get(claim.doc) ?? 0, weight(claim)));
    }
    const total = [...articles.values()].reduce((all, one) => all + one, 0);
    if (!best || total > best.weight || (total === best.weight && width(interval) < width(best.interval)))
      best = { interval, weight: total, support: articles.size };
  }
  return {
    unit: current[0]!.quantity!.unit,
    interval: [best!.interval[0], best!.interval[1]],
    support: best!.support,
    of: new Set(figured.map(({ claim }) => claim.doc)).size,
  };
}

const weight = (claim: ComparableClaim): number =>
  claim.stage === 'cancelled' || claim.polarity === '-' ? 0 : WEIGHT[claim.modality];

function distinct(intervals: readonly Interval[]): Interval[] {
  return [...new Map(intervals.map((interval) => [interval.join(), interval])).values()];
}
