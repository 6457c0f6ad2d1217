/** Fractions: «la moitié», «deux tiers», «un cinquième des», «2/3». */
import { fold, HYPHEN, isDigit, isWordCharacter, SLASH, skipSpaces, skipSpacesBack } from './characters.js';
import { readDigits } from './digits.js';
import type { Lexicon } from './lexicon.js';
import { type Numeral, newNumeral, type Unfinished } from './numeral.js';
import { precisionOfFraction } from './precision.js';

/** A larger denominator in digits is no fraction of the press («24/48» is something else). */
const LARGEST_DENOMINATOR = 10;

/** A phrase that is a fraction by itself; one that lacks the «de» or the cue that it needs is marked as an article is. */
export function readFractionPhrase(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): Unfinished | null {
  const match = lexicon.fractions.matchAt(text, at, end);
  const phrase = match && fraction(text, at, match.end, end, match.value.value, 'words', lexicon);
  if (!match || !phrase) return null;
  const { needsOf, needsCue, beforeWhole, bent } = match.value;
  phrase.article =
    needsCue === true ||
    (needsOf === true &&
      !isPartitive(text, at, match.end, end, lexicon) &&
      !(beforeWhole === true && isBeforeWhole(text, match.end, end, lexicon)));
  phrase.bent = bent;
  return phrase;
}

/** A cardinal as numerator, with the denominator that follows it in words. */
export function readFraction(
  text: string,
  numerator: Numeral,
  end: number,
  lexicon: Lexicon,
): Unfinished | null {
  if (numerator.magnitude !== 1 || numerator.sense !== 'cardinal' || !Number.isInteger(numerator.value))
    return null;
  const gap = fold(text.charCodeAt(numerator.end));
  if (gap !== 32 && gap !== HYPHEN) return null;
  const from =
    gap === HYPHEN ? numerator.end + 1 : skipSpaces(text, numerator.end, Math.min(end, numerator.end + 3));
  const match = lexicon.words.matchAt(text, from, end);
  if (!match) return null;
  const { denominator, denominatorAfterOne } = match.value;
  const { start, value } = numerator;
  if (denominator !== undefined && value >= 2 && value < denominator)
    return fraction(text, start, match.end, end, value / denominator, 'words', lexicon);
  if (denominatorAfterOne !== undefined && value === 1 && isPartitive(text, start, match.end, end, lexicon))
    return fraction(text, start, match.end, end, 1 / denominatorAfterOne, 'words', lexicon);
  return null;
}

/** Two small whole numbers in digits with a slash between. */
export function readSlashFraction(
  text: string,
  at: number,
  numerator: Numeral,
  end: number,
  lexicon: Lexicon,
): Unfinished | null {
  const digits = readDigits(text, numerator.end + 1, end, lexicon.locale.decimal);
  if (!digits || digits.decimals > 0 || digits.leadingZero || digits.mantissa > LARGEST_DENOMINATOR)
    return null;
  if (numerator.form !== 'digits' || numerator.value < 1 || numerator.value >= digits.mantissa) return null;
  if (isWordCharacter(text.charCodeAt(digits.end)) || !isPartitive(text, at, digits.end, end, lexicon))
    return null;
  return fraction(text, at, digits.end, end, numerator.value / digits.mantissa, 'digits', lexicon);
}

/** True where a slash and a digit follow. */
export function isBeforeSlash(text: string, at: number, end: number): boolean {
  return at + 1 < end && text.charCodeAt(at) === SLASH && isDigit(text.charCodeAt(at + 1));
}

function fraction(
  text: string,
  start: number,
  stop: number,
  end: number,
  ratio: number,
  form: 'words' | 'digits',
  lexicon: Lexicon,
): Unfinished | null {
  if (lexicon.notFraction.matchAt(text, skipSpaces(text, stop, Math.min(end, stop + 3)), end)) return null;
  const whole = magnitudeBehind(text, stop, end, lexicon);
  if (whole) {
    const { magnitude } = whole;
    const value = Math.round(ratio * magnitude);
    const { ulp, digits } = precisionOfFraction(ratio);
    const precision = { ulp: ulp * magnitude, digits };
    return newNumeral(start, whole.end, 'cardinal', form, value, precision, magnitude);
  }
  const value = Math.round(ratio * 1e4) / 1e4;
  return newNumeral(start, stop, 'fraction', form, value, precisionOfFraction(value));
}

/** «un quart de million», «three quarters of a billion»: the magnitude that the fraction is of. */
function magnitudeBehind(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): { magnitude: number; end: number } | null {
  const wordAt = (from: number) =>
    lexicon.words.matchAt(text, skipSpaces(text, from, Math.min(end, from + 3)), end);
  const of = lexicon.of.matchAt(text, skipSpaces(text, at, Math.min(end, at + 3)), end);
  if (!of) return null;
  const first = wordAt(of.end);
  const word = first?.value.article ? wordAt(first.end) : first;
  const magnitude = word?.value.magnitude;
  return magnitude === undefined || magnitude < MILLION || word!.value.plural
    ? null
    : { magnitude, end: word!.end };
}

const MILLION = 1e6;

/** «half the staff», with a space between. */
function isBeforeWhole(text: string, stop: number, end: number, { fractionWholes }: Lexicon): boolean {
  const at = skipSpaces(text, stop, Math.min(end, stop + 3));
  return at > stop && fractionWholes.matchAt(text, at, end) !== null;
}

/** Before «de», or after «d’»: «un tiers des voix», «de moitié». */
function isPartitive(text: string, start: number, stop: number, end: number, lexicon: Lexicon): boolean {
  if (lexicon.of.matchAt(text, skipSpaces(text, stop, Math.min(end, stop + 3)), end)) return true;
  const before = skipSpacesBack(text, start, Math.max(0, start - 3));
  const match = lexicon.of.matchBefore(text, before, 0);
  return match !== null && !isWordCharacter(text.charCodeAt(match.start - 1));
}
