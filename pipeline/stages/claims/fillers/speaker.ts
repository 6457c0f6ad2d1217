/** For which organisation somebody speaks whose words a sentence quotes. */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isMark, isNoun } from '../syntax/parsed-sentence.js';
import { hasSubject, isTime, type NounPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { anaphor } from './anaphors.js';
import type { Fill } from './word-fillers.js';

const COMPANY: Role = { ...frames.headcount.roles[0]!, types: ['ORG'], words: false };
const NOBODY: ReadonlySet<string> = new Set();

/** «« Nous ne fermerons aucun site », promet son patron»: the organisation of whoever is named beside the quotation. */
export function houseOfSpeaker(reading: Reading, phrase: NounPhrase, fill: Fill): string | null {
  const quoter = quoterAfter(reading, phrase) ?? quoterBefore(reading, phrase);
  return quoter === null ? null : organisationOf(reading, quoter, fill);
}

/** «« Je démissionne », a annoncé Luc Morin»: the person named behind the quotation, or before its colon. */
export function selfAfter(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const quoter = quoterAfter(reading, phrase) ?? quoterBefore(reading, phrase);
  if (quoter === null || !role.types.includes('PER')) return null;
  const filled = fill(reading, quoter, { ...role, types: ['PER'], words: false }, not);
  const entity = filled?.length === 1 ? filled[0]!.entity : undefined;
  return entity === undefined ? null : [{ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }];
}

/** «Luc Morin a annoncé : « Je démissionne »»: the subject of the verb before the colon that a quotation stands behind, or the name that opens «Luc Morin, maire de Kermor : « … »». */
function quoterBefore(reading: Reading, { start }: NounPhrase): number | null {
  const { phrases } = reading;
  const open = phrases.findLastIndex((one) => one.end <= start && isMark(one, '«“"'));
  if (open < 2 || !isMark(phrases[open - 1], ':')) return null;
  const verb = phrases.findLastIndex((one, at) => at < open && hasSubject(one));
  if (verb >= 0) return subjectOf(reading, verb);
  const [opener] = phrases;
  const isPerson = isNoun(opener) && opener.preposition === null && opener.entity?.entity?.type === 'PER';
  return isPerson ? 0 : null;
}

/** The subject of the verb right behind the quotation that holds a phrase. */
function quoterAfter({ phrases }: Reading, { end }: NounPhrase): number | null {
  let at = phrases.findIndex((phrase) => phrase.start >= end && isMark(phrase, '»”"'));
  if (at < 0) return null;
  while (phrases[at]?.kind === 'mark' || phrases[at]?.kind === 'skip') at += 1;
  if (!phrases[at] || !hasSubject(phrases[at]!)) return null;
  for (at += 1; phrases[at]?.kind === 'skip' || isTime(phrases[at]); ) at += 1;
  const subject = phrases[at];
  return isNoun(subject) && subject.preposition === null ? at : null;
}

/** Where the person named works, of whom a title is («présidente de la société»), or whom a noun stands for. */
function organisationOf(reading: Reading, at: number, fill: Fill): string | null {
  const { phrases, lexicon, referents } = reading;
  const { entity, head, determiner } = phrases[at] as NounPhrase;
  const named = entity ? at : isMark(phrases[at + 1], ',') ? at + 2 : -1;
  const person = isNoun(phrases[named]) ? (phrases[named] as NounPhrase).entity?.entity : undefined;
  const employers = person?.type === 'PER' ? referents.employers.get(person.entity) : undefined;
  if (employers?.size === 1) return [...employers][0]!;
  const keyOf = (filled: Filler[] | null): string | null => filled?.[0]?.entity ?? null;
  if (determiner?.word.determiner?.grade === 'possessive') {
    const { start, end } = determiner;
    const isTitle = lexicon.titles.has(head?.word.noun ?? '');
    const own = { start, end, preposition: null };
    return isTitle
      ? keyOf(anaphor(reading, own, COMPANY, NOBODY, { noun: null, near: true, title: true }))
      : null;
  }
  const title = entity?.entity?.type === 'PER' && isMark(phrases[at + 1], ',') ? at + 2 : at;
  const office = phrases[title];
  const owner = phrases[title + 1];
  if (isNoun(office) && lexicon.titles.has(office.head?.word.noun ?? ''))
    return isNoun(owner) && owner.preposition === lexicon.locale.of
      ? keyOf(fill(reading, title + 1, COMPANY, NOBODY))
      : null;
  if (entity) return null;
  return lexicon.anaphoric.has(head?.word.noun ?? '') ? keyOf(fill(reading, at, COMPANY, NOBODY)) : null;
}
