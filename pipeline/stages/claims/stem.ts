/** Stems of words by the Porter stemmers of `natural`, each word stemmed once. */
import { createRequire } from 'node:module';
import type { ClaimsLocale } from '../../locales/claims.js';

interface Stemmer {
  stem(word: string): string;
}

// Single files, because the package's root prints on stdout and opens databases; they carry no types.
const load = createRequire(import.meta.url);
const stemmers: Readonly<Record<ClaimsLocale['stemmer'], Stemmer>> = {
  fr: load('natural/lib/natural/stemmers/porter_stemmer_fr.js') as Stemmer,
  en: load('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer,
};

/** The stem of one lower-case word («postes» and «poste»: `post`). */
export function stem(word: string, language: ClaimsLocale['stemmer']): string {
  return stemmers[language].stem(word);
}
