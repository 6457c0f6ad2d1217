/**
 * The sentence boundaries that Unicode proposes (UAX #29 of Unicode 17, rules SB6 to SB11). Text in the Latin script is read
 * here, character by character; any other is left to Intl.Segmenter, which knows every script and is slower.
 */

/** Characters that are not of the table below. */
const OTHER =
  /[^\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2009\u2010-\u201F\u2020-\u2022\u2026\u202F\u2030\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]/;
const TABLE_END = 0x2213;

/** The values of Sentence_Break that occur; 0 is any other. */
const LETTER = 1;
const LOWER = 2;
const UPPER = 3;
const NUMERIC = 4;
const TERM = 5;
const CONTINUE = 6;
const CLOSE = 7;
const SPACE = 8;

const classes = new Uint8Array(TABLE_END);
const CLASSES: readonly (readonly [class_: number, characters: RegExp])[] = [
  [LETTER, /\p{Alphabetic}/u],
  [LOWER, /\p{Lowercase}/u],
  [UPPER, /[\p{Uppercase}\p{Lt}]/u],
  [NUMERIC, /\p{Nd}/u],
  [TERM, /[.!?]/],
  [CONTINUE, /[,;:–—-]/],
  [CLOSE, /[\p{Ps}\p{Pe}"'«»‘’‛“”‟‹›]/u],
  [SPACE, /[\t \u00A0\u2009\u202F]/],
];
for (let code = 0; code < TABLE_END; code += 1) {
  const char = String.fromCharCode(code);
  if (!OTHER.test(char))
    for (const [class_, characters] of CLASSES) if (characters.test(char)) classes[code] = class_;
}

const STOP = 46;

/** Whether `boundaryAfter` can read the text. */
export const isLatin = (text: string): boolean => !OTHER.test(text);

/** Where the sentence that the `.`, `!` or `?` at `stop` ends is followed by the next; -1 where none ends. */
export function boundaryAfter(text: string, stop: number): number {
  const classAt = (at: number) => (at < text.length ? classes[text.charCodeAt(at)]! : 0);
  let next = stop + 1;
  while (classAt(next) === CLOSE) next += 1;
  while (classAt(next) === SPACE) next += 1;
  const follower = classAt(next);
  if (follower === TERM || follower === CONTINUE) return -1;
  if (text.charCodeAt(stop) !== STOP) return next;
  if (next === stop + 1) {
    if (follower === NUMERIC) return -1;
    const before = stop > 0 ? classAt(stop - 1) : 0;
    if (follower === UPPER && (before === UPPER || before === LOWER)) return -1;
  }
  // a sentence goes on where the next letter is a small one
  for (let at = next; at < text.length; at += 1) {
    const class_ = classAt(at);
    if (class_ === LOWER) return -1;
    if (class_ === LETTER || class_ === UPPER || class_ === TERM) break;
  }
  return next;
}

/** Intl.Segmenter slows down on one huge string: it is fed pieces of this many code units. */
const PIECE = 16_384;

/** The boundaries of any text, in order; the last segment of each piece is read again with the next, as it may be cut. */
export function* boundariesOf(text: string, language: string): Generator<number> {
  const segmenter = segmenterFor(language);
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + PIECE);
    const last = from + piece.length === text.length;
    let latest = 0;
    for (const { index } of segmenter.segment(piece)) {
      if (index === 0) continue;
      yield from + index;
      latest = index;
    }
    if (last) return;
    // a sentence that fills a whole piece is stepped over: its start needs no second reading
    from += latest > 0 ? latest : piece.length;
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
