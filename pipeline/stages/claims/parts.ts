/** Claims that lean on the one before them: a part of a number, the same figure earlier. */
import { frames, type Role } from '../../frames.js';
import { fillFrom } from './fillers.js';
import type { Draft } from './match.js';
import { following } from './parsed-sentence.js';
import { hasSubject, type Phrase } from './phrases.js';
import type { Reading } from './read.js';

/** «supprime 2 389 postes, dont 784 à Lille»: the same of a part, at its own place. */
export function partsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const earlier = earlierOf(reading, whole, used);
  if (earlier) return [earlier];
  const { roles } = frames[whole.frame];
  const place = roles.find((role) => role.key && role.name === 'place');
  if (!place || whole.quantity?.kind !== 'count') return [];
  return [...restOfRow(reading, whole, place, used), ...subsetOf(reading, whole, place, used)];
}

/** «dont 784 à Lille», with a place or without. */
function subsetOf(reading: Reading, whole: Draft, place: Role, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const joint = phrases.findIndex(
    (phrase) => phrase.kind === 'example' && phrase.start >= whole.quantity!.end,
  );
  const isApart = phrases
    .slice(0, Math.max(0, joint))
    .some((phrase) => hasSubject(phrase) && phrase.start >= Math.max(whole.trigger.end, whole.quantity!.end));
  if (isApart) return [];
  const part = joint > 0 ? partAt(reading, whole, joint + 1, place, used) : null;
  return part ? [part, ...restOfRow(reading, part, place, used)] : [];
}

/** «4 300 salariés en France, 205 à Lyon et 11 000 dans le monde»: more of a row, each at its own place. */
function restOfRow(reading: Reading, whole: Draft, place: Role, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const parts: Draft[] = [];
  let at = phrases.findIndex((phrase) => phrase.start >= whole.quantity!.end);
  for (; at >= 0 && at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'noun') {
      const isNext = phrase.quantity && phrase.preposition === null && phrase.words.length === 0;
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
function partAt(reading: Reading, whole: Draft, at: number, place: Role, used: Set<string>): Draft | null {
  const part = reading.phrases[at];
  const quantity = part?.kind === 'noun' ? part.quantity?.quantity : undefined;
  if (!quantity || used.has(quantity.id) || !frames[whole.frame].quantities.includes(quantity.kind))
    return null;
  used.add(quantity.id);
  const args = { ...whole.args };
  delete args.place;
  for (const { at: next, apart } of following(reading, at)) {
    const phrase = reading.phrases[next];
    if (apart || (phrase?.kind === 'noun' && phrase.quantity)) break;
    const filled = fillFrom(reading, next, place, new Set());
    if (filled) args.place ??= filled;
  }
  return { ...whole, args, quantity, part: true, rule: `${whole.rule}/part` };
}

/** «5,6 milliards, contre 6,12 milliards un an plus tôt»: the same state, earlier. */
function earlierOf(reading: Reading, now: Draft, used: Set<string>): Draft | null {
  const { quantity } = now;
  if (frames[now.frame].aspect !== 'state' || (quantity?.kind !== 'money' && quantity?.kind !== 'count'))
    return null;
  const { phrases, lexicon } = reading;
  const phrase = phrases.find(
    (one) => one.kind === 'noun' && one.preposition === lexicon.locale.versus && one.start >= quantity.end,
  );
  const before = phrase?.kind === 'noun' ? phrase.quantity?.quantity : undefined;
  if (!before || before.kind !== quantity.kind || used.has(before.id)) return null;
  used.add(before.id);
  const { start, end } = before;
  return {
    ...now,
    trigger: { start, end },
    quantity: before,
    part: true,
    earlier: true,
    rule: `${now.rule}/earlier`,
  };
}
