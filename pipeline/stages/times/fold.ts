/**
 * The text as templates see it: small letters, plain spaces, apostrophes and hyphens, every offset as it was.
 */
export function foldText(text: string): string {
  // Regular expressions, because what they make is one flat string, and joined pieces are slow to read.
  return text
    .replace(LONGER_WHEN_SMALL, 'i')
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** The one letter of Unicode whose small form is longer than it is. */
const LONGER_WHEN_SMALL = /İ/g;
