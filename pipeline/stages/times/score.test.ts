import { expect, it } from 'vitest';
import type { GoldTime } from '../../schema.js';
import { fscore } from '../../scoring/counts.js';
import { scoreTimes } from './score.js';

const gold: GoldTime = {
  id: 't0-9',
  start: 0,
  end: 9,
  text: '',
  kind: 'date',
  value: '2025-06',
  anchor: 'absolute',
};
const scores = (item: GoldTime, got: object) =>
  Object.fromEntries(
    Object.entries(
      scoreTimes([item], [{ start: 0, end: 9, kind: 'date', value: '2025-06', anchor: 'absolute', ...got }])
        .measures,
    ).map(([name, counts]) => [name, fscore(counts)]),
  );

it('asks for the value on top of the span', () => {
  expect(scores(gold, {})).toEqual({ value: 1, span: 1, overlap: 1, kind: 1, anchor: 1 });
  expect(scores(gold, { value: '2024-06', kind: 'period' })).toMatchObject({
    value: 0,
    span: 1,
    kind: 0,
    anchor: 1,
  });
  expect(scores(gold, { end: 7 })).toMatchObject({ value: 0, span: 0, overlap: 1, kind: null });
});

it('tells null from absent: null must be null, an absent value is not scored', () => {
  const { value: _value, ...rest } = gold;
  expect(scores({ ...gold, value: null }, {}).value).toBe(0);
  expect(scores({ ...gold, value: null }, { value: null }).value).toBe(1);
  expect(scores(rest, { value: 'anything' }).value).toBe(1);
});
