/** The small words of a locale, each marked with what it can be. */
import type { ClaimsLocale, Gender, Grade } from '../../../locales/claims.js';
import { split } from './patterns.js';
import type { Word } from './word.js';

/** What a word is or is not, with the list of those that are. */
const FLAGS = {
  plural: 'pluralDeterminers',
  latter: 'latter',
  conjunction: 'conjunctions',
  subordinator: 'subordinators',
  negation: 'negations',
  adverb: 'adverbs',
  earlyAdjective: 'earlyAdjectives',
  nounForm: 'nounForms',
  example: 'examples',
} as const;

/** Marks determiners, prepositions, pronouns, linking words, clitics, negations and adverbs; `word` gives the entry of a form. */
export function markGrammar(word: (form: string) => Word, locale: ClaimsLocale): void {
  const mark = (list: string, set: (entry: Word, form: string) => void): void => {
    for (const form of split(list)) set(word(form), form);
  };

  for (const [grade, list] of Object.entries(locale.determiners))
    for (const item of split(list)) {
      const [form, gender] = item.split(':');
      word(form!).determiner = { grade: grade as Grade, gender: (gender as Gender) ?? null };
    }
  mark(locale.prepositions, (entry, form) => {
    entry.preposition = { base: form === `${locale.of[0]}'` ? locale.of : form, article: false };
  });
  for (const [form, base] of Object.entries(locale.contractions))
    word(form).preposition = { base, article: true };
  for (const [kind, list] of Object.entries(locale.pronouns))
    mark(list, (entry) => {
      entry.pronoun = kind as 'singular';
    });
  for (const gender of ['m', 'f'] as const)
    mark(locale.genders[gender], (entry) => {
      entry.gender = gender;
    });
  mark(locale.relatives.subject, (entry) => {
    entry.relative = 'subject';
  });
  mark(locale.relatives.other, (entry) => {
    entry.relative = 'other';
  });
  for (const pair of split(locale.relatives.led)) {
    const [form, preposition] = pair.split('/');
    word(form!).leads = preposition;
  }
  mark(locale.clitics, (entry) => {
    entry.clitic = 'object';
  });
  mark(locale.reflexives, (entry) => {
    entry.clitic = 'reflexive';
  });
  for (const [name, list] of Object.entries(FLAGS) as [
    keyof typeof FLAGS,
    (typeof FLAGS)[keyof typeof FLAGS],
  ][])
    mark(locale[list], (entry) => {
      entry[name] = true;
    });
}
