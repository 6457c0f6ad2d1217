/** Where one sentence ends and the next begins, inside a block. */
import type { Span } from '../../schema.js';
import type { SentenceRules } from './rules.js';
import { boundariesOf, boundaryAfter, isLatin } from './unicode.js';

/** No abbreviation of the tables is longer. */
const LONGEST_ABBREVIATION = 16;

const CLOSERS = new Set('»”’"\')]›');
const STOPS = new Set('.!?…');
const [STOP, CRY, QUESTION, ELLIPSIS] = [...STOPS].map((stop) => stop.charCodeAt(0));
/** At a stop, what Unicode's rules pass over: before a number, a dash or a quotation, and an ellipsis before a capital. */
const MISSED = /[.!?…][»”’"')\]›]*(?:\s+[»”›])?\s+(?=[«“"‘'([—–-]*\s?[\p{Lu}\p{N}])/uy;
/** Behind a stop: «…du groupe.Le lendemain», no space between. */
const GLUED = /(?<=\p{Ll}{3}[»”"]?[.!?…])(?=\p{Lu})/uy;
const WORD = /[\p{L}\p{M}]+/uy;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.-]/u;

/** The positions inside the block at which a new sentence begins, in order; linear in the block's length. */
export function boundaries(text: string, block: Span, language: string, rules: SentenceRules): number[] {
  const body = text.slice(block.start, block.end);
  const found = candidates(body, language, rules);
  return found
    .filter((at, i) => at !== found[i - 1] && at > 0 && at < body.length && isBoundary(body, at, rules))
    .map((at) => block.start + at);
}

/** The positions that could be boundaries, in order; some twice. */
function candidates(body: string, language: string, rules: SentenceRules): number[] {
  const found: number[] = [];
  const latin = isLatin(body);
  if (!latin) for (const at of boundariesOf(body, language)) found.push(afterClosers(body, at));
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code !== STOP && code !== CRY && code !== QUESTION && code !== ELLIPSIS) continue;
    const next = latin && code !== ELLIPSIS ? boundaryAfter(body, at) : -1;
    if (next >= 0) found.push(afterClosers(body, next));
    MISSED.lastIndex = at;
    if (MISSED.test(body)) found.push(MISSED.lastIndex);
    else {
      GLUED.lastIndex = at + 1;
      if (GLUED.test(body) && rules.openers.has(wordAt(body, at + 1)) && !insideAddress(body, at + 1))
        found.push(at + 1);
    }
  }
  return found.sort((a, b) => a - b);
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
  while (start > 0 && end - start < LONGEST_ABBREVIATION && WORD_CHARACTER.test(body[start - 1]!)) start -= 1;
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
