/** Links run over the claims of all articles: each document gives its comparable claims, then these are compared. */
import type { Cluster, Link } from '../../schema.js';
import { arithmeticLinks } from './arithmetic.js';
import { clustersOf } from './clusters.js';
import type { ComparableClaim } from './comparable.js';
import { rules } from './decide.js';
import { apart, blockKeys } from './slots.js';

export { type ComparableClaim, comparableClaims, type LinkedDocument } from './comparable.js';

/** A block larger than this is compared by representatives: one claim for all that say the same. */
export const FULL_BLOCK = 400;

export interface Linked {
  readonly links: Link[];
  readonly clusters: Cluster[];
  /** The claims that were compared with representatives only. */
  readonly abridged: number;
}

/**
 * The relations between claims, and the groups of claims that speak of one fact. `claims` in document order.
 * What a pair gets depends on the two alone, so that a new article changes nothing among older ones.
 */
export function linkClaims(claims: readonly ComparableClaim[]): Linked {
  const order = new Map<ComparableClaim, number>();
  const sorted = inDocumentOrder(claims);
  for (const [at, claim] of sorted.entries()) order.set(claim, at);
  const blocks = new Map<string, Block>();
  const links: Link[] = [];
  let abridged = 0;
  for (const claim of sorted) {
    const partners = new Set<ComparableClaim>();
    let whole = true;
    for (const key of blockKeys(claim)) {
      const block: Block = blocks.get(key) ?? { claims: [], representatives: new Map() };
      blocks.set(key, block);
      whole &&= block.claims.length < FULL_BLOCK;
      const among = block.claims.length < FULL_BLOCK ? block.claims : block.representatives.values();
      for (const other of among) partners.add(other);
      block.claims.push(claim);
      const says = signature(claim);
      if (!block.representatives.has(says)) block.representatives.set(says, claim);
    }
    if (!whole) abridged += 1;
    for (const other of [...partners].sort((a, b) => order.get(a)! - order.get(b)!)) {
      const link = relate(claim, other);
      if (link) links.push(link);
    }
  }
  links.push(...arithmeticLinks(sorted));
  return { links, clusters: clustersOf(sorted, links), abridged };
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

interface Block {
  readonly claims: ComparableClaim[];
  readonly representatives: Map<string, ComparableClaim>;
}

/** Documents keep the order in which they came; inside one, by start, then frame. */
function inDocumentOrder(claims: readonly ComparableClaim[]): ComparableClaim[] {
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

/** Two claims with one signature get the same relations, but for who says them. */
function signature(claim: ComparableClaim): string {
  const { roles, quantity, days, timed, cues, round, polarity, modality, stage, frame } = claim;
  return JSON.stringify([
    frame,
    roles,
    quantity?.strict,
    quantity?.op,
    days,
    timed,
    cues,
    round,
    polarity,
    modality,
    stage,
  ]);
}
