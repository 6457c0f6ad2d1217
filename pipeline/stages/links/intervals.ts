/**
 * Interval arithmetic with open ends: `[low, high]`, null for an end that is open.
 * Ends count as belonging to the interval; the contract's (x, ∞) and [x, ∞) are told apart by `op`, not here.
 */
import type { Interval } from '../../schema.js';

const low = (interval: Interval): number => interval[0] ?? Number.NEGATIVE_INFINITY;
const high = (interval: Interval): number => interval[1] ?? Number.POSITIVE_INFINITY;
const closed = (from: number, to: number): Interval => [
  Number.isFinite(from) ? from : null,
  Number.isFinite(to) ? to : null,
];

/** The same ends. */
export function equal(a: Interval, b: Interval): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** They share more than nothing. */
export function overlap(a: Interval, b: Interval): boolean {
  return low(a) <= high(b) && low(b) <= high(a);
}

/** `inner` lies in `outer`; an interval lies in itself. */
export function inside(inner: Interval, outer: Interval): boolean {
  return low(inner) >= low(outer) && high(inner) <= high(outer);
}

/** What both hold, or null where that is nothing. */
export function intersection(a: Interval, b: Interval): Interval | null {
  return overlap(a, b) ? closed(Math.max(low(a), low(b)), Math.min(high(a), high(b))) : null;
}

/** The smallest interval that holds every product of one of `a` and one of `b`; both non-negative. */
export function product(a: Interval, b: Interval): Interval {
  return closed(Math.max(0, low(a)) * Math.max(0, low(b)), high(a) * high(b));
}

/** The smallest interval that holds every ratio of one of `a` to one of `b`; both non-negative. */
export function ratio(a: Interval, b: Interval): Interval {
  return closed(Math.max(0, low(a)) / high(b), high(a) / Math.max(0, low(b)));
}

/** The interval of the sum. */
export function sum(intervals: readonly Interval[]): Interval {
  return closed(
    intervals.reduce((total, one) => total + low(one), 0),
    intervals.reduce((total, one) => total + high(one), 0),
  );
}

/** Each end times `factor`; a negative factor turns the interval round. */
export function scaled(interval: Interval, factor: number): Interval {
  const ends = [low(interval) * factor, high(interval) * factor].sort((a, b) => a - b);
  return closed(ends[0]!, ends[1]!);
}

/** How far it reaches; infinite with an open end. */
export function width(interval: Interval): number {
  return high(interval) - low(interval);
}

/** The end of `a` that is nearest to `b` where they are apart, so that the gap is never overstated. */
export function nearest(a: Interval, b: Interval): number {
  return low(a) > high(b) ? low(a) : high(a);
}
