/** The lists of words of a locale that are looked into as they are. */
import type { ClaimsLocale, Words } from '../../../locales/claims.js';
import type { ClaimsContextLocale } from '../../../locales/claims-context.js';
import { headSetsOf, split } from './patterns.js';

/** The lists of a locale; a word of several is joined by `_`. */
export type LocaleLists = Readonly<ReturnType<typeof localeListsOf>>;

/** Reads the lists; `setOf` makes one of nouns, each marked as a noun in singular and plural. */
export function localeListsOf(
  locale: ClaimsLocale,
  claimsContext: ClaimsContextLocale,
  setOf: (list: string) => ReadonlySet<string>,
) {
  return {
    titles: setOf(locale.anaphora.titles),
    deals: setOf(locale.anaphora.deals),
    /** Nouns of what a firm can sell and is no firm («ses vergers»). */
    assets: setOf(locale.assets),
    /** What money is put into that is no single thing («l’électricité»). */
    outlets: setOf(locale.outlets),
    metonyms: setOf(locale.metonyms),
    /** Nouns of a part of a firm that has figures of its own («sa filiale belge»). */
    branches: setOf(locale.branches),
    periods: setOf(locale.periods),
    /** Nouns of what comes one after another («la troisième phase»). */
    successions: wordsIn(locale.successions),
    /** Nouns of what happens all at once and hurts people. */
    happenings: setOf(locale.happenings),
    crashes: setOf(locale.crashes),
    roads: setOf(locale.roads),
    places: setOf(locale.places),
    /** Nouns of buildings and squares where people come together. */
    venues: setOf(locale.venues),
    sites: setOf(locale.sites),
    copulas: wordsIn(locale.copulas),
    perception: wordsIn(locale.perception),
    statives: wordsIn(locale.statives),
    comparing: wordsIn(locale.comparing),
    suffering: wordsIn(locale.suffering),
    granting: wordsIn(locale.granting),
    circles: wordsIn(locale.circles),
    /** Nouns of what a person has, and nobody is. */
    personal: setOf(locale.personal),
    naming: wordsIn(locale.naming),
    purposes: wordsIn(locale.purposes),
    aims: wordsIn(locale.aims),
    participleEndings: split(locale.participleEndings),
    boards: setOf(locale.anaphora.boards),
    addresses: wordsIn(locale.anaphora.addresses),
    companyTitles: setOf(locale.anaphora.companyTitles),
    /** Titles of state. */
    publicTitles: setOf(locale.anaphora.publicTitles),
    /** Titles whose department is part of them. */
    portfolios: setOf(locale.anaphora.portfolios),
    townTitles: setOf(locale.anaphora.townTitles),
    /** Titles of offices that every house has. */
    houseTitles: setOf(locale.anaphora.houseTitles),
    /** Prepositions before the organisation of whom the sentence goes on to name. */
    workplaces: wordsIn(locale.workplaces),
    nearby: wordsIn(locale.nearby),
    /** Verbs of where a firm has its seat. */
    seated: wordsIn(locale.seated),
    views: wordsIn(locale.views),
    have: claimsContext.verbs.have,
    be: claimsContext.verbs.be,
    /** Verbs whose compound tenses take `be`, so that it makes no passive. */
    beVerbs: wordsIn(claimsContext.verbs.withBe),
    agents: wordsIn(locale.agent),
    /** What a name begins with that is of no firm («hôpital»). */
    civicHouses: wordsIn(locale.civicHouses),
    /** Nouns of firms that act together, and the verbs behind them that tell who they are. */
    groups: setOf(locale.groups.nouns),
    groupedBy: wordsIn(locale.groups.by),
    grouping: wordsIn(locale.groups.of),
    /** Words that name a source just before it. */
    sources: wordsIn(locale.sources),
    /** Names of media, unions and official bodies, which no company noun stands for. */
    institutions: new Set(
      Object.entries(claimsContext.sources).flatMap(([kind, { names }]) =>
        kind === 'principal' ? [] : names,
      ),
    ),
    projects: setOf(locale.projects),
    /** Adverbs by which a second participle goes on from the first. */
    onward: setOf(locale.onward),
    /** Adverbs that are nouns right behind an article («l’ensemble»). */
    adverbialNouns: wordsIn(locale.adverbialNouns),
    lateAdverbs: setOf(locale.lateAdverbs),
    /** Nouns that are an object without an article. */
    bareObjects: setOf(locale.bareObjects),
    /** Verbs whose subject does what the noun after them says. */
    performers: wordsIn(locale.performers),
    /** Prepositions of opening phrases that are said of the subject («avec», «après»). */
    openers: wordsIn(locale.with),
    firstEndings: split(locale.firstEndings),
    agreedEndings: split(locale.agreedEndings),
    /** Figures that only a company has. */
    figures: setOf(locale.figures),
    ownFigures: setOf(locale.ownFigures),
    /** Prepositions of what a sentence opens with, as what it is about. */
    concerning: wordsIn(locale.concerning),
    /** What a company has on the stock exchange. */
    shares: setOf(locale.shares),
    equity: setOf(locale.equity),
    ownersOfFirms: setOf(locale.ownersOfFirms),
    parents: setOf(locale.parents),
    /** What others give a company: its rating, the price that they expect of its share. */
    rated: setOf(locale.rated),
    /** Verbs that what is said may follow without a conjunction. */
    clauseVerbs: wordsIn(locale.clauseVerbs),
    none: wordsIn(locale.none),
    each: wordsIn(locale.each),
    /** Verbs that an infinitive follows as it stands. */
    modals: wordsIn(locale.modals),
    personPronouns: wordsIn(locale.pronounsOf.persons),
    thingPronouns: wordsIn(locale.pronounsOf.things),
    selfPronouns: wordsIn(locale.pronounsOf.oneself),
    intransitives: wordsIn(locale.intransitives),
    /** Prepositions of the earlier figure beside a new one («contre»). */
    versus: wordsIn(locale.versus),
    /** Prepositions of an earlier figure with a time of its own («après»). */
    previous: wordsIn(locale.previous),
    accounts: wordsIn(locale.accounts),
    /** Nouns of those who say something, in all their forms. */
    tellers: new Set(Object.values(claimsContext.sources).flatMap(({ heads }) => split(heads))),
    /** Words before the same amount in other units («soit»). */
    equivalents: wordsIn(locale.equivalents),
    /** Prepositions of a place where a figure is so. */
    spots: wordsIn(locale.spots),
    thresholds: wordsIn(locale.thresholds),
    /** What behind an amount says that it is so much more (`up`) or less than before. */
    further: furtherOf(locale),
    times: timesOf(locale),
    trend: trendOf(locale),
    /** Prepositions of the whole that a part is of («300 postes sur les 2 000»), and nouns that count a workforce. */
    outOf: wordsIn(locale.outOf),
    workforce: wordsIn(locale.workforce),
    /** Nouns of whoever works somewhere, by trade. */
    workers: wordsIn(locale.workers),
    /** Who works somewhere whatever they do, nouns of a job, what tells their kind, and parts of a house. */
    staff: setOf(locale.staff),
    posts: setOf(locale.posts),
    staffKinds: setOf(locale.staffKinds),
    units: setOf(locale.units),
    /** How jobs go, by its nouns, and the prepositions before them. */
    means: new Map(
      Object.entries(locale.means).flatMap(([value, words]) =>
        [...setOf(words)].map((word) => [word, value] as const),
      ),
    ),
    ways: wordsIn(locale.ways),
    /** Public bodies that need no name. */
    states: wordsIn(locale.states),
    regions: wordsIn(locale.regions),
    /** Words in the names of courts. */
    courts: wordsIn(locale.courts),
    /** Words that open a clause of time, condition or purpose. */
    circumstances: wordsIn(locale.circumstances),
    /** Verbs whose object does what the infinitive of purpose behind it says. */
    choosing: wordsIn(locale.choosing),
    /** Adjectives of who is still to come into an office. */
    comers: wordsIn(locale.comers),
    /** Adjectives of an office that is held no more. */
    seats: wordsIn(locale.seats),
    briefs: wordsIn(locale.briefs),
    formers: wordsIn(locale.formers),
    /** Figures of a country or of everybody. */
    publicFigures: setOf(locale.publicFigures),
    /** By type of name, nouns that are not whose name stands right behind them. */
    namesakes: new Map(Object.entries(locale.namesakes).map(([type, words]) => [type, setOf(words)])),
    /** By word, which of two just named it means: 0 or 1. */
    ofTwo: new Map<string, number>([
      ...split(locale.ofTwo.first).map((word) => [word, 0] as const),
      ...split(locale.ofTwo.second).map((word) => [word, 1] as const),
    ]),
    /** Verbs whose object, or whom they speak to, does what the infinitive behind it says. */
    controlling: {
      direct: wordsIn(locale.controlling.direct),
      indirect: wordsIn(locale.controlling.indirect),
    },
    /** Verbs whose object is had from somebody («rachète à Altor»). */
    buying: wordsIn(locale.buying),
    /** Verbs whose object goes to somebody («cède», «revend»). */
    selling: wordsIn(locale.selling),
    /** What stands before whom it is had from. */
    sellers: wordsIn(locale.sellers),
    /** Linking words with one subject before and behind them. */
    sharing: wordsIn(locale.sharing),
    /** Words that say that something is so no more. */
    ended: wordsIn(locale.ended),
    /** Prepositions of who is before or behind somebody. */
    rivals: wordsIn(locale.rivals),
    /** Words that stand for the noun said before («celui de Casino»). */
    stand: wordsIn(locale.stand),
    /** Words that stand for another of what was just said («une autre de 210 millions»). */
    others: wordsIn(locale.others),
    only: {
      negation: wordsIn(locale.only.negation),
      still: wordsIn(locale.only.still),
      word: wordsIn(locale.only.word),
    },
    /** Words of phrases whose pronoun stands for nobody («il faut»). */
    impersonal: {
      pronouns: wordsIn(locale.impersonal.pronouns),
      verbs: wordsIn(locale.impersonal.verbs),
      reflexive: wordsIn(locale.impersonal.reflexive),
      before: wordsIn(locale.impersonal.before),
      passive: wordsIn(locale.impersonal.passive),
      predicates: wordsIn(locale.impersonal.predicates),
    },
    cliticSlots: headSetsOf(locale.cliticSlots),
    records: wordsIn(locale.records),
    superlatives: wordsIn(locale.superlatives),
    prepositions: wordsIn(locale.prepositions),
    /** Relative pronouns that stand for the object («que»). */
    objectRelatives: wordsIn(locale.relatives.object),
    authorities: wordsIn(locale.authorities),
    funds: wordsIn(locale.funds),
  };
}

const wordsIn = (list: Words): ReadonlySet<string> => new Set(split(list));

/** Words of a list as one pattern. */
const anyOf = (words: Words): string =>
  split(words)
    .map((word) => word.replaceAll('_', '\\s').replaceAll("'", "['’]"))
    .join('|');

/** «deux fois plus qu’», the amount with what is behind it; not «deux fois plus que prévu». */
const timesOf = ({ further: { not, times } }: ClaimsLocale): RegExp =>
  new RegExp(
    `\\s(?:(?<up>${anyOf(times.up)})|(?:${anyOf(times.down)}))\\s(?!(?:${anyOf(not)})(?:[\\s.,;)]|$))(?:${anyOf(times.than)})`,
    'u',
  );

/** «, en légère hausse de», before an amount. */
const trendOf = ({ further: { trend }, of }: ClaimsLocale): RegExp =>
  new RegExp(
    `,\\s(?:${anyOf(trend.in)})(?:\\s\\p{L}+)?\\s(?:(?<up>${anyOf(trend.up)})|(?<down>${anyOf(trend.down)}))(?:\\s\\p{L}+)?\\s(?:${of})(?:\\s\\p{L}+){0,2}\\s$`,
    'u',
  );

/** «de plus», «de moins» right behind an amount; not «de plus de», «de plus en plus», nor «de plus que prévu». */
function furtherOf({ further, of }: ClaimsLocale): RegExp {
  return new RegExp(
    `^\\s(?:(?<up>${anyOf(further.up)})|(?:${anyOf(further.down)}))(?=[\\s.,;)]|$)(?!\\s(?:${of}|${anyOf(further.not)})(?:[\\s.,;)]|$))`,
    'u',
  );
}
