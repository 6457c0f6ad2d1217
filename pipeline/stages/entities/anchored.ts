/** Patterns that begin with one of a list of phrases: tried only at the words that can begin one. */
import type { Span } from '../../schema.js';
import type { TrieWord } from './trie.js';
import { trieWords } from './trie.js';

/** A sticky pattern with the words that can begin it, folded as the words of a text are. */
export interface Anchored {
  readonly pattern: RegExp;
  readonly openers: ReadonlySet<string>;
}

/** For each word that can begin a pattern, the patterns. */
export type Openers = ReadonlyMap<string, readonly Anchored[]>;

/** Where in a block each pattern could begin, in order. */
export type Places = ReadonlyMap<Anchored, readonly number[]>;

export interface AnchoredMatch extends Span {
  /** The first group of the pattern, or all of it. */
  readonly group: string;
}

/** A pattern whose source begins with one of `phrases`. */
export function anchored(source: string, phrases: readonly string[]): Anchored {
  const first = (phrase: string) => trieWords(phrase, { start: 0, end: phrase.length })[0]?.folded;
  return {
    pattern: new RegExp(source, 'uy'),
    openers: new Set(phrases.flatMap((phrase) => first(phrase) ?? [])),
  };
}

/** One table for all patterns. */
export function openersOf(patterns: readonly Anchored[]): Openers {
  const table = new Map<string, Anchored[]>();
  for (const pattern of patterns)
    for (const word of pattern.openers) {
      const known = table.get(word);
      if (known) known.push(pattern);
      else table.set(word, [pattern]);
    }
  return table;
}

/** The places in a block where patterns can begin: one look-up a word. */
export function placesIn(words: readonly TrieWord[], openers: Openers): Places {
  const places = new Map<Anchored, number[]>();
  for (const { folded, start } of words)
    for (const pattern of openers.get(folded) ?? []) {
      const known = places.get(pattern);
      if (known) known.push(start);
      else places.set(pattern, [start]);
    }
  return places;
}

/** The matches of a pattern in a block, from the left, without overlap. */
export function matchesOf(
  { pattern }: Anchored,
  text: string,
  places: readonly number[] | undefined,
  end: number,
): AnchoredMatch[] {
  const found: AnchoredMatch[] = [];
  let last = 0;
  for (const at of places ?? []) {
    if (at < last) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > end) continue;
    last = pattern.lastIndex;
    found.push({ start: at, end: last, group: match[1] ?? match[0] });
  }
  return found;
}
