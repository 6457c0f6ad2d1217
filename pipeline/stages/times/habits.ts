/** Hours of what comes back («chaque lundi à 8 h», «de 9 h à 12 h tous les jours»), which are of no day. */
import type { Mention } from './find.js';
import type { Expression } from './join.js';
import { type Placement, resolve } from './resolve.js';

/** What parts two times into two sentences. */
export const SENTENCE_END = /[.!?]\s/;

const PER_UNIT = '/per-unit';

/** A set that is no rate: «chaque lundi», not «par jour». */
export function isHabit({ pattern }: Mention): boolean {
  return pattern.every && !pattern.rule.endsWith(PER_UNIT);
}

/** So many characters may stand between an hour and the set behind it. */
const NEXT_SET = 6;

/** «de 9 h à 12 h tous les jours», «à 20 h, chaque lundi»: a set right behind, in the sentence. */
export function isBeforeSet(text: string, { end }: Expression, next: Expression | undefined): boolean {
  if (next === undefined || next.start - end > NEXT_SET || !isHabit(next.mention)) return false;
  return !SENTENCE_END.test(text.slice(end, next.start));
}

/** What an hour means that is of every one of some days. */
export function ofNoDay(expression: Expression): Placement {
  const { resolved } = resolve(expression, { document: null, told: null, lastDay: null, tense: () => null });
  return { resolved: { ...resolved, anchor: 'none' }, told: null };
}
