/**
 * The same said of others whose amounts stand in brackets or behind a preposition too: «Altor (60 %) et Sopral (40 %)»,
 * «à 51 % par Altor et à 49 % par Sopral»; bare amounts are read in `mirrored.ts`.
 */
import { frames, type Role } from '../../../frames.js';
import type { Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { type Pair, pairsOf } from './pairs.js';

/** One draft for each pair of an amount and a name that goes on the row behind a draft’s own pair. */
export function pairedOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  const at = quantity ? placeOfAmount(reading, quantity) : -1;
  // what goes up in brackets says so of itself, and of nobody else
  const isSigned = frames[whole.frame].roles.some(({ values }) => values.length > 0);
  if (!quantity || at < 0 || isSigned) return [];
  const { phrases } = reading;
  const first = inBrackets(phrases, at) ?? amountFirst(phrases, at);
  const role = first && roleAt(whole, phrases[first.name]!);
  if (!first || !role) return [];
  const pairFrom = (from: number): Pair | null => {
    const next = pastJoint(phrases, from);
    const pair = next === null ? null : like(phrases, first, next);
    return pair && isLike((phrases[pair.amount] as NounPhrase).quantity?.quantity, quantity) ? pair : null;
  };
  return pairsOf(reading, whole, used, { by: 'paired', role, from: first.next, pairFrom });
}

const isLike = (amount: Quantity | null | undefined, own: Quantity): boolean =>
  amount?.kind === own.kind && amount.unit === own.unit;

const isAmount = (phrase: Phrase | undefined): phrase is NounPhrase =>
  isNoun(phrase) && !phrase.entity && phrase.quantity?.quantity != null;

/** «Altor (60 %)»: a name and its amount in brackets. */
function inBrackets(phrases: readonly Phrase[], at: number): Pair | null {
  const isOne = isMark(phrases[at - 1], '(') && isMark(phrases[at + 1], ')') && isAmount(phrases[at]);
  return isOne && phrases[at - 2]?.kind === 'noun' ? { amount: at, name: at - 2, next: at + 2 } : null;
}

/** «à 51 % par le fonds Altor»: an amount, and a name behind a preposition. */
function amountFirst(phrases: readonly Phrase[], at: number): Pair | null {
  const name = phrases[at + 1];
  if (!isAmount(phrases[at]) || name?.kind !== 'noun' || name.preposition === null) return null;
  let next = at + 2;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  return { amount: at, name: at + 1, next };
}

/** The pair at a place that is built like the first; behind the first, prepositions may be left out. */
function like(phrases: readonly Phrase[], first: Pair, at: number): Pair | null {
  const isBracketed = first.amount > first.name;
  const pair = isBracketed ? inBrackets(phrases, at + 2) : amountFirst(phrases, at);
  if (!pair || pair.name < at) return null;
  const isSame = (place: 'amount' | 'name'): boolean => {
    const { preposition } = phrases[pair[place]] as NounPhrase;
    return preposition === null || preposition === (phrases[first[place]] as NounPhrase).preposition;
  };
  return isSame('amount') && isSame('name') ? pair : null;
}

/** The place behind a comma, «et» or both; null where neither stands there. */
function pastJoint(phrases: readonly Phrase[], at: number): number | null {
  let next = at;
  if (isMark(phrases[next], ',')) next += 1;
  if (phrases[next]?.kind === 'and') next += 1;
  while (next > at && phrases[next]?.kind === 'skip') next += 1;
  return next > at ? next : null;
}

/** The role that a draft has filled from a phrase alone. */
function roleAt({ frame, args }: Draft, { start, end }: Phrase): Role | null {
  for (const role of frames[frame].roles) {
    const [filler, ...others] = args[role.name] ?? [];
    if (!filler || filler.start === null || role.types.length === 0 || others.length > 0) continue;
    if (start <= filler.start && filler.end! <= end) return role;
  }
  return null;
}
