/** What the context of a claim is made of: the nouns that the frames read. */
import type { Attribution, DealStage, Frame, Modality, Span } from '../../../schema.js';

export const CLAUSE_KINDS = [
  'main',
  'relative',
  'participle',
  'infinitive',
  'apposition',
  'subordinate',
  'nominal',
] as const;

/** A stretch of a sentence around one verb or one headline noun; `sentence` and `block` index those layers. */
export interface Clause extends Span {
  readonly sentence: number;
  readonly block: number;
  readonly kind: (typeof CLAUSE_KINDS)[number];
  /** The index, in `Context.clauses`, of the clause that holds this one. */
  readonly parent: number | null;
}

/** Words that a named speaker is said to have said, word for word (`direct`) or in substance (`indirect`). */
export interface Quotation {
  /** What is said: the inside of the quotation marks, or the clause after «que» or around an inserted «dit-il». */
  readonly content: Span;
  readonly speaker: (Span & { readonly entity: string | null }) | null;
  readonly verb: Span | null;
  readonly quoting: 'direct' | 'indirect';
}

/** How surely, by whom and at what stage the words at a trigger say what they say. */
export interface Reading {
  readonly polarity: '+' | '-';
  readonly modality: Modality;
  readonly modalityCue: Span | null;
  readonly stage: DealStage | null;
  readonly attribution: readonly Attribution[];
  /** In a question, an imagined example or the title of a work: no claim. */
  readonly silent: boolean;
}

export interface Context {
  /** In order of their start, each inside its parent, together covering each readable sentence. */
  readonly clauses: readonly Clause[];
  /** In order of their content's start. */
  readonly quotations: readonly Quotation[];
  /** Reads the context of a trigger word; `parties` are the entity keys of the claim's fillers. */
  at(trigger: Span, frame: Frame, parties: readonly string[]): Reading;
}
