/** Which entity «la startup», «le groupe», «elle» or «son PDG» stands for, or null where it is not sure. */
import type { AnaphoricNouns, Gender } from '../../../locales/claims.js';
import type { EntityType } from '../../../schema.js';
import { lastBefore, lastIn, type Mention, REACH } from './mention.js';
import type { Referents, Side } from './referents.js';

/** What a word without a name asks for. */
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

/** How much better than the next the best must be. */
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
