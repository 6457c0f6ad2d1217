/** Significant digits: how sharply a number was said. */

/** How exactly a number is written: the worth of its last digit, and its significant digits. */
export interface Precision {
  readonly ulp: number;
  readonly digits: number;
}

/** Of `mantissa`·`scale`/10^`decimals`; trailing zeros count only after a decimal mark; zero has one digit. */
export function precisionOf(mantissa: number, decimals: number, scale: number): Precision {
  let significant = Math.abs(mantissa);
  let factor = 1;
  if (decimals === 0)
    while (significant !== 0 && significant % 10 === 0) {
      significant /= 10;
      factor *= 10;
    }
  return { ulp: (factor * scale) / 10 ** decimals, digits: countDigits(significant) };
}

/** Of digits with so many decimals. */
export function precisionOfDigits(mantissa: number, decimals: number): Precision {
  if (decimals === 0) return precisionOf(mantissa, 0, 1);
  const scale = 10 ** decimals;
  const last = precisionOf(mantissa, decimals, 1).ulp * scale;
  return precisionOf(Math.round(((mantissa / scale) * scale) / last), decimals, last);
}

/** Of a fraction, which is kept to four decimals. */
export function precisionOfFraction(value: number): Precision {
  let mantissa = Math.round(value * 1e4);
  let decimals = 4;
  while (decimals > 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    decimals -= 1;
  }
  return precisionOf(mantissa, decimals, 1);
}

function countDigits(integer: number): number {
  let digits = 1;
  for (let rest = integer; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
  return digits;
}
