/**
 * A table of phrases as an automaton: the longest phrase that starts, or ends, at a position, in one walk.
 * Case, kinds of spaces and kinds of apostrophes make no difference; a phrase ends where a word ends.
 */
import { APOSTROPHE, fold, HYPHEN, isSpace, isWordCharacter, variants } from './characters.js';

/** How phrases are compared with a text. */
export interface PhraseOptions {
  /** True for symbols and abbreviations, where «M» and «m» differ. */
  readonly caseSensitive?: boolean;
  /** True where a hyphen is as good as a space («quatre-vingt-un», «quatre vingt un»). */
  readonly hyphenIsSpace?: boolean;
}

/** A phrase where it stands, with what it means. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Many phrases, looked for at once. */
export interface Phrases<T> {
  /** The longest phrase from `at`, not beyond `end`. */
  matchAt(text: string, at: number, end: number): PhraseMatch<T> | null;
  /** The longest phrase that ends at `at`, not before `start`. */
  matchBefore(text: string, at: number, start: number): PhraseMatch<T> | null;
}

/** More spaces than this between two words are no phrase: it keeps hostile text linear. */
const MOST_SPACES = 3;
const SPACE = 32;
/** Builds the automaton; an empty phrase, or one that is entered twice, is an error in the table. */
export function makePhrases<T>(
  entries: Iterable<readonly [string, T]>,
  options: PhraseOptions = {},
): Phrases<T> {
  const rows = [...entries].map(([phrase, value]) => [normalised(phrase, options), value] as const);
  const seen = new Set<string>();
  for (const [phrase] of rows) {
    if (phrase.trim() === '') throw new Error('A table of phrases has an empty phrase.');
    if (seen.has(phrase)) throw new Error(`A table of phrases has «${phrase}» twice.`);
    seen.add(phrase);
  }
  const forward = automaton(rows, options);
  let backward: Automaton<T> | undefined;
  const reversed = () =>
    automaton(
      rows.map(([phrase, value]) => [[...phrase].reverse().join(''), value] as const),
      options,
    );
  return {
    matchAt(text, at, end) {
      const reached = walk(forward, text, at, 1, end);
      return reached && { start: at, end: reached.at, value: reached.value };
    },
    matchBefore(text, at, start) {
      backward ??= reversed();
      const reached = walk(backward, text, at - 1, -1, start - 1);
      return reached && { start: reached.at + 1, end: at, value: reached.value };
    },
  };
}

interface Automaton<T> {
  /** The symbol of each character code, 0 for none. */
  readonly symbols: Uint8Array;
  /** The next node of each node and symbol below `width`, 0 for none. */
  readonly next: Uint16Array;
  readonly width: number;
  /** By node: where a phrase ends, its index in `values` plus one. */
  readonly ends: Uint16Array;
  readonly values: readonly T[];
}

/** The characters of all tables that compare alike, as symbols. */
interface Alphabet {
  readonly numbers: Map<string, number>;
  /** The symbol of each character code, 0 for none. */
  readonly symbols: Uint8Array;
}

/** A symbol is a byte. */
const MOST_CHARACTERS = 255;

/** By `PhraseOptions`: tables share it, for many of them are asked about the same few letters one after the other. */
const alphabets = new Map<string, Alphabet>();

function alphabetOf(rows: readonly (readonly [string, unknown])[], options: PhraseOptions): Alphabet {
  const key = `${options.caseSensitive === true} ${options.hyphenIsSpace === true}`;
  let alphabet = alphabets.get(key);
  if (!alphabet) {
    alphabet = { numbers: new Map(), symbols: new Uint8Array(0x10000) };
    alphabets.set(key, alphabet);
  }
  const { numbers, symbols } = alphabet;
  for (const [phrase] of rows)
    for (const char of phrase)
      if (!numbers.has(char)) {
        if (numbers.size === MOST_CHARACTERS) throw new Error('Tables of phrases have too many characters.');
        numbers.set(char, numbers.size + 1);
        for (const code of variantsOf(char.charCodeAt(0), options)) symbols[code] = numbers.size;
      }
  return alphabet;
}

function automaton<T>(rows: readonly (readonly [string, T])[], options: PhraseOptions): Automaton<T> {
  const { numbers, symbols } = alphabetOf(rows, options);
  const width = numbers.size + 1;
  const nodes = rows.reduce((sum, [phrase]) => sum + phrase.length, 1);
  const next = new Uint16Array(nodes * width);
  const ends = new Uint16Array(nodes);
  let size = 1;
  rows.forEach(([phrase], index) => {
    let node = 0;
    for (const char of phrase) {
      const edge = node * width + numbers.get(char)!;
      if (next[edge] === 0) next[edge] = size++;
      node = next[edge]!;
    }
    ends[node] = index + 1;
  });
  return { symbols, next: next.slice(0, size * width), width, ends, values: rows.map(([, value]) => value) };
}

/** All character codes that compare as `code` does. */
function variantsOf(code: number, options: PhraseOptions): number[] {
  const folded =
    options.hyphenIsSpace && code === SPACE
      ? [HYPHEN, ...variants(SPACE), ...variants(HYPHEN)]
      : variants(code);
  return [code, ...folded].filter((variant) => compared(variant, options) === code);
}

function walk<T>(
  { symbols, next, width, ends, values }: Automaton<T>,
  text: string,
  from: number,
  step: 1 | -1,
  limit: number,
): { readonly at: number; readonly value: T } | null {
  let node = 0;
  let best = -1;
  let found = 0;
  let spaces = 0;
  for (let i = from; step === 1 ? i < limit : i > limit; i += step) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaces += 1;
      if (spaces > MOST_SPACES) break;
      if (spaces > 1) continue;
    } else spaces = 0;
    const symbol = symbols[code]!;
    // Letters that came with a later table are beyond this one's width.
    if (symbol >= width) break;
    node = next[node * width + symbol]!;
    if (node === 0) break;
    if (ends[node] !== 0 && isEdge(text, i, step)) {
      best = i + step;
      found = ends[node]!;
    }
  }
  return found === 0 ? null : { at: best, value: values[found - 1]! };
}

/** A phrase ends where two word characters do not meet: at the end of a word, or after its own sign («d'»). */
function isEdge(text: string, last: number, step: 1 | -1): boolean {
  return !isWordCharacter(text.charCodeAt(last)) || !isWordCharacter(text.charCodeAt(last + step));
}

function normalised(phrase: string, options: PhraseOptions): string {
  return Array.from(phrase, (char) => String.fromCharCode(compared(char.charCodeAt(0), options))).join('');
}

function compared(code: number, { caseSensitive = false, hyphenIsSpace = false }: PhraseOptions): number {
  const plain = fold(code);
  if (hyphenIsSpace && plain === HYPHEN) return SPACE;
  if (!caseSensitive || plain === SPACE || plain === APOSTROPHE || plain === HYPHEN) return plain;
  return code;
}
