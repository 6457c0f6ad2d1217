/** Words that stand for a noun said before: «Celui des jeunes recule», «celle de Carrefour cède 0,2 point». */
import type { Lexicon } from '../lexicon/lexicon.js';
import { bareSpan } from './extents.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';

/** The phrases, each such word that is a subject with the noun that it stands for; `before` are those of the sentence before. */
export function withStandIns(phrases: Phrase[], lexicon: Lexicon, before: () => readonly Phrase[]): Phrase[] {
  for (const [at, phrase] of phrases.entries()) {
    if (!isStandIn(phrases, at, lexicon)) continue;
    const own = phrase as NounPhrase;
    const noun = nounBefore(phrases.slice(0, at), own, lexicon) ?? nounBefore(before(), own, lexicon);
    if (noun) phrases[at] = { ...own, ...noun };
  }
  return phrases;
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
function nounBefore(
  phrases: readonly Phrase[],
  { words }: NounPhrase,
  lexicon: Lexicon,
): Pick<NounPhrase, 'determiner' | 'words' | 'head' | 'stand'> | null {
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
