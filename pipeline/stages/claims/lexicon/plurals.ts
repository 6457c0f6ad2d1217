/** Plurals of nouns by the locale's endings. */
import type { ClaimsLocale } from '../../../locales/claims.js';

/** The plural of a noun; of a phrase, the words before its first `linking` word have it («plans sociaux»). */
export function plural(
  noun: string,
  { plurals, headLast }: ClaimsLocale,
  linking: ReadonlySet<string>,
): string {
  const words = noun.split('_');
  if (headLast || words.length === 1) return pluralOf(noun, plurals);
  const end = words.findIndex((word) => linking.has(word));
  return words.map((word, index) => (end >= 0 && index >= end ? word : pluralOf(word, plurals))).join('_');
}

/** Whether a word is in the plural, or looks so where no table knows it; `noun` is its singular. */
export const isPlural = (norm: string, noun: string | undefined, { plurals }: ClaimsLocale): boolean =>
  noun === undefined ? norm.endsWith(plurals.at(-1)![1]) : noun !== norm;

function pluralOf(noun: string, endings: ClaimsLocale['plurals']): string {
  const [singular, many] = endings.find(([ending]) => noun.endsWith(ending)) ?? ['', ''];
  return noun.slice(0, noun.length - singular.length) + many;
}
