/** Noun phrases that are joined: the first of a list, and the preposition that they share. */
import { chainHead, isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import { hasSubject, type NounPhrase } from './phrases.js';

/** «Meta et Scale»: the first of the names that are joined; the filler collects the rest. */
export function firstOfList(sentence: ParsedSentence, at: number): number {
  const { phrases } = sentence;
  let first = at;
  while (phrases[first - 1]?.kind === 'and' || (isMark(phrases[first - 1], ',') && first !== at)) {
    const before = phrases[first - 2];
    if (!isNoun(before) || before.time) break;
    const head = chainHead(sentence, first - 2);
    const phrase = phrases[head] as NounPhrase;
    if (phrase.preposition !== null && !phrase.partitive) break;
    // «le cofondateur et PDG Alexandr Wang» is one person.
    const last = phrases[first] as NounPhrase;
    if (!last.determiner && last.words.length > 0 && last.entity && !phrase.entity) break;
    if (isMark(phrases[first - 1], ',') && !phrase.entity) break;
    first = head;
  }
  return first;
}

/** «la start-up fondée par Inès Martin et Paul Roux vient de …»: the second name has the first one’s preposition. */
export function sharedPreposition(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const first = phrases[at - 2];
  if (phrases[at - 1]?.kind !== 'and' || !isNoun(first) || first.preposition === null || first.partitive)
    return null;
  const head = chainHead(sentence, at - 2);
  const verb = phrases[head - 1];
  return verb?.kind === 'verb' && !hasSubject(verb) && (phrases[head] as NounPhrase).preposition !== null
    ? head
    : null;
}
