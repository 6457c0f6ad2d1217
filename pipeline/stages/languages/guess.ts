/** One text, one language: function words propose, trigrams confirm where these are few, or nothing is said. */
import { franc } from 'franc';
import { confidence, type KnownLanguages, leader, leaders, type WordCounts } from './words.js';

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

/** What a text's words say: the one language that they speak for, and how surely (0 to 1). */
export interface Verdict {
  readonly code: string | null;
  readonly sure: number;
}

const NONE: Verdict = { code: null, sure: 0 };

/** The verdict of the function words of a text of `length` UTF-16 code units. */
export function judge(length: number, counts: WordCounts, known: KnownLanguages): Verdict {
  if (length < ENOUGH) return NONE;
  const code = leader(counts, known);
  const sure = code === null ? 0 : confidence(code, counts, known);
  return sure >= SURE ? { code, sure } : NONE;
}

/** Whether a verdict needs no second witness: `likely` is the language of the text before it. */
export const isSettled = ({ code, sure }: Verdict, likely: string | null): boolean =>
  code === null || code === likely || sure >= SURE_BY_WORDS;

/** The ISO 639-1 code of a verdict, or null where there is none, or where the trigrams speak for another language. */
export function guessLanguage(
  text: string,
  verdict: Verdict,
  known: KnownLanguages,
  likely: string | null = null,
): string | null {
  if (isSettled(verdict, likely)) return verdict.code;
  const code = franc(text.slice(0, TRIGRAM_SAMPLE), { only: [...known.byTrigrams.keys()] });
  return known.byTrigrams.get(code) === verdict.code ? verdict.code : null;
}

/**
 * For a whole text that is too short to be sure of, such as one sentence that a person pastes in: the language
 * with a locale that its words speak for against every other, or of those that they speak for alike (or for one
 * without certainty) the one of its trigrams; else null.
 */
export function guessReadable(
  text: string,
  counts: WordCounts,
  readable: readonly string[],
  known: KnownLanguages,
): string | null {
  const codes = leaders(counts, known);
  const [code] = codes;
  if (code === undefined) return null;
  if (codes.length === 1 && confidence(code, counts, known) >= LIKELY)
    return readable.includes(code) ? code : null;
  // One that leads without being likely must be the one of the trigrams too, against all others.
  const rivals = codes.length === 1 ? known.codes : codes;
  const among = [...known.byTrigrams].filter(([, other]) => rivals.includes(other)).map(([name]) => name);
  const told = known.byTrigrams.get(franc(text, { only: among, minLength: 1 }));
  if (told === undefined || !codes.includes(told)) return null;
  return readable.includes(told) ? told : null;
}
