/** Noun phrases that are joined: the first of a list, and the preposition that they share. */
import { chainHead, isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import { hasSubject, type NounPhrase } from './phrases.js';

/** «Meta et Scale»: the first of the names that are joined; the filler collects the rest. */
export function firstOfList(sentence: ParsedSentence, at: number): number {
  const { phrases } = sentence;
  let first = at;
  const apposed = phrases[at - 1]?.kind === 'and' ? nameBeforeAside(sentence, at - 1) : null;
  if (apposed !== null && (phrases[at] as NounPhrase).entity) first = apposed;
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

/** The most phrases that say in an aside who somebody is. */
const ASIDE = 5;

/** «Luc Petit, le directeur financier, et Anne Duval»: the name before the aside that ends at «et»; null for none. */
function nameBeforeAside({ phrases }: ParsedSentence, and: number): number | null {
  if (!isMark(phrases[and - 1], ',')) return null;
  let left = and - 2;
  while (left > and - 2 - ASIDE && isPlain(phrases[left])) left -= 1;
  const name = phrases[left - 1];
  const opens = isMark(phrases[left], ',') ? phrases[left + 1] : undefined;
  if (opens?.kind !== 'noun' || opens.preposition !== null) return null;
  return isNoun(name) && name.preposition === null && name.entity?.entity?.type === 'PER' ? left - 1 : null;
}

const isPlain = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  isNoun(phrase) && !phrase.quantity && phrase.entity?.entity?.type !== 'PER';

/** Where «et» stands behind the aside that follows a name in a list; null where none does. */
export function andBehindAside(sentence: ParsedSentence, name: number): number | null {
  const { phrases } = sentence;
  const own = phrases[name];
  if (!isNoun(own) || !isMark(phrases[name + 1], ',')) return null;
  const opens = phrases[name + 2];
  if (own.preposition !== null && own.entity) return andWithPreposition(sentence, own.preposition, name + 2);
  if (own.entity?.entity?.type !== 'PER' || !isNoun(opens) || opens.preposition !== null) return null;
  let next = name + 2;
  while (next <= name + 2 + ASIDE && isPlain(phrases[next])) next += 1;
  return isMark(phrases[next], ',') && phrases[next + 1]?.kind === 'and' ? next + 1 : null;
}

/** «auprès de Zerna, qui entre au capital, et d’Altor»: the list goes on with the same preposition. */
function andWithPreposition(
  { phrases, lexicon }: ParsedSentence,
  preposition: string,
  from: number,
): number | null {
  const opens = phrases[from];
  if (opens?.kind !== 'relative' && !(isNoun(opens) && opens.preposition === null)) return null;
  let next = from;
  while (next <= from + ASIDE && phrases[next] && phrases[next]!.kind !== 'mark') next += 1;
  const joined = phrases[next + 2];
  const isListed = isMark(phrases[next], ',') && phrases[next + 1]?.kind === 'and' && isNoun(joined);
  if (!isListed || !joined.entity) return null;
  const isSame = joined.preposition === preposition || joined.preposition === lexicon.locale.of;
  return isSame ? next + 1 : null;
}
