import type { GoldQuantity, Op, Quantity } from '../schema.js';

/** INTERIM, replaced by the quantities stage's own function. */
export function goldIntervals(quantity: GoldQuantity): Pick<Quantity, 'digits' | 'strict' | 'loose'> {
  const x = quantity.value ?? null;
  const op: Op = quantity.op ?? 'exact';
  const min = quantity.min ?? null;
  const max = quantity.max ?? null;
  if (x === null) return { digits: null, strict: [min, max], loose: [min, max] };
  const digits = String(Math.abs(x)).replace('.', '').replace(/0+$/, '').replace(/^0+/, '').length || 1;
  const ulp = 10 ** (Math.floor(Math.log10(Math.abs(x) || 1)) + 1 - digits);
  const around = (d: number): [number, number] => [x - d, x + d];
  const a = Math.abs(x);
  if (quantity.kind === 'ordinal' || (quantity.kind === 'count' && a < 100))
    return { digits, strict: [x, x], loose: [x, x] };
  const bend = Math.max(ulp, 0.1 * a);
  switch (op) {
    case 'exact': {
      const strict = Math.min(ulp / 2, 0.05 * a);
      return { digits, strict: around(strict), loose: around(Math.max(strict, Math.min(ulp / 2, 0.1 * a))) };
    }
    case 'approx':
      return { digits, strict: around(Math.min(ulp, 0.1 * a)), loose: around(0.1 * a) };
    case 'near_below':
      return { digits, strict: [0.9 * x, x], loose: [0.85 * x, 1.03 * x] };
    case 'gt':
    case 'gte':
      return { digits, strict: [x, null], loose: [x, x + bend] };
    default:
      return { digits, strict: [0, x], loose: [x - bend, x] };
  }
}
