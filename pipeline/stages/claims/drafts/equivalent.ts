/** The same part of a workforce as another amount: «15 % de ses effectifs, soit 1 500 personnes». */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { hasSegment } from '../fillers/segments.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import { rowMember } from './row-member.js';

/** The amount of another kind that «soit» makes equal to that of a draft which counts a part of a workforce. */
export function equivalentOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { frame, quantity, args } = whole;
  const { quantities, aspect } = frames[frame];
  const isRound = aspect === 'event' && hasSegment(frame);
  const own = isRound ? placeOfAmount(reading, quantity) : -1;
  if (own < 0) return [];
  const { phrases, lexicon } = reading;
  let at = own + 1;
  for (let next = phrases[at]; isNoun(next) && next.preposition !== null; next = phrases[at]) at += 1;
  while (phrases[at]?.kind === 'verb' && !isSame(reading, at)) at += 1;
  if (isMark(phrases[at], ',(')) at += 1;
  const then = phrases[at + 1];
  if (!isSame(reading, at) || !isNoun(then)) return [];
  const amount = then.quantity?.quantity;
  if (!amount || amount.kind === quantity!.kind || !quantities.includes(amount.kind) || used.has(amount.id))
    return [];
  const isStaff = then.words.every(({ word, norm }) => lexicon.workforce.has(word.noun ?? norm));
  if (!isStaff) return [];
  used.add(amount.id);
  return [rowMember(whole, amount, { args, by: 'equivalent' })];
}

/** «soit», «ou»: what stands behind is the same in other words. */
export const isSame = ({ phrases, lexicon }: Reading, at: number): boolean => {
  const phrase = phrases[at];
  if (phrase?.kind === 'verb') return lexicon.equivalents.has(phrase.head.norm);
  return phrase?.kind === 'and' && lexicon.equivalents.has(phrase.item.norm);
};
