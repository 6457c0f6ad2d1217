/** Magnitudes as signs after digits: «15Md€», «1,2 M», «5 MEUR». */
import type { MagnitudeSign, NumeralsLocale } from '../locales/numerals.js';
import { isCurrencySign, isLetter, isSpace, isWordCharacter, skipSpaces } from './characters.js';
import type { Lexicon } from './lexicon.js';

const LONGEST = 8;
const LONGEST_NOUN = 30;
const CURRENCY_CODE = /.[A-Z]{3}$/;

/** The magnitude sign behind the digits from `digitsStart` to `at`, a space between them at most. */
export function magnitudeSignAt(
  text: string,
  digitsStart: number,
  at: number,
  end: number,
  lexicon: Lexicon,
): { readonly value: number; readonly end: number } | null {
  const from = at < end && isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (from >= end || lexicon.signStarts[text.charCodeAt(from)] !== 1) return null;
  let to = from;
  while (to < end && to - from < LONGEST && isLetter(text.charCodeAt(to))) to += 1;
  if (to === from || (to < end && isWordCharacter(text.charCodeAt(to)))) return null;
  const letters = text.slice(from, to);
  const sign = lexicon.signs.get(letters);
  if (sign)
    return isSign(sign, text, digitsStart, at === from, to, end, lexicon)
      ? { value: sign.value, end: isAbbreviated(text, from, to, end, lexicon) ? to + 1 : to }
      : null;
  const code = CURRENCY_CODE.test(letters)
    ? 3
    : lexicon.locale.currencyLetters.includes(letters.slice(-1))
      ? 1
      : 0;
  const beforeCode = code === 0 ? undefined : lexicon.signs.get(letters.slice(0, -code));
  return beforeCode ? { value: beforeCode.value, end: to - code } : null;
}

/** A letter with a point behind it is a title («M. Dupont») but beside a currency («£3m.»); some are signs only beside a currency, «de» or a plural. */
function isSign(
  sign: MagnitudeSign,
  text: string,
  digitsStart: number,
  isGlued: boolean,
  to: number,
  end: number,
  { of, locale }: Lexicon,
): boolean {
  if (isCurrencySign(text.charCodeAt(digitsStart - 1)) || isCurrencyCode(text, digitsStart - 4)) return true;
  if (text.charCodeAt(to) === 46 && isSpace(text.charCodeAt(to + 1)) && isLetterAlone(text, to)) return false;
  if (sign.afterCurrency) return false;
  if (!sign.needsCurrency) return true;
  const next = skipSpaces(text, to, Math.min(end, to + 1));
  if (isCurrencySign(text.charCodeAt(next)) || isCurrencyCode(text, next)) return true;
  if (next === to) return false;
  if (of.matchAt(text, next, end) !== null) return true;
  // «60m people», but «60 m ropes» are metres
  return isGlued && sign.orPlural === true && isPlural(text, next, end, locale);
}

/** «3,4 G CHF», «CHF 3m». */
function isCurrencyCode(text: string, at: number): boolean {
  return at >= 0 && CODES.has(text.slice(at, at + 3)) && !isWordCharacter(text.charCodeAt(at + 3));
}

/** «3 mrd. de francs», «1,2 Mio. €»: the point belongs to the sign where the number goes on behind it. */
function isAbbreviated(text: string, from: number, to: number, end: number, { of }: Lexicon): boolean {
  if (to - from < SHORTEST_ABBREVIATED || text.charCodeAt(to) !== 46) return false;
  const next = skipSpaces(text, to + 1, Math.min(end, to + 2));
  if (next === to + 1 || next >= end) return false;
  return (
    isCurrencySign(text.charCodeAt(next)) ||
    isCurrencyCode(text, next) ||
    of.matchAt(text, next, end) !== null
  );
}

const SHORTEST_ABBREVIATED = 3;

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isLetterAlone(text: string, to: number): boolean {
  return !isLetter(text.charCodeAt(to - 2));
}

function isPlural(text: string, at: number, end: number, { pluralEndings }: NumeralsLocale): boolean {
  let to = at;
  while (to < end && to - at < LONGEST_NOUN && isLetter(text.charCodeAt(to))) to += 1;
  return (
    pluralEndings.some((ending) => to - at > ending.length && text.startsWith(ending, to - ending.length)) ||
    pluralEndings.includes(text.slice(at, to))
  );
}
