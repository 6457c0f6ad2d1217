/** Groups, things and office holders that have no name here: which of them may fill a role as they are described. */
import type { Role } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** «le directeur de l’Ehpad Les Tilleuls»: whose office is named, and he is not. */
export function isTitled({ phrases, lexicon }: Reading, at: number, phrase: NounPhrase, role: Role): boolean {
  if (!role.types.includes('PER') || phrase.entity || !isDefinite(phrase)) return false;
  if (!lexicon.titles.has(phrase.head?.word.noun ?? '')) return false;
  const house = phrases[at + 1];
  if (house?.kind !== 'noun' || house.preposition !== lexicon.locale.of) return false;
  return house.entity !== null || isDefinite(house);
}

/** A group or thing that has no name here; a deal, a source or a word of unknown reference is none. */
export function isDescription({ lexicon, referents }: Reading, phrase: NounPhrase, role: Role): boolean {
  const { head, entity, pronoun, quantity, words, determiner } = phrase;
  // «sa première ligne de production» is a thing still
  if ((phrase.superlative && !role.literal) || !head || entity || pronoun || (quantity && words.length === 0))
    return false;
  const noun = head.word.noun ?? head.norm;
  if (lexicon.deals.has(noun)) return role.deals;
  if (role.authority) return lexicon.authorities.has(noun);
  // «sa division santé», «une biscuiterie bretonne»
  if (role.parts)
    return (
      (role.outlets && lexicon.outlets.has(noun)) ||
      lexicon.metonyms.has(noun) ||
      lexicon.assets.has(noun) ||
      lexicon.anaphoric.get(noun)?.named === true
    );
  const group = lexicon.anaphoric.get(noun);
  // «Deux dirigeants de Kombi»
  const isCounted =
    role.types.includes('PER') && quantity?.quantity?.kind === 'count' && quantity.quantity.value !== 1;
  const isOne =
    !role.literal &&
    group &&
    !(group.named && !referents.aliases.has(noun)) &&
    !determiner?.word.plural &&
    !phrase.partitive &&
    !isCounted;
  // «ferme son agence de Lens»: what is closed speaks for nobody
  return (role.literal || !lexicon.sources.has(noun)) && !isOne;
}
