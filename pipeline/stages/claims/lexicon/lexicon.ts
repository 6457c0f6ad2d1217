/** The locale's tables as one dictionary: each word form with all that it can be. Made once per locale. */

import {
  type AnaphoricNouns,
  BARE_RANK,
  BRACKETED_HOUSE,
  BRACKETED_MONEY,
  type ClaimsLocale,
  SIGNED,
} from '../../../locales/claims.js';
import type { Locale } from '../../../locales/locale.js';
import { onceFor } from '../../../once.js';
import { lexiconOf as contextLexiconOf } from '../context/lexicon.js';
import { classAt, LETTER } from './characters.js';
import { markGrammar } from './grammar-words.js';
import { guess } from './guess.js';
import { type LocaleLists, localeListsOf } from './locale-lists.js';
import { evidenceOf, type Need } from './needs.js';
import { type Origin, originsOf } from './origins.js';
import { isVerbTrigger, needsAt, type PatternTables, patternTablesOf } from './pattern-tables.js';
import { split, wordSetOf } from './patterns.js';
import { markPhrasalVerbs } from './phrasal-verbs.js';
import { plural } from './plurals.js';
import { type Renown, renownOf } from './renown.js';
import { type Resumers, resumersOf } from './resumers.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { formsOf, NOTHING, type Word } from './word.js';
import { addVerb, newWordBook } from './word-book.js';

/** A phrase of several words, and what the whole is. */
export interface WordPhrase {
  readonly words: readonly string[];
  readonly word: Word;
}

/** A word of a text, and the phrases that begin with it. */
export interface Known {
  /** In small letters with plain apostrophes and hyphens. */
  readonly form: string;
  readonly hash: number;
  readonly kind: 'word' | 'mark';
  /** What the tables have it as; undefined for what no table has, or only at the head of phrases. */
  readonly listed: Word | undefined;
  /** That, or what its ending tells. */
  readonly word: Word;
  readonly opens: Opens | undefined;
  /** The tables have it, alone or at the head of phrases. */
  readonly isKnown: boolean;
}

/** Phrases that begin with one word, longest first, and their second words. */
export interface Opens {
  readonly phrases: readonly WordPhrase[];
  readonly seconds: ReadonlySet<string>;
}

/** All tables of a locale, ready for look-up. */
export interface Lexicon extends LocaleLists {
  readonly code: string;
  readonly locale: ClaimsLocale;
  /** A word of the tables, forms of verbs among them. */
  readonly wordOf: (form: string) => Word | undefined;
  /** All that is known of the words of a text. */
  readonly vocabulary: Vocabulary<Known>;
  readonly verbPatterns: PatternTables['verbs'];
  readonly nounPatterns: PatternTables['nouns'];
  /** By tense, those that every verb but their exceptions says in it. */
  readonly anyVerb: PatternTables['any'];
  readonly anaphoric: ReadonlyMap<string, AnaphoricNouns>;
  /** By noun or adjective, of which country or town it says that somebody is. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** By entity, what firms that everybody knows are called. */
  readonly renown: ReadonlyMap<string, Renown>;
  /** How an event is come back to that the article has told. */
  readonly resumers: Resumers;
  readonly adverbEndings: readonly string[];
  readonly infinitiveEndings: readonly string[];
  readonly nounEndings: readonly string[];
  /** What an inverted subject adds to a verb («-t-il»). */
  readonly inversions: readonly string[];
  /** What stands for what opens brackets: the nouns of `SIGNED`, `BRACKETED_MONEY` and `BRACKETED_HOUSE`, and for `BARE_RANK`. */
  readonly bracketed: Readonly<Record<'up' | 'down' | 'money' | 'house' | 'rank', Word | undefined>>;
  /** By number, what its patterns need. */
  readonly needs: readonly (readonly Need[])[];
  /** How many lists of words its patterns ask for. */
  readonly listCount: number;
}

/** «le suédois»: whom words of origin alone can mean. */
const OF_ORIGIN: AnaphoricNouns = { types: ['ORG', 'PER'], nouns: '' };

/** The dictionary of a locale, made once. */
export const lexiconOf: (locale: Locale) => Lexicon = onceFor(compile);

function compile({ code, claims: locale, claimsContext }: Locale): Lexicon {
  const book = newWordBook(contextLexiconOf(claimsContext).entryOf, finish);
  const { words, phrases, word, find } = book;
  markGrammar(word, locale);
  const linking = new Set(split(locale.prepositions));
  const marked = new Set<string | ReadonlySet<string>>();
  /** The nouns of a list, each marked as one in singular and plural. */
  const setOf = (list: string): ReadonlySet<string> => {
    const nouns = wordSetOf(list);
    if (marked.has(nouns)) return nouns;
    marked.add(nouns);
    for (const noun of nouns) {
      if (marked.has(noun)) continue;
      marked.add(noun);
      for (const form of [noun, plural(noun, locale, linking)]) word(form).noun ??= noun;
    }
    return nouns;
  };
  const anaphoric = new Map<string, AnaphoricNouns>();
  for (const group of locale.anaphora.nouns)
    for (const noun of setOf(group.nouns)) anaphoric.set(noun, group);
  const origins = originsOf(locale.anaphora.origins);
  for (const noun of setOf([...origins.keys()].join(' ')))
    if (!anaphoric.has(noun)) anaphoric.set(noun, OF_ORIGIN);
  const patterns = patternTablesOf(code, locale, setOf);
  const resumers = resumersOf(locale.resumed, setOf);
  markPhrasalVerbs(word, locale.phrasalVerbs, claimsContext.verbs);
  for (const pair of split(locale.prepositionForms)) {
    const [form, lemma] = pair.split('/');
    addVerb(word(form!), lemma!, 'present');
  }
  // A form that the tables know as a noun is a verb only where the sentence asks for one.
  for (const entry of words.values()) if (entry.noun !== undefined) entry.nounForm = true;
  // What the lists below say of a form is said of no other.
  const { titles, deals, companyTitles, houseTitles, boards } = locale.anaphora;
  const { metonyms, periods, places, projects, superlatives } = locale;
  for (const list of [
    titles,
    deals,
    companyTitles,
    houseTitles,
    boards,
    metonyms,
    periods,
    places,
    projects,
    superlatives,
  ])
    for (const noun of split(list))
      for (const form of [noun, plural(noun, locale, linking)]) if (book.has(form)) word(form);
  const endings = {
    adverbEndings: split(locale.adverbEndings),
    infinitiveEndings: split(locale.infinitiveEndings),
    nounEndings: split(locale.nounEndings),
    inversions: split(claimsContext.verbs.inversions),
  };
  const opening = new Map(
    [...phrases].map(([form, same]) => [
      form,
      { phrases: same, seconds: new Set(same.map((phrase) => phrase.words[1]!)) },
    ]),
  );
  function knownOf(form: string, hash: number): Known {
    const listed = find(form);
    const opens = opening.get(form);
    const isKnown = listed !== undefined || opens !== undefined;
    if (!isKnown && !isWord(form)) return { form, hash, kind: 'mark', listed, word: NOTHING, opens, isKnown };
    const word = listed ?? guess(form, { wordOf: find, ...endings });
    return { form, hash, kind: 'word', listed, word, opens, isKnown };
  }
  const vocabulary = vocabularyOf(knownOf, locale.bareCapitals);
  const lexicon = {
    code,
    locale,
    wordOf: (form: string) => vocabulary.find(form, 0, form.length).listed,
    vocabulary,
    verbPatterns: patterns.verbs,
    nounPatterns: patterns.nouns,
    anyVerb: patterns.any,
    anaphoric,
    origins,
    renown: renownOf(locale.anaphora.renown, locale.stemmer, origins),
    ...localeListsOf(locale, claimsContext, setOf),
    resumers,
    ...endings,
    bracketed: {
      up: words.get(SIGNED.up),
      down: words.get(SIGNED.down),
      money: words.get(BRACKETED_MONEY),
      house: words.get(BRACKETED_HOUSE),
      rank: words.get(BARE_RANK),
    },
    needs: patterns.needs,
    listCount: patterns.lists.count(),
  };
  /** What follows from all that a word was marked with; `form` is the word as written, but for one of many forms of a verb. */
  function finish(entry: Word, form: string): void {
    entry.forms = formsOf(entry.verbs);
    entry.isVerbTrigger = isVerbTrigger(entry, patterns);
    const needs = needsAt(entry, patterns);
    if (needs.length > 0) entry.needs = needs;
    patterns.lists.mark(entry, form);
    entry.evidence = evidenceOf(entry, form, lexicon);
  }
  for (const noun of [SIGNED.up, SIGNED.down, BRACKETED_MONEY, BRACKETED_HOUSE, BARE_RANK]) find(noun);
  for (const same of phrases.values())
    for (const { word: entry, words: parts } of same) finish(entry, parts.join('_'));
  return lexicon;
}

/** Whether letters begin or end it, so that it is no mark. */
const isWord = (form: string): boolean =>
  classAt(form, 0) === LETTER || classAt(form, form.length - 1) === LETTER;
