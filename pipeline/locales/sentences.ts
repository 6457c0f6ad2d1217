/** What the sentences stage needs to know of a language. Abbreviations stand without their last stop. */
export interface SentencesLocale {
  /** Never end a sentence, whatever follows («M. Dupont», «art. 5»). Compared without regard to case where `anyCase`. */
  readonly neverLast: readonly string[];
  /** Do not end a sentence before a number («p. 12», «No. 5»), but may before a word. */
  readonly beforeNumber: readonly string[];
  /** May end a sentence: they do when a word of `openers` follows («Inc.», «J.-C.», initials). */
  readonly mayBeLast: readonly string[];
  /** Words that, with a capital, are far more often the first of a sentence than part of a name. */
  readonly openers: readonly string[];
}
