/** Whose age a number is: «le gérant du bar, 45 ans,», «the chief executive of the firm, 61,». */
import { APOSTROPHE, fold } from '../../numerals/characters.js';
import type { Span } from '../../schema.js';
import type { Passage } from './draft.js';
import { wordBefore } from './words.js';

/** Younger than this «, à 2 ans,» is more often a time to come. */
export const YOUNGEST_TOLD = 14;
/** Words of a person with what belongs to them, and of those how many may stand between the noun and that. */
const LONGEST_PERSON = 9;
const MOST_ADJECTIVES = 1;

/** Whether a word is a person, or the last word of one who may be of such an age with what belongs to them. */
export function endsPerson(passage: Passage, last: Span, age: number): boolean {
  const { text, lexicon } = passage;
  if (lexicon.persons.has(text, last)) return true;
  if (age < YOUNGEST_TOLD) return false;
  /** How many words ago a complement was opened, as one reads backwards. */
  let sinceOf = Number.POSITIVE_INFINITY;
  let word = last;
  for (let count = 0; count < LONGEST_PERSON; count += 1) {
    const isElided = fold(text.charCodeAt(word.start - 1)) === APOSTROPHE;
    const before = wordBefore(passage, isElided ? word.start - 1 : word.start);
    if (before === null || lexicon.have.has(text, before)) return false;
    if (lexicon.complements.has(text, before)) sinceOf = 0;
    // «le tireur présumé, 29 ans»
    else if ((count === 0 || sinceOf <= MOST_ADJECTIVES) && lexicon.persons.has(text, before)) return true;
    else sinceOf += 1;
    word = before;
  }
  return false;
}
