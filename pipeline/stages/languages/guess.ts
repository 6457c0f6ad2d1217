/** One text, one language: function words propose, trigrams confirm where these are few, or nothing is said. */
import { franc } from 'franc';
import { confidence, type KnownLanguages, surestLanguage, type WordCounts } from './words.js';

/** Shorter texts do not decide for themselves, in UTF-16 code units. */
const ENOUGH = 60;
/** Trigrams settle well before this; more would only cost time. */
const TRIGRAM_SAMPLE = 1000;
/** Two telling words and none against. */
const SURE = 0.75;
/** One telling word against every rival, and none for it. */
const LIKELY = 0.66;
/** Four telling words and none against: no need to ask the trigrams, which cost most of the time. */
const SURE_BY_WORDS = 0.83;

/**
 * The ISO 639-1 code of the text's language, or null where its words do not speak for one, or its trigrams for
 * another. `likely` is the language of the text before it, which needs no second witness.
 */
export function guessLanguage(
  text: string,
  counts: WordCounts,
  known: KnownLanguages,
  likely: string | null = null,
): string | null {
  if (text.length < ENOUGH) return null;
  // no two languages can be sure of the same words
  const surest =
    likely !== null && confidence(likely, counts, known) >= SURE
      ? likely
      : surestLanguage(counts, SURE, known.codes, known);
  if (surest === null || surest === likely || confidence(surest, counts, known) >= SURE_BY_WORDS)
    return surest;
  const code = franc(text.slice(0, TRIGRAM_SAMPLE), { only: [...known.byTrigrams.keys()] });
  return known.byTrigrams.get(code) === surest ? surest : null;
}

/**
 * For a whole text that is too short to be sure of, such as one sentence that a person pastes in: the language
 * with a locale that its words speak for against every other, or null.
 */
export function guessReadable(
  counts: WordCounts,
  readable: readonly string[],
  known: KnownLanguages,
): string | null {
  return surestLanguage(counts, LIKELY, readable, known);
}
