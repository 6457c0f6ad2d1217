/** Claims that may share a slot, met in document order; a large block is abridged, so that linking stays near linear. */
import type { ComparableClaim } from './comparable.js';

/** Up to here every two claims of a block are compared. */
export const FULL_BLOCK = 200;
/** Beyond, a claim is compared with so many representatives at the most: the first claims that say something of their own. */
export const REPRESENTATIVES = 50;

/** The claims that may share a slot. */
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
  /** Made when the block is full: most never are. */
  let representatives: Map<string, ComparableClaim> | null = null;
  let size = 0;
  return {
    get abridged() {
      return size > FULL_BLOCK;
    },
    meet(claim) {
      size += 1;
      if (size <= FULL_BLOCK) {
        const earlier = claims.slice();
        claims.push(claim);
        return earlier;
      }
      representatives ??= representativesOf(claims);
      const earlier = [...representatives.values()];
      represent(claim, representatives);
      return earlier;
    },
  };
}

function representativesOf(claims: readonly ComparableClaim[]): Map<string, ComparableClaim> {
  const representatives = new Map<string, ComparableClaim>();
  for (const claim of claims) represent(claim, representatives);
  return representatives;
}

/** Adds a claim where it says something of its own and there is room. */
function represent(claim: ComparableClaim, representatives: Map<string, ComparableClaim>): void {
  if (representatives.size >= REPRESENTATIVES) return;
  const says = signature(claim);
  if (!representatives.has(says)) representatives.set(says, claim);
}

/** Two claims with one signature get the same relations to others, but for who says them and where. */
function signature(claim: ComparableClaim): string {
  const { frame, roles, quantity, days, timed, cues, round, polarity, modality, stage } = claim;
  const { instance, decline, headship, earlier, exceeded } = claim;
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
    instance,
    decline,
    headship,
    earlier,
    exceeded,
  ]);
}
