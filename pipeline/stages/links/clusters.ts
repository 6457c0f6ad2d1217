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
  const shared = sharedFrom(intervals, current);
  const best = intervals
    .map((seed) => shared.get(seed)!)
    .reduce((most, one) =>
      one.weight > most.weight || (one.weight === most.weight && width(one.interval) < width(most.interval))
        ? one
        : most,
    );
  return {
    unit: current[0]!.quantity!.unit,
    interval: [best.interval[0], best.interval[1]],
    support: best.support,
    of: new Set(figured.map(({ claim }) => claim.doc)).size,
  };
}

interface Shared {
  readonly interval: Interval;
  readonly weight: number;
  readonly support: number;
}

const low = (interval: Interval): number => interval[0] ?? Number.NEGATIVE_INFINITY;
const high = (interval: Interval): number => interval[1] ?? Number.POSITIVE_INFINITY;

/**
 * What is shared at the low end of each interval: every maximal intersection begins there. One sweep upwards over
 * the claims that hold the point, so that many narrow figures stay near linear.
 */
function sharedFrom(
  intervals: readonly Interval[],
  claims: readonly ComparableClaim[],
): Map<Interval, Shared> {
  const strict = (claim: ComparableClaim): Interval => claim.quantity!.strict;
  const waiting = [...claims].sort((a, b) => low(strict(a)) - low(strict(b)));
  const shared = new Map<Interval, Shared>();
  let next = 0;
  let holding: ComparableClaim[] = [];
  for (const seed of [...intervals].sort((a, b) => low(a) - low(b))) {
    const point = low(seed);
    while (next < waiting.length && low(strict(waiting[next]!)) <= point) holding.push(waiting[next++]!);
    holding = holding.filter((claim) => high(strict(claim)) >= point);
    let interval: Interval = seed;
    const articles = new Map<string, number>();
    for (const claim of holding) {
      interval = intersection(interval, strict(claim))!;
      articles.set(claim.doc, Math.max(articles.get(claim.doc) ?? 0, weight(claim)));
    }
    const total = [...articles.values()].reduce((all, one) => all + one, 0);
    shared.set(seed, { interval, weight: total, support: articles.size });
  }
  return shared;
}

const weight = (claim: ComparableClaim): number =>
  claim.stage === 'cancelled' || claim.polarity === '-' ? 0 : WEIGHT[claim.modality];

function distinct(intervals: readonly Interval[]): Interval[] {
  return [...new Map(intervals.map((interval) => [interval.join(), interval])).values()];
}
