/** Fractions that are of nothing («fell by a third»), and ordinals that are written alike («a third season»). */
import { type Numeral, readNumeral } from '../../numerals/index.js';
import type { Passage } from './draft.js';
import { nextWordAt, phraseAfter, phraseBefore, wordAfter } from './words.js';

/** «fell by a third», «a third more»: a step or a comparison, with no noun right behind it. */
export function isStep(passage: Passage, { start, end }: Pick<Numeral, 'start' | 'end'>): boolean {
  const { lexicon } = passage;
  if (phraseAfter(lexicon.fractionBefore, passage, end) !== null) return true;
  return phraseBefore(lexicon.fractionAfter, passage, start) !== null && !isBeforeNoun(passage, end);
}

/** The ordinal that a fraction in words is where a noun follows it and it is no step; else the numeral itself. */
export function asOrdinal(passage: Passage, numeral: Numeral): Numeral {
  if (!numeral.article || numeral.sense !== 'fraction' || !isBeforeNoun(passage, numeral.end)) return numeral;
  // «more than a third agree»
  if (isStep(passage, numeral) || phraseBefore(passage.lexicon.cuesBefore, passage, numeral.start))
    return numeral;
  const article = wordAfter(passage, numeral.start);
  if (article === null || article.end >= numeral.end) return numeral;
  const { text, lexicon } = passage;
  const at = nextWordAt(passage, article.end);
  const ordinal = readNumeral(text, at, numeral.end, lexicon.locale.numerals);
  return ordinal?.sense === 'ordinal' && ordinal.end === numeral.end ? ordinal : numeral;
}

function isBeforeNoun(passage: Passage, at: number): boolean {
  const word = wordAfter(passage, at);
  return word !== null && !passage.lexicon.functionWords.has(passage.text, word);
}
