/**
 * Character classes by table, because the scanner asks about every character of a text. `charCodeAt` gives NaN outside
 * the text, and one look at a place that is no number makes every later look slow: so NaN is read as U+0000.
 */

const SPACE = 1;
const CURRENCY = 2;
/** From here on a number can begin with the character. */
export const FRACTION = 3;
/** From here on the character is part of a word. */
export const DIGIT = 4;
export const LETTER = 5;

const SPACES = ' \t\u00a0\u2007\u2009\u202f';
const APOSTROPHES = "'\u2018\u2019\u02bc";
const HYPHENS = '-\u2010\u2011';

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
const letter = /[\p{L}\p{M}]/u;
const currency = /\p{Sc}/u;
for (let code = 0; code < 0x10000; code += 1) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  classes[code] = letter.test(char) ? LETTER : currency.test(char) ? CURRENCY : 0;
  // One small form is longer than its letter (İ): its first unit is the letter.
  folded[code] = lower.charCodeAt(0);
}
for (let code = 48; code < 58; code += 1) classes[code] = DIGIT;
for (const char of SPACES) {
  classes[char.charCodeAt(0)] = SPACE;
  folded[char.charCodeAt(0)] = 32;
}
for (const char of Object.keys(FRACTIONS)) classes[char.charCodeAt(0)] = FRACTION;
for (const char of APOSTROPHES) folded[char.charCodeAt(0)] = 39;
for (const char of HYPHENS) folded[char.charCodeAt(0)] = 45;

/** The character code in lower case, every space as U+0020, every apostrophe as ' and every hyphen as -. */
export const fold = (code: number): number => folded[code | 0]!;

/** The class of each character code, and what `fold` makes of it: for loops over whole texts. */
export const classOf: Uint8Array = classes;
export const folding: Uint16Array = folded;

/** The folded code of each letter or combining mark, 0 for anything else. */
export const letters: Uint16Array = folded.map((code, index) => (classes[index] === LETTER ? code : 0));

/** The folded code of a letter or combining mark, 0 for anything else: `isLetter` and `fold` in one look. */
export const letterAt = (text: string, at: number): number => letters[text.charCodeAt(at) | 0]!;

/** A text in small letters, with plain spaces, apostrophes and hyphens; every offset stays as it was. */
export function foldText(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i += 1) plain += String.fromCharCode(fold(text.charCodeAt(i)));
  return plain;
}

const unfolded = new Map<number, number[]>();
for (let code = 0; code < 0x10000; code += 1) {
  const plain = folded[code]!;
  if (plain !== code) unfolded.set(plain, [...(unfolded.get(plain) ?? []), code]);
}

/** The other character codes that `fold` makes into `code`. */
export const variants = (code: number): readonly number[] => unfolded.get(code) ?? [];

/** Codes of folded marks that words are joined by. */
export const APOSTROPHE = 39;
export const HYPHEN = 45;
export const SLASH = 47;

/** A letter or a combining mark. */
export const isLetter = (code: number): boolean => classes[code | 0] === LETTER;

/** A letter that has a small form. */
export const isCapital = (code: number): boolean => {
  const small = letters[code | 0]!;
  return small !== 0 && small !== code;
};

/** An ASCII digit. */
export const isDigit = (code: number): boolean => classes[code | 0] === DIGIT;

/** A space inside a line: U+0020, tab, U+00A0, U+2007, U+2009 or U+202F. */
export const isSpace = (code: number): boolean => classes[code | 0] === SPACE;

/** A currency sign ($, €, £ …). */
export const isCurrencySign = (code: number): boolean => classes[code | 0] === CURRENCY;

/** The value of a vulgar fraction sign (½), 0 for every other character. */
export const vulgarFraction = (code: number): number =>
  classes[code | 0] === FRACTION ? (FRACTIONS[String.fromCharCode(code)] ?? 0) : 0;

/** A letter or a digit; false for NaN, which `charCodeAt` gives outside the text. */
export const isWordCharacter = (code: number): boolean => classes[code | 0]! >= DIGIT;

/** The offset after the spaces at `at`, never beyond `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

/** The offset of the first of the spaces that end before `at`, never before `start`. */
export function skipSpacesBack(text: string, at: number, start: number): number {
  let i = at;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i -= 1;
  return i;
}
