/** Words that stand for somebody of whom nobody is sure who it is. */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { isTitled } from '../fillers/descriptions.js';
import { fitsHead } from '../fillers/heads.js';
import { isToldByPlace } from '../fillers/told.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { extentOf } from '../syntax/extents.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { phrasesIn } from '../syntax/slots.js';
import type { Search } from './search.js';

/** Slots in which words without a name are surely what the verb is said of. */
const WHOLE: ReadonlySet<string> = new Set(['subject', 'object', 'agent']);

/**
 * «Le site a été condamné»: words in a slot that stand for somebody, where nobody is sure enough to be meant. The
 * claim is made, and whoever reads it sees whose it is; without an entity it meets no other claim. What is bought
 * without a name («une start-up lyonnaise») is a description.
 */
export function unknownIn(
  { reading, trigger, pattern, places }: Search,
  role: Role,
  slots: readonly string[],
): Filler[] | null {
  // «quitte l’hôpital» is no departure from an office
  if (role.authority || !role.key || frames[pattern.frame].family === 'role') return null;
  for (const slot of slots) {
    if (!WHOLE.has(slot)) continue;
    const heads = pattern.headSets.get(slot);
    for (const place of phrasesIn(reading, trigger, slot)) {
      const phrase = reading.phrases[place] as NounPhrase;
      if (places.includes(place) || (heads && !fitsHead(phrase, heads, reading.lexicon))) continue;
      const via = viaOf(phrase, role, slot, reading.lexicon);
      if (!via) continue;
      // «le ministre du Travail» has no name here, and is nobody told of before
      if (isTitled(reading, place, phrase, role)) continue;
      // «ce chantier de Renault» has an owner, «le groupe de Massy» none
      const next = reading.phrases[place + 1];
      const owner =
        next?.kind === 'noun' && next.preposition === reading.lexicon.locale.of ? next.entity : null;
      const isOwned = owner !== null && owner.entity?.type !== 'LOC';
      const isTold = slot !== 'object' && isToldByPlace(reading, place);
      if (isOwned && !isTold) continue;
      places.push(place);
      return [{ ...extentOf(reading, place), via: isTold ? 'description' : via }];
    }
  }
  return null;
}

/** Words that stand for somebody who is not known. */
export const isUnresolved = ({ via, entity }: Filler): boolean => via === 'anaphora' && entity === undefined;

/** «le groupe», «cette banque»: one that the article has told of; «rachète une start-up»: one that it does not name. */
function viaOf(
  phrase: NounPhrase,
  role: Role,
  slot: string,
  { anaphoric }: Lexicon,
): 'anaphora' | 'description' | null {
  const { head, entity, quantity, determiner } = phrase;
  const of = anaphoric.get(head?.word.noun ?? '');
  if (!of?.types.some((type) => role.types.includes(type)) || of.types.includes('LOC')) return null;
  if (entity || quantity || determiner?.word.plural) return null;
  const grade = determiner?.word.determiner?.grade;
  if (grade === 'indefinite') return slot === 'object' ? 'description' : null;
  const isTold = grade === 'demonstrative' || isDefinite(phrase);
  return isTold && !of.relational ? 'anaphora' : null;
}
