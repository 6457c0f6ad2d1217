/** «le tribunal de commerce de Pontoise»: the noun that a name begins with says what it is. */
export function kindIn(name: string): string {
  const end = name.search(/[\s’']/u);
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

/** «CGT», «CGT-Transports»: whether a name is that of one of some houses, or of a branch of one. */
export function isOneOf(name: string, houses: ReadonlySet<string>): boolean {
  const own = name.toLowerCase();
  if (houses.has(own)) return true;
  const [first, last] = [own.indexOf('-'), own.lastIndexOf('-')];
  return first > 0 && (houses.has(own.slice(0, first)) || houses.has(own.slice(0, last)));
}

/** «la Commission européenne», «Illumina Ventures»: whether a name has one of some words in it, and is no exception. */
export const nameHas = (name: string, words: ReadonlySet<string>): boolean =>
  name.split(/[\s'’-]+/u).some((word) => words.has(word.toLowerCase())) &&
  !words.has(`!${name.toLowerCase().replace(/\s+|-/gu, '_')}`);
