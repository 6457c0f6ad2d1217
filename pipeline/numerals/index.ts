/**
 * Reads the numbers of a text, in digits and in words, from a language's table alone.
 * `readNumeral` reads one number at a position; `findNumerals` finds all in one pass.
 */
import type { NumeralsLocale } from '../locales/numerals.js';
import type { Numeral } from './numeral.js';

export type { Numeral, NumeralSense } from './numeral.js';

/** All numerals of `text` from `start` to `end` in order and disjoint; linear in the length. */
export function findNumerals(_text: string, _start: number, _end: number, _locale: NumeralsLocale): Numeral[] {
  return [];
}

/** The numeral of any sense that starts exactly at `at`, or null; a sign is read only by `findNumerals`. */
export function readNumeral(_text: string, _at: number, _end: number, _locale: NumeralsLocale): Numeral | null {
  return null;
}
