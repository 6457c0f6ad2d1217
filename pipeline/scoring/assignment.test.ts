import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign, type Edge } from './assignment.js';

/** Every way to pair, tried. */
function bruteForce(edges: readonly Edge[]): number {
  let best = 0;
  const go = (index: number, lefts: number, rights: number, total: number) => {
    if (index === edges.length) {
      best = Math.max(best, total);
      return;
    }
    go(index + 1, lefts, rights, total);
    const { left, right, weight } = edges[index]!;
    if (!(lefts & (1 << left)) && !(rights & (1 << right)))
      go(index + 1, lefts | (1 << left), rights | (1 << right), total + weight);
  };
  go(0, 0, 0, 0);
  return best;
}

const someEdges = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(5), weight: fc.integer({ min: 1, max: 1000 }) }),
  { maxLength: 14, selector: ({ left, right }) => `${left} ${right}` },
);

it('is as good as trying everything, and one to one', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      const chosen = assign(edges);
      expect(chosen.reduce((sum, edge) => sum + edge.weight, 0)).toBe(bruteForce(edges));
      expect(new Set(chosen.map((edge) => edge.left)).size).toBe(chosen.length);
      expect(new Set(chosen.map((edge) => edge.right)).size).toBe(chosen.length);
      for (const edge of chosen) expect(edges).toContainEqual(edge);
    }),
  );
});

it('gives up the best single pair where two others are worth more', () => {
  const edges = [
    { left: 0, right: 0, weight: 10 },
    { left: 0, right: 1, weight: 8 },
    { left: 1, right: 0, weight: 8 },
  ];
  expect(assign(edges)).toEqual([edges[1], edges[2]]);
});
