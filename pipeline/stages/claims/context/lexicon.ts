import {
  type ClaimsContextLocale,
  type CueClass,
  type CueLists,
  type SourceWords,
  TENSES,
  WORD_CLASSES,
  type WordClass,
} from '../../../locales/claims-context.js';
import { onceFor } from '../../../once.js';
import type { SourceType } from '../../../schema.js';
import type { VerbForm } from '../lexicon/conjugation.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { type EntryOf, entriesOf } from './entries.js';
import { type Known, knownWordsOf } from './known.js';
import { readWord } from './scan.js';

export type { VerbForm } from '../lexicon/conjugation.js';

/** What the locale knows of a word; `classes` is a set of bits, see `CLASS`. */
export interface Entry {
  readonly classes: number;
  readonly forms: readonly VerbForm[];
  /** One form for «de, d', du, des», for «que, qu'», and for «à, au, aux». */
  readonly canon: string;
}

/** What a phrase means where it is found. */
export type PhraseUse =
  | { readonly kind: 'cue'; readonly cue: CueClass; readonly list: 'preceding' | 'following' }
  | { readonly kind: 'pseudo'; readonly of: CueClass | 'according' | 'condition' }
  | { readonly kind: 'according' | 'outlet' | 'condition' | 'conjunction' | 'content' | 'imagined' };

/** A phrase of several words. */
export interface Phrase {
  /** The first word as written: «de source» is not «des sources». */
  readonly first: string;
  readonly words: readonly string[];
  readonly use: PhraseUse;
}

/** «s'engager à», «devoir +inf»: a verb that is a cue, with the words that must follow it. */
export interface VerbCue {
  readonly lemma: string;
  readonly cue: CueClass;
  readonly tail: readonly string[];
  readonly reflexive: boolean;
  readonly infinitive: boolean;
  /** Also of an object («craint la suppression»), for verbs of opinion. */
  readonly objects: boolean;
  /** Only where its own subject suffers it («trente chefs d’État sont attendus»). */
  readonly passive: boolean;
}

/** The name of a source that the locale knows. */
export interface SourceName {
  /** «le Monde» as in «du Monde»: without its article. */
  readonly contracted: boolean;
  readonly words: readonly string[];
  readonly type: SourceType;
}

/** The tables of the context, ready for look-up. */
export interface Lexicon {
  readonly locale: ClaimsContextLocale;
  readonly entryOf: EntryOf;
  /** All that is known of the words of a text. */
  readonly vocabulary: Vocabulary<Known>;
  /** By the canonical form of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** By lemma, longest tail first. */
  readonly verbCues: ReadonlyMap<string, readonly VerbCue[]>;
  /** The kind of source that a head noun tells. */
  readonly sourceHeads: ReadonlyMap<string, SourceType>;
  /** Names of sources by their first word, longest first. */
  readonly sourceNames: ReadonlyMap<string, readonly SourceName[]>;
  /** How a finite verb behind a quotation may end. */
  readonly quoteEndings: readonly string[];
  readonly withBe: ReadonlySet<string>;
  readonly futureAuxiliaries: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Nouns of several words, of which one looks like a verb, by their first. */
  readonly nouns: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly negative: ReadonlyMap<string, ReadonlySet<string>>;
  readonly eventive: ReadonlySet<string>;
  readonly softened: ReadonlySet<string>;
  readonly compelling: ReadonlySet<string>;
  readonly concessive: ReadonlySet<string>;
  /** Words of a day to come. */
  readonly deadlines: ReadonlySet<string>;
  readonly consequences: ReadonlySet<string>;
  readonly proposing: ReadonlySet<string>;
  readonly feelings: ReadonlySet<string>;
  readonly equivalents: ReadonlySet<string>;
  readonly factive: ReadonlySet<string>;
  readonly tallies: ReadonlySet<string>;
  /** What a phrase like «selon» is said of that is no source, in both numbers. */
  readonly measures: ReadonlySet<string>;
  readonly ago: readonly string[];
  /** Whether a negated verb has a word before it («ne») beside the one that negates. */
  readonly doubleNegation: boolean;
}

/** The bit of each word class, and those that the verb tables add. */
export const CLASS = Object.fromEntries(
  [...WORD_CLASSES, 'nounLike', 'prenominal', 'pronoun', 'work', 'terminator'].map((name, bit) => [
    name,
    1 << bit,
  ]),
) as Readonly<Record<WordClass | 'nounLike' | 'prenominal' | 'pronoun' | 'work' | 'terminator', number>>;

/** The tables of a locale made ready for look-up, once per locale. */
export const lexiconOf: (locale: ClaimsContextLocale) => Lexicon = onceFor(compile);

/** The words of a list. */
export const split = (list: string): string[] => list.split(' ').filter((word) => word !== '');

function compile(locale: ClaimsContextLocale): Lexicon {
  const { verbs, words } = locale;
  const canonical = new Map([...sameAs(words.of), ...sameAs(words.that), ...sameAs(words.to)]);
  const canon = (word: string): string => canonical.get(word) ?? word;
  const articles = new Set(split(words.article));
  const kinds = Object.entries(locale.sources) as [SourceType, SourceWords][];
  const entryOf = entriesOf(locale, canon);
  const phrases = phrasesOf(locale, canon);
  const verbCues = verbCuesOf(locale, canon);
  const unknown = grouped(
    TENSES.flatMap((tense) =>
      split(verbs.unknown[tense] ?? '').map((ending) => [ending, [{ lemma: '', tense }]] as const),
    ),
    ([ending]) => ending.at(-1)!,
    () => 0,
  );
  return {
    locale,
    entryOf,
    phrases,
    vocabulary: knownWordsOf({
      locale,
      entryOf,
      phrases,
      verbCues,
      unknown,
      inversions: split(verbs.inversions),
      impersonal: new Set(split(verbs.impersonal)),
    }),
    verbCues,
    sourceHeads: new Map(kinds.flatMap(([type, { heads }]) => split(heads).map((head) => [head, type]))),
    sourceNames: grouped(
      kinds.flatMap(([type, { names }]) => names.flatMap((name) => namesOf(name, type, articles))),
      (name) => name.words[0]!,
      (name) => name.words.length,
    ),
    quoteEndings: split(verbs.quoteEndings),
    futureAuxiliaries: new Set(split(verbs.futureAuxiliaries)),
    withBe: new Set(split(verbs.withBe)),
    since: new Set(split(locale.since)),
    nouns: grouped(
      locale.nouns.map((noun) => split(noun)),
      ([first]) => first!,
      (noun) => noun.length,
    ),
    negative: new Map(Object.entries(locale.negative).map(([frame, list]) => [frame, new Set(split(list))])),
    eventive: new Set(split(locale.eventive)),
    softened: new Set(split(locale.softened)),
    compelling: new Set(split(locale.compelling)),
    concessive: new Set(split(locale.concessive)),
    deadlines: new Set(split(locale.deadlines)),
    consequences: new Set(split(locale.consequences)),
    proposing: new Set(split(locale.proposing)),
    feelings: new Set(split(locale.feelings)),
    equivalents: new Set(split(locale.equivalents)),
    factive: new Set(split(locale.factive)),
    tallies: new Set(split(locale.tallies)),
    measures: new Set(split(locale.measures).flatMap((noun) => [noun, `${noun}s`])),
    ago: split(locale.ago),
    doubleNegation: words.never !== '',
  };
}

function namesOf(name: string, type: SourceType, articles: ReadonlySet<string>): SourceName[] {
  const words = wordsOf(name);
  const whole = { words, type, contracted: false };
  return words.length > 1 && articles.has(words[0]!)
    ? [whole, { words: words.slice(1), type, contracted: true }]
    : [whole];
}

const sameAs = (list: string): [string, string][] => split(list).map((word, _, [first]) => [word, first!]);

function phrasesOf(locale: ClaimsContextLocale, canon: (word: string) => string): Map<string, Phrase[]> {
  const phrases: Phrase[] = [];
  const add = (list: readonly string[], use: PhraseUse) => {
    for (const phrase of list) {
      const words = wordsOf(phrase);
      phrases.push({ first: words[0]!, words: words.map(canon), use });
    }
  };
  const addPseudo = (lists: CueLists, of: CueClass | 'according' | 'condition') =>
    add(lists.pseudo, { kind: 'pseudo', of });
  for (const [name, lists] of Object.entries(locale.cues)) {
    const cue = name as CueClass;
    addPseudo(lists, cue);
    add(lists.preceding, { kind: 'cue', cue, list: 'preceding' });
    add(lists.following, { kind: 'cue', cue, list: 'following' });
  }
  addPseudo(locale.according, 'according');
  add(locale.according.preceding, { kind: 'according' });
  add(locale.according.following, { kind: 'outlet' });
  addPseudo(locale.conditions, 'condition');
  add(locale.conditions.preceding, { kind: 'condition' });
  add(locale.conjunctions, { kind: 'conjunction' });
  add(locale.contents, { kind: 'content' });
  add(locale.imagined, { kind: 'imagined' });
  return grouped(
    phrases,
    (phrase) => phrase.words[0]!,
    (phrase) => phrase.words.length,
  );
}

function verbCuesOf(locale: ClaimsContextLocale, canon: (word: string) => string): Map<string, VerbCue[]> {
  const reflexives = new Set(split(locale.words.reflexive));
  const cues = Object.entries(locale.cues).flatMap(([name, lists]) =>
    lists.verbs.map((phrase) => {
      const words = wordsOf(phrase.replace(/ \+\w+$/, ''));
      const reflexive = reflexives.has(words[0]!);
      const [lemma, ...tail] = reflexive ? words.slice(1) : words;
      return {
        lemma: lemma!,
        cue: name as CueClass,
        tail: tail.map(canon),
        reflexive,
        infinitive: phrase.endsWith(' +inf'),
        objects: phrase.endsWith(' +obj'),
        passive: phrase.endsWith(' +passive'),
      };
    }),
  );
  return grouped(cues, (cue) => cue.lemma, sizeOf);
}

/** How much of a phrase a cue is: its words, and more where it is reflexive or asks for an infinitive («espère recruter»). */
export const sizeOf = ({ tail, reflexive, infinitive }: VerbCue): number =>
  tail.length + (reflexive ? 0.5 : 0) + (infinitive ? 0.25 : 0);

function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  const token = { end: 0, hash: 0 };
  for (let at = 0; at < phrase.length; at += 1) {
    if (!readWord(phrase, at, token)) continue;
    words.push(phrase.slice(at, token.end));
    at = token.end - 1;
  }
  return words;
}

function grouped<T>(
  items: readonly T[],
  key: (item: T) => string,
  size: (item: T) => number,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  for (const group of groups.values()) group.sort((a, b) => size(b) - size(a));
  return groups;
}
