import { expect, it } from 'vitest';
import type { GoldQuantity } from '../../schema.js';
import { fscore } from '../../scoring/counts.js';
import { scoreQuantities } from './score.js';

const gold: GoldQuantity = {
  id: 'q0-9',
  start: 0,
  end: 9,
  text: '15 milliards',
  kind: 'money',
  value: 15e9,
  min: 15e9,
  max: 15e9,
  op: 'near_below',
  unit: 'USD',
};
const right = { ...gold, strict: [13.5e9, 15e9] as const };
const RUNGS = ['span', 'kind', 'value', 'unit', 'op'] as const;
const ladder = (item: GoldQuantity, got: object) => {
  const { measures } = scoreQuantities([item], [{ ...right, ...got } as never], () => [13.5e9, 15e9]);
  return Object.fromEntries([...RUNGS, 'overlap'].map((name) => [name, fscore(measures[name]!)]));
};

it('climbs as far as everything below is right', () => {
  const wrong = {
    span: { end: 8 },
    kind: { kind: 'count' },
    value: { min: 1 },
    unit: { unit: 'EUR' },
    op: { op: 'gt' },
  };
  expect(Object.values(ladder(gold, {}))).toEqual([1, 1, 1, 1, 1, 1]);
  RUNGS.forEach((rung, i) => {
    const scores = ladder(gold, wrong[rung]);
    expect(RUNGS.map((name) => scores[name])).toEqual(RUNGS.map((_, j) => (j < i ? 1 : 0)));
  });
});

it('counts an interval overlap whatever the span, but never across units', () => {
  expect(ladder(gold, { end: 8, op: 'gt', strict: [15e9, null] }).overlap).toBe(1);
  expect(ladder(gold, { strict: [15.1e9, null] }).overlap).toBe(0);
  expect(ladder(gold, { unit: 'EUR' }).overlap).toBe(0);
});

it('does not score a field that gold leaves out', () => {
  const { op: _op, unit: _unit, ...rest } = gold;
  expect(ladder(rest, { op: 'gt', unit: 'EUR' }).op).toBe(1);
});

it('takes a fraction at its four decimals', () => {
  const third = { ...gold, value: 0.3333, min: 0.3333, max: 0.3333 };
  expect(ladder(third, { value: 1 / 3, min: 1 / 3, max: 1 / 3 }).value).toBe(1);
  expect(ladder(third, { value: 0.334, min: 0.334, max: 0.334 }).value).toBe(0);
});
