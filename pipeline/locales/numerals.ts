/** How a language writes numbers, in digits and in words. */

/** A magnitude abbreviated after digits («M», «Md»). */
export interface MagnitudeSign {
  readonly value: number;
  /** True where the sign means something else unless a currency stands with the number («G», «K»). */
  readonly needsCurrency?: boolean;
  /** True where it is a sign before a plural too («1.1m people»). */
  readonly orPlural?: boolean;
  /** True where it is one only in an amount whose currency sign stands before it («£3m»). */
  readonly afterCurrency?: boolean;
}

/** A phrase that is a fraction by itself («la moitié»). */
export interface FractionPhrase {
  readonly value: number;
  /** True where it is a fraction only before «de» or after «d’» («un tiers» is a third person too). */
  readonly needsOf?: boolean;
  /** A fraction too right before one of `fractionWholes` («half the staff»). */
  readonly beforeWhole?: boolean;
  /** Only behind a cue («plus du tiers»). */
  readonly needsCue?: boolean;
  /** How the words bend it: «un bon tiers» is more than a third, «un petit tiers» hardly one. */
  readonly bent?: 'gt' | 'near_below';
}

/** What the numeral reader needs to know of a language; words are lower case, hyphens stand for spaces too. */
export interface NumeralsLocale {
  /** The decimal mark; the other of comma and point groups digits. */
  readonly decimal: ',' | '.';
  /** 0 to 19, with all their forms. */
  readonly units: Readonly<Record<string, number>>;
  /** 20, 30 … 90. */
  readonly tens: Readonly<Record<string, number>>;
  readonly hundreds: readonly string[];
  /** What follows digits and «cents» when these are coins («5 cents par action»). */
  readonly notHundredsBefore: readonly string[];
  /** 1e3, 1e6 …, singular. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** 1e6 … in the plural, which alone are vague («des millions»). */
  readonly magnitudePlurals: Readonly<Record<string, number>>;
  /** Magnitudes only behind number words, because they are something else too («quatre milles», «300 milles»). */
  readonly magnitudesAfterWords: Readonly<Record<string, number>>;
  /** True where twenty multiplies and 60 and 80 take 10 to 19 («quatre-vingt-dix», «soixante-dix»). */
  readonly vigesimal: boolean;
  /** Joins 1 and 11 to tens («vingt et un»), or any rest to hundreds («a hundred and five»). */
  readonly and: { readonly word: string; readonly after: 'tens' | 'hundreds' };
  /** Words of `units` that are articles when they stand alone. */
  readonly articles: readonly string[];
  /** Half of the magnitude that follows («un demi-milliard»); alone, half of the unit that follows. */
  readonly half: readonly string[];
  /** Before decimals in words («three point one four», «trois virgule quatorze»). */
  readonly decimalWords: readonly string[];
  /** Adds half of the magnitude before it («4 milliards et demi»). */
  readonly andHalf: readonly string[];
  readonly minus: readonly string[];
  /** Ordinals of one word, with all their forms, by value. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Ordinals that make no compounds («premier», «second»). */
  readonly ordinalsAlone: Readonly<Record<string, number>>;
  /** Ordinals in the plural, which are denominators after a number («trois cinquièmes»). */
  readonly denominators: Readonly<Record<string, number>>;
  /** Denominators in the singular, after one («un cinquième des»). */
  readonly denominatorsAfterOne: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, FractionPhrase>>;
  /** What a fraction may be of without «de» («half |the staff»). */
  readonly fractionWholes: readonly string[];
  /** What follows a fraction that is none («quart de finale»). */
  readonly notFractionBefore: readonly string[];
  /** Written after digits («2e», «21ème»). */
  readonly ordinalSuffixes: readonly string[];
  /** Suffixes that may stand after a space, as they are no words («38 e édition»). */
  readonly spacedOrdinalSuffixes: readonly string[];
  /** Written after Roman digits («IIIe»); empty where that is not done. */
  readonly romanSuffixes: readonly string[];
  /** Written after a Roman one («Ier»). */
  readonly romanFirstSuffixes: readonly string[];
  /** «dizaine» 10: about as many. */
  readonly collectives: Readonly<Record<string, number>>;
  readonly collectivePlurals: Readonly<Record<string, number>>;
  /** Plurals that need neither a determiner nor «of» («thousands fled»). */
  readonly pluralsAlone: readonly string[];
  /** What stands before a collective and belongs to it («une», «une bonne»). */
  readonly collectiveDeterminers: readonly string[];
  /** What stands before a plural collective or magnitude and belongs to it («des», «les»). */
  readonly vagueDeterminers: readonly string[];
  /** «plusieurs», «quelques»: vague by themselves. */
  readonly vagueWords: readonly string[];
  /** Between a collective or fraction and what it counts («de», «d'»), with contracted articles. */
  readonly of: readonly string[];
  /** How plurals end that tell a magnitude sign from a unit; empty where none needs it. */
  readonly pluralEndings: readonly string[];
  /** After digits, case-sensitive. */
  readonly magnitudeSigns: Readonly<Record<string, MagnitudeSign>>;
  /** Currencies of one letter, which may be glued to a magnitude sign («4 MdsF»). */
  readonly currencyLetters: readonly string[];
}
