const ACCENTS = /\p{M}/gu;
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const LIGATURE = /[œæßøłđı]/g;
/** Most words, which need no more than lower case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A name as a key: lower case, no accents, words joined by hyphens, «+» in words; «Banque de l’Indochine» is `banque-de-l-indochine`. */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .replace(LIGATURE, (char) => LIGATURES[char]!)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replaceAll('+', ' plus')
    .replace(NO_WORD, ' ')
    .trim()
    .replaceAll(' ', '-');
}

/** The key of a name that stands alone. */
export function entityKey(name: string): string {
  return slug(name) || name;
}
