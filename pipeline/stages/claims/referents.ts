/** Which entity «la startup», «le groupe», «elle» or «son PDG» stands for, or null where it is not sure. */
import type { AnaphoricNouns, Gender } from '../../locales/claims.js';
import type { Entity, EntityType, Frame } from '../../schema.js';
import { firstWhere } from './context/order.js';
import type { ToldEvent } from './events.js';
import { topicOf, townOf } from './topic.js';

export type Side = 'buyer' | 'bought';

/** What is known of the article's entities so far; it grows as claims are made. */
export interface Referents {
  readonly mentions: readonly Mention[];
  /** What other words were found to mean, sentence by sentence. */
  readonly resolved: Mention[];
  /** How many of these are sure to stay. */
  kept: number;
  /** By noun, the entities that the article itself sets beside it («la startup Scale AI»), with their types. */
  readonly aliases: Map<string, Map<string, EntityType>>;
  /** How often an entity was on either side of a deal. */
  readonly sides: Map<string, Record<Side, number>>;
  /** The one organisation that the article is about, or null. */
  readonly topic: string | null;
  /** The one town that the article is about, or null. */
  readonly town: string | null;
  /** The latest deal's two parties. */
  deal: { readonly frame: Frame; readonly buyer: string; readonly bought: string } | null;
  /** The events told so far, with their parties. */
  readonly events: ToldEvent[];
  /** Who holds which office where, as found so far: person to organisations. */
  readonly employers: Map<string, Set<string>>;
  /** The gender of persons, where their titles tell it. */
  readonly genders: Map<string, 'm' | 'f'>;
}

/** Nothing found yet; the mentions are read when they are first asked for. */
export function newReferents(readMentions: () => Mention[]): Referents {
  let mentions: Mention[] | undefined;
  let topic: string | null | undefined;
  let town: string | null | undefined;
  return {
    get mentions() {
      mentions ??= readMentions();
      return mentions;
    },
    get topic() {
      if (topic === undefined) topic = topicOf(this.mentions);
      return topic;
    },
    get town() {
      if (town === undefined) town = townOf(this.mentions);
      return town;
    },
    resolved: [],
    kept: 0,
    aliases: new Map(),
    sides: new Map(),
    deal: null,
    events: [],
    employers: new Map(),
    genders: new Map(),
  };
}

export interface Mention {
  readonly start: number;
  readonly type: EntityType;
  readonly key: string;
  readonly sentence: number;
  /** True where no preposition stands before it. */
  readonly free: boolean;
  /** True where the words before it name it as a source («selon Bloomberg»). */
  readonly source: boolean;
  /** True for media, unions and official bodies. */
  readonly institution: boolean;
  /** True where it is named as towns are («à Fougères»). */
  readonly town: boolean;
  /** How often it was named before, this time included. */
  readonly count: number;
}

export interface Wanted {
  readonly at: number;
  readonly sentence: number;
  readonly types: readonly EntityType[];
  readonly not: ReadonlySet<string>;
  readonly noun: string | null;
  readonly group: AnaphoricNouns | null;
  readonly side: Side | null;
  /** True for pronouns, which reach back no further than the sentence before. */
  readonly near: boolean;
  /** True where unions, media and official bodies are never meant. */
  readonly company?: boolean;
  /** True where only what the same sentence names can be meant. */
  readonly here?: boolean;
  readonly gender?: Gender;
  /** True for «ce dernier», which means what was named last. */
  readonly latter?: boolean;
  /** What the sentence before was about, for pronouns; null is something without a name. */
  readonly lastSubject?: string | null | undefined;
}

/** The most mentions that are weighed, which keeps the search linear in the names of a sentence. */
const REACH = 60;
const SURE = 0.8;

/** The entity that is meant, with enough distance to the next best; else null. */
export function resolve(referents: Referents, wanted: Wanted): string | null {
  if (wanted.latter) return lastNamed(referents, wanted);
  const scores = new Map<string, number>();
  const { mentions } = referents;
  let seen = 0;
  for (let index = lastBefore(mentions, wanted.at); index >= 0 && seen < REACH; index -= 1, seen += 1) {
    const mention = mentions[index]!;
    const away = wanted.sentence - mention.sentence;
    if (wanted.near && away > 1) break;
    consider(scores, referents, wanted, mention, away);
  }
  seen = 0;
  const { resolved } = referents;
  let index = lastIn(resolved, wanted.sentence);
  for (; index >= 0 && seen < REACH; index -= 1, seen += 1) {
    const mention = resolved[index]!;
    const away = wanted.sentence - mention.sentence;
    if (away > 1) break;
    if (mention.start < wanted.at) consider(scores, referents, wanted, mention, away);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]);
  if (best.length === 0) return wanted.near ? null : namedLater(referents, wanted);
  const [[key, top], second] = [best[0]!, best[1]?.[1] ?? Number.NEGATIVE_INFINITY];
  return top > -2 && top - second >= SURE ? key : null;
}

/** Notes the best score of what a mention names. */
function consider(
  scores: Map<string, number>,
  referents: Referents,
  wanted: Wanted,
  mention: Mention,
  away: number,
): void {
  if (!mayMean(referents, wanted, mention)) return;
  const score = scoreOf(referents, wanted, mention, away);
  scores.set(mention.key, Math.max(scores.get(mention.key) ?? Number.NEGATIVE_INFINITY, score));
}

/** Whether type, gender and what the article calls it allow that a mention is meant. */
function mayMean(
  { aliases, genders }: Referents,
  wanted: Wanted,
  { type, key, institution, sentence }: Mention,
): boolean {
  if (!wanted.types.includes(type) || wanted.not.has(key)) return false;
  if ((wanted.company && institution) || (wanted.here && sentence !== wanted.sentence)) return false;
  if ((wanted.group?.relational || wanted.group?.named) && !aliases.get(wanted.noun ?? '')?.has(key))
    return false;
  const gender = genders.get(key);
  return !wanted.gender || !gender || gender === wanted.gender;
}

/** «ce dernier»: what was named last, in the same sentence or the one before. */
function lastNamed(referents: Referents, wanted: Wanted): string | null {
  const { mentions } = referents;
  const last = lastBefore(mentions, wanted.at);
  for (let index = last; index >= 0 && last - index < REACH; index -= 1) {
    const mention = mentions[index]!;
    if (wanted.sentence - mention.sentence > 1) break;
    if (mayMean(referents, wanted, mention)) return latestOf(referents, wanted, mention);
  }
  return latestOf(referents, wanted, null);
}

/** Of a name and the words without one that came last, whichever came later («l’entreprise …, celle-ci»). */
function latestOf(referents: Referents, wanted: Wanted, named: Mention | null): string | null {
  const { resolved } = referents;
  for (let index = resolved.length - 1; index >= 0 && resolved.length - index < REACH; index -= 1) {
    const one = resolved[index]!;
    if (wanted.sentence - one.sentence > 1) break;
    if (one.start >= wanted.at || (named && one.start < named.start)) continue;
    if (mayMean(referents, wanted, one)) return one.key;
  }
  return named?.key ?? null;
}

function scoreOf(
  { aliases, sides, topic, genders }: Referents,
  wanted: Wanted,
  mention: Mention,
  away: number,
): number {
  let score = mention.free ? 2 : 0;
  score -= Math.min(6, away * (wanted.near ? 1.1 : 0.9));
  score += Math.min(2, Math.log2(mention.count) * 0.7);
  if (wanted.gender && genders.get(mention.key) === wanted.gender) score += 1.5;
  if (mention.source) score -= 3;
  if (wanted.group && mention.institution) score -= 4;
  const called = wanted.noun === null ? undefined : aliases.get(wanted.noun);
  if (called?.has(mention.key)) score += called.size === 1 ? 5.5 : 4;
  // «l’association» is what the article calls so, whomever else it is about
  const isOther = called !== undefined && !called.has(mention.key);
  if (mention.key === topic && mention.type === 'ORG' && !isOther && !wanted.group?.side)
    score += wanted.near ? 1.5 : 2.5;
  if (wanted.lastSubject === mention.key) score += 1.5;
  if (wanted.lastSubject === null && away > 0) score -= 4;
  const side = wanted.group?.side ?? wanted.side;
  const dealt = sides.get(mention.key);
  if (side && dealt) {
    const other = side === 'buyer' ? 'bought' : 'buyer';
    if (dealt[side] > dealt[other]) score += 2.5;
    else if (dealt[other] > dealt[side]) score -= 2.5;
  }
  return score;
}

/** «Le PDG fondateur rejoint …» in a title: the only entity that the article calls so later on. */
function namedLater({ aliases }: Referents, { noun, not, types }: Wanted): string | null {
  const called = noun === null ? undefined : aliases.get(noun);
  if (called?.size !== 1) return null;
  const [key, type] = [...called][0]!;
  return types.includes(type) && !not.has(key) ? key : null;
}

/** The last mention that starts before an offset, by halving. */
function lastBefore(mentions: readonly Mention[], at: number): number {
  return firstWhere(mentions, ({ start }) => start >= at) - 1;
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

/** Notes where a person works. */
export function noteEmployer({ employers }: Referents, person: string, org: string): void {
  const known = employers.get(person);
  if (known) known.add(org);
  else employers.set(person, new Set([org]));
}

/** Notes on which side of a deal entities stand. */
export function noteDeal(
  referents: Referents,
  frame: Frame,
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
  if (buyers.length === 1 && bought.length === 1)
    referents.deal = { frame, buyer: buyers[0]!, bought: bought[0]! };
}

/** Notes what a pronoun or noun was found to mean, so that later ones can mean it too. */
export function noteResolved(
  { resolved, mentions }: Referents,
  key: string,
  type: EntityType,
  sentence: number,
  { start, preposition }: { readonly start: number; readonly preposition: string | null },
): void {
  const place = lastIn(resolved, sentence);
  if (resolved[place]?.start === start) return;
  let before = lastBefore(mentions, start);
  for (let seen = 0; before >= 0 && seen < REACH && mentions[before]!.key !== key; seen += 1) before -= 1;
  const named = mentions[before]?.key === key ? mentions[before] : undefined;
  resolved.splice(place + 1, 0, {
    start,
    type,
    key,
    sentence,
    free: preposition === null,
    source: false,
    institution: named?.institution ?? false,
    town: named?.town ?? false,
    count: named?.count ?? 1,
  });
}

/** The last of what was resolved in a sentence or before it; -1 for none. */
const lastIn = (resolved: readonly Mention[], index: number): number =>
  firstWhere(resolved, ({ sentence }) => sentence > index) - 1;

/** What was resolved so far stays, whatever is tried now. */
export function keepResolved(referents: Referents): void {
  referents.kept = referents.resolved.length;
}

/** Takes back all that was resolved beyond a number, but for what stays. */
export function forgetResolved({ resolved, kept }: Referents, known: number): void {
  resolved.length = Math.max(known, kept);
}

/** What the words at an offset of a sentence were found to mean. */
export function resolvedAt({ resolved }: Referents, sentence: number, start: number): Mention | null {
  for (let at = lastIn(resolved, sentence); resolved[at]?.sentence === sentence; at -= 1)
    if (resolved[at]!.start === start) return resolved[at]!;
  return null;
}
