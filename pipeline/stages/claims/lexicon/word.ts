/** A word form with all that it can be. */
import type { Gender, Grade } from '../../../locales/claims.js';
import type { Tense } from '../../../locales/claims-context.js';

/** How a verb stands in a sentence; `finite` has a subject of its own. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** One of the verbs that a word can be a form of. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: Tense;
}

/**
 * All that a word can be. Every word has every field, in one order, so that reading one is quick: first what is asked
 * of all words, side by side.
 */
export interface Word {
  readonly verbs: VerbReading[];
  /** The forms of its verbs, as bits of `FORM`. */
  forms: number;
  /** The numbers of what its patterns need, any of which must be there for a claim; none for a word that says no claim. */
  needs: readonly number[];
  /** What it stands for by itself, as bits: its forms, and more in `needs.ts`. */
  evidence: number;
  /** The numbers of the lists of words that it is in. */
  lists: readonly number[];
  /** The singular of a noun that the tables name. */
  noun: string | undefined;
  /** The base form of a preposition, and whether it holds an article («du»). */
  preposition: { readonly base: string; readonly article: boolean } | undefined;
  determiner: { readonly grade: Grade; readonly gender: Gender } | undefined;
  pronoun: 'singular' | 'plural' | 'first' | 'neuter' | undefined;
  clitic: 'object' | 'reflexive' | undefined;
  negation: boolean;
  adverb: boolean;
  conjunction: boolean;
  subordinator: boolean;
  relative: 'subject' | 'other' | undefined;
  /** The preposition that a relative pronoun holds («auquel»). */
  leads: string | undefined;
  earlyAdjective: boolean;
  /** Oftener a noun than the verb it could be. */
  nounForm: boolean;
  example: boolean;
  plural: boolean;
  /** The gender of whom it means. */
  gender: 'm' | 'f' | undefined;
  /** Means what was named last. */
  latter: boolean;
  /** Known by its ending alone. */
  readonly guessed: boolean;
  /** Some pattern has one of its verbs. */
  isVerbTrigger: boolean;
}

const NONE: readonly number[] = [];

/** The bit of each form, so that a word's are told at a glance. */
export const FORM: Readonly<Record<VerbForm, number>> = {
  finite: 1,
  infinitive: 2,
  gerund: 4,
  participle: 8,
};

/** The forms of some readings, as bits of `FORM`. */
export const formsOf = (verbs: readonly VerbReading[]): number =>
  verbs.reduce((forms, { form }) => forms | FORM[form], 0);

/** A word of which only its verbs are known. */
export const wordOf = (verbs: VerbReading[], adverb: boolean, guessed: boolean): Word => ({
  verbs,
  forms: formsOf(verbs),
  needs: NONE,
  evidence: formsOf(verbs),
  lists: NONE,
  noun: undefined,
  preposition: undefined,
  determiner: undefined,
  pronoun: undefined,
  clitic: undefined,
  negation: false,
  adverb,
  conjunction: false,
  subordinator: false,
  relative: undefined,
  leads: undefined,
  earlyAdjective: false,
  nounForm: false,
  example: false,
  plural: false,
  gender: undefined,
  latter: false,
  guessed,
  isVerbTrigger: false,
});

/** What no table knows. */
export const NOTHING: Word = wordOf([], false, false);
/** What by its ending is an adverb. */
export const ADVERB = wordOf([], true, true);
/** What by its ending is an infinitive. */
export const INFINITIVE = wordOf([{ lemma: '', form: 'infinitive', tense: 'infinitive' }], false, true);
