/** A language's number words as automata, made once per locale. */
import type { FractionPhrase, MagnitudeSign, NumeralsLocale } from '../locales/numerals.js';
import { romanOrdinals } from './ordinal.js';
import { makePhrases, type Phrases } from './phrases.js';
import { Sieve } from './sieve.js';
import { firstWordsOf, makeWordTable, markedWords, WordSet, type WordTable } from './word-table.js';

/**
 * What a word can be in a number; «second» and «quart» can be more than one thing. Those of a lexicon have all fields in
 * one order, so that reading one is quick.
 */
export interface NumberWord {
  readonly unit?: number | undefined;
  readonly ten?: number | undefined;
  readonly hundred?: true | undefined;
  readonly magnitude?: number | undefined;
  /** The magnitude or collective is in the plural, so that alone it is vague. */
  readonly plural?: true | undefined;
  /** A misspelt magnitude that is one only after number words («quatre milles»). */
  readonly afterWords?: true | undefined;
  readonly half?: true | undefined;
  readonly ordinal?: number | undefined;
  /** An ordinal that makes no compounds («premier», «second»). */
  readonly alone?: true | undefined;
  readonly denominator?: number | undefined;
  readonly denominatorAfterOne?: number | undefined;
  readonly collective?: number | undefined;
  readonly vague?: true | undefined;
  readonly article?: true | undefined;
  readonly fraction?: FractionPhrase | undefined;
}

/** The number words of a locale, ready for look-up. */
export interface Lexicon {
  readonly locale: NumeralsLocale;
  /** All words and phrases that can open a number. */
  readonly words: Phrases<NumberWord>;
  /** What a word can be for a number, by the marks below; `WATCHED` where a watch is kept. */
  readonly marks: WordTable;
  /** Lets through what may begin a number or is watched. */
  readonly sieve: Sieve;
  readonly fractions: Phrases<FractionPhrase>;
  readonly and: Phrases<true>;
  readonly decimalWords: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly of: Phrases<true>;
  readonly fractionWholes: Phrases<true>;
  readonly notFraction: Phrases<true>;
  readonly notHundredsBefore: Phrases<true>;
  readonly pluralsAlone: WordSet;
  readonly collectiveDeterminers: Phrases<true>;
  readonly vagueDeterminers: Phrases<true>;
  readonly signs: ReadonlyMap<string, MagnitudeSign>;
  /** By character code, 1 for the first letters of the signs. */
  readonly signStarts: Uint8Array;
  readonly ordinalSuffixes: Suffixes;
  readonly spacedOrdinalSuffixes: Suffixes;
  readonly romanSuffixes: Suffixes;
  readonly romanFirstSuffixes: Suffixes;
}

/** Endings of ordinals, and their hashes. */
export interface Suffixes {
  readonly all: ReadonlySet<string>;
  readonly hashes: WordTable;
}

/** One of `words` by itself, or a Roman ordinal. */
export const FIRST = 1;
export const ARTICLE = 2;
/** A number can go on with it behind an article. */
export const AFTER_ARTICLE = 4;
/** Somebody else looks out for it, by itself */
export const WATCHED = 8;
/** A phrase of `words` begins with it («la» of «la moitié»), */
export const OPENS = 16;
/** and goes on with it. */
export const SECOND = 32;
/** A number in digits can go on with it. */
export const GOES_ON = 64;
/** or as the first word of a phrase («le» of «le double»), */
export const WATCHED_OPENS = 128;
/** and its second. */
export const WATCHED_SECOND = 256;

/** The ways of the sieve for phrases. */
const PHRASE = 0;
const WATCHED_PHRASE = 1;

const made = new WeakMap<object, Lexicon>();

/**
 * The automata of a locale.
 * @param watched phrases whose first words are looked out for on the way; the same list each time
 */
export function lexiconOf(locale: NumeralsLocale, watched: readonly string[] | null = null): Lexicon {
  const key = watched ?? locale;
  let lexicon = made.get(key);
  if (!lexicon) {
    lexicon = watched
      ? { ...lexiconOf(locale), ...marksOf(locale, numberWords(locale), watched) }
      : makeLexicon(locale);
    made.set(key, lexicon);
  }
  return lexicon;
}

function marksOf(
  locale: NumeralsLocale,
  words: ReadonlyMap<string, NumberWord>,
  watched: readonly string[],
): Pick<Lexicon, 'marks' | 'sieve'> {
  const phrases = [...words.keys()];
  const isOneWord = (phrase: string) => /^\p{L}+$/u.test(phrase);
  const longer = phrases.filter((phrase) => !isOneWord(phrase));
  const watchedLonger = watched.filter((phrase) => !isOneWord(phrase));
  const afterArticle = longer.filter((phrase) => locale.articles.includes(wordsOf(phrase)[0]!));
  const marked = markedWords([
    [FIRST, [...phrases.filter(isOneWord), ...romanOrdinals(locale)]],
    [ARTICLE, locale.articles],
    [
      AFTER_ARTICLE,
      [...phrases, ...secondWords(afterArticle), ...locale.andHalf, ...locale.decimalWords, locale.and.word],
    ],
    [WATCHED, watched.filter(isOneWord)],
    [WATCHED_OPENS, watchedLonger],
    [WATCHED_SECOND, secondWords(watchedLonger)],
    [OPENS, longer],
    [SECOND, secondWords(longer)],
    [GOES_ON, [...phrases, ...locale.andHalf, ...locale.spacedOrdinalSuffixes]],
  ]);
  const sieve = new Sieve();
  for (const [hash, mark] of marked) {
    if ((mark & (FIRST | ARTICLE | WATCHED)) !== 0) sieve.open(hash);
    if ((mark & OPENS) !== 0) sieve.open(hash, PHRASE);
    if ((mark & SECOND) !== 0) sieve.goOn(hash, PHRASE);
    if ((mark & WATCHED_OPENS) !== 0) sieve.open(hash, WATCHED_PHRASE);
    if ((mark & WATCHED_SECOND) !== 0) sieve.goOn(hash, WATCHED_PHRASE);
  }
  return { marks: makeWordTable(marked), sieve };
}

function makeLexicon(locale: NumeralsLocale): Lexicon {
  const spaced = { hyphenIsSpace: true };
  const flags = (phrases: readonly string[]) =>
    makePhrases(
      phrases.map((phrase) => [phrase, true] as const),
      spaced,
    );
  const words = numberWords(locale);
  return {
    locale,
    words: makePhrases(words, spaced),
    ...marksOf(locale, words, []),
    fractions: makePhrases(Object.entries(locale.fractions), spaced),
    and: flags([locale.and.word]),
    decimalWords: flags(locale.decimalWords),
    andHalf: flags(locale.andHalf),
    of: flags(locale.of),
    fractionWholes: flags(locale.fractionWholes),
    notFraction: flags(locale.notFractionBefore),
    notHundredsBefore: flags(locale.notHundredsBefore),
    pluralsAlone: new WordSet(locale.pluralsAlone),
    collectiveDeterminers: flags(locale.collectiveDeterminers),
    vagueDeterminers: flags(locale.vagueDeterminers),
    signs: new Map(Object.entries(locale.magnitudeSigns)),
    signStarts: firstLetters(Object.keys(locale.magnitudeSigns)),
    ordinalSuffixes: suffixes(locale.ordinalSuffixes),
    spacedOrdinalSuffixes: suffixes(locale.spacedOrdinalSuffixes),
    romanSuffixes: suffixes(locale.romanSuffixes),
    romanFirstSuffixes: suffixes(locale.romanFirstSuffixes),
  };
}

function firstLetters(words: readonly string[]): Uint8Array {
  const first = new Uint8Array(0x10000);
  for (const word of words) first[word.charCodeAt(0)] = 1;
  return first;
}

function suffixes(endings: readonly string[]): Suffixes {
  return { all: new Set(endings), hashes: firstWordsOf(endings) };
}

const secondWords = (phrases: readonly string[]) => phrases.flatMap((phrase) => wordsOf(phrase).slice(1, 2));

const wordsOf = (phrase: string) => phrase.split(/[^\p{L}\p{M}]+/u);

const NO_WORD: Required<NumberWord> = {
  unit: undefined,
  ten: undefined,
  hundred: undefined,
  magnitude: undefined,
  plural: undefined,
  afterWords: undefined,
  half: undefined,
  ordinal: undefined,
  alone: undefined,
  denominator: undefined,
  denominatorAfterOne: undefined,
  collective: undefined,
  vague: undefined,
  article: undefined,
  fraction: undefined,
};

/** Merges the tables, word by word: a word may stand in several of them, once in each. */
function numberWords(locale: NumeralsLocale): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, meaning: NumberWord) =>
    words.set(word, { ...NO_WORD, ...words.get(word), ...meaning });
  const rows = (table: Readonly<Record<string, number>>, meaning: (value: number) => NumberWord) => {
    for (const [word, value] of Object.entries(table)) add(word, meaning(value));
  };
  rows(locale.units, (unit) => ({ unit }));
  rows(locale.tens, (ten) => ({ ten }));
  rows(locale.magnitudes, (magnitude) => ({ magnitude }));
  rows(locale.magnitudePlurals, (magnitude) => ({ magnitude, plural: true }));
  rows(locale.magnitudesAfterWords, (magnitude) => ({ magnitude, plural: true, afterWords: true }));
  rows(locale.ordinals, (ordinal) => ({ ordinal }));
  rows(locale.ordinalsAlone, (ordinal) => ({ ordinal, alone: true }));
  rows(locale.denominators, (denominator) => ({ denominator }));
  rows(locale.denominatorsAfterOne, (denominatorAfterOne) => ({ denominatorAfterOne }));
  rows(locale.collectives, (collective) => ({ collective }));
  rows(locale.collectivePlurals, (collective) => ({ collective, plural: true }));
  for (const word of locale.hundreds) add(word, { hundred: true });
  for (const word of locale.half) add(word, { half: true });
  for (const word of locale.vagueWords) add(word, { vague: true });
  for (const word of locale.articles) add(word, { article: true });
  for (const [phrase, fraction] of Object.entries(locale.fractions)) add(phrase, { fraction });
  return words;
}
