/**
 * What reading the context of claims needs to know of a language: its verbs, the small words that open clauses,
 * the cues of modality and negation, and the kinds of sources. Word lists are strings split at spaces; phrases
 * are arrays. All is lower case, with straight apostrophes, and a word that ends in one («d'») keeps it. In phrases
 * the first word of `of`, of `that` and of `to` stands for all of them.
 */
import type { Frame, Modality, SourceType } from '../schema.js';

export const TENSES = [
  'present',
  'imperfect',
  'past',
  'future',
  'conditional',
  'subjunctive',
  'participle',
  'gerund',
  'infinitive',
] as const;
export type Tense = (typeof TENSES)[number];

/** A family of verbs that inflect alike: infinitive minus `ending` is the stem, and stem plus ending a form. */
export interface Paradigm {
  /** The ending that all infinitives of the family share. */
  readonly ending: string;
  readonly verbs: string;
  /** Endings by tense, split at spaces; `-` is none. Forms that are not words do no harm. */
  readonly forms: Readonly<Partial<Record<Tense, string>>>;
}

/** Verb forms made of others: the auxiliaries, and the verbs that build their past with the second. */
export interface VerbsLocale {
  readonly paradigms: readonly Paradigm[];
  /** Spelling changes at the end of a stem; each gives one more stem («lev» also «lèv»). */
  readonly stems: readonly (readonly [pattern: RegExp, replacement: string])[];
  readonly have: string;
  readonly be: string;
  /** Verbs whose past is made with `be`: with it they are active. */
  readonly withBe: string;
  /** Verbs that make a future with an infinitive («va racheter»). */
  readonly futureAuxiliaries: string;
  /** Forms that are as often nouns: verbs only where no article, adjective or preposition precedes. */
  readonly nounLike: string;
  /** Adjectives that stand before nouns: what follows one is no verb. */
  readonly prenominal: string;
  /** Endings that tell the tense of a verb that no paradigm has, and the words that only look so. */
  readonly unknown: Readonly<Partial<Record<Tense, string>>>;
  readonly notVerbs: string;
  /** Endings of adverbs («-ment»). */
  readonly adverbEndings: string;
  /** What an inverted subject adds to a verb («-t-il»). */
  readonly inversions: string;
  /** How a finite verb may end that no table has, where one must stand: behind a quotation and a comma. */
  readonly quoteEndings: string;
  /** Those of them that name nobody («-t-on»). */
  readonly impersonal: string;
}

/** The classes of small words; a word may have several. */
export const WORD_CLASSES = [
  'determiner',
  'article',
  'preposition',
  'of',
  'purpose',
  'subject',
  'clitic',
  'reflexive',
  'adverb',
  'coordinator',
  'subordinator',
  'relative',
  'that',
  'what',
  'not',
  'never',
  'only',
  'neither',
  'agent',
  'day',
  'to',
  'secrecy',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What a cue makes of the words in its scope: a modality, or one of the further ones that only the context knows. */
export type CueClass =
  | Exclude<Modality, 'confirmed' | 'asserted'>
  /** Says it in public: passes to objects too («annonce un plan»). */
  | 'announcing'
  /** Says it: passes to clauses only («indique que»). */
  | 'saying'
  | 'committed'
  | 'completed'
  | 'cancelled'
  | 'considered'
  | 'unconfirmed'
  | 'negated';

/**
 * The five lists of a cue, after edsnlp: `pseudo` phrases are no cues though they hold one, `preceding` ones scope
 * over what follows, `following` ones over what stands before, `verbs` (infinitive, then the words that must follow;
 * a leading `se` asks for the reflexive, a last `+inf` for an
 * infinitive, a last `+passive` for the passive, a last `+obj` reaches an object too) over their complements.
 */
export interface CueLists {
  readonly pseudo: readonly string[];
  readonly preceding: readonly string[];
  readonly following: readonly string[];
  readonly verbs: readonly string[];
  readonly terminations: readonly string[];
}

/** How sources are named: head nouns, and words of names that tell their kind. */
export interface SourceWords {
  readonly heads: string;
  readonly names: readonly string[];
}

export interface ClaimsContextLocale {
  readonly verbs: VerbsLocale;
  readonly words: Readonly<Record<WordClass, string>>;
  /** Capitals that stand without an accent, and the small letters that they may be («Etat»); alone, at the head of a sentence, the first. */
  readonly bareCapitals: Readonly<Record<string, string>>;
  /** Conjunctions of several words («alors que»). */
  readonly conjunctions: readonly string[];
  /** Forms of verbs that behind a mark say the same in other units («300 postes, soit 10 % des effectifs»). */
  readonly equivalents: string;
  /** «si»: what follows is a condition; `pseudo` are other uses of the word. */
  readonly conditions: CueLists;
  /** First words of conditions that also grant what is so («si les ventes ont progressé, la marge recule»). */
  readonly concessive: string;
  /** Words of a day to come, without which what «will have been» is told as done («l’épidémie aura fait 300 morts»). */
  readonly deadlines: string;
  readonly cues: Readonly<Record<CueClass, CueLists>>;
  /** «selon», «d'après»: what follows is a source; `pseudo` uses name none; behind `following` stands its outlet. */
  readonly according: CueLists;
  /** Nouns behind them that say nothing: «selon les critères de l'OCDE», «selon la saison». */
  readonly measures: string;
  /** What opens the words of a noun as «that» does: «une information selon laquelle». */
  readonly contents: readonly string[];
  readonly sources: Readonly<Record<SourceType, SourceWords>>;
  /** Prepositions after which a deal is done («depuis le rachat»). */
  readonly since: string;
  /** The adverb before what is done, so that no verb around makes it to come («les suppressions déjà réalisées»). */
  readonly already: string;
  /** What is no verb with what stands beside it, each of two or three words: «bénéfice net part du groupe», «prison ferme». */
  readonly nouns: readonly string[];
  /** Triggers that say the opposite of their frame, by frame («une perte» is a negative profit). */
  readonly negative: Readonly<Partial<Record<Frame, string>>>;
  /** Verbs that carry their subject's own event («le rachat atteint», «l'opération interviendra»), beside all passives. */
  readonly eventive: string;
  /** Verbs whose conditional is polite or modal, and no hearsay. */
  readonly softened: string;
  /** Verbs that in the perfect tell what was done («a dû fermer son usine»). */
  readonly compelling: string;
  /** Words of which the last is a verb, but none behind one that tells when («a annoncé il y a deux jours»). */
  readonly ago: string;
  /** Verbs whose conditional says what would come of their subject, and no hearsay («la fermeture entraînerait …»). */
  readonly consequences: string;
  /** Verbs of who only proposes what somebody is to do («propose Anne Duval pour diriger Kombi»). */
  readonly proposing: string;
  /** Verbs that, negated, deny nothing of their object («n'a pas compensé la baisse»). */
  readonly factive: string;
  /** Verbs of what somebody feels about what is so («dénonce la hausse des prix»). */
  readonly feelings: string;
  /** Documents that tell a toll and are no source of their own («un premier bilan fait état de»). */
  readonly tallies: string;
  /** Pronouns that stand for the last speaker. */
  readonly pronouns: string;
  /** Openings of imagined examples, and of questions that are asked in passing («reste à savoir»). */
  readonly imagined: readonly string[];
  /** Nouns before the title of a work. */
  readonly works: string;
  /** «…, the company said on Tuesday.»: who speaks stands before a verb of saying that ends the sentence. */
  readonly saidLast: boolean;
  /** «said on Tuesday it had …»: a pronoun behind a verb begins what is said, without «that». */
  readonly saidBare: boolean;
  /** True where a form that is oftener a noun has the number of its subject as a verb («Kombi plans», «analysts plan»). */
  readonly numberTells: boolean;
}
