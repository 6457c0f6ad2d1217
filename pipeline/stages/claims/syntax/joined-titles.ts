/** Titles that «et» or «puis» joins, of which one bearer is said: «maire de Nice et président de la métropole». */
import { chainHead, isMark, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase } from './phrases.js';

const isTitle = ({ words }: NounPhrase, { lexicon }: ParsedSentence): boolean =>
  words.some(({ word }) => lexicon.titles.has(word.noun ?? ''));

/** Without a preposition, article or name of its own. */
const isBareNoun = (phrase: ParsedSentence['phrases'][number] | undefined): phrase is NounPhrase =>
  phrase?.kind === 'noun' && phrase.preposition === null && !phrase.determiner && !phrase.entity;

/**
 * «maire de Nice et président de la métropole»: the title before, of the same bearer; `isPredicate` tells what a verb of being
 * says of its subject («est une pionnière du secteur, et présidente de Kombi»).
 */
export function joinedTo(
  sentence: ParsedSentence,
  at: number,
  isPredicate: (first: number) => boolean,
): number | null {
  const { phrases } = sentence;
  if (!isJoint(sentence, at - 1) || !isBareNoun(phrases[at])) return null;
  const last = isMark(phrases[at - 2], ',') ? at - 3 : at - 2;
  if (phrases[last]?.kind !== 'noun') return null;
  const first = chainHead(sentence, last);
  const phrase = phrases[first] as NounPhrase;
  // «Luc Petit, paléontologue et directeur de recherche»
  const isApposed = !phrase.determiner && phrase.preposition === null && isMark(phrases[first - 1], ',');
  return isApposed || isTitle(phrase, sentence) || isPredicate(first) ? first : null;
}

/** «et», «puis». */
const isJoint = ({ phrases, lexicon }: ParsedSentence, at: number): boolean => {
  const joint = phrases[at];
  return joint?.kind === 'and' || (joint?.kind === 'skip' && lexicon.onward.has(joint.item.norm));
};

/** «L’ancien maire de Nice et actuel président du Medef, Luc Petit»: the title behind, beside which the bearer stands. */
export function joinedBehind(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  let next = at + 1;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  if (next === at + 1) return null;
  if (isMark(phrases[next], ',') && isJoint(sentence, next + 1)) next += 1;
  const title = phrases[next + 1];
  return isJoint(sentence, next) && isBareNoun(title) && isTitle(title, sentence) ? next + 1 : null;
}

/** «Luc Petit (PS), maire de Nice»: past brackets that end right before a place, as the place that they open at. */
export function pastBrackets({ phrases }: ParsedSentence, at: number): number {
  if (!isMark(phrases[at - 1], ')')) return at;
  let open = at - 2;
  const isInside = (place: number): boolean =>
    phrases[place]?.kind === 'noun' || phrases[place]?.kind === 'skip' || isMark(phrases[place], ',');
  while (open > at - 6 && isInside(open)) open -= 1;
  return isMark(phrases[open], '(') ? open : at;
}
