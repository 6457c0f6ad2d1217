/** Word stems by `natural`'s Porter stemmers, shared by claims (their keys) and links (words compared). */
// single files: natural's root prints on stdout and loads databases
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';

const stemmers = { fr: french, en: english } as const;

/** A stemmer that this file knows, by ISO 639-1 code. */
export type StemmerName = keyof typeof stemmers;

const memory = new Map<string, string>();
/** News uses some ten thousand words again and again; beyond that the memory starts anew. */
const MEMORY_LIMIT = 50_000;

/** The stem of a word, lower case and without accents, so that «Étiquetage» and «etiquetage» meet. */
export function stem(word: string, stemmer: StemmerName): string {
  const key = `${stemmer} ${word}`;
  let found = memory.get(key);
  if (found === undefined) {
    found = plain(stemmers[stemmer].stem(word.toLowerCase()));
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    memory.set(key, found);
  }
  return found;
}

/** Lower case, typographic apostrophes made plain, accents removed: for comparing words, not for showing them. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
