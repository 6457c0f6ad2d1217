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
  /** By the symbol that comes next: the number of the state that it leads to, `UNKNOWN` or `NOWHERE`. */
  readonly next: Uint16Array;
}

/** What comes of a symbol before it is first asked for. */
const UNKNOWN = 0;
/** What comes of a symbol that fits nothing. */
const NOWHERE = 1;

/** Figures with more digits are all alike. */
const LONGEST_FIGURE = 5;
/** More spaces, apostrophes and hyphens than this between two items are no part of a time. */
const MOST_SKIPPED = 4;
/** Symbols: 0 for what is in no shape, a figure by its length, then words and signs as the shapes bring them. */
const FIRST_SYMBOL = LONGEST_FIGURE + 1;

/** What a walk finds: the patterns that are complete at each step, and where each step ends at the latest. */
export interface Candidates<T> {
  count: number;
  readonly complete: (readonly T[])[];
  readonly ends: number[];
}

export class Automaton<T> {
  readonly #words: WordTable;
  /** The symbol of each sign by its code. */
  readonly #signs = new Uint16Array(0x10000);
  #width = FIRST_SYMBOL;
  readonly #positions: Position<T>[] = [];
  readonly #symbols = new Map<Shape, ReadonlySet<number>>();
  /** By number, which is greater than `NOWHERE`. */
  readonly #states: State<T>[] = [];
  readonly #numberOfState = new Map<string, number>();
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
    this.#start = this.#states[this.#stateOf(first, [])]!;
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
      const symbol = isToken ? this.#symbolOf(tokens, token) : this.#signs[folded.charCodeAt(at)]!;
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
    return kind === FIGURE ? Math.min(tokens.end(index) - tokens.start(index), LONGEST_FIGURE) : 0;
  }

  #follow(state: State<T>, symbol: number): State<T> | null {
    let known = state.next[symbol]!;
    if (known === UNKNOWN) {
      known = this.#lead(state, symbol);
      state.next[symbol] = known;
    }
    return known === NOWHERE ? null : this.#states[known]!;
  }

  #lead(state: State<T>, symbol: number): number {
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
    return fits ? this.#stateOf(expected, complete) : NOWHERE;
  }

  /** The number of the state with these places; one that says nothing more counts as complete. */
  #stateOf(expected: ReadonlySet<number>, complete: Iterable<T>): number {
    const places = [...expected].sort((a, b) => a - b);
    const patterns = new Set(complete);
    for (const number of places) {
      const { symbols, completes } = this.#positions[number]!;
      if (symbols.size === 0) for (const pattern of completes) patterns.add(pattern);
    }
    const ranked = [...patterns].sort((a, b) => this.#rank.get(a)! - this.#rank.get(b)!);
    const key = `${places.join()}|${ranked.map((pattern) => this.#rank.get(pattern)).join()}`;
    let number = this.#numberOfState.get(key);
    if (number === undefined) {
      number = NOWHERE + 1 + this.#numberOfState.size;
      this.#numberOfState.set(key, number);
      this.#states[number] = { expected: places, complete: ranked, next: new Uint16Array(this.#width) };
    }
    return number;
  }

  /** The slots of templates are the same objects wherever they stand. */
  #symbolsOf(shape: Shape, numbers: Map<number, number>): ReadonlySet<number> {
    let symbols = this.#symbols.get(shape);
    if (!symbols) {
      const items = shape.of === 'place' ? shape.items : [];
      symbols = new Set(items.map((item) => this.#numbered(item, numbers)));
      this.#symbols.set(shape, symbols);
    }
    return symbols;
  }

  /** Numbers words and signs as they come; two words that share a hash share a number. */
  #numbered(item: string, numbers: Map<number, number>): number {
    if (/^0+$/.test(item)) return Math.min(item.length, LONGEST_FIGURE);
    if (!/^\p{L}/u.test(item)) {
      const code = item.charCodeAt(0);
      this.#signs[code] ||= this.#width++;
      return this.#signs[code]!;
    }
    const hash = hashOf(item);
    let known = numbers.get(hash);
    if (known === undefined) {
      known = this.#width++;
      numbers.set(hash, known);
    }
    return known;
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
