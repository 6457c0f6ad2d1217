/** What the numeral reader finds: a number as written, before any unit, bound or sense is looked at. */
import type { Span } from '../schema.js';
import type { Precision } from './precision.js';

/**
 * `cardinal` «14,3 milliards»; `ordinal` «2e», «vingt-et-unième», «IIIe»; `fraction` «deux tiers», «½»;
 * `collective` «une dizaine», «un millier»; `vague` «plusieurs milliards», «des dizaines de milliers».
 */
export type NumeralSense = 'cardinal' | 'ordinal' | 'fraction' | 'collective' | 'vague';

/** A number as it stands in a text; the span holds no unit and no bound, but its sign and magnitude. */
export interface Numeral extends Span {
  readonly sense: NumeralSense;
  /** The number said; for `vague` the scale (1e9 for «plusieurs milliards»). */
  readonly value: number;
  /** The unit of the last significant digit, in the same units as `value`. */
  readonly ulp: number;
  /** The count of significant digits; trailing zeros of an integer are not significant. */
  readonly digits: number;
  /** `mixed` is digits with a magnitude in words or letters («15 mille», «3 M»). */
  readonly form: 'digits' | 'words' | 'mixed' | 'roman';
  /** The last magnitude written («milliards» 1e9), 1 where none is; «cent» is none. */
  readonly magnitude: number;
  /** True for «un», «une», «demi» and «un tiers» alone: numbers only with a unit or a cue. */
  readonly article: boolean;
  /** How the words bend it: «un bon tiers» is more than a third, «un petit tiers» hardly one. */
  readonly bent: 'gt' | 'near_below' | undefined;
}

/** A numeral that is still being read. */
export type Unfinished = { -readonly [Field in keyof Numeral]: Numeral[Field] };

/** Begins a numeral. All are made here and none is copied: they are looked at so often that they must be of one shape. */
export function newNumeral(
  start: number,
  end: number,
  sense: NumeralSense,
  form: Numeral['form'],
  value: number,
  { ulp, digits }: Precision,
  magnitude = 1,
): Unfinished {
  return { start, end, sense, value, ulp, digits, form, magnitude, article: false, bent: undefined };
}
