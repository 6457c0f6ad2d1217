import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../schema.js';
import { inside, intersection, overlap, product, ratio, scaled, sum } from './intervals.js';

const end = fc.option(fc.integer({ min: 0, max: 50 }));
const interval: fc.Arbitrary<Interval> = fc
  .tuple(end, end)
  .map(([a, b]): Interval => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const holds = (one: Interval, x: number) => (one[0] ?? -Infinity) <= x && x <= (one[1] ?? Infinity);
const points = Array.from({ length: 103 }, (_, at) => at / 2 - 0.5);

describe('intervals, against the points that they hold', () => {
  it('overlap where a point is in both, and meet in just those', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = points.filter((x) => holds(a, x) && holds(b, x));
        expect(overlap(a, b)).toBe(shared.length > 0);
        const both = intersection(a, b);
        expect(both ? points.filter((x) => holds(both, x)) : []).toEqual(shared);
      }),
    );
  });
  it('lie inside where no point is left over', () => {
    fc.assert(
      fc.property(interval, interval, (inner, outer) => {
        if (inside(inner, outer))
          expect(points.filter((x) => holds(inner, x) && !holds(outer, x))).toEqual([]);
      }),
    );
    expect(inside([1, null], [0, 5])).toBe(false);
    expect(inside([1, 2], [null, 2])).toBe(true);
  });
  it('hold every product, ratio, sum and multiple of what they hold', () => {
    const held = interval.chain((one) =>
      fc.tuple(fc.constant(one), fc.double({ min: one[0] ?? 0, max: one[1] ?? 100, noNaN: true })),
    );
    fc.assert(
      fc.property(held, held, ([a, x], [b, y]) => {
        if (a[0] === null || b[0] === null) return;
        expect(holds(product(a, b), x * y)).toBe(true);
        if (y > 0) expect(holds(ratio(a, b), x / y)).toBe(true);
        expect(holds(sum([a, b]), x + y)).toBe(true);
        expect(holds(scaled(a, -2), x * -2)).toBe(true);
      }),
    );
  });
});
