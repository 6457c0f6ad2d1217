/** What each sentence teaches about the article: names beside nouns, and what it is about. */
import type { Entity } from '../../schema.js';
import { bearerAfter } from './bearers.js';
import type { Item } from './items.js';
import { isAnaphoricNoun } from './needs.js';
import { antecedentOf, isMark } from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';
import { type Reading, readingsOf, type Sentence } from './read.js';
import { noteAlias, noteEmployer } from './referents.js';
import { resolvedAt } from './resolved-words.js';
import { subjectOf } from './subject-of.js';
import { settleSubjects } from './subjects.js';

/** Learns what a sentence with names calls them; its phrases are read where one of its words may tell. */
export function learnNames(sentence: Sentence): void {
  for (const { entity } of sentence.items) if (entity) learnFirstWord(sentence, entity);
  if (mayTeach(sentence)) for (const reading of readingsOf(sentence)) learnAliases(reading);
}

/** «la Banque de France» is «la banque», «Maison Duvernet» «la maison» */
function learnFirstWord({ lexicon, referents }: Sentence, entity: Entity): void {
  const [first] = entity.name.split(/[\s’']/u, 1);
  const noun = lexicon.wordOf(first!.toLowerCase())?.noun;
  if (noun && lexicon.anaphoric.get(noun)?.types.includes(entity.type)) noteAlias(referents, entity, noun);
}

/** Whether a noun that can stand for somebody, a title, a gender before a person or a house at the head stands there. */
function mayTeach({ items, lexicon }: Sentence): boolean {
  if (lexicon.workplaces.has(items[0]?.word.preposition?.base ?? '')) return true;
  return items.some(
    ({ word, entity }, at) =>
      isAnaphoricNoun(word) ||
      (word.noun !== undefined && lexicon.titles.has(word.noun)) ||
      (entity?.type === 'PER' && showsGender(items, at)),
  );
}

/** Whether a word before a name, with no preposition or linking word between, shows a gender. */
function showsGender(items: readonly Item[], at: number): boolean {
  for (let left = at - 1; left >= 0; left -= 1) {
    const { kind, word } = items[left]!;
    if (kind === 'entity' || kind === 'time') return false;
    if (word.gender || word.determiner?.gender) return true;
    if (word.preposition || word.conjunction || word.subordinator || word.relative) return false;
  }
  return false;
}

/** Learns from «la startup Scale AI» and «Scale AI, une start-up …» what the article calls its entities. */
function learnAliases(reading: Reading): void {
  const { phrases } = reading;
  learnWorkplace(reading);
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind !== 'noun') continue;
    if (!phrase.entity) {
      learnTitle(reading, phrase, at);
      continue;
    }
    const entity = phrase.entity.entity!;
    for (const item of phrase.words) note(reading, item, entity);
    if (entity.type === 'PER') noteGender(reading, phrase, entity);
    const next: Phrase | undefined = phrases[at + 2];
    if (isComma(phrases[at + 1]) && next?.kind === 'noun' && next.preposition === null)
      if (!next.entity && next.head) note(reading, next.head, entity);
  }
}

/** «Chez Sédaine, Philippe Roncevaux passe la main», «À la tête de Sédaine depuis 2016, l’ingénieur Philippe Roncevaux …» */
function learnWorkplace({ phrases, lexicon, referents }: Reading): void {
  const [first] = phrases;
  if (first?.kind !== 'noun' || !lexicon.workplaces.has(first.preposition ?? '')) return;
  const org = first.entity?.entity;
  if (org?.type !== 'ORG') return;
  let at = 1;
  while (phrases[at]?.kind === 'noun' && (phrases[at] as NounPhrase).preposition !== null) at += 1;
  const next = phrases[at + 1];
  const person = next?.kind === 'noun' && next.preposition === null ? next.entity?.entity : undefined;
  if (isComma(phrases[at]) && person?.type === 'PER') noteEmployer(referents, person.entity, org.entity);
}

const isComma = (phrase: Phrase | undefined): boolean => isMark(phrase, ',');

/** «le maire sortant, Guillaume Delbar» */
function learnTitle(reading: Reading, phrase: NounPhrase, at: number): void {
  const { phrases, lexicon } = reading;
  if (!phrase.head || !lexicon.titles.has(phrase.head.word.noun ?? '')) return;
  const place = bearerAfter(reading, at);
  if (place === null || !isComma(phrases[place - 1])) return;
  const entity = (phrases[place] as NounPhrase).entity!.entity!;
  if (entity.type !== 'PER') return;
  note(reading, phrase.head, entity);
  noteGender(reading, phrase, entity);
}

function noteGender({ referents }: Reading, { determiner, words }: NounPhrase, { entity }: Entity): void {
  const shown = determiner?.word.determiner?.gender ?? words.find(({ word }) => word.gender)?.word.gender;
  if (shown) referents.genders.set(entity, shown);
}

function note({ lexicon, referents }: Reading, item: Item, entity: Entity): void {
  const noun = item.word.noun;
  if (noun && lexicon.anaphoric.get(noun)?.types.includes(entity.type)) noteAlias(referents, entity, noun);
}

/**
 * What the sentence before was about, the subject of its first finite verb: an entity, null for a thing or person
 * without name, undefined where that is not known.
 */
export function lastSubject({ before, index }: Sentence): string | null | undefined {
  if (before?.index !== index - 1) return undefined;
  settleSubjects(before);
  before.about ??= { entity: aboutOf(before) };
  return before.about.entity;
}

/** The names that the sentence before had as its subject together («Kombi et Lithéa s’allient»); none for one alone. */
export function lastSubjects({ before, index }: Sentence): readonly Entity[] {
  const reading = before?.index === index - 1 ? readingsOf(before).at(-1) : undefined;
  const verb = reading?.phrases.findIndex(hasSubject) ?? -1;
  const first = !reading || verb < 0 ? null : subjectOf(reading, verb);
  if (!reading || first === null) return [];
  const found: Entity[] = [];
  let isJoined = false;
  for (let at = first; at < verb; at += 2) {
    const phrase = reading.phrases[at];
    if (phrase?.kind !== 'noun' || !phrase.entity || (found.length > 0 && phrase.preposition !== null)) break;
    found.push(phrase.entity.entity!);
    const joint = reading.phrases[at + 1];
    if (joint?.kind === 'and') isJoined = true;
    else if (!isComma(joint)) break;
  }
  return isJoined && found.length > 1 ? found : [];
}

/** «Kermadec, que …», «la start-up que …»: not «plus que». */
const isBehindName = (phrase: Phrase | undefined): boolean =>
  isComma(phrase) || (phrase?.kind === 'noun' && phrase.quantity === null);

/** «Kermadec, dont l’Etat détient 11 %, a …»: what opens the sentence, not who acts in its relative clause. */
function beforeRelative(reading: Reading, verb: number): number | null {
  const { phrases, lexicon } = reading;
  const relative = phrases.findIndex(
    (one, at) =>
      one.kind === 'relative' ||
      (one.kind === 'clause' && lexicon.objectRelatives.has(one.item.norm) && isBehindName(phrases[at - 1])),
  );
  if (relative < 1 || relative > verb) return null;
  const noun = antecedentOf(reading, relative);
  return noun !== null && (phrases[noun] as NounPhrase).preposition === null ? noun : null;
}

function aboutOf(sentence: Sentence): string | null | undefined {
  const reading = readingsOf(sentence).at(-1);
  if (!reading) return undefined;
  const { phrases, referents, lexicon, index } = reading;
  const verb = phrases.findIndex(hasSubject);
  const at = verb < 0 ? null : (beforeRelative(reading, verb) ?? subjectOf(reading, verb));
  const phrase = at === null ? undefined : (phrases[at] as NounPhrase);
  if (!phrase || phrase.pronoun) return undefined;
  if (phrase.entity) return phrase.entity.entity!.entity;
  const known = resolvedAt(referents, index, phrase.start);
  if (known) return known.key;
  return lexicon.anaphoric.has(phrase.head?.word.noun ?? '') ? undefined : null;
}
