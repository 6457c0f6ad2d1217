import { describe, expect, it } from 'vitest';
import { nearby } from './nearby.js';

const claims = (length: number) => Array.from({ length }, (_, i) => i);

describe('the claims around one', () => {
  it.each([1, 50, 200])('are all of an article with %d', (length) => {
    expect(nearby(claims(length), length - 1)).toEqual(claims(length));
  });

  it.each([
    [0, 0, 100],
    [500, 400, 600],
    [999, 899, 999],
  ])('are a bounded number in a longer one, around %d', (at, first, last) => {
    const others = nearby(claims(1000), at);
    expect([others[0], others.at(-1)]).toEqual([first, last]);
    expect(others).toContain(at);
  });
});
