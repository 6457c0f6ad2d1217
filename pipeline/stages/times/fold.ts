/**
 * The text as templates see it: small letters, plain spaces, apostrophes and hyphens, every offset as it was.
 */
export function foldText(text: string): string {
  return text
    .replaceAll(LONGER_WHEN_SMALL, 'i')
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/[‐‑]/g, '-');
}

/** The one letter of Unicode whose small form is longer than it is. */
const LONGER_WHEN_SMALL = 'İ';
