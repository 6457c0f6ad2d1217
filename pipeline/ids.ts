/** Ids of what is found, told from where it stands. */

const ZERO = 48;
const HYPHEN = 45;
/** Two offsets of ten digits, a letter and a hyphen. */
const LONGEST = 22;
const letters = Buffer.alloc(LONGEST);

/** «q120-124», laid down as one string: V8 keeps the parts of one that is added up, and they are more than itself. */
export function idOf(letter: string, start: number, end: number): string {
  const hyphen = layBack(end, LONGEST) - 1;
  letters[hyphen] = HYPHEN;
  const first = layBack(start, hyphen) - 1;
  letters[first] = letter.charCodeAt(0);
  return letters.toString('latin1', first, LONGEST);
}

/** Writes the digits of a whole number before `to`, and gives where they begin. */
function layBack(number: number, to: number): number {
  let at = to;
  let rest = number;
  do {
    const tens = Math.floor(rest / 10);
    at -= 1;
    letters[at] = ZERO + rest - 10 * tens;
    rest = tens;
  } while (rest > 0);
  return at;
}
