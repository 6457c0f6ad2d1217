/** Numbers in digits: grouped by spaces, points, commas or apostrophes, with either decimal mark. */
import { APOSTROPHE, isDigit, isSpace, SLASH } from './characters.js';

/** `mantissa`·10^-`decimals`, exact; the span is the digits with their marks. */
export interface Digits {
  readonly end: number;
  readonly mantissa: number;
  readonly decimals: number;
  /** The digits before the decimal mark. */
  readonly whole: number;
  readonly leadingZero: boolean;
}

/** Without groups or a mark no article means more digits as a number; with them a double is exact for one more at most. */
const MOST_DIGITS = 15;

/** Grouped digits beyond this are no number; it keeps hostile text linear. */
const MOST_GROUPED = 24;

const COMMA = 44;
const POINT = 46;
const ZERO = 48;

/**
 * Reads digits from `at`, which is a digit or a decimal mark before one; null for what is no number:
 * a version or date («2.0.1»), too many digits. A group has three digits; a single point or comma before
 * three digits groups unless it is the locale's `decimal` mark, or the whole part is zero.
 */
export function readDigits(text: string, at: number, end: number, decimal: ',' | '.'): Digits | null {
  const mark = decimal.charCodeAt(0);
  let i = at;
  while (i < end && isDigit(text.charCodeAt(i))) i += 1;
  const leadingZero = i - at > 1 && text.charCodeAt(at) === ZERO;
  let separator = 0;
  if (i > at && i - at <= 3 && text.charCodeAt(at) !== ZERO) {
    separator = groupSeparator(text, i, end, mark);
    while (
      i - at < MOST_GROUPED &&
      separator !== 0 &&
      isSameSeparator(text.charCodeAt(i), separator) &&
      isGroup(text, i + 1, end)
    )
      i += 4;
  }
  const wholeEnd = i;
  if (
    i < end &&
    isMark(text.charCodeAt(i)) &&
    text.charCodeAt(i) !== separator &&
    i + 1 < end &&
    isDigit(text.charCodeAt(i + 1))
  ) {
    i += 1;
    while (i < end && isDigit(text.charCodeAt(i))) i += 1;
    if (i + 1 < end && isMark(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1))) return null;
  } else if (
    isMark(separator) &&
    i + 1 < end &&
    isMark(text.charCodeAt(i)) &&
    isDigit(text.charCodeAt(i + 1))
  )
    return null;
  return readValue(text, at, wholeEnd, i, leadingZero);
}

/** The offset after everything that hangs on the digits at `at`: more digits, marks, slashes, colons, hyphens. */
export function skipDigits(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i += 1;
    else if ((isMark(code) || code === 58 || code === SLASH) && isDigit(text.charCodeAt(i + 1))) i += 1;
    else break;
  }
  return i;
}

function readValue(
  text: string,
  at: number,
  wholeEnd: number,
  end: number,
  leadingZero: boolean,
): Digits | null {
  let mantissa = 0;
  let count = 0;
  let whole = 0;
  for (let i = at; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) continue;
    mantissa = mantissa * 10 + (code - ZERO);
    if (mantissa > 0) count += 1;
    if (mantissa > Number.MAX_SAFE_INTEGER) return null;
    if (i < wholeEnd) whole += 1;
  }
  if (count > MOST_DIGITS && count === end - at) return null;
  return { end, mantissa, decimals: end > wholeEnd ? end - wholeEnd - 1 : 0, whole, leadingZero };
}

/** The character that groups the digits before `at`, 0 where none does. */
function groupSeparator(text: string, at: number, end: number, mark: number): number {
  const code = text.charCodeAt(at);
  if (at >= end || !isGroup(text, at + 1, end)) return 0;
  if (isSpace(code)) return 32;
  if (code === APOSTROPHE || code === 0x2019) return APOSTROPHE;
  if (!isMark(code)) return 0;
  if (code !== mark) return code;
  return text.charCodeAt(at + 4) === code && isGroup(text, at + 5, end) ? code : 0;
}

function isSameSeparator(code: number, separator: number): boolean {
  if (separator === 32) return isSpace(code);
  if (separator === APOSTROPHE) return code === APOSTROPHE || code === 0x2019;
  return code === separator;
}

/** Exactly three digits. */
function isGroup(text: string, at: number, end: number): boolean {
  return (
    at + 3 <= end &&
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !(at + 3 < end && isDigit(text.charCodeAt(at + 3)))
  );
}

function isMark(code: number): boolean {
  return code === COMMA || code === POINT;
}
