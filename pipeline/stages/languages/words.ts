/** The evidence of function words: how far a text's small words speak for one language against all others. */
import { type LanguagesLocale, NEIGHBOURS } from '../../locales/languages.js';
import type { Tools } from '../../stage.js';

/** The languages that can be told apart, by ISO 639-1 code. */
export interface KnownLanguages {
  readonly codes: readonly string[];
  /** By the name that the trigram model gives. */
  readonly byTrigrams: ReadonlyMap<string, string>;
  /** Each function word, and the languages that have it. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How often each function word of any known language occurs. */
export type WordCounts = ReadonlyMap<string, number>;

const made = new WeakMap<Tools['locales'], KnownLanguages>();
const WORD = /[\p{L}\p{M}]+/gu;

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
  const words = new Map<string, Set<string>>();
  for (const [code, { functionWords }] of Object.entries(languages))
    for (const word of functionWords) words.set(word, (words.get(word) ?? new Set()).add(code));
  return {
    codes: Object.keys(languages),
    byTrigrams: new Map(Object.entries(languages).map(([code, { trigrams }]) => [trigrams, code])),
    words,
  };
}

/** Counts the function words of a text. */
export function countWords(text: string, known: KnownLanguages): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (known.words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The counts of two texts together. */
export function addCounts(a: WordCounts, b: WordCounts): WordCounts {
  const sum = new Map(a);
  for (const [word, count] of b) sum.set(word, (sum.get(word) ?? 0) + count);
  return sum;
}

/**
 * Between 0 and 1: against its closest rival, the share of the telling words (those that only one of the two
 * has) that are this language's, (own + 1) / (own + rival + 2). Few words give no certainty, none give 0.5.
 */
export function confidence(code: string, counts: WordCounts, known: KnownLanguages): number {
  let least = 1;
  for (const rival of known.codes) {
    if (rival === code) continue;
    let own = 0;
    let others = 0;
    for (const [word, count] of counts) {
      const languages = known.words.get(word)!;
      if (languages.has(code) === languages.has(rival)) continue;
      if (languages.has(code)) own += count;
      else others += count;
    }
    least = Math.min(least, (own + 1) / (own + others + 2));
  }
  return Math.round(least * 100) / 100;
}
