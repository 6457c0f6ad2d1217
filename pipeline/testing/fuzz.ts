/** What fuzz tests throw at a door: words of the locales and of the corpus mixed with what breaks programs. */
import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { locales } from '../locales/index.js';
import { readCorpus } from './gold.js';

/** Seconds for each door: FUZZ_SECONDS=600 for a long run by hand. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 3);
/** A long run says how many inputs it tried. */
const TELLS = process.env.FUZZ_SECONDS !== undefined;
const STDERR = 2;
/** Of an input that fails so much is shown, in characters. */
const LONGEST_SHOWN = 1500;
/** Milliseconds that a fuzz test may take in all: its seconds, and as long again for making the case small. */
export const FUZZ_TIMEOUT = 60_000 + 4000 * SECONDS;

/** Checks a property on as many inputs as the time allows; each run has other ones, and a failure prints its seed. */
export async function fuzz<T>(
  input: fc.Arbitrary<T>,
  property: (input: T) => void | Promise<void>,
): Promise<void> {
  const { failed, numRuns, counterexample, errorInstance, seed, counterexamplePath } = await fc.check(
    fc.asyncProperty(input, async (value) => property(value)),
    { numRuns: 1_000_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false },
  );
  // not by way of console or process.stderr, which tests of the command silence
  if (TELLS) writeSync(STDERR, `${expect.getState().currentTestName}: ${numRuns} inputs in ${SECONDS} s\n`);
  if (!failed) return;
  const shown = fc.stringify(counterexample?.[0]).slice(0, LONGEST_SHOWN);
  throw new Error(`Seed ${seed}, path ${counterexamplePath}, input ${shown}`, { cause: errorInstance });
}

const corpus = readCorpus();
/** Texts that make sense, to be cut up and spoilt. */
export const TEXTS: readonly string[] = corpus.map(({ text }) => text);
const CORPUS_WORDS = [...new Set(TEXTS.join(' ').match(/\S+\s?/g))];
/** Every word and phrase in the tables of the locales. */
export const LOCALE_WORDS: readonly string[] = [...wordsIn(locales)];

function wordsIn(table: unknown, words = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof table === 'string' && table.length > 0 && table.length < 60) words.add(table);
  if (typeof table !== 'object' || table === null || seen.has(table)) return words;
  seen.add(table);
  if (table instanceof RegExp) return words;
  const entries: readonly unknown[] =
    table instanceof Map || table instanceof Set ? [...table].flat() : Object.entries(table).flat();
  for (const entry of entries) wordsIn(entry, words, seen);
  return words;
}

/** Signs that programs trip over: halves of characters, marks of direction, zero bytes, spaces, odd digits and quotes. */
const NASTY = [
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200f',
  '\u200b',
  '\ufeff',
  '\u00a0',
  '\u202f',
  '\u2028',
  '\u0301',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '👩‍👩‍👧',
  '½',
  '²',
  '٣',
  'Ⅻ',
  '①',
  '’',
  "'",
  '«',
  '»',
  '« ',
  ' »',
  '"',
  '“',
  '(',
  ')',
  '[',
  '–',
  '—',
  '-',
  '…',
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  '%',
  '€',
  '$',
  '/',
  '\\',
  '*',
  '#',
  '|',
  '\t',
  '\r',
  '\n',
  '\n\n',
  '\u0085',
  '0',
  '1',
  '00',
  '1e308',
  '-0',
  '9'.repeat(400),
  '0,'.repeat(50),
  'A',
  'a',
  'l’',
  'd’',
  'qu’',
  '__proto__',
  'constructor',
  'toString',
  'undefined',
  'NaN',
  '<b>',
  '&amp;',
  '{"a":1}',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CORPUS_WORDS) },
  { weight: 6, arbitrary: fc.constantFrom(...LOCALE_WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.nat({ max: 3_000_000 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const phrase = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '\n'))
  .map(([words, space]) => words.join(space));
/** One phrase over and over, as a text that was made to be slow has it. */
const repeated = fc
  .tuple(phrase, fc.nat({ max: 200 }), fc.constantFrom(' ', '', '\n'))
  .map(([piece, times, space]) => Array(times).fill(piece).join(space));
const spoilt = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), phrase), { maxLength: 6 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((whole, [at, piece]) => {
      const cut = Math.floor(at * whole.length);
      return whole.slice(0, cut) + piece + whole.slice(cut + (piece.length % 7) * 10);
    }, text),
  );

/** Texts of any kind: soups of words, one phrase over and over, real articles spoilt in places. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(phrase, { maxLength: 30 }).map((parts) => parts.join('. ')) },
  { weight: 2, arbitrary: fc.array(phrase, { maxLength: 30 }).map((parts) => parts.join('\n')) },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: spoilt },
);

/** A word or two, for names and ids. */
export const anyWords: fc.Arbitrary<string> = phrase;

/** Values of JSON in the place of others. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    '',
    '../x',
    [],
    {},
    [null],
    { start: 0, end: -1 },
    { __proto__: null },
  ),
  fc.integer(),
  phrase,
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value like `whole`, with a few of its parts replaced, removed, doubled or renamed. */
export function mangled(whole: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.nat(),
    fc.constantFrom('replace', 'remove', 'double', 'rename'),
    anyValue,
    phrase,
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy: { root: unknown } = { root: structuredClone(whole) };
    for (const [at, kind, value, name] of changes) mangle(copy, at, kind, value, name);
    return copy.root;
  });
}

function mangle(root: object, at: number, kind: string, value: unknown, name: string): void {
  const places = placesIn(root);
  const [holder, key] = places[at % places.length]!;
  // a copy, as the constants among the values would be changed by the next change
  if (kind === 'replace' || holder === root) holder[key] = structuredClone(value);
  else if (Array.isArray(holder)) {
    if (kind === 'remove') holder.splice(Number(key), 1);
    else holder.push(structuredClone(holder[Number(key)]));
  } else {
    if (kind === 'rename') holder[name] = holder[key];
    delete holder[key];
  }
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown, places: [Holder, string][] = []): [Holder, string][] {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      places.push([value as Holder, key]);
      placesIn((value as Holder)[key], places);
    }
  return places;
}

/** A text with a few of its stretches cut out, doubled, or replaced. */
export function scrambled(whole: string): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(phrase, fc.constant('')));
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce((text, [at, length, piece]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + piece + text.slice(from + length);
    }, whole),
  );
}

/** Bytes: text in an encoding of any kind, cut or spoilt, or noise. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      anyText,
      fc.constantFrom('utf8', 'utf16le', 'latin1', 'utf16be') as fc.Arbitrary<BufferEncoding | 'utf16be'>,
      fc.constantFrom('', '\ufeff'),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
    )
    .map(([text, encoding, mark, spots]) => {
      const bytes =
        encoding === 'utf16be'
          ? Buffer.from(mark + text, 'utf16le').swap16()
          : Buffer.from(mark + text, encoding);
      for (const [at, byte] of spots) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);
