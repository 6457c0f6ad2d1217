/** The words of a locale's tables, each with all that it can be. */
import type { Tense } from '../../../locales/claims-context.js';
import type { EntryOf } from '../context/entries.js';
import type { VerbForm as TensedForm } from './conjugation.js';
import type { WordPhrase } from './lexicon.js';
import { type VerbForm, type Word, wordOf } from './word.js';

export interface WordBook {
  /** The words that were marked. */
  readonly words: ReadonlyMap<string, Word>;
  /** By their first word, longest first. */
  readonly phrases: ReadonlyMap<string, WordPhrase[]>;
  /** A word, or a phrase written with `_`, to be marked. */
  readonly word: (form: string) => Word;
  /** Whether a word was marked or is a form of a verb. */
  readonly has: (form: string) => boolean;
  /** A word that was marked or is a form of a verb, with all that follows from that: found out when it is first asked for. */
  readonly find: (form: string) => Word | undefined;
}

/**
 * A book without words; forms of verbs are found in `entryOf`.
 * @param finish what is done to a word when it is first found; `form` is empty for what is a form of a verb and nothing else
 */
export function newWordBook(entryOf: EntryOf, finish: (word: Word, form: string) => void): WordBook {
  const words = new Map<string, Word>();
  const phrases = new Map<string, WordPhrase[]>();
  /** Forms that can be the same («mangeais», «mangeait») share one word. */
  const byForms = new Map<readonly TensedForm[], Word>();
  const finished = new Set<Word>();
  const formsOf = (form: string): readonly TensedForm[] => entryOf(form)?.forms ?? [];
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
    if (!entry) {
      entry = wordOf([], false, false);
      words.set(form, entry);
    }
    return entry;
  }
  function verbWord(form: string): Word | undefined {
    const forms = formsOf(form);
    if (forms.length === 0) return undefined;
    let entry = byForms.get(forms);
    if (!entry) {
      entry = wordOf([], false, false);
      addVerbs(entry, forms);
      finish(entry, '');
      byForms.set(forms, entry);
    }
    return entry;
  }
  function find(form: string): Word | undefined {
    const entry = words.get(form);
    if (!entry) return verbWord(form);
    if (finished.has(entry)) return entry;
    finished.add(entry);
    addVerbs(entry, [...formsOf(form), ...entry.verbs.splice(0)]);
    finish(entry, form);
    return entry;
  }
  return { words, phrases, word, find, has: (form) => words.has(form) || formsOf(form).length > 0 };
}

function addVerbs(entry: Word, forms: readonly TensedForm[]): void {
  for (const { lemma, tense } of forms) addVerb(entry, lemma, tense);
}

const formOf = (tense: Tense): VerbForm =>
  tense === 'infinitive' || tense === 'gerund' || tense === 'participle' ? tense : 'finite';

/** Notes that a word can be a form of a verb. */
export function addVerb(entry: Word, lemma: string, tense: Tense): void {
  const form = formOf(tense);
  if (!entry.verbs.some((verb) => verb.lemma === lemma && verb.form === form))
    entry.verbs.push({ lemma, form, tense });
}
