/** Whether one name of an article is the short form of another. Where two could be meant, neither is. */
import type { CompiledEntities } from './compiled.js';
import { slug } from './key.js';

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

/**
 * «Maureval» for «Papeteries Maureval»: what is left out is neither known («CGT Maureval») nor a body beside it
 * («Fondation Maureval»), and what is left is a proper word («Participations» is none).
 */
export function isLastWords(short: string, full: string, tables: CompiledEntities): boolean {
  if (!full.endsWith(` ${short}`) || !PROPER.test(short)) return false;
  const head = full.slice(0, -short.length - 1).split(' ');
  const first = head[0]!;
  return (
    !/^\p{Ll}/u.test(head.at(-1)!) &&
    ![short, first, head.join(' ')].some((name) => isKnown(name, tables)) &&
    !tables.corporateTails.has(slug(short)) &&
    !tables.institutionHeads.has(first) &&
    !tables.eponyms.has(first.toLowerCase())
  );
}

const isKnown = (name: string, { aliases, generic }: CompiledEntities): boolean =>
  generic.has(name) || (aliases.get(slug(name))?.some(({ mark }) => mark !== '?') ?? false);

/** «ST» for «STMicroelectronics», «OVH» for «OVHcloud»: the capitals that a name of one word begins with. */
export function isLeadingCapitals(short: string, full: string): boolean {
  return CAPITALS.test(short) && full.startsWith(short) && REST.test(full.slice(short.length));
}

/** «OZL» for «Office des Zébus Libres»: every word but the small ones gives its first letter, and nothing else does. */
export function areInitials(
  short: string,
  full: readonly string[],
  { particles }: CompiledEntities,
): boolean {
  if (!INITIALS.test(short)) return false;
  const telling = full.flatMap((word) => word.split('-')).filter((word) => !particles.has(word));
  return telling.map((word) => word[0]).join('') === slug(short);
}

const INITIALS = /^\p{Lu}{3,6}$/u;
const PROPER = /^\p{Lu}[\p{L}\p{M}'’&-]{3,}/u;
const CAPITALS = /^\p{Lu}{2,5}$/u;
const REST = /^\p{L}?\p{Ll}{3,}$/u;

/** «la Commission» for «Commission européenne», «La Laiterie» for «La Laiterie de Montaigu». */
export function isFirstWords(
  short: string,
  full: string,
  { institutionHeads, genitives }: CompiledEntities,
): boolean {
  if (!full.startsWith(`${short} `)) return false;
  return institutionHeads.has(short) || genitives.has(full.slice(short.length + 1).split(/[ '’]/)[0]!);
}
