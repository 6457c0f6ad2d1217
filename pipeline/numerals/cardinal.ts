/** Cardinals and the ordinals made of them: «deux cent mille», «14,3 milliards», «vingt-et-unième». */
import { fold, HYPHEN, isDigit, skipSpaces, vulgarFraction } from './characters.js';
import { canTakeAnd, emptyReading, type Reading, takeDigits, takeWord } from './group.js';
import type { Lexicon, NumberWord } from './lexicon.js';
import { newNumeral, type Unfinished } from './numeral.js';
import type { PhraseMatch } from './phrases.js';
import { precisionOf } from './precision.js';

/** The cardinal, or ordinal in words, that starts at `at`; null where none does. */
export function readCardinal(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  const reading = emptyReading();
  let i = at;
  let afterAnd = false;
  while (i < end && !reading.ordinal) {
    if (startsDigits(text, i, end, lexicon)) {
      if (afterAnd || !takeDigits(reading, text, i, end, lexicon)) break;
    } else {
      const match = lexicon.words.matchAt(text, i, end);
      if (!match || isCoin(reading, match, text, end, lexicon)) break;
      if (!takeWord(reading, match.value, match.end, afterAnd, lexicon)) break;
    }
    afterAnd = false;
    i = afterSeparator(text, reading.end, end);
    if (i < 0) break;
    const and = canTakeAnd(reading, lexicon) ? lexicon.and.matchAt(text, i, end) : null;
    if (and) {
      i = afterSeparator(text, and.end, end);
      if (i < 0) break;
      afterAnd = true;
    }
  }
  if (reading.end < 0) return null;
  takeDecimalWords(reading, text, end, lexicon);
  return finish(reading, text, at, end, lexicon);
}

/** «three point one four», «deux virgule vingt-cinq millions»: adds what is said behind the mark. */
function takeDecimalWords(reading: Reading, text: string, end: number, lexicon: Lexicon): void {
  const { lowKind, parts, ordinal } = reading;
  if (ordinal || !reading.usedWords || parts.length > 0 || lowKind === 'digits' || lowKind === 'half') return;
  const from = afterSeparator(text, reading.end, end);
  const mark = from < 0 ? null : lexicon.decimalWords.matchAt(text, from, end);
  const said = mark === null ? null : decimalsAt(text, mark.end, end, lexicon);
  if (said === null) return;
  const whole = (reading.hundreds + reading.low) * 10 ** said.count + said.value;
  reading.hundreds = 0;
  reading.low = whole;
  reading.decimals = said.count;
  reading.lowKind = 'digits';
  reading.ulpScale = precisionOf(whole, said.count, 1).ulp * 10 ** said.count;
  reading.article = false;
  reading.end = said.end;
  const next = afterSeparator(text, said.end, end);
  const scale = next < 0 ? null : lexicon.words.matchAt(text, next, end);
  if (scale?.value.magnitude !== undefined && takeWord(reading, scale.value, scale.end, false, lexicon))
    reading.usedWords = true;
}

/** Figures one by one, or noughts and a number below a hundred; null where none are said. */
function decimalsAt(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): { readonly value: number; readonly count: number; readonly end: number } | null {
  let value = 0;
  let count = 0;
  let stop = at;
  while (count < MOST_DECIMALS) {
    const from = afterSeparator(text, stop, end);
    const word = from < 0 ? null : lexicon.words.matchAt(text, from, end);
    if (word === null) break;
    const { unit, ten } = word.value;
    if (unit !== undefined && unit < 10) {
      value = value * 10 + unit;
      count += 1;
      stop = word.end;
      continue;
    }
    // «quatorze», «vingt-cinq»
    const rest = (unit ?? ten) === undefined || value > 0 ? null : readCardinal(text, from, end, lexicon);
    if (rest === null || rest.sense !== 'cardinal' || rest.value < 10 || rest.value >= 100) break;
    return { value: rest.value, count: count + 2, end: rest.end };
  }
  return count === 0 ? null : { value, count, end: stop };
}

const MOST_DECIMALS = 6;

/** «5 cents par action»: after digits «cents» is a coin, unless it is followed by what it counts. */
function isCoin(
  { usedDigits }: Reading,
  { value, end: at }: PhraseMatch<NumberWord>,
  text: string,
  end: number,
  { notHundredsBefore }: Lexicon,
): boolean {
  if (!usedDigits || !value.hundred) return false;
  return notHundredsBefore.matchAt(text, skipSpaces(text, at, Math.min(end, at + 3)), end) !== null;
}

function startsDigits(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return code === lexicon.locale.decimal.charCodeAt(0) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}

/** The offset after one hyphen or a few spaces, -1 where neither stands. */
function afterSeparator(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = fold(text.charCodeAt(at));
  if (code !== HYPHEN && code !== 32) return -1;
  const next = code === HYPHEN ? at + 1 : skipSpaces(text, at, Math.min(end, at + 3));
  return next < end ? next : -1;
}

function finish(reading: Reading, text: string, start: number, end: number, lexicon: Lexicon): Unfinished {
  const { low, hundreds, parts, decimals, lowKind, usedDigits, usedWords, ulpScale } = reading;
  let value = hundreds;
  for (const part of parts) value += part.value;
  const scale = 10 ** decimals;
  value += lowKind === 'digits' || lowKind === 'half' ? low / scale : low;
  const half = halfBehind(reading, text, end, lexicon);
  const magnitude = parts.length > 0 ? parts[parts.length - 1]!.magnitude : (half?.magnitude ?? 1);
  if (half) value = parts.length > 0 ? value + half.part * magnitude : (value + half.part) * magnitude;
  const precision = half
    ? precisionOf((value / magnitude) * 10, 1, magnitude)
    : ulpScale > 0
      ? precisionOf(Math.round((value * scale) / ulpScale), decimals, ulpScale)
      : precisionOf(value, 0, 1);
  const sense = reading.ordinal ? 'ordinal' : 'cardinal';
  const form = !usedWords && parts.length === 0 ? 'digits' : usedDigits ? 'mixed' : 'words';
  const numeral = newNumeral(start, half ? half.end : reading.end, sense, form, value, precision, magnitude);
  numeral.article = reading.article && parts.length === 0 && !half;
  return numeral;
}

/** «4 milliards et demi», «3½», «two and a half million»: the part that is added, and a magnitude behind it. */
function halfBehind(
  { ordinal, article, lowKind, decimals, usedDigits, parts, end: at }: Reading,
  text: string,
  end: number,
  lexicon: Lexicon,
): { readonly part: number; readonly magnitude: number; readonly end: number } | null {
  if (ordinal || decimals > 0) return null;
  const from = skipSpaces(text, at, Math.min(end, at + 3));
  if (from >= end) return null;
  const vulgar = usedDigits && parts.length === 0 ? vulgarFraction(text.charCodeAt(from)) : 0;
  // «five-and-a-half»
  const begin = from > at ? from : fold(text.charCodeAt(at)) === HYPHEN ? at + 1 : end;
  const match = vulgar === 0 && begin < end ? lexicon.andHalf.matchAt(text, begin, end) : null;
  if (vulgar === 0 && !match) return null;
  // «un et demi», but not «un demi et demi».
  if (article && lowKind !== 'unit') return null;
  const half = match ? { part: 0.5, end: match.end } : { part: vulgar, end: from + 1 };
  const next = parts.length === 0 ? afterSeparator(text, half.end, end) : -1;
  const scale = next < 0 ? null : lexicon.words.matchAt(text, next, end);
  if (scale?.value.magnitude === undefined) return { ...half, magnitude: 1 };
  return { part: half.part, magnitude: scale.value.magnitude, end: scale.end };
}
