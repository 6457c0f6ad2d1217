/** The words that the context's tables know, each with its classes and the verb forms that it can be. */
import {
  type ClaimsContextLocale,
  type CueClass,
  TENSES,
  type Tense,
  WORD_CLASSES,
} from '../../../locales/claims-context.js';
import { CLASS, type Entry, split, type VerbForm } from './lexicon.js';

/** The cues of verbs that say, announce or judge. */
export const REPORTS: ReadonlySet<CueClass> = new Set<CueClass>(['announcing', 'saying', 'opinion']);

export const FINITE: ReadonlySet<Tense> = new Set<Tense>([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
]);

/** Small words keep their class alone: «entre» and «pendant» are no verbs. */
export function entriesOf(locale: ClaimsContextLocale, canon: (word: string) => string): Map<string, Entry> {
  const classes = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of split(list)) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const name of WORD_CLASSES) add(locale.words[name], CLASS[name]);
  const small = new Set(classes.keys());
  const forms = formsOf(locale, small);
  add(locale.verbs.nounLike, CLASS.nounLike);
  add(locale.verbs.prenominal, CLASS.prenominal);
  add(locale.pronouns, CLASS.pronoun);
  add(locale.works, CLASS.work);
  add(
    Object.values(locale.cues)
      .flatMap((lists) => lists.terminations.map(firstWord))
      .join(' '),
    CLASS.terminator,
  );
  const entries = new Map<string, Entry>();
  for (const word of new Set([...classes.keys(), ...forms.keys()]))
    entries.set(word, { classes: classes.get(word) ?? 0, forms: forms.get(word) ?? [], canon: canon(word) });
  for (const word of split(locale.verbs.notVerbs)) entries.set(word, { classes: 0, forms: [], canon: word });
  return entries;
}

const firstWord = (phrase: string): string => (phrase.includes(' ') ? '' : phrase);

function formsOf(locale: ClaimsContextLocale, small: ReadonlySet<string>): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const paradigm of locale.verbs.paradigms)
    for (const lemma of split(paradigm.verbs)) {
      const stem = lemma.slice(0, lemma.length - paradigm.ending.length);
      const stems = new Set([stem]);
      for (const [pattern, replacement] of locale.verbs.stems)
        if (paradigm.ending.length < 3) stems.add(stem.replace(pattern, replacement));
      for (const tense of TENSES)
        for (const ending of split(paradigm.forms[tense] ?? ''))
          for (const one of stems) {
            const form = ending === '-' ? one : one + ending;
            if (small.has(form)) continue;
            const list = forms.get(form) ?? [];
            if (!list.some((known) => known.lemma === lemma && known.tense === tense))
              list.push({ lemma, tense });
            forms.set(form, list);
          }
    }
  return forms;
}
