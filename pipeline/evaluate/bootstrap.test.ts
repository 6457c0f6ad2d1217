import { describe, expect, it } from 'vitest';
import { hits, NO_COUNTS } from '../scoring/counts.js';
import { bootstrapInterval, pairedBootstrap } from './bootstrap.js';

describe('bootstrapInterval', () => {
  it('holds the score of the sum, and is the same each time', () => {
    const articles = [hits(9, 1, 0), hits(5, 5, 5), hits(7, 0, 3), hits(1, 4, 2)];
    const interval = bootstrapInterval(articles)!;
    // F of the sum: 22 of 32 predicted, 22 of 32 gold
    expect(interval[0]).toBeLessThan(22 / 32);
    expect(interval[1]).toBeGreaterThan(22 / 32);
    expect(bootstrapInterval(articles)).toEqual(interval);
  });

  it('has no width where all articles are alike, and does not exist for one', () => {
    expect(bootstrapInterval([hits(3, 1, 1), hits(3, 1, 1)])).toEqual([0.75, 0.75]);
    expect(bootstrapInterval([hits(3, 1, 1), NO_COUNTS])).toBeNull();
  });
});

describe('pairedBootstrap', () => {
  const even = (n: number, tp: number) => Array.from({ length: n }, () => hits(tp, 10 - tp, 10 - tp));

  it('is 1 without a difference and 0 where every article gains the same', () => {
    expect(pairedBootstrap(even(20, 7), even(20, 7))).toBe(1);
    expect(pairedBootstrap(even(20, 8), even(20, 7))).toBe(0);
    expect(pairedBootstrap(even(20, 7), even(20, 8))).toBe(0);
  });

  it('stays high where one article of many makes the difference', () => {
    const before = even(20, 7);
    const after = [hits(9, 1, 1), ...before.slice(1)];
    expect(pairedBootstrap(after, before)).toBeGreaterThan(0.05);
  });
});
