/** Claims that speak of one fact, and the best figure that they give together. */
import type { Cluster, Interval, Link, Relation } from '../../schema.js';
import type { ComparableClaim } from './comparable.js';
import { groupBy } from './group.js';
import { intersection, width } from './intervals.js';

/** Arithmetic joins figures of different facts, so it makes no cluster. */
const JOINING: ReadonlySet<Relation> = new Set<Relation>([
  'restates',
  'denies',
  'updates',
  'same_fact',
  'corroborates',
  'refines',
  'compatible',
  'conflicts',
  'differs',
]);

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

/** The connected components of the links, in the order of their first claims; a claim without links is a cluster of its own. */
export function clustersOf(claims: readonly ComparableClaim[], links: readonly Link[]): Cluster[] {
  const index = new Map(claims.map((claim, at) => [claim.id, at]));
  const parent = claims.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top]!;
    while (parent[at] !== top) [parent[at], at] = [top, parent[at]!];
    return top;
  };
  const joining = links.filter((link) => JOINING.has(link.relation));
  for (const link of joining) {
    const [a, b] = [root(index.get(link.from)!), root(index.get(link.to)!)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const members = groupBy(claims, (claim) => root(index.get(claim.id)!));
  const within = groupBy(joining, (link) => root(index.get(link.from)!));
  return [...members].map(([first, group]) => clusterOf(group, within.get(first) ?? []));
}

function clusterOf(members: readonly ComparableClaim[], links: readonly Link[]): Cluster {
  const superseded = new Set(links.flatMap((link) => (link.relation === 'updates' ? [link.to] : [])));
  return {
    schema: 'recoupe/cluster@1',
    id: members[0]!.id,
    key: members[0]!.key,
    members: members.map((claim) => claim.id),
    consensus: consensusOf(members, superseded),
    status: statusOf(members, links, superseded),
  };
}

function statusOf(
  members: readonly ComparableClaim[],
  links: readonly Link[],
  superseded: ReadonlySet<string>,
): Cluster['status'] {
  if (members.length === 1) return 'single';
  const current = links.filter((link) => !superseded.has(link.from) && !superseded.has(link.to));
  if (current.some((link) => link.relation === 'conflicts' || link.relation === 'denies')) return 'disputed';
  if (links.some((link) => link.relation === 'updates')) return 'updated';
  return links.some((link) => link.relation === 'compatible') ? 'rounded' : 'agreed';
}

/**
 * The intersection of strict intervals that most articles share, an article counting once with its surest word;
 * among equals the narrowest. `support` of `of`: the articles whose current figure holds it, of those that give one.
 */
function consensusOf(
  members: readonly ComparableClaim[],
  superseded: ReadonlySet<string>,
): Cluster['consensus'] {
  const figured = members.filter((claim) => claim.quantity !== null);
  const current = figured.filter((claim) => !superseded.has(claim.id) && weight(claim) > 0);
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
    of: new Set(figured.map((claim) => claim.doc)).size,
  };
}

const weight = (claim: ComparableClaim): number =>
  claim.stage === 'cancelled' || claim.polarity === '-' ? 0 : WEIGHT[claim.modality];

function distinct(intervals: readonly Interval[]): Interval[] {
  return [...new Map(intervals.map((interval) => [interval.join(), interval])).values()];
}
