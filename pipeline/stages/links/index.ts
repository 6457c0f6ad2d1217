/** Links run over the claims of all articles: each document gives its comparable claims, then these are compared. */
import type { Cluster, Link } from '../../schema.js';
import { arithmeticLinks, type FormerLevels, keepFormerLevel } from './arithmetic.js';
import { type Block, startBlock } from './block.js';
import { blockKeys } from './block-keys.js';
import { clusterOf } from './clusters.js';
import type { ComparableClaim } from './comparable.js';
import { rules } from './decide.js';
import { groupBy } from './group.js';
import { startGrouping } from './grouping.js';
import { apart } from './slots.js';

export { arithmeticLinks, type FormerLevels, keepFormerLevel } from './arithmetic.js';
export { startBlock } from './block.js';
export { blockKeys } from './block-keys.js';
export { clusterOf } from './clusters.js';
export { type ComparableClaim, comparableClaims, type LinkedDocument } from './comparable.js';
export { type PlacedLink, startGrouping } from './grouping.js';

/** What linking gives. */
export interface Linked {
  readonly links: Link[];
  readonly clusters: Cluster[];
  /** The claims that were compared with representatives only, because their block is large. */
  readonly abridged: number;
}

/** What is known already of an earlier run. */
export interface LinkOptions {
  /** Claims before this position are met but not related to each other … */
  readonly since?: number;
  /** … because their links are known. */
  readonly known?: readonly Link[];
}

/**
 * The relations between claims, and the groups of claims that speak of one fact. `claims` in document order.
 * What a pair gets depends on the two alone, so that a new article changes nothing among older ones.
 */
export function linkClaims(
  claims: readonly ComparableClaim[],
  { since = 0, known = [] }: LinkOptions = {},
): Linked {
  const sorted = inDocumentOrder(claims);
  const places = new Map(sorted.map((claim, at) => [claim.id, at]));
  const blocks = new Map<string, Block>();
  const levels: FormerLevels = new Map();
  const links = known.filter((link) => link.basis !== 'arithmetic');
  let abridged = 0;
  for (const [at, claim] of sorted.entries()) {
    keepFormerLevel(levels, claim);
    const earlier = new Set<number>();
    let short = false;
    for (const key of blockKeys(claim)) {
      const block = blocks.get(key) ?? startBlock();
      blocks.set(key, block);
      for (const { id } of block.meet(claim)) earlier.add(places.get(id)!);
      short ||= block.abridged;
    }
    if (short) abridged += 1;
    if (at < since) continue;
    for (const place of [...earlier].sort((a, b) => a - b)) {
      const link = relate(claim, sorted[place]!);
      if (link) links.push(link);
    }
  }
  for (const article of groupBy(sorted, (claim) => claim.doc).values())
    links.push(...arithmeticLinks(article, levels));
  return { links, clusters: clustersOf(sorted, links, places), abridged };
}

function clustersOf(
  claims: readonly ComparableClaim[],
  links: readonly Link[],
  places: ReadonlyMap<string, number>,
): Cluster[] {
  const grouping = startGrouping(claims.length);
  const placed = links.map(({ from, to, relation }) => ({
    from: places.get(from)!,
    to: places.get(to)!,
    relation,
  }));
  for (const link of placed) grouping.join(link);
  for (const link of placed) grouping.judge(link);
  const members = groupBy(
    claims.map((claim, at) => ({ claim, superseded: grouping.superseded(at), root: grouping.rootOf(at) })),
    (member) => member.root,
  );
  return [...members].map(([root, group]) => clusterOf(group, grouping.status(root, group.length)));
}

/** The relation of two claims, `later` coming after `earlier` in document order; null where there is none. */
export function relate(later: ComparableClaim, earlier: ComparableClaim): Link | null {
  if (apart(later, earlier) !== null) return null;
  for (const { name, decide } of rules) {
    const verdict = decide(later, earlier);
    if (!verdict) continue;
    const { forward, relation, basis, gap, ...more } = verdict;
    const [from, to] = forward ? [later, earlier] : [earlier, later];
    return { schema: 'recoupe/link@1', from: from.id, to: to.id, relation, basis, gap, ...more, rule: name };
  }
  return null;
}

/** Why two claims got their relation: the gate's reason, or each rule that was tried and the one that fitted. */
export function explain(later: ComparableClaim, earlier: ComparableClaim): string[] {
  const reason = apart(later, earlier);
  if (reason !== null) return [`not compared: ${reason}`];
  const lines = ['one slot'];
  for (const { name, decide } of rules) {
    const verdict = decide(later, earlier);
    lines.push(`${name}: ${verdict ? `${verdict.relation} (${verdict.basis})` : 'does not fit'}`);
    if (verdict) return lines;
  }
  return [...lines, 'no rule fits: no relation'];
}

/** Documents keep the order in which they came; inside one, by start, then frame. */
export function inDocumentOrder(claims: readonly ComparableClaim[]): ComparableClaim[] {
  const documents = new Map<string, number>();
  for (const claim of claims) if (!documents.has(claim.doc)) documents.set(claim.doc, documents.size);
  return [...claims].sort(
    (a, b) =>
      documents.get(a.doc)! - documents.get(b.doc)! ||
      a.start - b.start ||
      (a.frame < b.frame ? -1 : a.frame > b.frame ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
