/** What fills the roles of a claim, in the form in which it is compared. */
import { firstWhere } from '../../order.js';
import type { Document, Filler, Time } from '../../schema.js';
import type { WordReader } from './words.js';

/** What fills a role, as it is compared: an entity key or closed value, else the stems of its words, head first. */
export interface ComparedFiller {
  readonly key: string | null;
  readonly stems: readonly string[];
  /** The names in words that are no name themselves: «l’usine de Saint-Aubrac». */
  readonly names?: readonly string[];
  /** The event may be named by a narrower word too: «l’accident». */
  readonly broad?: true;
  /** A post that one person holds at a time. */
  readonly single?: true;
  /** The post of who leads, whatever it is called: «patron», «dirigeante». */
  readonly chief?: true;
  /** The site itself, called by what it is: «l’usine», «son usine de Fleurus». */
  readonly site?: true;
}

/** So far behind what is opened it is said where it goes, in UTF-16 code units. */
const ROUTE = 50;

/** A filler by its entity or value, else by its words. */
export function compared(
  filler: Filler,
  role: string,
  { text, times }: Pick<Document, 'text' | 'times'>,
  reader: WordReader,
  orgs: readonly Filler[] = [],
): ComparedFiller {
  if (filler.entity !== undefined) return { key: reader.bare(filler.entity), stems: [] };
  // nobody knows whom «le groupe» means here: it is the same as nothing, itself included
  if (filler.via === 'anaphora') return { key: null, stems: [] };
  if (filler.value !== undefined) return { key: filler.value, stems: [] };
  if (filler.start === null || filler.end === null) return { key: null, stems: [] };
  const words = text.slice(filler.start, filler.end);
  if (role !== 'role') {
    const stems = role === 'action' ? deedFirst(reader.stems(words), reader) : reader.stems(words);
    const after =
      role === 'product' ? text.slice(filler.end, filler.end + ROUTE).split(/[.,;:(]/, 1)[0]! : '';
    const names = [...reader.names(untimed(words, filler.start, times)), ...reader.route(after)];
    return {
      key: null,
      stems,
      ...(names.length > 0 && { names }),
      ...(stems.length > 0 && reader.isBroad(stems[0]!) && { broad: true as const }),
      ...(role === 'site' && stems.length > 0 && reader.isSite(stems[0]!) && { site: true as const }),
    };
  }
  // «directeur de l’hôpital», where the hospital is the house
  const { start } = filler;
  const house = orgs.find(
    (org) => org.start !== null && org.start > start && org.start < start + words.length,
  );
  const post = reader.post(house ? words.slice(0, house.start! - start) : words);
  if (post === null) return { key: null, stems: [] };
  return {
    key: post,
    stems: [],
    ...(reader.singlePosts.has(post) && { single: true as const }),
    ...(reader.chiefs.has(post) && { chief: true as const }),
  };
}

/** «formé un recours», «fait appel»: the deed before the verb that only says that it is done. */
export function deedFirst(stems: readonly string[], reader: WordReader): readonly string[] {
  for (const one of stems) {
    const deed = reader.deed(one);
    if (deed !== null) return [deed, ...stems];
  }
  return stems;
}

/** Words without the times in them, whose names («Monday») are of no thing. */
function untimed(words: string, from: number, times: readonly Time[]): string {
  let left = words;
  for (let i = firstWhere(times, ({ start }) => start >= from); i < times.length; i += 1) {
    const { start, end } = times[i]!;
    if (end > from + words.length) break;
    left = left.slice(0, start - from) + ' '.repeat(end - start) + left.slice(end - from);
  }
  return left;
}

/** The place of a role's filler in a list of ranks, by its name or its words; null where it has none. */
export function rankOf(
  filler: Filler | undefined,
  text: string,
  rank: (words: string) => number | null,
): number | null {
  if (!filler) return null;
  // a name's key tells more than the pronoun that stands for it
  if (filler.entity !== undefined) return rank(filler.entity.replaceAll('-', ' '));
  if (filler.start === null || filler.end === null) return null;
  return rank(text.slice(filler.start, filler.end));
}

/** How many of one list are in the other too. */
export function shared(left: readonly ComparedFiller[], right: readonly ComparedFiller[]): number {
  return left.filter((one) => right.some((other) => same(one, other))).length;
}

/** Two lists of fillers name at least one thing in common. */
export function share(left: readonly ComparedFiller[], right: readonly ComparedFiller[]): boolean {
  for (const one of left) for (const other of right) if (same(one, other)) return true;
  return false;
}

/** The same entity or value, or words with the same head. */
export function same(a: ComparedFiller, b: ComparedFiller): boolean {
  if (a.key !== null && b.key !== null) return a.key === b.key;
  // «Fleurus», «son usine belge de Fleurus»
  if (a.key !== null) return isAt(b, a.key);
  if (b.key !== null) return isAt(a, b.key);
  if (a.stems.length === 0 || a.stems[0] !== b.stems[0]) return false;
  // «l’usine de Lanvéoc» is not that of Saint-Aubrac
  const [left, right] = [a.names ?? [], b.names ?? []];
  return left.length === 0 || right.length === 0 || left.some((name) => right.includes(name));
}

/** A site at the place of a name. */
const isAt = ({ site, names }: ComparedFiller, name: string): boolean =>
  site === true && names?.includes(name) === true;

/** «l’usine», without saying which. */
export const isUnnamed = ({ site, names }: ComparedFiller): boolean => site === true && names === undefined;

/**
 * Whether one post of a person says no more than another: «directrice» beside «directrice générale», «dirigeante» beside
 * any that one person holds.
 */
export function isWiderPost(wide: ComparedFiller, narrow: ComparedFiller): boolean {
  if (wide.key === null || narrow.key === null) return false;
  return narrow.key.startsWith(`${wide.key} `) || (wide.chief === true && narrow.single === true);
}
