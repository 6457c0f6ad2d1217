/** Nouns that go on the noun before them, in languages whose heads stand last. */
import type { ParsedSentence } from './parsed-sentence.js';

/** Whether a phrase goes on the name right before it, where heads stand last: «Kombi’s sales», «Kombi sales». */
export function isCompound({ phrases, lexicon }: ParsedSentence, at: number): boolean {
  const own = phrases[at];
  const before = phrases[at - 1];
  if (!lexicon.locale.headLast || own?.kind !== 'noun' || before?.kind !== 'noun') return false;
  if (own.preposition !== null || own.time || own.pronoun) return false;
  const grade = own.determiner?.word.determiner?.grade;
  // «Kombi’s Leeds plant»
  if (own.head === null && !(grade === 'genitive' && own.entity)) return false;
  return grade === 'genitive' || (before.entity !== null && own.determiner === null && own.quantity === null);
}
