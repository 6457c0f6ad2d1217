/** Rows of persons, each with an office of his own, which say again without its verb who gets it. */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { fillFrom } from '../fillers/fillers.js';
import { isMark, placeAt } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';

/** A person and the office that is his own, as places of phrases, with the place from which the row goes on. */
interface Pair {
  readonly person: number;
  readonly office: number;
  readonly next: number;
}

/**
 * «nomme Anne Duval présidente et Luc Petit directeur général», «confie les finances à Anne Duval, et l’urbanisme à Luc Petit»:
 * one draft for each pair behind that of a draft, in the same order and behind the same preposition.
 */
export function officesOf(reading: Reading, whole: Draft): Draft[] {
  const { roles, tenure } = frames[whole.frame];
  const { person, role } = whole.args;
  if (tenure !== 'begins' || person?.length !== 1 || role?.length !== 1) return [];
  const [named, seat] = [placeOf(reading, person[0]!), placeOf(reading, role[0]!)];
  if (named === null || seat === null || named === seat) return [];
  const office = roles.find((one) => one.office)!;
  const drafts: Draft[] = [];
  const first = { person: named, office: seat };
  for (let pair = pairFrom(reading, first, behind(reading, Math.max(named, seat))); pair; ) {
    const filled = fillFrom(reading, pair.office, office, new Set());
    if (!filled) break;
    drafts.push(memberOf(reading, whole, pair, filled, roles));
    pair = pairFrom(reading, first, pair.next);
  }
  return drafts;
}

function memberOf(
  reading: Reading,
  whole: Draft,
  { person, office, next }: Pair,
  role: Filler[],
  roles: readonly Role[],
): Draft {
  const { entity, start, end } = reading.phrases[person] as NounPhrase;
  const seat = reading.phrases[office] as NounPhrase;
  const one = entity!.entity!;
  const house = houseBehind(reading, office, next, roles) ?? whole.args.org;
  return {
    ...whole,
    trigger: { start: role[0]!.start!, end: seat.end },
    span: { start: Math.min(start, seat.start), end: Math.max(end, seat.end) },
    said: whole.trigger,
    args: {
      person: [{ start: one.start, end: one.end, entity: one.entity, via: 'name' }],
      ...(house && { org: house }),
      role,
    },
    part: true,
    rule: `${whole.rule}/office`,
  };
}

/** «Paul Roux la direction de Kombi»: the house that is told with the office itself. */
function houseBehind(
  reading: Reading,
  office: number,
  next: number,
  roles: readonly Role[],
): Filler[] | null {
  const role = roles.find(({ name }) => name === 'org')!;
  for (let at = office + 1; at < next; at += 1) {
    const phrase = reading.phrases[at];
    if (phrase?.kind !== 'noun' || phrase.preposition !== reading.lexicon.locale.of) return null;
    if (phrase.entity) return fillFrom(reading, at, role, new Set());
  }
  return null;
}

/** The place of the phrase that a filler stands in. */
function placeOf(reading: Reading, { start, via }: Filler): number | null {
  if (start === null || via === 'anaphora') return null;
  const at = placeAt(reading, start);
  return reading.phrases[at]?.kind === 'noun' ? at : null;
}

/** The place behind a phrase and all that hangs on it. */
function behind({ phrases }: Reading, at: number): number {
  let next = at + 1;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  return next;
}

/** The pair behind «et», a comma or both, in the order of the first one and with its prepositions. */
function pairFrom(
  reading: Reading,
  first: { readonly person: number; readonly office: number },
  from: number,
): Pair | null {
  const { phrases } = reading;
  let at = from;
  if (isMark(phrases[at], ',;')) at += 1;
  if (phrases[at]?.kind === 'and') at += 1;
  if (at === from) return null;
  const isPersonFirst = first.person < first.office;
  const opens = phrases[at];
  if (opens?.kind !== 'noun' || opens.preposition !== null) return null;
  const second = isPersonFirst ? at + 1 : behindGenitives(reading, at);
  const [person, office] = isPersonFirst ? [at, second] : [second, at];
  if (!isPerson(phrases[person]) || !isLike(phrases[person], phrases[first.person], isPersonFirst))
    return null;
  const seat = phrases[office];
  if (!isLike(seat, phrases[first.office], !isPersonFirst) || seat.entity || seat.time) return null;
  // «premier adjoint»
  if (seat.quantity && seat.quantity.quantity?.kind !== 'ordinal') return null;
  const next = behind(reading, second);
  // «… et Luc Petit directeur général explique»: the subject of another verb
  return phrases[next]?.kind === 'verb' ? null : { person, office, next };
}

/** «la direction de l’usine à Anne Duval»: past what says more of the office. */
function behindGenitives({ phrases, lexicon }: Reading, at: number): number {
  let next = at + 1;
  const isGenitive = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' && phrase.preposition === lexicon.locale.of;
  while (isGenitive(phrases[next])) next += 1;
  return next;
}

const isPerson = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.entity?.entity?.type === 'PER';

/** A phrase behind the same preposition as the first of its kind; what opens a pair has none. */
const isLike = (
  phrase: Phrase | undefined,
  first: Phrase | undefined,
  opens: boolean,
): phrase is NounPhrase =>
  phrase?.kind === 'noun' &&
  (opens ? phrase.preposition === null : phrase.preposition === (first as NounPhrase).preposition);
