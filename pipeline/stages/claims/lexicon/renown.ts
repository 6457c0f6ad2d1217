/** What everybody knows of firms, ready to be looked up by entity. */
import type { ClaimsLocale } from '../../../locales/claims.js';
import { nations, seats, type Trade, trades } from '../../../locales/names/renown.js';
import { stem } from '../../../stems.js';
import type { Origin } from './origins.js';
import { split } from './patterns.js';

/** What a firm is called by those who do not introduce it. */
export interface Renown {
  /** Nouns of its trade («énergéticien»). */
  readonly nouns: ReadonlySet<string>;
  /** Stems of what it deals in, and of its emblem («géant des réseaux sociaux», «marque au losange»). */
  readonly fields: ReadonlySet<string>;
  /** The nation that it is of; null where it is of several. */
  readonly origin: Origin | null;
  /** The keys of the towns that it has its seat in. */
  readonly seats: ReadonlySet<string>;
}

/** By entity key, what a locale calls the firms that everybody knows. */
export function renownOf(
  renown: ClaimsLocale['anaphora']['renown'],
  stemmer: ClaimsLocale['stemmer'],
  origins: ReadonlyMap<string, Origin>,
): ReadonlyMap<string, Renown> {
  const nouns = new Map<string, Set<string>>();
  const fields = new Map<string, Set<string>>();
  const homes = new Map<string, Origin>();
  const towns = new Map<string, Set<string>>();
  for (const [trade, called] of Object.entries(renown.trades))
    for (const firm of split(trades[trade as Trade])) {
      addAll(nouns, firm, split(called.nouns));
      addAll(
        fields,
        firm,
        split(called.fields).flatMap((field) => field.split('_').map((part) => stem(part, stemmer))),
      );
    }
  for (const [emblem, firms] of Object.entries(renown.emblems))
    for (const firm of split(firms)) addAll(fields, firm, [stem(emblem, stemmer)]);
  for (const [nation, word] of Object.entries(renown.nations)) {
    const origin = origins.get(word);
    if (origin) for (const firm of split(nations[nation as keyof typeof nations])) homes.set(firm, origin);
  }
  for (const [town, firms] of Object.entries(seats))
    for (const firm of split(firms)) addAll(towns, firm, [town]);
  const none: ReadonlySet<string> = new Set();
  const firms = new Set([...nouns.keys(), ...fields.keys(), ...homes.keys(), ...towns.keys()]);
  return new Map(
    [...firms].map((firm) => [
      firm,
      {
        nouns: nouns.get(firm) ?? none,
        fields: fields.get(firm) ?? none,
        origin: homes.get(firm) ?? null,
        seats: towns.get(firm) ?? none,
      },
    ]),
  );
}

function addAll(to: Map<string, Set<string>>, key: string, words: readonly string[]): void {
  const known = to.get(key) ?? new Set();
  for (const word of words) known.add(word);
  to.set(key, known);
}
