/** The characters of a text by class and small letter, in a table, because every character of every word is asked about. */
import { fold } from '../../../numerals/characters.js';

/** The small letter of a unit: with plain spaces, apostrophes and hyphens. */
export const FOLDED = 0xffff;
/** A letter or number; a combining mark; white space; the ampersand and underscore of names; anything else. */
export const LETTER = 0x10000;
export const MARK = 0x20000;
export const SPACE = 0x40000;
export const TIE = 0x80000;
const OTHER = 0x100000;

const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const space = /\s/u;
const units = new Int32Array(0x10000);

/** The class of the character at an offset with its small letter; both halves of a surrogate pair have the class of their character. */
export function unitAt(text: string, at: number): number {
  // outside the text a code is NaN, which would make a number of every code
  if (at < 0 || at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  return units[code] || classify(text, at, code);
}

/** The class of the character at an offset. */
export const classAt = (text: string, at: number): number => unitAt(text, at) & ~FOLDED;

/** Found out once for each code unit, but for surrogates and what lies outside the text. */
function classify(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return classOf(pairAt(text, code < 0xdc00 ? at : at - 1)) | code;
  const found = classOf(String.fromCharCode(code)) | fold(code);
  units[code] = found;
  return found;
}

const pairAt = (text: string, at: number): string => {
  const pair = text.slice(Math.max(0, at), at + 2);
  return pair.codePointAt(0)! > 0xffff ? pair : '';
};

function classOf(character: string): number {
  if (letter.test(character)) return LETTER;
  if (mark.test(character)) return MARK;
  if (space.test(character)) return SPACE;
  return character === '&' || character === '_' ? TIE : OTHER;
}

/** The offset after the character at an offset. */
export const afterCharacter = (text: string, at: number): number =>
  at + (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** The offset of the first character from `at` on that has none of some classes. */
export function skip(text: string, at: number, wanted: number): number {
  let next = at;
  while ((unitAt(text, next) & wanted) !== 0) next += 1;
  return next;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const NO_BREAK_HYPHEN = 0x2011;

/** The straight apostrophe or the curly one. */
export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** A hyphen, at which a line may break or not. */
export const isHyphen = (code: number): boolean => code === HYPHEN || code === NO_BREAK_HYPHEN;

/** The words between two offsets in lower case with straight apostrophes. */
export function lowerCase(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && isSmall(text.charCodeAt(at))) at += 1;
  if (at === end) return text.slice(start, end);
  const lower = text.slice(start, end).toLowerCase();
  for (; at < end; at += 1) if (text.charCodeAt(at) === CURLY_APOSTROPHE) return lower.replaceAll('’', "'");
  return lower;
}

/** Whether writing it in lower case leaves a code unit as it is; of the halves of a pair that is not known. */
const isSmall = (code: number): boolean => fold(code) === code && (code & 0xf800) !== 0xd800;
