/** Numbers in words, as tests write them, so that what is read back was made by another hand. */

/** How a number is spelled: the 1990 hyphens everywhere or only below a hundred; Swiss and Belgian tens. */
export interface Spelling {
  readonly hyphens: 'classic' | '1990';
  readonly tens: 'vigesimal' | 'decimal';
}

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'huitante',
  'nonante',
];
const SCALES = [
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const;

/** A whole number from 0 to 10^15 in French words. */
export function spellFrench(value: number, spelling: Spelling): string {
  const gap = spelling.hyphens === '1990' ? '-' : ' ';
  if (value < 100) return belowHundred(value, spelling, true);
  const parts: string[] = [];
  let rest = value;
  for (const [scale, name] of SCALES) {
    const count = Math.floor(rest / scale);
    if (count > 0) parts.push(`${spellFrench(count, spelling)}${gap}${name}${count > 1 ? 's' : ''}`);
    rest %= scale;
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands === 1) parts.push('mille');
  else if (thousands > 1) parts.push(`${belowThousand(thousands, spelling, false)}${gap}mille`);
  rest %= 1000;
  if (rest > 0) parts.push(belowThousand(rest, spelling, true));
  return parts.join(gap);
}

function belowThousand(value: number, spelling: Spelling, isLast: boolean): string {
  const gap = spelling.hyphens === '1990' ? '-' : ' ';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, spelling, isLast);
  const cent = hundreds === 1 ? 'cent' : `${SMALL[hundreds]}${gap}cent${rest === 0 && isLast ? 's' : ''}`;
  return rest === 0 ? cent : `${cent}${gap}${belowHundred(rest, spelling, isLast)}`;
}

function belowHundred(value: number, { hyphens, tens }: Spelling, isLast: boolean): string {
  if (value < 20) return SMALL[value]!;
  const and = hyphens === '1990' ? '-et-' : ' et ';
  const ten = Math.floor(value / 10);
  if (tens === 'vigesimal' && ten >= 7) {
    if (ten < 8) return value === 71 ? `soixante${and}onze` : `soixante-${SMALL[value - 60]}`;
    return value === 80 ? `quatre-vingt${isLast ? 's' : ''}` : `quatre-vingt-${SMALL[value - 80]}`;
  }
  const unit = value % 10;
  if (unit === 0) return TENS[ten]!;
  return unit === 1 ? `${TENS[ten]}${and}un` : `${TENS[ten]}-${SMALL[unit]}`;
}
