/** The locale's tables as one dictionary: each word form with all that it can be. Made once per locale. */
import {
  type AnaphoricNouns,
  type ClaimsLocale,
  type Gender,
  type Grade,
  SIGNED,
  type Words,
} from '../../locales/claims.js';
import type { Locale } from '../../locales/locale.js';
import { classAt, LETTER } from './characters.js';
import { lexiconOf as contextLexiconOf } from './context/lexicon.js';
import { deedPatterns } from './deeds.js';
import { guess } from './guess.js';
import {
  type CompiledPattern,
  compilePattern,
  headSetsOf,
  patternFor,
  split,
  wordSetOf,
} from './patterns.js';
import { plural } from './plurals.js';
import { evidenceOf, needsOf } from './presence.js';
import { type Resumers, resumersOf } from './resumers.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { formsOf, NOTHING, type VerbReading, type Word } from './word.js';
import { addVerb, newWordBook } from './word-book.js';

import { newWordLists } from './word-lists.js';

/** A phrase of several words, and what the whole is. */
export interface WordPhrase {
  readonly words: readonly string[];
  readonly word: Word;
}

/** A word of a text, and the phrases that begin with it. */
export interface Known {
  /** In small letters with plain apostrophes and hyphens. */
  readonly form: string;
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

export interface Lexicon {
  readonly code: string;
  readonly locale: ClaimsLocale;
  /** A word of the tables, forms of verbs among them. */
  readonly wordOf: (form: string) => Word | undefined;
  /** All that is known of the words of a text. */
  readonly vocabulary: Vocabulary<Known>;
  readonly verbPatterns: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly nounPatterns: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** By tense, those that every verb but their exceptions says in it. */
  readonly anyVerb: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly anaphoric: ReadonlyMap<string, AnaphoricNouns>;
  readonly titles: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly metonyms: ReadonlySet<string>;
  /** How an event is come back to that the article has told. */
  readonly resumers: Resumers;
  readonly periods: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly perception: ReadonlySet<string>;
  readonly suffering: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly infinitiveEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly companyTitles: ReadonlySet<string>;
  readonly townTitles: ReadonlySet<string>;
  /** Prepositions before the organisation of whom the sentence goes on to name. */
  readonly workplaces: ReadonlySet<string>;
  readonly have: string;
  readonly be: string;
  /** Verbs whose compound tenses take `be`, so that it makes no passive. */
  readonly beVerbs: ReadonlySet<string>;
  /** What an inverted subject adds to a verb («-t-il»). */
  readonly inversions: readonly string[];
  readonly agents: ReadonlySet<string>;
  /** Words that name a source just before it. */
  readonly sources: ReadonlySet<string>;
  /** Names of media, unions and official bodies, which no company noun stands for. */
  readonly institutions: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
  /** Relative pronouns that stand for the object («que»). */
  readonly objectRelatives: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  /** Adverbs by which a second participle goes on from the first. */
  readonly onward: ReadonlySet<string>;
  /** Nouns that are an object without an article. */
  readonly bareObjects: ReadonlySet<string>;
  /** Verbs whose subject does what the noun after them says. */
  readonly performers: ReadonlySet<string>;
  /** Prepositions of opening phrases that are said of the subject («avec», «après»). */
  readonly openers: ReadonlySet<string>;
  readonly firstEndings: readonly string[];
  /** What a signed share in brackets stands for: the nouns of `SIGNED`. */
  readonly signs: { readonly up: Word | undefined; readonly down: Word | undefined };
  /** Figures that only a company has. */
  readonly ownFigures: ReadonlySet<string>;
  /** Prepositions of what a sentence opens with, as what it is about. */
  readonly concerning: ReadonlySet<string>;
  /** What a company has on the stock exchange. */
  readonly shares: ReadonlySet<string>;
  /** What others give a company: its rating, the price that they expect of its share. */
  readonly rated: ReadonlySet<string>;
  /** Words before the same amount in other units («soit»). */
  readonly equivalents: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
  /** Prepositions of the whole that a part is of («300 postes sur les 2 000»), and nouns that count a workforce. */
  readonly outOf: ReadonlySet<string>;
  readonly workforce: ReadonlySet<string>;
  /** What behind an amount says that it is so much more (`up`) or less than before. */
  readonly further: RegExp;
  /** Public bodies that need no name. */
  readonly states: ReadonlySet<string>;
  /** Words that open a clause of time, condition or purpose. */
  readonly circumstances: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive of purpose behind it says. */
  readonly choosing: ReadonlySet<string>;
  /** Linking words with one subject before and behind them. */
  readonly sharing: ReadonlySet<string>;
  /** Words that say that something is so no more. */
  readonly ended: ReadonlySet<string>;
  /** Prepositions of who is before or behind somebody. */
  readonly rivals: ReadonlySet<string>;
  /** Words that stand for the noun said before («celui de Casino»). */
  readonly stand: ReadonlySet<string>;
  readonly only: {
    readonly negation: ReadonlySet<string>;
    readonly still: ReadonlySet<string>;
    readonly word: ReadonlySet<string>;
  };
  /** Words of phrases whose pronoun stands for nobody («il faut»). */
  readonly impersonal: Readonly<Record<keyof ClaimsLocale['impersonal'], ReadonlySet<string>>>;
  readonly cliticSlots: ReadonlyMap<string, ReadonlySet<string>>;
  readonly authorities: ReadonlySet<string>;
  /** How many lists of words its patterns ask for. */
  readonly listCount: number;
}

const REFLEXIVE = 'se:';
/** In a pattern's list: every verb in the tenses that it names. */
const ANY = '*';
const made = new WeakMap<Locale, Lexicon>();

/** The dictionary of a locale. */
export function lexiconOf(locale: Locale): Lexicon {
  let lexicon = made.get(locale);
  if (!lexicon) {
    lexicon = compile(locale);
    made.set(locale, lexicon);
  }
  return lexicon;
}

function compile({ code, claims: locale, claimsContext }: Locale): Lexicon {
  const book = newWordBook(contextLexiconOf(claimsContext).entryOf, (entry) => finish(entry, ''));
  const { words, phrases, word } = book;
  const mark = (list: string, set: (entry: Word, form: string) => void): void => {
    for (const form of split(list)) set(word(form), form);
  };

  for (const [grade, list] of Object.entries(locale.determiners))
    for (const item of split(list)) {
      const [form, gender] = item.split(':');
      word(form!).determiner = { grade: grade as Grade, gender: (gender as Gender) ?? null };
    }
  mark(locale.pluralDeterminers, (entry) => {
    entry.plural = true;
  });
  mark(locale.prepositions, (entry, form) => {
    entry.preposition = { base: form === `${locale.of[0]}'` ? locale.of : form, article: false };
  });
  for (const [form, base] of Object.entries(locale.contractions))
    word(form).preposition = { base, article: true };
  for (const [kind, list] of Object.entries(locale.pronouns))
    mark(list, (entry) => {
      entry.pronoun = kind as 'singular';
    });
  for (const gender of ['m', 'f'] as const)
    mark(locale.genders[gender], (entry) => {
      entry.gender = gender;
    });
  mark(locale.latter, (entry) => {
    entry.latter = true;
  });
  mark(locale.conjunctions, (entry) => {
    entry.conjunction = true;
  });
  mark(locale.subordinators, (entry) => {
    entry.subordinator = true;
  });
  mark(locale.relatives.subject, (entry) => {
    entry.relative = 'subject';
  });
  mark(locale.relatives.other, (entry) => {
    entry.relative = 'other';
  });
  mark(locale.clitics, (entry) => {
    entry.clitic = 'object';
  });
  mark(locale.reflexives, (entry) => {
    entry.clitic = 'reflexive';
  });
  mark(locale.negations, (entry) => {
    entry.negation = true;
  });
  mark(locale.adverbs, (entry) => {
    entry.adverb = true;
  });
  mark(locale.earlyAdjectives, (entry) => {
    entry.earlyAdjective = true;
  });
  mark(locale.nounForms, (entry) => {
    entry.nounForm = true;
  });
  mark(locale.examples, (entry) => {
    entry.example = true;
  });

  const linking = new Set(split(locale.prepositions));
  const marked = new Set<string>();
  /** The nouns of a list, each marked as one in singular and plural. */
  const setOf = (list: string): ReadonlySet<string> => {
    const nouns = wordSetOf(list);
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
  const verbPatterns = new Map<string, CompiledPattern[]>();
  const nounPatterns = new Map<string, CompiledPattern[]>();
  const anyVerb = new Map<string, CompiledPattern[]>();
  const lists = newWordLists();
  for (const pattern of [...locale.patterns, ...deedPatterns(locale.patterns, locale)]) {
    const parts = compilePattern(pattern);
    const needs = needsOf(parts, lists.numberOf);
    for (const head of Object.values({ ...pattern.heads })) setOf(head);
    for (const head of Object.values({ ...pattern.andHeads })) setOf(head);
    if (pattern.counted) setOf(pattern.counted);
    for (const verb of split(pattern.verbs ?? '')) {
      const reflexive = verb.startsWith(REFLEXIVE);
      const lemma = reflexive ? verb.slice(REFLEXIVE.length) : verb;
      const isAny = lemma === ANY;
      const rule = `${code}/${pattern.frame}/${isAny ? 'any' : lemma}`;
      const made = patternFor(parts, { needs, reflexive, isAny, rule });
      if (!isAny) push(verbPatterns, lemma, made);
      else for (const tense of parts.formSet ?? []) push(anyVerb, tense, made);
    }
    for (const noun of setOf(pattern.nouns ?? '')) {
      const rule = `${code}/${pattern.frame}/${noun}`;
      push(nounPatterns, noun, patternFor(parts, { needs, reflexive: false, isAny: false, rule }));
    }
  }
  const resumers = resumersOf(locale.resumed, setOf);
  for (const pair of split(locale.prepositionForms)) {
    const [form, lemma] = pair.split('/');
    addVerb(word(form!), lemma!, 'present');
  }
  // A form that the tables know as a noun is a verb only where the sentence asks for one.
  for (const entry of words.values()) if (entry.noun !== undefined) entry.nounForm = true;
  // What the lists below say of a form is said of no other.
  const { titles, deals, companyTitles } = locale.anaphora;
  const { metonyms, periods, places, projects, superlatives } = locale;
  for (const list of [titles, deals, companyTitles, metonyms, periods, places, projects, superlatives])
    for (const noun of split(list))
      for (const form of [noun, plural(noun, locale, linking)]) if (book.has(form)) word(form);
  const endings = {
    adverbEndings: split(locale.adverbEndings),
    infinitiveEndings: split(locale.infinitiveEndings),
    inversions: split(claimsContext.verbs.inversions),
  };
  const listedAs = (form: string): Word | undefined => words.get(form) ?? book.verbWord(form);
  const opening = new Map(
    [...phrases].map(([form, same]) => [
      form,
      { phrases: same, seconds: new Set(same.map((phrase) => phrase.words[1]!)) },
    ]),
  );
  function knownOf(form: string): Known {
    const listed = listedAs(form);
    const opens = opening.get(form);
    const isKnown = listed !== undefined || opens !== undefined;
    if (!isKnown && !isWord(form)) return { form, kind: 'mark', listed, word: NOTHING, opens, isKnown };
    const word = listed ?? guess(form, { wordOf: listedAs, ...endings });
    return { form, kind: 'word', listed, word, opens, isKnown };
  }
  const vocabulary = vocabularyOf(knownOf, locale.bareCapitals);
  const lexicon = {
    code,
    locale,
    wordOf: (form: string) => vocabulary.find(form, 0, form.length).listed,
    vocabulary,
    verbPatterns,
    nounPatterns,
    anyVerb,
    anaphoric,
    titles: setOf(titles),
    deals: setOf(deals),
    metonyms: setOf(metonyms),
    resumers,
    periods: setOf(periods),
    places: setOf(places),
    copulas: new Set(split(locale.copulas)),
    perception: new Set(split(locale.perception)),
    suffering: new Set(split(locale.suffering)),
    purposes: new Set(split(locale.purposes)),
    ...endings,
    participleEndings: split(locale.participleEndings),
    companyTitles: setOf(companyTitles),
    townTitles: setOf(locale.anaphora.townTitles),
    workplaces: new Set(split(locale.workplaces)),
    have: claimsContext.verbs.have,
    be: claimsContext.verbs.be,
    beVerbs: new Set(split(claimsContext.verbs.withBe)),
    agents: new Set(split(locale.agent)),
    sources: new Set(split(locale.sources)),
    institutions: new Set(
      Object.entries(claimsContext.sources).flatMap(([kind, { names }]) =>
        kind === 'principal' ? [] : names,
      ),
    ),
    projects: setOf(projects),
    onward: setOf(locale.onward),
    bareObjects: setOf(locale.bareObjects),
    performers: new Set(split(locale.performers)),
    openers: new Set(split(locale.with)),
    firstEndings: split(locale.firstEndings),
    signs: { up: words.get(SIGNED.up), down: words.get(SIGNED.down) },
    ownFigures: setOf(locale.ownFigures),
    concerning: new Set(split(locale.concerning)),
    shares: setOf(locale.shares),
    rated: setOf(locale.rated),
    equivalents: new Set(split(locale.equivalents)),
    thresholds: new Set(split(locale.thresholds)),
    further: furtherOf(locale),
    outOf: new Set(split(locale.outOf)),
    workforce: new Set(split(locale.workforce)),
    states: new Set(split(locale.states)),
    circumstances: new Set(split(locale.circumstances)),
    choosing: new Set(split(locale.choosing)),
    sharing: new Set(split(locale.sharing)),
    ended: new Set(split(locale.ended)),
    rivals: new Set(split(locale.rivals)),
    stand: new Set(split(locale.stand)),
    only: {
      negation: new Set(split(locale.only.negation)),
      still: new Set(split(locale.only.still)),
      word: new Set(split(locale.only.word)),
    },
    impersonal: {
      pronouns: new Set(split(locale.impersonal.pronouns)),
      verbs: new Set(split(locale.impersonal.verbs)),
      reflexive: new Set(split(locale.impersonal.reflexive)),
      before: new Set(split(locale.impersonal.before)),
      passive: new Set(split(locale.impersonal.passive)),
      predicates: new Set(split(locale.impersonal.predicates)),
    },
    cliticSlots: headSetsOf(locale.cliticSlots),
    superlatives: new Set(split(superlatives)),
    objectRelatives: new Set(split(locale.relatives.object)),
    authorities: new Set(split(locale.authorities)),
    listCount: lists.count(),
  };
  /** What follows from all that a word was marked with; `form` is the word as written, but for one of many forms of a verb. */
  function finish(entry: Word, form: string): void {
    const { noun, verbs: readings } = entry;
    entry.forms = formsOf(readings);
    const ofVerbs = readings.flatMap(({ lemma }) => verbPatterns.get(lemma) ?? []);
    entry.isVerbTrigger = ofVerbs.some(({ formSet }) => !formSet || !isFiniteOnly(formSet));
    const patterns = readings.flatMap((one) =>
      [...(verbPatterns.get(one.lemma) ?? []), ...(anyVerb.get(one.tense) ?? [])].filter((pattern) =>
        maySay(pattern, one),
      ),
    );
    if (noun !== undefined) patterns.push(...(nounPatterns.get(noun) ?? []));
    if (patterns.length > 0) entry.patterns = patterns;
    lists.mark(entry, form);
    entry.evidence = evidenceOf(entry, form, lexicon);
  }
  for (const [form, entry] of words) finish(entry, form);
  for (const same of phrases.values())
    for (const { word: entry, words: parts } of same) finish(entry, parts.join('_'));
  return lexicon;
}

/** Whether letters begin or end it, so that it is no mark. */
const isWord = (form: string): boolean =>
  classAt(form, 0) === LETTER || classAt(form, form.length - 1) === LETTER;

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

/** «de plus», «de moins» right behind an amount; not «de plus de», «de plus en plus», nor «de plus que prévu». */
function furtherOf({ further, of }: ClaimsLocale): RegExp {
  const anyOf = (words: Words): string =>
    split(words)
      .map((word) => word.replaceAll('_', '\\s').replaceAll("'", "['’]"))
      .join('|');
  return new RegExp(
    `^\\s(?:(?<up>${anyOf(further.up)})|(?:${anyOf(further.down)}))(?=[\\s.,;)]|$)(?!\\s(?:${of}|${anyOf(further.not)})(?:[\\s.,;)]|$))`,
    'u',
  );
}
