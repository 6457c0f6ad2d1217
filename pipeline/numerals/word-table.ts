/** A hash table of words, for scanners that meet every word of a text and know few of them. */
import type { Span } from '../schema.js';
import { fold, isLetter } from './characters.js';

/**
 * Words by `nextHash` of their letters; two that share a hash by chance share a slot, so a hit is only a hint. First a
 * bit for each hash, because most words of a text are in no table; then slots, open addressing, at most half in use: a
 * hash and the number of the word, 0 where the slot is empty. They lie side by side, because what a look costs is the
 * places of memory that it touches.
 */
export type WordTable = Int32Array;

/** The hash of letters that go on with one more; a word begins with 0. Letters are folded. */
export const nextHash = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The hash of a whole word; of the letters before it and it, where their hash is given. */
export function hashOf(word: string, before = 0): number {
  let hash = before;
  for (let i = 0; i < word.length; i += 1) hash = nextHash(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** Numbers words by their hash; the numbers are greater than 0. */
export function makeWordTable(numbers: ReadonlyMap<number, number>): WordTable {
  let size = 16;
  while (size < 2 * numbers.size) size *= 2;
  const table = new Int32Array(4 * size);
  for (const [hash, number] of numbers) {
    table[bitsOf(hash, table)]! |= 1 << hash;
    let at = placeOf(hash, table);
    while (table[at + 1] !== 0) at = nextPlace(at, table);
    table[at] = hash;
    table[at + 1] = number;
  }
  return table;
}

/** The number of the word with this hash, 0 where the table has none. */
export function numberOf(table: WordTable, hash: number): number {
  if (((table[bitsOf(hash, table)]! >>> hash) & 1) === 0) return 0;
  let at = placeOf(hash, table);
  while (table[at] !== hash && table[at + 1] !== 0) at = nextPlace(at, table);
  return table[at + 1]!;
}

/** Words in small letters, asked about the words of a text where they stand: most have a hash that none has, and no string is made of them. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  /** By the last bits of a hash, 1 where a word has them. */
  readonly #known = new Uint8Array(0x1000);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) this.#known[hashOf(word) & (this.#known.length - 1)] = 1;
  }

  /** Whether a span of a text is one of the words, in any letters. */
  has(text: string, { start, end }: Span): boolean {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = nextHash(hash, fold(text.charCodeAt(at)));
    if (this.#known[hash & (this.#known.length - 1)] === 0) return false;
    return this.#words.has(text.slice(start, end).toLowerCase());
  }

  /** Whether a word in small letters is one of them. */
  includes(word: string): boolean {
    return this.#words.has(word);
  }
}

/** A table of the words that phrases begin with: the letters before their first other sign. */
export function firstWordsOf(phrases: Iterable<string>): WordTable {
  return makeWordTable(markedWords([[1, phrases]]));
}

/** By hash, the words that several lists of phrases begin with: the number of a word is the sum of its lists' marks. */
export function markedWords(
  lists: Iterable<readonly [mark: number, phrases: Iterable<string>]>,
): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const [mark, phrases] of lists)
    for (const phrase of phrases) {
      let end = 0;
      while (end < phrase.length && isLetter(phrase.charCodeAt(end))) end += 1;
      const hash = hashOf(phrase.slice(0, end));
      numbers.set(hash, (numbers.get(hash) ?? 0) | mark);
    }
  return numbers;
}

/** Where the bit of a hash is, among the 32 that its last five bits tell apart. */
function bitsOf(hash: number, table: WordTable): number {
  return (hash >>> 5) & ((table.length >> 1) - 1);
}

/** The slots fill the second half. */
function placeOf(hash: number, table: WordTable): number {
  const half = table.length >> 1;
  return half | ((2 * (hash ^ (hash >>> 15))) & (half - 1));
}

function nextPlace(at: number, table: WordTable): number {
  const half = table.length >> 1;
  return half | ((at + 2) & (half - 1));
}
