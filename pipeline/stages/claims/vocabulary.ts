/** Words looked up where they stand in a text: nothing is cut out, and nothing is written in lower case for it. */
import { fold } from '../../numerals/characters.js';
import { hashOf, nextHash } from '../../numerals/word-table.js';

export interface Vocabulary<Value> {
  /** The words, in lower case with straight apostrophes, and what is known of each. */
  readonly words: readonly string[];
  readonly values: readonly Value[];
  /** The index of the word between two offsets; -1 for a word that it does not have. */
  readonly find: (text: string, start: number, end: number) => number;
  /** The same for a word whose hash is known: `nextHash` of its folded code units. */
  readonly findHashed: (text: string, start: number, end: number, hash: number) => number;
}

/**
 * Makes a hash table with open addressing over the folded code units of each word.
 * @param bareCapitals what else a capital without its accent may be («Etat», and «A» at the head of a sentence)
 */
export function vocabularyOf<Value>(
  entries: ReadonlyMap<string, Value>,
  bareCapitals: Readonly<Record<string, string>> = {},
): Vocabulary<Value> {
  const accented = new Map(
    Object.entries(bareCapitals).map(([capital, small]) => [capital.charCodeAt(0), [...small]]),
  );
  const words = [...entries.keys()];
  const { letters, ends } = lettersOf(words);
  const size = 2 ** Math.ceil(Math.log2(1.5 * words.length + 2));
  const mask = size - 1;
  /** A hash and the index of its word, -1 for none, side by side. */
  const slots = new Int32Array(2 * size).fill(-1);
  for (const [index, word] of words.entries()) {
    const hash = hashOf(word);
    let slot = slotOf(hash, mask);
    while (slots[2 * slot + 1]! >= 0) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = index;
  }
  function isWord(index: number, text: string, start: number, end: number): boolean {
    const last = ends[index]!;
    let letter = index === 0 ? 0 : ends[index - 1]!;
    if (last - letter !== end - start) return false;
    for (let at = start; letter < last; at += 1, letter += 1)
      if (fold(text.charCodeAt(at)) !== letters[letter]) return false;
    return true;
  }
  function findHashed(text: string, start: number, end: number, hash: number): number {
    const others = accented.get(text.charCodeAt(start));
    if (others === undefined) return findAsWritten(text, start, end, hash);
    if (end === start + 1) {
      const head = others[0]!;
      return opensSentence(text, start)
        ? findAsWritten(head, 0, 1, hashOf(head))
        : findAsWritten(text, start, end, hash);
    }
    const found = findAsWritten(text, start, end, hash);
    if (found >= 0) return found;
    const rest = text.slice(start + 1, end);
    for (const other of others) {
      const word = other + rest;
      const at = findAsWritten(word, 0, word.length, hashIn(word, 0, word.length));
      if (at >= 0) return at;
    }
    return -1;
  }
  function findAsWritten(text: string, start: number, end: number, hash: number): number {
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const index = slots[2 * slot + 1]!;
      if (index < 0 || (slots[2 * slot] === hash && isWord(index, text, start, end))) return index;
    }
  }
  return {
    words,
    values: [...entries.values()],
    find: (text, start, end) => findHashed(text, start, end, hashIn(text, start, end)),
    findHashed,
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

function hashIn(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, fold(text.charCodeAt(at)));
  return hash;
}

/** Whether a lone capital before a space stands at the head of a text, a line, a sentence or a quotation. */
function opensSentence(text: string, at: number): boolean {
  const behind = text.charAt(at + 1);
  if (behind !== ' ' && behind !== '\u00a0') return false;
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\u00a0')) before -= 1;
  return before < 0 || HEADS.includes(text.charAt(before));
}

const HEADS = '\n.!?…«“"';

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
