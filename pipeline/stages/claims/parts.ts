/** Claims that lean on the one before them: a part of a number, the same figure earlier. */
import { frames } from '../../frames.js';
import { fillFrom } from './fillers.js';
import type { Draft } from './match.js';
import { hasSubject } from './phrases.js';
import type { Reading } from './read.js';
import { following } from './syntax.js';

/** «supprime 2 389 postes, dont 784 à Lille»: the same of a part, at its own place. */
export function partsOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { phrases } = reading;
  const { roles, quantities } = frames[whole.frame];
  const earlier = earlierOf(reading, whole, used);
  if (earlier) return [earlier];
  const place = roles.find((role) => role.key && role.name === 'place');
  if (!place || whole.quantity?.kind !== 'count') return [];
  const joint = phrases.findIndex(
    (phrase) => phrase.kind === 'example' && phrase.start >= whole.quantity!.end,
  );
  const isApart = phrases
    .slice(0, Math.max(0, joint))
    .some((phrase) => hasSubject(phrase) && phrase.start >= Math.max(whole.trigger.end, whole.quantity!.end));
  if (isApart) return [];
  const part = phrases[joint + 1];
  const quantity = joint > 0 && part?.kind === 'noun' ? part.quantity?.quantity : undefined;
  if (!quantity || used.has(quantity.id) || !quantities.includes(quantity.kind)) return [];
  used.add(quantity.id);
  const args = { ...whole.args };
  delete args.place;
  for (const { at } of following(reading, joint + 1)) {
    const filled = fillFrom(reading, at, place, new Set());
    if (filled) args.place ??= filled;
  }
  return [{ ...whole, args, quantity, part: true, rule: `${whole.rule}/part` }];
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
  return { ...now, trigger: { start, end }, quantity: before, part: true, rule: `${now.rule}/earlier` };
}
