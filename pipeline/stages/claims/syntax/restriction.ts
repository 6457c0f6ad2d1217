/** «ne … que»: a negation that denies nothing, but says that there is no more («n’a levé que 2 millions»). */

import type { Lexicon } from '../lexicon/lexicon.js';
import { FORM } from '../lexicon/word.js';
import type { Item } from './items.js';

/** The most words between «ne» and its «que». */
const LONGEST = 10;

/** Whether the «que» at a place belongs to the «ne» before it, and so opens no clause. */
export function isRestrictive(items: readonly Item[], at: number, { only }: Lexicon): boolean {
  if (!only.word.has(items[at]!.norm)) return false;
  for (let left = at - 1; left >= 0 && left >= at - LONGEST; left -= 1) {
    const { norm, kind, word } = items[left]!;
    if (only.negation.has(norm)) return !opensClause(items, at + 1);
    if (kind === 'mark' || word.relative || word.subordinator) return false;
    // «n’a pas dit que …»; «ne compte plus que …»
    if (word.negation && !only.still.has(norm)) return false;
  }
  return false;
}

/** Whether a verb of its own comes before an amount or the end of the clause. */
function opensClause(items: readonly Item[], from: number): boolean {
  for (let next = from; next < items.length; next += 1) {
    const { kind, word } = items[next]!;
    if (kind === 'quantity' || kind === 'mark' || word.relative || word.subordinator) return false;
    if ((word.forms & FORM.finite) !== 0 && !word.nounForm) return true;
  }
  return false;
}
