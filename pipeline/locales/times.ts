/** What the times stage needs to know of a language: names of the calendar's parts, and the ways a time is written. */

/** A stretch of the calendar that has a name of its own. */
export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type TimeMod = 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after';

/**
 * One way of writing a time.
 *
 * Templates are words as they are written, any case, with one space between them (any one to three spaces of
 * the text fit it), `(a|b)` for alternatives, `?` after a letter or a group for what may be missing, `~` for a space that
 * may be missing, `'` for either apostrophe, and `{slot}` for what a table or a number fills:
 * `weekday month longmonth season part unit span nth numeral count rough some edge which meridiem past` from the tables of
 * the locale (`longmonth` not cut short, `span` a unit from a day on, `numeral` Roman, `minutes` an hour's in words, `less` those before it), `day dd mm year modern yy decade
 * quarter half hour minute second hhmm anyage` (a year of one to four figures) and `earlyyear` (of three) in figures or, where the tables have them, words, and for what only has to stand there
 * `anyday anyyear anymonth anyweekday anyhour anyminute anynumeral fourfigures shortnumber plural figure thousands word end stop sentencestart`. See `slotsOf`.
 * A slot that ends in `2` (`{day2}`) belongs to the far end of a period.
 */
export interface TimePattern {
  readonly rule: string;
  readonly write: string;
  /** Must stand directly before, or after; the slots of `before` are read as part of the time. */
  readonly after?: string;
  readonly before?: string;
  /** Must not stand there. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** The first letter must be small. */
  readonly small?: true;
  /** The first letter must be a capital. */
  readonly capital?: true;

  // What the words mean beyond what the slots say.
  /** A constant TIMEX3 value. */
  readonly value?: string;
  readonly unit?: TimeUnit;
  /** How many units from the day that the time hangs on. */
  readonly shift?: number;
  /** −1 for a `count` that lies before, 1 for one that lies after. */
  readonly direction?: -1 | 1;
  /** Half a unit more than the `count` («un an et demi»). */
  readonly half?: true;
  /** The day that it hangs on is one of the text, not the document's. */
  readonly narrative?: true;
  /** It is told from something that happens, which is no time of the text («trois jours avant le conseil»). */
  readonly ofEvent?: true;
  /** It is of the year before the document's (−1), of that year (0), or of the next (1). */
  readonly ofYear?: -1 | 0 | 1;
  /** The `count` is of the first or last months of a year. */
  readonly months?: 'first' | 'last';
  /** The one before (−1), this one (0), or the one after (1), for a weekday, month, season or quarter. */
  readonly which?: -1 | 0 | 1;
  readonly part?: DayPart;
  /** Of a feast that has a day of its own («Noël»). */
  readonly month?: number;
  readonly day?: number;
  /** Of a feast that moves with Easter Sunday: so many days behind it. */
  readonly easter?: number;
  /** Which of the units: the last quarter is the fourth. */
  readonly nth?: number;
  readonly hour?: number;
  /** Below nought it lies before the hour («ten to two»). */
  readonly minute?: number;
  readonly meridiem?: 'am' | 'pm';
  /** An hour as it is spoken: where nothing tells, from one to six it is of the afternoon. */
  readonly spoken?: true;
  /** So many of a unit that comes back. */
  readonly count?: number;
  /** Of a feast on one weekday of its month, with `nth`; 1 for Monday. */
  readonly weekday?: number;
  /** It is counted back from the birth of Christ. */
  readonly bc?: true;
  readonly mod?: TimeMod;
  /** It comes back: a TIMEX3 set. */
  readonly every?: true;
  /** A stretch without ends («ces dernières années»). */
  readonly stretch?: true;
}

/** Spellings of one thing; the first is the usual one. */
export type Spellings = readonly string[];

export interface TimesLocale {
  /** Monday first. */
  readonly weekdays: readonly Spellings[];
  /** The same cut short without a point, which alone are other words too («Sun»); in the same order, or none. */
  readonly shortWeekdays: readonly Spellings[];
  readonly months: readonly Spellings[];
  readonly seasons: Readonly<Record<Season, Spellings>>;
  readonly parts: Readonly<Record<DayPart, Spellings>>;
  /** `[singular, plural]` spellings. */
  readonly units: Readonly<Record<TimeUnit, readonly [Spellings, Spellings]>>;
  /** Words for a number that is not said. */
  readonly some: Spellings;
  /** Spellings of the first day of a month that are no plain number. */
  readonly firstDays: Spellings;
  /** Names of decades that are no numbers («sixties»). */
  readonly decades: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<'start' | 'mid' | 'end', Spellings>>;
  /** Words that point to the one before (−1), this one (0) or the one after (1). */
  readonly which: Readonly<Record<string, -1 | 0 | 1>>;
  /** Hours to add: `pm` makes an hour below 12 one of the second half of the day. */
  readonly meridiems: Readonly<Record<'am' | 'pm', Spellings>>;
  /** Minutes behind an hour that are no number («et quart»), below zero for those before it («moins le quart»). */
  readonly hourParts: Readonly<Record<string, number>>;
  /** How a plural noun looks, so that «2016 salariés» is no year: endings, and words that end so and are no noun. */
  readonly plurals: { readonly endings: Spellings; readonly not: Spellings };
  readonly patterns: readonly TimePattern[];
  /** Ties two times into a period: what stands before the first, and between them; some only two hours. */
  readonly ranges: readonly {
    readonly rule: string;
    readonly open: string;
    readonly join: string;
    readonly ofClocks?: true;
  }[];
  /** What may stand between a day and its hour. */
  readonly dayToHour: string;
  /** What may stand between an hour and its day. */
  readonly hourToDay: string;
  /** Ends an hour that a news agency gives of the day of its dispatch («vers 11h20 GMT»). */
  readonly dispatchZone: string;
  readonly tense: TenseLocale;
  /** Words directly before a time that move its bounds and are no part of it. */
  readonly bounds: Readonly<Record<'before' | 'after' | 'approx', string>>;
}

/** Words and how verbs end, and words that end so and are none. */
export interface VerbForms {
  readonly words: Spellings;
  readonly endings: Spellings;
  readonly not: Spellings;
  /** Words before which one of `words` says nothing («set off»). */
  readonly notBefore?: Spellings;
}

/** What says whether a time without a year, or a weekday, has been or is to come. */
export interface TenseLocale {
  /** Templates of what stands directly before a time: it has been («depuis»). */
  readonly since: string;
  /** It is to come («d'ici»). */
  readonly by: string;
  /** It is to come where no verb says otherwise («jusqu'à», «avant»). */
  readonly until: string;
  /** It may lie on either side of a past verb, what is nearer («a gelé les prix jusqu'au 31 octobre»). */
  readonly lasting: string;
  /** Before a figure: on either side where no verb tells, what is nearer («un relèvement au 1er janvier»). */
  readonly effective: string;
  /** Verbs in the future: it cannot have been. */
  readonly future: VerbForms;
  /** Words of what is planned, and verbs that lean to what is to come. */
  readonly ahead: VerbForms;
  readonly past: VerbForms;
  /** Forms that are past unless an auxiliary of the future stands before them («closed», «will be closed»). */
  readonly participles: VerbForms;
  /** Words before a figure of an earlier time («contre 12,1 fin décembre»). */
  readonly comparators: Spellings;
  /** How people speak to each other of what they are about to do («on se voit mardi», «dispo jeudi ?»). */
  readonly personal: {
    /** Words of speaker and hearer, and endings of verbs that bid («venez»), with words that end so and are none. */
    readonly words: Spellings;
    readonly endings: Spellings;
    readonly not: Spellings;
    /** Auxiliaries, and how the participles end that make a past of them («je suis venu lundi»). */
    readonly auxiliaries: Spellings;
    readonly participles: Spellings;
    /** What shows that the words are told of another («dit-elle»). */
    readonly reported: Spellings;
  };
  /** Words before which another clause stands («qui»), and verbs that say nothing of the time. */
  readonly stops: Spellings;
}
