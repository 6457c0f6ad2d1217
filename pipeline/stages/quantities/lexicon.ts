/** A language's tables of units, cues and contexts as automata, made once per locale. */
import type { Locale } from '../../locales/locale.js';
import type { CueRow, FactorRow, QuantitiesLocale, UnitRow } from '../../locales/quantities.js';
import { makePhrases, type Phrases } from '../../numerals/phrases.js';
import { WordSet } from '../../numerals/word-table.js';
import { onceFor } from '../../once.js';

/** A row of the locale as it is looked up: every row has all fields in one order, so that reading one is quick. */
export interface Unit {
  readonly kind: UnitRow['kind'];
  readonly unit: string;
  readonly factor: number | undefined;
  readonly countsWithArticle: boolean;
  readonly most: number | undefined;
  /** Beginnings of words near it: with which more than `most` is of this unit, without which it is no unit, with which it is another. */
  readonly above: RegExp | null;
  readonly amid: RegExp | null;
  readonly otherwise: { readonly unit: string; readonly amid: RegExp } | null;
  readonly parts: UnitRow['parts'] | undefined;
  readonly smaller: UnitRow['smaller'] | undefined;
  readonly family: string | undefined;
  readonly bare: UnitRow['bare'] | undefined;
  readonly withdrawn: UnitRow['withdrawn'] | undefined;
  readonly measure: {
    readonly unit: string;
    readonly behind: Phrases<true>;
    readonly before: Phrases<true>;
  } | null;
  readonly elsewhere: { readonly unit: string; readonly where: RegExp; readonly notWhere: RegExp } | null;
  /** What follows when it is no unit. */
  readonly notBefore: Phrases<true> | null;
  /** What stands before when it is no unit. */
  readonly notAfter: Phrases<true> | null;
}

/** Likewise. */
export interface Cue {
  readonly op: CueRow['op'];
  readonly kinds: CueRow['kinds'] | undefined;
  /** What must stand before it, with the kinds of which that is so. */
  readonly behind: { readonly kinds: CueRow['kinds'] | undefined; readonly words: Phrases<true> } | null;
  readonly countsArticle: boolean;
}

/** Likewise. */
export interface Factor {
  readonly value: number;
  readonly currency: string | undefined;
  readonly adjective: boolean;
  /** What follows when it is none. */
  readonly notBefore: Phrases<true> | null;
  /** The first word is no part of it («au double»). */
  readonly isCut: boolean;
  /** What must stand before it or else behind it; null where nothing must. */
  readonly between: { readonly behind: Phrases<true>; readonly before: Phrases<true> } | null;
}

/** A locale's tables as they are looked up. */
export type QuantityLexicon = Readonly<ReturnType<typeof makeLexicon>>;

/** The automata of a locale, made once. */
export const quantityLexiconOf: (locale: Locale) => QuantityLexicon = onceFor(makeLexicon);

function makeLexicon(locale: Locale) {
  const { quantities: table } = locale;
  const units = table.units.map((row) => [row, unitOf(row)] as const);
  return {
    locale,
    /** The full name of each rule that has been asked for. */
    ruleNames: new Map<string, string>(),
    unitNames: makePhrases(
      units.flatMap(([row, unit]) => (row.names ?? []).map((name) => [name, unit] as const)),
      { hyphenIsSpace: true },
    ),
    unitSigns: makePhrases(
      units.flatMap(([row, unit]) => (row.signs ?? []).map((sign) => [sign, unit] as const)),
      { caseSensitive: true },
    ),
    /** By sign: units whose sign may stand between two figures («3h30»). */
    signsBetween: new Map(
      units.flatMap(([row, unit]) =>
        row.parts
          ? (row.signs ?? []).filter((sign) => /^\p{L}$/u.test(sign)).map((sign) => [sign, unit] as const)
          : [],
      ),
    ),
    /** Units that a tick stands for, the narrowest first. */
    ticked: units
      .flatMap(([row, unit]) => (row.ticked ? [{ row: unit, ...row.ticked }] : []))
      .sort((a, b) => a.most - b.most),
    /** By currency of a shared name: what tells the currency's country. */
    countries: countriesOf(units),
    unitOf: flags(table.unitOf),
    unitAdjectives: flags(table.unitAdjectives),
    articleAdjectives: flags(table.articleAdjectives),
    articleBehind: flags(table.articleUnits.behind),
    articleBefore: flags(table.articleUnits.before),
    notArticleBefore: flags(table.articleUnits.notBefore),
    /** Null where there are none. */
    infixes: table.infixes.length > 0 ? cues(table.infixes) : null,
    halves: new WordSet(table.halves),
    bareBoundedBehind: flags(table.age.bareBounded.behind),
    bareBoundedBefore: flags(table.age.bareBounded.before),
    adverbialOrdinals: new WordSet(table.adverbialOrdinals.words),
    notAdverbialAfter: flags(table.adverbialOrdinals.notAfter),
    /** Null where no nouns are joined so. */
    notHyphenated: table.notHyphenated && new WordSet(table.notHyphenated),
    andHalf: flags(table.andHalf),
    andQuarter: flags(table.andQuarter),
    minus: flags(table.minus),
    plus: flags(table.plus),
    cuesBefore: cues(table.cuesBefore),
    cuesAfter: cues(table.cuesAfter),
    cuesOfNouns: table.cuesOfNouns.length === 0 ? null : cues(table.cuesOfNouns),
    factorCues: cues(table.factorCues),
    determiners: flags(table.determiners),
    cueAdverbs: flags(table.cueAdverbs),
    possessives: flags(table.possessives),
    between: flags(table.range.between),
    rangeAnd: flags(table.range.and),
    from: flags(table.range.from),
    to: flags(table.range.to),
    or: flags(table.range.or),
    joins: flags(table.joins),
    sizeSigns: flags(table.sizeSigns),
    comparators: flags(table.comparators),
    including: flags(table.including),
    served: flags(table.served),
    insteadOf: flags(table.insteadOf),
    partOf: flags(table.partOf),
    byHowMuch: flags(table.byHowMuch),
    ofIt: flags(table.ofIt),
    numberOf: flags(table.numberOf),
    countCues: flags(table.countCues),
    wholes: flags(table.wholes),
    accounts: flags(table.accounts),
    partitives: flags(table.partitives),
    fractionAfter: flags(table.fractionAfter),
    fractionBefore: flags(table.fractionBefore),
    factors: makePhrases(
      table.factors.flatMap((row) => {
        const [whole, cut] = [factorOf(row), { ...factorOf(row), isCut: true }];
        return row.forms.map((form) => [form.replace('|', ''), form.includes('|') ? cut : whole] as const);
      }),
    ),
    /** The phrases of `factors`. */
    factorForms: table.factors.flatMap((row) => row.forms.map((form) => form.replace('|', ''))),
    notFactorAfter: flags(table.notFactorAfter),
    timesMore: flags(table.times.more),
    timesLess: flags(table.times.less),
    timesWord: flags(table.times.word),
    timesWhole: flags(table.times.whole),
    fold: flags(table.times.fold),
    multipliedBy: makePhrases([
      ...table.multipliedBy.more.map((phrase) => [phrase, 'more'] as const),
      ...table.multipliedBy.less.map((phrase) => [phrase, 'less'] as const),
    ]),
    outOf: flags(table.outOf),
    bareAgeAfter: flags(table.age.bareAfter),
    bareAgeBefore: flags(table.age.bareBefore),
    bareAgeAlone: flags(table.age.bareAlone),
    agesBounded: new WordSet(table.age.bounded),
    ageBefore: flags(table.age.before),
    ageAfter: flags(table.age.after),
    notAgeBefore: flags(table.age.notBefore),
    relativeBefore: flags(table.relative.before),
    relativeAfter: flags(table.relative.after),
    labels: flags(table.labels),
    numbered: flags(table.numbered),
    titles: flags(table.titles),
    notNumberAfter: flags(table.notNumberAfter),
    functionWords: new WordSet(table.functionWords),
    adjectives: new WordSet(table.adjectives),
    irregularPlurals: new WordSet(table.irregularPlurals),
    /** Null where no noun stands before another. */
    notModifiers: table.notModifiers && new WordSet(table.notModifiers),
    moneyNouns: new WordSet(table.moneyNouns),
    moneyVerbs: new WordSet(table.moneyVerbs),
    beings: new WordSet(table.beings),
    scales: new WordSet(table.scales),
    countVerbs: new WordSet(table.countVerbs),
    scoreNouns: new WordSet(table.scoreNouns),
    predicates: new WordSet(table.predicates),
    places: new WordSet(table.places),
    streets: new WordSet(table.streets),
    persons: new WordSet(
      table.age.persons.flatMap((word) =>
        isPlural(word, table) ? [word] : [word, word + table.pluralEndings[0]!],
      ),
    ),
    bonds: new WordSet(table.age.bonds),
    beforeTrades: flags(table.age.trades.behind),
    agesFrom: flags(table.age.from),
    complements: new WordSet(table.age.complements),
    singulars: new WordSet(table.age.singulars),
    have: new WordSet(table.age.have),
    pronouns: new WordSet(table.age.pronouns),
    haveAdverbs: new WordSet(table.age.haveAdverbs),
    agePossessives: new WordSet(table.age.possessives),
    notAtAge: new Set(table.age.notAtAge),
    notAtAgeBefore: flags(table.age.notAtAgeBefore),
    /** From their number on, with what stands before it: null for anything. */
    sayings: sayingsOf(table.sayings),
    ageGroups: new WordSet(table.age.groups),
    ambiguousWords: new WordSet(table.ambiguousWords),
    countingArticles: new WordSet(table.countingArticles),
    notOrdinalBefore: flags(table.notOrdinalBefore),
    ambiguousOrdinals: new WordSet(table.ambiguousOrdinals),
    nominalOrdinals: makePhrases([
      ...table.nominalOrdinals.always.map((phrase) => [phrase, 'always'] as const),
      ...table.nominalOrdinals.alone.map((phrase) => [phrase, 'alone'] as const),
    ]),
  };
}

/** By family of currencies: the words of all their countries, and those of each. */
function countriesOf(units: readonly (readonly [UnitRow, Unit])[]) {
  const families = new Map<string, [unit: string, where: readonly string[]][]>();
  for (const [{ where, family, unit }] of units)
    if (where && family) families.set(family, [...(families.get(family) ?? []), [unit, where]]);
  return new Map(
    [...families].map(([family, rows]) => [
      family,
      {
        anywhere: anyWordOf(rows.flatMap(([, where]) => where)),
        rows: rows.map(([unit, where]) => ({ unit, where: anyWordOf(where) })),
      },
    ]),
  );
}

function anyWordOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu');
}

/** Fits a word that begins like one of these. */
function beginningsOf(stems: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${stems.join('|')})`, 'iu');
}

/** Whether a word is a plural, or has no other. */
const isPlural = (word: string, { pluralEndings }: QuantitiesLocale): boolean =>
  pluralEndings.some((ending) => word.endsWith(ending));

/** A closed list; an empty one never matches. */
function flags(phrases: readonly string[]): Phrases<true> {
  return makePhrases(phrases.map((phrase) => [phrase, true] as const));
}

function sayingsOf(sayings: readonly string[]): Phrases<{ readonly before: Phrases<true> | null }> {
  const before = new Map<string, string[]>();
  for (const saying of sayings) {
    const [head, tail] = saying.split('|') as [string, string];
    before.set(tail, [...(before.get(tail) ?? []), head.trim()]);
  }
  return makePhrases(
    [...before].map(([tail, heads]) => [tail, { before: heads.includes('') ? null : flags(heads) }] as const),
  );
}

function cues(rows: readonly CueRow[]): Phrases<Cue> {
  return makePhrases(
    rows.flatMap(({ op, kinds, behind, countsArticle, phrases }) => {
      const cue: Cue = {
        op,
        kinds,
        behind: behind ? { kinds: behind.kinds, words: flags(behind.words) } : null,
        countsArticle: countsArticle === true,
      };
      return phrases.map((phrase) => [phrase, cue] as const);
    }),
  );
}

function unitOf(row: UnitRow): Unit {
  const { kind, unit, factor, most, parts, smaller, family, bare, withdrawn } = row;
  const countsWithArticle = row.countsWithArticle !== false;
  const notBefore = row.notBefore ? flags(row.notBefore) : null;
  const notAfter = row.notAfter ? flags(row.notAfter) : null;
  const elsewhere = row.elsewhere
    ? {
        unit: row.elsewhere.unit,
        where: anyWordOf(row.elsewhere.where),
        notWhere: anyWordOf(row.elsewhere.notWhere),
      }
    : null;
  const measure = row.measure
    ? { unit: row.measure.unit, behind: flags(row.measure.behind), before: flags(row.measure.before) }
    : null;
  return {
    kind,
    unit,
    measure,
    factor,
    countsWithArticle,
    most,
    above: row.above ? beginningsOf(row.above) : null,
    amid: row.amid ? beginningsOf(row.amid) : null,
    otherwise: row.otherwise ? { unit: row.otherwise.unit, amid: beginningsOf(row.otherwise.amid) } : null,
    parts,
    smaller,
    family,
    bare,
    withdrawn,
    elsewhere,
    notBefore,
    notAfter,
  };
}

function factorOf({ value, currency, adjective, notBefore, behind, before }: FactorRow): Factor {
  return {
    value,
    currency,
    adjective: adjective === true,
    isCut: false,
    notBefore: notBefore ? flags(notBefore) : null,
    between: behind || before ? { behind: flags(behind ?? []), before: flags(before ?? []) } : null,
  };
}
