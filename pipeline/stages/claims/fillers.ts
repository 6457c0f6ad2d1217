/** Phrases as fillers of roles: names, words that stand for a name, groups with their members, plain words. */
import type { Role } from '../../frames.js';
import type { Filler } from '../../schema.js';
import { anaphor, bothOf, fromSpeaker } from './anaphors.js';
import { bearerAfter } from './bearers.js';
import { genderOf, isPlace } from './beside.js';
import { extentOf, titleExtent } from './extents.js';
import { isImpersonal } from './impersonal.js';
import { lastSubjects } from './learn.js';
import { fromDescribed, fromMembers, fromName, fromShortName, isPlainGenitive } from './named.js';
import { mainSubject } from './openings.js';
import { antecedentOf, isDefinite } from './parsed-sentence.js';
import { hasSubject, type NounPhrase } from './phrases.js';
import type { Reading } from './read.js';
import { sellerNamed } from './sellers.js';
import { speakerAfter } from './speaker.js';
import { subjectOf } from './subject-of.js';
import { governorOf, objectsOf } from './syntax.js';
import { isBody, isHouse, isState } from './told.js';

/** Fills a role from a noun phrase; null where nothing in it fits for certain. `not` holds entities of the other roles. */
export function fillFrom(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const phrase = reading.phrases[at];
  if (phrase?.kind !== 'noun') return null;
  if (role.values.length > 0) return null;
  if (role.office) return office(reading, at, phrase);
  if (role.amount)
    return phrase.quantity ? [{ start: phrase.quantity.start, end: phrase.quantity.end }] : null;
  if (role.bare) return bare(reading, at, phrase);
  if (role.types.length === 0) return phrase.head || phrase.entity ? words(reading, at) : null;

  // «l’usine Vallourec de Déville» is the site, and no name
  if (role.literal && role.words && phrase.head?.word.noun && phrase.entity && !role.parts)
    return described(reading, at);
  const filled =
    fromName(reading, at, role, not) ??
    fromMembers(reading, at, role, not) ??
    fromShortName(reading, at, role, not) ??
    fromPronoun(reading, phrase, role, not) ??
    fromDescribed(reading, at, phrase, role, not) ??
    fromNoun(reading, at, phrase, role, not);
  if (filled && filled.length > 0) return filled;
  if (role.spots && reading.lexicon.places.has(phrase.head?.word.noun ?? phrase.head?.norm ?? ''))
    return words(reading, at);
  if (role.official && isState(reading, phrase)) return described(reading, at);
  if (role.house && isHouse(reading, at, phrase)) return described(reading, at);
  if (role.words && isTitled(reading, at, phrase, role)) return described(reading, at);
  return role.words && isDescription(reading, phrase, role) ? described(reading, at) : null;
}

/** «le directeur de l’Ehpad Les Tilleuls»: whose office is named, and he is not. */
function isTitled({ phrases, lexicon }: Reading, at: number, phrase: NounPhrase, role: Role): boolean {
  if (!role.types.includes('PER') || phrase.entity || !isDefinite(phrase)) return false;
  if (!lexicon.titles.has(phrase.head?.word.noun ?? '')) return false;
  const house = phrases[at + 1];
  if (house?.kind !== 'noun' || house.preposition !== lexicon.locale.of) return false;
  return house.entity !== null || isDefinite(house);
}

/** A group or thing that has no name here; a deal, a source or a word of unknown reference is none. */
function isDescription({ lexicon, referents }: Reading, phrase: NounPhrase, role: Role): boolean {
  const { head, entity, pronoun, quantity, words, determiner } = phrase;
  if (phrase.superlative || !head || entity || pronoun || (quantity && words.length === 0)) return false;
  const noun = head.word.noun ?? head.norm;
  if (lexicon.deals.has(noun)) return role.deals;
  if (role.authority) return lexicon.authorities.has(noun);
  // «sa division santé», «une biscuiterie bretonne»
  if (role.parts) return lexicon.metonyms.has(noun) || lexicon.anaphoric.get(noun)?.named === true;
  const group = lexicon.anaphoric.get(noun);
  const isOne =
    !role.literal &&
    group &&
    !(group.named && !referents.aliases.has(noun)) &&
    !determiner?.word.plural &&
    !phrase.partitive;
  return !lexicon.sources.has(noun) && !isOne;
}

function fromPronoun(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const kind = phrase.pronoun?.word.pronoun;
  if (kind === 'first')
    return fromSpeaker(reading, phrase, role, not, () => speakerAfter(reading, phrase, fillFrom));
  if (kind !== 'singular' && kind !== 'plural') return null;
  if (isImpersonal(reading, phrase)) return null;
  const { gender, latter } = phrase.pronoun!.word;
  const topic = latter ? null : concernedBefore(reading, phrase, role, not);
  if (topic) return topic;
  const before = latter ? null : subjectBefore(reading, phrase);
  if (before !== null) {
    const subject = reading.phrases[before] as NounPhrase;
    if (!reading.lexicon.anaphoric.has(subject.head!.word.noun ?? ''))
      return role.words ? fillFrom(reading, before, role, not) : null;
    // «La plateforme a annoncé qu’elle …» means whom the platform means
    const same = fromNoun(reading, before, subject, role, not)?.[0]?.entity;
    if (same !== undefined) return [{ start: phrase.start, end: phrase.end, entity: same, via: 'anaphora' }];
  }
  // «Kombi et Lithéa s’allient. Elles investiront …»
  const several = kind === 'plural' && !latter ? lastSubjects(reading.sentence) : [];
  if (
    several.length > 1 &&
    several.every(({ type, entity }) => role.types.includes(type) && !not.has(entity))
  )
    return several.map(({ entity }) => ({ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }));
  return anaphor(reading, phrase, role, not, { noun: null, near: true, gender, latter });
}

/** «Quant à Sédaine, qui détient 24 % de Lamor, elle …»: what the sentence opens with, as what it is about. */
function concernedBefore(
  { phrases, lexicon }: Reading,
  pronoun: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const [first, after] = phrases;
  if (first?.kind !== 'noun' || after?.kind !== 'mark' || !lexicon.concerning.has(first.preposition ?? ''))
    return null;
  const verb = phrases.slice(phrases.indexOf(pronoun)).find(hasSubject);
  const entity = first.entity?.entity;
  if (!entity || !verb || !role.types.includes(entity.type) || not.has(entity.entity)) return null;
  return [{ start: pronoun.start, end: pronoun.end, entity: entity.entity, via: 'anaphora' }];
}

/** «Si cet accord est finalisé, il constituerait …»: the subject before it, a noun without name of the same gender. */
function subjectBefore(reading: Reading, pronoun: NounPhrase): number | null {
  const { phrases } = reading;
  const at = phrases.indexOf(pronoun);
  for (let left = at - 1; left >= 0; left -= 1) {
    if (!hasSubject(phrases[left]!)) continue;
    const subject = subjectOf(reading, left);
    const phrase = subject === null ? undefined : (phrases[subject] as NounPhrase);
    if (!phrase || subject! > at) return null;
    if (!phrase.head || phrase.entity) return null;
    const said = phrase.determiner?.word.determiner?.gender;
    const wanted = pronoun.pronoun?.word.gender;
    if (said && wanted && said !== wanted) continue;
    return subject;
  }
  return null;
}

/** «la startup», «son groupe», «les actions de Meta»: a noun that stands for an entity, or acts for its owner. */
function fromNoun(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { lexicon } = reading;
  const noun = phrase.head?.word.noun;
  if (!noun || phrase.entity || (role.literal && !role.parts)) return null;
  const pair = bothOf(reading, phrase, role, not);
  if (pair) return pair;
  const bearer = lexicon.anaphoric.has(noun) ? fromBearer(reading, at, role, not) : null;
  if (bearer) return bearer;
  const grade = phrase.determiner?.word.determiner?.grade ?? (phrase.partitive ? 'indefinite' : null);
  // «le rachat de son usine» is of the part, and not of the whole
  const isPart = lexicon.metonyms.has(noun) && !lexicon.shares.has(noun);
  if (role.parts && grade === 'possessive' && isPart) return null;
  if (lexicon.metonyms.has(noun) && !role.literal) {
    const owner = ownerOf(reading, at, role, not);
    // «le site de Maubeuge» is at Maubeuge, and nobody's
    // nor does «le groupe de Shenzhen» stand for Shenzhen
    const isActor = role.side === 'buyer' || role.name === 'org';
    const isNobodys = role.company || (lexicon.anaphoric.has(noun) && (isActor || !lexicon.sites.has(noun)));
    const isPlaced = isNobodys && isPlace(reading, owner?.[0]);
    if (owner && !isPlaced) return owner;
    if (grade === 'possessive') return possessor(reading, phrase, role, not);
  }
  // «L’action a cédé 3 %»: of whom the sentence before was about
  if (lexicon.shares.has(noun) && grade === 'definite' && phrase.preposition === null) {
    const issuer = anaphor(reading, phrase, role, not, { noun: null, near: true });
    if (issuer) return issuer;
  }
  if (isShareOfAll(reading, at) && role.side === 'bought') {
    const held = anaphor(reading, phrase, role, not, { noun: null, near: true });
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
  if (phrase.determiner?.word.plural && !lexicon.metonyms.has(noun)) return null;
  if (grade === 'indefinite' && !article) return apposed(reading, at, role, not);
  // «Kozy, start-up de la colocation qui a levé …»
  if (grade === null && !article && phrase.determiner === null && at > 0)
    return apposed(reading, at, role, not);
  return anaphor(reading, { ...phrase, ...extentOf(reading, at) }, role, not, {
    noun,
    near: false,
    described: isPlainGenitive(reading.phrases[at + 1], lexicon),
    gender: genderOf(phrase),
  });
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

/** «la ville de Rennes» is Rennes. */
function placeNamed(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const next = reading.phrases[at + 1];
  if (next?.kind !== 'noun' || next.preposition !== reading.lexicon.locale.of || next.words.length > 0)
    return null;
  return next.entity?.entity?.type === 'LOC' ? fromName(reading, at + 1, role, not) : null;
}

/** «Son concepteur, la PME girondine Aérolis, …»: the name that stands beside the noun between commas. */
function fromBearer(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const place = bearerAfter(reading, at);
  const comma = place === null ? undefined : reading.phrases[place - 1];
  const after = place === null ? undefined : reading.phrases[place + 1];
  const isBetween = comma?.kind === 'mark' && comma.item.norm === ',' && after?.kind === 'mark';
  const own = reading.lexicon.anaphoric.get((reading.phrases[at] as NounPhrase).head!.word.noun!);
  const type = place === null ? undefined : (reading.phrases[place] as NounPhrase).entity!.entity!.type;
  // «au président du syndicat mixte, Jean Humbert»: no person is a union
  if (!type || !own?.types.includes(type)) return null;
  return isBetween ? fromName(reading, place!, role, not) : null;
}

/** «Scale AI, une entreprise spécialisée dans …»: an indefinite noun beside a name is that name. */
function apposed(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const comma = reading.phrases[at - 1];
  if (comma?.kind !== 'mark' || comma.item.norm !== ',') return null;
  const before = reading.phrases[at - 2];
  return before?.kind === 'noun' ? fromName(reading, at - 2, role, not) : null;
}

/** The genitive after a noun, or «dont» before it: «la direction de Renault», «Renault, dont l’action …». */
function ownerOf(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const { phrases, lexicon } = reading;
  const pronoun = phrases[at - 1];
  if (pronoun && 'item' in pronoun && pronoun.item.norm === lexicon.locale.whose) {
    const antecedent = antecedentOf(reading, at - 1);
    if (antecedent !== null) return fromName(reading, antecedent, role, not);
  }
  for (let next = at + 1; next <= at + 2; next += 1) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || phrase.preposition !== lexicon.locale.of) return null;
    const filled = fromName(reading, next, role, not) ?? fromNoun(reading, next, phrase, role, not);
    if (filled) return filled;
  }
  return null;
}

/** «Kombi, la société qu’il a créée»: the name before, where a relative of whom it is said follows. */
function beforeRelative(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { phrases, lexicon } = reading;
  const name = phrases[at - 2];
  const comma = phrases[at - 1];
  if (phrase.preposition !== null || !isDefinite(phrase) || name?.kind !== 'noun') return null;
  if (comma?.kind !== 'mark' || comma.item.norm !== ',' || name.entity?.entity?.type !== 'ORG') return null;
  let next = at + 1;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  const clause = phrases[next];
  const isRelative = clause?.kind === 'clause' && lexicon.objectRelatives.has(clause.item.norm);
  return isRelative ? fromName(reading, at - 2, role, not) : null;
}

/** Whose «sa valorisation» is; the span is the possessive itself. */
export function possessor(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const determiner = phrase.determiner;
  if (determiner?.word.determiner?.grade !== 'possessive') return null;
  const { start, end } = determiner;
  const noun = phrase.head?.word.noun ?? '';
  const subject = sellerEntity(reading, phrase) ?? subjectEntity(reading, phrase, role, new Set());
  const told =
    subject === null ? (ofOpening(reading, phrase, role) ?? ofObject(reading, phrase, role)) : null;
  if (told !== null && !not.has(told)) return [{ start, end, entity: told, via: 'anaphora' }];
  // «L’agence Norden a abaissé sa note»: what others say of somebody
  const isRated = subject !== null && reading.lexicon.rated.has(noun);
  const owner = isRated ? null : subject;
  // «Safran investit dans ses usines»: no one's whom the sentence does not name
  const here = owner !== null && not.has(owner);
  if (owner && !here) return [{ start, end, entity: owner, via: 'anaphora' }];
  const others = isRated ? new Set([...not, subject]) : not;
  const title = reading.lexicon.titles.has(noun) || reading.lexicon.ownersOfFirms.has(noun);
  // «son directeur» is nobody's of a town
  const isOfHouse = reading.lexicon.companyTitles.has(noun);
  const owned = isOfHouse ? { ...role, types: role.types.filter((type) => type !== 'LOC') } : role;
  return anaphor(reading, { ...phrase, start, end }, owned, others, { noun: null, near: true, here, title });
}

/** «Un an après sa nomination à la tête de Kombi, Luc Petit …»: whom the sentence goes on with. */
function ofOpening(reading: Reading, phrase: NounPhrase, role: Role): string | null {
  const at = reading.phrases.indexOf(phrase);
  const [subject] = at < 0 || governorOf(reading, at) !== null ? [] : mainSubject(reading, at);
  if (subject === undefined || !standsAlone(reading, subject)) return null;
  return fillFrom(reading, subject, { ...role, words: false }, new Set())?.[0]?.entity ?? null;
}

/** «Luc Petit dirige la start-up depuis sa création»: the object, where the subject can be none. */
function ofObject(reading: Reading, phrase: NounPhrase, role: Role): string | null {
  const at = reading.phrases.indexOf(phrase);
  const verb = at < 0 || phrase.preposition === null ? null : governorOf(reading, at);
  const [object] = verb === null ? [] : objectsOf(reading, verb);
  if (object === undefined || object >= at || !standsAlone(reading, object)) return null;
  return fillFrom(reading, object, { ...role, words: false }, new Set())?.[0]?.entity ?? null;
}

/** A phrase whose meaning hangs on no other possessive or pronoun. */
const standsAlone = ({ phrases }: Reading, at: number): boolean => {
  const { pronoun, determiner } = phrases[at] as NounPhrase;
  return !pronoun && determiner?.word.determiner?.grade !== 'possessive';
};

/** The entity that is the subject of the verb that a phrase belongs to: «Renault a vendu sa filiale». */
function subjectEntity(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): string | null {
  const at = reading.phrases.indexOf(phrase);
  const verb = at < 0 ? null : governorOf(reading, at);
  const subject = verb === null ? null : subjectOf(reading, verb);
  if (subject === null || subject === at) return null;
  // «« Nous tenons », assure son directeur»: who speaks in a quotation owns nothing outside of it
  if ((reading.phrases[subject] as NounPhrase).pronoun?.word.pronoun === 'first') return null;
  return fillFrom(reading, subject, { ...role, words: false }, not)?.[0]?.entity ?? null;
}

/** «Zerna rachète à Altor sa filiale Kombi»: whose what is bought was. */
function sellerEntity(reading: Reading, phrase: NounPhrase): string | null {
  if (!phrase.entity || phrase.preposition !== null) return null;
  const verb = governorOf(reading, reading.phrases.indexOf(phrase));
  return verb === null ? null : sellerNamed(reading, verb);
}

/** A filler that has no words, because the article makes it clear. */
export const implicit = (entity: string): Filler => ({ start: null, end: null, entity, via: 'implicit' });

/** «directeur général», without the organisation; a phrase that is no title must stand after a preposition. */
function office(reading: Reading, at: number, phrase: NounPhrase): Filler[] | null {
  if (!phrase.head || phrase.time) return null;
  const title = phrase.words.find(
    ({ word }) => word.noun !== undefined && reading.lexicon.titles.has(word.noun),
  );
  if (
    !title &&
    (phrase.preposition === null || phrase.preposition === reading.lexicon.locale.of || phrase.entity)
  )
    return null;
  return [titleExtent(reading, at, title ?? phrase.head)];
}

/** «taux de chômage» of «le taux de chômage de la France»: without article and owner. */
function bare({ phrases, lexicon }: Reading, at: number, phrase: NounPhrase): Filler[] | null {
  const first = phrase.words[0];
  if (!first || phrase.quantity) return null;
  let end = phrase.words.at(-1)!.end;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const genitive = phrases[next]!;
    if (genitive.kind !== 'noun' || genitive.preposition !== lexicon.locale.of) break;
    if (genitive.determiner || genitive.entity || genitive.quantity || genitive.time) break;
    end = genitive.end;
  }
  return [{ start: first.start, end }];
}

const words = (reading: Reading, at: number): Filler[] => [extentOf(reading, at)];
const described = (reading: Reading, at: number): Filler[] => [
  { ...extentOf(reading, at), via: 'description' },
];
