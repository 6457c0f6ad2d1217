/** Whom «elle», «nous» or «celle-ci» stands for, as fillers of a role. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { type Reading, readingsOf } from '../article/read.js';
import { genderIn } from '../article/resolve.js';
import { antecedentOf } from '../syntax/parsed-sentence.js';
import { hasSubject, isSubjectRelative, type NounPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { anaphor, fromSpeaker } from './anaphors.js';
import { isImpersonal } from './impersonal.js';
import { lastSubjects } from './last-subject.js';
import { fromName } from './named.js';
import { fromNoun } from './noun-fillers.js';
import { houseOfSpeaker, selfAfter } from './speaker.js';
import type { Fill } from './word-fillers.js';

/** Fillers from a pronoun: who speaks («nous»), whom the subject before it or the sentence before means. */
export function fromPronoun(
  reading: Reading,
  phrase: NounPhrase,
  asked: Role,
  others: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const role = roleFor(reading, phrase, asked);
  const at = reading.phrases.indexOf(phrase);
  const not = withAntecedent(reading, at, others);
  const main = not === others ? null : mainSubjectOf(reading, at);
  if (main !== null) {
    const same = fill(reading, main, { ...role, words: false }, not)?.[0]?.entity;
    return same === undefined
      ? null
      : [{ start: phrase.start, end: phrase.end, entity: same, via: 'anaphora' }];
  }
  const kind = phrase.pronoun?.word.pronoun;
  if (kind === 'first' && reading.lexicon.selfPronouns.has(phrase.pronoun!.norm)) {
    const self = selfAfter(reading, phrase, role, not, fill);
    if (self) return self;
  }
  if (kind === 'first')
    return fromSpeaker(reading, phrase, role, not, () => houseOfSpeaker(reading, phrase, fill));
  if (kind !== 'singular' && kind !== 'plural') return null;
  if (isImpersonal(reading, phrase)) return null;
  const { gender, latter } = phrase.pronoun!.word;
  const topic = latter ? null : concernedBefore(reading, phrase, role, not);
  if (topic) return topic;
  const speaker = latter || kind !== 'singular' ? null : speakerBefore(reading, phrase);
  if (speaker !== null) {
    const same = fromName(reading, speaker, role, not)?.[0];
    const entity = same?.entity;
    const isOther = gender && entity && (genderIn(reading.referents, entity) ?? gender) !== gender;
    if (entity && !isOther) return [{ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }];
  }
  // «they» are no one person
  const one = kind === 'plural' ? { ...role, types: role.types.filter((type) => type !== 'PER') } : role;
  const before = latter ? null : subjectBefore(reading, phrase);
  if (before !== null) {
    const subject = reading.phrases[before] as NounPhrase;
    if (!reading.lexicon.anaphoric.has(subject.head!.word.noun ?? ''))
      return role.words ? fill(reading, before, role, not) : null;
    // «La plateforme a annoncé qu’elle …» means whom the platform means
    const same = fromNoun(reading, before, subject, one, not, fill)?.[0]?.entity;
    if (same !== undefined) return [{ start: phrase.start, end: phrase.end, entity: same, via: 'anaphora' }];
  }
  if (kind === 'plural' && latter) return latterOf(reading, phrase, role, not);
  const both = kind === 'plural' ? bothBefore(reading, phrase, role, not, fill) : null;
  if (both) return both;
  // «Kombi et Lithéa s’allient. Elles investiront …»
  const several = kind === 'plural' ? lastSubjects(reading.sentence) : [];
  if (
    several.length > 1 &&
    several.every(({ type, entity }) => role.types.includes(type) && !not.has(entity))
  )
    return several.map(({ entity }) => ({ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }));
  return anaphor(reading, phrase, one, not, { noun: null, near: true, gender, latter });
}

/** «À la Bourse de Paris, où elle est cotée»: what the relative before a pronoun stands for is not what the pronoun means. */
function withAntecedent(reading: Reading, at: number, others: ReadonlySet<string>): ReadonlySet<string> {
  const relative = reading.phrases[at - 1];
  if (relative?.kind !== 'relative' || isSubjectRelative(relative)) return others;
  const antecedent = antecedentOf(reading, at - 1);
  const phrase = antecedent === null ? undefined : reading.phrases[antecedent];
  const entity = phrase?.kind === 'noun' ? phrase.entity?.entity?.entity : undefined;
  return entity === undefined ? others : new Set([...others, entity]);
}

/** «À la Bourse, où elle est cotée, la société …»: the subject behind the phrase that opens the sentence with a relative. */
function mainSubjectOf(reading: Reading, at: number): number | null {
  const { phrases } = reading;
  const [first] = phrases;
  if (first?.kind !== 'noun' || first.preposition === null) return null;
  if (phrases.slice(0, at).some(hasSubject)) return null;
  const comma = phrases.findIndex((one, place) => place > at && one.kind === 'mark');
  const verb = comma < 0 ? -1 : phrases.findIndex((one, place) => place > comma && hasSubject(one));
  const subject = verb < 0 ? null : subjectOf(reading, verb);
  return subject !== null && subject > comma ? subject : null;
}

/** «He has pleaded guilty», «It lost $18 million»: a role with the types that a pronoun can mean. */
function roleFor({ lexicon }: Reading, { pronoun }: NounPhrase, role: Role): Role {
  const norm = pronoun?.norm ?? '';
  const isPerson = lexicon.personPronouns.has(norm);
  if (!isPerson && !lexicon.thingPronouns.has(norm)) return role;
  return { ...role, types: role.types.filter((type) => (type === 'PER') === isPerson) };
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

/** «Luc Petit a indiqué qu’il …»: the name that is the subject of a verb of saying right before the clause of the pronoun. */
function speakerBefore(reading: Reading, pronoun: NounPhrase): number | null {
  const { phrases, lexicon } = reading;
  const at = phrases.indexOf(pronoun);
  const clause = phrases[at - 1];
  if (clause?.kind !== 'clause' || !lexicon.objectRelatives.has(clause.item.norm)) return null;
  let verb = at - 2;
  while (phrases[verb]?.kind === 'skip' || isTimeOnly(phrases[verb])) verb -= 1;
  const said = phrases[verb];
  // «bloqué par X, qui estimait qu’il …»: what X speaks of
  if (said?.kind !== 'verb' || !hasSubject(said) || said.passive || phrases[verb - 1]?.kind === 'relative')
    return null;
  const isSaying = lexicon.verbPatterns
    .get(said.lemma)
    ?.patterns.some(
      ({ frame, slots }) => frame === 'statement' && slots.some((one) => one.slots.includes('said')),
    );
  if (!isSaying) return null;
  const subject = subjectOf(reading, verb);
  const name = subject === null ? undefined : (phrases[subject] as NounPhrase);
  return name?.entity && subject! < verb ? subject : null;
}

/** «Kombi and Lithéa said they would …»: the several who are the subject of the verb before it. */
function bothBefore(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  fill: Fill,
): Filler[] | null {
  const { phrases } = reading;
  const at = phrases.indexOf(phrase);
  const verb = phrases.findLastIndex((one, place) => place < at && hasSubject(one));
  const subject = verb < 0 ? null : subjectOf(reading, verb);
  if (subject === null || subject >= at || phrases[subject] === phrase) return null;
  const filled = fill(reading, subject, { ...role, words: false }, not);
  if (!filled || filled.length < 2 || filled.some(({ entity }) => entity === undefined)) return null;
  return filled.map(({ entity }) => ({
    start: phrase.start,
    end: phrase.end,
    entity: entity!,
    via: 'anaphora',
  }));
}

/** «… l’offre de Shaw et de Gavaudan. Ces derniers …»: the names that were joined last, in this sentence or the one before. */
function latterOf(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { before } = reading.sentence;
  const earlier = before ? readingsOf(before) : [];
  for (const one of [reading, ...earlier.toReversed()])
    for (let at = one.phrases.length - 1; at >= 0; at -= 1) {
      const name = one.phrases[at]!;
      if (name.kind !== 'noun' || !name.entity || (one === reading && name.start >= phrase.start)) continue;
      const named = fromName(one, at, role, not)?.flatMap(({ entity }) => entity ?? []) ?? [];
      if (named.length > 1)
        return named.map((entity) => ({ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }));
    }
  return null;
}

const isTimeOnly = (phrase: Reading['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.time !== null && !phrase.head;

/** «Si cet accord est finalisé, il constituerait …»: the subject before it, a noun without name of the same gender. */
function subjectBefore(reading: Reading, pronoun: NounPhrase): number | null {
  const { phrases } = reading;
  const at = phrases.indexOf(pronoun);
  // «le parquet a requis une amende contre lui»: nobody acts on himself
  let isOwnVerb = pronoun.preposition !== null;
  for (let left = at - 1; left >= 0; left -= 1) {
    if (phrases[left]!.kind === 'clause') isOwnVerb = false;
    if (!hasSubject(phrases[left]!)) continue;
    if (isOwnVerb) {
      isOwnVerb = false;
      continue;
    }
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
