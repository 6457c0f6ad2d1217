/**
 * Words looked up where they stand in a text: nothing is cut out, and nothing is written in lower case for it. What is
 * known of a word is made when a text first has it. It is remembered until another word takes its place, so that the
 * table stays small: the words of a text are few, and most of them come again.
 */
import { fold } from '../../numerals/characters.js';
import { hashOf, nextHash } from '../../numerals/word-table.js';

export interface Vocabulary<Value> {
  /** What is known of the word between two offsets. */
  readonly find: (text: string, start: number, end: number) => Value;
  /** The same for a word whose hash is known: `nextHash` of its folded code units. */
  readonly findHashed: (text: string, start: number, end: number, hash: number) => Value;
}

/** How many words are remembered; a power of two. */
const PLACES = 2 ** 14;
/** The code units of a place: the length of its word and its letters. Longer words are not remembered: they are few. */
const ROOM = 32;

/**
 * A vocabulary of all words.
 * @param knownOf what is known of a word in lower case with straight apostrophes and plain hyphens
 * @param bareCapitals what else a capital without its accent may be («Etat», and «A» at the head of a sentence)
 */
export function vocabularyOf<Value extends { readonly isKnown: boolean }>(
  knownOf: (word: string) => Value,
  bareCapitals: Readonly<Record<string, string>> = {},
): Vocabulary<Value> {
  const accents = new Map(
    Object.entries(bareCapitals).map(([capital, small]) => [capital.charCodeAt(0), [...small]]),
  );
  const letters = new Uint16Array(PLACES * ROOM);
  const values: (Value | undefined)[] = new Array(PLACES).fill(undefined);
  /** What words are that no table has, where they begin with a capital that may want an accent. */
  const accented = new WeakMap<Value, Value>();

  function meet(text: string, start: number, end: number, hash: number): Value {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = values[place];
    if (known && isAt(place * ROOM, text, start, end)) return known;
    const word = folded(text, start, end);
    const value = knownOf(word);
    if (word.length < ROOM) {
      letters[place * ROOM] = word.length;
      for (let at = 0; at < word.length; at += 1) letters[place * ROOM + at + 1] = word.charCodeAt(at);
      values[place] = value;
    }
    return value;
  }

  /** Whether a row of the table has the word between two offsets. */
  function isAt(row: number, text: string, start: number, end: number): boolean {
    if (letters[row] !== end - start) return false;
    for (let at = start, letter = row + 1; at < end; at += 1, letter += 1)
      if (fold(text.charCodeAt(at)) !== letters[letter]) return false;
    return true;
  }

  function findHashed(text: string, start: number, end: number, hash: number): Value {
    const others = accents.get(text.charCodeAt(start));
    if (others === undefined) return meet(text, start, end, hash);
    if (end === start + 1 && opensSentence(text, start)) {
      const head = others[0]!;
      return meet(head, 0, 1, hashOf(head));
    }
    const value = meet(text, start, end, hash);
    if (value.isKnown || end === start + 1) return value;
    let other = accented.get(value);
    if (!other) {
      const rest = folded(text, start + 1, end);
      other = others.map((letter) => knownOf(letter + rest)).find(({ isKnown }) => isKnown) ?? value;
      accented.set(value, other);
    }
    return other;
  }

  return {
    find: (text, start, end) => findHashed(text, start, end, hashIn(text, start, end)),
    findHashed,
  };
}

/** The word between two offsets; letter by letter, because a slice would keep the whole text alive. */
function folded(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at += 1) word += String.fromCharCode(fold(text.charCodeAt(at)));
  return word;
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
