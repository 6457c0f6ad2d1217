/** Which patterns can begin with a word and what follows it: only these are tried. */
import { FIGURE, type Tokens, WORD, ZERO } from '../../numerals/tokens.js';
import { hashOf, makeWordTable, numberOf, type WordTable } from '../../numerals/word-table.js';
import type { CompiledPattern } from './patterns.js';
import { type Head, isSkipped, splitHead } from './templates.js';

export interface Openings {
  /** The words and figures that begin a pattern; figures are written as zeros. */
  readonly first: WordTable;
  /** The words, signs and figures (as one zero) that may follow. */
  readonly second: WordTable;
  /** By the number of the first. */
  readonly after: readonly Followers[];
}

/** The patterns by the number of what follows, and those that anything may follow. */
export interface Followers {
  readonly bySecond: ReadonlyMap<number, readonly CompiledPattern[]>;
  readonly open: readonly CompiledPattern[];
}

/** More signs than this between two words are no part of a time. */
const MOST_SIGNS = 4;

/** The patterns that fit the word or figure of this number, the token at `index`, and what follows it. */
export function patternsAt(
  { second, after }: Openings,
  first: number,
  tokens: Tokens,
  index: number,
  end: number,
): readonly CompiledPattern[] {
  const { folded, count } = tokens;
  const at = tokens.end(index);
  let i = at;
  while (i < end && i < at + MOST_SIGNS && isSkipped(folded.charCodeAt(i))) i += 1;
  const { bySecond, open } = after[first]!;
  if (i >= end) return open;
  const isToken = index + 1 < count && tokens.start(index + 1) === i;
  const hash = !isToken
    ? folded.charCodeAt(i)
    : tokens.kind(index + 1) === WORD
      ? tokens.hash(index + 1)
      : tokens.kind(index + 1) === FIGURE
        ? ZERO
        : folded.charCodeAt(i);
  const number = numberOf(second, hash);
  return number === 0 ? open : (bySecond.get(number) ?? open);
}

/** Sorts patterns by their heads; in each list they keep their order, which decides between equal fits. */
export function openingsOf(
  patterns: readonly (CompiledPattern & { readonly heads: readonly Head[] })[],
): Openings {
  const firsts = new Numbers();
  const seconds = new Numbers();
  // Sets keep the order of the locale, but what anything may follow is mixed in later.
  const lists: Map<number, Set<CompiledPattern>>[] = [new Map()];
  for (const { heads, ...pattern } of patterns)
    for (const head of heads) {
      const [word, next] = splitHead(head);
      const first = firsts.of(word);
      const second = next === '' ? 0 : seconds.of(next);
      const bySecond = lists[first] ?? new Map<number, Set<CompiledPattern>>();
      lists[first] = bySecond.set(second, (bySecond.get(second) ?? new Set()).add(pattern));
    }
  const rank = new Map(patterns.map(({ pattern }, index) => [pattern, index]));
  const order = (a: CompiledPattern, b: CompiledPattern) => rank.get(a.pattern)! - rank.get(b.pattern)!;
  const after = lists.map((bySecond) => {
    const open = [...(bySecond.get(0) ?? [])];
    const mixed = (own: ReadonlySet<CompiledPattern>) =>
      open.length === 0 ? [...own] : [...new Set([...open, ...own])].sort(order);
    return { open, bySecond: new Map([...bySecond].map(([second, own]) => [second, mixed(own)])) };
  });
  return { first: firsts.table(), second: seconds.table(), after };
}

/** Numbers words from 1 on; two that share a hash share a number. */
class Numbers {
  readonly #numbers = new Map<number, number>();

  of(word: string): number {
    const hash = hashOf(word);
    if (!this.#numbers.has(hash)) this.#numbers.set(hash, this.#numbers.size + 1);
    return this.#numbers.get(hash)!;
  }

  table(): WordTable {
    return makeWordTable(this.#numbers);
  }
}
