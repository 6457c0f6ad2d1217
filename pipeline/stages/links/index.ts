/** Links run over the claims of all articles: each document gives its comparable claims, then these are compared. */
import type { Cluster, Document, Link } from '../../schema.js';

/** A claim with all that a comparison needs, so that its document can be let go. */
export interface ComparableClaim {
  /** `<doc>#<claim>` */
  readonly id: string;
}

/** The claims of one document in the form in which they are compared. */
export function comparableClaims(_document: Document): ComparableClaim[] {
  return [];
}

/** The relations between claims, and the groups of claims that speak of one fact; input in document order. */
export function linkClaims(_claims: readonly ComparableClaim[]): { links: Link[]; clusters: Cluster[] } {
  return { links: [], clusters: [] };
}
