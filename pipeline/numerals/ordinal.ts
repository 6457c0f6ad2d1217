/** Ordinals in digits: «2e», «21ème», «IIIe». */
import type { NumeralsLocale } from '../locales/numerals.js';
import { fold, foldText, isLetter, isSpace, isWordCharacter } from './characters.js';
import type { Lexicon, Suffixes } from './lexicon.js';
import { newNumeral, type Unfinished } from './numeral.js';
import { precisionOf } from './precision.js';
import { nextHash, numberOf } from './word-table.js';

const LONGEST_SUFFIX = 6;
const LARGEST_ROMAN = 39;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Makes an ordinal of a whole number in digits with a suffix right behind it; null where none stands there. */
export function readDigitOrdinal(
  text: string,
  cardinal: Unfinished,
  end: number,
  lexicon: Lexicon,
): Unfinished | null {
  if (cardinal.form !== 'digits' || !Number.isInteger(cardinal.value)) return null;
  const glued = suffixFrom(text, cardinal.end, end, lexicon.ordinalSuffixes);
  const suffixEnd = glued < 0 ? spacedSuffix(text, cardinal.end, end, lexicon) : glued;
  if (suffixEnd < 0) return null;
  const { ulp, digits } = precisionOf(cardinal.value, 0, 1);
  cardinal.end = suffixEnd;
  cardinal.sense = 'ordinal';
  cardinal.ulp = ulp;
  cardinal.digits = digits;
  return cardinal;
}

/** I, V or X. */
export const isRomanDigit = (code: number): boolean => code === 73 || code === 86 || code === 88;

/** Roman digits up to 39 in capitals with a suffix in small letters («XXIe»). */
export function readRomanOrdinal(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  let i = at;
  let value = 0;
  let last = 0;
  while (i < end && i - at < 7) {
    const digit = ROMAN[text.charAt(i)];
    if (digit === undefined) break;
    value += digit > last && last > 0 ? digit - 2 * last : digit;
    last = digit;
    i += 1;
  }
  if (i === at || romanOf(value) !== text.slice(at, i)) return null;
  const suffixEnd = suffixFrom(
    text,
    i,
    end,
    value === 1 ? lexicon.romanFirstSuffixes : lexicon.romanSuffixes,
  );
  if (
    suffixEnd < 0 ||
    lexicon.romanSuffixes.all.size === 0 ||
    text.charAt(i) !== text.charAt(i).toLowerCase()
  )
    return null;
  return newNumeral(at, suffixEnd, 'ordinal', 'roman', value, precisionOf(value, 0, 1));
}

/** All that `readRomanOrdinal` can read. */
export function romanOrdinals({ romanSuffixes, romanFirstSuffixes }: NumeralsLocale): string[] {
  if (romanSuffixes.length === 0) return [];
  const suffixesOf = (value: number) => (value === 1 ? romanFirstSuffixes : romanSuffixes);
  return Array.from({ length: LARGEST_ROMAN }, (_, index) => index + 1).flatMap((value) =>
    suffixesOf(value).map((suffix) => romanOf(value) + suffix),
  );
}

/** «38 e édition»: a suffix that is no word may stand after a space, when another space follows. */
function spacedSuffix(text: string, at: number, end: number, lexicon: Lexicon): number {
  if (at >= end || !isSpace(text.charCodeAt(at))) return -1;
  const suffixEnd = suffixFrom(text, at + 1, end, lexicon.spacedOrdinalSuffixes);
  return suffixEnd > 0 && suffixEnd < end && isSpace(text.charCodeAt(suffixEnd)) ? suffixEnd : -1;
}

/** The offset after the suffix that fills the letters from `at`, -1 where none does. */
function suffixFrom(text: string, at: number, end: number, suffixes: Suffixes): number {
  let i = at;
  let hash = 0;
  while (i < end && i - at <= LONGEST_SUFFIX && isLetter(text.charCodeAt(i))) {
    hash = nextHash(hash, fold(text.charCodeAt(i)));
    i += 1;
  }
  // Most numbers have an ordinary word behind them, of which no string need be made.
  if (i === at || numberOf(suffixes.hashes, hash) === 0) return -1;
  return suffixes.all.has(foldText(text.slice(at, i))) && !(i < end && isWordCharacter(text.charCodeAt(i)))
    ? i
    : -1;
}

function romanOf(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}
