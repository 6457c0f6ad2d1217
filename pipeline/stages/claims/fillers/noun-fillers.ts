/** Whom a noun without a name stands for («la startup»), or acts for («les actions de Meta»), as fillers of a role. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { isNamedBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { isPlural } from '../lexicon/plurals.js';
import { nameBeforeAside } from '../syntax/asides.js';
import { extentOf } from '../syntax/extents.js';
import { fieldsOf, seatOf } from '../syntax/fields.js';
import { antecedentOf, isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { predicateOf } from '../syntax/syntax.js';
import { anaphor, bothOf } from './anaphors.js';
import { genderOf, isPlace, typeNamed } from './beside.js';
import { lastSubject } from './last-subject.js';
import { fromName, isPlainGenitive } from './named.js';
import { apposed, beforeRelative, fromBearer, placeNamed } from './names-beside.js';
import { fromOneOfTwo } from './one-of-two.js';
import { possessor } from './possessors.js';
import { isBody } from './told.js';
import { described, type Fill } from './word-fillers.js';

/** «la startup», «son groupe», «les actions de Meta»: a noun that stands for an entity, or acts for its owner. */
export function fromNoun(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const { lexicon, referents } = reading;
  const noun = phrase.head?.word.noun;
  if (!noun || phrase.entity || (role.literal && !role.parts)) return null;
  const pair = bothOf(reading, phrase, role, not);
  if (pair) return pair;
  const mayBear = lexicon.anaphoric.has(noun) || lexicon.ownersOfFirms.has(noun);
  const bearer = mayBear ? fromBearer(reading, at, role, not) : null;
  if (bearer) return bearer;
  const other = ofAnother(reading, at, role, not);
  if (other && (other.filled || !role.branch)) return other.filled;
  const grade = phrase.determiner?.word.determiner?.grade ?? (phrase.partitive ? 'indefinite' : null);
  // «le rachat de son usine» is of the part, and not of the whole
  const isPart = lexicon.metonyms.has(noun) && !lexicon.shares.has(noun);
  if (role.parts && grade === 'possessive' && isPart) return null;
  if (role.branch && lexicon.branches.has(noun) && isSomebodys(reading, at) && !referents.aliases.has(noun))
    return described(reading, at);
  if (lexicon.metonyms.has(noun) && !role.literal) {
    const owner = ownerOf(reading, at, role, not, fill);
    // «le site de Maubeuge» is at Maubeuge, and nobody's
    // nor does «le groupe de Shenzhen» stand for Shenzhen
    const isActor = role.side === 'buyer' || role.name === 'org';
    const isNobodys = role.company || (lexicon.anaphoric.has(noun) && (isActor || !lexicon.sites.has(noun)));
    const isPlaced = isNobodys && isPlace(reading, owner?.[0]);
    // «le groupe de Bernard Arnault» is a house, and not he
    const group = lexicon.anaphoric.get(noun);
    const isHouse = group !== undefined && !group.types.includes('PER') && !lexicon.sites.has(noun);
    const isMans = isHouse && typeNamed(reading, owner?.[0]) === 'PER';
    if (owner && !isPlaced && !isMans) return owner;
    if (grade === 'possessive') return possessor(reading, phrase, role, not, fill);
  }
  // «L’action a cédé 3 %»: of whom the article is about, or the sentence before was
  if (lexicon.shares.has(noun) && grade === 'definite' && phrase.preposition === null) {
    const topic = referents.topicAt(reading.index);
    const isTold = isNamedBefore(referents.mentions, topic, phrase.start);
    if (topic !== null && isTold && !not.has(topic) && role.types.includes('ORG'))
      return [{ start: phrase.start, end: phrase.end, entity: topic, via: 'anaphora' }];
    const issuer = anaphor(reading, phrase, role, not, { noun: null, near: true, firm: true });
    if (issuer) return issuer;
  }
  if (isShareOfAll(reading, at) && role.side === 'bought') {
    const held = anaphor(reading, phrase, role, not, { noun: null, near: true, firm: true });
    if (held) return held;
  }
  const group = lexicon.anaphoric.get(noun);
  if (role.official && isBody(reading, phrase, noun)) return described(reading, at);
  // «L’agence régionale de santé lui a accordé …» is told of nobody else
  const isOffice = lexicon.authorities.has(noun) && isPlainGenitive(reading.phrases[at + 1], lexicon);
  if (role.official && isOffice && isDefinite(phrase)) return described(reading, at);
  const before = beforeRelative(reading, at, phrase, role, not);
  if (before) return before;
  const place = group?.types.includes('LOC') ? placeNamed(reading, at, role, not) : null;
  if (place) return place;
  if (!group?.types.some((type) => role.types.includes(type))) return null;
  const article = phrase.determiner?.word.preposition?.article ?? false;
  // «les analystes», «Prosecutors will appeal»
  const isBare = lexicon.locale.headLast && isPlural(phrase.head!.norm, noun, lexicon.locale);
  if ((phrase.determiner?.word.plural || isBare) && !lexicon.metonyms.has(noun)) return null;
  // «l’élection du nouveau président»: nobody who was named
  const isToCome =
    phrase.preposition === lexicon.locale.of && phrase.words.some(({ norm }) => lexicon.comers.has(norm));
  if (isToCome && lexicon.titles.has(noun)) return null;
  // «Une association de riverains»
  const isCivic = role.words && group.civic === true;
  if (grade === 'indefinite' && !article)
    return apposed(reading, at, role, not) ?? (isCivic ? described(reading, at) : null);
  // «Kozy, start-up de la colocation qui a levé …»
  if (grade === null && !article && phrase.determiner === null && at > 0)
    return apposed(reading, at, role, not);
  const behind = group.trade || group.named ? [] : namedBehind(reading, at);
  // «Luc Petit démissionne, son adjoint assure l’intérim»: nobody is his own
  const isTheirs = grade === 'possessive' && lexicon.titles.has(noun);
  const whose = isTheirs
    ? possessor(reading, phrase, { ...role, types: ['PER'], words: false }, not, fill)
    : null;
  const owners = whose?.flatMap(({ entity }) => entity ?? []) ?? [];
  const others = new Set([...not, ...behind, ...owners, ...namedInside(reading, at)]);
  const meant = anaphor(reading, { ...phrase, ...extentOf(reading, at) }, role, others, {
    noun,
    near: false,
    described: isPlainGenitive(reading.phrases[at + 1], lexicon) || isOfName(reading, at),
    gender: genderOf(phrase),
    sole: lexicon.sites.has(noun) && isDefinite(phrase) && !isPlacedAt(reading, at + 1),
    fields: group.types.includes('ORG') ? fieldsOf(reading, at) : [],
    seat: seatOf(reading, at),
    origins: phrase.words.flatMap(({ word }) => lexicon.origins.get(word.noun ?? '') ?? []),
  });
  // «L’association de riverains»: one of its own
  const isOwn = isCivic && isPlainGenitive(reading.phrases[at + 1], lexicon);
  // «Le procureur a ouvert une enquête», where none is named
  const isOfficer =
    role.official && lexicon.titles.has(noun) && lexicon.authorities.has(noun) && isDefinite(phrase);
  return meant ?? (isOwn || isOfficer ? described(reading, at) : null);
}

/** The firms and products in the genitives behind a noun: «l’éditeur de Lumen» is not Lumen. */
function namedBehind({ phrases, lexicon }: Reading, at: number): string[] {
  const found: string[] = [];
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind !== 'noun' || phrase.preposition !== lexicon.locale.of) break;
    const entity = phrase.entity?.entity;
    if (entity && (entity.type === 'ORG' || entity.type === 'PRODUCT')) found.push(entity.entity);
  }
  return found;
}

/** «la laiterie de Saint-Brice»: one of its own. */
const isPlacedAt = ({ phrases, lexicon }: Reading, at: number): boolean => {
  const next = phrases[at];
  return (
    next?.kind === 'noun' && (next.preposition === lexicon.locale.of || next.entity?.entity?.type === 'LOC')
  );
};

/** «Le cabinet fondé par Luc Petit, premier actionnaire de Kombi, …»: the firms named in what is said of a subject, between commas or by a participle. */
function namedInside(reading: Reading, at: number): string[] {
  const { phrases } = reading;
  const verb = predicateOf(reading, at);
  const isSaid = (one: Phrase): boolean => one.kind === 'mark' || one.kind === 'verb';
  if (verb === null || !phrases.slice(at + 1, verb).some(isSaid)) return [];
  return phrases.slice(at + 1, verb).flatMap((one) => {
    // «Cette PME, Kombi, …» is its own name
    const entity = one.kind === 'noun' && one.preposition !== null ? one.entity?.entity : undefined;
    return entity?.type === 'ORG' ? entity.entity : [];
  });
}

const isOfName = (reading: Reading, at: number): boolean => namedBehind(reading, at).length > 0;

/**
 * «Transavia avance. La filiale d’Air France-KLM …»: who is somebody’s is the one that the sentence before was about, or
 * nobody who is known, and never the one whose it is; null for other nouns.
 */
function ofAnother(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): { readonly filled: Filler[] | null } | null {
  const { phrases, lexicon, referents, sentence } = reading;
  const phrase = phrases[at] as NounPhrase;
  const noun = phrase.head?.word.noun ?? '';
  const isRelated = lexicon.anaphoric.get(noun)?.relational === true && lexicon.metonyms.has(noun);
  if (!isRelated || role.literal || !isDefinite(phrase)) return null;
  const owners = namedBehind(reading, at);
  if (owners.length === 0) return null;
  const called = referents.aliases.get(noun);
  const last = lastSubject(sentence);
  const isFirm = referents.mentions.some(({ key, type }) => key === last && role.types.includes(type));
  const [only] = called?.size === 1 ? [...called.keys()] : at === 0 && last && isFirm ? [last] : [];
  if (only === undefined || not.has(only) || owners.includes(only)) return { filled: null };
  return { filled: [{ ...extentOf(reading, at), entity: only, via: 'anaphora' }] };
}

/** «sa filiale belge», «la filiale belge de Kombi» */
function isSomebodys({ phrases, lexicon }: Reading, at: number): boolean {
  const { determiner } = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  return (
    determiner?.word.determiner?.grade === 'possessive' ||
    (next?.kind === 'noun' && next.preposition === lexicon.locale.of && next.entity !== null)
  );
}

/** «détient 15 % du capital», «les 6 % des droits de vote»: of whom is not said. */
function isShareOfAll({ phrases, lexicon }: Reading, at: number): boolean {
  const phrase = phrases[at] as NounPhrase;
  const share = phrases[at - 1];
  const next = phrases[at + 1];
  return (
    lexicon.equity.has(phrase.head?.word.noun ?? '') &&
    share?.kind === 'noun' &&
    share.quantity?.quantity?.unit === '%' &&
    phrase.preposition === lexicon.locale.of &&
    !(next?.kind === 'noun' && next.preposition === lexicon.locale.of)
  );
}

/** The genitive after a noun, or «dont» before it: «la direction de Renault», «Renault, dont l’action …». */
function ownerOf(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const { phrases, lexicon } = reading;
  const pronoun = phrases[at - 1];
  if (pronoun && 'item' in pronoun && pronoun.item.norm === lexicon.locale.whose) {
    const antecedent = nameBeforeAside(reading, at - 1) ?? antecedentOf(reading, at - 1);
    if (antecedent !== null) return fromName(reading, antecedent, role, not);
  }
  for (let next = at + 1; next <= at + 2; next += 1) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || phrase.preposition !== lexicon.locale.of) return null;
    const filled =
      fromName(reading, next, role, not) ??
      fromOneOfTwo(reading, phrase, role, not) ??
      fromNoun(reading, next, phrase, role, not, fill);
    if (filled) return filled;
  }
  return null;
}
