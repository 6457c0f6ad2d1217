/** What is known of the article's entities so far: what they are called, their deals, who works where. */
import type { Entity, EntityType, Frame } from '../../../schema.js';
import type { Origin } from '../lexicon/origins.js';
import type { Renown } from '../lexicon/renown.js';
import type { ToldEvent } from './events.js';
import type { Mention } from './mention.js';
import type { Sentence } from './read.js';
import { type Paragraph, topicsOf, townOf } from './topic.js';

/** On which side of a deal somebody stands. */
export type Side = 'buyer' | 'bought';

/** A deal with its two parties; `aside` where a title alone tells it («Alphabet, la maison mère de Google»). */
export interface Deal {
  readonly frame: Frame;
  readonly aside: boolean;
  readonly buyer: string;
  readonly bought: string;
}

/** What is known of the article's entities so far; it grows as claims are made. */
export interface Referents {
  readonly mentions: readonly Mention[];
  /** The first sentences of the article, its title first. */
  readonly lead: Sentence[];
  /** What other words were found to mean, sentence by sentence. */
  readonly resolved: Mention[];
  /** How many of these are sure to stay. */
  kept: number;
  /** By noun, the entities that the article itself sets beside it («la startup Scale AI»), with their types. */
  readonly aliases: Map<string, Map<string, EntityType>>;
  /** By entity, the nouns of a trade that the article sets beside it («l’assureur Axa»). */
  readonly trades: Map<string, Set<string>>;
  /** By entity, of which countries and towns the article says it is. */
  readonly origins: Map<string, Set<Origin>>;
  /** Firms that everybody knows, with what they are called. */
  readonly renowned: Map<string, Renown>;
  /** By entity, the stems of what it deals in, by what the article sets beside it («Orsenne, fabricant de compteurs»). */
  readonly fields: Map<string, Set<string>>;
  /** By entity, the towns that the article says it has its seat in. */
  readonly seats: Map<string, Set<string>>;
  /** Those whose business is to invest, by name or noun («le fonds Kestrel»). */
  readonly funds: Set<string>;
  /** Those that the article calls by a noun of a firm («la biscuiterie Kerlann»). */
  readonly firms: Set<string>;
  /** How often an entity was on either side of a deal. */
  readonly sides: Map<string, Record<Side, number>>;
  /** The one organisation that a sentence, by its index, is about where it does not say; or null. */
  readonly topicAt: (sentence: number) => string | null;
  /** The one town that the article is about, or null. */
  readonly town: string | null;
  /** The latest deal's two parties. */
  deal: Deal | null;
  /** The events told so far, with their parties. */
  readonly events: ToldEvent[];
  /** Who holds which office where, as found so far: person to organisations. */
  readonly employers: Map<string, Set<string>>;
  /** The gender of persons, where their titles tell it. */
  readonly genders: Map<string, 'm' | 'f'>;
}

/** Nothing found yet; the mentions are read when they are first asked for. */
export function newReferents(
  readMentions: () => Mention[],
  paragraphs: readonly (Paragraph | undefined)[],
): Referents {
  let mentions: Mention[] | undefined;
  let topics: Referents['topicAt'] | undefined;
  let town: string | null | undefined;
  return {
    get mentions() {
      mentions ??= readMentions();
      return mentions;
    },
    topicAt(sentence) {
      topics ??= topicsOf(this.mentions, paragraphs);
      return topics(sentence);
    },
    get town() {
      if (town === undefined) town = townOf(this.mentions);
      return town;
    },
    lead: [],
    resolved: [],
    kept: 0,
    aliases: new Map(),
    trades: new Map(),
    origins: new Map(),
    renowned: new Map(),
    fields: new Map(),
    seats: new Map(),
    funds: new Set(),
    firms: new Set(),
    sides: new Map(),
    deal: null,
    events: [],
    employers: new Map(),
    genders: new Map(),
  };
}

/** Notes that the article calls an entity by a noun. */
export function noteAlias(
  { aliases }: Referents,
  { entity, type }: Pick<Entity, 'entity' | 'type'>,
  noun: string,
): void {
  const called = aliases.get(noun);
  if (called) called.set(entity, type);
  else aliases.set(noun, new Map([[entity, type]]));
}

/** Notes that the article calls an entity by the noun of a trade. */
export const noteTrade = ({ trades }: Referents, entity: string, noun: string): void =>
  addTo(trades, entity, noun);

/** Notes of which country or town an entity is. */
export const noteOrigin = ({ origins }: Referents, entity: string, origin: Origin): void =>
  addTo(origins, entity, origin);

/** Notes what an entity deals in, by stems. */
export function noteFields({ fields }: Referents, entity: string, stems: readonly string[]): void {
  for (const one of stems) addTo(fields, entity, one);
}

/** Notes in which town an entity has its seat. */
export const noteSeat = ({ seats }: Referents, entity: string, town: string): void =>
  addTo(seats, entity, town);

/** Notes where a person works. */
export const noteEmployer = ({ employers }: Referents, person: string, org: string): void =>
  addTo(employers, person, org);

function addTo<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

/** Notes on which side of a deal entities stand. */
export function noteDeal(
  referents: Referents,
  { frame, aside }: Pick<Deal, 'frame' | 'aside'>,
  buyers: readonly string[],
  bought: readonly string[],
): void {
  for (const [side, keys] of [
    ['buyer', buyers],
    ['bought', bought],
  ] as const)
    for (const key of keys) {
      const sides = referents.sides.get(key) ?? { buyer: 0, bought: 0 };
      sides[side] += 1;
      referents.sides.set(key, sides);
    }
  const { deal } = referents;
  // «acquérir 49 % des parts de Scale AI»: its «parts» tell nothing new
  if (aside && deal?.buyer === buyers[0] && deal?.bought === bought[0]) return;
  if (buyers.length === 1 && bought.length === 1)
    referents.deal = { frame, aside, buyer: buyers[0]!, bought: bought[0]! };
}
