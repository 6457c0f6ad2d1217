/** Fillers that are words of the article («directeur général», «taux de chômage»), and the one that has none. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { bareSpan, extentOf, titleExtent } from '../syntax/extents.js';
import type { NounPhrase } from '../syntax/phrases.js';

/**
 * How a phrase is made to fill a role, as `fillFrom` does it: handed down, since whom a phrase means may hang on what
 * another one means.
 */
export type Fill = (reading: Reading, at: number, role: Role, not: ReadonlySet<string>) => Filler[] | null;

/** «directeur général», «la présidence», «l’urbanisme», without the organisation; what is neither must stand after a preposition. */
export function office(reading: Reading, at: number, phrase: NounPhrase): Filler[] | null {
  if (!phrase.head || phrase.time) return null;
  const title = phrase.words.find(
    ({ word }) => word.noun !== undefined && reading.lexicon.titles.has(word.noun),
  );
  const { seats, briefs } = reading.lexicon;
  const noun = phrase.head.word.noun ?? '';
  // «le ministre de la Santé»: of his title
  const before = reading.phrases[at - 1];
  const isHung = before?.kind === 'noun' && !before.entity;
  const isBrief = briefs.has(noun) && phrase.determiner !== null && !isHung;
  const isSeat = (seats.has(noun) || isBrief) && !phrase.entity;
  if (
    !title &&
    !isSeat &&
    (phrase.preposition === null || phrase.preposition === reading.lexicon.locale.of || phrase.entity)
  )
    return null;
  return [titleExtent(reading, at, title ?? phrase.head)];
}

/** «taux de chômage» of «le taux de chômage de la France», also where «celui de la France» stands for it. */
export function bare({ phrases, lexicon }: Reading, at: number, phrase: NounPhrase): Filler[] | null {
  if (phrase.words.length === 0 || phrase.quantity) return null;
  return [phrase.stand ?? bareSpan(phrases, at, lexicon)];
}

/** A phrase with what belongs to it, as the words that fill a role. */
export const words = (reading: Reading, at: number): Filler[] => [extentOf(reading, at)];

/** The same for somebody or something that has no name here. */
export const described = (reading: Reading, at: number): Filler[] => [
  { ...extentOf(reading, at), via: 'description' },
];

/** A filler that has no words, because the article makes it clear. */
export const implicit = (entity: string): Filler => ({ start: null, end: null, entity, via: 'implicit' });
