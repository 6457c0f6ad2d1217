/** The evidence of function words: how far a text's small words speak for one language against all others. */
import { type LanguagesLocale, NEIGHBOURS } from '../../locales/languages.js';
import { isLetter } from '../../numerals/characters.js';
import type { Tools } from '../../stage.js';

/** The languages that can be told apart, by ISO 639-1 code. */
export interface KnownLanguages {
  readonly codes: readonly string[];
  /** By the name that the trigram model gives. */
  readonly byTrigrams: ReadonlyMap<string, string>;
  /** Each function word, and the set of languages that have it: bit i for `codes[i]`. */
  readonly words: ReadonlyMap<string, number>;
  /** The length of the longest function word, in UTF-16 code units. */
  readonly longest: number;
}

/** How many function words a text has, by the set of languages that have them. */
export type WordCounts = ReadonlyMap<number, number>;

const made = new WeakMap<Tools['locales'], KnownLanguages>();

/** The locales and their neighbours; made once for each set of locales. */
export function knownLanguages(locales: Tools['locales']): KnownLanguages {
  let known = made.get(locales);
  if (!known) {
    known = knownFrom({
      ...NEIGHBOURS,
      ...Object.fromEntries(Object.entries(locales).map(([code, locale]) => [code, locale.languages])),
    });
    made.set(locales, known);
  }
  return known;
}

function knownFrom(languages: Readonly<Record<string, LanguagesLocale>>): KnownLanguages {
  const words = new Map<string, number>();
  Object.values(languages).forEach(({ functionWords }, i) => {
    for (const word of functionWords) words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  return {
    codes: Object.keys(languages),
    byTrigrams: new Map(Object.entries(languages).map(([code, { trigrams }]) => [trigrams, code])),
    words,
    longest: Math.max(...[...words.keys()].map((word) => word.length)),
  };
}

/** Counts the function words in `text` between two offsets. */
export function countWords(text: string, start: number, end: number, known: KnownLanguages): WordCounts {
  const counts = new Map<number, number>();
  for (let at = start; at < end; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && isLetter(text.charCodeAt(at))) at += 1;
    // most words are too long to be function words, and no string is made of them
    if (at - from > known.longest) continue;
    const languages = known.words.get(text.slice(from, at).toLowerCase());
    if (languages !== undefined) counts.set(languages, (counts.get(languages) ?? 0) + 1);
  }
  return counts;
}

/** The counts of two texts together. */
export function addCounts(a: WordCounts, b: WordCounts): WordCounts {
  const sum = new Map(a);
  for (const [languages, count] of b) sum.set(languages, (sum.get(languages) ?? 0) + count);
  return sum;
}

/**
 * Between 0 and 1: against its closest rival, the share of the telling words (those that only one of the two
 * has) that are this language's, (own + 1) / (own + rival + 2). Few words give no certainty, none give 0.5.
 */
export function confidence(code: string, counts: WordCounts, known: KnownLanguages): number {
  const language = 1 << known.codes.indexOf(code);
  let least = 1;
  for (let i = 0; i < known.codes.length; i += 1) {
    const rival = 1 << i;
    if (rival === language) continue;
    let own = 0;
    let others = 0;
    for (const [languages, count] of counts) {
      const has = (languages & language) !== 0;
      if (has === ((languages & rival) !== 0)) continue;
      if (has) own += count;
      else others += count;
    }
    least = Math.min(least, (own + 1) / (own + others + 2));
  }
  return Math.round(least * 100) / 100;
}

/** The one of `codes` that these words speak for against every other language, as far as `least`, or null. */
export function surestLanguage(
  counts: WordCounts,
  least: number,
  codes: readonly string[],
  known: KnownLanguages,
): string | null {
  return codes.find((code) => confidence(code, counts, known) >= least) ?? null;
}
