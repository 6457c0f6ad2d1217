/** Verbs of several words («lay off»): each form of the first word, with the others behind it, is a form of the whole. */
import { TENSES, type VerbsLocale } from '../../../locales/claims-context.js';
import { split } from './patterns.js';
import type { Word } from './word.js';
import { addVerb } from './word-book.js';

/** Marks all forms of the verbs of a list, written with `_`; `word` gives the entry of a form. */
export function markPhrasalVerbs(
  word: (form: string) => Word,
  list: string,
  { paradigms }: VerbsLocale,
): void {
  const particles = new Map<string, string[]>();
  for (const lemma of split(list)) {
    const [verb = '', ...rest] = lemma.split('_');
    particles.set(verb, [...(particles.get(verb) ?? []), rest.join('_')]);
  }
  for (const { ending, verbs, forms } of particles.size > 0 ? paradigms : [])
    for (const verb of split(verbs))
      for (const particle of particles.get(verb) ?? [])
        for (const tense of TENSES)
          for (const own of split(forms[tense] ?? '')) {
            const stem = verb.slice(0, verb.length - ending.length);
            addVerb(word(`${stem}${own === '-' ? '' : own}_${particle}`), `${verb}_${particle}`, tense);
          }
}
