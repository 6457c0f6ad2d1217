/** What is a name in one place of an article is one everywhere, and of one type. */
import { ENTITY_TYPES, type EntityType } from '../../schema.js';
import type { CompiledEntities } from './compiled.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import { slug } from './key.js';
import type { Mention, NamedBlock, ReadBlock } from './mention.js';
import { overlaid, withAdded } from './mention.js';
import { GROUP } from './pieces.js';
import { addToTrie, findInTrie, newTrie } from './trie.js';
import { addToFilter, mayHave, newFilter, type Words, wordAt, wordsOf } from './words.js';

/** One type must have this many times the other's score in the article before it overrules it. */
const MAJORITY = 1.2;
/** A person or firm must have this many times the score of the place of one name. */
const OVER_PLACE = 2;
/** A name must be this sure in one place before it is looked for in others. */
const SURE = 0.8;
/** For the names of one article. */
const FILTER = 1024;
const CAPITAL = /^\p{Lu}/u;

/** Makes the types of equal names equal, then looks for names that were missed. */
export function makeConsistent(text: string, blocks: readonly NamedBlock[]): NamedBlock[] {
  const bearers = countBearers(text, blocks);
  const early = countEarly(text, blocks, bearers);
  const firms = countFirms(text, blocks);
  const votes = countVotes(text, blocks, bearers);
  const evidence = gatherEvidence(text, blocks, votes, bearers);
  const voted = blocks.map(({ read, mentions }) => ({
    read,
    mentions: mentions.map((mention) => {
      const { type, rule, start, end } = mention;
      const asPerson = asSurname(text, mention, { bearers, early, votes, evidence }, read);
      const isSettled =
        rule === 'model' && bearers.has(text.slice(start, end)) && (type === 'PER' || type === 'ORG');
      if (isSettled) return asPerson;
      return withMajority(text, asShortFirm(text, asPerson, firms, votes, read), votes, evidence, read);
    }),
  }));
  return addMissed(text, voted);
}

/** A person whose full name the article never gives is half a person: the press introduces people by it. */
const LONE_PERSON = 0.5;

/** A house that nothing in the article tells of is less sure than the person who bears its name. */
const UNTOLD_HOUSE = 0.6;

/** Who has a title, and a family, say nothing of who is called by the bare name. */
const ASIDE = /\/(?:title|family)$/;

function countVotes(
  text: string,
  blocks: readonly NamedBlock[],
  bearers: ReadonlyMap<string, number>,
): Map<string, Map<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { mentions } of blocks)
    for (const { start, end, type, score, rule } of mentions) {
      const name = text.slice(start, end);
      const isLone = type === 'PER' && !name.includes(' ') && !bearers.has(name);
      const types = votes.get(name) ?? new Map<EntityType, number>();
      votes.set(name, types);
      if (ASIDE.test(rule) && bearers.has(name)) continue;
      types.set(type, (types.get(type) ?? 0) + (isLone ? score * LONE_PERSON : score));
    }
  return votes;
}

/** How much score persons with a full name have in the article, by surname; where there is none, those with a title. */
function countBearers(text: string, blocks: readonly NamedBlock[]): Map<string, number> {
  const bearers = new Map<string, number>();
  const titled = new Map<string, number>();
  for (const { mentions } of blocks)
    for (const { start, end, type, score, rule } of mentions) {
      const name = text.slice(start, end);
      const space = name.lastIndexOf(' ');
      if (type !== 'PER' || (space < 0 && !rule.endsWith('/title'))) continue;
      const surname = name.slice(space + 1);
      const counted = space < 0 ? titled : bearers;
      counted.set(surname, (counted.get(surname) ?? 0) + score);
    }
  return new Map([...titled, ...bearers]);
}

/** How much it speaks for a house that its name alone stands in the text before a person of that name is introduced. */
const UNINTRODUCED = 0.4;

/** How much that is, by name: a title may name somebody short, and so may a byline. */
function countEarly(
  text: string,
  blocks: readonly NamedBlock[],
  bearers: ReadonlyMap<string, number>,
): Map<string, number> {
  const early = new Map<string, number>();
  if (bearers.size === 0) return early;
  const introduced = new Set<string>();
  for (const { read, mentions } of blocks)
    for (const { start, end, type } of mentions) {
      const name = text.slice(start, end);
      const space = name.lastIndexOf(' ');
      if (type === 'PER' && space > 0) introduced.add(name.slice(space + 1));
      const isText = read.block.kind !== 'title' && read.block.kind !== 'byline';
      if (isText && space < 0 && bearers.has(name) && !introduced.has(name))
        early.set(name, (early.get(name) ?? 0) + UNINTRODUCED);
    }
  return early;
}

/** How much score firms have in the article whose names go on with words that firms leave out, by the name without. */
function countFirms(text: string, blocks: readonly NamedBlock[]): Map<string, number> {
  const firms = new Map<string, number>();
  for (const { read, mentions } of blocks)
    for (const { start, end, type, score } of mentions) {
      if (type !== 'ORG') continue;
      let name = text.slice(start, end);
      for (let space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ')) {
        if (!read.tables.corporateTails.has(slug(name.slice(space + 1)))) break;
        name = name.slice(0, space);
        firms.set(name, (firms.get(name) ?? 0) + score);
      }
    }
  return firms;
}

/** A place or person called as a firm of the article without its tail («Zorglub Systèmes») is that firm, unless it is known. */
function asShortFirm(
  text: string,
  mention: Mention,
  firms: ReadonlyMap<string, number>,
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
  { block, tables }: ReadBlock,
): Mention {
  if (mention.rule !== 'model' || mention.type === 'ORG' || mention.type === 'EVENT') return mention;
  const name = text.slice(mention.start, mention.end);
  const types = votes.get(name)!;
  const asFirm = (firms.get(name) ?? 0) + (types.get('ORG') ?? 0);
  const needed = types.get(mention.type)! * (mention.type === 'LOC' ? OVER_PLACE : 1);
  if (!firms.has(name) || asFirm < needed) return mention;
  if (tables.aliases.get(slug(name))?.some((form) => form.type === mention.type)) return mention;
  return { ...mention, type: 'ORG', rule: `${block.locale.code}/short-firm` };
}

/** What the article says of its names, all mentions together. */
interface Counted {
  readonly bearers: ReadonlyMap<string, number>;
  readonly early: ReadonlyMap<string, number>;
  readonly votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>;
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/**
 * A firm or place called as a person of the article is that person, unless it is known, spoken of more, or told to
 * be the person’s house; then the house is who has the bare name.
 */
function asSurname(
  text: string,
  mention: Mention,
  { bearers, early, votes, evidence }: Counted,
  { block, tables }: ReadBlock,
): Mention {
  const { type, rule, start, end } = mention;
  const name = text.slice(start, end);
  if (rule !== 'model' || type === 'EVENT' || !bearers.has(name)) return mention;
  const types = votes.get(name)!;
  const { speaks } = evidence.get(name)!;
  const speaking = (over: EntityType, other: EntityType) => speaks.get(over)?.get(other) ?? 0;
  const rival = type === 'PER' ? 'ORG' : type;
  const asPerson = bearers.get(name)! + (types.get('PER') ?? 0) + speaking(rival, 'PER');
  const told = rival === 'ORG' ? speaking('PER', 'ORG') : 0;
  const asHouse = told > 0 ? told + (early.get(name) ?? 0) : 0;
  const known = tables.aliases.get(slug(name)) ?? [];
  const isUntold = rival === 'ORG' && asHouse === 0 && !known.some((form) => form.type === 'ORG');
  const weight = rival === 'LOC' ? OVER_PLACE : isUntold ? UNTOLD_HOUSE : 1;
  const asOther = (types.get(rival) ?? 0) * weight + asHouse;
  if (type === 'PER')
    return asOther > asPerson && told > 0
      ? { ...mention, type: 'ORG', rule: `${block.locale.code}/house` }
      : mention;
  if (asPerson < asOther || known.some((form) => form.mark === '' && form.type === type)) return mention;
  return { ...mention, type: 'PER', rule: `${block.locale.code}/surname` };
}

/** Among several types a person whose given name is known is surer. */
const GIVEN_NAME = 1.4;

const hasGivenName = (name: string, { givenNames }: CompiledEntities): boolean =>
  name.includes(' ') && givenNames.has(slug(name.slice(0, name.indexOf(' '))));

/** What an article never uses as a place or a product is half one. */
const NEVER_USED = 0.5;

function withMajority(
  text: string,
  mention: Mention,
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
  evidence: ReadonlyMap<string, Evidence>,
  { block, tables }: ReadBlock,
): Mention {
  if (mention.rule !== 'model' && mention.rule !== 'join') return mention;
  const name = text.slice(mention.start, mention.end);
  const types = votes.get(name)!;
  const { speaks, used } = evidence.get(name)!;
  const support = (type: EntityType, over: EntityType) => {
    const half = (type === 'LOC' || type === 'PRODUCT') && !used.has(type) ? NEVER_USED : 1;
    const surer = type === 'PER' && types.size > 1 && hasGivenName(name, tables) ? GIVEN_NAME : 1;
    return (types.get(type) ?? 0) * half * surer + (speaks.get(over)?.get(type) ?? 0);
  };
  let best: EntityType = mention.type;
  let most = 0;
  for (const type of ENTITY_TYPES) {
    if (type === mention.type) continue;
    const score = support(type, mention.type);
    if (score > most && score >= MAJORITY * support(mention.type, type)) {
      best = type;
      most = score;
    }
  }
  if (best === mention.type) return mention;
  const rule = types.has(best) ? 'same-name-same-type' : 'evidence';
  return { ...mention, type: best, rule: `${block.locale.code}/${rule}` };
}

/** Names found once and surnames of persons, where they stand alone and untagged. */
function addMissed(text: string, blocks: readonly NamedBlock[]): NamedBlock[] {
  if (blocks.every(({ mentions }) => mentions.length === 0)) return [...blocks];
  const lower = wordsAmong(blocks, namesInLowerCase(text, blocks));
  const trie = newTrie<Mention>(FILTER);
  const shouted = newTrie<Mention>(FILTER);
  const known = new Set<string>();
  const learn = (name: string, mention: Mention) => {
    if (known.has(name) || name.length < 3 || !CAPITAL.test(name)) return;
    if (lower.has(name.toLowerCase()) && mention.rule !== GROUP) return;
    known.add(name);
    addToTrie(trie, name, mention);
    if (name !== name.toUpperCase()) addToTrie(shouted, name.toUpperCase(), mention);
  };
  for (const { mentions } of blocks)
    for (const mention of mentions) {
      if (mention.score < SURE) continue;
      const name = text.slice(mention.start, mention.end);
      learn(name, mention);
      const surname = name.lastIndexOf(' ');
      if (mention.type === 'PER' && surname > 0) learn(name.slice(surname + 1), mention);
    }
  if (known.size === 0) return [...blocks];
  return blocks.map(({ read, mentions }) => {
    const { block, tables, words, isShouted } = read;
    const hits = findInTrie(
      isShouted ? shouted : trie,
      words,
      (first, last, [named]) =>
        (isShouted || standsAlone(words, first, last)) &&
        !(
          named!.type === 'PER' &&
          first === last &&
          tables.eponyms.has(wordAt(words, first - 1)?.toLowerCase() ?? '')
        ),
    );
    const missed = hits.map(
      ({ start, end, values }): Mention => ({
        start,
        end,
        type: values[0]!.type,
        score: values[0]!.score,
        rule: `${block.locale.code}/named-elsewhere`,
      }),
    );
    return { read, mentions: (isShouted ? withBetter : withAdded)(mentions, missed) };
  });
}

/** What the names of one word would be as common words. */
function namesInLowerCase(text: string, blocks: readonly NamedBlock[]): Set<string> {
  const names = new Set<string>();
  for (const { mentions } of blocks)
    for (const { start, end } of mentions) {
      const name = text.slice(start, end);
      names.add(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
    }
  return names;
}

/** Those of `wanted` that the article has as words. */
function wordsAmong(blocks: readonly NamedBlock[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const filter = newFilter(FILTER);
  for (const word of wanted) addToFilter(filter, wordsOf(word, { start: 0, end: word.length }).hashes[0]!);
  for (const {
    read: { words },
  } of blocks)
    for (let i = 0; i < words.hashes.length; i += 1) {
      if (!mayHave(filter, words.hashes[i]!)) continue;
      const word = wordAt(words, i)!;
      if (wanted.has(word)) found.add(word);
    }
  return found;
}

/** In a line of capitals, where the model cannot tell a name's end, what the article names elsewhere is better. */
function withBetter(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  return overlaid(mentions, added, (touched, mention) =>
    touched.every(({ rule }) => rule === 'model') ? [mention] : touched,
  );
}

/** Not a part of a longer name («Fondation Soros») and not inside a compound or an address. */
function standsAlone(words: Words, first: number, last: number): boolean {
  const { starts, ends } = words;
  const before = wordAt(words, first - 1);
  const after = wordAt(words, last + 1);
  if (before && ends[first - 1] === starts[first] && /^[-@#/._&]$/.test(before)) return false;
  if (after && starts[last + 1] === ends[last] && /^[-@/_&]$/.test(after)) return false;
  if (after && CAPITAL.test(after)) return false;
  return !before || !CAPITAL.test(before) || ends[first - 1]! < starts[first]! - 1;
}
