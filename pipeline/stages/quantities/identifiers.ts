/** Numerals that are no quantities: identifiers, names, years, addresses, words that are something else. */
import {
  fold,
  HYPHEN,
  isDigit,
  isLetter,
  isSpace,
  isWordCharacter,
  skipSpaces,
  skipSpacesBack,
} from '../../numerals/characters.js';
import type { Draft, Passage } from './draft.js';
import { hasCapital, isCapitalised, isSentenceStart, phraseBefore, wordAfter, wordBefore } from './words.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** A whole number of so many digits without groups may be a postcode. */
const POSTCODE_DIGITS = 5;
const MILLION = 1e6;

/** Identifiers, names, years, addresses, letters glued to the digits. */
export function isNoNumber(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  if (phraseBefore(lexicon.numbered, passage, draft.start) !== null || isTitle(passage, draft)) return true;
  const { magnitude } = draft;
  const { form, sense } = draft.numeral;
  if (form === 'words') {
    if (isHyphenated(passage, draft) || isNameWord(passage, draft)) return true;
    // «M. Six»
    if (isCapitalised(text, draft) && phraseBefore(lexicon.titles, passage, draft.start)) return true;
    if (lexicon.ambiguousWords.has(text, draft)) return draft.noun === null;
    return (
      draft.noun === null &&
      sense === 'cardinal' &&
      magnitude < MILLION &&
      phraseBefore(lexicon.notNumberAfter, passage, draft.start) !== null
    );
  }
  if (draft.end < passage.end && isWordCharacter(text.charCodeAt(draft.end))) return true;
  if (magnitude !== 1) return false;
  return (
    isIdentifier(passage, draft) ||
    isYear(passage, draft) ||
    isAddress(passage, draft) ||
    isForeignDecimal(passage, draft) ||
    (draft.noun === null &&
      (isAfterName(passage, draft) ||
        phraseBefore(lexicon.labels, passage, draft.start) !== null ||
        isJoinedName(passage, draft)))
  );
}

/** «« 8 Femmes »»: it opens a quotation, and its noun has a capital and closes it. */
function isTitle({ text, start, end }: Passage, { start: at, noun, magnitude }: Draft): boolean {
  if (noun === null || magnitude !== 1 || !isCapitalised(text, noun)) return false;
  const before = skipSpacesBack(text, at, Math.max(start, at - 2));
  if (before <= start || !'«“"'.includes(text.charAt(before - 1))) return false;
  const close = skipSpaces(text, noun.end, Math.min(end, noun.end + 2));
  return close < end && '»”"'.includes(text.charAt(close));
}

/** Leading zeros, URLs, slashes, angles, and numbers in brackets of their own. */
function isIdentifier({ text, start, end }: Passage, draft: Draft): boolean {
  if (text.charCodeAt(draft.start) === 48 && isDigit(text.charCodeAt(draft.start + 1))) return true;
  const before = draft.start > start ? text.charAt(draft.start - 1) : ' ';
  const after = draft.end < end ? text.charAt(draft.end) : ' ';
  if (before === '/' || after === '/' || before === '=' || after === '=' || before === '_' || after === '_')
    return true;
  if (after === '°') return true;
  // «0 805 200 211» is a telephone
  if (before === ' ' && text.charCodeAt(draft.start - 2) === 48 && draft.start - 2 >= start)
    if (!isWordCharacter(text.charCodeAt(draft.start - 3)) && !isUngrouped({ text }, draft)) return true;
  if (before === '.' || before === ':' || before === '@' || before === '&') return true;
  if (after === '.' && isLetter(text.charCodeAt(draft.end + 1)) && draft.end + 1 < end) return true;
  return (before === '[' && after === ']') || (before === '(' && after === ')' && draft.noun === null);
}

/**
 * Tells of offsets, which must rise, whether a number there is part of an address of the net
 * («https://exemple.fr/12-euros», «a-5-km@exemple.fr»). What stands between two spaces is looked at once.
 */
export function netAddressesIn({ text, start, end }: Passage): (at: number) => boolean {
  let to = start;
  let isAddress = false;
  return (at) => {
    if (at === start || !ADDRESS_SIGNS.includes(text.charAt(at - 1))) return false;
    if (at >= to) {
      let from = at - 1;
      while (from > to && !isSpace(text.charCodeAt(from - 1))) from -= 1;
      to = at;
      while (to < end && !isSpace(text.charCodeAt(to))) to += 1;
      isAddress = ADDRESS.test(text.slice(from, to));
    }
    return isAddress;
  };
}

const ADDRESS_SIGNS = '/-_.=?&#+%@:';
const ADDRESS = /:\/\/|^\W?www\.|@/i;

/** A bare year is a time; a round one with a noun may be a count («2 000 personnes» without its space). */
export function isYear({ text }: Passage, draft: Draft): boolean {
  const { start, end } = draft.numeral;
  if (end - start !== 4 || !isYearLike(draft.value)) return false;
  if (draft.to) return isYearLike(draft.to.value);
  return !(draft.noun && draft.value % 100 === 0) && text.charAt(draft.start) !== '+';
}

function isYearLike(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** «le 49.3»: digits around the mark that is not the locale’s, with nothing that is counted. */
function isForeignDecimal({ text, lexicon }: Passage, draft: Draft): boolean {
  if (draft.noun || draft.cue || draft.ulp >= 1) return false;
  const mark = lexicon.locale.numerals.decimal === ',' ? '.' : ',';
  // Not to the end of the text: a list of numbers without the mark would be read over for each.
  return text.slice(draft.start, draft.end).includes(mark);
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
  return lexicon.streets.has(text, word) && Number.isInteger(draft.value) && !draft.cue;
}

/** True where the draft is digits only. */
export function isUngrouped({ text }: Pick<Passage, 'text'>, draft: Draft): boolean {
  for (let i = draft.start; i < draft.end; i += 1) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** «Python 3.12» */
const VERSION = /^\d{1,2}\.\d{1,2}$/;

/** «Llama 4», «iPhone 15», «Boeing 737»: a number right behind a name, when nothing is counted. */
export function isAfterName(passage: Passage, draft: Draft): boolean {
  const word = wordBefore(passage, draft.start);
  if (!word || draft.cue) return false;
  const { text, lexicon } = passage;
  if (!hasCapital(text, word) || lexicon.functionWords.has(text, word)) return false;
  return isUngrouped(passage, draft) || VERSION.test(text.slice(draft.start, draft.end));
}

/** «Boeing 737 et 777», «chapitres 4 et 5»: joined to a number that is a name. */
function isJoinedName(passage: Passage, { start }: Draft): boolean {
  const { text, lexicon } = passage;
  const joint = phraseBefore(lexicon.joins, passage, start);
  if (!joint) return false;
  const end = skipSpacesBack(text, joint.start, Math.max(passage.start, joint.start - 1));
  let at = end;
  while (at > passage.start && end - at < LONGEST_NUMBER && isDigit(text.charCodeAt(at - 1))) at -= 1;
  if (at === end || at === passage.start) return false;
  if (phraseBefore(lexicon.labels, passage, at)) return true;
  const word = wordBefore(passage, at);
  return word !== null && isCapitalised(text, word) && !isSentenceStart(passage, word.start);
}

const LONGEST_NUMBER = 5;

/** A number word with a capital inside a sentence is a name («les Deux Alpes»), in capitals throughout it is not. */
export function isNameWord(passage: Passage, draft: Draft): boolean {
  const { text } = passage;
  if (draft.numeral.form !== 'words' || !isCapitalised(text, draft) || isSentenceStart(passage, draft.start))
    return false;
  const word = text.slice(draft.start, draft.end);
  return !(word.length > 1 && word === word.toUpperCase());
}

/** «mille-feuille», «deux-roues», «entre-deux». */
export function isHyphenated({ text, start, end }: Passage, draft: Draft): boolean {
  if (draft.numeral.form !== 'words') return false;
  const after =
    draft.end + 1 < end &&
    fold(text.charCodeAt(draft.end)) === HYPHEN &&
    isLetter(text.charCodeAt(draft.end + 1));
  const before =
    draft.start - 2 >= start &&
    fold(text.charCodeAt(draft.start - 1)) === HYPHEN &&
    isLetter(text.charCodeAt(draft.start - 2));
  return after || before;
}
