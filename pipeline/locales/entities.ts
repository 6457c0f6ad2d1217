/** What the entities stage needs to know of a language. */
export interface EntitiesLocale {
  /** Words in front of a person's name that are no part of it, without their point: «M», «Mme», «Dr». */
  readonly titles: readonly string[];
  /** Articles and prepositions that a name never begins with, as the model may leave them: «le», «du». */
  readonly articles: readonly string[];
  /** The same before an apostrophe: «l», «d». */
  readonly elisions: readonly string[];
}
