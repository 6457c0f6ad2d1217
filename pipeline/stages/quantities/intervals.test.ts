import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPS } from '../../schema.js';
import { intervalsOf, type Said } from './intervals.js';

const said = (op: Said['op'], value: number, ulp: number, more: Partial<Said> = {}): Said => ({
  kind: 'money',
  op,
  value,
  ulp,
  hasMagnitude: true,
  ...more,
});

describe('the table of the contract', () => {
  it.each([
    ['29 milliards', said('exact', 29e9, 1e9), [28.5e9, 29.5e9], [28.5e9, 29.5e9]],
    ['15 milliards', said('exact', 15e9, 1e9), [14.5e9, 15.5e9], [13.5e9, 16.5e9]],
    ['10 milliards', said('exact', 10e9, 10e9), [9.5e9, 10.5e9], [9e9, 11e9]],
    ['14,3 milliards', said('exact', 14.3e9, 1e8), [14.25e9, 14.35e9], [14.25e9, 14.35e9]],
    ['5,00 %', said('exact', 5, 0.01, { kind: 'percent' }), [4.995, 5.005], [4.995, 5.005]],
    ['environ 14 milliards', said('approx', 14e9, 1e9), [13e9, 15e9], [12.6e9, 15.4e9]],
    ['près de 15 milliards', said('near_below', 15e9, 1e9), [13.5e9, 15e9], [12.75e9, 15.45e9]],
    ['plus de 9 000', said('gt', 9000, 1000, { kind: 'count' }), [9000, null], [9000, 10_000]],
    ['au moins 15', said('gte', 15, 1), [15, null], [15, 16.5]],
    ['moins de 50', said('lt', 50, 10), [0, 50], [40, 50]],
    ["jusqu'à 2 900", said('lte', 2900, 100), [0, 2900], [2610, 2900]],
    ['moins de -5', said('lt', -5, 1), [null, -5], [-6, -5]],
    ['entre 10 et 15', said('range', 10, 10, { to: { value: 15, ulp: 1 } }), [10, 15], [0, 16]],
    ['plusieurs milliards', said('vague', 1e9, 1e9), [2e9, null], [2e9, 10e9]],
    ['deux entreprises', said('exact', 2, 1, { kind: 'count', hasMagnitude: false }), [2, 2], [2, 2]],
    ['troisième', said('exact', 3, 1, { kind: 'ordinal' }), [3, 3], [3, 3]],
    ['zéro', said('exact', 0, 1), [0, 0], [0, 0]],
  ])('%s', (_text, number, strict, loose) => {
    expect(intervalsOf(number)).toMatchObject({ strict, loose });
  });
});

it('holds the value, low end first, and keeps strict inside loose, or one-sided loose inside strict', () => {
  const numbers = fc.record({
    kind: fc.constantFrom('money', 'count', 'percent', 'ordinal'),
    op: fc.constantFrom(...OPS),
    mantissa: fc.integer({ min: -99_999, max: 99_999 }),
    power: fc.integer({ min: -3, max: 9 }),
    width: fc.nat(1000),
    hasMagnitude: fc.boolean(),
  });
  fc.assert(
    fc.property(numbers, ({ kind, op, mantissa, power, width, hasMagnitude }) => {
      const ulp = 10 ** power;
      const value = (op === 'vague' ? Math.abs(mantissa) + 1 : mantissa) * ulp;
      const to = { value: value + width * ulp, ulp };
      const { strict, loose, min, max } = intervalsOf(said(op, value, ulp, { kind, to, hasMagnitude }));
      const [low, high] = ends(strict);
      const [looseLow, looseHigh] = ends(loose);
      const slack = Math.abs(value) * 1e-9 + 1e-9;
      expect(low).toBeLessThanOrEqual(high);
      expect(looseLow).toBeLessThanOrEqual(looseHigh);
      if (op !== 'vague') {
        expect(low).toBeLessThanOrEqual(value + slack);
        expect(high).toBeGreaterThanOrEqual(value - slack);
      }
      const isOneSided = strict.includes(null) || op === 'lt' || op === 'lte';
      const [inner, outer] = isOneSided ? [loose, strict] : [strict, loose];
      if (!isOneSided || value > 0) {
        expect(ends(inner)[0]).toBeGreaterThanOrEqual(ends(outer)[0] - slack);
        expect(ends(inner)[1]).toBeLessThanOrEqual(ends(outer)[1] + slack);
      }
      if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
    }),
    { numRuns: 5000 },
  );
});

function ends([low, high]: readonly [number | null, number | null]): [number, number] {
  return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
}

it.each([
  ['a count', { kind: 'count', hasMagnitude: false }, [15, 15]],
  ['a bound', { op: 'gt' }, [15, null]],
  ['other digits', { ulp: 0.1 }, [14.95, 15.05]],
  ['another value', { value: 16 }, [15.5, 16.5]],
  ['a range', { op: 'range', to: { value: 20, ulp: 1 } }, [15, 20]],
  ['a longer range', { op: 'range', to: { value: 25, ulp: 1 } }, [15, 25]],
  ['the same', {}, [14.5, 15.5]],
] as const)('gives %s its own intervals behind a number that is alike', (_, other, strict) => {
  expect(intervalsOf(said('exact', 15, 1)).strict).toEqual([14.5, 15.5]);
  expect(intervalsOf(said('exact', 15, 1, other)).strict).toEqual(strict);
});
