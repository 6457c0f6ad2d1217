/** Words that say of which country, region or town somebody is, in both genders. */
import type { ClaimsLocale } from '../../../locales/claims.js';
import { split } from './patterns.js';

/** A country, region or town. */
export interface Origin {
  /** The word in the masculine. */
  readonly name: string;
  readonly kind: 'nation' | 'region' | 'town';
  /** The nation that it is or lies in; null where that is not known. */
  readonly nation: string | null;
  /** True in the nation that is meant where none is said: it sets nobody apart. */
  readonly home: boolean;
}

/** The origins of a locale by the masculine and the feminine. */
export function originsOf({
  nations,
  towns,
  regions,
  home,
  within,
  anywhere,
}: ClaimsLocale['anaphora']['origins']): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  const areRegions = new Set(split(regions));
  const nationOf = new Map<string, string | null>(split(anywhere).map((name) => [name, null]));
  for (const [nation, names] of Object.entries(within))
    for (const name of split(names)) nationOf.set(name, nation);
  const add = (pair: string, kind: Origin['kind'], nation: string | null): void => {
    const [name = '', feminine = name] = pair.split('/');
    const own = nationOf.has(name) ? nationOf.get(name)! : (nation ?? name) || null;
    const origin = { name, kind: areRegions.has(name) ? 'region' : kind, nation: own, home: own === home };
    for (const form of [name, feminine]) if (!found.has(form)) found.set(form, origin);
  };
  for (const pair of split(nations)) add(pair, 'nation', null);
  for (const pair of split(towns)) add(pair, 'town', home);
  return found;
}

/** Whether somebody of some origins cannot be of another: of another nation, or of another town. */
export function excludes(own: ReadonlySet<Origin>, { name, kind, nation }: Origin): boolean {
  const all = [...own];
  if (all.some((one) => one.name === name)) return false;
  if (nation && all.length > 0 && all.every((one) => one.nation && one.nation !== nation)) return true;
  return kind === 'town' && all.some((one) => one.kind === 'town');
}
