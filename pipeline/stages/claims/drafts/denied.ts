/** Denials without their object: «La CGT parle de 300 suppressions ; la direction dément». */
import { frames } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { partiesOf, type ToldEvent } from '../article/events.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import { implicit } from '../fillers/word-fillers.js';
import { isMark, isNoun } from '../syntax/parsed-sentence.js';
import { hasSubject, type Phrase, type VerbPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';

/** The claims of a sentence's bare denials: what was told last with the one who denies as a party. */
export function denialsIn(reading: Reading): Draft[] {
  const { phrases, lexicon, referents } = reading;
  if (referents.events.length === 0) return [];
  return phrases.flatMap((phrase, verb): Draft[] => {
    if (phrase.kind !== 'verb' || !lexicon.resumers.denying.has(phrase.lemma)) return [];
    if (!hasSubject(phrase) || phrase.passive || !isBare(reading, verb)) return [];
    const subject = subjectOf(reading, verb);
    const told = subject === null ? null : toldOf(reading, subject);
    return told ? [draftOf(reading, phrase, told)] : [];
  });
}

/** How many sentences back it may lie what somebody denies. */
const RECENT = 1;

/** Whether a verb has no object: behind it stands when it is said, or nothing. */
function isBare({ phrases }: Reading, verb: number): boolean {
  for (let next = verb + 1; next < phrases.length; next += 1) {
    const phrase: Phrase = phrases[next]!;
    if (isMark(phrase, ',;.:!?»”"')) return true;
    const isObject =
      isNoun(phrase) && (phrase.preposition === null || phrase.partitive) && !phrase.time && !phrase.pronoun;
    if (isObject || phrase.kind === 'clause' || phrase.kind === 'verb') return false;
  }
  return true;
}

/** What was told last, here or in the sentence before, of whom a phrase means. */
function toldOf(reading: Reading, subject: number): ToldEvent | null {
  const { index, referents } = reading;
  for (let at = referents.events.length - 1; at >= 0; at -= 1) {
    const event = referents.events[at]!;
    // nobody denies whose branch he is, told in passing; and a plan is mostly an event by another name
    const { aspect, residual } = frames[event.frame];
    if (event.last < index - RECENT || aspect !== 'event' || residual) continue;
    for (const role of partiesOf(event.frame)) {
      const key = fillFrom(reading, subject, role, new Set())?.[0]?.entity;
      if (key !== undefined && event.args[role.name]?.some(({ entity }) => entity === key)) return event;
    }
  }
  return null;
}

function draftOf({ lexicon, index }: Reading, { head }: VerbPhrase, { frame, args }: ToldEvent): Draft {
  const parties = partiesOf(frame).flatMap(({ name }): [string, Filler[]][] => {
    const known = (args[name] ?? []).flatMap(({ entity }) => (entity === undefined ? [] : implicit(entity)));
    return known.length > 0 ? [[name, known]] : [];
  });
  return {
    sentence: index,
    frame,
    trigger: { start: head.start, end: head.end },
    args: Object.fromEntries(parties),
    quantity: null,
    rule: `${lexicon.code}/${frame}/denied`,
    lexicon,
  };
}
