/** What linking needs to know of a language: words that place a claim in time, posts, and what is counted. */
export interface LinksLocale {
  /** Regular expression sources, matched in lower case at word boundaries inside the claim's own words. */
  readonly cues: {
    /** An event that lies before the one reported: «a déjà investi». */
    readonly prior: readonly string[];
    /** A state that has passed: «lors de sa dernière levée», «initialement». */
    readonly former: readonly string[];
    /** A part of the figure before it: «dont 1 500 en France». */
    readonly part: readonly string[];
    /** A state that holds when the article comes out, and did not before: «désormais». */
    readonly now: readonly string[];
  };
  /** The article itself says that a figure was replaced by another: «au lieu des 792», «792 initialement annoncés». */
  readonly replaced: {
    /** Right before the figure. */
    readonly before: readonly string[];
    /** Right after it. */
    readonly after: readonly string[];
  };
  /** The name of a funding round, so that two rounds are not taken for one: «série B». */
  readonly rounds: readonly string[];
  /** Words of a filler that do not tell it from another: determiners, prepositions, «nouveau», «actuel». */
  readonly emptyWords: readonly string[];
  /** Words for one thing, the first standing for all, in lower case without accents. */
  readonly synonyms: readonly (readonly string[])[];
  /** Posts that one person holds at a time, as `synonyms` writes them. */
  readonly singlePosts: readonly string[];
  /** Words of a post that do not change which post it is: «par intérim». */
  readonly interim: readonly string[];
  /** Counted nouns by kind, in the singular: counts are compared only within a kind. */
  readonly counted: Readonly<Record<string, readonly string[]>>;
  /** The noun of a change to the frame whose level it changes: «valorisation» → valuation. */
  readonly metrics: Readonly<Record<string, readonly string[]>>;
}
