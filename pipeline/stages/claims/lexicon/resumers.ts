/** The words by which an article comes back to an event, ready to be looked up. */
import type { ResumedLocale } from '../../../locales/claims.js';
import type { Frame } from '../../../schema.js';
import { split } from './patterns.js';

export interface Resumers {
  /** By noun, the frames of the events that it stands for in the singular. */
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  /** The same in the plural. */
  readonly plurals: ReadonlyMap<string, readonly Frame[]>;
  readonly steps: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
  readonly treated: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly closing: readonly Frame[];
  readonly happens: ReadonlySet<string>;
  /** By verb, the nouns with which it says that something happens («avoir lieu»). */
  readonly happensWith: ReadonlyMap<string, string>;
  readonly amounts: ReadonlySet<string>;
  readonly estimated: ReadonlySet<string>;
  readonly led: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly prices: ReadonlySet<string>;
}

/** Reads the lists of a locale; `setOf` makes a set of nouns, with their plurals known. */
export function resumersOf(locale: ResumedLocale, setOf: (list: string) => ReadonlySet<string>): Resumers {
  const nouns = new Map<string, readonly Frame[]>();
  const plurals = new Map<string, readonly Frame[]>();
  for (const { frames, nouns: list, plural } of locale.nouns)
    for (const noun of setOf(list)) {
      const map = plural ? plurals : nouns;
      map.set(noun, [...(map.get(noun) ?? []), ...(split(frames) as Frame[])]);
    }
  const reflexive = 'se:';
  const pairs = split(locale.happens).filter((one) => one.includes(':') && !one.startsWith(reflexive));
  return {
    nouns,
    plurals,
    steps: setOf(locale.steps),
    sums: setOf(locale.sums),
    treated: new Set(split(locale.treated)),
    denying: new Set(split(locale.denying)),
    closed: new Set(split(locale.closed)),
    closing: split(locale.closing) as Frame[],
    happens: new Set(split(locale.happens)),
    happensWith: new Map(pairs.map((pair) => pair.split(':') as [string, string])),
    amounts: new Set(split(locale.amounts)),
    estimated: new Set(split(locale.estimated)),
    led: new Set(split(locale.led)),
    people: setOf(locale.people),
    prices: new Set(split(locale.prices)),
  };
}
