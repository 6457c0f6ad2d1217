/** Words that stand for somebody of whom nobody is sure who it is. */
import { frames, type Role } from '../../frames.js';
import type { Filler } from '../../schema.js';
import { extentOf } from './extents.js';
import type { Lexicon } from './lexicon.js';
import type { NounPhrase } from './phrases.js';
import { fitsHead, type Search } from './search.js';
import { phrasesIn } from './slots.js';

/** Slots in which words without a name are surely what the verb is said of. */
const WHOLE: ReadonlySet<string> = new Set(['subject', 'object', 'agent']);

/**
 * «Le site a été condamné»: words in a slot that stand for somebody, where nobody is sure enough to be meant. The
 * claim is made, and whoever reads it sees whose it is; without an entity it meets no other claim.
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
      if (!isOneUnknown(phrase, role, reading.lexicon)) continue;
      // «ce chantier de Renault» has an owner
      const next = reading.phrases[place + 1];
      if (next?.kind === 'noun' && next.entity && next.preposition === reading.lexicon.locale.of) continue;
      places.push(place);
      return [{ ...extentOf(reading, place), via: 'anaphora' }];
    }
  }
  return null;
}

/** Words that stand for somebody who is not known. */
export const isUnknown = ({ via, entity }: Filler): boolean => via === 'anaphora' && entity === undefined;

/** «le groupe», «cette banque»: one that the article is taken to have told of. */
function isOneUnknown(
  { head, entity, quantity, determiner }: NounPhrase,
  role: Role,
  lexicon: Lexicon,
): boolean {
  const noun = head?.word.noun;
  const of = noun === undefined ? undefined : lexicon.anaphoric.get(noun);
  if (!of?.types.some((type) => role.types.includes(type)) || of.types.includes('LOC')) return false;
  if (of.relational || entity || quantity) return false;
  const grade = determiner?.word.determiner?.grade;
  const isTold = grade === 'definite' || grade === 'demonstrative';
  return (isTold || determiner?.word.preposition?.article === true) && !determiner?.word.plural;
}
