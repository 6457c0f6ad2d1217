/** What is known of a word wherever it stands: its entry, the phrases that begin with it, and whether anybody may speak there. */
import type { ClaimsContextLocale } from '../../../locales/claims-context.js';
import type { VerbForm } from '../lexicon/conjugation.js';
import { type Vocabulary, vocabularyOf } from '../lexicon/vocabulary.js';
import { type EntryOf, FINITE, REPORTS } from './entries.js';
import { CLASS, type Phrase, type VerbCue } from './lexicon.js';

/**
 * What a word tells before its block is read: a finite verb; a verb of saying, or the longest word of a phrase that is
 * one; that of a phrase like «selon»; a pronoun that may speak; a hyphen in what no table has («précise-t-il»).
 */
export const SIGN = { finite: 1, saying: 2, according: 4, pronoun: 8, joined: 16 } as const;

/** A word as the context knows it. */
export interface Known {
  /** In small letters with plain apostrophes and hyphens, without a subject that is joined behind it. */
  readonly form: string;
  readonly hash: number;
  readonly canon: string;
  /** A set of bits, see `CLASS`. */
  readonly classes: number;
  readonly forms: readonly VerbForm[];
  /** Its subject is joined behind it: somebody («a-t-il») or nobody («a-t-on»). */
  readonly inverted: 'somebody' | 'nobody' | null;
  /** The length of that subject's pronoun. */
  readonly pronoun: number;
  /** The phrases that begin with it, longest first. */
  readonly opens: readonly Phrase[] | undefined;
  /** Bits of `SIGN`. */
  readonly signs: number;
  /** The tables have it, alone or at the head of a phrase. */
  readonly isKnown: boolean;
}

interface Tables {
  readonly locale: ClaimsContextLocale;
  readonly entryOf: EntryOf;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly verbCues: ReadonlyMap<string, readonly VerbCue[]>;
  /** Endings of verbs that no table has, by their last letter, with the forms that they show. */
  readonly unknown: ReadonlyMap<string, readonly (readonly [ending: string, form: readonly VerbForm[]])[]>;
  readonly inversions: readonly string[];
  readonly impersonal: ReadonlySet<string>;
}

/** Every word that a text may have. */
export function knownWordsOf({
  locale,
  entryOf,
  phrases,
  verbCues,
  unknown,
  inversions,
  impersonal,
}: Tables): Vocabulary<Known> {
  const sayings = sayingsOf(verbCues, locale.verbs);
  const according = [...phrases.values()].flat().filter(({ use }) => use.kind === 'according');
  const telling = new Map(sayings.words.map((word) => [word, SIGN.saying as number]));
  for (const { words } of according)
    telling.set(longest(words), (telling.get(longest(words)) ?? 0) | SIGN.according);

  function knownOf(word: string, hash: number): Known {
    const entry = entryOf(word);
    if (!entry) return unlisted(word, hash);
    const { classes, forms, canon } = entry;
    const signs =
      (forms.some(({ tense }) => FINITE.has(tense)) ? SIGN.finite : 0) |
      (forms.some(({ lemma }) => sayings.lemmas.has(lemma)) ? SIGN.saying : 0) |
      ((classes & CLASS.pronoun) !== 0 ? SIGN.pronoun : 0) |
      (telling.get(canon) ?? 0);
    const opens = phrases.get(canon);
    return {
      form: word,
      hash,
      canon,
      classes,
      forms,
      inverted: null,
      pronoun: 0,
      opens,
      signs,
      isKnown: true,
    };
  }

  /** What no list has and is no form of a verb, but perhaps one with its subject behind it («a-t-il»). */
  function unlisted(word: string, hash: number): Known {
    const forms = shownBy(word);
    const isJoined = word.includes('-');
    const signs =
      (forms.length > 0 ? SIGN.finite : 0) | (isJoined ? SIGN.joined : 0) | (telling.get(word) ?? 0);
    const subject = isJoined ? inversions.find((one) => word.endsWith(one)) : undefined;
    const verb = subject === undefined ? undefined : word.slice(0, -subject.length);
    const entry = verb === undefined ? undefined : entryOf(verb);
    const verbForms = verb === undefined ? [] : (entry?.forms ?? shownBy(verb));
    const isKnown = phrases.has(word) || telling.has(word);
    if (subject === undefined || verb === undefined || verbForms.length === 0)
      return {
        form: word,
        hash,
        canon: word,
        classes: 0,
        forms,
        inverted: null,
        pronoun: 0,
        opens: phrases.get(word),
        signs,
        isKnown,
      };
    const canon = entry?.canon ?? verb;
    return {
      form: verb,
      hash,
      canon,
      classes: entry?.classes ?? 0,
      forms: verbForms,
      inverted: impersonal.has(subject) ? 'nobody' : 'somebody',
      pronoun: subject.length - 1 - subject.lastIndexOf('-'),
      opens: phrases.get(canon),
      signs,
      isKnown,
    };
  }

  /** A verb that no table has shows by its ending. */
  function shownBy(form: string): readonly VerbForm[] {
    if (form.length > 5)
      for (const [ending, forms] of unknown.get(form.at(-1)!) ?? []) if (form.endsWith(ending)) return forms;
    return NO_FORMS;
  }

  return vocabularyOf(knownOf, locale.bareCapitals);
}

const NO_FORMS: readonly VerbForm[] = [];

/** The verbs that say, announce or judge; of those with an auxiliary («être convaincu») the words behind it. */
function sayingsOf(
  verbCues: ReadonlyMap<string, readonly VerbCue[]>,
  { be, have }: ClaimsContextLocale['verbs'],
): { lemmas: Set<string>; words: string[] } {
  const reports = [...verbCues.values()].flat().filter(({ cue }) => REPORTS.has(cue));
  const isAuxiliary = ({ lemma, tail }: VerbCue): boolean =>
    (lemma === be || lemma === have) && tail.length > 0;
  return {
    lemmas: new Set(reports.filter((cue) => !isAuxiliary(cue)).map(({ lemma }) => lemma)),
    words: reports.filter(isAuxiliary).map(({ tail }) => longest(tail)),
  };
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best));
