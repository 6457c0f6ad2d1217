/**
 * How far the truth may lie from the number that was said: the table of section 4 of the contract.
 * `strict` is what the words promise, `loose` what press rounding allows; null is an open end.
 */
import type { Op, Quantity, QuantityKind } from '../../schema.js';

type Interval = Quantity['strict'];

/** A number as said: its value, the unit of its last significant digit, and how it is bounded. */
export interface Said {
  readonly kind: QuantityKind;
  readonly op: Op;
  /** For a range the lower end, for `vague` the scale. */
  readonly value: number;
  readonly ulp: number;
  /** The upper end of a range. */
  readonly to?: { readonly value: number; readonly ulp: number } | null;
  /** True where a magnitude was written («9 mille»). */
  readonly hasMagnitude: boolean;
}

/** The literal bounds of a number, and its two intervals. */
export interface Intervals {
  readonly min: number | null;
  readonly max: number | null;
  readonly strict: Interval;
  readonly loose: Interval;
}

/** A number bounded on one side reaches at most this share beyond it, a round one this share either way. */
const TENTH = 0.1;
/** Half a unit of the last digit, but never more than this share, is the promise of an exact number. */
const TWENTIETH = 0.05;
const FEWEST_OF_VAGUE = 2;
const MOST_OF_VAGUE = 10;
/** Below this, things without a magnitude are counted one by one. */
const COUNTED_ONE_BY_ONE = 100;

/** The literal bounds and the two intervals of a number. */
export function intervalsOf(said: Said): Intervals {
  const { op, value, ulp } = said;
  const size = Math.abs(value);
  const reach = Math.max(ulp, size * TENTH);
  switch (op) {
    case 'exact':
      return exactIntervals(said);
    case 'approx':
      return {
        min: value,
        max: value,
        strict: around(value, Math.min(ulp, size * TENTH)),
        loose: around(value, size * TENTH),
      };
    case 'near_below':
      return {
        min: value,
        max: value,
        strict: ordered(plain(value * 0.9), value),
        loose: ordered(plain(value * 0.85), plain(value * 1.03)),
      };
    case 'gt':
    case 'gte':
      return { min: value, max: null, strict: [value, null], loose: [value, plain(value + reach)] };
    case 'lt':
    case 'lte':
      return {
        min: null,
        max: value,
        strict: [value > 0 ? 0 : null, value],
        loose: [plain(value - reach), value],
      };
    case 'range': {
      const to = said.to ?? said;
      return {
        min: value,
        max: to.value,
        strict: [value, to.value],
        loose: [plain(value - ulp), plain(to.value + to.ulp)],
      };
    }
    case 'vague': {
      const least = FEWEST_OF_VAGUE * value;
      return { min: least, max: null, strict: [least, null], loose: [least, MOST_OF_VAGUE * value] };
    }
  }
}

function exactIntervals({ kind, value, ulp, hasMagnitude }: Said): Intervals {
  const size = Math.abs(value);
  const isCounted = kind === 'count' && Number.isInteger(value) && size < COUNTED_ONE_BY_ONE && !hasMagnitude;
  if (kind === 'ordinal' || isCounted) {
    const point: Interval = [value, value];
    return { min: value, max: value, strict: point, loose: point };
  }
  const sharp = Math.min(ulp / 2, size * TWENTIETH);
  const step = largestStep(size, ulp);
  const round = size >= 2 * step ? Math.min(step / 2, size * TENTH) : 0;
  const strict = around(value, sharp);
  const loose = round > sharp ? around(value, round) : strict;
  return { min: value, max: value, strict, loose };
}

/** The largest 5·10ⁿ that divides a multiple of `ulp`; infinite for zero, which is a multiple of every step. */
function largestStep(size: number, ulp: number): number {
  if (size === 0) return Number.POSITIVE_INFINITY;
  let units = Math.round(size / ulp);
  let scale = ulp;
  while (units % 10 === 0) {
    units /= 10;
    scale *= 10;
  }
  return units % 5 === 0 ? 5 * scale : scale / 2;
}

function around(value: number, distance: number): Interval {
  return [plain(value - distance), plain(value + distance)];
}

/** Lower end first, also below zero. */
function ordered(a: number, b: number): Interval {
  return a <= b ? [a, b] : [b, a];
}

/** Without the noise of binary fractions: 12 significant digits. */
function plain(value: number): number {
  if (Number.isInteger(value)) return value;
  // The same, and much faster, where four decimals say it all.
  const short = Math.round(value * 1e4) / 1e4;
  const isShort = Math.abs(value) < 1e7 && Math.abs(short - value) < Math.abs(value) * 4e-13;
  return isShort ? short : Number(value.toPrecision(12));
}
