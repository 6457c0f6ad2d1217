/** Phrases as fillers of roles: names, words that stand for a name, groups with their members, plain words. */
import type { Role } from '../../frames.js';
import type { Entity, Filler, Span } from '../../schema.js';
import type { Item } from './items.js';
import type { Lexicon } from './lexicon.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';
import { noteAlias, noteResolved, type Referents, resolve, resolvedAt } from './referents.js';
import { governorOf, type ParsedSentence, subjectOf } from './syntax.js';

/** One sentence on the way to its claims. */
export interface Reading extends ParsedSentence {
  readonly text: string;
  readonly referents: Referents;
}

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

  const filled =
    fromName(reading, at, role, not) ??
    fromMembers(reading, at, role, not) ??
    fromPronoun(reading, phrase, role, not) ??
    fromNoun(reading, at, phrase, role, not);
  if (filled && filled.length > 0) return filled;
  return role.words && isDescription(reading, phrase, role) ? described(reading, at) : null;
}

/** A group or thing that has no name here; a deal, a source or a word of unknown reference is none. */
function isDescription({ lexicon }: Reading, phrase: NounPhrase, role: Role): boolean {
  const { head, entity, pronoun, quantity, words, determiner } = phrase;
  if (phrase.superlative || !head || entity || pronoun || (quantity && words.length === 0)) return false;
  const noun = head.word.noun ?? head.norm;
  if (lexicon.deals.has(noun)) return role.deals;
  if (role.authority) return lexicon.authorities.has(noun);
  if (role.parts) return lexicon.metonyms.has(noun);
  const isOne = !role.literal && lexicon.anaphoric.has(noun) && !determiner?.word.plural && !phrase.partitive;
  return !lexicon.sources.has(noun) && !isOne;
}

const isFit = (
  entity: Entity,
  role: Role,
  not: ReadonlySet<string>,
  { authorities, institutions }: Lexicon,
): boolean =>
  role.types.includes(entity.type) &&
  !(role.company && institutions.has(entity.name.toLowerCase())) &&
  !not.has(entity.entity) &&
  (!role.authority || isAuthority(entity.name, authorities));

const isAuthority = (name: string, authorities: ReadonlySet<string>): boolean =>
  name.split(/[\s'’-]+/u).some((word) => authorities.has(word.toLowerCase()));

const named = ({ start, end, entity }: Entity): Filler => ({ start, end, entity, via: 'name' });

/** A name, and those that are joined to it («Nvidia, Amazon et Meta»). */
function fromName(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const phrase = reading.phrases[at] as NounPhrase;
  if (!phrase.entity || !isFit(phrase.entity.entity!, role, not, reading.lexicon)) return null;
  return listFrom(reading, at, role, not);
}

/** The names of a list that begins at a phrase, each fitting the role. */
function listFrom({ phrases, lexicon }: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] {
  const fillers: Filler[] = [];
  const first = phrases[at] as NounPhrase;
  let next = at;
  let commas = 0;
  for (;;) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || !phrase.entity || !isFit(phrase.entity.entity!, role, not, lexicon)) break;
    const { preposition } = phrase;
    const repeats = preposition === first.preposition || preposition === lexicon.locale.of;
    if (phrase !== first && preposition !== null && !repeats) break;
    fillers.push(named(phrase.entity.entity!));
    const joint = phrases[next + 1];
    if (!joint || !(joint.kind === 'and' || (joint.kind === 'mark' && joint.item.norm === ','))) break;
    if (joint.kind === 'mark') commas += 1;
    next += 2;
  }
  // «Meta, Google a annoncé …»: commas alone join nothing; a list ends with «et».
  const last = phrases[next - 1];
  const joined = fillers.length > 1 && phrases.slice(at, next + 1).some((phrase) => phrase.kind === 'and');
  return commas > 0 && !joined && last ? fillers.slice(0, 1) : fillers;
}

/** «des géants comme Nvidia et Amazon», «d’investisseurs dont Amazon et Meta», «trois fonds (A, B et C)». */
function fromMembers(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const { phrases } = reading;
  const phrase = phrases[at] as NounPhrase;
  if (!phrase.head || phrase.entity) return null;
  for (let next = at + 1; next < phrases.length && next <= at + 4; next += 1) {
    const then = phrases[next]!;
    if (then.kind === 'example' || (then.kind === 'relative' && then.item.word.example)) {
      const fillers = listFrom(reading, next + 1, role, not);
      return fillers.length > 0 ? fillers : null;
    }
    const inside = then.kind === 'noun' && then.preposition !== null && !then.entity;
    if (!inside && !(then.kind === 'mark' && ',('.includes(then.item.norm))) return null;
  }
  return null;
}

function fromPronoun(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const kind = phrase.pronoun?.word.pronoun;
  if (kind === 'first') return fromSpeaker(reading, phrase, role, not);
  if (kind !== 'singular' && kind !== 'plural') return null;
  const thing = thingBefore(reading, phrase);
  if (thing !== null) return role.words ? fillFrom(reading, thing, role, not) : null;
  return anaphor(reading, phrase, role, not, { noun: null, near: true });
}

/** «Nous» is whom the article is about, where it is about one organisation. */
function fromSpeaker(
  { referents, lexicon }: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
) {
  const { topic } = referents;
  if (topic === null || not.has(topic) || !role.types.includes('ORG') || role.authority) return null;
  return lexicon.institutions.has(topic) ? null : [anaphorOf(phrase, topic)];
}

const anaphorOf = ({ start, end }: Span, entity: string): Filler => ({ start, end, entity, via: 'anaphora' });

/** A pronoun that stands before its verb. */
export function fromClitic(
  reading: Reading,
  clitic: Item,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { start, end } = clitic;
  return anaphor(reading, { start, end, preposition: null }, role, not, { noun: null, near: true });
}

/** «Si cet accord est finalisé, il constituerait …»: the subject before that is a thing, so the pronoun means it. */
function thingBefore(reading: Reading, pronoun: NounPhrase): number | null {
  const { phrases, lexicon } = reading;
  const at = phrases.indexOf(pronoun);
  for (let left = at - 1; left >= 0; left -= 1) {
    if (!hasSubject(phrases[left]!)) continue;
    const subject = subjectOf(reading, left);
    const phrase = subject === null ? undefined : (phrases[subject] as NounPhrase);
    if (!phrase || subject! > at) return null;
    const noun = phrase.head?.word.noun ?? '';
    return phrase.head && !phrase.entity && !lexicon.anaphoric.has(noun) ? subject : null;
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
  const grade = phrase.determiner?.word.determiner?.grade ?? (phrase.partitive ? 'indefinite' : null);
  if (lexicon.metonyms.has(noun) && !role.literal) {
    const owner = ownerOf(reading, at, role, not);
    if (owner) return owner;
    if (grade === 'possessive') return possessor(reading, phrase, role, not);
  }
  const group = lexicon.anaphoric.get(noun);
  if (!group?.types.some((type) => role.types.includes(type))) return null;
  const article = phrase.determiner?.word.preposition?.article ?? false;
  if (phrase.determiner?.word.plural && !lexicon.metonyms.has(noun)) return null;
  if (grade === 'indefinite' && !article) return apposed(reading, at, role, not);
  if (grade === null && !article && phrase.determiner === null && at > 0) return null;
  return anaphor(reading, { ...phrase, ...extentOf(reading, at) }, role, not, { noun, near: false });
}

/** «Scale AI, une entreprise spécialisée dans …»: an indefinite noun beside a name is that name. */
function apposed(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const comma = reading.phrases[at - 1];
  if (comma?.kind !== 'mark' || comma.item.norm !== ',') return null;
  const before = reading.phrases[at - 2];
  return before?.kind === 'noun' ? fromName(reading, at - 2, role, not) : null;
}

/** What the sentence before was about: an entity, or null for a thing or person without name; undefined if unknown. */
function lastSubject({ subject }: Referents, sentence: number): string | null | undefined {
  return subject?.sentence === sentence - 1 ? subject.entity : undefined;
}

/** «les deux entreprises»: the two sides of the deal. */
function bothOf({ referents, lexicon }: Reading, phrase: NounPhrase, role: Role, not: ReadonlySet<string>) {
  const { quantity, determiner, head } = phrase;
  const { deal } = referents;
  if (!deal || quantity?.quantity?.value !== 2 || determiner?.word.determiner?.grade !== 'definite')
    return null;
  if (!lexicon.anaphoric.get(head?.word.noun ?? '')?.types.some((type) => role.types.includes(type)))
    return null;
  const { start, end } = phrase;
  return [deal.buyer, deal.bought]
    .filter((entity) => !not.has(entity))
    .map((entity): Filler => ({ start, end, entity, via: 'anaphora' }));
}

function anaphor(
  { referents, index, lexicon }: Reading,
  phrase: Pick<NounPhrase, 'start' | 'end' | 'preposition'>,
  role: Role,
  not: ReadonlySet<string>,
  { noun, near }: { readonly noun: string | null; readonly near: boolean },
): Filler[] | null {
  const group = (noun && lexicon.anaphoric.get(noun)) || null;
  const types = group ? role.types.filter((type) => group.types.includes(type)) : role.types;
  const entity = resolve(referents, {
    lastSubject: near ? lastSubject(referents, index) : undefined,
    at: phrase.start,
    sentence: index,
    types,
    not,
    noun,
    group,
    side: role.side,
    near,
    subject: phrase.preposition === null,
  });
  if (!entity || (role.authority && !isAuthority(entity, lexicon.authorities))) return null;
  noteResolved(referents, entity, types[0]!, index, phrase);
  return [{ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }];
}

/** The genitive after a noun: «la direction de Renault». */
function ownerOf(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const { phrases, lexicon } = reading;
  for (let next = at + 1; next <= at + 2; next += 1) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun' || phrase.preposition !== lexicon.locale.of) return null;
    const filled = fromName(reading, next, role, not) ?? fromNoun(reading, next, phrase, role, not);
    if (filled) return filled;
  }
  return null;
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
  const owner = subjectEntity(reading, phrase, role, not);
  if (owner) return [{ start, end, entity: owner, via: 'anaphora' }];
  return anaphor(reading, { ...phrase, start, end }, role, not, { noun: null, near: true });
}

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
  return fillFrom(reading, subject, { ...role, words: false }, not)?.[0]?.entity ?? null;
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

/** A noun phrase with the genitives that follow it at once. */
export function extentOf({ phrases, lexicon }: ParsedSentence, at: number): Span {
  const { start } = phrases[at]!;
  let { end } = phrases[at]!;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind !== 'noun' || phrase.preposition !== lexicon.locale.of || phrase.quantity) break;
    end = phrase.end;
  }
  return { start, end };
}

/** «directeur de la stratégie» of «actuel directeur de la stratégie de Scale»: from the title up to the first name. */
export function titleExtent({ phrases }: ParsedSentence, at: number, title: Item): Span {
  const own = phrases[at] as NounPhrase;
  let end = own.entity ? Math.max(title.end, own.words.at(-1)?.end ?? 0) : own.end;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (
      phrase.kind !== 'noun' ||
      phrase.preposition === null ||
      phrase.entity ||
      phrase.quantity ||
      phrase.time
    )
      break;
    end = phrase.end;
  }
  return { start: title.start, end };
}

/** A verb group from its verb to the end of what it says: the next comma, clause or end. */
export function verbExtent({ phrases }: ParsedSentence, at: number): Span {
  const start = phrases[at]!.start;
  let { end } = phrases[at]!;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'mark' && ',;:.!?…»”)'.includes(phrase.item.norm)) break;
    if (phrase.kind === 'clause') break;
    if (phrase.kind !== 'mark' && phrase.kind !== 'and' && phrase.kind !== 'skip') end = phrase.end;
  }
  return { start, end };
}

/** Learns from «la startup Scale AI» and «Scale AI, une start-up …» what the article calls its entities. */
export function learnAliases({ phrases, referents, lexicon }: Reading): void {
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'noun' || !phrase.entity) return;
    const entity = phrase.entity.entity!;
    for (const item of phrase.words) note(item, entity);
    const comma = phrases[at + 1];
    const next: Phrase | undefined = phrases[at + 2];
    if (
      comma?.kind === 'mark' &&
      comma.item.norm === ',' &&
      next?.kind === 'noun' &&
      next.preposition === null
    )
      if (!next.entity && next.head) note(next.head, entity);
  });
  function note(item: Item, entity: Entity): void {
    const noun = item.word.noun;
    if (noun && lexicon.anaphoric.get(noun)?.types.includes(entity.type)) noteAlias(referents, entity, noun);
  }
}

/** Notes what a sentence is about: the subject of its first finite verb. */
export function noteSubject(reading: Reading): void {
  const { phrases, referents, lexicon, index } = reading;
  const verb = phrases.findIndex(hasSubject);
  const at = verb < 0 ? null : subjectOf(reading, verb);
  const phrase = at === null ? undefined : (phrases[at] as NounPhrase);
  if (!phrase || phrase.pronoun) return;
  const known = resolvedAt(referents, index, phrase.start);
  const isAnaphoric = lexicon.anaphoric.has(phrase.head?.word.noun ?? '');
  if (phrase.entity) referents.subject = { sentence: index, entity: phrase.entity.entity!.entity };
  else if (known) referents.subject = { sentence: index, entity: known.key };
  else referents.subject = isAnaphoric ? null : { sentence: index, entity: null };
}
