/** What one verb of will governs in several infinitives: a plan for each. */
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { verbExtent } from '../syntax/extents.js';
import { isInfinitive, isMark } from '../syntax/parsed-sentence.js';
import { hasSubject, type VerbPhrase } from '../syntax/phrases.js';

/** The most infinitives that are read as one row. */
const MOST = 5;

/**
 * «compte doubler ses effectifs et s’attaquer à l’Allemagne»: the plan up to the joint, and one for each infinitive that is
 * joined to the first, behind the same preposition.
 */
export function joinedPlans(reading: Reading, whole: Draft): Draft[] {
  const [action] = whole.args.action ?? [];
  if (!action || action.start === null) return [whole];
  const { phrases } = reading;
  let at = phrases.findIndex(({ start }) => start === action.start);
  if (!isInfinitive(phrases[at])) return [whole];
  const { preposition } = phrases[at] as VerbPhrase;
  const plans = [whole];
  for (let next = joinedAfter(reading, at, preposition); next !== null && plans.length < MOST; ) {
    const last = plans.at(-1)!;
    const held = last.args.action![0]!;
    const end = Math.min(held.end!, phrases[next - 1]!.kind === 'and' ? phrases[next - 2]!.end : held.end!);
    plans[plans.length - 1] = { ...last, args: { ...last.args, action: [{ ...held, end }] } };
    const { head } = phrases[next] as VerbPhrase;
    plans.push({
      ...whole,
      trigger: { start: head.start, end: head.end },
      said: whole.trigger,
      args: { ...whole.args, action: [verbExtent(reading, next)] },
      quantity: null,
      part: true,
      rule: `${whole.rule}/joined`,
    });
    at = next;
    next = joinedAfter(reading, at, preposition);
  }
  return plans;
}

/** The infinitive behind a comma or «et» that follows what an infinitive says; null where another verb comes first. */
function joinedAfter({ phrases }: Reading, at: number, preposition: string | null): number | null {
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (isInfinitive(phrase)) return isJoined(phrases, next, at, preposition) ? next : null;
    const ends = phrase.kind === 'clause' || phrase.kind === 'relative' || hasSubject(phrase);
    if (ends || isMark(phrase, ';:«»“”!?')) return null;
  }
  return null;
}

/** Behind a comma or «et»; not «acheter et vendre des livres», which are of one object. */
function isJoined(
  phrases: Reading['phrases'],
  next: number,
  first: number,
  preposition: string | null,
): boolean {
  const joint = phrases[next - 1]!;
  const isSame = (phrases[next] as VerbPhrase).preposition === preposition;
  return isSame && (joint.kind === 'and' || isMark(joint, ',')) && next - first > 2;
}
