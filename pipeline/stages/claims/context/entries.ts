/** The words that the context's tables know, each with its classes and the verb forms that it can be. */
import {
  type ClaimsContextLocale,
  type CueClass,
  type Tense,
  WORD_CLASSES,
} from '../../../locales/claims-context.js';
import { conjugationOf, type VerbForm } from '../lexicon/conjugation.js';
import { CLASS, type Entry, split } from './lexicon.js';

/** The cues of verbs that say, announce or judge. */
export const REPORTS: ReadonlySet<CueClass> = new Set<CueClass>(['announcing', 'saying', 'opinion']);

/** The tenses of finite verbs. */
export const FINITE: ReadonlySet<Tense> = new Set<Tense>([
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
]);

/** What the tables know of a word; undefined for one that is neither listed nor a form of a verb. */
export type EntryOf = (form: string) => Entry | undefined;

/** Small words keep their class alone: «entre» and «pendant» are no verbs. */
export function entriesOf(locale: ClaimsContextLocale, canon: (word: string) => string): EntryOf {
  const classes = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of split(list)) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const name of WORD_CLASSES) add(locale.words[name], CLASS[name]);
  const small = new Set(classes.keys());
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
  const verbsOf = conjugationOf(locale.verbs);
  const listed = new Map<string, Entry>();
  for (const [word, bits] of classes)
    listed.set(word, {
      classes: bits,
      forms: small.has(word) ? NO_FORMS : verbsOf(word),
      canon: canon(word),
    });
  for (const word of split(locale.verbs.notVerbs))
    listed.set(word, { classes: 0, forms: NO_FORMS, canon: word });
  return (form) => {
    const known = listed.get(form);
    if (known) return known;
    const forms = verbsOf(form);
    return forms.length === 0 ? undefined : { classes: 0, forms, canon: form };
  };
}

const NO_FORMS: readonly VerbForm[] = [];

const firstWord = (phrase: string): string => (phrase.includes(' ') ? '' : phrase);
