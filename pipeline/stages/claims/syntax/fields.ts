/** What sort of «fabricant», «géant», «groupe» a phrase speaks of, and of which town. */
import { stem } from '../../../stems.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item } from './items.js';
import type { ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase } from './phrases.js';

/** So many words behind a noun say what it is one of. */
const REACH = 3;

/** «fabricant de compteurs», «géant des réseaux sociaux», «groupe pharmaceutique», «marque au losange»: the stems of what the noun is one of. */
export function fieldsOf({ phrases, lexicon }: ParsedSentence, at: number): string[] {
  const { head, words } = phrases[at] as NounPhrase;
  const { of, goal } = lexicon.locale;
  const found = words.filter((item) => item !== head && !lexicon.origins.has(item.word.noun ?? ''));
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || (phrase.preposition !== of && phrase.preposition !== goal)) break;
    if (phrase.entity || phrase.quantity || phrase.time) break;
    found.push(...phrase.words);
  }
  return stemsOf(found, lexicon);
}

/** The stems of some words; a phrase of several has one for each. */
const stemsOf = (words: readonly Item[], { locale }: Lexicon): string[] =>
  words.flatMap(({ word, norm }) => (word.noun ?? norm).split('_').map((one) => stem(one, locale.stemmer)));

/** «la firme de Redmond»: the key of the town behind a noun, or null. */
export function seatOf({ phrases, lexicon }: ParsedSentence, at: number): string | null {
  const next = phrases[at + 1];
  const isPlaced = next?.kind === 'noun' && next.preposition === lexicon.locale.of && !next.head;
  const entity = isPlaced ? next.entity?.entity : undefined;
  return entity?.type === 'LOC' ? entity.entity : null;
}
