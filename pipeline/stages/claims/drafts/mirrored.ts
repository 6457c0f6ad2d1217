/** The same said of others without its verb, the amounts first: «inflige 3 millions à Kombi et 2 millions à Galda». */
import { frames, type Role } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import { type Pair, pairsOf } from './pairs.js';

/** One draft for each amount of the same kind that goes on the list, with the name behind the same preposition. */
export function mirroredOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  const first = quantity && goalOf(reading, whole);
  if (!quantity || !first) return [];
  const { role, preposition } = first;
  const said = new Set((whole.args[role.name] ?? []).flatMap(({ entity }) => entity ?? []));
  const pairFrom = (from: number): Pair | null => {
    const amount = nextAmount(reading, from, quantity.kind, quantity.unit);
    const name = amount === null ? null : goalAfter(reading, amount, preposition);
    return amount === null || name === null ? null : { amount, name, next: name };
  };
  return pairsOf(reading, whole, used, { by: 'mirrored', role, from: first.at, pairFrom, said });
}

/** The role whose name stands behind the amount, with the preposition before it. */
function goalOf(
  reading: Reading,
  { frame, args, quantity }: Draft,
): { role: Role; at: number; preposition: string } | null {
  const { phrases } = reading;
  const amount = placeOfAmount(reading, quantity);
  for (const role of frames[frame].roles) {
    const filler = args[role.name]?.at(-1);
    if (!role.key || role.types.length === 0 || filler?.start == null || filler.start < quantity!.end)
      continue;
    const at = phrases.findIndex(
      (one) => isNoun(one) && one.start <= filler.start! && filler.start! < one.end,
    );
    const phrase = phrases[at];
    if (amount >= 0 && at > amount && at <= amount + REACH && isNoun(phrase) && phrase.preposition !== null)
      return { role, at, preposition: phrase.preposition };
  }
  return null;
}

/** The most phrases between an amount and its name. */
const REACH = 3;

/** The amount behind «et» or a comma that stands right behind a name and what hangs on it. */
function nextAmount(
  { phrases, lexicon }: Reading,
  from: number,
  kind: string,
  unit: string | null,
): number | null {
  let at = from + 1;
  while (isPlain(phrases[at], lexicon.locale.of)) at += 1;
  if (isMark(phrases[at], ',')) at += 1;
  if (phrases[at]?.kind === 'and') at += 1;
  const phrase = phrases[at];
  if (at === from + 1 || !isNoun(phrase) || phrase.preposition !== null) return null;
  const amount = phrase.quantity?.quantity;
  return amount?.kind === kind && amount.unit === unit ? at : null;
}

/** The name behind an amount and its genitives, with a preposition. */
function goalAfter({ phrases, lexicon }: Reading, amount: number, preposition: string): number | null {
  let at = amount + 1;
  while (preposition !== lexicon.locale.of && isPlain(phrases[at], lexicon.locale.of)) at += 1;
  const phrase = phrases[at];
  return at <= amount + REACH && isNoun(phrase) && phrase.preposition === preposition ? at : null;
}

const isPlain = (phrase: Reading['phrases'][number] | undefined, of: string): boolean =>
  isNoun(phrase) && phrase.preposition === of && !phrase.quantity && !phrase.entity;
