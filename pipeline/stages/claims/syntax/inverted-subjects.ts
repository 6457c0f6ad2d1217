/** Subjects that stand behind their verb: «auquel succédera Anne Duval», «« … », se félicite le maire». */
import { isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import type { Phrase } from './phrases.js';

/**
 * «auquel succédera le 1er janvier Anne Duval», «où lui succède le préfet du Gers»: a name or title behind its verb;
 * behind a relative that a preposition leads to («à qui appartient la clinique»), any noun.
 */
export function subjectBehind(
  { phrases, lexicon }: ParsedSentence,
  at: number,
  isLed: boolean,
): number | null {
  let next = at + 1;
  const isBetween = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'skip' || (isNoun(phrase) && phrase.time !== null && !phrase.entity);
  while (isBetween(phrases[next])) next += 1;
  const after = phrases[next];
  if (!isNoun(after) || after.preposition !== null) return null;
  if (isLed && !after.quantity && !after.time && !after.pronoun) return next;
  return after.entity || lexicon.titles.has(after.head?.word.noun ?? '') ? next : null;
}

/** «…, indique mardi son directeur», «« … », raconte la patronne»: whether a noun stands right behind a verb of saying that closes what is said. */
export function isReported(
  { phrases, lexicon }: Pick<ParsedSentence, 'phrases' | 'lexicon'>,
  noun: number,
): boolean {
  let at = noun - 1;
  while (phrases[at]?.kind === 'skip' || isBareTime(phrases[at])) at -= 1;
  const verb = phrases[at];
  if (verb?.kind !== 'verb' || !isMark(phrases[at - 1], ',»”"')) return false;
  return lexicon.verbPatterns.get(verb.lemma)?.patterns.some(({ frame }) => frame === 'statement') ?? false;
}

const isBareTime = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) && phrase.time !== null && !phrase.head;

/** «« Nous restons », se félicite …»: whether what a comma ends is a quotation that the sentence begins with. */
export function isQuotationBefore(phrases: readonly Phrase[], comma: number): boolean {
  let close = comma - 1;
  while (phrases[close]?.kind === 'skip') close -= 1;
  if (!isMark(phrases[close], '»”')) return false;
  let open = close - 1;
  while (open >= 0 && !isMark(phrases[open], '«“')) open -= 1;
  return open === 0 || (open > 0 && isMark(phrases[open - 1], ':'));
}

/** «« … », se félicite lors d’une conférence son directeur général»: the first noun behind the verb that can be one. */
export function invertedSubject({ phrases }: ParsedSentence, at: number): number | null {
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'skip') continue;
    if (!isNoun(phrase)) return null;
    if (phrase.preposition === null && !(phrase.time && !phrase.head)) return next;
  }
  return null;
}
