/** Gold spans × predicted spans: who is whose counterpart. */

import { firstWhere } from '../order.js';
import type { Span } from '../schema.js';
import { assign, type Edge } from './assignment.js';

/** A gold item; an optional one is neither rewarded nor punished. */
export interface GoldSpan extends Span {
  readonly optional?: true | undefined;
}

/** Which items of gold and prediction are one, and which are left. */
export interface Matching<Gold, Predicted> {
  readonly pairs: readonly (readonly [Gold, Predicted])[];
  readonly missed: readonly Gold[];
  readonly spurious: readonly Predicted[];
}

/** How good a pair of overlapping spans is beside their overlap; from 0 to 1, or null for a pair that may not be made. */
export type Likeness<Gold, Predicted> = (gold: Gold, predicted: Predicted) => number | null;

const EXACT = 1e6;
const ALIKE = 1e3;
/** Between equal totals the one with more pairs, so that the counts do not hang on the order of the lists. */
const MORE_PAIRS = 1e-6;

/**
 * Pairs gold and predicted items one to one: as many equal spans as can be, then the greatest likeness, then
 * the greatest overlap (intersection over union), whatever the order of either list. Optional gold items, their
 * counterparts, and predictions without counterpart that touch one are left out of the result.
 */
export function matchSpans<Gold extends GoldSpan, Predicted extends Span>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  likeness: Likeness<Gold, Predicted> = () => 0,
): Matching<Gold, Predicted> {
  const edges: Edge[] = [];
  const touchesOptional = new Set<number>();
  for (const [left, right] of overlapping(gold, predicted)) {
    const a = gold[left]!;
    const b = predicted[right]!;
    if (a.optional) touchesOptional.add(right);
    const alike = likeness(a, b);
    if (alike === null) continue;
    const weight = (sameSpan(a, b) ? EXACT : 0) + ALIKE * alike + overlapShare(a, b) + MORE_PAIRS;
    edges.push({ left, right, weight });
  }
  const chosen = assign(edges);
  const pairedGold = new Set(chosen.map((edge) => edge.left));
  const pairedPredicted = new Set(chosen.map((edge) => edge.right));
  return {
    pairs: chosen
      .map((edge) => [gold[edge.left]!, predicted[edge.right]!] as const)
      .filter(([item]) => !item.optional),
    missed: gold.filter((item, index) => !item.optional && !pairedGold.has(index)),
    spurious: predicted.filter((_, index) => !pairedPredicted.has(index) && !touchesOptional.has(index)),
  };
}

/** Whether two spans are the same. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Shared characters over all characters of two overlapping spans, above 0 and at most 1. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The index pairs of all overlapping spans of two lists, by a sweep from left to right. */
export function overlapping(left: readonly Span[], right: readonly Span[]): [number, number][] {
  const pairs: [number, number][] = [];
  const order = right.map((_, index) => index).sort((a, b) => right[a]!.start - right[b]!.start);
  // the furthest end among the first k, so that the scan to the left knows when to stop
  const furthest: number[] = [];
  for (const index of order) furthest.push(Math.max(furthest.at(-1) ?? 0, right[index]!.end));
  left.forEach((span, i) => {
    const behind = firstWhere(order, (index) => right[index]!.start >= span.end);
    for (let k = behind - 1; k >= 0 && furthest[k]! > span.start; k -= 1)
      if (overlap(span, right[order[k]!]!)) pairs.push([i, order[k]!]);
  });
  return pairs;
}
