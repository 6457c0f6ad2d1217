/** The evidence of function words: how far a text's small words speak for one language against all others. */

import { type LanguagesLocale, NEIGHBOURS } from '../../locales/languages.js';
import { letterAt } from '../../numerals/characters.js';
import { nextHash } from '../../numerals/word-table.js';
import { onceFor } from '../../once.js';
import type { Tools } from '../../stage.js';

/** The languages that can be told apart, by ISO 639-1 code. */
export interface KnownLanguages {
  readonly codes: readonly string[];
  /** By the name that the trigram model gives. */
  readonly byTrigrams: ReadonlyMap<string, string>;
  readonly words: FunctionWords;
  /** The sets of languages that have a function word in common: bit i for `codes[i]`. */
  readonly sets: readonly number[];
}

/** How many function words a text has, for each of `sets`. */
export type WordCounts = readonly number[];

/** A hash table that is asked with a word where it stands in a text; no string is made of it. */
interface FunctionWords {
  /** By the last bits of its hash, and the free slots after it, each word in lower case, '' in a free slot. */
  readonly slots: readonly string[];
  /** The index of each word's set of languages. */
  readonly sets: readonly number[];
  /** The length of the longest word, in UTF-16 code units. */
  readonly longest: number;
}

/** The locales and their neighbours; made once for each set of locales. */
export const knownLanguages: (locales: Tools['locales']) => KnownLanguages = onceFor((locales) =>
  knownFrom({
    ...NEIGHBOURS,
    ...Object.fromEntries(Object.entries(locales).map(([code, locale]) => [code, locale.languages])),
  }),
);

function knownFrom(languages: Readonly<Record<string, LanguagesLocale>>): KnownLanguages {
  const words = new Map<string, number>();
  Object.values(languages).forEach(({ functionWords }, i) => {
    for (const word of functionWords) words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  const sets = [...new Set(words.values())];
  return {
    codes: Object.keys(languages),
    byTrigrams: new Map(Object.entries(languages).map(([code, { trigrams }]) => [trigrams, code])),
    words: tableOf(words, sets),
    sets,
  };
}

function tableOf(words: ReadonlyMap<string, number>, sets: readonly number[]): FunctionWords {
  const size = 2 ** Math.ceil(Math.log2(words.size * 4));
  const slots = new Array<string>(size).fill('');
  const indices = new Array<number>(size).fill(0);
  for (const [word, set] of words) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, letterAt(word, at));
    let slot = hash & (size - 1);
    while (slots[slot] !== '') slot = (slot + 1) & (size - 1);
    slots[slot] = word;
    indices[slot] = sets.indexOf(set);
  }
  return { slots, sets: indices, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
}

/** Counts the function words in `text` between two offsets. */
export function countWords(
  text: string,
  start: number,
  end: number,
  { words, sets }: KnownLanguages,
): WordCounts {
  const counts = new Array<number>(sets.length).fill(0);
  const { slots, longest } = words;
  const last = slots.length - 1;
  for (let at = start; at < end; at += 1) {
    const from = at;
    let hash = 0;
    for (let letter = letterAt(text, at); letter !== 0 && at < end; letter = letterAt(text, at)) {
      hash = nextHash(hash, letter);
      at += 1;
    }
    if (at === from || at - from > longest) continue;
    for (let slot = hash & last; slots[slot] !== ''; slot = (slot + 1) & last)
      if (isAt(slots[slot]!, text, from, at)) {
        if (!isAddress(text, from)) counts[words.sets[slot]!]! += 1;
        break;
      }
  }
  return counts;
}

/** «Amazon.com»: the end of an address of the net, and no word. */
const isAddress = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '.' && letterAt(text, at - 2) !== 0;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (letterAt(text, start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** The counts of two texts together. */
export const addCounts = (a: WordCounts, b: WordCounts): WordCounts => a.map((count, i) => count + b[i]!);

/**
 * Between 0 and 1: against its closest rival, the share of the telling words (those that only one of the two
 * has) that are this language's, (own + 1) / (own + rival + 2). Few words give no certainty, none give 0.5.
 */
export function confidence(code: string, counts: WordCounts, { codes, sets }: KnownLanguages): number {
  const language = codes.indexOf(code);
  const own = new Array<number>(codes.length).fill(0);
  const others = new Array<number>(codes.length).fill(0);
  counts.forEach((count, i) => {
    if (count === 0) return;
    const set = sets[i]!;
    const has = (set >> language) & 1;
    const telling = has ? own : others;
    for (let rival = 0; rival < codes.length; rival += 1)
      if (((set >> rival) & 1) !== has) telling[rival]! += count;
  });
  let least = 1;
  for (let rival = 0; rival < codes.length; rival += 1)
    if (rival !== language) least = Math.min(least, (own[rival]! + 1) / (own[rival]! + others[rival]! + 2));
  return Math.round(least * 100) / 100;
}

/** The language that has the most of these words, or null where two have; no other can be surer than its rivals. */
export function leader(counts: WordCounts, known: KnownLanguages): string | null {
  const [first = null, ...others] = leaders(counts, known);
  return others.length === 0 ? first : null;
}

/** The languages that have the most of these words; none where there are no such words. */
export function leaders(counts: WordCounts, { codes, sets }: KnownLanguages): readonly string[] {
  const totals = codes.map((_, language) =>
    counts.reduce((sum, count, i) => ((sets[i]! >> language) & 1 ? sum + count : sum), 0),
  );
  const most = Math.max(...totals);
  return most === 0 ? [] : codes.filter((_, language) => totals[language] === most);
}
