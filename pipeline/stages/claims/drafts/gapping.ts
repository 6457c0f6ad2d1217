/** The same said of others without its verb: «Hermès a pris 1,9 %, LVMH 0,7 % et Kering 2,5 %». */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { type Pair, pairsOf } from './pairs.js';

/** One draft for each pair of a name and an amount of the same kind that goes on the row after a draft’s own amount. */
export function gappedOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  if (!quantity) return [];
  const found = subjectRole(whole);
  if (!found) return [];
  const { phrases } = reading;
  const pairFrom = (from: number): Pair | null => {
    const name = nextOf(reading, from);
    const amount = name === null ? null : amountAfter(reading, name, whole);
    if (name === null || amount === null) return null;
    const { kind, start } = (phrases[amount] as NounPhrase).quantity!.quantity!;
    return kind === quantity.kind ? { amount, name, next: afterAmount(phrases, start) } : null;
  };
  return pairsOf(reading, whole, used, {
    by: 'gapped',
    role: found.role,
    from: afterAmount(phrases, quantity.start),
    pairFrom,
    argsOf: ({ amount, name }) => ({
      ...sharedWith(reading, whole, amount, found.role),
      ...thingAt(reading, name, amount),
    }),
    accepts: (filled) => filled.length === 1 && !isSame(filled[0]!, found.filler),
  });
}

/** «3 millions de voitures vendues, derrière Volkswagen (3,9 millions)»: those who are before and behind, in brackets. */
export function rivalsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { quantity } = whole;
  const { phrases, lexicon } = reading;
  if (!quantity || !phrases.some((one) => one.kind === 'mark' && one.item.norm === '(')) return [];
  const role = frames[whole.frame].roles.find(
    ({ name, types }) => types.length > 0 && name !== 'place' && whole.args[name],
  );
  const own = role && whole.args[role.name]![0]!;
  if (!role || !own) return [];
  return phrases.flatMap((phrase, at): Draft[] => {
    if (phrase.kind !== 'noun' || phrase.start < quantity.end || !phrase.entity) return [];
    const [open, amounts] = [phrases[at + 1], phrases[at + 2]];
    if (!lexicon.rivals.has(phrase.preposition ?? '') || open?.kind !== 'mark' || open.item.norm !== '(')
      return [];
    const amount = amounts?.kind === 'noun' ? amounts.quantity?.quantity : undefined;
    if (amount?.kind !== quantity.kind || amount.unit !== quantity.unit || used.has(amount.id)) return [];
    const filled = fillFrom(reading, at, role, new Set());
    if (!filled || filled[0]!.entity === own.entity) return [];
    used.add(amount.id);
    const args = { ...sharedWith(reading, whole, at + 2, role), [role.name]: filled };
    const { start, end } = amount;
    return [
      {
        ...whole,
        trigger: { start, end },
        span: { start: phrase.start, end },
        args,
        quantity: amount,
        part: true,
        rule: `${whole.rule}/rival`,
      },
    ];
  });
}

/** What the row has in common: all that stands before its first amount, and of what stands behind it all but places. */
function sharedWith(reading: Reading, whole: Draft, place: number, own: Role): Draft['args'] {
  const { phrases } = reading;
  const shared: Draft['args'] = {};
  for (const role of frames[whole.frame].roles) {
    const filled = whole.args[role.name];
    if (!filled || role === own || role.amount) continue;
    const start = filled[0]?.start ?? 0;
    if (role.types.length === 0 || start < whole.quantity!.start) {
      shared[role.name] = filled;
      continue;
    }
    // «300 salariés à Douai, Peugeot 200»; «40 % de Vivendi, Vincent 35 %»; «2 milliards à Sochaux»
    let ownFiller: Filler[] | null = null;
    for (let next = place + 1; !ownFiller && phrases[next]?.kind === 'noun'; next += 1)
      if ((phrases[next] as NounPhrase).preposition !== null)
        ownFiller = fillFrom(reading, next, role, new Set());
    const before = phrases.find((one) => one.start <= start && start < one.end);
    const isPlace = before?.kind === 'noun' && before.entity?.entity?.type === 'LOC';
    if (ownFiller) shared[role.name] = ownFiller;
    else if (!isPlace && role.name !== 'place') shared[role.name] = filled;
  }
  return shared;
}

const isSame = (a: Filler, b: Filler): boolean => a.start === b.start;

/** The first role whose filler stands before the trigger or the amount: the one that a row goes through. */
function subjectRole({ frame, args, trigger, quantity }: Draft): { role: Role; filler: Filler } | null {
  for (const role of frames[frame].roles) {
    const filler = args[role.name]?.[0];
    if (role.types.length === 0 || !filler || filler.start === null) continue;
    if (filler.end! > Math.max(trigger.start, quantity!.start)) continue;
    if (filler.via === 'name' || filler.via === 'description') return { role, filler };
  }
  return null;
}

/** The place behind an amount and what hangs on it («à 11,2 euros»), at the next mark or «et». */
function afterAmount(phrases: readonly Phrase[], start: number): number {
  let at = phrases.findIndex((one) => one.kind === 'noun' && one.quantity?.start === start) + 1;
  while (phrases[at]?.kind === 'noun' && (phrases[at] as NounPhrase).preposition !== null) at += 1;
  return at;
}

/** The name, «la région» or «celui de Casino» that a row goes on with, after a comma, «et» or both. */
function nextOf({ phrases, lexicon }: Reading, from: number): number | null {
  let at = from;
  const isComma = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'mark' && ',;'.includes(phrase.item.norm);
  if (isComma(phrases[at])) at += 1;
  if (phrases[at]?.kind === 'and') at += 1;
  const phrase = phrases[at];
  if (at === from || phrase?.kind !== 'noun' || phrase.preposition !== null) return null;
  const owner = phrases[at + 1];
  if (phrase.stand || (phrase.words.length === 1 && lexicon.stand.has(phrase.words[0]!.norm)))
    return owner?.kind === 'noun' && owner.preposition === lexicon.locale.of ? at + 1 : null;
  const isThe = phrase.head !== null && phrase.determiner?.word.determiner?.grade === 'definite';
  return (phrase.entity || isThe) && !phrase.quantity && !phrase.time ? at : null;
}

/**
 * The amount right behind a name and its genitives, with or without a preposition, or that of the thing that the whole
 * is said of («un prêt de 15 millions»).
 */
function amountAfter({ phrases, lexicon }: Reading, name: number, whole: Draft): number | null {
  let at = name + 1;
  const phrase = phrases[at];
  if (phrase?.kind === 'noun' && phrase.preposition !== null && !phrase.quantity && phrase.entity) at += 1;
  const thing = phrases[at];
  if (
    thing?.kind === 'noun' &&
    thing.head &&
    !thing.quantity &&
    !thing.entity &&
    thing.preposition === null
  ) {
    const isIndefinite = thing.determiner?.word.determiner?.grade === 'indefinite';
    const then = phrases[at + 1];
    if (!isIndefinite || then?.kind !== 'noun' || then.preposition !== lexicon.locale.of) return null;
    if (!frames[whole.frame].roles.some((role) => role.name === 'instrument')) return null;
    at += 1;
  }
  const amount = phrases[at];
  return amount?.kind === 'noun' && amount.quantity?.quantity && !amount.entity ? at : null;
}

/** «un prêt de 15 millions»: what the amount of a row is said of, where it says so itself. */
function thingAt({ phrases }: Reading, name: number, place: number): Draft['args'] {
  const thing = phrases[place - 1] as NounPhrase;
  const isIts = place - 1 > name && !thing.entity && thing.preposition === null;
  return isIts ? { instrument: [{ start: thing.start, end: thing.end }] } : {};
}
