/** A text cut into its words and figures, once for all stages that look for some of them. */
import { classOf, DIGIT, FRACTION, folding, letters } from './characters.js';
import type { Sieve } from './sieve.js';
import { nextHash } from './word-table.js';

/** The words (runs of letters), figures (runs of digits) and signs like ½ of a text, in order. */
export class Tokens {
  /** Start, end and hash of each, and its kind in the last two bits of the end: one array, because they are many. */
  readonly #rows: Int32Array;
  readonly count: number;

  /** @param folded the text in small letters, with plain spaces, apostrophes and hyphens; every offset as it was */
  constructor(
    readonly text: string,
    readonly folded: string,
    rows: Int32Array,
  ) {
    this.#rows = rows;
    this.count = rows.length / COLUMNS;
  }

  start(index: number): number {
    return this.#rows[COLUMNS * index]!;
  }

  end(index: number): number {
    return this.#rows[COLUMNS * index + 1]! >> 2;
  }

  /** `WORD`, `FIGURE` or `SIGN`. */
  kind(index: number): number {
    return this.#rows[COLUMNS * index + 1]! & 3;
  }

  /** Of the folded letters; every digit of a figure counts as `ZERO`. */
  hash(index: number): number {
    return this.#rows[COLUMNS * index + 2]!;
  }

  /**
   * The tokens that start from `start` on and before `end` and may be looked for: figures, signs, and the words that a
   * sieve lets through. No branch hangs on whether it does, for nobody can foretell that. Valid until the next call.
   */
  sift({ ways }: Sieve, start: number, end: number): Sifted {
    const rows = this.#rows;
    const passing = roomFor(this.count + 1);
    const last = ways.length - 1;
    let size = 0;
    // How the token before opens, and where it ends with one sign more.
    let opens = 0;
    let next = 0;
    let index = this.from(start);
    for (let at = COLUMNS * index; at < rows.length && rows[at]! < end; index += 1, at += COLUMNS) {
      const stop = rows[at + 1]!;
      const isNoWord = (stop >> 1) & 1;
      const way = ways[rows[at + 2]! & last]!;
      const isApart = rows[at]! === next ? isNoWord : 1;
      passing[size] = index - 1;
      size += passes(opens, way | -isApart);
      opens = (way >> 8) | -isNoWord;
      next = (stop >> 2) + 1;
    }
    passing[size] = index - 1;
    size += passes(opens, ANY);
    return { indices: passing, count: size };
  }

  /** The first token that does not start before `at`. */
  from(at: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first `count` of these are the indices of tokens. */
export interface Sifted {
  readonly indices: Int32Array;
  readonly count: number;
}

/** Used again by each sifting. */
let sifted = new Int32Array(0);

function roomFor(count: number): Int32Array {
  if (sifted.length < count) sifted = new Int32Array(2 * count);
  return sifted;
}

/** 1 where a token that opens these ways may have what goes on those ways behind it, 0 else; any can be alone. */
function passes(opens: number, goesOn: number): number {
  return ((opens & ANY & (goesOn | ALONE)) + ANY) >> 8;
}

const ANY = 0xff;
const ALONE = 0x80;

const COLUMNS = 3;
export const WORD = 1;
/** Of what is no word the second bit is set. */
export const FIGURE = 2;
/** A vulgar fraction. */
export const SIGN = 3;

/** Any digit of a figure counts as this one. */
export const ZERO = 48;

/** The texts that were cut last, each with the layer that it was cut for: a few, for articles may take turns. */
const last: { readonly owner: object; readonly tokens: Tokens }[] = [];
const MOST_KEPT = 4;

/** The tokens of `text`; they are kept by `owner`, a layer of the same document, for the stages that follow. */
export function sharedTokens(owner: object, text: string): Tokens {
  for (const { owner: known, tokens } of last) if (known === owner && tokens.text === text) return tokens;
  const tokens = tokensOf(text);
  if (last.length === MOST_KEPT) last.shift();
  last.push({ owner, tokens });
  return tokens;
}

/** Where a text is taken apart; it grows with the longest. */
let units = new Uint16Array(0);
let bytes = Buffer.from(units.buffer);

/** Where tokens are laid down, of one text behind those of another: memory is dear to get for each. */
let rows = new Int32Array(0);
let laid = 0;
const ROOM = 0x10000;

/** Cuts a text; linear in its length. */
export function tokensOf(text: string): Tokens {
  const { length } = text;
  if (units.length <= length) {
    units = new Uint16Array(2 * length + 64);
    bytes = Buffer.from(units.buffer);
  }
  // No text has more tokens than characters; most have so few that a long one leaves room for others as long.
  if (rows.length - laid < COLUMNS * length) {
    rows = new Int32Array(Math.max(ROOM, 2 * COLUMNS * length));
    laid = 0;
  }
  bytes.write(text, 0, 2 * length, 'utf16le');
  // No letter and no digit, so that the loops stop.
  units[length] = 0;
  const from = laid;
  laid = cut(length, units, rows, from, letters, classOf, folding);
  return new Tokens(text, bytes.toString('utf16le', 0, 2 * length), rows.subarray(from, laid));
}

/**
 * Folds `units` where they lie, lays the tokens down `from` there on, and gives where they end. All tables are parameters: what stands
 * in another module or may be replaced is looked up again at every character.
 */
function cut(
  length: number,
  units: Uint16Array,
  rows: Int32Array,
  from: number,
  letters: Uint16Array,
  classOf: Uint8Array,
  folding: Uint16Array,
): number {
  let size = from;
  for (let at = 0; at < length; ) {
    const start = at;
    const unit = units[at]!;
    let hash = 0;
    let kind = SIGN;
    let letter = letters[unit]!;
    if (letter !== 0) {
      kind = WORD;
      do {
        hash = nextHash(hash, letter);
        units[at] = letter;
        at += 1;
        letter = letters[units[at]!]!;
      } while (letter !== 0);
    } else {
      const first = classOf[unit]!;
      if (first === DIGIT) {
        kind = FIGURE;
        for (; classOf[units[at]!] === DIGIT; at += 1) hash = nextHash(hash, ZERO);
      } else {
        units[at] = folding[unit]!;
        at += 1;
        if (first !== FRACTION) continue;
      }
    }
    rows[size] = start;
    rows[size + 1] = (at << 2) | kind;
    rows[size + 2] = hash;
    size += COLUMNS;
  }
  return size;
}
