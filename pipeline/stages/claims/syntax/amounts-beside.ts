/** Amounts that stand right beside a verb or noun: «(- 12 % en deux ans)», «une centaine de morts», «: 3 milliards». */
import { isMark, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase, Phrase } from './phrases.js';

/** «Les adhésions fondent (- 12 % en deux ans)»: an amount in brackets right behind a verb and its complements. */
export function inset({ phrases }: ParsedSentence, at: number): number[] {
  let open = at + 1;
  while (phrases[open]?.kind === 'noun' && (phrases[open] as NounPhrase).preposition !== null) open += 1;
  const amount = phrases[open + 1];
  return isMark(phrases[open], '(') && amount?.kind === 'noun' && amount.quantity ? [open + 1] : [];
}

/** «une centaine de morts», «is 60% owned by»: the number, where it stands before the noun that it counts or a participle. */
export function numeralOf({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const number = phrases[at - 1];
  const own = phrases[at]!;
  if (own.kind === 'verb') return own.bare && isAmountAlone(number) ? [at - 1] : [];
  const { preposition, determiner } = own as NounPhrase;
  const isIts = preposition === lexicon.locale.of && !determiner;
  return isIts && number?.kind === 'noun' && number.quantity && !number.head ? [at - 1] : [];
}

const isAmountAlone = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.quantity !== null && !phrase.head && phrase.preposition === null;

/** «un engagement dépassant les 14 milliards», «chiffre d’affaires : 3 milliards»: an amount right after the noun. */
export function adjoined({ phrases }: ParsedSentence, at: number): number[] {
  let next = at + 1;
  const isAmount = (): boolean =>
    phrases[next]?.kind === 'noun' && !(phrases[next] as NounPhrase).preposition;
  while (phrases[next]?.kind === 'noun' && !isAmount()) {
    // «un investissement de 50 milliards de dollars (47,8 milliards d’euros)» has its amount before the brackets
    if ((phrases[next] as NounPhrase).quantity) return [];
    next += 1;
  }
  const mark = phrases[next];
  if (mark?.kind === 'mark' && ':('.includes(mark.item.norm)) next += 1;
  else if (mark?.kind === 'verb') return upTo(phrases, next);
  else if (next > at + 1) return [];
  const phrase = phrases[next];
  return phrase?.kind === 'noun' && phrase.quantity && phrase.preposition === null ? [next] : [];
}

/** «un investissement pouvant aller jusqu’à 5 milliards», «une enveloppe pouvant atteindre 2 millions». */
function upTo(phrases: ParsedSentence['phrases'], at: number): number[] {
  const [may, reach, amount] = phrases.slice(at, at + 3);
  const isPair = may?.kind === 'verb' && may.tense === 'gerund' && reach?.kind === 'verb';
  if (!isPair || reach.form !== 'infinitive') return [];
  return amount?.kind === 'noun' && amount.quantity && !amount.head ? [at + 2] : [];
}
