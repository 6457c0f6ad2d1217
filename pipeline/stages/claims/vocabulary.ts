/** Words looked up where they stand in a text: nothing is cut out, and nothing is written in lower case for it. */
import { fold } from '../../numerals/characters.js';

export interface Vocabulary<Value> {
  /** The words, in lower case with straight apostrophes, and what is known of each. */
  readonly words: readonly string[];
  readonly values: readonly Value[];
  /** The index of the word between two offsets; -1 for a word that it does not have. */
  readonly find: (text: string, start: number, end: number) => number;
}

/** Makes a hash table with open addressing over the folded code units of each word. */
export function vocabularyOf<Value>(entries: ReadonlyMap<string, Value>): Vocabulary<Value> {
  const words = [...entries.keys()];
  const { letters, ends } = lettersOf(words);
  const size = 2 ** Math.ceil(Math.log2(3 * words.length + 2));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (const [index, word] of words.entries()) {
    let slot = hash(word, 0, word.length) & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  function isWord(index: number, text: string, start: number, end: number): boolean {
    const last = ends[index]!;
    let letter = index === 0 ? 0 : ends[index - 1]!;
    if (last - letter !== end - start) return false;
    for (let at = start; letter < last; at += 1, letter += 1)
      if (fold(text.charCodeAt(at)) !== letters[letter]) return false;
    return true;
  }
  return {
    words,
    values: [...entries.values()],
    find(text, start, end) {
      let slot = hash(text, start, end) & mask;
      while (slots[slot]! >= 0 && !isWord(slots[slot]!, text, start, end)) slot = (slot + 1) & mask;
      return slots[slot]!;
    },
  };
}

/** The folded code units of all words, one word after another, and where each ends. */
function lettersOf(words: readonly string[]): { letters: Uint16Array; ends: Int32Array } {
  const letters = new Uint16Array(words.reduce((length, word) => length + word.length, 0));
  const ends = new Int32Array(words.length);
  let end = 0;
  for (const [index, word] of words.entries()) {
    for (let at = 0; at < word.length; at += 1) letters[end + at] = fold(word.charCodeAt(at));
    end += word.length;
    ends[index] = end;
  }
  return { letters, ends };
}

function hash(text: string, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at += 1) code = Math.imul(code ^ fold(text.charCodeAt(at)), 0x01000193);
  return code ^ (code >>> 15);
}
