/** What stands beside a noun phrase or shows in it: its short name, its gender, whether a filler is a place. */
import type { EntityType, Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { NounPhrase } from '../syntax/phrases.js';

const SHORT_NAME = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;

/** «l’agence régionale de santé (ARS)»: the short name in brackets is that of the noun before. */
export function shortNameAfter({ phrases, lexicon, text }: Reading, at: number): number | null {
  const own = phrases[at] as NounPhrase;
  // «le maire (PS)» is of that party
  if (!own.head || own.entity || lexicon.titles.has(own.head.word.noun ?? '')) return null;
  let next = at + 1;
  for (;;) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || phrase.preposition !== lexicon.locale.of || phrase.entity) break;
    next += 1;
  }
  const [open, short, close] = phrases.slice(next, next + 3);
  const isBracketed =
    open?.kind === 'mark' && open.item.norm === '(' && close?.kind === 'mark' && close.item.norm === ')';
  if (!isBracketed || short?.kind !== 'noun' || !short.entity || short.words.length > 0) return null;
  return SHORT_NAME.test(text.slice(short.start, short.end)) ? next + 1 : null;
}

export const isPlace = (reading: Reading, filler: Filler | undefined): boolean =>
  typeNamed(reading, filler) === 'LOC';

/** The type of the name that a filler is. */
export const typeNamed = ({ phrases }: Reading, filler: Filler | undefined): EntityType | undefined => {
  for (const one of phrases)
    if (one.kind === 'noun' && one.entity?.entity && one.entity.start === filler?.start)
      return one.entity.entity.type;
  return undefined;
};

/** The gender that an article or the noun itself shows. */
export const genderOf = ({ determiner, head }: NounPhrase) =>
  determiner?.word.determiner?.gender ?? head?.word.gender;
