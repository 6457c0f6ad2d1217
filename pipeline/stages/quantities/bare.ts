/** Numbers without a unit: counts, ordinals, fractions, elided amounts, and what is no quantity at all. */
import { fold, isDigit, isLetter, isWordCharacter } from '../../numerals/characters.js';
import type { Draft, Memory, Passage } from './draft.js';
import { elideUnit } from './elision.js';
import { countedNoun } from './nouns.js';
import { isCapitalised, isSentenceStart, lowerCase, phraseBefore, wordAfter, wordBefore } from './words.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** A whole number of so many digits without groups may be a postcode. */
const POSTCODE_DIGITS = 5;
/** In a row of counts the next one is no further away. */
const LONGEST_STEP = 40;

/** Gives each number that has no unit a kind, or drops it. */
export function tellBare(passage: Passage, memory: Memory): void {
  passage.drafts.forEach((draft, index) => {
    if (draft.kind === null && !draft.dropped) {
      if (draft.numeral.sense === 'ordinal') tellOrdinal(passage, draft, passage.drafts[index - 1]);
      else if (draft.numeral.sense === 'fraction') tellFraction(passage, draft);
      else tellCount(passage, draft, index, memory);
    } else if (draft.kind !== null && draft.numeral.article && isNameWord(passage, draft))
      draft.dropped = true;
    if (!draft.dropped && draft.numeral.magnitude >= 1e6)
      memory.bigUnit = draft.kind === 'money' ? draft.unit : null;
  });
}

function tellOrdinal(passage: Passage, draft: Draft, before: Draft | undefined): void {
  const { text, lexicon } = passage;
  const word = wordAfter(passage, draft.end);
  const next = word && lowerCase(text, word);
  const self = text.slice(draft.start, draft.end).toLowerCase();
  if (before?.noun && draft.start < before.noun.start) draft.dropped = true;
  else if (next !== null && lexicon.notOrdinalBefore.has(next)) draft.dropped = true;
  else if (lexicon.ambiguousOrdinals.has(self) && (next === null || lexicon.functionWords.has(next)))
    draft.dropped = true;
  else if (word && draft.numeral.form !== 'digits' && isCapitalised(text, word) && isCapitalised(text, draft))
    draft.dropped = true;
  else if (isNameWord(passage, draft) || isHyphenated(passage, draft)) draft.dropped = true;
  draft.kind = 'ordinal';
}

function tellFraction(passage: Passage, draft: Draft): void {
  draft.kind = 'fraction';
  if (draft.numeral.article || isNameWord(passage, draft) || isHyphenated(passage, draft))
    draft.dropped = true;
}

function tellCount(passage: Passage, draft: Draft, index: number, memory: Memory): void {
  const { numeral } = draft;
  draft.noun = countedNoun(passage, draft);
  if (isNoNumber(passage, draft)) {
    draft.dropped = true;
    return;
  }
  if (numeral.article && !(draft.cue && draft.noun && isArticleCounted(passage, draft))) draft.dropped = true;
  else if (numeral.sense === 'vague' && numeral.magnitude === 1) draft.dropped = true;
  else if (elideUnit(passage, draft, index, memory)) draft.noun = null;
  else if (numeral.form === 'digits' && !draft.noun && !isSaidAsCount(passage, draft, index))
    draft.dropped = true;
  else {
    draft.kind = 'count';
    draft.rule = draft.noun ? 'count/noun' : 'count/bare';
  }
}

function isArticleCounted(passage: Passage, { cue }: Draft): boolean {
  return (
    cue !== null &&
    passage.lexicon.cuesBefore.matchAt(passage.text, cue.start, cue.end)?.value.countsArticle === true
  );
}

/** Identifiers, names, years, addresses, letters glued to the digits. */
function isNoNumber(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  const { form, magnitude, sense } = draft.numeral;
  if (form === 'words') {
    if (isHyphenated(passage, draft) || isNameWord(passage, draft)) return true;
    const word = text.slice(draft.start, draft.end).toLowerCase();
    if (lexicon.ambiguousWords.has(word)) return draft.noun === null;
    return (
      draft.noun === null &&
      sense === 'cardinal' &&
      phraseBefore(lexicon.notNumberAfter, passage, draft.start) !== null
    );
  }
  if (draft.end < passage.end && isWordCharacter(text.charCodeAt(draft.end))) return true;
  if (magnitude !== 1) return false;
  return (
    isIdentifier(passage, draft) ||
    isYear(passage, draft) ||
    isAddress(passage, draft) ||
    phraseBefore(lexicon.labels, passage, draft.start) !== null ||
    (draft.noun === null && isAfterName(passage, draft))
  );
}

/** Leading zeros, URLs, slashes, and numbers in brackets of their own. */
function isIdentifier({ text, start, end }: Passage, draft: Draft): boolean {
  if (text.charCodeAt(draft.start) === 48 && isDigit(text.charCodeAt(draft.start + 1))) return true;
  const before = draft.start > start ? text.charAt(draft.start - 1) : ' ';
  const after = draft.end < end ? text.charAt(draft.end) : ' ';
  if (before === '/' || after === '/' || before === '=' || after === '=' || before === '_' || after === '_')
    return true;
  if (before === '.' || before === ':' || before === '@' || before === '&') return true;
  if (after === '.' && isLetter(text.charCodeAt(draft.end + 1)) && draft.end + 1 < end) return true;
  return (before === '[' && after === ']') || (before === '(' && after === ')' && draft.noun === null);
}

/** A bare year is a time; a round one with a noun may be a count («2 000 personnes» without its space). */
function isYear({ text }: Passage, draft: Draft): boolean {
  const isYearLike = (value: number) => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (draft.to) return isYearLike(draft.value) && isYearLike(draft.to.value);
  if (draft.end - draft.start !== 4 || !isYearLike(draft.value)) return false;
  return !(draft.noun && draft.value % 100 === 0) && text.charAt(draft.start) !== '+';
}

/** «34000 Montpellier», «12, rue de …», «3 bis». */
function isAddress(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  const at = text.charAt(draft.end) === ',' ? draft.end + 1 : draft.end;
  const word = wordAfter(passage, at);
  if (!word) return false;
  if (
    draft.end - draft.start === POSTCODE_DIGITS &&
    at === draft.end &&
    draft.digits <= POSTCODE_DIGITS &&
    isUngrouped(passage, draft) &&
    isCapitalised(text, word)
  )
    return true;
  return lexicon.streets.has(lowerCase(text, word)) && Number.isInteger(draft.value) && !draft.cue;
}

function isUngrouped({ text }: Passage, draft: Draft): boolean {
  for (let i = draft.start; i < draft.end; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** «Llama 4», «iPhone 15», «Boeing 737»: a number right behind a name, when nothing is counted. */
function isAfterName(passage: Passage, draft: Draft): boolean {
  const word = wordBefore(passage, draft.start);
  if (!word || draft.cue) return false;
  const { text, lexicon } = passage;
  const hasCapital = text.slice(word.start, word.end) !== lowerCase(text, word);
  return hasCapital && !lexicon.functionWords.has(lowerCase(text, word)) && isUngrouped(passage, draft);
}

/** A bare number counts when it is grouped, bent by a cue, decimal, or set up as a figure («dont 5 000»). */
function isSaidAsCount(passage: Passage, draft: Draft, index: number): boolean {
  if (draft.to) return phraseBefore(passage.lexicon.between, passage, draft.start) !== null;
  if (draft.cue || draft.ulp < 1) return true;
  if (!isUngrouped(passage, draft)) return Math.abs(draft.value) >= 1000;
  if (phraseBefore(passage.lexicon.countCues, passage, draft.start)) return draft.value >= 100;
  return isSubject(passage, draft) || isListed(passage, draft, passage.drafts[index - 1]);
}

/** «187 ont été blessées»: the number is the subject. */
function isSubject({ text, start, end, lexicon }: Passage, draft: Draft): boolean {
  const word = draft.value >= 2 ? wordAfter({ text, start, end }, draft.end) : null;
  return word !== null && lexicon.locale.quantities.predicates.includes(lowerCase(text, word));
}

/** «5 000 en France, 1 200 en Italie et 400 à Paris»: one more of a row of counts. */
function isListed(passage: Passage, draft: Draft, before: Draft | undefined): boolean {
  if (before?.kind !== 'count' || draft.start - before.end > LONGEST_STEP) return false;
  const word = wordAfter(passage, draft.end);
  const place = word && lowerCase(passage.text, word);
  return place !== null && passage.lexicon.locale.quantities.places.includes(place);
}

/** A number word with a capital inside a sentence is a name («les Deux Alpes»), in capitals throughout it is not. */
function isNameWord(passage: Passage, draft: Draft): boolean {
  const { text } = passage;
  if (draft.numeral.form !== 'words' || !isCapitalised(text, draft) || isSentenceStart(passage, draft.start))
    return false;
  const word = text.slice(draft.start, draft.end);
  return !(word.length > 1 && word === word.toUpperCase());
}

/** «mille-feuille», «deux-roues», «entre-deux». */
function isHyphenated({ text, start, end }: Passage, draft: Draft): boolean {
  if (draft.numeral.form !== 'words') return false;
  const after =
    draft.end + 1 < end &&
    fold(text.charCodeAt(draft.end)) === 45 &&
    isLetter(text.charCodeAt(draft.end + 1));
  const before =
    draft.start - 2 >= start &&
    fold(text.charCodeAt(draft.start - 1)) === 45 &&
    isLetter(text.charCodeAt(draft.start - 2));
  return after || before;
}
