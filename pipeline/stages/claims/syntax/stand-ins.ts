/** Words that stand for a noun said before: «Celui des jeunes recule», «celle de Carrefour cède 0,2 point», «Il a reculé à 3 %». */
import type { Lexicon } from '../lexicon/lexicon.js';
import { bareSpan } from './extents.js';
import { isInfinitive } from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';

/** What a word that stands for a noun takes from it. */
type Figure = Pick<NounPhrase, 'determiner' | 'words' | 'head' | 'stand'>;

/** The phrases, each such word that is a subject with the noun that it stands for; `before` are those of the sentence before. */
export function withStandIns(phrases: Phrase[], lexicon: Lexicon, before: () => readonly Phrase[]): Phrase[] {
  for (const [at, phrase] of phrases.entries()) {
    if (isFigurePronoun(phrases, at, lexicon)) {
      const figure =
        figureConcerned(phrases, phrase as NounPhrase, lexicon) ??
        figureBefore(before(), phrase as NounPhrase, lexicon);
      if (figure) phrases[at] = { ...(phrase as NounPhrase), ...figure, pronoun: null };
    }
    if (!isStandIn(phrases, at, lexicon)) continue;
    const own = phrase as NounPhrase;
    const noun = nounBefore(phrases.slice(0, at), own, lexicon) ?? nounBefore(before(), own, lexicon);
    if (noun) phrases[at] = { ...own, ...noun };
  }
  return phrases;
}

/** «Il a reculé de 3 %», «Elle devrait atteindre 2 %»: the first subject of a sentence, before a verb that says how figures move. */
function isFigurePronoun(phrases: readonly Phrase[], at: number, { verbPatterns }: Lexicon): boolean {
  const phrase = phrases[at]!;
  if (phrase.kind !== 'noun' || !phrase.pronoun?.word.gender) return false;
  const isSubjectToo = (one: Phrase): boolean =>
    hasSubject(one) || (one.kind === 'noun' && one.preposition === null && !one.time);
  if (phrases.slice(0, at).some(isSubjectToo)) return false;
  let next = at + 1;
  while (phrases[next]?.kind === 'verb' && isInfinitive(phrases[next + 1])) next += 1;
  const verb = phrases[next];
  if (verb?.kind !== 'verb' || verb.passive || !amountBehind(phrases, next)) return false;
  return verbPatterns.get(verb.lemma)?.patterns.some(({ frame }) => frame === 'change') ?? false;
}

/** Behind the verb stands an amount, and nothing with a name of its own before that. */
function amountBehind(phrases: readonly Phrase[], verb: number): boolean {
  for (let at = verb + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'skip' || (phrase.kind === 'noun' && phrase.time)) continue;
    return phrase.kind === 'noun' && phrase.quantity !== null && phrase.words.length === 0;
  }
  return false;
}

/** The figure that the sentence before was about, if the pronoun agrees with it. */
function figureBefore(phrases: readonly Phrase[], { pronoun }: NounPhrase, lexicon: Lexicon): Figure | null {
  const first = phrases.findIndex((one) => one.kind === 'noun' && one.preposition === null);
  return figureAt(phrases, first, pronoun!, lexicon);
}

/** «Quant au résultat net, il fond de 63 %»: what the sentence says first that it is about. */
function figureConcerned(
  phrases: readonly Phrase[],
  { pronoun }: NounPhrase,
  lexicon: Lexicon,
): Figure | null {
  const first = phrases.findIndex((one) => one.kind === 'noun');
  const { preposition } = phrases[first] as NounPhrase;
  return lexicon.concerning.has(preposition ?? '') ? figureAt(phrases, first, pronoun!, lexicon) : null;
}

/** The noun of a figure at a place, if the pronoun agrees with it. */
function figureAt(
  phrases: readonly Phrase[],
  first: number,
  pronoun: NonNullable<NounPhrase['pronoun']>,
  lexicon: Lexicon,
): Figure | null {
  const phrase = phrases[first];
  if (phrase?.kind !== 'noun' || !phrase.determiner || phrase.entity || phrase.quantity) return null;
  const { determiner, words, head } = phrase;
  if (!lexicon.figures.has(head?.word.noun ?? '') || determiner.word.plural) return null;
  const own = determiner.word.determiner?.gender;
  if (own && own !== pronoun.word.gender) return null;
  return { determiner, words, head, stand: phrase.stand ?? bareSpan(phrases, first, lexicon) };
}

/** Such a word with whose it is, before the verb of which it is the subject. */
function isStandIn(phrases: readonly Phrase[], at: number, lexicon: Lexicon): boolean {
  const phrase = phrases[at]!;
  if (phrase.kind !== 'noun' || phrase.preposition !== null || phrase.words.length !== 1) return false;
  if (!lexicon.stand.has(phrase.words[0]!.norm)) return false;
  let next = at + 1;
  while (isGenitive(phrases[next], lexicon)) next += 1;
  const verb = phrases[next];
  return next > at + 1 && verb !== undefined && hasSubject(verb);
}

const isGenitive = (phrase: Phrase | undefined, { locale }: Lexicon): boolean =>
  phrase?.kind === 'noun' && phrase.preposition === locale.of && !phrase.quantity && !phrase.time;

/** The nearest noun that is somebody's, or opens its sentence, and agrees with the word that stands for it. */
function nounBefore(phrases: readonly Phrase[], { words }: NounPhrase, lexicon: Lexicon): Figure | null {
  const gender = words[0]!.word.gender;
  const first = phrases.findIndex(({ kind }) => kind === 'noun');
  for (let at = phrases.length - 1; at >= 0; at -= 1) {
    const phrase = phrases[at]!;
    if (phrase.kind !== 'noun' || phrase.preposition !== null || !phrase.head || !phrase.determiner) continue;
    if (phrase.entity || phrase.quantity || !(at === first || isGenitive(phrases[at + 1], lexicon))) continue;
    const own = phrase.determiner.word.determiner?.gender;
    if (own && gender && own !== gender) continue;
    const stand = phrase.stand ?? bareSpan(phrases, at, lexicon);
    return { determiner: phrase.determiner, words: phrase.words, head: phrase.head, stand };
  }
  return null;
}
