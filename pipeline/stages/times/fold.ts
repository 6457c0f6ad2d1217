/**
 * The text as templates see it: small letters, plain spaces, apostrophes and hyphens, every offset as it was.
 */
export function foldText(text: string): string {
  // A look for each sign, because most texts lack most of them, and an expression, because what it makes is one
  // flat string and joined pieces are slow to read.
  let folded = (text.includes(LONGER_WHEN_SMALL) ? text.replace(/İ/g, 'i') : text).toLowerCase();
  for (const [sign, every, plain] of PLAIN) if (folded.includes(sign)) folded = folded.replace(every, plain);
  return folded;
}

/** The one letter of Unicode whose small form is longer than it is. */
const LONGER_WHEN_SMALL = 'İ';

const PLAIN: readonly (readonly [string, RegExp, string])[] = [
  ['\u00a0', /\u00a0/g, ' '],
  ['\u2009', /\u2009/g, ' '],
  ['\u202f', /\u202f/g, ' '],
  ['\u2019', /\u2019/g, "'"],
  ['\u2010', /\u2010/g, '-'],
  ['\u2011', /\u2011/g, '-'],
];
