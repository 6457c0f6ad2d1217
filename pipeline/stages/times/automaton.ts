/**
 * Which patterns can stand at a word or figure: one walk over the words, figures and signs that follow, for all
 * patterns at once. Only these are tried as expressions, and most expressions of a language are never made.
 *
 * A position automaton (V. M. Glushkov, “The abstract theory of automata”, 1961): its states are sets of places of
 * the shapes, and each state is made when a text first leads to it.
 */
import { FIGURE, type Tokens, WORD } from '../../numerals/tokens.js';
import { hashOf, makeWordTable, numberOf, type WordTable } from '../../numerals/word-table.js';
import type { Shape } from './shape.js';
import { isSkipped } from './templates.js';

/** A place of a shape, and what can come after it. */
interface Position<T> {
  readonly symbols: ReadonlySet<number>;
  readonly after: Set<number>;
  /** The patterns that are complete behind it, by rank. */
  readonly completes: T[];
}

/** The places of which one must come next. */
interface State<T> {
  readonly expected: readonly number[];
  /** Complete here. */
  readonly complete: readonly T[];
  /** By the symbol that comes next; null where nothing fits it. */
  readonly next: Map<number, State<T> | null>;
}

/** Figures with more digits are all alike. */
const LONGEST_FIGURE = 5;
/** More spaces, apostrophes and hyphens than this between two items are no part of a time. */
const MOST_SKIPPED = 4;
/** Symbols: words from 1 on, then figures by their length, then signs by their code. */
const FIGURES = 1 << 20;
const SIGNS = 1 << 21;

/** What a walk finds: the patterns that are complete at each step, and where each step ends at the latest. */
export interface Candidates<T> {
  count: number;
  readonly complete: (readonly T[])[];
  readonly ends: number[];
}

export class Automaton<T> {
  readonly #words: WordTable;
  readonly #positions: Position<T>[] = [];
  readonly #symbols = new Map<Shape, ReadonlySet<number>>();
  readonly #states = new Map<string, State<T>>();
  readonly #start: State<T>;
  readonly #rank: ReadonlyMap<T, number>;
  /** Used again by each walk. */
  readonly #found: Candidates<T> = { count: 0, complete: [], ends: [] };

  /** @param patterns with their shapes; their order is kept wherever several are complete */
  constructor(patterns: readonly (readonly [T, Shape])[]) {
    const numbers = new Map<number, number>();
    this.#rank = new Map(patterns.map(([pattern], rank) => [pattern, rank]));
    const first = new Set<number>();
    for (const [pattern, shape] of patterns) {
      const laid = this.#positions.length;
      const ends = this.#lay(shape, numbers);
      for (const position of ends.first) first.add(position);
      const last = new Set(ends.last);
      this.#positions.slice(laid).forEach((position, index) => {
        if (last.has(laid + index) || position.symbols.size === 0) position.completes.push(pattern);
      });
    }
    this.#words = makeWordTable(numbers);
    this.#start = this.#stateOf(first, []);
  }

  /** Whether a pattern can begin with the token. */
  begins(tokens: Tokens, index: number): boolean {
    const symbol = this.#symbolOf(tokens, index);
    return symbol !== 0 && this.#follow(this.#start, symbol) !== null;
  }

  /** What can stand from the token at `index` on, before `end`; valid until the next call. */
  candidatesAt(tokens: Tokens, index: number, end: number): Candidates<T> {
    const { folded, count } = tokens;
    const found = this.#found;
    found.count = 0;
    let token = index;
    let at = tokens.start(index);
    let state: State<T> | null = this.#start;
    while (at < end) {
      const isToken = token < count && tokens.start(token) === at;
      const symbol = isToken ? this.#symbolOf(tokens, token) : SIGNS + folded.charCodeAt(at);
      if (symbol === 0) break;
      state = this.#follow(state, symbol);
      if (state === null) break;
      at = isToken ? tokens.end(token) : at + 1;
      if (at > end) break;
      if (isToken) token += 1;
      for (
        let skipped = 0;
        at < end && skipped < MOST_SKIPPED && isSkipped(folded.charCodeAt(at));
        skipped += 1
      )
        at += 1;
      if (state.complete.length === 0) continue;
      found.complete[found.count] = state.complete;
      found.ends[found.count] = at;
      found.count += 1;
    }
    return found;
  }

  #symbolOf(tokens: Tokens, index: number): number {
    const kind = tokens.kind(index);
    if (kind === WORD) return numberOf(this.#words, tokens.hash(index));
    return kind === FIGURE ? FIGURES + Math.min(tokens.end(index) - tokens.start(index), LONGEST_FIGURE) : 0;
  }

  #follow(state: State<T>, symbol: number): State<T> | null {
    const known = state.next.get(symbol);
    if (known !== undefined) return known;
    const expected = new Set<number>();
    const complete = new Set<T>();
    let fits = false;
    for (const number of state.expected) {
      const { symbols, after, completes } = this.#positions[number]!;
      if (!symbols.has(symbol)) continue;
      fits = true;
      for (const position of after) expected.add(position);
      for (const pattern of completes) complete.add(pattern);
    }
    const next = fits ? this.#stateOf(expected, complete) : null;
    state.next.set(symbol, next);
    return next;
  }

  /** The state with these places; one that says nothing more counts as complete. */
  #stateOf(expected: ReadonlySet<number>, complete: Iterable<T>): State<T> {
    const places = [...expected].sort((a, b) => a - b);
    const patterns = new Set(complete);
    for (const number of places) {
      const { symbols, completes } = this.#positions[number]!;
      if (symbols.size === 0) for (const pattern of completes) patterns.add(pattern);
    }
    const ranked = [...patterns].sort((a, b) => this.#rank.get(a)! - this.#rank.get(b)!);
    const key = `${places.join()}|${ranked.map((pattern) => this.#rank.get(pattern)).join()}`;
    const state = this.#states.get(key) ?? { expected: places, complete: ranked, next: new Map() };
    this.#states.set(key, state);
    return state;
  }

  /** The slots of templates are the same objects wherever they stand. */
  #symbolsOf(shape: Shape, numbers: Map<number, number>): ReadonlySet<number> {
    let symbols = this.#symbols.get(shape);
    if (!symbols) {
      const items = shape.of === 'place' ? shape.items : [];
      symbols = new Set(items.map((item) => symbolOf(item, numbers)));
      this.#symbols.set(shape, symbols);
    }
    return symbols;
  }

  /** Lays down the places of a shape; the first and last of them, and whether there need be none. */
  #lay(shape: Shape, numbers: Map<number, number>): Laid {
    switch (shape.of) {
      case 'place':
      case 'anything': {
        this.#positions.push({ symbols: this.#symbolsOf(shape, numbers), after: new Set(), completes: [] });
        const own = [this.#positions.length - 1];
        return { first: own, last: own, missable: false };
      }
      case 'choice': {
        const among = shape.among.map((part) => this.#lay(part, numbers));
        return {
          first: among.flatMap(({ first }) => first),
          last: among.flatMap(({ last }) => last),
          missable: among.some(({ missable }) => missable),
        };
      }
      case 'row':
        return shape.parts
          .map((part) => this.#lay(part, numbers))
          .reduce(
            (whole, part) => {
              for (const position of whole.last)
                for (const next of part.first) this.#positions[position]!.after.add(next);
              return {
                first: whole.missable ? [...whole.first, ...part.first] : whole.first,
                last: part.missable ? [...whole.last, ...part.last] : part.last,
                missable: whole.missable && part.missable,
              };
            },
            { first: [], last: [], missable: true } as Laid,
          );
    }
  }
}

interface Laid {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly missable: boolean;
}

/** Numbers words as they come; two that share a hash share a number. */
function symbolOf(item: string, numbers: Map<number, number>): number {
  if (/^0+$/.test(item)) return FIGURES + Math.min(item.length, LONGEST_FIGURE);
  if (!/^\p{L}/u.test(item)) return SIGNS + item.charCodeAt(0);
  const hash = hashOf(item);
  const known = numbers.get(hash) ?? numbers.size + 1;
  numbers.set(hash, known);
  return known;
}
