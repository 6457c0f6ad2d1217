/** Names as fillers: one, those that are joined to it, the members of a group, a short name in brackets. */
import type { Role } from '../../../frames.js';
import type { Entity, Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isOneOf, nameHas } from '../lexicon/name-kinds.js';
import { bearerAfter } from '../syntax/bearers.js';
import { extentOf } from '../syntax/extents.js';
import { andBehindAside } from '../syntax/joined.js';
import { isNamesake } from '../syntax/namesakes.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { shortNameAfter } from './beside.js';

const isFit = (
  entity: Entity,
  role: Role,
  not: ReadonlySet<string>,
  { authorities, courts, institutions, states }: Lexicon,
): boolean =>
  // «Région Bretagne» is a public body by its name
  (role.types.includes(entity.type) ||
    (role.official && entity.type === 'ORG' && states.has(entity.name.split(' ', 1)[0]!.toLowerCase()))) &&
  !(role.company && isOneOf(entity.name, institutions)) &&
  // «Le tribunal de Lille a annulé le plan social»: it is another's
  !(role.branch && nameHas(entity.name, courts)) &&
  !not.has(entity.entity) &&
  (!role.authority || nameHas(entity.name, authorities));

const named = ({ start, end, entity }: Entity): Filler => ({ start, end, entity, via: 'name' });

/** A name, and those that are joined to it («Nvidia, Amazon et Meta»). */
export function fromName(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const phrase = reading.phrases[at] as NounPhrase;
  if (!phrase.entity || !isFit(phrase.entity.entity!, role, not, reading.lexicon)) return null;
  // «le député LR» is of the party, and not the party
  const isHeld = role.types.includes('PER') || phrase.entity.entity!.type === 'PER';
  if (isHeld && isNamesake(phrase, reading.lexicon)) return null;
  return listFrom(reading, at, role, not);
}

/** The names of a list that begins at a phrase, each fitting the role. */
function listFrom(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] {
  const { phrases, lexicon } = reading;
  const fillers: Filler[] = [];
  const first = phrases[at] as NounPhrase;
  let next = at;
  let commas = 0;
  let isEnded = false;
  for (;;) {
    const phrase = phrases[next];
    // «Luc Perrin et le chancelier autrichien»: the other party, without a name
    const isOther = role.least > 1 && role.words && fillers.length > 0 && phrases[next - 1]?.kind === 'and';
    if (isOther && phrase?.kind === 'noun' && isUnnamed(phrase)) {
      fillers.push({ ...extentOf(reading, next), via: 'description' });
      break;
    }
    if (phrase?.kind !== 'noun' || !phrase.entity || !isFit(phrase.entity.entity!, role, not, lexicon)) break;
    if (role.untitled && phrase !== first && phrase.head && phrase.determiner) break;
    const { preposition } = phrase;
    const repeats = preposition === first.preposition || preposition === lexicon.locale.of;
    if (phrase !== first && preposition !== null && !repeats) break;
    // «à Douai et Peugeot 2 milliards à Sochaux»: what an amount follows is no more of the list
    const then = phrases[next + 1];
    const isRow = first.preposition !== null && preposition === null && then?.kind === 'noun';
    if (isRow && then.quantity && then.preposition === null) break;
    fillers.push(named(phrase.entity.entity!));
    // «l’opérateur de téléphonie Sprint et le fabricant de satellites OneWeb»
    while (isPlainGenitive(phrases[next + 1], lexicon)) next += 1;
    // «Luc Petit, le directeur financier, et Anne Duval»
    const behind = andBehindAside(reading, next);
    if (behind !== null) {
      isEnded = true;
      next = behind + 1;
      continue;
    }
    const joint = phrases[next + 1];
    if (!joint || !(joint.kind === 'and' || (joint.kind === 'mark' && joint.item.norm === ','))) break;
    // «apportés par Elaia et Serena, Kombi va recruter»: behind «et» comes the last of a list
    if (joint.kind === 'mark' && isEnded) break;
    if (joint.kind === 'mark') commas += 1;
    isEnded ||= joint.kind === 'and';
    next += 2;
  }
  // «Meta, Google a annoncé …»: commas alone join nothing; a list ends with «et».
  const last = phrases[next - 1];
  const joined = fillers.length > 1 && phrases.slice(at, next + 1).some((phrase) => phrase.kind === 'and');
  return commas > 0 && !joined && last ? fillers.slice(0, 1) : fillers;
}

const isUnnamed = ({ entity, head, determiner, preposition, quantity, pronoun }: NounPhrase): boolean =>
  !entity && !quantity && !pronoun && head !== null && determiner !== null && preposition === null;

/** What a description keeps of its words where the name behind them was handed to its noun. */
export const isPlainGenitive = (phrase: Phrase | undefined, { locale }: Lexicon): boolean =>
  phrase?.kind === 'noun' &&
  phrase.preposition === locale.of &&
  !phrase.determiner &&
  !phrase.entity &&
  !phrase.quantity &&
  !phrase.time;

/** «des géants comme Nvidia et Amazon», «d’investisseurs dont Amazon et Meta», «trois fonds (A, B et C)». */
export function fromMembers(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { phrases } = reading;
  const phrase = phrases[at] as NounPhrase;
  if (!phrase.head || phrase.entity) return null;
  for (let next = at + 1; next < phrases.length && next <= at + 4; next += 1) {
    const then = phrases[next]!;
    if (then.kind === 'example' || (then.kind === 'relative' && then.item.word.example)) {
      const fillers = listFrom(reading, next + 1, role, not);
      return fillers.length > 0 ? fillers : null;
    }
    const counted = countedNames(reading, at, next, role, not);
    if (counted) return counted;
    const isFrom = phrase.quantity !== null && then.kind === 'noun' && then.entity?.entity?.type === 'ORG';
    const inside = then.kind === 'noun' && then.preposition !== null && (!then.entity || isFrom);
    if (!inside && !(then.kind === 'mark' && ',('.includes(then.item.norm))) return null;
  }
  return null;
}

/** «par deux anciens de Criteo, Inès Ravel et Paul Guibert,»: behind the comma, as many names as were counted. */
function countedNames(
  reading: Reading,
  at: number,
  next: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { quantity, determiner } = reading.phrases[at] as NounPhrase;
  const mark = reading.phrases[next]!;
  if (mark.kind !== 'mark' || mark.item.norm !== ',') return null;
  // «mené par ses actionnaires historiques, Sequoia et Partech»
  const own = determiner?.word.plural && determiner.word.determiner?.grade === 'possessive';
  if (!quantity?.quantity && !own) return null;
  const fillers = listFrom(reading, next + 1, role, not);
  if (!quantity?.quantity) return fillers.length > 1 ? fillers : null;
  const { value } = quantity.quantity;
  // what stands behind another comma is somebody else
  return value !== null && value > 1 && fillers.length >= value ? fillers.slice(0, value) : null;
}

/** «l’agence régionale de santé (ARS)» */
export function fromShortName(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const place = shortNameAfter(reading, at);
  return place === null ? null : fromName(reading, place, role, not);
}

/** «à un ancien de Thales, Roland Roux, …»: the person named between commas behind words that say what he is. */
export function fromDescribed(
  reading: Reading,
  at: number,
  { head, entity, quantity, pronoun, determiner }: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  if (!role.types.includes('PER') || !head || entity || quantity || pronoun || !determiner) return null;
  if (determiner.word.plural || reading.lexicon.anaphoric.has(head.word.noun ?? '')) return null;
  const place = bearerAfter(reading, at);
  const comma = place === null ? undefined : reading.phrases[place - 1];
  const after = place === null ? undefined : reading.phrases[place + 1];
  if (comma?.kind !== 'mark' || comma.item.norm !== ',' || (after && after.kind !== 'mark')) return null;
  const isPerson = (reading.phrases[place!] as NounPhrase).entity!.entity!.type === 'PER';
  return isPerson ? fromName(reading, place!, role, not) : null;
}
