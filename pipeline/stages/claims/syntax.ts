/** What governs a noun phrase, and what are the objects of a verb; all answers are indices of phrases. */
import {
  beforeQue,
  chainHead,
  following,
  isMark,
  isNoun,
  isObjectRelative,
  type ParsedSentence,
} from './parsed-sentence.js';
import { hasSubject, type NounPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';

/** The verb that a noun phrase is an object or complement of: the nearest to the left that it can belong to. */
export function governorOf({ phrases }: ParsedSentence, at: number): number | null {
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb') return left;
    if (phrase.kind === 'clause' || phrase.kind === 'relative' || isMark(phrase, ';:')) return null;
  }
  return null;
}

/** The verb that a noun phrase is the subject of. */
export function predicateOf(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  for (let right = at + 1; right < phrases.length; right += 1) {
    const phrase = phrases[right]!;
    if (hasSubject(phrase) && subjectOf(sentence, right) === at) return right;
    if (isMark(phrase, ';:') || phrase.kind === 'clause') return null;
  }
  return null;
}

/** «Brivalor, que Varescel a racheté»: the noun that «que» stands for, where the verb has its subject before it. */
function relativeObject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const subject = subjectOf(sentence, at);
  const pronoun = subject === null ? undefined : phrases[subject - 1];
  if (pronoun?.kind !== 'clause' || !lexicon.objectRelatives.has(pronoun.item.norm)) return null;
  const before = beforeQue(phrases, subject! - 1);
  const noun = phrases[before];
  if (!isNoun(noun) || noun.time || before === subject! - 2) return null;
  const head = chainHead(sentence, before);
  return (phrases[head] as NounPhrase).preposition === null ? head : null;
}

/** The objects of a verb: phrases without preposition after it. */
export function objectsOf(sentence: ParsedSentence, at: number): number[] {
  if (isObjectRelative(sentence, at)) return [chainHead(sentence, beforeQue(sentence.phrases, at - 1))];
  const objects: number[] = [];
  for (const { at: next, apart } of following(sentence, at)) {
    const phrase = sentence.phrases[next] as NounPhrase;
    if (apart) break;
    if (sentence.phrases[next - 1]?.kind === 'and') continue; // The filler collects what is joined.
    const joined = sentence.phrases[next - 1];
    const genitive = phrase.partitive && isNoun(joined) && phrase.determiner?.norm !== undefined;
    if ((phrase.preposition === null || phrase.partitive) && !genitive && !(phrase.time && !phrase.head))
      objects.push(next);
  }
  const relative =
    objects.length === 0 && hasSubject(sentence.phrases[at]!) ? relativeObject(sentence, at) : null;
  return relative === null ? objects : [relative];
}
