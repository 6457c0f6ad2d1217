/** Which entity «la startup», «le groupe», «elle» or «son PDG» stands for, or null where it is not sure. */
import type { AnaphoricNouns, Gender } from '../../../locales/claims.js';
import { onceFor } from '../../../once.js';
import type { EntityType } from '../../../schema.js';
import { plain } from '../../../stems.js';
import { genderOf } from '../lexicon/given-names.js';
import type { Origin } from '../lexicon/origins.js';
import {
  fieldOf,
  isFirm,
  isForeign,
  isKnownOtherwise,
  isOfOtherField,
  isOfOtherTrade,
  isRenowned,
  likenessOf,
} from './called.js';
import { isFinancier } from './events.js';
import { lastBefore, lastIn, type Mention, REACH } from './mention.js';
import type { Referents, Side } from './referents.js';
import { bearsName, surnameOf } from './surnames.js';

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
  /** Of which countries and towns it is said to be («le groupe suédois», «le suédois»). */
  readonly origins?: readonly Origin[];
  /** Stems of what it is said to deal in («le fabricant de compteurs»). */
  readonly fields?: readonly string[];
  /** The town that it is said to be of («la firme de Redmond»). */
  readonly seat?: string;
  /** True where a thing stands for the only firm that was named (the steelworks: its firm). */
  readonly sole?: boolean;
  /** True for «ce dernier», which means what was named last. */
  readonly latter?: boolean;
  /** What the sentence before was about, for pronouns; null is something without a name. */
  readonly lastSubject?: string | null | undefined;
}

/** With what is asked of every mention. */
interface Asked extends Wanted {
  readonly topic: string | null;
  /** The surnames of who stands in its sentence. */
  readonly surnames: ReadonlySet<string>;
}

/** How much better than the next the best must be. */
const SURE = 0.8;

/** The entity that is meant, with enough distance to the next best; else null. */
export function resolve(referents: Referents, wanted: Wanted): string | null {
  if (wanted.latter) return lastNamed(referents, wanted);
  const party = partyOf(referents, wanted);
  if (party !== null) return party;
  const asked: Asked = {
    ...wanted,
    topic: referents.topicAt(wanted.sentence),
    surnames: surnamesIn(referents, wanted),
  };
  const scores = new Map<string, number>();
  const { mentions } = referents;
  let seen = 0;
  for (let index = lastBefore(mentions, wanted.at); index >= 0 && seen < REACH; index -= 1, seen += 1) {
    const mention = mentions[index]!;
    const away = wanted.sentence - mention.sentence;
    if (wanted.near && away > 1) break;
    consider(scores, referents, asked, mention, away);
  }
  seen = 0;
  const { resolved } = referents;
  let index = lastIn(resolved, wanted.sentence);
  for (; index >= 0 && seen < REACH; index -= 1, seen += 1) {
    const mention = resolved[index]!;
    const away = wanted.sentence - mention.sentence;
    if (away > 1) break;
    if (mention.start < wanted.at) consider(scores, referents, asked, mention, away);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]);
  if (best.length === 0) return wanted.near ? null : namedLater(referents, wanted);
  const [[key, top], second] = [best[0]!, best[1]?.[1] ?? Number.NEGATIVE_INFINITY];
  return top > -2 && top - second >= SURE ? key : null;
}

/** «Créé par Fouad Sahab, le conglomérat …»: of those who stand before it in its sentence, by name or not. */
function surnamesIn({ mentions, resolved }: Referents, { at, sentence, group }: Wanted): ReadonlySet<string> {
  const surnames = new Set<string>();
  if (!group) return surnames;
  const note = ({ type, key }: Mention) => {
    const surname = type === 'PER' ? surnameOf(key) : null;
    if (surname !== null) surnames.add(surname);
  };
  for (let index = lastBefore(mentions, at); index >= 0; index -= 1) {
    if (mentions[index]!.sentence !== sentence) break;
    note(mentions[index]!);
  }
  for (let index = lastIn(resolved, sentence); index >= 0; index -= 1) {
    if (resolved[index]!.sentence !== sentence) break;
    if (resolved[index]!.start < at) note(resolved[index]!);
  }
  return surnames;
}

/** «Kombi rachète Zerna. L’acquéreur …»: the side of the deal that was told last; null for other words. */
function partyOf({ deal }: Referents, { group, not }: Wanted): string | null {
  const key = group?.party && group.side ? (deal?.[group.side] ?? null) : null;
  return key === null || not.has(key) ? null : key;
}

/** Notes the best score of what a mention names. */
function consider(
  scores: Map<string, number>,
  referents: Referents,
  asked: Asked,
  mention: Mention,
  away: number,
): void {
  if (!mayMean(referents, asked, mention)) return;
  const score = scoreOf(referents, asked, mention, away);
  scores.set(mention.key, Math.max(scores.get(mention.key) ?? Number.NEGATIVE_INFINITY, score));
}

/** The gender of a person: what the words before the name tell, else what the given name does. */
export const genderIn = ({ genders }: Referents, key: string): 'm' | 'f' | undefined =>
  genders.get(key) ?? genderOf(key);

/** Whether type, gender and what the article calls it allow that a mention is meant. */
function mayMean(
  referents: Referents,
  wanted: Wanted,
  { type, key, institution, civic, sentence }: Mention,
): boolean {
  const { aliases } = referents;
  if (!wanted.types.includes(type) || wanted.not.has(key)) return false;
  if ((wanted.company && institution) || (wanted.here && sentence !== wanted.sentence)) return false;
  const { group, noun } = wanted;
  const isCalled = aliases.get(noun ?? '')?.has(key) || isRenowned(referents, key, noun);
  if ((group?.relational || group?.named) && !isCalled)
    if (!group.named || !(isCalledLike(noun!, key) || (wanted.sole && isSole(referents, wanted, key))))
      return false;
  // «le groupe» after «l’hôpital Karolinska»
  if (civic && group?.general && !isCalled) return false;
  if (type === 'PER' && isUncalled(referents, wanted, key)) return false;
  if (isKnownOtherwise(referents, wanted, key) || isFirm(referents, wanted, key)) return false;
  const gender = wanted.gender && type === 'PER' ? genderIn(referents, key) : undefined;
  return (!wanted.gender || !gender || gender === wanted.gender) && !isForeign(referents, wanted, key);
}

/** «Bonne nouvelle pour Ascoval. L’aciérie …»: whether no other firm was named so far. */
function isSole({ mentions }: Referents, { at, not }: Wanted, name: string): boolean {
  for (const [key, start] of firmsIn(mentions)) {
    if (start >= at) return true;
    if (key !== name && !not.has(key)) return false;
  }
  return true;
}

/** The firms of an article with where each is first named, in order: a long article asks again and again. */
const firmsIn = onceFor((mentions: readonly Mention[]): ReadonlyMap<string, number> => {
  const firms = new Map<string, number>();
  for (const { start, type, key, institution } of mentions)
    if (type === 'ORG' && !institution && !firms.has(key)) firms.set(key, start);
  return firms;
});

/** «La biscuiterie» after «les Biscuits Kerzu»: whether a word of the name begins as the noun does. */
const isCalledLike = (noun: string, key: string): boolean => {
  const stem = plain(noun).slice(0, STEM);
  return stem.length === STEM && (key.startsWith(stem) || key.includes(`-${stem}`));
};

/** So many letters tell whose house it is. */
const STEM = 6;

/** «Le premier ministre» is somebody whom the article does not name, unless it calls somebody so. */
const isUncalled = ({ aliases }: Referents, { noun, group }: Wanted, key: string): boolean =>
  group?.trade === true && noun !== null && !aliases.get(noun)?.has(key);

/** «ce dernier»: what was named last, in the same sentence or the one before. */
function lastNamed(referents: Referents, wanted: Wanted): string | null {
  const { mentions } = referents;
  const last = lastBefore(mentions, wanted.at);
  for (let index = last; index >= 0 && last - index < REACH; index -= 1) {
    const mention = mentions[index]!;
    if (wanted.sentence - mention.sentence > 1) break;
    // «selon Bloomberg», «dont le siège est à Massy»: told in passing
    if (mention.source || (mention.type === 'LOC' && !mention.free)) continue;
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

function scoreOf(referents: Referents, wanted: Asked, mention: Mention, away: number): number {
  const { aliases, sides, origins, events } = referents;
  const { topic } = wanted;
  let score = mention.free ? 2 : 0;
  score -= Math.min(6, away * (wanted.near ? 1.1 : 0.9));
  score += Math.min(2, Math.log2(mention.count) * 0.7);
  if (wanted.gender && genderIn(referents, mention.key) === wanted.gender) score += 1.5;
  if (mention.source) score -= 3;
  if (wanted.group && mention.institution) score -= 4;
  const called = wanted.noun === null ? undefined : aliases.get(wanted.noun);
  const isGeneral = wanted.group?.general === true;
  // «le fabricant de sièges» after «Orsenne, fabricant de compteurs»
  const isOfOther = isOfOtherField(referents, wanted, mention.key);
  if (isOfOther) score -= 2.5;
  else if (called?.has(mention.key)) score += isGeneral ? 1 : called.size === 1 ? 5.5 : 4;
  else if (isRenowned(referents, mention.key, wanted.noun)) score += 3.5;
  if (mention.type === 'ORG' && bearsName(mention.key, wanted.surnames)) score += 5;
  score += likenessOf(wanted.origins, origins.get(mention.key));
  score += fieldOf(referents, wanted, mention.key);
  if (isOfOtherTrade(referents, wanted, mention.key)) score -= 2.5;
  // «Bpifrance prête 4 millions à Kombi. L’industriel …»
  const lends = wanted.group !== null && !wanted.group.trade && isFinancier(events, mention.key);
  if (lends) score -= 4;
  // «Les fonds Altor et Lithéa vendent. L’entreprise …»: what they own, unless the article is about one of them
  const isFund = referents.funds.has(mention.key) && mention.key !== topic && !called?.has(mention.key);
  if (isFund && (wanted.group !== null || wanted.company)) score -= 4;
  // «l’association» is what the article calls so, whomever else it is about
  const isOther = called !== undefined && !called.has(mention.key) && !isGeneral;
  if (mention.key === topic && mention.type === 'ORG' && !isOther && !lends && !wanted.group?.side)
    score += wanted.near ? 1.5 : 2.5;
  const { lastSubject: last } = wanted;
  const goesOn = wanted.near || wanted.noun === null;
  const dealt = sides.get(mention.key);
  // «Agrivaux vend les Halles d’Armor. Les Halles d’Armor emploient 310 salariés. La société …»
  const isSold = wanted.group?.general === true && dealt !== undefined && dealt.bought > dealt.buyer;
  if (last === mention.key) score += goesOn ? 1.5 : isSold ? 3 : 0.7;
  // «« … », se félicite Luc Petit, cofondateur de Kombi. La start-up …»: for whom he speaks
  else if (last && !goesOn && referents.employers.get(last)?.has(mention.key)) score += 3;
  if (last === null && goesOn && away > 0) score -= 4;
  const side = wanted.group?.side ?? wanted.side;
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
