/** The same said of another one: «une commande de 410 millions à Zerna, et une autre de 210 millions à Kombi». */
import { frames, type Role } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isMark, isNoun, placeAt, placeOfAmount } from '../syntax/parsed-sentence.js';
import { type Pair, pairsOf } from './pairs.js';

/** One draft for each «un autre de …» behind a draft’s own amount, whose party stands behind the same preposition. */
export function othersOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  if (!quantity || !reading.phrases.some((_, at) => isOther(reading, at))) return [];
  const led = ledRole(reading, whole);
  const from = placeOfAmount(reading, quantity);
  if (!led || from < 0) return [];
  const { phrases } = reading;
  const pairFrom = (start: number): Pair | null => {
    const other = phrases.findIndex((_, at) => at > start && isOther(reading, at));
    const [amount, name] = [phrases[other + 1], phrases[other + 2]];
    if (other < 0 || !isNoun(amount) || !isNoun(name) || name.preposition !== led.preposition) return null;
    const isLike = amount.quantity?.quantity?.kind === quantity.kind;
    return isLike ? { amount: other + 1, name: other + 2, next: other + 2 } : null;
  };
  return pairsOf(reading, whole, used, { by: 'other', role: led.role, from, pairFrom });
}

/** «et un autre», «, une seconde» */
function isOther({ phrases, lexicon }: Reading, at: number): boolean {
  const phrase = phrases[at];
  if (!isNoun(phrase) || phrase.preposition !== null || phrase.entity || phrase.quantity) return false;
  const before = phrases[at - 1];
  if (before?.kind !== 'and' && !isMark(before, ',')) return false;
  return (
    phrase.determiner?.word.determiner?.grade === 'indefinite' &&
    phrase.words.every(({ norm }) => lexicon.others.has(norm))
  );
}

/** The role whose filler stands behind the draft’s amount, with the preposition that leads to it. */
function ledRole(
  reading: Reading,
  { frame, args, quantity }: Draft,
): { readonly role: Role; readonly preposition: string } | null {
  for (const role of frames[frame].roles) {
    const start = args[role.name]?.[0]?.start ?? null;
    if (role.types.length === 0 || start === null || start < quantity!.end) continue;
    const phrase = reading.phrases[placeAt(reading, start)];
    if (isNoun(phrase) && phrase.preposition) return { role, preposition: phrase.preposition };
  }
  return null;
}
