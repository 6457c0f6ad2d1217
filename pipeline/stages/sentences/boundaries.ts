/** Where one sentence ends and the next begins, inside a block. */
import type { Span } from '../../schema.js';
import type { SentenceRules } from './rules.js';

/** Intl.Segmenter slows down on one huge string: it is fed pieces of this many code units. */
const PIECE = 16_384;
/** No abbreviation of the tables is longer. */
const LONGEST_ABBREVIATION = 16;

const CLOSERS = new Set('»”’"\')]›');
const STOPS = new Set('.!?…');
/** What Unicode's rules pass over: a stop before a number, a dash or a quotation, and an ellipsis before a capital. */
const MISSED = /[.!?…][»”’"')\]›]*(?:\s+[»”›])?\s+(?=[«“"‘'([—–-]*\s?[\p{Lu}\p{N}])/gu;
/** «…du groupe.Le lendemain»: no space after the stop. */
const GLUED = /(?<=\p{Ll}{3}[»”"]?[.!?…])(?=\p{Lu}\p{L}*)/gu;
const WORD = /[\p{L}\p{M}]+/uy;

/** The positions inside the block at which a new sentence begins, in order; linear in the block's length. */
export function* boundaries(
  text: string,
  block: Span,
  language: string,
  rules: SentenceRules,
): Generator<number> {
  const found = new Set<number>();
  const body = text.slice(block.start, block.end);
  for (const at of proposed(body, language)) found.add(afterClosers(body, at));
  for (const match of body.matchAll(MISSED)) found.add(match.index + match[0].length);
  for (const match of body.matchAll(GLUED))
    if (rules.openers.has(wordAt(body, match.index)) && !insideAddress(body, match.index))
      found.add(match.index);
  for (const at of [...found].sort((a, b) => a - b))
    if (at > 0 && at < body.length && isBoundary(body, at, rules)) yield block.start + at;
}

/** Unicode's boundaries; the last segment of each piece is read again with the next, as it may be cut. */
function* proposed(body: string, language: string): Generator<number> {
  const segmenter = segmenterFor(language);
  let from = 0;
  while (from < body.length) {
    const piece = body.slice(from, from + PIECE);
    const last = from + piece.length === body.length;
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

/** «… vient. » Puis»: a closing quote after a space belongs to the sentence that it closes. */
function afterClosers(body: string, at: number): number {
  let next = at;
  while (next < body.length && (body[next] === '»' || body[next] === '”' || body[next] === '›')) next += 1;
  if (next === at) return at;
  while (next < body.length && isSpace(body, next)) next += 1;
  return next;
}

function isBoundary(body: string, at: number, rules: SentenceRules): boolean {
  const spaced = isSpace(body, at - 1);
  let stop = at - 1;
  while (stop > 0 && isSpace(body, stop)) stop -= 1;
  while (stop > 0 && (CLOSERS.has(body[stop]!) || isSpace(body, stop))) stop -= 1;
  const closed = CLOSERS.has(body[stop + 1] ?? '');
  if (!STOPS.has(body[stop]!)) return spaced && !isWestern(body, stop);
  if (!spaced)
    return STOPS.has(body[at - 1]!) && /\p{Lu}/u.test(body[at]!) && rules.openers.has(wordAt(body, at));
  if (continues(body, at)) return false;
  return closed || body[stop] !== '.' || !isAbbreviation(body, stop, at, rules);
}

/** A sentence goes on in lower case («?» or «!» inside it), or with a comma or a colon. */
function continues(body: string, at: number): boolean {
  let next = at;
  while (next < body.length && (isSpace(body, next) || '«“"‘\'(['.includes(body[next]!))) next += 1;
  const char = String.fromCodePoint(body.codePointAt(next) ?? 0x20);
  return /[\p{Ll},;:!?…»]/u.test(char);
}

function isAbbreviation(body: string, stop: number, next: number, rules: SentenceRules): boolean {
  if (body[stop - 1] === '.') return false;
  const word = wordBefore(body, stop);
  if (word === '') return false;
  if (rules.neverLast.has(word)) return true;
  // «1. Le premier point»: the number of a list item
  if (/^\p{N}{1,3}$/u.test(word) && body.slice(0, stop - word.length).trim() === '') return true;
  if (rules.beforeNumber.has(word) && /\p{N}/u.test(body[next]!)) return true;
  if (!rules.mayBeLast.has(word) && !isInitials(word)) return false;
  return !rules.openers.has(wordAt(body, next));
}

/** «A.», «J.-P.», «U.S.»: capitals with stops between them. */
function isInitials(word: string): boolean {
  return /^\p{Lu}\p{M}?(?:\.[-\s]?\p{Lu}\p{M}?)*$/u.test(word);
}

/** The word that ends at `end`, stops and hyphens inside it kept. */
function wordBefore(body: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_ABBREVIATION && /[\p{L}\p{M}\p{N}.-]/u.test(body[start - 1]!))
    start -= 1;
  return body.slice(start, end).replace(/^[.-]+/, '');
}

function wordAt(body: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(body)?.[0] ?? '';
}

/** Whether the position lies in a web or mail address. */
function insideAddress(body: string, at: number): boolean {
  for (let i = at; i > 0 && at - i < 200 && !isSpace(body, i - 1); i -= 1)
    if (body[i - 1] === '/' || body[i - 1] === '@') return true;
  return false;
}

/** True where the script marks its sentences with the stops that we know; others are left to Unicode. */
function isWestern(body: string, at: number): boolean {
  return (
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}]/u.test(body[at]!) &&
    !/[。！？]/.test(body[at]!)
  );
}

function isSpace(text: string, at: number): boolean {
  return text[at]!.trim() === '';
}
