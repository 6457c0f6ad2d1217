/** «le tribunal de commerce de Pontoise»: the noun that a name begins with says what it is. */
export function kindIn(name: string): string {
  const end = name.search(/[\s’']/u);
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

/** «la Commission européenne», «Illumina Ventures»: whether a name has one of some words in it, and is no exception. */
export const nameHas = (name: string, words: ReadonlySet<string>): boolean =>
  name.split(/[\s'’-]+/u).some((word) => words.has(word.toLowerCase())) &&
  !words.has(`!${name.toLowerCase().replace(/\s+|-/gu, '_')}`);
