/** «le tribunal de commerce de Pontoise»: the noun that a name begins with says what it is. */
export function kindIn(name: string): string {
  const end = name.search(/[\s’']/u);
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}
