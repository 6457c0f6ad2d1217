/** What the steps before context hand on: a claim whose certainty, source and time are not read yet. */
import type { Filler, Frame, Quantity, Span } from '../../schema.js';
import type { Lexicon } from './lexicon/lexicon.js';

/** A claim before its context is read. */
export interface Draft {
  readonly sentence: number;
  readonly frame: Frame;
  readonly trigger: Span;
  /** Where it is said, if that is not the clause around its trigger. */
  readonly span?: Span;
  /** What tells how sure it is and whether it is negated, if that is not its trigger: the one of the row it is in. */
  readonly said?: Span;
  readonly args: Record<string, Filler[]>;
  readonly quantity: Quantity | null;
  /** Where what it says ends, and an earlier figure with a time of its own begins. */
  readonly until?: number;
  /** Where what is said of the earlier figure stands, before the later one («de 1,54 en 2015 à 1,60»). */
  readonly passed?: Span;
  /** Where its own sources stand, beside those of other figures of the same («9.000 selon la police, 30.000 selon la CGT»). */
  readonly toldIn?: Span;
  /** True for a part of the claim before it. */
  readonly part?: boolean;
  /** True for the same figure at an earlier time. */
  readonly earlier?: boolean;
  /** True for how far a figure is from an earlier one. */
  readonly compared?: boolean;
  /** Who sells what is bought: a party that fills no role. */
  readonly seller?: string;
  /** Roles whose fillers are told by words that nobody stands for, and are not known from elsewhere. */
  readonly others?: readonly string[];
  /** Roles whose filler is a figure alone, and so what is measured: it is not told again as whose that is. */
  readonly measured?: readonly string[];
  /** The person whose office is taken: «succède à X». */
  readonly followed?: string;
  /** True where a verb says that it has happened: «a été nommée», «nommée». */
  readonly begun?: boolean;
  /** True for a title beside a name: it is no news. */
  readonly aside?: boolean;
  /** True where the negation is what is told («ne dirige plus»). */
  readonly affirms?: boolean;
  /** True where its words say the opposite of its frame («sort du capital»). */
  readonly negates?: boolean;
  /** True where its verb tells what is still to come. */
  readonly ahead?: boolean;
  readonly rule: string;
  readonly lexicon: Lexicon;
}
