/** What each sentence teaches about the article: names beside nouns, who works where. */
import type { Entity } from '../../../schema.js';
import { kindIn, nameHas } from '../lexicon/name-kinds.js';
import { isAnaphoricNoun } from '../lexicon/needs.js';
import { bearerAfter } from '../syntax/bearers.js';
import { fieldsOf } from '../syntax/fields.js';
import type { Item } from '../syntax/items.js';
import { isDefinite, isMark } from '../syntax/parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase, type VerbPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { type Reading, readingsOf, type Sentence } from './read.js';
import { noteAlias, noteEmployer, noteFields, noteOrigin, noteSeat, noteTrade } from './referents.js';

/** Learns what a sentence with names calls them; its phrases are read where one of its words may tell. */
export function learnNames(sentence: Sentence): void {
  for (const { entity } of sentence.items) if (entity) learnKind(sentence, entity);
  if (mayTeach(sentence)) for (const reading of readingsOf(sentence)) learnAliases(reading);
}

/** «la Banque de France» is «la banque», «Maison Duvernet» «la maison», «Sofinnova Partners» a fund. */
function learnKind({ lexicon, referents }: Sentence, entity: Entity): void {
  if (nameHas(entity.name, lexicon.funds)) referents.funds.add(entity.entity);
  const known = lexicon.renown.get(entity.entity);
  if (known && !referents.renowned.has(entity.entity)) {
    referents.renowned.set(entity.entity, known);
    if (known.origin) noteOrigin(referents, entity.entity, known.origin);
  }
  const noun = lexicon.wordOf(kindIn(entity.name))?.noun;
  if (noun && lexicon.anaphoric.get(noun)?.types.includes(entity.type)) noteAlias(referents, entity, noun);
}

/** Whether a noun that can stand for somebody, a title, a seat, a gender before a person or a house at the head stands there. */
function mayTeach({ items, lexicon }: Sentence): boolean {
  if (lexicon.workplaces.has(items[0]?.word.preposition?.base ?? '')) return true;
  return items.some(
    ({ word, entity }, at) =>
      isAnaphoricNoun(word) ||
      (word.noun !== undefined && lexicon.titles.has(word.noun)) ||
      word.verbs.some(({ lemma }) => lexicon.seated.has(lemma)) ||
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
  const { phrases, referents } = reading;
  learnWorkplace(reading);
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'verb') learnSeat(reading, phrase, at);
    if (phrase.kind !== 'noun') continue;
    if (!phrase.entity) {
      learnTitle(reading, phrase, at);
      continue;
    }
    const entity = phrase.entity.entity!;
    for (const item of phrase.words) note(reading, item, entity);
    // «le fabricant de compteurs Orsenne»
    if (phrase.head && isAnaphoricNoun(phrase.head.word))
      noteFields(referents, entity.entity, fieldsOf(reading, at));
    if (entity.type === 'PER') noteGender(reading, phrase, entity);
    const next: Phrase | undefined = phrases[at + 2];
    if (isComma(phrases[at + 1]) && next?.kind === 'noun' && next.preposition === null)
      if (!next.entity && next.head && !isOwnSubject(phrases, at + 2)) {
        note(reading, next.head, entity);
        noteFields(referents, entity.entity, fieldsOf(reading, at + 2));
        for (const item of next.words) learnOrigin(reading, item, entity);
      }
  }
}

/** «Kombi, basé à Massy, …»: where a firm has its seat. */
function learnSeat(reading: Reading, { lemma, form }: VerbPhrase, at: number): void {
  const { phrases, lexicon, referents } = reading;
  if (form !== 'participle' || !lexicon.seated.has(lemma)) return;
  const town = phrases[at + 1];
  const place =
    town?.kind === 'noun' && town.preposition === lexicon.locale.goal ? town.entity?.entity : null;
  const subject = place?.type === 'LOC' ? subjectOf(reading, at) : null;
  const firm = subject === null ? null : (phrases[subject] as NounPhrase).entity?.entity;
  if (place && firm?.type === 'ORG') noteSeat(referents, firm.entity, place.entity);
}

/** «En cédant ses parts à Altor, le fabricant passe …»: what stands behind the comma is the subject of the verb behind it. */
function isOwnSubject(phrases: readonly Phrase[], at: number): boolean {
  if (!isDefinite(phrases[at] as NounPhrase)) return false;
  let next = at + 1;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  return phrases[next] !== undefined && hasSubject(phrases[next]!);
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

/** «le suédois Volvo», «Volvo, constructeur suédois,»; a place has none of its own. */
function learnOrigin({ lexicon, referents }: Reading, { word }: Item, { entity, type }: Entity): void {
  const origin = type === 'LOC' ? undefined : lexicon.origins.get(word.noun ?? '');
  if (origin) noteOrigin(referents, entity, origin);
}

function note(reading: Reading, item: Item, entity: Entity): void {
  const { lexicon, referents } = reading;
  const noun = item.word.noun;
  learnOrigin(reading, item, entity);
  const group = noun ? lexicon.anaphoric.get(noun) : undefined;
  if (!group?.types.includes(entity.type)) return;
  noteAlias(referents, entity, noun!);
  if (lexicon.funds.has(noun!)) referents.funds.add(entity.entity);
  if (group.trade) noteTrade(referents, entity.entity, noun!);
  if (entity.type === 'ORG' && !group.civic && !group.relational) referents.firms.add(entity.entity);
}
