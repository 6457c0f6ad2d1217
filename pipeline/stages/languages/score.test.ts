import { expect, it } from 'vitest';
import { fscore, precision, recall } from '../../scoring/counts.js';
import { scoreLanguages } from './score.js';

it('scores each line of a run, by its length', () => {
  const text = `${'a'.repeat(60)}\n\nshort\nother`;
  const span = (start: number, end: number, code: string) => ({ start, end, code, confidence: 1, text: '' });
  const { measures, confusion } = scoreLanguages(
    [span(0, 67, 'fr'), span(68, 73, 'en')],
    [span(0, 60, 'fr'), span(62, 67, 'und'), span(68, 73, 'fr')],
    text,
  );
  expect(fscore(measures.accuracy!)).toBe(1 / 3);
  expect([fscore(measures.under100!), fscore(measures.under20!), fscore(measures.over200!)]).toEqual([
    1,
    0,
    null,
  ]);
  expect([precision(measures.decided!), recall(measures.decided!)]).toEqual([1 / 2, 1 / 3]);
  expect(confusion).toEqual({ 'fr under100': { fr: 1 }, 'fr under20': { und: 1 }, 'en under20': { fr: 1 } });
});
