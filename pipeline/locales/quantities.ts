/** How a language says what a number measures, counts or bounds. */
import type { Op, QuantityKind } from '../schema.js';

/** A unit or currency, with all its forms. */
export interface UnitRow {
  readonly kind: 'money' | 'percent' | 'duration' | 'measure';
  /** ISO 4217, UCUM, `%` or `pp`. */
  readonly unit: string;
  /** How many of `unit` one of this is; 1 unless given («siècle» is 100 a). */
  readonly factor?: number;
  /** Words, in all their forms; case makes no difference. */
  readonly names?: readonly string[];
  /** Symbols and abbreviations, case-sensitive; those of money may stand before the number. */
  readonly signs?: readonly string[];
  /** False where «un», «une» before it is an article («un jour», «un point»). */
  readonly countsWithArticle?: false;
  /** A number above this is not of this unit («5 400 points» of an index), unless a word that begins like one of `above` stands near it («un four à 180°»). */
  readonly most?: number;
  readonly above?: readonly string[];
  /** It is a unit only where a word that begins like one of these stands near it («gonflez à 2,5 bars»). */
  readonly amid?: readonly string[];
  /** What it is where such a word stands near it («un angle de 90 degrés»). */
  readonly otherwise?: { readonly unit: string; readonly amid: readonly string[] };
  /** Two digits behind it are so many parts of it («3h30», «1m80», «1€50»), three are thousandths («3 kilos 450»). */
  readonly parts?: 60 | 100 | 1000;
  /** A smaller unit that may follow with a number of its own («5 feet 10 inches»), how many make one of this, and its sign that is one only there («5ft 10in»). */
  readonly smaller?: { readonly unit: string; readonly parts: number; readonly sign: string };
  /** How many of it a tick may stand for where a part of it stands behind («42'30''», «6'2"»), and how many parts make one. */
  readonly ticked?: { readonly least: number; readonly most: number; readonly parts: 12 | 60 };
  /** What follows when it is no unit but a noun («points de vente»). */
  readonly notBefore?: readonly string[];
  /** What stands before a whole number when it is no unit but a noun («avec 45 points»). */
  readonly notAfter?: readonly string[];
  /** Currencies that share a name («dollar»); the explicit ones of an article decide for its bare ones. */
  readonly family?: string;
  /** The bare name of a family: `default` is `unit` unless the article says otherwise, `told` needs the article or a magnitude. */
  readonly bare?: 'default' | 'told';
  /** A measure of the same name, where one of these words stands behind it or before the number («40 pounds of», «weighs 180 pounds»), or a hyphen joins them. */
  readonly measure?: {
    readonly unit: string;
    readonly behind: readonly string[];
    readonly before: readonly string[];
  };
  /** Words that say which of its family an article means that names none in full («suisse»); in lower case. */
  readonly where?: readonly string[];
  /** Ends of the addresses of pages that mean it by the bare name («ch»). */
  readonly domains?: readonly string[];
  /** Another currency that has the same name, by words of its countries, where the article has none of the others'. */
  readonly elsewhere?: {
    readonly unit: string;
    readonly where: readonly string[];
    readonly notWhere: readonly string[];
  };
  /** The year in which it was withdrawn, and what its bare name means in later articles that speak of no year before. */
  readonly withdrawn?: { readonly year: number; readonly now: string };
}

/** A phrase that says how the number bounds the truth. */
export interface CueRow {
  readonly op: Exclude<Op, 'exact' | 'range' | 'vague'>;
  readonly phrases: readonly string[];
  /** The kinds it goes with; all unless given («dans les 10 euros»). */
  readonly kinds?: readonly QuantityKind[];
  /** Words of which one must stand right before it («priced from £5»); where kinds are given, before those only («for over a year»). */
  readonly behind?: { readonly kinds?: readonly QuantityKind[]; readonly words: readonly string[] };
  /** True where it makes a number of the article behind it («au moins un mort»). */
  readonly countsArticle?: true;
}

/** Verbs and nouns that are a quantity by themselves («doubler» 2, «euro symbolique» 1), in all their forms. */
export interface FactorRow {
  readonly value: number;
  /** Of money; a factor where none is given. */
  readonly currency?: string;
  /** A form that is cut by `|` begins behind it («au |double»). */
  readonly forms: readonly string[];
  /** What follows when it says how often («twice a week»). */
  readonly notBefore?: readonly string[];
  /** What must stand before it, or else `before` behind it («will double», «double the price»). */
  readonly behind?: readonly string[];
  readonly before?: readonly string[];
  /** It is a factor as an adjective too («a threefold increase»), or no word before makes it a noun («de tripler»). */
  readonly adjective?: true;
}

/** What the quantities stage needs to know of a language. */
export interface QuantitiesLocale {
  readonly units: readonly UnitRow[];
  /** True where an article behind an amount says per what («$70 a barrel»). */
  readonly ratesByArticle: boolean;
  /** Units behind which a number alone is of the smaller one («six foot two»). */
  readonly unitsBeforeParts: readonly string[];
  /** Between a number and its unit («de», «d'»). */
  readonly unitOf: readonly string[];
  /** Between a number and a unit of time («les six derniers mois»). */
  readonly unitAdjectives: readonly string[];
  /** True where a million is a noun, which never stands right before another («2 millions de visiteurs»). */
  readonly magnitudesAreNouns: boolean;
  /** Between an article and a unit that it counts («a single day»). */
  readonly articleAdjectives: readonly string[];
  /** What makes a number of an article before a unit that mostly has one: before it, behind its unit, and what then must not stand there («for a week», «a year's worth»). */
  readonly articleUnits: {
    readonly behind: readonly string[];
    readonly before: readonly string[];
    readonly notBefore: readonly string[];
  };
  /** Adds half of the unit before it («deux ans et demi»). */
  readonly andHalf: readonly string[];
  /** Adds a quarter («trois heures et quart»). */
  readonly andQuarter: readonly string[];
  readonly cuesBefore: readonly CueRow[];
  readonly cuesAfter: readonly CueRow[];
  /** True where «more than» right behind a share belongs to it («40 per cent more than five years ago»). */
  readonly sharesAreCompared: boolean;
  /** Adjectives before a noun whose amount they bend («a minimum deposit of £15,000»). */
  readonly cuesOfNouns: readonly CueRow[];
  /** Before a factor («plus que doubler»). */
  readonly factorCues: readonly CueRow[];
  /** Cues between a number and what it counts, joined to it or not («thirty-odd years»). */
  readonly infixes: readonly CueRow[];
  /** May stand between a cue and its number («dépassant les 10 milliards»). */
  readonly determiners: readonly string[];
  /** May stand between a verb that is a cue and its number («dépasse pour la première fois 3 milliards»). */
  readonly cueAdverbs: readonly string[];
  /** Stand between «de» and what a million counts («2 millions de ses actions»). */
  readonly possessives: readonly string[];
  readonly minus: readonly string[];
  /** A sign before a share where it opens the sentence («Plus 1 %.»). */
  readonly plus: readonly string[];
  readonly range: {
    /** «entre» a «et» b. */
    readonly between: readonly string[];
    readonly and: readonly string[];
    /** «de» a «à» b. */
    readonly from: readonly string[];
    readonly to: readonly string[];
    /** «deux ou trois». */
    readonly or: readonly string[];
    /** Stems of verbs that tell a change, not a range, before «de a à b» («passer»). */
    readonly changeVerbs: readonly string[];
    /** Stems of verbs that tell one too, but say by how much of shares («bondir de 5 à 6 %»). */
    readonly leapVerbs: readonly string[];
    /** Those of both that fall: before a rising pair they say by how much («reculer de 5 à 6 %»). */
    readonly fallVerbs: readonly string[];
  };
  /** Between the sides of a thing («9 x 13 inch», «180 by 90 cm»). */
  readonly sizeSigns: readonly string[];
  /** Joins numbers that share the unit of the last («10 et 15 %»). */
  readonly joins: readonly string[];
  /** Before a bare number that is compared with the one before («contre 12,1»). */
  readonly comparators: readonly string[];
  /** Before a part of a time that is named before («trois ans, dont deux ferme»), and what then follows it. */
  readonly including: readonly string[];
  readonly served: readonly string[];
  /** Before the other of two lengths of time («quatre ans au lieu de dix»). */
  readonly insteadOf: readonly string[];
  /** Verbs of being: a number behind them counts who they are («ils étaient plus de 3 000»). */
  readonly beings: readonly string[];
  /** Words before «de» and a number that has a scale of its own («magnitude de 6,2»). */
  readonly scales: readonly string[];
  /** Before a part of an amount («100 millions d’euros, dont 12 d’argent public»). */
  readonly partOf: readonly string[];
  /** Behind what an amount is more or less by («46 millions d’euros, 9 de plus que prévu»). */
  readonly byHowMuch: readonly string[];
  /** Stands for the amounts before it, with a verb of money («le parquet en avait requis 500 000»). */
  readonly ofIt: readonly string[];
  readonly moneyVerbs: readonly string[];
  /** The same of what is counted («la direction en a compté 392»). */
  readonly countVerbs: readonly string[];
  /** What a match is counted in («2 buts à 1»). */
  readonly scoreNouns: readonly string[];
  /** Before the number that somebody is («ils étaient 320 à défiler»). */
  readonly numberOf: readonly string[];
  /** Before a bare number that is counted («dont 5 000»). */
  readonly countCues: readonly string[];
  /** Before the whole, behind its part («35 jardiniers sur les 90 actuels»). */
  readonly wholes: readonly string[];
  /** Behind a bare figure that somebody else gives than the one before («300 postes selon la CGT, 250 d’après la direction»). */
  readonly accounts: readonly string[];
  /** Behind a number that is a part («400 des 480 salariés», «40 autres ont été blessés»). */
  readonly partitives: readonly string[];
  /** Verbs behind a number that is their subject («187 ont été blessées»). */
  readonly predicates: readonly string[];
  /** Prepositions of place, behind one of a row of counts («400 à Paris»). */
  readonly places: readonly string[];
  /** First words of a half that a noun may follow («half a lemon»). */
  readonly halves: readonly string[];
  /** Words before a fraction that is of nothing («fell by a third»), and behind one («a third more»). */
  readonly fractionAfter: readonly string[];
  readonly fractionBefore: readonly string[];
  readonly factors: readonly FactorRow[];
  /** What stands before a form of a factor that is a noun or adjective there («un doublé»). */
  readonly notFactorAfter: readonly string[];
  /** After a number: «fois plus» ×n, «fois moins» ×1/n. */
  readonly times: {
    readonly more: readonly string[];
    readonly less: readonly string[];
    /** Behind a `word`, what it multiplies («dix fois ses revenus»). */
    readonly whole: readonly string[];
    readonly word: readonly string[];
    /** Behind a hyphen («10-fold»). */
    readonly fold: readonly string[];
  };
  /** Before a number: «multiplié par», «divisé par». */
  readonly multipliedBy: { readonly more: readonly string[]; readonly less: readonly string[] };
  /** «sur»: sept sur dix, un Français sur deux. */
  readonly outOf: readonly string[];
  /** Glued to a figure, «so many times» («x10», «2,5x»). */
  readonly timesSigns: readonly string[];
  readonly age: {
    /** Right before a number that needs no unit to be an age («aged 19»). */
    readonly bareAfter: readonly string[];
    /** Behind such a number («65 and older»). */
    readonly bareBefore: readonly string[];
    /** The same where no noun follows («turned 50»). */
    readonly bareAlone: readonly string[];
    /** The same with a bound behind it, where one of the words stands before («be eighteen or over»). */
    readonly bareBounded: { readonly behind: readonly string[]; readonly before: readonly string[] };
    /** Persons before a bound and a bare number that is an age («anyone under 16»). */
    readonly bounded: readonly string[];
    /** Whether a number between commas behind a person's name is an age («Anna Smith, 32, said»). */
    readonly bareBehindName: boolean;
    /** Right before the number («âgé de»). */
    readonly before: readonly string[];
    /** Persons, before «de» and the number («un homme de 45 ans»). */
    readonly persons: readonly string[];
    /** Before the least age of those whom something is for («dès 6 ans»). */
    readonly from: readonly string[];
    /** What opens a complement of a person («le gérant du bar, 45 ans»). */
    readonly complements: readonly string[];
    /** How more words for persons end («-iste»). */
    readonly personEndings: readonly string[];
    /** How words for persons end, and what stands before them, that tell an age between commas («the swimmer, 18,»). */
    readonly trades: { readonly endings: readonly string[]; readonly behind: readonly string[] };
    /** Persons before «of» and how long they have been that («her husband of 64 years»). */
    readonly bonds: readonly string[];
    /** Articles before a person named by origin («le Croate de 38 ans»). */
    readonly singulars: readonly string[];
    /** Verbs of having, before the number («il a 19 ans»). */
    readonly have: readonly string[];
    /** Pronouns of persons, before these verbs. */
    readonly pronouns: readonly string[];
    /** What follows a time that is had and no age («a dix ans de métier», «a deux ans pour»). */
    readonly notBefore: readonly string[];
    /** Behind the unit («19 years old»). */
    readonly after: readonly string[];
    /** What stands between that verb and the number («n’a pas 28 ans»). */
    readonly haveAdverbs: readonly string[];
    /** Possessives before it («ses vingt ans»). */
    readonly possessives: readonly string[];
    /** Words before «à» and the number in whose sentence it is a length of time («condamné à dix ans», «emprunt à dix ans»). */
    readonly notAtAge: readonly string[];
    /** What follows a length of time behind «à» («à dix ans d’intervalle»). */
    readonly notAtAgeBefore: readonly string[];
    /** Definite articles and prepositions before a bounded age («les moins de 25 ans»). */
    readonly groups: readonly string[];
  };
  /** Words that never are a counted noun; lower case. */
  readonly functionWords: readonly string[];
  /** Between a number and the noun that it counts. */
  readonly adjectives: readonly string[];
  /** Where nouns stand before nouns («three police officers»): words that never do, verbs above all; null where none do. */
  readonly notModifiers: readonly string[] | null;
  /** What is counted in money: a magnitude before it takes the article's currency («2 milliards d'investissements»). */
  readonly moneyNouns: readonly string[];
  /** What a hyphen joins to a number that is no noun («two-way»); null where no nouns are joined so. */
  readonly notHyphenated: readonly string[] | null;
  /** How superlatives end that a hyphen joins to their rank («third-largest»). */
  readonly superlativeEndings: readonly string[];
  /** How the plural of a noun ends. */
  readonly pluralEndings: readonly string[];
  /** Plurals that end otherwise («people»). */
  readonly irregularPlurals: readonly string[];
  /** Words before a number that is a name where nothing is counted («article 49»). */
  readonly labels: readonly string[];
  /** Before a number that is a name, a rank or a pronoun, whatever stands behind it («le numéro deux mondial», «tous deux»). */
  readonly numbered: readonly string[];
  /** Before a surname («M. Six»). */
  readonly titles: readonly string[];
  /** Words after a number in an address, in the singular. */
  readonly streets: readonly string[];
  /** Number words that are more often something else («neuf»): numbers only before a plural noun. */
  readonly ambiguousWords: readonly string[];
  /** Articles that are a number where a noun or a unit follows («one person»). */
  readonly countingArticles: readonly string[];
  /** Sayings whose number counts nothing, cut by `|` where it begins («les |cent pas»). */
  readonly sayings: readonly string[];
  /** Before a number word that is none there («pour cent»). */
  readonly notNumberAfter: readonly string[];
  /** Behind an ordinal that ranks nothing («premier ministre»). */
  readonly notOrdinalBefore: readonly string[];
  /** Phrases that end in an ordinal and are a noun («matières premières»), or one where no noun follows. */
  readonly nominalOrdinals: { readonly always: readonly string[]; readonly alone: readonly string[] };
  /** Ordinals that are adverbs at the end of a clause unless one of the words stands before («find my specs first»). */
  readonly adverbialOrdinals: { readonly words: readonly string[]; readonly notAfter: readonly string[] };
  /** Ordinals that are other words unless a noun follows («seconde»). */
  readonly ambiguousOrdinals: readonly string[];
  /** In a time around a duration in hours («il y a trois heures»). */
  readonly relative: { readonly before: readonly string[]; readonly after: readonly string[] };
}
