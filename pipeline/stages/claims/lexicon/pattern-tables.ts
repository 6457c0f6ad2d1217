/** The patterns of a locale by the verbs and nouns that say them. */
import type { ClaimsLocale } from '../../../locales/claims.js';
import { deedPatterns } from './deeds.js';
import { type Need, needsOf, newNeedList, type SlotWords, verbNeedsOf } from './needs.js';
import {
  type CompiledPattern,
  compilePattern,
  headSetsOf,
  patternFor,
  split,
  wordSetOf,
} from './patterns.js';
import type { VerbReading, Word } from './word.js';
import { newWordLists, type WordLists } from './word-lists.js';

/** The patterns of a word, and the number of what each needs, in a list of its own: most are asked for no more than that. */
export interface PatternList {
  readonly patterns: readonly CompiledPattern[];
  readonly needs: readonly number[];
}

/** Lists of patterns by the words that say them. */
type Lists = ReadonlyMap<string, PatternList>;

export interface PatternTables {
  /** By lemma. */
  readonly verbs: Lists;
  /** By singular. */
  readonly nouns: Lists;
  /** By tense, those that every verb but their exceptions says in it. */
  readonly any: Lists;
  /** The lists of words that the patterns ask for. */
  readonly lists: WordLists;
  /** By number, what patterns need, each of it. */
  readonly needs: readonly (readonly Need[])[];
}

const REFLEXIVE = 'se:';
/** In a pattern's list: every verb in the tenses that it names. */
const ANY = '*';

/** Compiles all patterns; `setOf` makes a set of a list of nouns, each marked as a noun in singular and plural. */
export function patternTablesOf(
  code: string,
  locale: ClaimsLocale,
  setOf: (list: string) => ReadonlySet<string>,
): PatternTables {
  const verbs = new Map<string, CompiledPattern[]>();
  const nouns = new Map<string, CompiledPattern[]>();
  const any = new Map<string, CompiledPattern[]>();
  const lists = newWordLists();
  const needList = newNeedList();
  const language: SlotWords = {
    places: new Map(),
    of: locale.of,
    prepositions: new Set([...split(locale.prepositions), ...Object.values(locale.contractions)]),
    agents: new Set(split(locale.agent)),
    cliticSlots: headSetsOf(locale.cliticSlots),
    goal: locale.goal,
    granting: wordSetOf(locale.granting),
  };
  for (const pattern of [...locale.patterns, ...deedPatterns(locale.patterns, locale)]) {
    const parts = compilePattern(pattern);
    const needs = needsOf(parts, language, lists.numberOf);
    const [ofNouns, ofVerbs, ofReflexives] = [[], verbNeedsOf(parts, false), verbNeedsOf(parts, true)].map(
      (others) => needList.numberOf([...needs, ...others]),
    ) as [number, number, number];
    for (const head of Object.values({ ...pattern.heads })) setOf(head);
    for (const head of Object.values({ ...pattern.andHeads })) setOf(head);
    for (const head of [...Object.values({ ...pattern.only }), ...Object.values({ ...pattern.never })])
      setOf(head);
    if (pattern.counted) setOf(pattern.counted);
    for (const verb of split(pattern.verbs ?? '')) {
      const reflexive = verb.startsWith(REFLEXIVE);
      const lemma = reflexive ? verb.slice(REFLEXIVE.length) : verb;
      const isAny = lemma === ANY;
      const rule = `${code}/${pattern.frame}/${isAny ? 'any' : lemma}`;
      const made = patternFor(parts, { needs: reflexive ? ofReflexives : ofVerbs, reflexive, isAny, rule });
      if (!isAny) push(verbs, lemma, made);
      else for (const tense of parts.formSet ?? []) push(any, tense, made);
    }
    for (const noun of setOf(pattern.nouns ?? '')) {
      const rule = `${code}/${pattern.frame}/${noun}`;
      push(nouns, noun, patternFor(parts, { needs: ofNouns, reflexive: false, isAny: false, rule }));
    }
  }
  return { verbs: listsOf(verbs), nouns: listsOf(nouns), any: listsOf(any), lists, needs: needList.all };
}

const listsOf = (tables: ReadonlyMap<string, readonly CompiledPattern[]>): Lists =>
  new Map(
    [...tables].map(([word, patterns]) => [word, { patterns, needs: patterns.map(({ needs }) => needs) }]),
  );

/** What the patterns of a word need, of its verbs in their forms and of its noun: where nothing of it is there, it says no claim. */
export function needsAt({ verbs: readings, noun }: Word, { verbs, nouns, any }: PatternTables): number[] {
  const patterns = readings.flatMap((one) =>
    [verbs.get(one.lemma), any.get(one.tense)].flatMap(
      (list) => list?.patterns.filter((pattern) => maySay(pattern, one)) ?? [],
    ),
  );
  const ofNoun = noun === undefined ? undefined : nouns.get(noun);
  return [...new Set([...patterns.map(({ needs }) => needs), ...(ofNoun?.needs ?? [])])];
}

/** Whether one of its verbs has a pattern that is not of finite forms alone. */
export const isVerbTrigger = ({ verbs: readings }: Word, { verbs }: PatternTables): boolean =>
  readings.some(({ lemma }) =>
    verbs.get(lemma)?.patterns.some(({ formSet }) => !formSet || !isFiniteOnly(formSet)),
  );

/** Patterns of finite verbs make no verb of a participle («le premier actionnaire privé»). */
const isFiniteOnly = (forms: ReadonlySet<string>): boolean => forms.size === 1 && forms.has('finite');

/** Whether a form may say what a pattern of its verb is about; before a participle may stand an auxiliary in any tense. */
const maySay = (
  { formSet, exceptSet, passive }: CompiledPattern,
  { lemma, tense, form }: VerbReading,
): boolean => {
  if (exceptSet?.has(lemma)) return false;
  if (form === 'participle') return true;
  return !passive && (!formSet || formSet.has(tense) || (form === 'finite' && formSet.has('finite')));
};

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
