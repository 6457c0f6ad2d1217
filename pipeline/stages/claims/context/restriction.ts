import { CLASS } from './lexicon.js';
import { is, isMark, type Word } from './words.js';

/** The most words between «ne» and its «que». */
const LONGEST = 10;

const DIGIT = /^\d/;

/** Whether the «que» at `i` belongs to the «ne» before it («n’a levé que 2 millions») and opens no clause. */
export function isRestrictive(words: readonly Word[], i: number, from: number): boolean {
  let left = i - 1;
  while (left >= from && is(words[left], CLASS.not)) left -= 1;
  // «ne compte plus que 12 salariés»; not «ne pense pas que …»
  if (left < i - 1 && !isCounted(words, i)) return false;
  for (; left >= from && left >= i - LONGEST; left -= 1) {
    const word = words[left]!;
    if (is(word, CLASS.never)) return true;
    if (isMark(word) || is(word, CLASS.relative | CLASS.that | CLASS.subordinator | CLASS.not)) return false;
  }
  return false;
}

const isCounted = (words: readonly Word[], i: number): boolean => {
  const next = is(words[i + 1], CLASS.preposition | CLASS.of | CLASS.to) ? i + 2 : i + 1;
  return DIGIT.test(words[next]?.form ?? '');
};
