/** How the cost of hostile texts grows: ten and a hundred times the text, and the exponent that fits. */

import { slopeOf } from './growth.js';

/** Each is repeated until the text is as long as asked. */
const PIECES = [
  '1',
  ' ',
  '\u00a0',
  ',',
  '.',
  'et demi ',
  '½',
  '1 ',
  '1 000 ',
  '10-',
  '10 à ',
  'de 10 à ',
  'contre 10 ',
  '10 sur ',
  '10 ans, ',
  'lundi ',
  'Jeudi, ',
  '2018 ',
  'de 2016 à ',
  'un ',
  'de ',
  'cent ',
  'vingt ',
  'deux cent ',
  'mille ',
  'milliards ',
  'vingt-',
  'doubler ',
  '%',
  'x',
  '«',
  '"',
];
const SIZES = [1e4, 1e5, 1e6] as const;
/** Short runs are repeated until they have taken so many microseconds together. */
const LEAST = 5e4;

/** Microseconds of processor time since the call. */
export function clock(): { readonly spent: () => number } {
  const started = process.cpuUsage();
  return {
    spent() {
      const { user, system } = process.cpuUsage(started);
      return user + system;
    },
  };
}

/** A row per hostile text: milliseconds for 10 kB, 100 kB and 1 MB, and x of cost = a·lengthˣ by least squares. */
export function growthOf(work: (text: string) => unknown) {
  const numbers = Array.from({ length: 1e5 }, (_, index) => `${(index * 7919) % 100_003}`).join(', ');
  const texts: (readonly [string, (bytes: number) => string])[] = [
    ...PIECES.map((piece) => [piece, (bytes: number) => repeated(piece, bytes)] as const),
    ['a list of 100,000 numbers', (bytes) => numbers.slice(0, bytes)],
  ];
  return Object.fromEntries(
    texts.map(([name, textOf]) => {
      const inputs = SIZES.map(textOf);
      const costs = inputs.map((text) => costOf(() => work(text), SIZES.at(-1)! / text.length) / 1000);
      const [small, middle, large] = costs.map((cost) => Number(cost.toPrecision(3)));
      const points = inputs.map((text, index) => [Math.log(text.length), Math.log(costs[index]!)] as const);
      const exponent = Number(slopeOf(points).toFixed(2));
      return [JSON.stringify(name), { '10 kB': small, '100 kB': middle, '1 MB': large, exponent }];
    }),
  );
}

function repeated(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/**
 * The lesser of two, each a mean over as many runs as it needs to be told; the first runs only warm up. What so many runs
 * give is kept as long as a text of the largest size would keep it: what is kept is copied, which costs as much again.
 */
function costOf(run: () => unknown, keep: number): number {
  let best = Number.POSITIVE_INFINITY;
  let kept: unknown[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { spent } = clock();
    let runs = 0;
    do {
      if (kept.length >= keep) kept = [];
      kept.push(run());
      runs += 1;
    } while (spent() < LEAST || runs < keep);
    if (round > 0) best = Math.min(best, spent() / runs);
  }
  return best;
}
