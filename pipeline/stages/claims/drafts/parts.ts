/** Claims that lean on the one before them: a part of a number, more of a row. */
import { frames, type Role } from '../../../frames.js';
import type { Filler, Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import { hasSegment, segmentOf } from '../fillers/segments.js';
import { following, isMark, placeOfAmount } from '../syntax/parsed-sentence.js';
import { hasSubject, type Phrase } from '../syntax/phrases.js';
import { earlierOf } from './earlier.js';

/** «supprime 2 389 postes, dont 784 à Lille»: the same of a part, at its own place. */
export function partsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const earlier = earlierOf(reading, whole, used);
  if (earlier.length > 0) return earlier;
  const { roles, lends } = frames[whole.frame];
  const place = roles.find((role) => role.name === 'place') ?? null;
  if (!whole.quantity || lends) return [];
  const isCounted = place?.key === true && whole.quantity.kind === 'count';
  return [
    ...(isCounted ? restOfRow(reading, whole, place, used) : []),
    ...subsetOf(reading, whole, place, used),
  ];
}

/** «dont 784 à Lille», with a place or without. */
function subsetOf(reading: Reading, whole: Draft, place: Role | null, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const joint = phrases.findIndex(
    (phrase) => phrase.kind === 'example' && phrase.start >= whole.quantity!.end,
  );
  const isApart = phrases
    .slice(0, Math.max(0, joint))
    .some((phrase) => hasSubject(phrase) && phrase.start >= Math.max(whole.trigger.end, whole.quantity!.end));
  if (isApart) return [];
  if (joint < 0) return [];
  // «sept morts et 48 blessés, dont 20 graves»: of the number that stands nearest
  const isOther = phrases.some(
    (phrase, at) => at < joint && phrase.start > whole.quantity!.end && isJoinedCount(phrases, at),
  );
  if (isOther && frames[whole.frame].toll) return [];
  const at = isMark(phrases[joint + 1], '«“"') ? joint + 2 : joint + 1;
  if (place?.key && whole.quantity!.kind === 'count') {
    const part = partAt(reading, whole, at, place, used);
    if (!part) return [];
    const rest = restOfRow(reading, part, place, used);
    // «dix morts à Gaza, dont deux enfants»: of one event, where all are
    if (frames[whole.frame].toll && whole.args.place) part.args.place ??= whole.args.place;
    return [part, ...rest];
  }
  const share = isShare(reading, whole, at) ? partAt(reading, whole, at, place, used) : null;
  return share ? [share] : [];
}

/** «et 48 blessés», «et à environ 48 blessés»: another number of people behind «et» or a comma. */
const isJoinedCount = (phrases: readonly Phrase[], at: number): boolean => {
  const phrase = phrases[at]!;
  const joint = phrases[at - 1];
  const isJoined = joint?.kind === 'and' || isMark(joint, ',');
  return (
    phrase.kind === 'noun' &&
    isJoined &&
    phrase.quantity?.quantity?.kind === 'count' &&
    (phrase.words.length > 0 || isNounOf(phrases[at + 1]))
  );
};

/** «une dizaine de blessés» */
const isNounOf = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.preposition !== null && !phrase.entity && phrase.words.length > 0;

/** «dont 410 millions en Scandinavie»: an amount of the same kind that stands for nothing else («dont 9 millions d’aides»). */
function isShare({ phrases, lexicon }: Reading, { quantity }: Draft, at: number): boolean {
  const part = phrases[at];
  const amount = part?.kind === 'noun' ? part.quantity?.quantity : undefined;
  if (part?.kind !== 'noun' || !amount || part.preposition !== null) return false;
  if (amount.kind !== quantity!.kind || amount.unit !== quantity!.unit || part.words.length > 0) return false;
  const next = phrases[at + 1];
  return !(next?.kind === 'noun' && next.preposition === lexicon.locale.of);
}

/** «4 300 salariés en France, 205 à Lyon et 11 000 dans le monde»: more of a row, each at its own place. */
function restOfRow(reading: Reading, whole: Draft, place: Role, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const parts: Draft[] = [];
  let at = phrases.findIndex((phrase) => phrase.start >= whole.quantity!.end);
  for (; at >= 0 && at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'noun') {
      // «deux tués et une dizaine de blessés»: of others
      const isOthers = frames[whole.frame].toll && isNounOf(phrases[at + 1]);
      const isNext = phrase.quantity && phrase.preposition === null && phrase.words.length === 0 && !isOthers;
      if (!isNext) continue;
      const joint = phrases[at - 1]!;
      const isJoined = joint.kind === 'and' || (joint.kind === 'mark' && joint.item.norm === ',');
      const part = isJoined ? partAt(reading, whole, at, place, used) : null;
      if (!part?.args.place) {
        if (part?.quantity) used.delete(part.quantity.id); // it is another claim's
        break;
      }
      parts.push(part);
    } else if (hasSubject(phrase) ? phrase.start > whole.trigger.start : !isLink(phrase)) break;
  }
  return parts;
}

const isLink = (phrase: Phrase): boolean =>
  phrase.kind === 'verb' ||
  phrase.kind === 'and' ||
  phrase.kind === 'skip' ||
  (phrase.kind === 'mark' && phrase.item.norm === ',');

/** The same claim with the count that stands at `at`, and the place behind it. */
function partAt(
  reading: Reading,
  whole: Draft,
  at: number,
  place: Role | null,
  used: Set<string>,
): Draft | null {
  const part = reading.phrases[at];
  const quantity = part?.kind === 'noun' ? part.quantity?.quantity : undefined;
  if (!quantity || used.has(quantity.id) || !frames[whole.frame].quantities.includes(quantity.kind))
    return null;
  used.add(quantity.id);
  const args = { ...whole.args };
  if (place) delete args.place;
  const segment = segmentAt(reading, whole, quantity);
  if (segment) args.segment = [segment];
  for (const { at: next, apart } of following(reading, at)) {
    const phrase = reading.phrases[next];
    if (apart || (phrase?.kind === 'noun' && phrase.quantity)) break;
    const filled = place && fillFrom(reading, next, place, new Set());
    if (filled) args.place ??= filled;
  }
  return { ...whole, args, quantity, part: true, rule: `${whole.rule}/part` };
}

/** «120 personnes, dont 80 techniciens»: those that the part names, where it names others than the whole. */
function segmentAt(reading: Reading, { frame, quantity }: Draft, part: Quantity): Filler | null {
  const { phrases, text } = reading;
  const segment = hasSegment(frame) ? segmentOf(reading, part) : null;
  const all = phrases[placeOfAmount(reading, quantity)];
  const isSame =
    all?.kind === 'noun' && all.head?.norm === text.slice(segment?.start ?? 0, segment?.end ?? 0);
  return isSame ? null : segment;
}
