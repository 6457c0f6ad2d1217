import { expect, it } from 'vitest';
import type { BlockKind } from '../../schema.js';
import { fscore, precision, recall } from '../../scoring/counts.js';
import { scoreBlocks } from './score.js';

const lines = (...kinds: BlockKind[]) =>
  kinds.map((kind, i) => ({ start: 10 * i, end: 10 * i + (i === 0 ? 4 : 9), kind, text: '' }));

it('counts lines and characters, and what leaks', () => {
  const gold = lines('boilerplate', 'boilerplate', 'paragraph', 'paragraph');
  const { measures, items } = scoreBlocks(
    gold,
    lines('boilerplate', 'paragraph', 'paragraph', 'boilerplate'),
  );
  expect([precision(measures.boilerplate!), recall(measures.boilerplate!)]).toEqual([1 / 2, 1 / 2]);
  expect([precision(measures.characters!), recall(measures.characters!)]).toEqual([4 / 13, 4 / 13]);
  expect(fscore(measures.leak!)).toBe(9 / 18);
  expect(items.map((item) => item.outcome)).toEqual(['right', 'leaked', 'right', 'lost']);
});

it('does not tell a lead from a paragraph', () => {
  expect(fscore(scoreBlocks(lines('lead', 'title'), lines('paragraph', 'heading')).measures.kind!)).toBe(0.5);
});
