/** What the context of a claim is made of: the nouns that the frames read. */
import type { Attribution, DealStage, Frame, Modality, Span } from '../../../schema.js';

/** A stretch of a sentence around one verb or one headline noun. */
export interface Clause extends Span {
  readonly kind: 'main' | 'relative' | 'participle' | 'infinitive' | 'apposition' | 'subordinate' | 'nominal';
  /** The index, among the clauses of its sentence, of the clause that holds this one. */
  readonly parent: number | null;
  /** It tells of somebody in passing: a relative, an apposition or a past participle. */
  readonly aside: boolean;
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
}

/** The key of whom the words at an offset stand for («la jeune pousse», «il»), where that is known. */
export type Meant = (start: number) => string | null;

/** What surrounds the claims of a document. */
export interface Context {
  /** The clauses of a sentence, by its index: in order of their start, each inside its parent, together covering its words. */
  clausesIn(sentence: number): readonly Clause[];
  /**
   * Those of all readable blocks, or only the `indirect` ones, or the `direct` ones that somebody named may have said;
   * block by block in order of their content's start.
   */
  quotations(quoting?: Quotation['quoting']): readonly Quotation[];
  /** Whether a trigger word stands in a question, an imagined example or the title of a work: there nothing is claimed. */
  isSilent(trigger: Span): boolean;
  /** Reads the context of a trigger word; `parties` are the entity keys of the claim's fillers, `meant` tells who else speaks. */
  at(trigger: Span, frame: Frame, parties: readonly string[], meant?: Meant): Reading;
}
