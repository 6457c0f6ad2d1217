/** What the article and everybody say that an entity is, against what words without a name ask for. */
import { excludes, type Origin } from '../lexicon/origins.js';
import type { Referents } from './referents.js';
import type { Wanted } from './resolve.js';

/** «L’énergéticien» after EDF: whether everybody knows an entity by a noun. */
export const isRenowned = ({ renowned }: Referents, key: string, noun: string | null): boolean =>
  noun !== null && (renowned.get(key)?.nouns.has(noun) ?? false);

/** Whether the article says that an entity is of another country or town than words ask for. */
export function isForeign(
  { origins }: Referents,
  { origins: wanted = [] }: Pick<Wanted, 'origins'>,
  key: string,
): boolean {
  const own = wanted.length > 0 ? origins.get(key) : undefined;
  return own !== undefined && wanted.some((origin) => excludes(own, origin));
}

/** Whether the article calls an entity by another trade than the one that is asked for. */
export function isOfOtherTrade({ trades }: Referents, { noun, group }: Wanted, key: string): boolean {
  const own = group?.trade && noun !== null ? trades.get(key) : undefined;
  return own !== undefined && !own.has(noun!);
}

/** «La banque», «la start-up» after Renault: whether everybody knows that an entity is none. */
export function isKnownOtherwise(
  { renowned, aliases }: Referents,
  { noun, group }: Pick<Wanted, 'noun' | 'group'>,
  key: string,
): boolean {
  const own = group?.trade || group?.side === 'bought' ? renowned.get(key)?.nouns : undefined;
  if (own === undefined || own.size === 0 || noun === null) return false;
  return !own.has(noun) && !aliases.get(noun)?.has(key);
}

/** «L’association» after «la biscuiterie Kerlann»: whether the article calls an entity a firm, and never so. */
export const isFirm = (
  { firms, aliases }: Referents,
  { noun, group }: Pick<Wanted, 'noun' | 'group'>,
  key: string,
) => group?.civic === true && firms.has(key) && !aliases.get(noun ?? '')?.has(key);

/** «Le géant des réseaux sociaux», «le fabricant de sièges», «la firme de Redmond»: what deals in that, or is of there. */
export function fieldOf(
  { fields, seats, renowned }: Referents,
  { fields: wanted = [], seat }: Wanted,
  key: string,
): number {
  const known = renowned.get(key);
  if (seat !== undefined && (seats.get(key)?.has(seat) || known?.seats.has(seat))) return 4.5;
  return wanted.some((one) => fields.get(key)?.has(one) || known?.fields.has(one)) ? 4 : 0;
}

/** Whether the article says that an entity deals in something, and that is none of what is asked for. */
export function isOfOtherField(
  { fields, renowned }: Referents,
  wanted: Pick<Wanted, 'fields'>,
  key: string,
): boolean {
  const own = wanted.fields?.length ? fields.get(key) : undefined;
  return (
    own !== undefined && !wanted.fields!.some((one) => own.has(one) || renowned.get(key)?.fields.has(one))
  );
}

/** Whether an entity is of another nation, town, trade or field than words without a name ask for. */
export const isOtherThan = (
  referents: Referents,
  wanted: Pick<Wanted, 'origins' | 'fields' | 'noun' | 'group'>,
  key: string,
): boolean =>
  isForeign(referents, wanted, key) ||
  isKnownOtherwise(referents, wanted, key) ||
  isFirm(referents, wanted, key) ||
  isOfOtherField(referents, wanted, key);

/** «Le groupe bavarois» after «le bavarois Kombi», or, less surely, after «le munichois Kombi». */
export function likenessOf(wanted: Wanted['origins'] = [], own: ReadonlySet<Origin> | undefined): number {
  if (!own) return 0;
  if (wanted.some((origin) => own.has(origin))) return 4.5;
  const isNear = ({ nation, home }: Origin): boolean =>
    nation !== null && !home && [...own].some((one) => one.nation === nation);
  return wanted.some(isNear) ? 3 : 0;
}
