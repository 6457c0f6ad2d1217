/** The lists of words of a locale that are looked into as they are. */
import type { ClaimsLocale, Words } from '../../../locales/claims.js';
import type { ClaimsContextLocale } from '../../../locales/claims-context.js';
import { headSetsOf, split } from './patterns.js';

export interface LocaleLists {
  readonly titles: ReadonlySet<string>;
  readonly deals: ReadonlySet<string>;
  readonly metonyms: ReadonlySet<string>;
  /** Nouns of a part of a firm that has figures of its own («sa filiale belge»). */
  readonly branches: ReadonlySet<string>;
  /** Nouns of what a firm can sell and is no firm («ses vergers»). */
  readonly assets: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** Nouns of what comes one after another («la troisième phase»). */
  readonly successions: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly perception: ReadonlySet<string>;
  readonly statives: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  readonly suffering: ReadonlySet<string>;
  readonly granting: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly participleEndings: readonly string[];
  readonly boards: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly companyTitles: ReadonlySet<string>;
  readonly townTitles: ReadonlySet<string>;
  /** Titles of state. */
  readonly publicTitles: ReadonlySet<string>;
  /** Titles whose department is part of them. */
  readonly portfolios: ReadonlySet<string>;
  /** Titles of offices that every house has. */
  readonly houseTitles: ReadonlySet<string>;
  /** Prepositions before the organisation of whom the sentence goes on to name. */
  readonly workplaces: ReadonlySet<string>;
  readonly views: ReadonlySet<string>;
  readonly have: string;
  readonly be: string;
  /** Verbs whose compound tenses take `be`, so that it makes no passive. */
  readonly beVerbs: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  /** Words that name a source just before it. */
  readonly sources: ReadonlySet<string>;
  /** Names of media, unions and official bodies, which no company noun stands for. */
  readonly institutions: ReadonlySet<string>;
  readonly superlatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
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
  readonly agreedEndings: readonly string[];
  /** Figures that only a company has. */
  readonly ownFigures: ReadonlySet<string>;
  /** Prepositions of what a sentence opens with, as what it is about. */
  readonly concerning: ReadonlySet<string>;
  /** What a company has on the stock exchange. */
  readonly shares: ReadonlySet<string>;
  readonly equity: ReadonlySet<string>;
  readonly ownersOfFirms: ReadonlySet<string>;
  /** What others give a company: its rating, the price that they expect of its share. */
  readonly rated: ReadonlySet<string>;
  /** Verbs that an infinitive follows as it stands. */
  readonly modals: ReadonlySet<string>;
  readonly personPronouns: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  readonly intransitives: ReadonlySet<string>;
  /** Verbs that what is said may follow without a conjunction. */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Prepositions of the earlier figure beside a new one («contre»). */
  readonly versus: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  /** Nouns of those who say something, in all their forms. */
  readonly tellers: ReadonlySet<string>;
  /** Words before the same amount in other units («soit»). */
  readonly equivalents: ReadonlySet<string>;
  /** Prepositions of a place where a figure is so. */
  readonly spots: ReadonlySet<string>;
  readonly thresholds: ReadonlySet<string>;
  /** Prepositions of the whole that a part is of («300 postes sur les 2 000»), and nouns that count a workforce. */
  readonly outOf: ReadonlySet<string>;
  readonly workforce: ReadonlySet<string>;
  /** What behind an amount says that it is so much more (`up`) or less than before. */
  readonly further: RegExp;
  /** Public bodies that need no name. */
  readonly states: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Words in the names of courts. */
  readonly courts: ReadonlySet<string>;
  /** Words that open a clause of time, condition or purpose. */
  readonly circumstances: ReadonlySet<string>;
  /** Verbs whose object does what the infinitive of purpose behind it says. */
  readonly choosing: ReadonlySet<string>;
  /** By word, which of two just named it means: 0 or 1. */
  readonly ofTwo: ReadonlyMap<string, number>;
  /** Adjectives of who is still to come into an office. */
  readonly comers: ReadonlySet<string>;
  /** Adjectives of an office that is held no more. */
  readonly formers: ReadonlySet<string>;
  /** Figures of a country or of everybody. */
  readonly publicFigures: ReadonlySet<string>;
  /** By type of name, nouns that are not whose name stands right behind them. */
  readonly namesakes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose object, or whom they speak to, does what the infinitive behind it says. */
  readonly controlling: { readonly direct: ReadonlySet<string>; readonly indirect: ReadonlySet<string> };
  /** Verbs whose object is had from somebody («rachète à Altor»). */
  readonly buying: ReadonlySet<string>;
  /** Verbs whose object goes to somebody («cède», «revend»). */
  readonly selling: ReadonlySet<string>;
  /** What stands before whom it is had from. */
  readonly sellers: ReadonlySet<string>;
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
}

/** Reads the lists; `setOf` makes one of nouns, each marked as a noun in singular and plural. */
export function localeListsOf(
  locale: ClaimsLocale,
  claimsContext: ClaimsContextLocale,
  setOf: (list: string) => ReadonlySet<string>,
): LocaleLists {
  return {
    titles: setOf(locale.anaphora.titles),
    deals: setOf(locale.anaphora.deals),
    assets: setOf(locale.assets),
    metonyms: setOf(locale.metonyms),
    branches: setOf(locale.branches),
    periods: setOf(locale.periods),
    successions: new Set(split(locale.successions)),
    places: setOf(locale.places),
    sites: setOf(locale.sites),
    copulas: new Set(split(locale.copulas)),
    perception: new Set(split(locale.perception)),
    statives: new Set(split(locale.statives)),
    comparing: new Set(split(locale.comparing)),
    suffering: new Set(split(locale.suffering)),
    granting: new Set(split(locale.granting)),
    purposes: new Set(split(locale.purposes)),
    participleEndings: split(locale.participleEndings),
    boards: setOf(locale.anaphora.boards),
    addresses: new Set(split(locale.anaphora.addresses)),
    companyTitles: setOf(locale.anaphora.companyTitles),
    publicTitles: setOf(locale.anaphora.publicTitles),
    portfolios: setOf(locale.anaphora.portfolios),
    townTitles: setOf(locale.anaphora.townTitles),
    houseTitles: setOf(locale.anaphora.houseTitles),
    workplaces: new Set(split(locale.workplaces)),
    views: new Set(split(locale.views)),
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
    projects: setOf(locale.projects),
    onward: setOf(locale.onward),
    bareObjects: setOf(locale.bareObjects),
    performers: new Set(split(locale.performers)),
    openers: new Set(split(locale.with)),
    firstEndings: split(locale.firstEndings),
    agreedEndings: split(locale.agreedEndings),
    ownFigures: setOf(locale.ownFigures),
    concerning: new Set(split(locale.concerning)),
    shares: setOf(locale.shares),
    equity: setOf(locale.equity),
    ownersOfFirms: setOf(locale.ownersOfFirms),
    rated: setOf(locale.rated),
    clauseVerbs: new Set(split(locale.clauseVerbs)),
    modals: new Set(split(locale.modals)),
    personPronouns: new Set(split(locale.pronounsOf.persons)),
    thingPronouns: new Set(split(locale.pronounsOf.things)),
    intransitives: new Set(split(locale.intransitives)),
    versus: new Set(split(locale.versus)),
    accounts: new Set(split(locale.accounts)),
    tellers: new Set(Object.values(claimsContext.sources).flatMap(({ heads }) => split(heads))),
    equivalents: new Set(split(locale.equivalents)),
    spots: new Set(split(locale.spots)),
    thresholds: new Set(split(locale.thresholds)),
    further: furtherOf(locale),
    outOf: new Set(split(locale.outOf)),
    workforce: new Set(split(locale.workforce)),
    states: new Set(split(locale.states)),
    regions: new Set(split(locale.regions)),
    courts: new Set(split(locale.courts)),
    circumstances: new Set(split(locale.circumstances)),
    choosing: new Set(split(locale.choosing)),
    comers: new Set(split(locale.comers)),
    formers: new Set(split(locale.formers)),
    publicFigures: setOf(locale.publicFigures),
    namesakes: new Map(Object.entries(locale.namesakes).map(([type, words]) => [type, setOf(words)])),
    ofTwo: new Map([
      ...split(locale.ofTwo.first).map((word) => [word, 0] as const),
      ...split(locale.ofTwo.second).map((word) => [word, 1] as const),
    ]),
    controlling: {
      direct: new Set(split(locale.controlling.direct)),
      indirect: new Set(split(locale.controlling.indirect)),
    },
    buying: new Set(split(locale.buying)),
    selling: new Set(split(locale.selling)),
    sellers: new Set(split(locale.sellers)),
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
    superlatives: new Set(split(locale.superlatives)),
    prepositions: new Set(split(locale.prepositions)),
    objectRelatives: new Set(split(locale.relatives.object)),
    authorities: new Set(split(locale.authorities)),
  };
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
