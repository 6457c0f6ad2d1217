/** Firms that act together, as those who lead or make up what they are called: «un groupement mené par Vinci et associant Eiffage». */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isMark, isNoun } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrases.js';
import { fromName } from './named.js';

/** Who leads or makes up a group that has no name of its own; null for other nouns. */
export function fromGroup(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { phrases, lexicon } = reading;
  const phrase = phrases[at];
  if (!role.several || !isNoun(phrase) || phrase.entity || !lexicon.groups.has(phrase.head?.word.noun ?? ''))
    return null;
  let next = at + 1;
  while (isKind(phrases[next], lexicon)) next += 1;
  // «un consortium de Vinci et Eiffage»; not «le groupement de Bayeux»
  const members =
    isNoun(phrases[next]) && leads(phrases[next], lexicon) ? named(reading, next, role, not) : [];
  if (members.length > 1) return members;
  if (isMark(phrases[next], '(')) return orNull(named(reading, next + 1, role, not));
  const found: Filler[] = [];
  for (; next < phrases.length; next += 1) {
    const verb = phrases[next]!;
    if (verb.kind === 'and') continue;
    if (isMark(verb, ',')) {
      next = found.length > 0 ? pastAside(phrases, next) : next;
      continue;
    }
    const place = placeOfMembers(reading, next);
    const more = place === null ? [] : named(reading, place, role, not);
    if (more.length === 0) break;
    found.push(...more);
    next = phrases.findLastIndex(({ start }) => start <= more.at(-1)!.start!);
  }
  return orNull(found);
}

/** «mené par Vinci», «composé de Vinci», «réunissant Vinci»: where those stand whom the participle at a place is about. */
function placeOfMembers({ phrases, lexicon }: Reading, at: number): number | null {
  const verb = phrases[at]!;
  if (verb.kind !== 'verb' || (verb.form !== 'participle' && verb.form !== 'gerund')) return null;
  let place = at + 1;
  while (phrases[place]?.kind === 'skip') place += 1;
  const who = phrases[place];
  if (!isNoun(who)) return null;
  const { preposition } = who;
  if (verb.passive)
    return lexicon.groupedBy.has(verb.lemma) && preposition !== null && leads(who, lexicon) ? place : null;
  return lexicon.grouping.has(verb.lemma) && preposition === null ? place : null;
}

/** «mené par Freyssinet, filiale de Vinci, et associant …»: the comma behind what stands between commas before «et» and a verb. */
function pastAside(phrases: readonly Phrase[], comma: number): number {
  const close = phrases.findIndex((one, at) => at > comma && isMark(one, ','));
  const isAside = close > comma && close <= comma + LONGEST && phrases[close + 1]?.kind === 'and';
  return isAside && phrases[close + 2]?.kind === 'verb' ? close : comma;
}

/** The most phrases between commas. */
const LONGEST = 6;

/** «d’investisseurs», «bancaire»: what kind of group it is. */
const isKind = (phrase: Phrase | undefined, { locale }: Lexicon): boolean =>
  isNoun(phrase) && phrase.preposition === locale.of && !phrase.entity;

/** Whether a phrase hangs on the genitive or on the agent’s preposition. */
const leads = (phrase: Phrase | undefined, { locale, agents }: Lexicon): boolean =>
  isNoun(phrase) && (phrase.preposition === locale.of || agents.has(phrase.preposition ?? ''));

const named = (reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] =>
  isNoun(reading.phrases[at]) ? (fromName(reading, at, role, not) ?? []) : [];

const orNull = (found: Filler[]): Filler[] | null => (found.length > 0 ? found : null);
