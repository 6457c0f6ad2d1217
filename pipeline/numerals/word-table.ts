/** A hash table of words, for scanners that meet every word of a text and know few of them. */
import { fold, isLetter } from './characters.js';

/** Words by `nextHash` of their letters; two that share a hash by chance share a row, so a hit is only a hint. */
export interface WordTable {
  /** Open addressing: a hash per slot, at most half of them in use. */
  readonly hashes: Int32Array;
  /** The number of the word in each slot, 0 where it is empty. */
  readonly numbers: Uint16Array;
}

/** The hash of letters that go on with one more; a word begins with 0. Letters are folded. */
export const nextHash = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = nextHash(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** Numbers words by their hash; the numbers are greater than 0. */
export function makeWordTable(numbers: ReadonlyMap<number, number>): WordTable {
  let size = 16;
  while (size < 2 * numbers.size) size *= 2;
  const table = { hashes: new Int32Array(size), numbers: new Uint16Array(size) };
  for (const [hash, number] of numbers) {
    let slot = slotOf(hash, size);
    while (table.numbers[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.hashes[slot] = hash;
    table.numbers[slot] = number;
  }
  return table;
}

/** The number of the word with this hash, 0 where the table has none. */
export function numberOf({ hashes, numbers }: WordTable, hash: number): number {
  let slot = slotOf(hash, hashes.length);
  while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1);
  return numbers[slot]!;
}

/** A table of the words that phrases begin with: the letters before their first other sign. */
export function firstWordsOf(phrases: Iterable<string>): WordTable {
  const numbers = new Map<number, number>();
  for (const phrase of phrases) {
    let end = 0;
    while (end < phrase.length && isLetter(phrase.charCodeAt(end))) end += 1;
    numbers.set(hashOf(phrase.slice(0, end)), 1);
  }
  return makeWordTable(numbers);
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}
