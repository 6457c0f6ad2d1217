/**
 * Words looked up where they stand in a text: nothing is cut out, and nothing is written in lower case for it. What is
 * known of a word is made when a text first has it. It is remembered until another word takes its place, so that the
 * table stays small: the words of a text are few, and most of them come again.
 */
import { fold } from '../../../numerals/characters.js';
import { hashOf, nextHash } from '../../../numerals/word-table.js';

export interface Vocabulary<Value> {
  /** What is known of the word between two offsets. */
  readonly find: (text: string, start: number, end: number) => Value;
  /** The same for a word whose hash is known: `nextHash` of its folded code units. */
  readonly findHashed: (text: string, start: number, end: number, hash: number) => Value;
}

/** What is known of a word, with the hash by which it is found. */
interface Hashed {
  readonly form: string;
  readonly hash: number;
  readonly isKnown: boolean;
}

/** How many pairs of words are remembered; a power of two. Two words that meet in a pair drive none out. */
const PAIRS = 2 ** 15;
/** Longer words are not remembered: they are few. */
const LONGEST = 32;
const ASCII = 0x80;

/**
 * A vocabulary of all words.
 * @param knownOf what is known of a word in lower case with straight apostrophes and plain hyphens; it keeps the hash
 * @param bareCapitals what else a capital without its accent may be («Etat», and «A» at the head of a sentence)
 */
export function vocabularyOf<Value extends Hashed>(
  knownOf: (word: string, hash: number) => Value,
  bareCapitals: Readonly<Record<string, string>> = {},
): Vocabulary<Value> {
  /** By code unit of ASCII, without gaps: the first letter of every word is asked about. */
  const accents: (readonly string[] | undefined)[] = new Array(ASCII).fill(undefined);
  for (const [capital, small] of Object.entries(bareCapitals)) accents[capital.charCodeAt(0)] = [...small];
  /** The words of each pair side by side, the one that was met last before the other. */
  const values: (Value | undefined)[] = new Array(2 * PAIRS).fill(undefined);
  /** What words are that no table has, where they begin with a capital that may want an accent. */
  const accented = new WeakMap<Value, Value>();

  function meet(text: string, start: number, end: number, hash: number): Value {
    const first = ((hash ^ (hash >>> 15)) & (PAIRS - 1)) << 1;
    const last = values[first];
    if (last !== undefined && last.hash === hash && isAt(last.form, text, start, end)) return last;
    const other = values[first + 1];
    const isOther = other !== undefined && other.hash === hash && isAt(other.form, text, start, end);
    const value = isOther ? other : knownOf(folded(text, start, end), hash);
    if (value.form.length < LONGEST) {
      values[first + 1] = last;
      values[first] = value;
    }
    return value;
  }

  function findHashed(text: string, start: number, end: number, hash: number): Value {
    const first = text.charCodeAt(start);
    const others = first < ASCII ? accents[first] : undefined;
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
      other =
        others
          .map((letter) => knownOf(letter + rest, hashOf(letter + rest)))
          .find(({ isKnown }) => isKnown) ?? value;
      accented.set(value, other);
    }
    return other;
  }

  return {
    find: (text, start, end) => findHashed(text, start, end, hashIn(text, start, end)),
    findHashed,
  };
}

/** Whether a word stands between two offsets. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start, letter = 0; at < end; at += 1, letter += 1)
    if (fold(text.charCodeAt(at)) !== word.charCodeAt(letter)) return false;
  return true;
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
