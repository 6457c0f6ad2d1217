/**
 * What the blocks stage needs to know of a language: how pages that carry news write their furniture. Entries are
 * compared without regard to case, kind of apostrophe or space, leading bullet, and final colon, stop or arrow.
 */
export interface BlocksLocale {
  /** Whole lines that are furniture wherever they stand: menus, share buttons, prompts. */
  readonly furniture: readonly string[];
  /** Those of `furniture` and `related` that are headings of an article as well, where they stand between running text. */
  readonly headingWords: readonly string[];
  /** How lines of furniture begin. */
  readonly furnitureStarts: readonly string[];
  /** What only furniture says, anywhere in a line that is not long. */
  readonly furnitureParts: readonly string[];
  /** Headings of links to other articles: whole lines, or before a colon and the link («Lire aussi : …»). */
  readonly related: readonly string[];
  /** Headings after which the article is over: comments, most read, footer. */
  readonly tails: readonly string[];
  /** Headings of what readers wrote: those of `tails` that stand nowhere in an article. */
  readonly comments: readonly string[];
  /** Names of sections, which stand above a title as labels. */
  readonly sections: readonly string[];
  /** How a line with the author or the page's dates begins. */
  readonly bylineStarts: readonly string[];
  /** Whole lines that name a source or an author's office («Avec AFP», «La rédaction»). */
  readonly bylines: readonly string[];
  /** How a line that describes a picture begins. */
  readonly captionStarts: readonly string[];
  /** Units of age («2 heures», «1 mois»), and the words before or after it («il y a …», «… ago»). */
  readonly age: {
    readonly units: readonly string[];
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
  /** Words before a date, before an hour, and the ends of a day's ordinal («le 1er juin à 10h», «at 10:00»). */
  readonly dateWords: readonly string[];
  readonly hourWords: readonly string[];
  readonly ordinalEnds: readonly string[];
  /** What stands before an author's name («Par», «By»), and small words inside one («de», «van»). */
  readonly authorWords: readonly string[];
  readonly particles: readonly string[];
  /** Names of months, in full and short. */
  readonly months: readonly string[];
  /** Small words that a person's name does not have. */
  readonly notInNames: readonly string[];
}
