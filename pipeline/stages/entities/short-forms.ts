/** Whether one name of an article is the short form of another. Where two could be meant, neither is. */
import type { CompiledEntities } from './compiled.js';

/** «Wang», «A. Wang», «von der Leyen» for a full name that ends so. */
export function isShortPerson(
  short: readonly string[],
  full: readonly string[],
  tables: CompiledEntities,
): boolean {
  const initial = short.length > 1 && /^[a-z](?:-[a-z])*$/.test(short[0]!) ? short[0]! : null;
  const surname = withoutParticles(initial ? short.slice(1) : short, tables);
  if (surname.length === 0 || surname.length >= full.length) return false;
  if (full.slice(-surname.length).join(' ') !== surname.join(' ')) return false;
  return initial === null || full[0]!.startsWith(initial[0]!);
}

function withoutParticles(words: readonly string[], { particles }: CompiledEntities): readonly string[] {
  let first = 0;
  while (first < words.length - 1 && particles.has(words[first]!)) first += 1;
  return words.slice(first);
}

/** «Scale» for «Scale AI», «Renault» for «Groupe Renault»: the rest is words that firms leave out. */
export function isShortFirm(
  short: readonly string[],
  full: readonly string[],
  tables: CompiledEntities,
): boolean {
  if (short.length >= full.length) return false;
  let first = 0;
  while (first < full.length - short.length && tables.corporateHeads.has(full[first]!)) first += 1;
  const rest = full.slice(first + short.length);
  return (
    full.slice(first, first + short.length).join(' ') === short.join(' ') &&
    rest.every((word) => tables.corporateTails.has(word) || tables.legalForms.has(word))
  );
}

/** «la Commission» for «Commission européenne». */
export function isShortInstitution(short: string, full: string, tables: CompiledEntities): boolean {
  return tables.institutionHeads.has(short) && full.startsWith(`${short} `);
}
