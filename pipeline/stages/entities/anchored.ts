/** Patterns that begin with one of a list of phrases: tried only at the words that can begin one. */
import type { Span } from '../../schema.js';
import { addToFilter, type HashFilter, mayHave, newFilter, type Words, wordAt, wordsOf } from './words.js';

/** A sticky pattern with the words that can begin it, folded as the words of a text are. */
export interface Anchored {
  readonly pattern: RegExp;
  /** By the first word the words of which one must follow it; null for any. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string> | null>;
}

interface Opener {
  readonly pattern: Anchored;
  readonly seconds: ReadonlySet<string> | null;
}

/** For each word that can begin a pattern, the patterns. */
export interface Openers {
  readonly words: ReadonlyMap<string, readonly Opener[]>;
  readonly filter: HashFilter;
}

/** Where in a block each pattern could begin, in order. */
export type Places = ReadonlyMap<Anchored, readonly number[]>;

/** Where a pattern fits. */
export interface AnchoredMatch extends Span {
  /** The first group of the pattern, or all of it. */
  readonly group: string;
}

/**
 * A pattern whose source begins with one of `phrases`; `isGlued` where what follows a phrase may be written in
 * one word with it («Galaxy S23»).
 */
export function anchored(source: string, phrases: readonly string[], isGlued = false): Anchored {
  const openers = new Map<string, Set<string> | null>();
  for (const phrase of phrases) {
    const words = phraseWords(phrase);
    const first = wordAt(words, 0);
    if (first === undefined) continue;
    const second = isGlued ? undefined : secondOf(words, 0);
    const known = openers.get(first);
    if (second === undefined || known === null) openers.set(first, null);
    else openers.set(first, (known ?? new Set()).add(second));
  }
  return { pattern: new RegExp(source, 'uy'), openers };
}

const phraseWords = (phrase: string): Words => wordsOf(phrase, { start: 0, end: phrase.length });

/** The word behind another one; an apostrophe is passed over, because after «l» it says nothing. */
function secondOf(words: Words, first: number): string | undefined {
  const next = wordAt(words, first + 1);
  return next === "'" ? wordAt(words, first + 2) : next;
}

/** One table for all patterns. */
export function openersOf(patterns: readonly Anchored[]): Openers {
  const words = new Map<string, Opener[]>();
  const filter = newFilter();
  for (const pattern of patterns)
    for (const [word, seconds] of pattern.openers) {
      addToFilter(filter, phraseWords(word).hashes[0]!);
      const known = words.get(word);
      if (known) known.push({ pattern, seconds });
      else words.set(word, [{ pattern, seconds }]);
    }
  return { words, filter };
}

/** The places in a block where patterns can begin: one look-up a word, two where a phrase of several words can. */
export function placesIn(words: Words, openers: Openers): Places {
  const places = new Map<Anchored, number[]>();
  const { hashes, starts } = words;
  for (let i = 0; i < hashes.length; i += 1) {
    if (!mayHave(openers.filter, hashes[i]!)) continue;
    const found = openers.words.get(wordAt(words, i)!);
    if (!found) continue;
    const second = secondOf(words, i) ?? '';
    for (const { pattern, seconds } of found) {
      if (seconds && !seconds.has(second)) continue;
      const known = places.get(pattern);
      if (known) known.push(starts[i]!);
      else places.set(pattern, [starts[i]!]);
    }
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
