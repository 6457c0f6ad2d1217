/** How the words of a claim are compared: stems of what tells, posts by their usual name, cues of time. */

import type { LinksLocale } from '../../locales/links.js';
import type { Locale } from '../../locales/locale.js';
import { onceFor } from '../../once.js';
import { plain, stem } from '../../stems.js';

/** How links read the words of a language. */
export interface WordReader {
  /** The stems of the words that tell, in order of the text, the head first. */
  stems(words: string): readonly string[];
  /** The usual name of a post («CEO» is «pdg»), without «par intérim»; null where nothing is left. */
  post(words: string): string | null;
  /** A name's key without its article: «Les Papeteries de Lourmel» and «Papeteries de Lourmel» are one; a short name keeps it. */
  bare(key: string): string;
  /** The names in a filler, in plain lower case; its first word is none. */
  names(words: string): readonly string[];
  /** The place of a judging body among those that judge a case one after the other, 0 for who only asks; null for others. */
  instance(words: string): number | null;
  /** How far down a firm in trouble is; null for other states. */
  decline(words: string): number | null;
  /** Whom a figure is for, from the words right behind it. */
  payee(after: string): string | null;
  /** The names of where something goes, from the words right behind it. */
  route(after: string): readonly string[];
  /** The sort of people that a noun means, or null. */
  sort(noun: string): string | null;
  /** The stem is of people who come together. */
  isGatherer(stem: string): boolean;
  /** What is counted is counted anew every day. */
  isFleeting(noun: string): boolean;
  /** The stem is of an event that a narrower word may name too. */
  isBroad(stem: string): boolean;
  /** The deed that a stem is of, by its usual noun; null for none. */
  deed(stem: string): string | null;
  /** The stem is of the whole world. */
  isEverywhere(stem: string): boolean;
  /** The stem is of a place of work. */
  isSite(stem: string): boolean;
  /** The post that words tell without its name: «a pris la tête de». */
  headship(words: string): string | null;
  /** The kind of thing that a noun counts, else its stem. */
  counted(noun: string): string;
  /** The frame whose level a metric is, or null. */
  metric(words: string): string | null;
  /** A source by its names («le syndicat FO» and «FO» are one), else by its words. */
  source(words: string): string;
  cues(words: string): (keyof LinksLocale['cues'])[];
  round(words: string): string | null;
  /** The words before and after a figure say that another replaced it. */
  replaced(before: string, after: string): boolean;
  /** Posts that one person holds at a time. */
  readonly singlePosts: ReadonlySet<string>;
  /** Posts of who leads, whatever the house calls it. */
  readonly chiefs: ReadonlySet<string>;
}

/** The word reader of a locale, made once. */
export const readWords: (locale: Locale) => WordReader = onceFor(makeReader);

function makeReader(locale: Locale): WordReader {
  const { links } = locale;
  const { stemmer, headLast } = locale.claims;
  const empty = new Set(links.emptyWords.map(plain));
  const oneGender = (post: string): string =>
    post.replace(/[\p{L}]+/gu, (word) => {
      const pair = links.genders.find(([, other]) => word.endsWith(other));
      return pair ? word.slice(0, -pair[1].length) + pair[0] : word;
    });
  const synonyms = new Map(
    links.synonyms.flatMap((group) => group.map((word) => [oneGender(word), oneGender(group[0]!)] as const)),
  );
  const stemSynonyms = new Map(
    links.synonyms.flatMap((group) =>
      group
        .filter((word) => !/[ -]/.test(word))
        .map((word) => [stem(word, stemmer), stem(group[0]!, stemmer)] as const),
    ),
  );
  const interim = new Set(links.interim);
  const inverted = (table: Readonly<Record<string, readonly string[]>>) =>
    new Map(
      Object.entries(table).flatMap(([kind, nouns]) =>
        nouns.map((noun) => [stem(noun, stemmer), kind] as const),
      ),
    );
  const counted = new Map(
    Object.entries(links.counted).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
  );
  const metrics = inverted(links.metrics);
  const [instances, decline] = [links.instances, links.decline].map((ranks) =>
    ranks.map((words) => anyOf(words.map((one) => unquoted(one).replaceAll("'", ' ')))),
  ) as [RegExp[], RegExp[]];
  const headships = links.headships.map(({ post, told }) => [post, anyOf(told)] as const);
  const articles = new Set(locale.claims.determiners.definite.split(' ').map((word) => word.split(':')[0]!));
  const payees = new RegExp(`^\\s*(${links.payees.map(unquoted).join('|')})`, 'u');
  const routes = new RegExp(`^\\s*(?:${links.routes.join('|')})(?=\\s|\\p{Lu})`, 'u');
  const sorts = new Map(
    Object.entries(links.sorts).flatMap(([sort, nouns]) =>
      nouns.map((noun) => [singular(noun), sort] as const),
    ),
  );
  const gatherers = new Set(links.gatherers.map((noun) => stem(noun, stemmer)));
  const fleeting = new Set(links.fleeting);
  const broad = new Set(links.broadEvents.map((noun) => stem(noun, stemmer)));
  const sites = new Set(
    links.sites.map((noun) => stemSynonyms.get(stem(noun, stemmer)) ?? stem(noun, stemmer)),
  );
  const deeds = new Map(
    links.deeds.flatMap((words) =>
      words.map((word) => [stem(word, stemmer), stem(words[0]!, stemmer)] as const),
    ),
  );
  const everywhere = new Set(links.everywhere.map((noun) => stem(noun, stemmer)));
  const postNames = (posts: readonly string[]): ReadonlySet<string> =>
    new Set(posts.map((post) => synonyms.get(oneGender(post)) ?? oneGender(post)));
  const cues = Object.entries(links.cues).map(
    ([name, sources]) => [name as keyof LinksLocale['cues'], anyOf(sources)] as const,
  );
  const rounds = anyOf(links.rounds);
  const replacedBefore = new RegExp(
    `(?<!\\p{L})(?:${links.replaced.before.map(unquoted).join('|')})\\s*$`,
    'u',
  );
  const replacedAfter = new RegExp(`^\\s*(?:${links.replaced.after.map(unquoted).join('|')})`, 'u');

  const telling = (words: string): string[] =>
    (straight(words).match(/\p{L}+'|[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(plain(word)));
  const stems = (words: string): string[] => {
    const found = telling(words).map((word) => {
      const one = stem(word, stemmer);
      return stemSynonyms.get(one) ?? one;
    });
    return headLast ? found.reverse() : found;
  };
  const linking = new Set([...empty].map((word) => word.replace(/'/g, '')));
  const before = new Set(links.houseWords.before);
  const behind = new Set(links.houseWords.behind);
  /** «biscuits-brialys» as «brialys»: without what says only what a house is, where a name of its own is left. */
  const houseOf = (parts: readonly string[]): readonly string[] => {
    const first = before.has(parts[0]!) ? 1 : 0;
    let last = parts.length;
    while (last > first && behind.has(parts[last - 1]!)) last -= 1;
    const name = parts.slice(first, last);
    const isName = name.length > 0 && name[0]!.length >= OWN_NAME && !linking.has(name[0]!);
    return isName ? name : parts;
  };
  const reader: WordReader = {
    stems,
    post(words) {
      const left = oneGender(
        telling(words)
          .map(plain)
          .filter((word) => !interim.has(word))
          .join(' '),
      );
      return left === '' ? null : (synonyms.get(left) ?? left);
    },
    names: (words) => [...words.matchAll(/(?<=[^\p{L}])\p{Lu}[\p{L}\p{N}-]*/gu)].map(([name]) => plain(name)),
    instance: (words) => rankIn(instances, words),
    decline: (words) => rankIn(decline, words),
    headship(words) {
      const said = straight(words);
      return headships.find(([, told]) => told.test(said))?.[0] ?? null;
    },
    bare(key) {
      const parts = key.split('-');
      if (parts.length > 2 && articles.has(parts[0]!)) parts.shift();
      return houseOf(parts).join('-');
    },
    payee: (after) => payees.exec(straight(after))?.[1] ?? null,
    route: (after) => (routes.test(after) ? reader.names(after) : []),
    sort: (noun) => sorts.get(singular(plain(noun))) ?? null,
    isGatherer: (one) => gatherers.has(one),
    isFleeting: (noun) => fleeting.has(singular(plain(noun))),
    isBroad: (one) => broad.has(one),
    isEverywhere: (one) => everywhere.has(one),
    isSite: (one) => sites.has(one),
    deed: (one) => deeds.get(one) ?? null,
    counted: (noun) => counted.get(singular(plain(noun))) ?? stem(noun, stemmer),
    metric: (words) =>
      stems(words)
        .map((one) => metrics.get(one))
        .find((one) => one !== undefined) ?? null,
    source(words) {
      const told = (words.match(/\p{L}+['’]|[\p{L}\p{N}]+/gu) ?? []).filter(
        (word) => !empty.has(plain(straight(word))),
      );
      const names = told.filter((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || !words.startsWith(word)));
      return straight((names.length > 0 ? names : told).join(' '));
    },
    cues(words) {
      const plainWords = straight(words);
      return cues.filter(([, pattern]) => pattern.test(plainWords)).map(([name]) => name);
    },
    replaced: (before, after) => replacedBefore.test(straight(before)) || replacedAfter.test(straight(after)),
    round: (words) => rounds.exec(straight(words))?.[0] ?? null,
    singlePosts: postNames(links.singlePosts),
    chiefs: postNames(links.chiefs),
  };
  return reader;
}

/** A name of fewer letters may be of anybody («BC Partners»). */
const OWN_NAME = 4;

/** The last of some lists that has words of the text, by place. */
function rankIn(ranks: readonly RegExp[], words: string): number | null {
  const said = plain(words).replaceAll("'", ' ');
  let rank: number | null = null;
  for (const [at, pattern] of ranks.entries()) if (pattern.test(said)) rank = at;
  return rank;
}

/** Enough for the nouns of the table, which are plain and in the singular. */
const singular = (noun: string): string => noun.replace(/[sx]$/, '');
const unquoted = (text: string): string => text.replaceAll('’', "'");
const straight = (text: string): string => unquoted(text.toLowerCase());

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.map(unquoted).join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
