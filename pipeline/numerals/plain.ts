/** Digits that no more of a number follows, as nearly all are: told by the one sign or word behind them. */
import {
  classOf,
  DIGIT,
  FRACTION,
  fold,
  HYPHEN,
  isSpace,
  LETTER,
  letterAt,
  SLASH,
  skipSpaces,
} from './characters.js';
import { readDigits } from './digits.js';
import { GOES_ON, type Lexicon } from './lexicon.js';
import { newNumeral, type Unfinished } from './numeral.js';
import { precisionOfDigits } from './precision.js';
import { nextHash, numberOf } from './word-table.js';

/** The number in the digits at `at`; null where something may follow that belongs to it or makes it none. */
export function readPlainDigits(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  const digits = readDigits(text, at, end, lexicon.locale.decimal);
  if (digits === null || mayGoOn(text, digits.end, end, lexicon)) return null;
  const { mantissa, decimals } = digits;
  const precision = precisionOfDigits(mantissa, decimals);
  return newNumeral(at, digits.end, 'cardinal', 'digits', mantissa / 10 ** decimals, precision);
}

function mayGoOn(text: string, at: number, end: number, { marks, signStarts }: Lexicon): boolean {
  if (at >= end) return false;
  const from = skipSpaces(text, at, Math.min(end, at + MOST_SPACES));
  if (from >= end) return false;
  const first = text.charCodeAt(from);
  switch (classOf[first]) {
    case LETTER:
      if (from === at || signStarts[first] === 1) return true;
      return (numberOf(marks, hashOfWord(text, from, end)) & GOES_ON) !== 0;
    case DIGIT:
      return from === at;
    case FRACTION:
      return true;
    default:
      return isSpace(first) || fold(first) === HYPHEN || first === SLASH || first === COLON;
  }
}

const MOST_SPACES = 3;
const COLON = 58;

function hashOfWord(text: string, from: number, end: number): number {
  let hash = 0;
  for (let at = from; at < end; at += 1) {
    const letter = letterAt(text, at);
    if (letter === 0) break;
    hash = nextHash(hash, letter);
  }
  return hash;
}
