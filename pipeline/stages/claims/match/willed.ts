/** What somebody means to do, among the phrases of a sentence: the infinitive that is willed, and where nothing is. */

import type { Reading } from '../article/read.js';
import { hasSubject } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';

/** The most phrases between a verb of will and its infinitive. */
const LONGEST = 8;

/**
 * The infinitive that a verb of will governs: bare, or after «de» and «à»; past one of its own between commas («ont
 * décidé, après avoir voté, de …»), and not what something is done for («ont visé les mosquées pour semer …»).
 */
export function willedAfter({ phrases, lexicon }: Reading, at: number): number | null {
  const { of, goal } = lexicon.locale;
  let isApart = false;
  for (let next = at + 1; next < phrases.length && next <= at + LONGEST; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' && phrase.item.norm === ',') isApart = !isApart;
    if (phrase.kind === 'clause' || phrase.kind === 'relative') return null;
    if (phrase.kind !== 'verb') continue;
    const isIts = phrase.preposition === null || phrase.preposition === of || phrase.preposition === goal;
    if (phrase.form === 'infinitive' && isIts && !isApart) return next;
    if (!isApart && phrase.form !== 'participle') return null;
  }
  return null;
}

/**
 * Whether a finite verb tells no news of what is to come: in a clause that says when or on what condition («lorsque
 * Charles montera sur le trône»), or, where `isTold` asks, in a tale and not in what somebody says («alors qu’il allait décoller»).
 */
export function isAccompanying(reading: Reading, at: number, isTold: boolean): boolean {
  const { phrases, lexicon } = reading;
  const verb = phrases[at]!;
  if (!hasSubject(verb)) return false;
  const subject = subjectOf(reading, at);
  let left = (subject === null || subject > at ? at : subject) - 1;
  while (left >= 0 && phrases[left]!.kind === 'skip') left -= 1;
  const opener = phrases[left];
  const norm = opener?.kind === 'clause' ? opener.item.norm : null;
  if (norm !== null && lexicon.circumstances.has(norm)) return true;
  return isTold && verb.tense === 'imperfect' && !(norm !== null && lexicon.objectRelatives.has(norm));
}
