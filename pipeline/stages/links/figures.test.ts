import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import type { Claim, Quantity } from '../../schema.js';
import { comparedQuantity } from './figures.js';
import { readWords } from './words.js';

const claim = { frame: 'stake', args: {}, polarity: '+' } as unknown as Claim;
const quantityOf = (more: Partial<Quantity>): Quantity =>
  ({ noun: null, min: null, max: null, op: 'exact', ...more }) as Quantity;

describe('shares', () => {
  it.each([
    [{ kind: 'fraction', unit: null, value: 0.5, strict: [0.5, 0.5], loose: [0.45, 0.55] }, 50, [45, 55]],
    [{ kind: 'percent', unit: '%', value: 50, strict: [50, 50], loose: [49, 51] }, 50, [49, 51]],
  ] as const)('are compared in percent: %o', (given, value, loose) => {
    const read = comparedQuantity(
      quantityOf(given as unknown as Partial<Quantity>),
      claim,
      '',
      readWords(locales.fr!),
    );
    expect(read).toMatchObject({ kind: 'percent', unit: '%', value });
    expect(read.loose.map((one) => Math.round(one!))).toEqual(loose);
  });

  it('leaves counts as they are', () => {
    const read = comparedQuantity(
      quantityOf({ kind: 'count', unit: null, value: 3, strict: [3, 3], loose: [3, 3] }),
      claim,
      '',
      readWords(locales.fr!),
    );
    expect(read).toMatchObject({ kind: 'count', value: 3 });
  });
});
