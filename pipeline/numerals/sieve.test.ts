import { describe, expect, it } from 'vitest';
import { Sieve, WAYS } from './sieve.js';
import { tokensOf } from './tokens.js';
import { hashOf } from './word-table.js';

/** «mai» is looked for by itself, «le» before «mois» or «jour», «la» before «fin». */
const sieve = new Sieve();
sieve.open(hashOf('mai'));
sieve.open(hashOf('le'), 0);
sieve.goOn(hashOf('mois'), 0);
sieve.goOn(hashOf('jour'), 0);
sieve.open(hashOf('la'), WAYS - 1);
sieve.goOn(hashOf('fin'), WAYS - 1);

/** What a sieve lets through of a text, from `start` to `end`. */
function passing(text: string, start = 0, end = text.length): string[] {
  const tokens = tokensOf(text);
  const { indices, count } = tokens.sift(sieve, start, end);
  return Array.from(indices.slice(0, count), (index) => text.slice(tokens.start(index), tokens.end(index)));
}

describe('a sieve', () => {
  it.each([
    ['un mai', ['mai']],
    ['Mai et MAI', ['Mai', 'MAI']],
    ['le mois', ['le']],
    ['Le jour', ['Le']],
    ['la fin', ['la']],
    ["le'mois", ['le']],
    ['12 et ½', ['12', '½']],
    ['le 12', ['le', '12']],
    ['le, la', ['le', 'la']],
    ['le  rouge', ['le']],
    ['12 mois', ['12']],
    ['il est là, le', ['le']],
  ])('lets through what may be looked for in «%s»', (text, words) => {
    expect(passing(text)).toEqual(words);
  });

  it.each([
    '',
    'rouge',
    'mois',
    'jour fin',
    'le rouge',
    'le fin',
    'la mois',
    'la-jour',
    'lemai',
    'maire',
    'le l',
    'fin mois',
    ', . %',
  ])('holds back «%s»', (text) => {
    expect(passing(text)).toEqual([]);
  });

  it('looks from the start to the end that it is told', () => {
    expect(passing('mai 12 mai 13 mai', 4, 13)).toEqual(['12', 'mai', '13']);
    expect(passing('mai 12 mai', 4, 4)).toEqual([]);
    expect(passing('le rouge', 0, 2)).toEqual(['le']);
  });
});
