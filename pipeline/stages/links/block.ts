/** Claims that may share a slot, met in document order; a large block is abridged, so that linking stays near linear. */
import type { ComparableClaim } from './comparable.js';

/** Up to here every two claims of a block are compared. */
export const FULL_BLOCK = 200;
/** Beyond, a claim is compared with so many representatives at the most: the first claims that say something of their own. */
export const REPRESENTATIVES = 50;

export interface Block {
  /** The earlier claims that the next one is compared with, in order; then the block holds it too. */
  meet(claim: ComparableClaim): readonly ComparableClaim[];
  /** True once claims are compared with representatives only. */
  readonly abridged: boolean;
}

/**
 * An empty block. Which claims a claim meets depends on the earlier ones alone, so that a new article changes
 * nothing among older ones.
 */
export function startBlock(): Block {
  const claims: ComparableClaim[] = [];
  const representatives = new Map<string, ComparableClaim>();
  let size = 0;
  return {
    get abridged() {
      return size > FULL_BLOCK;
    },
    meet(claim) {
      const earlier = size < FULL_BLOCK ? claims.slice() : [...representatives.values()];
      size += 1;
      if (size <= FULL_BLOCK) claims.push(claim);
      if (representatives.size < REPRESENTATIVES) {
        const says = signature(claim);
        if (!representatives.has(says)) representatives.set(says, claim);
      }
      return earlier;
    },
  };
}

/** Two claims with one signature get the same relations to others, but for who says them and where. */
function signature(claim: ComparableClaim): string {
  const { frame, roles, quantity, days, timed, cues, round, polarity, modality, stage } = claim;
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
