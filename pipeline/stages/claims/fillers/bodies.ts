/** Bodies without a name in a list with others: «la métropole et la région», «l’État, la région et SNCF Réseau». */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isMark, isNoun, placeAt } from '../syntax/parsed-sentence.js';
import { isDescription } from './descriptions.js';
import { isState } from './told.js';
import { described } from './word-fillers.js';

/** What fills a role, with the bodies that are joined to it. */
export function withBodies(
  reading: Reading,
  role: Role,
  filled: readonly Filler[],
  not: ReadonlySet<string>,
): Filler[] {
  const [first, last] = [filled[0]!.start, filled.at(-1)!.start];
  const isList = role.open && (role.official || (role.least > 1 && role.words));
  if (!isList || first === null || last === null) return [...filled];
  const behind = joinedBehind(reading, role, placeAt(reading, last), not);
  const before = joinedBefore(reading, role, placeAt(reading, first), not, behind.length > 0);
  const own = [...filled].filter(({ start }) => ![...before, ...behind].some((one) => one.start === start));
  return [...before, ...own, ...behind];
}

/** «… et les syndicats», «…, la région et SNCF Réseau» */
function joinedBehind(reading: Reading, role: Role, from: number, not: ReadonlySet<string>): Filler[] {
  const { phrases } = reading;
  const found: Filler[] = [];
  for (let at = from + 1; ; at += 2) {
    const isLast = phrases[at]?.kind === 'and';
    const body = isLast || isMark(phrases[at], ',') ? bodyIn(reading, at + 1, from, role, not) : null;
    if (!body) return [];
    found.push(body);
    if (!isLast) continue;
    // «la région et l’État 3 millions»: he says so of another amount
    const next = phrases[at + 2];
    return isNoun(next) && next.quantity && !next.preposition ? [] : found;
  }
}

/** «L’État, la région et …», «La direction et …» */
function joinedBefore(
  reading: Reading,
  role: Role,
  from: number,
  not: ReadonlySet<string>,
  isLong: boolean,
): Filler[] {
  const { phrases } = reading;
  const found: Filler[] = [];
  for (let at = from - 1; at > 0; at -= 2) {
    const isAnd = phrases[at]?.kind === 'and' && at === from - 1;
    const isComma = isMark(phrases[at], ',') && (isLong || found.length > 0);
    const body = isAnd || isComma ? bodyIn(reading, at - 1, from, role, not) : null;
    if (!body) break;
    found.unshift(body);
  }
  return found;
}

/** A body or name at a place, led as what it is joined to. */
function bodyIn(
  reading: Reading,
  at: number,
  from: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler | null {
  const [phrase, own] = [reading.phrases[at], reading.phrases[from]];
  if (!isNoun(phrase) || !isNoun(own) || phrase.preposition !== own.preposition) return null;
  if (role.official && isState(reading, phrase)) return described(reading, at)[0]!;
  // «la direction et les syndicats» meet
  const isOne = role.least > 1 && phrase.determiner !== null && isDescription(reading, phrase, role);
  if (isOne) return described(reading, at)[0]!;
  const name = phrase.entity?.entity;
  if (!name || !role.types.includes(name.type) || not.has(name.entity)) return null;
  return { start: name.start, end: name.end, entity: name.entity, via: 'name' };
}
