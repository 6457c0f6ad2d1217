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
  for (const [word, bits] of classes)
    entries.set(word, { classes: bits, forms: forms.get(word) ?? [], canon: canon(word) });
  // Most words are verbs and nothing else: those that can be the same share an entry.
  const shared = new Map<readonly VerbForm[], Entry>();
  for (const [word, own] of forms) {
    if (classes.has(word)) continue;
    const entry = shared.get(own) ?? { classes: 0, forms: own, canon: null };
    shared.set(own, entry);
    entries.set(word, entry);
  }
  for (const word of split(locale.verbs.notVerbs)) entries.set(word, { classes: 0, forms: [], canon: null });
  return entries;
}

const firstWord = (phrase: string): string => (phrase.includes(' ') ? '' : phrase);

/** Each form with the verbs that it can be; forms that can be one thing alone share their list. */
function formsOf(
  { verbs }: ClaimsContextLocale,
  small: ReadonlySet<string>,
): Map<string, readonly VerbForm[]> {
  const forms = new Map<string, readonly VerbForm[]>();
  const add = (form: string, alone: readonly VerbForm[]): void => {
    if (small.has(form)) return;
    const known = forms.get(form);
    const [{ lemma, tense }] = alone as [VerbForm];
    if (!known) forms.set(form, alone);
    else if (!known.some((one) => one.lemma === lemma && one.tense === tense))
      forms.set(form, [...known, ...alone]);
  };
  for (const paradigm of verbs.paradigms) {
    const endings = TENSES.map((tense) => [tense, split(paradigm.forms[tense] ?? '')] as const);
    for (const lemma of split(paradigm.verbs)) {
      const stem = lemma.slice(0, lemma.length - paradigm.ending.length);
      const stems = new Set([stem]);
      if (paradigm.ending.length < 3)
        for (const [pattern, replacement] of verbs.stems) stems.add(stem.replace(pattern, replacement));
      for (const [tense, own] of endings) {
        const alone = [{ lemma, tense }];
        for (const ending of own) for (const one of stems) add(ending === '-' ? one : one + ending, alone);
      }
    }
  }
  return forms;
}
