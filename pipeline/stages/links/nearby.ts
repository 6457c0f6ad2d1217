/** Which claims of one article are held against each other. */

/** A longer article says nothing of one figure this many claims before or after it; hostile text stays linear. */
const REACH = 100;

/** The claims around the one at `at`, itself among them; all of them in an article of ordinary length. */
export function nearby<Item>(claims: readonly Item[], at: number): readonly Item[] {
  return claims.length <= 2 * REACH ? claims : claims.slice(Math.max(0, at - REACH), at + REACH + 1);
}
