/** What is told without a name, by what it is and where. */

import type { Reading } from '../article/read.js';
import { isDefinite, type ParsedSentence } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** «la laiterie de Saint-Brice»: a house that has no name but its place. */
export function isToldByPlace(
  { phrases, lexicon }: Pick<ParsedSentence, 'phrases' | 'lexicon'>,
  at: number,
): boolean {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase?.kind !== 'noun' || phrase.entity || next?.kind !== 'noun') return false;
  const noun = phrase.head?.word.noun ?? '';
  return (
    lexicon.anaphoric.get(noun)?.named === true &&
    next.preposition === lexicon.locale.of &&
    next.words.length === 0 &&
    next.entity?.entity?.type === 'LOC'
  );
}

/** «l’État», «la région»: bodies that need no name. */
export const isState = ({ lexicon }: Reading, phrase: NounPhrase): boolean => {
  const { head, entity, pronoun, words } = phrase;
  if (!head || entity || pronoun || words.length > 2) return false;
  return isDefinite(phrase) && lexicon.states.has(head.word.noun ?? head.norm);
};

/** «La Région» with a capital, or of a kind that no town is, is the body, unless the article has named one («la région Centre»). */
export const isBody = (reading: Reading, phrase: NounPhrase, noun: string): boolean =>
  (reading.lexicon.regions.has(noun) ||
    /^\p{Lu}/u.test(reading.text.slice(phrase.head!.start, phrase.head!.end))) &&
  isState(reading, phrase) &&
  !reading.referents.aliases.has(noun);

/** «le président du syndicat mixte», «le directeur de la laiterie de Saint-Brice»: a house that has no name here. */
export function isHouse({ phrases, lexicon }: Reading, at: number, phrase: NounPhrase): boolean {
  const { head, entity, determiner, quantity, preposition } = phrase;
  if (preposition !== lexicon.locale.of || !head || entity || quantity || determiner?.word.plural)
    return false;
  const noun = head.word.noun ?? '';
  const group = lexicon.anaphoric.get(noun);
  if (!isDefinite(phrase) || !group?.types.includes('ORG') || lexicon.metonyms.has(noun)) return false;
  // «secrétaire FO du comité social»: whose secretary he is, is said
  const title = phrases[at - 1];
  if (title?.kind === 'noun' && title.entity?.entity?.type === 'ORG') return false;
  const next = phrases[at + 1];
  const isOthers = next?.kind === 'noun' && next.preposition === lexicon.locale.of && next.entity !== null;
  return (group.named || group.relational || false) && (!isOthers || isToldByPlace({ phrases, lexicon }, at));
}
