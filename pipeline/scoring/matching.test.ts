import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSpans, overlap, overlapping } from './matching.js';

const span = (start: number, end: number) => ({ start, end });

describe('matchSpans', () => {
  it('makes exact pairs first, whatever the order', () => {
    const gold = [span(0, 4), span(0, 10)];
    for (const predicted of [
      [span(0, 9), span(0, 10)],
      [span(0, 10), span(0, 9)],
    ])
      expect(matchSpans(gold, predicted).pairs).toEqual([
        [span(0, 4), span(0, 9)],
        [span(0, 10), span(0, 10)],
      ]);
  });

  it('pairs one to one', () => {
    const { pairs, missed, spurious } = matchSpans([span(0, 10)], [span(0, 4), span(5, 10)]);
    expect([pairs.length, missed.length, spurious]).toEqual([1, 0, [span(0, 4)]]);
  });

  it('neither rewards nor punishes an optional item', () => {
    const optional = { ...span(0, 4), optional: true as const };
    const nothing = { pairs: [], missed: [], spurious: [] };
    expect(matchSpans([optional], [span(0, 4)])).toEqual(nothing);
    expect(matchSpans([optional], [span(2, 9)])).toEqual(nothing);
    expect(matchSpans([optional], [])).toEqual(nothing);
    expect(matchSpans([optional], [span(4, 9)]).spurious).toEqual([span(4, 9)]);
  });
});

const someSpans = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => span(start, start + length)),
  { maxLength: 12 },
);

it('finds the overlaps that comparing all with all finds', () => {
  fc.assert(
    fc.property(someSpans, someSpans, (left, right) => {
      const naive = left.flatMap((a, i) => right.flatMap((b, j) => (overlap(a, b) ? [`${i} ${j}`] : [])));
      expect(
        overlapping(left, right)
          .map(([i, j]) => `${i} ${j}`)
          .sort(),
      ).toEqual(naive.sort());
    }),
  );
});

it('makes two pairs rather than one of the same overlap', () => {
  const gold = [
    { start: 10, end: 19 },
    { start: 6, end: 10 },
  ];
  const predicted = [
    { start: 4, end: 7 },
    { start: 1, end: 13 },
  ];
  expect(matchSpans(gold, predicted).pairs).toHaveLength(2);
  expect(matchSpans([...gold].reverse(), predicted).pairs).toHaveLength(2);
});

it('counts the same in any order of either list', () => {
  const counts = (m: ReturnType<typeof matchSpans>) => [m.pairs.length, m.missed.length, m.spurious.length];
  fc.assert(
    fc.property(someSpans, someSpans, (gold, predicted) => {
      const turned = matchSpans([...gold].reverse(), [...predicted].reverse());
      expect(counts(turned)).toEqual(counts(matchSpans(gold, predicted)));
    }),
  );
});
