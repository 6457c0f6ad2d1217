/**
 * Which patterns can stand at a word or figure: one walk over the words, figures and signs that follow, for all
 * patterns at once. Only these are tried as expressions, and most expressions of a language are never made.
 *
 * A position automaton (V. M. Glushkov, “The abstract theory of automata”, 1961): its states are sets of places of
 * the shapes, and each state is made when a text first leads to it.
 */
import { Sieve, WAYS } from '../../numerals/sieve.js';
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

/** What comes of a symbol before it is first asked for; no state has this number. */
const UNKNOWN = 0;
/** What comes of a symbol that fits nothing; no state has this number. */
const NOWHERE = 1;
const START = 2;

/** Figures with more digits are all alike. */
const LONGEST_FIGURE = 5;
/** More spaces, apostrophes and hyphens than this between two items are no part of a time. */
const MOST_SKIPPED = 4;
/** Symbols as they are read: 0 for what is in no shape, a figure by its length, then words and signs as the shapes bring them. */
const FIRST_SYMBOL = LONGEST_FIGURE + 1;

/** For so many states there is room at first. */
const FEW_STATES = 64;

/** What a walk finds: the patterns that are complete at each step, and where each step ends at the latest. */
export interface Candidates<T> {
  count: number;
  readonly complete: (readonly T[])[];
  readonly ends: number[];
}

/** All patterns of a locale as one automaton over words, signs and figures. */
export class Automaton<T> {
  /** Lets through the words that a pattern can begin with, where the next one can go on with it. */
  readonly sieve = new Sieve();
  readonly #words: WordTable;
  /** The symbol of each sign by its code, and of each figure by its length. */
  readonly #signs = new Uint16Array(0x10000);
  readonly #figures = Uint16Array.from({ length: FIRST_SYMBOL }, (_, length) => length);
  #width = FIRST_SYMBOL;
  readonly #positions: Position<T>[] = [];
  readonly #symbols = new Map<Shape, Set<number>>();
  /** By the number of a state: the places of which one must come next, and what is complete. */
  readonly #expected: (readonly number[])[] = [];
  readonly #complete: (readonly T[])[] = [];
  /** By state and symbol, `#width` a row: the state that it leads to, `UNKNOWN` or `NOWHERE`. */
  #next: Uint16Array;
  readonly #numberOfState = new Map<string, number>();
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
    this.#merge(numbers);
    this.#words = makeWordTable(numbers);
    this.#next = new Uint16Array(FEW_STATES * this.#width);
    this.#stateOf(first, []);
    this.#fillSieve(numbers);
  }

  /** Tells as many states behind a first word apart as there are ways. */
  #fillSieve(numbers: ReadonlyMap<number, number>): void {
    const wayOf = new Map<number, number | undefined>();
    const following = Array.from({ length: WAYS }, () => new Set<number>());
    const signs = new Set(this.#signs);
    const opening = new Set(this.#expected[START]!.flatMap((place) => [...this.#positions[place]!.symbols]));
    for (const [hash, symbol] of numbers) {
      if (!opening.has(symbol)) continue;
      const state = this.#follow(START, symbol);
      if (!wayOf.has(state)) {
        const next = this.#secondWords(state, signs);
        const way = wayOf.size % WAYS;
        wayOf.set(state, next === null ? undefined : way);
        for (const after of next ?? []) following[way]!.add(after);
      }
      this.sieve.open(hash, wayOf.get(state));
    }
    for (const [hash, symbol] of numbers)
      for (let way = 0; way < WAYS; way += 1) if (following[way]!.has(symbol)) this.sieve.goOn(hash, way);
  }

  /** What can come next behind a first word, or behind one sign there; null where a pattern needs no more. */
  #secondWords(state: number, signs: ReadonlySet<number>): ReadonlySet<number> | null {
    const found = new Set<number>();
    const reached = [state];
    for (let at = 0; at < reached.length; at += 1) {
      if (this.#complete[reached[at]!]!.length > 0) return null;
      for (const place of this.#expected[reached[at]!]!)
        for (const symbol of this.#positions[place]!.symbols) {
          if (at === 0 && signs.has(symbol) && !found.has(symbol)) reached.push(this.#follow(state, symbol));
          found.add(symbol);
        }
    }
    return found;
  }

  /** Whether a pattern can begin with the token and, where the next one stands right behind, go on with that. */
  begins(tokens: Tokens, index: number): boolean {
    const state = this.#after(START, tokens, index);
    if (state === NOWHERE) return false;
    const next = index + 1;
    const end = tokens.end(index);
    if (next === tokens.count || tokens.start(next) !== end + 1 || this.#complete[state]!.length > 0)
      return true;
    return !isSkipped(tokens.folded.charCodeAt(end)) || this.#after(state, tokens, next) !== NOWHERE;
  }

  /** What can stand from the token at `index` on, before `end`; valid until the next call. */
  candidatesAt(tokens: Tokens, index: number, end: number): Candidates<T> {
    const { folded, count } = tokens;
    const found = this.#found;
    found.count = 0;
    let token = index;
    let at = tokens.start(index);
    let state = START;
    while (at < end) {
      const isToken = token < count && tokens.start(token) === at;
      const symbol = isToken ? this.#symbolOf(tokens, token) : this.#signs[folded.charCodeAt(at)]!;
      if (symbol === 0) break;
      state = this.#follow(state, symbol);
      if (state === NOWHERE) break;
      at = isToken ? tokens.end(token) : at + 1;
      if (at > end) break;
      if (isToken) token += 1;
      for (
        let skipped = 0;
        at < end && skipped < MOST_SKIPPED && isSkipped(folded.charCodeAt(at));
        skipped += 1
      )
        at += 1;
      const complete = this.#complete[state]!;
      if (complete.length === 0) continue;
      found.complete[found.count] = complete;
      found.ends[found.count] = at;
      found.count += 1;
    }
    return found;
  }

  /** The state that a token leads to. */
  #after(state: number, tokens: Tokens, index: number): number {
    const symbol = this.#symbolOf(tokens, index);
    return symbol === 0 ? NOWHERE : this.#follow(state, symbol);
  }

  #symbolOf(tokens: Tokens, index: number): number {
    const kind = tokens.kind(index);
    if (kind === WORD) return numberOf(this.#words, tokens.hash(index));
    if (kind !== FIGURE) return 0;
    return this.#figures[Math.min(tokens.end(index) - tokens.start(index), LONGEST_FIGURE)]!;
  }

  /** The state that a symbol leads to, `NOWHERE` where it fits nothing. */
  #follow(state: number, symbol: number): number {
    const known = this.#next[state * this.#width + symbol]!;
    return known === UNKNOWN ? this.#lead(state, symbol) : known;
  }

  #lead(state: number, symbol: number): number {
    const expected = new Set<number>();
    const complete = new Set<T>();
    let fits = false;
    for (const number of this.#expected[state]!) {
      const { symbols, after, completes } = this.#positions[number]!;
      if (!symbols.has(symbol)) continue;
      fits = true;
      for (const position of after) expected.add(position);
      for (const pattern of completes) complete.add(pattern);
    }
    const next = fits ? this.#stateOf(expected, complete) : NOWHERE;
    this.#next[state * this.#width + symbol] = next;
    return next;
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
      number = START + this.#numberOfState.size;
      this.#numberOfState.set(key, number);
      this.#expected[number] = places;
      this.#complete[number] = ranked;
      const needed = (number + 1) * this.#width;
      if (this.#next.length < needed) {
        const wider = new Uint16Array(2 * needed);
        wider.set(this.#next);
        this.#next = wider;
      }
    }
    return number;
  }

  /**
   * Makes one symbol of all that stand in the same places («lundi», «mardi»). Most of what a text says leads nowhere,
   * and what that costs is whether the table that says so is at hand: two thirds of its width are such twins.
   */
  #merge(numbers: Map<number, number>): void {
    const places = new Array<string>(this.#width).fill('');
    [...this.#symbols.values()].forEach((symbols, index) => {
      for (const symbol of symbols) places[symbol] += `${index},`;
    });
    const merged = new Map([['', 0]]);
    const mergedOf = Uint16Array.from(places, (where) => {
      if (!merged.has(where)) merged.set(where, merged.size);
      return merged.get(where)!;
    });
    this.#width = merged.size;
    for (const [hash, symbol] of numbers) numbers.set(hash, mergedOf[symbol]!);
    for (const table of [this.#signs, this.#figures])
      for (let at = 0; at < table.length; at += 1) table[at] = mergedOf[table[at]!]!;
    for (const symbols of this.#symbols.values()) {
      const all = [...symbols];
      symbols.clear();
      for (const symbol of all) symbols.add(mergedOf[symbol]!);
    }
  }

  /** The slots of templates are the same objects wherever they stand. */
  #symbolsOf(shape: Shape, numbers: Map<number, number>): Set<number> {
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
