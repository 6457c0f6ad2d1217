import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed, ceafE, closure, type Grouping, lea, muc, pairwise } from './coreference.js';
import { type Counts, fscore, precision, recall } from './counts.js';

const groups = (drawn: string): string[][] => drawn.split(' ').map((group) => [...group]);
const ratios = (counts: Counts) => [recall(counts), precision(counts)] as const;

describe('the example of Moosavi & Strube (2016), figure 1', () => {
  // key {a,b,c} {d,e,f,g}; response {a,b} {c,d} {f,g,h,i}
  const key = groups('abc defg');
  const response = groups('ab cd fghi');
  const expected: [string, (key: Grouping, response: Grouping) => Counts, number, number][] = [
    // R: 3·(1/3) + 4·(1/6) over 7; P: 2·1 + 2·0 + 4·(1/6) over 8
    ['LEA', lea, 5 / 3 / 7, 8 / 3 / 8],
    // links: {ab,c} keeps 1 of 2; {d,e,fg} keeps 1 of 3; the other way {ab} 1 of 1, {c,d} 0 of 1, {fg,h,i} 1 of 3
    ['MUC', muc, 2 / 5, 2 / 5],
    // a,b 2/3 each, c 1/3; d 1/4, e 0, f,g 2/4 each; P: a,b 1; c,d 1/2; f,g 1/2; h,i 0
    ['B³', bCubed, (5 / 3 + 5 / 4) / 7, (2 + 1 + 1) / 8],
    // best pairing: {abc}–{ab} 2·2/5, {defg}–{fghi} 2·2/8
    ['CEAFe', ceafE, 1.3 / 2, 1.3 / 3],
    // ab and fg of 3 + 6 pairs, and of 1 + 1 + 6
    ['pairwise', pairwise, 2 / 9, 2 / 8],
  ];
  for (const [name, measure, r, p] of expected)
    it(name, () => {
      const [gotR, gotP] = ratios(measure(key, response));
      expect(gotR).toBeCloseTo(r, 12);
      expect(gotP).toBeCloseTo(p, 12);
    });
});

describe('case A2 of the CoNLL reference scorer: key {a} {b,c} {d,e,f}, response {a} {d,e}', () => {
  const key = groups('a bc def');
  const response = groups('a de');
  const expected: [string, (key: Grouping, response: Grouping) => Counts, number, number, number][] = [
    ['MUC', muc, 1 / 3, 1, 0.5],
    ['B³', bCubed, 7 / 3 / 6, 1, 14 / 25],
    ['CEAFe', ceafE, 0.6, 0.9, 0.72],
    ['LEA', lea, 2 / 6, 1, 0.5],
  ];
  for (const [name, measure, r, p, f] of expected)
    it(name, () => {
      const counts = measure(key, response);
      expect(recall(counts)).toBeCloseTo(r, 12);
      expect(precision(counts)).toBeCloseTo(p, 12);
      expect(fscore(counts)).toBeCloseTo(f, 12);
    });
});

const mentions = [...'abcdefgh'];
const someGrouping = fc
  .array(fc.nat(3), { minLength: mentions.length, maxLength: mentions.length })
  .map((owners) =>
    [0, 1, 2, 3].map((owner) => mentions.filter((_, i) => owners[i] === owner)).filter((g) => g.length),
  );

it('is symmetric, whole for equal groupings, and never above 1', () => {
  for (const measure of [muc, bCubed, ceafE, lea, pairwise])
    fc.assert(
      fc.property(someGrouping, someGrouping, (a, b) => {
        const [r, p] = ratios(measure(a, b));
        const turned = ratios(measure(b, a));
        expect(p ?? -1).toBeCloseTo(turned[0] ?? -1, 9);
        expect(r ?? -1).toBeCloseTo(turned[1] ?? -1, 9);
        for (const ratio of [r, p]) expect(ratio ?? 1).toBeLessThanOrEqual(1 + 1e-9);
        for (const ratio of ratios(measure(a, a))) expect(ratio ?? 1).toBeCloseTo(1, 9);
      }),
    );
});

it('closes pairs into groups', () => {
  const closed = closure(
    [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'd'],
      ['e', 'f'],
    ],
    ['g', 'a'],
  );
  expect(closed.map((group) => [...group].sort().join('')).sort()).toEqual(['abcd', 'ef', 'g']);
});
