/** The same claim in more amounts: in another currency, or one after another, each of its own stretch of time. */
import { frames } from '../../../frames.js';
import type { Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { isSame } from './equivalent.js';
import { rowMember } from './row-member.js';

/** One draft for each amount that says a draft's own again, and for each that goes on its row. */
export function rowsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  if (!quantity) return [];
  const at = placeOfAmount(reading, quantity);
  if (at < 0) return [];
  return [convertedAfter(reading, at, quantity), ...rowAfter(reading, at, quantity)].flatMap((found) => {
    if (!found || used.has(found.id)) return [];
    used.add(found.id);
    // where it stood before belongs to the first amount alone
    const args = { ...whole.args };
    for (const { name, amount } of frames[whole.frame].roles) if (amount) delete args[name];
    return [rowMember(whole, found, { args, span: { start: found.start, end: found.end }, by: 'row' })];
  });
}

const amountAt = (phrase: Phrase | undefined): Quantity | null =>
  (phrase?.kind === 'noun' && !phrase.entity && phrase.quantity?.quantity) || null;

const isMark = (phrase: Phrase | undefined, marks: string): boolean =>
  phrase?.kind === 'mark' && marks.includes(phrase.item.norm);

/** «50 milliards de dollars (47,8 milliards d’euros)», «…, soit 47,8 milliards d’euros»: the same in another currency. */
function convertedAfter(reading: Reading, at: number, own: Quantity): Quantity | null {
  const { phrases } = reading;
  if (own.kind !== 'money' || !isMark(phrases[at + 1], ',(')) return null;
  const isBracketed = isMark(phrases[at + 1], '(');
  const isSaid = isSame(reading, at + 2);
  const next = at + (isSaid ? 3 : 2);
  const phrase = phrases[next] as NounPhrase;
  const other = amountAt(phrase);
  if (other?.kind !== 'money' || other.unit === own.unit || phrase.preposition !== null) return null;
  if (other.unitSource === 'elided' || (!isSaid && !isBracketed)) return null;
  return !isBracketed || isMark(phrases[next + 1], ')') || phrases[next + 1]?.kind === 'skip' ? other : null;
}

/** «0,7 % sur un mois, 1,1 % sur le trimestre et 2,2 % sur l’année»: amounts of one kind, each with its stretch. */
function rowAfter({ phrases, lexicon }: Reading, from: number, own: Quantity): Quantity[] {
  const isStretch = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' &&
    !phrase.entity &&
    (phrase.time !== null ||
      phrase.quantity?.quantity?.kind === 'duration' ||
      phrase.words.some(({ word, norm }) => lexicon.periods.has(word.noun ?? norm)));
  const found: Quantity[] = [];
  const { preposition } = phrases[from] as NounPhrase;
  let at = from;
  for (;;) {
    let next = at + 1;
    let isTimed = false;
    for (; phrases[next]?.kind === 'noun'; next += 1) isTimed ||= isStretch(phrases[next]);
    if (!isTimed) return found;
    let joints = 0;
    for (; isMark(phrases[next], ',') || phrases[next]?.kind === 'and'; next += 1) joints += 1;
    const phrase = phrases[next] as NounPhrase;
    const amount = amountAt(phrase);
    if (joints === 0 || amount?.kind !== own.kind || amount.unit !== own.unit || phrase.words.length > 0)
      return found;
    if (phrase.preposition !== null && phrase.preposition !== preposition) return found;
    if (!isStretch(phrases[next + 1])) return found;
    found.push(amount);
    at = next;
  }
}
