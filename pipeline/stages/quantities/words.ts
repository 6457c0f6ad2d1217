/** Looking around a number: the words and phrases beside it. */
import {
  fold,
  HYPHEN,
  isCapital,
  isDigit,
  isLetter,
  isWordCharacter,
  skipSpaces,
  skipSpacesBack,
} from '../../numerals/characters.js';
import type { PhraseMatch, Phrases } from '../../numerals/phrases.js';
import type { Span } from '../../schema.js';

/** Between two words of one phrase there are no more spaces than this. */
const MOST_SPACES = 3;
/** A longer word is no word of any table. */
const LONGEST_WORD = 40;

interface Bounds extends Span {
  readonly text: string;
}

/** The offset of the next word when only spaces stand between, never beyond the block. */
export function nextWordAt({ text, end }: Bounds, at: number): number {
  return skipSpaces(text, at, Math.min(end, at + MOST_SPACES));
}

/** The phrase after `at`, with only spaces between. */
export function phraseAfter<T>(phrases: Phrases<T>, bounds: Bounds, at: number): PhraseMatch<T> | null {
  return phrases.matchAt(bounds.text, nextWordAt(bounds, at), bounds.end);
}

/** The phrase before `at`, with only spaces between; it begins where a word begins. */
export function phraseBefore<T>(phrases: Phrases<T>, bounds: Bounds, at: number): PhraseMatch<T> | null {
  const { text, start } = bounds;
  const before = skipSpacesBack(text, at, Math.max(start, at - MOST_SPACES));
  if (before <= start || (before === at && isWordCharacter(text.charCodeAt(before - 1)))) return null;
  return phrases.matchBefore(text, before, start);
}

/** The word that starts after spaces at `at`, with inner hyphens; null where something else stands. */
export function wordAfter(bounds: Bounds, at: number): Span | null {
  const { text, end } = bounds;
  const start = nextWordAt(bounds, at);
  let i = start;
  while (i < end && i - start < LONGEST_WORD) {
    const code = text.charCodeAt(i);
    const joins = fold(code) === HYPHEN && i > start && i + 1 < end && isLetter(text.charCodeAt(i + 1));
    if (!isLetter(code) && !joins && !(isDigit(code) && i > start)) break;
    i += 1;
  }
  return i === start ? null : { start, end: i };
}

/** The word that ends before the spaces before `at`; null where something else stands. */
export function wordBefore(bounds: Bounds, at: number): Span | null {
  const { text, start } = bounds;
  const end = skipSpacesBack(text, at, Math.max(start, at - MOST_SPACES));
  let i = end;
  while (i > start && end - i < LONGEST_WORD) {
    const code = text.charCodeAt(i - 1);
    if (!isWordCharacter(code) && !(fold(code) === HYPHEN && i < end && isLetter(text.charCodeAt(i)))) break;
    i -= 1;
  }
  return i === end ? null : { start: i, end };
}

/** The word in small letters. */
export function lowerCase(text: string, word: Span): string {
  return text.slice(word.start, word.end).toLowerCase();
}

/** Whether the word, in small letters, has one of the endings. */
export function endsIn(text: string, word: Span, endings: readonly string[]): boolean {
  for (const ending of endings) if (hasEnding(text, word, ending)) return true;
  return false;
}

function hasEnding(text: string, { start, end }: Span, ending: string): boolean {
  const from = end - ending.length;
  if (from < start) return false;
  for (let at = from; at < end; at += 1)
    if (fold(text.charCodeAt(at)) !== fold(ending.charCodeAt(at - from))) return false;
  return true;
}

/** True where the word begins with a capital. */
export function isCapitalised(text: string, word: Span): boolean {
  return isCapital(text.charCodeAt(word.start));
}

/** True where a letter of the word is a capital. */
export function hasCapital(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (isCapital(text.charCodeAt(at))) return true;
  return false;
}

/** True at the start of the block, behind a full stop, a colon, a quotation mark or a bullet. */
export function isSentenceStart({ text, start }: Bounds, at: number): boolean {
  const before = skipSpacesBack(text, at, Math.max(start, at - MOST_SPACES));
  return before <= start || '.!?:;«»“"”(-–—•*\u2019…|'.includes(text.charAt(before - 1));
}
