/** What the stage works on: the numbers of one block, each a draft that the refiners fill in or drop. */

import type { Numeral } from '../../numerals/index.js';
import type { Entity, Op, QuantityKind, Span, Time } from '../../schema.js';
import type { QuantityLexicon, Unit } from './lexicon.js';

/** A number on its way to a quantity; offsets are in the document's text. */
export interface Draft {
  readonly numeral: Numeral;
  start: number;
  end: number;
  /** In `unit`; for a range the lower end, for `vague` the scale. */
  value: number;
  ulp: number;
  digits: number;
  /** Of the number, for a range that of its upper end. */
  magnitude: number;
  /** The upper end of a range. */
  to: { value: number; ulp: number } | null;
  kind: QuantityKind | null;
  /** The row of the unit, as long as its currency is not settled. */
  row: Unit | null;
  unit: string | null;
  unitSource: 'explicit' | 'elided' | null;
  op: Op;
  cue: Span | null;
  noun: Span | null;
  /** Where a change is told by two bare numbers («passer de 800 à 640»). */
  changes: boolean;
  /** The last part of the rule's name. */
  rule: string;
  dropped: boolean;
}

/** A block with its drafts; `start` and `end` bound every look-around. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO 639-1. */
  readonly code: string;
  readonly lexicon: QuantityLexicon;
  /** In order and disjoint. */
  drafts: Draft[];
  /** Where words begin that may be a factor by themselves, in order. */
  readonly factorWords: readonly number[];
  readonly times: readonly Time[];
  /** In order. */
  readonly entities: readonly Entity[];
}

/** What carries over from one block of an article to the next. */
export interface Memory {
  /** The last number with a magnitude: its kind and unit, and the block it stands in. */
  lastBig: {
    readonly kind: QuantityKind | null;
    readonly unit: string | null;
    readonly block: number;
  } | null;
  /** The first currency of the article, for amounts that stand before any. */
  firstCurrency: string | null;
}

/** A fresh draft: exact, without unit. */
export function draftOf(numeral: Numeral): Draft {
  return {
    numeral,
    start: numeral.start,
    end: numeral.end,
    value: numeral.value,
    ulp: numeral.ulp,
    digits: numeral.digits,
    magnitude: numeral.magnitude,
    to: null,
    kind: null,
    row: null,
    unit: null,
    unitSource: null,
    op:
      numeral.sense === 'vague'
        ? 'vague'
        : numeral.sense === 'collective'
          ? 'approx'
          : (numeral.bent ?? 'exact'),
    cue: null,
    noun: null,
    changes: false,
    rule: numeral.sense,
    dropped: false,
  };
}

/** Gives the draft the row's unit, in the row's multiple. */
export function setUnit(draft: Draft, row: Unit): void {
  const factor = row.factor ?? 1;
  draft.kind = row.kind;
  draft.row = row;
  draft.unit = row.unit;
  draft.unitSource = row.kind === 'money' ? 'explicit' : null;
  draft.value = scaled(draft.value, factor);
  draft.ulp = scaled(draft.ulp, factor);
  draft.rule = row.kind;
}

/** A value in the multiple of its unit; exact also for hundredths. */
export function scaled(value: number, factor: number): number {
  return factor < 1 ? exact(value / Math.round(1 / factor)) : value * factor;
}

/** Without what a double adds behind the digits that it holds exactly. */
export const exact = (value: number): number => Number(value.toPrecision(EXACT_DIGITS));

const EXACT_DIGITS = 15;

/** Whether a draft is a whole number that counts. */
export const isWhole = ({ numeral, value }: Draft): boolean =>
  numeral.sense === 'cardinal' && Number.isInteger(value);

/** The same in digits. */
export const isWholeDigits = (draft: Draft): boolean => draft.numeral.form === 'digits' && isWhole(draft);

/** Tells an amount in its smaller unit, which is what was counted: «5 feet 10 inches» are 70. */
export function tellIn(draft: Draft, unit: string, parts: number, part: number): void {
  draft.value = exact(draft.value * parts + part);
  draft.ulp = 1;
  draft.unit = unit;
}

/** Adds so many parts of one to an amount, in its own unit: «deux mètres cinquante» are 2.5. */
export function addParts(draft: Draft, parts: number, part: number): void {
  draft.value = Math.round((draft.value + part / parts) * 1e4) / 1e4;
  draft.ulp = 1 / parts;
}

/** «one person», «one week»: an article that is said for the number. */
export function isCounting({ text, lexicon }: Passage, numeral: Numeral): boolean {
  return numeral.article && lexicon.countingArticles.has(text, numeral);
}

/** Takes out what was dropped or swallowed by the draft before it. */
export function compact(passage: Passage): void {
  const { drafts } = passage;
  let whole = true;
  for (let i = 0; i < drafts.length && whole; i += 1) whole = !isOut(drafts[i]!, draftBefore(drafts, i));
  if (whole) return;
  const kept: Draft[] = [];
  for (const draft of drafts) if (!isOut(draft, kept.at(-1))) kept.push(draft);
  passage.drafts = kept;
}

/** The draft before the one at `index`; an array is slow to say that it has nothing at -1. */
export function draftBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  return index > 0 ? drafts[index - 1] : undefined;
}

function isOut(draft: Draft, before: Draft | undefined): boolean {
  return draft.dropped || (before !== undefined && draft.start < before.end);
}
