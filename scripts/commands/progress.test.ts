import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgress } from './progress.js';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const rates = new Map([
  ['b:2', 0.25],
  ['a:1', 12.34],
]);
const failed = {
  id: 'a',
  path: 'a.txt',
  stage: 'read',
  code: 'empty',
  message: 'There is no text.',
} as const;

it('tells how many articles are done, ever more rarely, and what each worker does', () => {
  const progress = startProgress(false, Promise.resolve(null));
  for (let articles = 1; articles <= 400; articles += 1) progress.article({ articles, failed: 0 });
  progress.rates(rates);
  progress.rates(new Map());
  progress.stop();
  expect(said).toEqual(['100 articles', '200 articles', '400 articles', 'workers: a:1 12.3/s, b:2 0.3/s']);
});

it('says nothing but errors and what matters when it is quiet', () => {
  const progress = startProgress(true, Promise.resolve(null));
  for (let articles = 1; articles <= 400; articles += 1) progress.article({ articles, failed: 0 });
  progress.rates(rates);
  progress.article({ articles: 400, failed: 1, error: failed });
  progress.say('The queue is away.');
  expect(said).toEqual(['a.txt: There is no text.', 'The queue is away.']);
});
