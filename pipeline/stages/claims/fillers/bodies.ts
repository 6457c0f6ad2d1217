/** Bodies without a name in a list with others: «la métropole et la région», «l’État, la région et SNCF Réseau». */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isMark, isNoun, placeAt } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { isState } from './told.js';
import { described } from './word-fillers.js';

/** What fills a role, with the bodies that are joined to the last of it. */
export function withBodies(
  reading: Reading,
  role: Role,
  filled: readonly Filler[],
  not: ReadonlySet<string>,
): Filler[] {
  const last = filled.at(-1)?.start ?? null;
  const { phrases } = reading;
  const from = role.official && role.open && last !== null ? placeAt(reading, last) : -1;
  if (from < 0 || !isNoun(phrases[from])) return [...filled];
  const { preposition } = phrases[from];
  const more: Filler[] = [];
  for (let at = from + 1; ; at += 2) {
    const isLast = phrases[at]?.kind === 'and';
    const phrase = phrases[at + 1];
    if ((!isLast && !isMark(phrases[at], ',')) || !isNoun(phrase)) break;
    const body = phrase.preposition === preposition ? bodyIn(reading, at + 1, phrase, role, not) : null;
    if (!body || filled.some(({ start }) => start === body.start)) break;
    more.push(body);
    // «la région et l’État 3 millions»: he says so of another amount
    const next = phrases[at + 2];
    if (!isLast) continue;
    if (isNoun(next) && next.quantity && !next.preposition) break;
    return [...before(reading, role, from, not), ...filled, ...more];
  }
  return [...filled];
}

/** «L’État, la région et SNCF Réseau»: those before the one that was found. */
function before(reading: Reading, role: Role, from: number, not: ReadonlySet<string>): Filler[] {
  const { phrases } = reading;
  const found: Filler[] = [];
  for (let at = from; isMark(phrases[at - 1], ','); at -= 2) {
    const phrase = phrases[at - 2];
    if (!isNoun(phrase) || phrase.preposition !== (phrases[from] as NounPhrase).preposition) break;
    const body = bodyIn(reading, at - 2, phrase, role, not);
    if (!body) break;
    found.unshift(body);
  }
  return found;
}

function bodyIn(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler | null {
  if (isState(reading, phrase)) return described(reading, at)[0]!;
  const name = phrase.entity?.entity;
  if (!name || !role.types.includes(name.type) || not.has(name.entity)) return null;
  return { start: name.start, end: name.end, entity: name.entity, via: 'name' };
}
