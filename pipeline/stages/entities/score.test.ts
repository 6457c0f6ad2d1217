import { expect, it } from 'vitest';
import { fscore, precision, recall } from '../../scoring/counts.js';
import { scoreEntities } from './score.js';

const gold = (start: number, end: number, type: 'PER' | 'ORG' | 'LOC', entity?: string) => ({
  id: `e${start}-${end}`,
  start,
  end,
  type,
  text: 'x',
  ...(entity && { entity }),
});
const got = (start: number, end: number, type: 'PER' | 'ORG' | 'LOC', entity = 'x') => ({
  start,
  end,
  type,
  entity,
});

it('gives the four measures of SemEval-2013, task 9.1, on one case of each kind', () => {
  const { measures, items } = scoreEntities(
    [gold(0, 5, 'PER'), gold(10, 15, 'ORG'), gold(20, 25, 'LOC'), gold(30, 35, 'ORG'), gold(40, 45, 'PER')],
    [got(0, 5, 'PER'), got(10, 15, 'LOC'), got(20, 27, 'LOC'), got(28, 35, 'PER'), got(50, 55, 'ORG')],
  );
  // correct; type wrong; boundary wrong; both wrong; missed; and one spurious: five gold, five predicted
  const ratio = (name: string) => [precision(measures[name]!), recall(measures[name]!)];
  expect(ratio('strict')).toEqual([1 / 5, 1 / 5]);
  expect(ratio('exact')).toEqual([2 / 5, 2 / 5]);
  expect(ratio('partial')).toEqual([3 / 5, 3 / 5]);
  expect(ratio('type')).toEqual([2 / 5, 2 / 5]);
  expect(items.map((item) => item.outcome)).toEqual([
    'right',
    'type',
    'boundary',
    'boundary and type',
    'missed',
    'spurious',
  ]);
});

it('scores keys by B³, so that only the grouping counts and not the name of a key', () => {
  const entities = [gold(0, 1, 'ORG', 'meta'), gold(2, 3, 'ORG', 'meta'), gold(4, 5, 'ORG', 'scale-ai')];
  const keys = (...names: string[]) =>
    fscore(
      scoreEntities(
        entities,
        names.map((name, i) => got(2 * i, 2 * i + 1, 'ORG', name)),
      ).measures.keys!,
    );
  expect(keys('a', 'a', 'b')).toBe(1);
  expect(keys('a', 'b', 'c')).toBeCloseTo(0.8, 12);
  expect(keys('a', 'a', 'a')).toBeCloseTo(5 / 7, 12);
});

it('is null where nothing is annotated and nothing predicted, and 0 where only one is', () => {
  expect(fscore(scoreEntities([], []).measures.strict!)).toBeNull();
  expect(fscore(scoreEntities([], [got(0, 1, 'ORG')]).measures.strict!)).toBe(0);
  expect(fscore(scoreEntities([gold(0, 1, 'ORG')], []).measures.strict!)).toBe(0);
});
