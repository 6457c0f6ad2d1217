/**
 * What every word of a text is looked at by before any table: whether it can begin what is looked for, by itself or with
 * the word behind it. It is small, so that it stays at hand; it lets through a few words too many, and none too few.
 */
export class Sieve {
  /** By the last bits of a hash: in the upper byte which ways a word opens, in the lower which ways it goes on with. */
  readonly ways = new Uint16Array(SIEVE_SIZE);

  /** Lets a word through, where `way` is given only before a word that goes on that way. */
  open(hash: number, way = ALONE): void {
    this.#add(hash, BYTE + way);
  }

  /** Lets words through that open `way`, where this one follows. */
  goOn(hash: number, way: number): void {
    this.#add(hash, way);
  }

  #add(hash: number, bit: number): void {
    this.ways[hash & LAST] = this.ways[hash & LAST]! | (1 << bit);
  }
}

const SIEVE_SIZE = 0x1000;
const LAST = SIEVE_SIZE - 1;
const BYTE = 8;

/** Words that open any other way than these are told apart no more. */
export const WAYS = 7;
const ALONE = WAYS;
