/** What joins a verb to what stands before it: a preposition, «et», a comma, past the small words between. */
import { CLASS } from './lexicon.js';
import type { SentenceWords } from './look-ahead.js';
import { is, type Word } from './words.js';

/** Where «pour», «afin de», «avant de», «sans» begins before an infinitive; -1 for «à», «de» and none. */
export function prepositionBefore(words: readonly Word[], i: number, from: number): number {
  const at = skipBack(words, i, from, CLASS.clitic | CLASS.reflexive | CLASS.never | CLASS.not);
  if (at < from) return -1;
  if (is(words[at], CLASS.purpose)) return at;
  if (is(words[at], CLASS.of) && at > from && is(words[at - 1], CLASS.preposition | CLASS.purpose))
    return at - 1;
  // «devrait en outre ouvrir»: an adverb of two prepositions
  const isAdverb = at > from && is(words[at - 1], CLASS.preposition) && !is(words[at - 1], CLASS.to);
  return is(words[at], CLASS.preposition) && !is(words[at], CLASS.to | CLASS.of) && !isAdverb ? at : -1;
}

/** «a enchaîné quatre exercices et dégagé 3 millions»: a participle behind «et» shares the auxiliary of the one before. */
export function isConjunct(words: readonly Word[], i: number, from: number): boolean {
  const at = skipBack(words, i, from, CLASS.adverb);
  return at >= from && is(words[at], CLASS.coordinator);
}

/** Whether «et», «ou» or a comma joins the verb at `i` to the one before. */
export function isCoordinated(words: readonly Word[], i: number, from: number): boolean {
  const between = CLASS.clitic | CLASS.reflexive | CLASS.of | CLASS.to | CLASS.purpose | CLASS.adverb;
  const at = skipBack(words, i, from, between);
  return at >= from && (is(words[at], CLASS.coordinator) || words[at]!.form === ',');
}

/** «said on Tuesday it had raised …»: where what a verb says begins with a pronoun, and no word for «that»; -1 for none. */
export function bareSaidAfter({ words, groups, groupRange, lexicon }: SentenceWords, index: number): number {
  const [verb, next] = [groups[index]!, index + 1 < groupRange[1] ? groups[index + 1] : undefined];
  if (!lexicon.locale.saidBare || verb.mood !== 'finite' || next?.mood !== 'finite') return -1;
  let at = verb.last + 1;
  while (at < next.first && is(words[at], CLASS.day | CLASS.preposition)) at += 1;
  return at < next.first && is(words[at], CLASS.pronoun) && next.first - at <= NEAR ? at : -1;
}

/** A pronoun stands so near before its verb, an adverb between, in words. */
const NEAR = 2;

/** The nearest word before `i`, at `from` at the earliest, that is of none of some classes. */
function skipBack(words: readonly Word[], i: number, from: number, between: number): number {
  let at = i - 1;
  while (at > from && is(words[at], between)) at -= 1;
  return at;
}
