/** Cardinals and the ordinals made of them: «deux cent mille», «14,3 milliards», «vingt-et-unième». */
import {
  fold,
  isCurrencySign,
  isDigit,
  isLetter,
  isSpace,
  isWordCharacter,
  skipSpaces,
} from './characters.js';
import { readDigits } from './digits.js';
import type { Lexicon, NumberWord } from './lexicon.js';
import type { Numeral } from './numeral.js';
import { precisionOf, precisionOfFraction } from './precision.js';

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

/** What may follow the last word below a hundred: a unit after a ten, nothing after a unit. */
type Low = 'none' | 'unit' | 'teen' | 'ten' | 'done' | 'digits' | 'half';

interface State {
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

/** The cardinal, or ordinal in words, that starts at `at`; null where none does. */
export function readCardinal(text: string, at: number, end: number, lexicon: Lexicon): Numeral | null {
  const state: State = {
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
  let i = at;
  let afterAnd = false;
  while (i < end && !state.ordinal) {
    if (startsDigits(text, i, end, lexicon)) {
      if (afterAnd || !takeDigits(state, text, i, end, lexicon)) break;
    } else {
      const match = lexicon.words.matchAt(text, i, end);
      if (!match || !takeWord(state, match.value, match.end, afterAnd, lexicon)) break;
    }
    afterAnd = false;
    const next = afterSeparator(text, state.end, end);
    if (next < 0) break;
    i = next;
    const and = lexicon.and.matchAt(text, i, end);
    if (and && canTakeAnd(state, lexicon)) {
      const after = afterSeparator(text, and.end, end);
      if (after < 0) break;
      i = after;
      afterAnd = true;
    }
  }
  return state.end < 0 ? null : finish(state, text, at, end, lexicon);
}

/** The number of a vulgar fraction sign at `at`, 0 where none stands. */
export function vulgarFractionAt(text: string, at: number): number {
  return VULGAR[text.charAt(at)] ?? 0;
}

function startsDigits(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return code === lexicon.locale.decimal.charCodeAt(0) && at + 1 < end && isDigit(text.charCodeAt(at + 1));
}

/** Digits open a number, and go on after a magnitude when they are smaller («1 million 500 000»). */
function takeDigits(state: State, text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const first = state.end < 0;
  if (state.hundreds !== 0 || state.lowKind !== 'none') return false;
  const digits = readDigits(text, at, end, lexicon.locale.decimal);
  if (!digits) return false;
  const last = state.parts.at(-1);
  if (!first && !(last && last.magnitude >= 1e6 && digits.whole >= 3 && digits.mantissa < last.magnitude))
    return false;
  state.low = digits.mantissa;
  state.decimals = digits.decimals;
  state.ulpScale = precisionOf(digits.mantissa, digits.decimals, 1).ulp * 10 ** digits.decimals;
  state.lowKind = 'digits';
  state.usedDigits = true;
  state.end = digits.end;
  takeSign(state, text, at, end, lexicon);
  return true;
}

/** A magnitude as a sign after digits: «15Md€», «1,2 M», «5 MEUR». */
function takeSign(state: State, text: string, digitsStart: number, end: number, lexicon: Lexicon): void {
  let from = state.end;
  if (from < end && isSpace(text.charCodeAt(from))) from += 1;
  let to = from;
  while (to < end && to - from < 8 && isLetter(text.charCodeAt(to))) to += 1;
  if (to === from || (to < end && isWordCharacter(text.charCodeAt(to)))) return;
  const letters = text.slice(from, to);
  let sign = lexicon.signs.get(letters);
  let withCode = false;
  if (!sign && /^[A-Z]{3}$/.test(letters.slice(-3))) {
    sign = lexicon.signs.get(letters.slice(0, -3));
    withCode = sign !== undefined;
    to -= 3;
  }
  if (!sign) return;
  if (text[to] === '.' && isSpace(text.charCodeAt(to + 1))) return;
  if (sign.needsCurrency && !withCode && !isByCurrency(text, digitsStart, to, end)) return;
  pushPart(state, sign.value);
  state.end = to;
}

/** True where a currency sign stands before the digits or, after a space at most, behind the magnitude. */
function isByCurrency(text: string, digitsStart: number, to: number, end: number): boolean {
  const after = text.charCodeAt(skipSpaces(text, to, Math.min(end, to + 1)));
  return isCurrencySign(after) || isCurrencySign(text.charCodeAt(digitsStart - 1));
}

function takeWord(
  state: State,
  word: NumberWord,
  wordEnd: number,
  afterAnd: boolean,
  lexicon: Lexicon,
): boolean {
  if (word.denominator !== undefined && isNumerator(state, word.denominator)) return false;
  const taken =
    (!afterAnd && word.magnitude !== undefined && takeMagnitude(state, word)) ||
    (!afterAnd && word.hundred === true && takeHundred(state)) ||
    (word.half === true && takeHalf(state)) ||
    (word.unit !== undefined && takeBelowHundred(state, word.unit, afterAnd, lexicon)) ||
    (word.ten !== undefined && takeBelowHundred(state, word.ten, afterAnd, lexicon)) ||
    (word.ordinal !== undefined &&
      (word.alone !== true || state.end < 0) &&
      takeOrdinal(state, word.ordinal, afterAnd, lexicon));
  if (!taken) return false;
  state.article = state.end < 0 ? word.article === true : state.article && word.half === true;
  if (word.half) state.article = true;
  state.usedWords = true;
  state.end = wordEnd;
  return true;
}

/** «deux cinquièmes» is a fraction, not the plural of an ordinal. */
function isNumerator({ parts, hundreds, low }: State, denominator: number): boolean {
  return parts.length === 0 && hundreds === 0 && low >= 2 && low < denominator;
}

function takeBelowHundred(state: State, value: number, afterAnd: boolean, { locale }: Lexicon): boolean {
  const { lowKind, low } = state;
  if (lowKind === 'none') {
    state.ulpScale = 0;
    if (value === 0 && state.end >= 0) return false;
    state.low = value;
    state.lowKind = value === 0 ? 'done' : value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten';
    return true;
  }
  if (locale.vigesimal && lowKind === 'unit' && low === 4 && value === 20 && !afterAnd) {
    state.low = 80;
    state.lowKind = 'ten';
    return true;
  }
  if (lowKind !== 'ten' || value === 0 || value >= 20) return false;
  if (value >= 10 && !(locale.vigesimal && (low === 60 || low === 80))) return false;
  if (afterAnd && locale.and.after === 'tens' && value !== 1 && value !== 11) return false;
  state.low += value;
  state.lowKind = 'done';
  return true;
}

function takeHundred(state: State): boolean {
  const { low, lowKind } = state;
  if (state.hundreds !== 0) return false;
  const digits = lowKind === 'digits' && state.decimals === 0 && low >= 2 && low <= 9;
  if (lowKind === 'none') {
    state.hundreds = 100;
    state.ulpScale = 0;
  } else if (lowKind === 'unit' || digits || (lowKind === 'teen' && low > 10)) {
    state.hundreds = low * 100;
    state.ulpScale *= 100;
  } else return false;
  state.low = 0;
  state.lowKind = 'none';
  return true;
}

function takeMagnitude(state: State, { magnitude, plural }: NumberWord): boolean {
  const isEmpty = state.hundreds === 0 && state.lowKind === 'none';
  if (isEmpty && state.end < 0 && plural) return false;
  if (isEmpty && state.parts.some((part) => part.magnitude === magnitude)) return false;
  const last = state.parts.at(-1);
  if (isEmpty && last && last.magnitude > magnitude! && magnitude !== 1e3) return false;
  if (state.parts.some((part) => part.magnitude === magnitude)) return false;
  pushPart(state, magnitude!);
  return true;
}

/** Closes the group with its magnitude; smaller parts before it are multiplied too («mille milliards»). */
function pushPart(state: State, magnitude: number): void {
  let mantissa = state.hundreds + state.low;
  const isEmpty = state.hundreds === 0 && state.lowKind === 'none';
  let smaller = 0;
  while (state.parts.length > 0 && state.parts.at(-1)!.magnitude < magnitude)
    smaller += state.parts.pop()!.value;
  if (isEmpty && smaller === 0) mantissa = 1;
  const scale = state.lowKind === 'digits' || state.lowKind === 'half' ? 10 ** state.decimals : 1;
  state.parts.push({ value: (mantissa * magnitude) / scale + smaller * magnitude, magnitude });
  state.ulpScale *= magnitude;
  Object.assign(state, { hundreds: 0, low: 0, lowKind: 'none' });
}

function takeHalf(state: State): boolean {
  if (state.parts.length > 0 || state.hundreds !== 0) return false;
  if (state.lowKind !== 'none' && !state.article) return false;
  Object.assign(state, { low: 5, decimals: 1, ulpScale: 1, lowKind: 'half' });
  return true;
}

/** The last word of an ordinal; «premier» and «second» make no compounds. */
function takeOrdinal(state: State, value: number, afterAnd: boolean, lexicon: Lexicon): boolean {
  if (state.article || state.usedDigits) return false;
  const taken =
    value < 100
      ? takeBelowHundred(state, value, afterAnd, lexicon)
      : !afterAnd && (value === 100 ? takeHundred(state) : takeMagnitude(state, { magnitude: value }));
  state.ordinal = taken;
  return taken;
}

function canTakeAnd({ lowKind, low, hundreds, parts }: State, { locale }: Lexicon): boolean {
  if (locale.and.after === 'tens') return lowKind === 'ten' && low < 80;
  return lowKind === 'none' && (hundreds > 0 || parts.length > 0);
}

/** The offset after one hyphen or a few spaces, -1 where neither stands. */
function afterSeparator(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = fold(text.charCodeAt(at));
  if (code !== 45 && code !== 32) return -1;
  const next = code === 45 ? at + 1 : skipSpaces(text, at, Math.min(end, at + 3));
  return next < end ? next : -1;
}

function finish(state: State, text: string, at: number, end: number, lexicon: Lexicon): Numeral {
  const { low, hundreds, parts, decimals, lowKind } = state;
  const inDigits = lowKind === 'digits' || lowKind === 'half';
  const scale = inDigits ? 10 ** decimals : 1;
  const whole = parts.reduce((sum, part) => sum + part.value, hundreds);
  const base = {
    start: at,
    sense: state.ordinal ? ('ordinal' as const) : ('cardinal' as const),
    form:
      !state.usedWords && parts.length === 0
        ? ('digits' as const)
        : state.usedDigits
          ? ('mixed' as const)
          : ('words' as const),
    magnitude: parts.at(-1)?.magnitude ?? 1,
    article: state.article && parts.length === 0,
  };
  const value = inDigits && whole === 0 ? low / scale : whole + low / scale;
  const half = withHalf(state, value, text, end, lexicon);
  if (half) return { ...base, ...half };
  const precision =
    state.ulpScale > 0
      ? {
          ulp: state.ulpScale / 10 ** decimals,
          digits: precisionOf(Math.round((value * 10 ** decimals) / state.ulpScale), 1, 1).digits,
        }
      : precisionOf(value, 0, 1);
  return { ...base, end: state.end, value, ...precision };
}

/** «4 milliards et demi», «3½», «3 ½». */
function withHalf(state: State, value: number, text: string, end: number, lexicon: Lexicon) {
  if (state.ordinal || state.article || state.decimals > 0) return null;
  const magnitude = state.parts.at(-1)?.magnitude ?? 1;
  const from = skipSpaces(text, state.end, Math.min(end, state.end + 3));
  if (from >= end) return null;
  const vulgar = state.usedDigits && magnitude === 1 ? vulgarFractionAt(text, from) : 0;
  if (vulgar > 0) return { end: from + 1, value: value + vulgar, ...precisionOfFraction(value + vulgar) };
  const match = from > state.end ? lexicon.andHalf.matchAt(text, from, end) : null;
  if (!match) return null;
  const halves = value + magnitude / 2;
  return { end: match.end, value: halves, ...precisionOf((halves / magnitude) * 10, 1, magnitude) };
}
