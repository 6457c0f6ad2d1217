/** Words that say of which country or town somebody is, in both genders. */
import type { ClaimsLocale } from '../../../locales/claims.js';
import { split } from './patterns.js';

/** A country or town; two of one kind exclude each other. */
export interface Origin {
  /** The word in the masculine. */
  readonly name: string;
  readonly kind: 'nations' | 'towns';
}

/** The origins of a locale by the masculine and the feminine. */
export function originsOf(origins: ClaimsLocale['anaphora']['origins']): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  for (const kind of ['nations', 'towns'] as const)
    for (const pair of split(origins[kind])) {
      const [name = '', feminine = name] = pair.split('/');
      const origin: Origin = { name, kind };
      for (const form of [name, feminine]) if (!found.has(form)) found.set(form, origin);
    }
  return found;
}
