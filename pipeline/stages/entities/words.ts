/**
 * The words and signs of a text, hashed where they stand: tables ask for a word by its hash first, and a string
 * is made only of one that they may know.
 */
import { isWordCharacter } from '../../numerals/characters.js';
import { nextHash } from '../../numerals/word-table.js';
import type { Span } from '../../schema.js';

/** Parallel lists: offsets in the text, and the hash of each word as it is compared. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hashes: readonly number[];
}

/** Which hashes a table has, so that most words are passed over without a look into it. */
export type HashFilter = Uint8Array;

const SIGN = 0;
const SPACE = 1;
/** What a character is hashed as in a word: capitals lose their accents («Etats-Unis»); else `SIGN` or `SPACE`. */
const inWord = new Uint16Array(0x10000);
const ACCENTED_CAPITAL = /[À-ÖØ-Þ]/g;
const MARKS = /\p{M}/gu;
const NUMBER = /\p{N}/u;
const CLOSING_APOSTROPHE = '’'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);

for (let code = 0; code < 0x10000; code += 1)
  if (isWordCharacter(code)) inWord[code] = code;
  else if (code > 127) {
    const char = String.fromCharCode(code);
    if (NUMBER.test(char)) inWord[code] = code;
    else if (char.trim() === '') inWord[code] = SPACE;
  } else if (String.fromCharCode(code).trim() === '') inWord[code] = SPACE;
for (let code = 0xc0; code <= 0xde; code += 1)
  if (inWord[code] !== SIGN) inWord[code] = withoutAccents(String.fromCharCode(code)).charCodeAt(0);

/** The words of a part of the text, in order; a sign is a word of one character, of two code units where it has two. */
export function wordsOf(text: string, { start, end }: Span): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  for (let at = start; at < end; ) {
    const from = at;
    let code = inWord[text.charCodeAt(at)]!;
    let hash = 0;
    while (code > SPACE) {
      hash = nextHash(hash, code);
      at += 1;
      code = at < end ? inWord[text.charCodeAt(at)]! : SPACE;
    }
    if (at === from) {
      at += signLength(text, at);
      if (code === SPACE) continue;
      hash = text.charCodeAt(from);
      if (hash === CLOSING_APOSTROPHE) hash = APOSTROPHE;
    }
    starts.push(from);
    ends.push(at);
    hashes.push((hash ^ (hash >>> 15)) | 0);
  }
  return { text, starts, ends, hashes };
}

/** A word as it is compared: capitals without accents, one kind of apostrophe; undefined where there is none. */
export function wordAt({ text, starts, ends }: Words, index: number): string | undefined {
  const start = starts[index];
  if (start === undefined) return undefined;
  const word = text.slice(start, ends[index]);
  return word === '’' ? "'" : withoutAccents(word);
}

/** A filter for tables of up to some thousand words; the length is a power of two. */
export const newFilter = (length = 0x10000): HashFilter => new Uint8Array(length);

/** Notes a hash. */
export const addToFilter = (filter: HashFilter, hash: number): void => {
  filter[hash & (filter.length - 1)] = 1;
};

/** True for what was added, and for a few others. */
export const mayHave = (filter: HashFilter, hash: number): boolean =>
  filter[hash & (filter.length - 1)] === 1;

/** A sign of two code units is one. */
function signLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? 2 : 1;
}

function withoutAccents(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 0xc0 && code <= 0xde)
      return word.replace(ACCENTED_CAPITAL, (char) => char.normalize('NFD').replace(MARKS, ''));
  }
  return word;
}
