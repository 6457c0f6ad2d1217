/**
 * Reads the numbers of a text, in digits and in words, from a language's table alone.
 * `readNumeral` reads one number at a position; `findNumerals` finds all in one pass.
 */
import type { NumeralsLocale } from '../locales/numerals.js';
import { readCardinal } from './cardinal.js';
import {
  fold,
  HYPHEN,
  isCurrencySign,
  isDigit,
  isLetter,
  isSpace,
  isWordCharacter,
  SLASH,
  skipSpacesBack,
  vulgarFraction,
} from './characters.js';
import { skipDigits } from './digits.js';
import { isBeforeSlash, readFraction, readFractionPhrase, readSlashFraction } from './fraction.js';
import {
  AFTER_ARTICLE,
  ARTICLE,
  FIRST,
  type Lexicon,
  lexiconOf,
  OPENS,
  SECOND,
  WATCHED,
  WATCHED_OPENS,
  WATCHED_SECOND,
} from './lexicon.js';
import { type Numeral, newNumeral, type Unfinished } from './numeral.js';
import { isRomanDigit, readDigitOrdinal, readRomanOrdinal } from './ordinal.js';
import { readPlainDigits } from './plain.js';
import { precisionOf, precisionOfFraction } from './precision.js';
import { readScaled, withCollective, withDeterminer } from './scaled.js';
import { FIGURE, type Tokens, WORD } from './tokens.js';
import { numberOf, type WordTable } from './word-table.js';

export type { Numeral, NumeralSense } from './numeral.js';

/** Phrases to look out for on the way (the same list each time), and where their first words stand. */
export interface Watch {
  readonly phrases: readonly string[];
  readonly starts: number[];
}

/**
 * All numerals of a text from `start` to `end`, which cut no word, in order and disjoint; linear in the length.
 * @param watch phrases that are no numbers but are met in the same pass
 */
export function findNumerals(
  tokens: Tokens,
  start: number,
  end: number,
  locale: NumeralsLocale,
  watch?: Watch,
): Numeral[] {
  const lexicon = lexiconOf(locale, watch?.phrases);
  const { marks } = lexicon;
  const { text } = tokens;
  const found: Numeral[] = [];
  const { indices, count } = tokens.sift(lexicon.sieve, start, end);
  let free = start;
  for (let at = 0; at < count; at += 1) {
    const index = indices[at]!;
    const begin = tokens.start(index);
    if (begin < free) continue;
    let numeral: Unfinished | null = null;
    if (tokens.kind(index) === WORD) {
      const mark = numberOf(marks, tokens.hash(index));
      if (isWatched(mark, tokens, index, marks)) watch!.starts.push(begin);
      let word: Unfinished | null = null;
      if ((mark & ARTICLE) !== 0 && isBare(tokens, index, marks)) word = articleAt(begin, tokens.end(index));
      else if (mayBegin(mark, tokens, index, marks)) word = readWordNumeral(text, begin, end, lexicon);
      if (!word) continue;
      free = word.end;
      numeral = withDeterminer(text, word, end, start, lexicon);
    } else if (tokens.kind(index) === FIGURE) {
      if (isOfName(tokens, index, free)) {
        free = afterName(text, begin, end);
        continue;
      }
      const from = isDecimalStart(text, begin - 1, start, end, lexicon) ? begin - 1 : begin;
      numeral = isGluedToName(text, from, start) ? null : readDigitNumeral(text, from, end, lexicon);
      free = afterWord(text, numeral ? numeral.end : skipDigits(text, from + 1, end), end);
      if (numeral) numeral = withSign(text, numeral, start);
    } else numeral = readVulgarFraction(text, begin);
    if (numeral) {
      while (found.length > 0 && found.at(-1)!.end > numeral.start) found.pop();
      found.push(numeral);
    }
  }
  return found;
}

/** Whether a number can begin with the word: «la» only begins phrases, and seldom has the second word of one behind it. */
function mayBegin(mark: number, tokens: Tokens, index: number, marks: WordTable): boolean {
  return (mark & FIRST) !== 0 || ((mark & OPENS) !== 0 && isBefore(SECOND, tokens, index, marks));
}

/** Likewise, whether somebody looks out for it: «le» is all over the text, and «le double» seldom. */
function isWatched(mark: number, tokens: Tokens, index: number, marks: WordTable): boolean {
  if ((mark & WATCHED) !== 0) return true;
  return (mark & WATCHED_OPENS) !== 0 && isBefore(WATCHED_SECOND, tokens, index, marks);
}

function isBefore(mark: number, tokens: Tokens, index: number, marks: WordTable): boolean {
  const next = index + 1;
  return next < tokens.count && (numberOf(marks, tokens.hash(next)) & mark) !== 0;
}

/** An article with a word behind it that no number goes on with, as most are: read without a look at the tables. */
function isBare(tokens: Tokens, index: number, marks: WordTable): boolean {
  const next = index + 1;
  if (next >= tokens.count || tokens.kind(next) !== WORD) return false;
  if ((numberOf(marks, tokens.hash(next)) & AFTER_ARTICLE) !== 0) return false;
  return tokens.start(next) === tokens.end(index) + 1 && isSpace(tokens.text.charCodeAt(tokens.end(index)));
}

function articleAt(start: number, end: number): Unfinished {
  const numeral = newNumeral(start, end, 'cardinal', 'words', 1, ONE);
  numeral.article = true;
  return numeral;
}

const ONE = precisionOf(1, 0, 1);

/** The numeral of any sense that starts exactly at `at`, or null; signs and determiners are read only by `findNumerals`. */
export function readNumeral(text: string, at: number, end: number, locale: NumeralsLocale): Numeral | null {
  const lexicon = lexiconOf(locale);
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigitNumeral(text, at, end, lexicon);
  return isLetter(code) ? readWordNumeral(text, at, end, lexicon) : null;
}

function readDigitNumeral(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  const plain = readPlainDigits(text, at, end, lexicon);
  if (plain) return plain;
  const cardinal = readCardinal(text, at, end, lexicon);
  if (!cardinal || isClock(text, cardinal.end, end)) return null;
  if (isBeforeSlash(text, cardinal.end, end)) {
    const ratio = readSlashFraction(text, at, cardinal, end, lexicon);
    return isDate(text, cardinal.end, end) ? null : (ratio ?? cardinal);
  }
  return (
    readDigitOrdinal(text, cardinal, end, lexicon) ??
    readFraction(text, cardinal, end, lexicon) ??
    withCollective(text, cardinal, end, lexicon) ??
    cardinal
  );
}

function readWordNumeral(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  const roman = isRomanDigit(text.charCodeAt(at)) ? readRomanOrdinal(text, at, end, lexicon) : null;
  if (roman) return roman;
  const match = lexicon.words.matchAt(text, at, end);
  if (!match) return null;
  const phrase = match.value.fraction ? readFractionPhrase(text, at, end, lexicon) : null;
  if (phrase && !phrase.article) return phrase;
  const cardinal = readCardinal(text, at, end, lexicon);
  if (phrase && (!cardinal || cardinal.end <= phrase.end)) return phrase;
  if (!cardinal) return readScaled(text, at, end, lexicon);
  return (
    readFraction(text, cardinal, end, lexicon) ?? withCollective(text, cardinal, end, lexicon) ?? cardinal
  );
}

/** A sign like ½ by itself; several in a row («¼½¾») are no numbers but a show of signs. */
function readVulgarFraction(text: string, at: number): Unfinished | null {
  if (vulgarFraction(text.charCodeAt(at - 1)) > 0 || vulgarFraction(text.charCodeAt(at + 1)) > 0) return null;
  const value = Math.round(vulgarFraction(text.charCodeAt(at)) * 1e4) / 1e4;
  return newNumeral(at, at + 1, 'fraction', 'digits', value, precisionOfFraction(value));
}

/** The numeral with the sign before it («-4», «(+ 5»); a hyphen after a digit or letter is none. */
function withSign(text: string, numeral: Unfinished, start: number): Unfinished {
  const isSpaced = numeral.start - 2 >= start && isSpace(text.charCodeAt(numeral.start - 1));
  const at = isSpaced ? numeral.start - 2 : numeral.start - 1;
  if (at < start) return numeral;
  const sign = text.charAt(at);
  if (sign !== '+' && sign !== '-' && sign !== '\u2212' && sign !== '\u2013') return numeral;
  if (isSpaced && text.charAt(at - 1) !== '(') return numeral;
  const before = skipSpacesBack(text, at, Math.max(start, at - 3)) - 1;
  if (before >= start) {
    const code = text.charCodeAt(before);
    if (isDigit(code) || (before === at - 1 && !isOpening(code))) return numeral;
  }
  numeral.start = at;
  if (sign !== '+') numeral.value = -numeral.value;
  return numeral;
}

/** Signs after which a number may begin without a space. */
function isOpening(code: number): boolean {
  return (
    code === 40 ||
    code === 91 ||
    code === 34 ||
    code === 0xab ||
    code === 0x201c ||
    code === SLASH ||
    isCurrencySign(code)
  );
}

/** «Covid-19», «mi-2016», «n#5», «x_3»: the digits belong to the word before. */
function isGluedToName(text: string, at: number, start: number): boolean {
  if (at - 1 < start) return false;
  const code = fold(text.charCodeAt(at - 1));
  if (code === 95 || code === 35 || code === 64) return true;
  return code === HYPHEN && at - 2 >= start && isLetter(text.charCodeAt(at - 2));
}

/** «G20», «v2.0.1»: digits right behind a word that is in no number; not «x10», whose letter is a sign. */
function isOfName(tokens: Tokens, index: number, free: number): boolean {
  const word = index - 1;
  if (word < 0 || tokens.end(word) !== tokens.start(index) || tokens.kind(word) !== WORD) return false;
  const begin = tokens.start(word);
  if (begin < free) return false;
  return tokens.end(word) - begin !== 1 || tokens.text.charCodeAt(begin) !== X;
}

const X = 120;

/** A decimal mark before a digit that opens a number («,5»). */
function isDecimalStart(text: string, at: number, start: number, end: number, lexicon: Lexicon): boolean {
  if (at < start || text.charCodeAt(at) !== lexicon.locale.decimal.charCodeAt(0)) return false;
  if (at + 1 >= end || !isDigit(text.charCodeAt(at + 1))) return false;
  return at === start || isSpace(text.charCodeAt(at - 1)) || isOpening(text.charCodeAt(at - 1));
}

function isClock(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at) === 58 && isDigit(text.charCodeAt(at + 1));
}

/** A second slash behind the digits after `at`. */
function isDate(text: string, at: number, end: number): boolean {
  let i = at + 1;
  while (i < end && i - at < 6 && isDigit(text.charCodeAt(i))) i += 1;
  return isBeforeSlash(text, i, end);
}

/** After a word and the version that hangs on it («v2.0.1»). */
function afterName(text: string, at: number, end: number): number {
  const i = afterWord(text, at, end);
  return isDigit(text.charCodeAt(i - 1)) ? skipDigits(text, i, end) : i;
}

function afterWord(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isWordCharacter(text.charCodeAt(i))) i += 1;
  return i;
}
