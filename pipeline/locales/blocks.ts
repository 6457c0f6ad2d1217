/**
 * What the blocks stage needs to know of a language: how pages that carry news write their furniture. Entries are
 * compared without regard to case, kind of apostrophe or space, leading bullet, and final colon, stop or arrow.
 */
export interface BlocksLocale {
  /** Whole lines that are furniture wherever they stand: menus, share buttons, prompts. */
  readonly furniture: readonly string[];
  /** How lines of furniture begin. */
  readonly furnitureStarts: readonly string[];
  /** What only furniture says, anywhere in a line that is not long. */
  readonly furnitureParts: readonly string[];
  /** Headings of links to other articles: whole lines, or before a colon and the link («Lire aussi : …»). */
  readonly related: readonly string[];
  /** Headings after which the article is over: comments, most read, footer. */
  readonly tails: readonly string[];
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
  /** Names of months, in full and short. */
  readonly months: readonly string[];
  /** Small words that a person's name does not have. */
  readonly notInNames: readonly string[];
}
