/** The words of a locale while its dictionary is made. */
import type { Tense } from '../../locales/claims-context.js';
import type { Entry, VerbForm as TensedForm } from './context/lexicon.js';
import type { WordPhrase } from './lexicon.js';
import { type VerbForm, type Word, wordOf } from './word.js';

export interface WordBook {
  readonly words: ReadonlyMap<string, Word>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, WordPhrase[]>;
  /** A word, or a phrase written with `_`, to be marked: it is no other form's too. */
  readonly word: (form: string) => Word;
  /** What is a form of a verb and nothing else: one for all forms that can be the same. */
  readonly verbWords: Iterable<Word>;
  readonly isShared: (word: Word) => boolean;
}

/** Begins with the forms of verbs. */
export function newWordBook(entries: ReadonlyMap<string, Entry>): WordBook {
  const words = new Map<string, Word>();
  const phrases = new Map<string, WordPhrase[]>();
  const byForms = new Map<readonly TensedForm[], Word>();
  for (const [form, { forms }] of entries) {
    if (forms.length === 0) continue;
    let entry = byForms.get(forms);
    if (!entry) {
      entry = wordOf([], false, false);
      for (const { lemma, tense } of forms) addVerb(entry, lemma, tense);
      byForms.set(forms, entry);
    }
    words.set(form, entry);
  }
  const shared = new Set(byForms.values());
  function phrase(form: string): Word {
    const parts = form.split('_');
    const same = phrases.get(parts[0]!) ?? [];
    let entry = same.find((one) => one.words.join('_') === form);
    if (!entry) {
      entry = { words: parts, word: wordOf([], false, false) };
      same.push(entry);
      same.sort((a, b) => b.words.length - a.words.length);
      phrases.set(parts[0]!, same);
    }
    return entry.word;
  }
  function word(form: string): Word {
    if (form.includes('_')) return phrase(form);
    let entry = words.get(form);
    if (!entry || shared.has(entry)) {
      entry = wordOf([...(entry?.verbs ?? [])], false, false);
      words.set(form, entry);
    }
    return entry;
  }
  return { words, phrases, word, verbWords: shared, isShared: (entry) => shared.has(entry) };
}

const formOf = (tense: Tense): VerbForm =>
  tense === 'infinitive' || tense === 'gerund' || tense === 'participle' ? tense : 'finite';

/** Notes that a word can be a form of a verb. */
export function addVerb(entry: Word, lemma: string, tense: Tense): void {
  const form = formOf(tense);
  if (!entry.verbs.some((verb) => verb.lemma === lemma && verb.form === form))
    entry.verbs.push({ lemma, form, tense });
}
