/** Years that are somebody's age: «âgé de 19 ans», «Paul, 45 ans,», «un homme de 30 ans». */

import { fold, HYPHEN, skipSpacesBack } from '../../numerals/characters.js';
import { firstWhere } from '../../order.js';
import type { Span } from '../../schema.js';
import { isBareAge, isJoinedToAge, OLDEST } from './bare-ages.js';
import { type Draft, draftBefore, type Passage } from './draft.js';
import { endsPerson, YOUNGEST_TOLD } from './persons.js';
import { endsIn, isCapitalised, isSentenceStart, phraseAfter, phraseBefore, wordBefore } from './words.js';

/** Ages are told in these; in weeks and days only of who has just been born. */
const COUNTED_IN: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd']);

/** Turns durations into ages where the words around say so. */
export function tellAges(passage: Passage): void {
  const { drafts } = passage;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (draft.kind === null && isBareAge(passage, draftBefore(drafts, index), draft)) {
      draft.kind = 'age';
      draft.unit = 'a';
      draft.rule = 'age/bare';
      continue;
    }
    if (draft.kind !== 'duration' || !COUNTED_IN.has(draft.unit!) || draft.row?.factor !== undefined)
      continue;
    const isInYears = draft.unit === 'a' || draft.unit === 'mo';
    if (
      isInYears && draft.value <= OLDEST
        ? isAge(passage, draft) || isJoinedToAge(passage, draftBefore(passage.drafts, index), draft)
        : isSaidToBe(passage, draft)
    ) {
      draft.kind = 'age';
      draft.rule = 'age';
    }
    takeOld(passage, draft);
  }
}

/** «78-year-old»: one word with its number. */
function takeOld({ text, end, lexicon }: Passage, draft: Draft): void {
  if (fold(text.charCodeAt(draft.end)) !== HYPHEN) return;
  const old = lexicon.ageAfter.matchAt(text, draft.end + 1, end);
  if (old) draft.end = old.end;
}

/** «âgée de 4,5 milliards d’années», «un bébé de cinq semaines» */
function isSaidToBe(passage: Passage, draft: Draft): boolean {
  const start = beforeCue(passage, draft.start);
  return (
    isOld(passage, draft) ||
    phraseBefore(passage.lexicon.ageBefore, passage, start) !== null ||
    isOfPerson(passage, start, draft.numeral.form === 'digits')
  );
}

/** «19 years old», «a 3-week-old girl» */
function isOld(passage: Passage, { end }: Draft): boolean {
  const isHyphenated = fold(passage.text.charCodeAt(end)) === HYPHEN;
  return phraseAfter(passage.lexicon.ageAfter, passage, isHyphenated ? end + 1 : end) !== null;
}

function isAge(passage: Passage, draft: Draft): boolean {
  const { lexicon } = passage;
  if (isOld(passage, draft)) return true;
  const start = beforeCue(passage, draft.start);
  if (
    phraseBefore(lexicon.ageBefore, passage, draft.start) ||
    phraseBefore(lexicon.ageBefore, passage, start)
  )
    return true;
  return (
    isApposition(passage, draft, start) ||
    isOpening(passage, draft) ||
    isAtAge(passage, draft, start) ||
    isOwn(passage, draft) ||
    isOfPerson(passage, start, draft.numeral.form === 'digits') ||
    isHad(passage, draft, start) ||
    isFrom(passage, draft) ||
    isGroup(passage, draft, start) ||
    isBounded(passage, draft, start)
  );
}

/** «children over 12 years», not «people over ten years ago» */
function isBounded(passage: Passage, { start, end }: Draft, at: number): boolean {
  const { text, lexicon } = passage;
  if (at === start || lexicon.locale.quantities.age.bounded.length === 0) return false;
  const person = wordBefore(passage, at);
  if (person === null || !lexicon.agesBounded.has(text, person)) return false;
  return phraseAfter(lexicon.relativeAfter, passage, end) === null;
}

/** Before the cue that stands before the number, if one does. */
function beforeCue(passage: Passage, at: number): number {
  return phraseBefore(passage.lexicon.cuesBefore, passage, at)?.start ?? at;
}

/** «Paul Martin, 45 ans, …», «une femme, 30 ans», «(12 ans)». */
function isApposition(passage: Passage, draft: Draft, at: number): boolean {
  const { text, start, end, lexicon } = passage;
  const before = skipSpacesBack(text, at, Math.max(start, at - 3));
  const open = text.charAt(before - 1);
  const close = draft.end >= end ? '' : text.charAt(draft.end);
  if (open === '(' ? close !== ')' && close !== ',' : open !== ',') return false;
  const goesOn = phraseAfter(lexicon.joins, passage, draft.end) !== null;
  if (open === ',' && !',.);'.includes(close) && !goesOn) return false;
  const word = wordBefore(passage, before - 1);
  if (!word) return open === ',' && text.charAt(before - 2) === ')';
  return isCapitalised(text, word) || endsPerson(passage, word, draft.value);
}

/** «À 45 ans, il …», «élu maire, à 29 ans.» */
function isOpening(passage: Passage, draft: Draft): boolean {
  const { text, start } = passage;
  const to = phraseBefore(passage.lexicon.to, passage, draft.start);
  if (to === null) return false;
  if (isSentenceStart(passage, to.start)) return text.charAt(draft.end) === ',';
  const before = skipSpacesBack(text, to.start, Math.max(start, to.start - 3));
  return text.charAt(before - 1) === ',' && draft.value >= YOUNGEST_TOLD && isStop(passage, draft.end);
}

/** «atelier dès 6 ans.», «à partir de 8 ans, 215 €»: of whom it is for, where nothing is told that lasts so long. */
function isFrom(passage: Passage, { start, end, value }: Draft): boolean {
  const from = phraseBefore(passage.lexicon.agesFrom, passage, start);
  if (from === null || value > OLDEST_PUPIL || !isStop(passage, end)) return false;
  const before = passage.text.slice(Math.max(passage.start, from.start - CLAUSE), from.start);
  return !wordsOf(before).some((word) => passage.lexicon.notAtAge.has(word));
}

const OLDEST_PUPIL = 18;

/** «mort lundi à 94 ans», «elle gagnait l’Eurovision à 17 ans»: of somebody, where nothing is told that lasts so long. */
function isAtAge(passage: Passage, draft: Draft, at: number): boolean {
  const { text, lexicon } = passage;
  // Where the language says otherwise of ages («sentenced to eight years»).
  if (lexicon.locale.quantities.age.notAtAge.length === 0) return false;
  const to = phraseBefore(lexicon.to, passage, at);
  if (to === null || phraseAfter(lexicon.notAtAgeBefore, passage, draft.end)) return false;
  const before = text.slice(Math.max(passage.start, to.start - CLAUSE), to.start);
  const sentence = before.split(SENTENCE_END).at(-1)!;
  if (lastClause(sentence).some((word) => lexicon.notAtAge.has(word))) return false;
  return (
    wordsOf(sentence).some((word) => lexicon.pronouns.includes(word) || lexicon.persons.includes(word)) ||
    hasPerson(passage, to.start - sentence.length, to.start)
  );
}

/** The words behind the last comma, and before it those that asides like «, vendredi,» part from them. */
function lastClause(sentence: string): string[] {
  const parts = sentence.split(',').map(wordsOf);
  const whole = parts.findLastIndex((words) => words.length > LONGEST_ASIDE);
  return parts.slice(Math.max(0, whole)).flat();
}

const LONGEST_ASIDE = 2;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORDS) ?? [];

/** So far back goes the sentence that tells whose age it is. */
const CLAUSE = 120;

const SENTENCE_END = /[.!?;][\s»”]+/u;
const WORDS = /[\p{L}-]+/gu;

function hasPerson({ entities }: Passage, from: number, to: number): boolean {
  for (let at = firstWhere(entities, ({ end }) => end > to) - 1; at >= 0; at -= 1) {
    if (entities[at]!.start < from) return false;
    if (entities[at]!.type === 'PER') return true;
  }
  return false;
}

/** «l’année de ses vingt ans», not «ses vingt ans de carrière» */
function isOwn(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  const word = wordBefore(passage, draft.start);
  if (!word || !lexicon.agePossessives.has(text, word)) return false;
  return draft.value >= YOUNGEST_TOLD && phraseAfter(lexicon.unitOf, passage, draft.end) === null;
}

function isStop({ text, end }: Passage, at: number): boolean {
  return at >= end || ',.;)'.includes(text.charAt(at));
}

/** «un homme de 45 ans». */
function isOfPerson(passage: Passage, at: number, isInDigits: boolean): boolean {
  const of = phraseBefore(passage.lexicon.unitOf, passage, at);
  const word = of && wordBefore(passage, of.start);
  if (word === null || passage.lexicon.bonds.has(passage.text, word)) return false;
  const { personEndings } = passage.lexicon.locale.quantities.age;
  if (passage.lexicon.persons.has(passage.text, word) || endsIn(passage.text, word, personEndings))
    return true;
  return isInDigits && isNative(passage, word);
}

/** «le Croate de 38 ans»: a capital behind an article, inside a sentence; not «la Trêve de douze ans». */
function isNative(passage: Passage, word: Span): boolean {
  const { text, lexicon } = passage;
  const name = text.slice(word.start, word.end);
  if (!isCapitalised(text, word) || name.length < 4 || name.slice(1) !== name.slice(1).toLowerCase())
    return false;
  const article = wordBefore(passage, word.start);
  return article !== null && lexicon.singulars.has(text, article);
}

/** «il a 19 ans», not «a 10 ans d’expérience» or «il y a deux ans». */
function isHad(passage: Passage, draft: Draft, at: number): boolean {
  const { text, lexicon } = passage;
  let verb = wordBefore(passage, at);
  while (verb && lexicon.haveAdverbs.has(text, verb)) verb = wordBefore(passage, verb.start);
  if (!verb || !lexicon.have.has(text, verb)) return false;
  if (
    phraseBefore(lexicon.relativeBefore, passage, at) ||
    phraseAfter(lexicon.notAgeBefore, passage, draft.end)
  )
    return false;
  return (
    isClosed(passage, draft) || hasPersonBefore(passage, verb.start) || isBehindPerson(passage, verb.start)
  );
}

/** «Anne Martin a 88 ans aujourd’hui» */
function isBehindPerson({ text, start, entities }: Passage, at: number): boolean {
  const end = skipSpacesBack(text, at, Math.max(start, at - 3));
  const name = entities[firstWhere(entities, (one) => one.end >= end)];
  return name?.type === 'PER' && name.end === end && end > start;
}

function isClosed(passage: Passage, { end }: Draft): boolean {
  const close = end >= passage.end ? '.' : passage.text.charAt(end);
  if (',.;)!?'.includes(close) || phraseAfter(passage.lexicon.joins, passage, end) !== null) return true;
  // «aura sept ans le 8 juin»
  const { times } = passage;
  const time = times[firstWhere(times, (one) => one.start >= end)];
  return time !== undefined && time.anchor !== 'none' && time.start - end <= LONGEST_ARTICLE;
}

/** A space, an article and a space. */
const LONGEST_ARTICLE = 4;

/** «il aurait eu 70 ans», «j’ai 19 ans». */
function hasPersonBefore(passage: Passage, at: number): boolean {
  const { text, lexicon } = passage;
  for (let word = wordBefore(passage, at); word; word = wordBefore(passage, word.start)) {
    if (lexicon.pronouns.has(text, word)) return true;
    if (!lexicon.have.has(text, word)) return false;
  }
  return false;
}

/** «les moins de 25 ans», «les 15-24 ans», «les 65 ans et plus». */
function isGroup(passage: Passage, draft: Draft, at: number): boolean {
  const word = wordBefore(passage, at);
  if (!word || !passage.lexicon.ageGroups.has(passage.text, word)) return false;
  return (
    at !== draft.start ||
    draft.to !== null ||
    phraseAfter(passage.lexicon.cuesAfter, passage, draft.end) !== null
  );
}
