/** A number that is being read word by word: hundreds, tens and units in a group, closed by magnitudes. */
import { readDigits } from './digits.js';
import type { Lexicon, NumberWord } from './lexicon.js';
import { precisionOf } from './precision.js';
import { magnitudeSignAt } from './sign.js';

/** What may follow the last word below a hundred: a unit after a ten, nothing after a unit. */
type Low = 'none' | 'unit' | 'teen' | 'ten' | 'done' | 'digits' | 'half';

/** What has been read so far. */
export interface Reading {
  /** Finished parts, each a group times its magnitude. */
  readonly parts: { value: number; magnitude: number }[];
  hundreds: number;
  low: number;
  lowKind: Low;
  /** Decimals of the last group in digits. */
  decimals: number;
  /** 10^zeros times the magnitude of the last group in digits; 0 when words came last. */
  ulpScale: number;
  ordinal: boolean;
  usedDigits: boolean;
  usedWords: boolean;
  article: boolean;
  end: number;
}

/** Nothing read yet. */
export function emptyReading(): Reading {
  return {
    parts: [],
    hundreds: 0,
    low: 0,
    lowKind: 'none',
    decimals: 0,
    ulpScale: 0,
    ordinal: false,
    usedDigits: false,
    usedWords: false,
    article: false,
    end: -1,
  };
}

/** Digits open a number, and go on after a magnitude when they are smaller («1 million 500 000»). */
export function takeDigits(
  reading: Reading,
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const first = reading.end < 0;
  if (reading.hundreds !== 0 || reading.lowKind !== 'none') return false;
  const digits = readDigits(text, at, end, lexicon.locale.decimal);
  if (!digits) return false;
  const last = reading.parts.at(-1);
  if (!first && !(last && last.magnitude >= 1e6 && digits.whole >= 3 && digits.mantissa < last.magnitude))
    return false;
  reading.low = digits.mantissa;
  reading.decimals = digits.decimals;
  reading.ulpScale = precisionOf(digits.mantissa, digits.decimals, 1).ulp * 10 ** digits.decimals;
  reading.lowKind = 'digits';
  reading.usedDigits = true;
  reading.end = digits.end;
  const sign = magnitudeSignAt(text, at, digits.end, end, lexicon);
  if (sign) {
    pushPart(reading, sign.value);
    reading.end = sign.end;
  }
  return true;
}

/** Takes a word into the number; false where it cannot follow what has been read. */
export function takeWord(
  reading: Reading,
  word: NumberWord,
  wordEnd: number,
  afterAnd: boolean,
  lexicon: Lexicon,
): boolean {
  if (
    reading.usedDigits &&
    reading.lowKind === 'none' &&
    reading.hundreds === 0 &&
    word.magnitude === undefined
  )
    return false;
  if (word.denominator !== undefined && isNumerator(reading, word.denominator)) return false;
  const taken =
    (!afterAnd && word.magnitude !== undefined && takeMagnitude(reading, word)) ||
    (!afterAnd && word.hundred === true && takeHundred(reading)) ||
    (word.half === true && takeHalf(reading)) ||
    (word.unit !== undefined && takeBelowHundred(reading, word.unit, afterAnd, lexicon)) ||
    (word.ten !== undefined && takeBelowHundred(reading, word.ten, afterAnd, lexicon)) ||
    (word.ordinal !== undefined &&
      (word.alone !== true || reading.end < 0) &&
      takeOrdinal(reading, word.ordinal, afterAnd, lexicon));
  if (!taken) return false;
  reading.article = reading.end < 0 ? word.article === true : reading.article && word.half === true;
  if (word.half) reading.article = true;
  reading.usedWords = true;
  reading.end = wordEnd;
  return true;
}

/** «deux cinquièmes» is a fraction, not the plural of an ordinal. */
function isNumerator({ parts, hundreds, low }: Reading, denominator: number): boolean {
  return parts.length === 0 && hundreds === 0 && low >= 2 && low < denominator;
}

function takeBelowHundred(reading: Reading, value: number, afterAnd: boolean, { locale }: Lexicon): boolean {
  const { lowKind, low } = reading;
  if (lowKind === 'none') {
    reading.ulpScale = 0;
    if (value === 0 && reading.end >= 0) return false;
    reading.low = value;
    reading.lowKind = value === 0 ? 'done' : value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten';
    return true;
  }
  if (locale.vigesimal && lowKind === 'unit' && low === 4 && value === 20 && !afterAnd) {
    reading.low = 80;
    reading.lowKind = 'ten';
    return true;
  }
  if (lowKind !== 'ten' || value === 0 || value >= 20) return false;
  if (value >= 10 && !(locale.vigesimal && (low === 60 || low === 80))) return false;
  if (afterAnd && locale.and.after === 'tens' && value !== 1 && value !== 11) return false;
  reading.low += value;
  reading.lowKind = 'done';
  return true;
}

function takeHundred(reading: Reading): boolean {
  const { low, lowKind } = reading;
  if (reading.hundreds !== 0) return false;
  const digits = lowKind === 'digits' && reading.decimals === 0 && low >= 2 && low <= 9;
  if (lowKind === 'none') {
    reading.hundreds = 100;
    reading.ulpScale = 0;
  } else if (lowKind === 'unit' || digits || (lowKind === 'teen' && low > 10)) {
    reading.hundreds = low * 100;
    reading.ulpScale *= 100;
  } else return false;
  reading.low = 0;
  reading.lowKind = 'none';
  return true;
}

function takeMagnitude(reading: Reading, { magnitude, plural, afterWords }: NumberWord): boolean {
  if (afterWords && !reading.usedWords) return false;
  const isEmpty = reading.hundreds === 0 && reading.lowKind === 'none';
  if (isEmpty && reading.end < 0 && plural) return false;
  if (isEmpty && reading.parts.some((part) => part.magnitude === magnitude)) return false;
  const last = reading.parts.at(-1);
  if (isEmpty && last && last.magnitude > magnitude! && magnitude !== 1e3) return false;
  if (reading.parts.some((part) => part.magnitude === magnitude)) return false;
  pushPart(reading, magnitude!);
  return true;
}

/** Closes the group with its magnitude; smaller parts before it are multiplied too («mille milliards»). */
function pushPart(reading: Reading, magnitude: number): void {
  let mantissa = reading.hundreds + reading.low;
  const isEmpty = reading.hundreds === 0 && reading.lowKind === 'none';
  let smaller = 0;
  while (reading.parts.length > 0 && reading.parts.at(-1)!.magnitude < magnitude)
    smaller += reading.parts.pop()!.value;
  if (isEmpty && smaller === 0) mantissa = 1;
  const scale = reading.lowKind === 'digits' || reading.lowKind === 'half' ? 10 ** reading.decimals : 1;
  reading.parts.push({ value: (mantissa * magnitude) / scale + smaller * magnitude, magnitude });
  reading.ulpScale *= magnitude;
  reading.hundreds = 0;
  reading.low = 0;
  reading.lowKind = 'none';
}

function takeHalf(reading: Reading): boolean {
  if (reading.parts.length > 0 || reading.hundreds !== 0) return false;
  if (reading.lowKind !== 'none' && !reading.article) return false;
  reading.low = 5;
  reading.decimals = 1;
  reading.ulpScale = 1;
  reading.lowKind = 'half';
  return true;
}

/** The last word of an ordinal; «premier» and «second» make no compounds. */
function takeOrdinal(reading: Reading, value: number, afterAnd: boolean, lexicon: Lexicon): boolean {
  if (reading.article || reading.usedDigits) return false;
  const taken =
    value < 100
      ? takeBelowHundred(reading, value, afterAnd, lexicon)
      : !afterAnd && (value === 100 ? takeHundred(reading) : takeMagnitude(reading, { magnitude: value }));
  reading.ordinal = taken;
  return taken;
}

/** True where the word that joins («et», «and») may stand after what has been read. */
export function canTakeAnd({ lowKind, hundreds, parts }: Reading, { locale }: Lexicon): boolean {
  if (locale.and.after === 'tens') return lowKind === 'ten';
  return lowKind === 'none' && (hundreds > 0 || parts.length > 0);
}
