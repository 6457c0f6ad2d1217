/**
 * A language is data: one typed object, one file per stage, and the compiler says what is missing.
 * The code that reads these tables knows no language.
 */
import type { BlocksLocale } from './blocks.js';
import type { ClaimsLocale } from './claims.js';
import type { ClaimsContextLocale } from './claims-context.js';
import type { EntitiesLocale } from './entities.js';
import type { LanguagesLocale } from './languages.js';
import type { LinksLocale } from './links.js';
import type { NumeralsLocale } from './numerals.js';
import type { QuantitiesLocale } from './quantities.js';
import type { SentencesLocale } from './sentences.js';
import type { TimesLocale } from './times.js';

/** All that a language provides. */
export interface Locale {
  /** ISO 639-1. */
  readonly code: string;
  readonly blocks: BlocksLocale;
  readonly languages: LanguagesLocale;
  readonly sentences: SentencesLocale;
  readonly entities: EntitiesLocale;
  /** How numbers are written, in digits and in words: shared by quantities and times. */
  readonly numerals: NumeralsLocale;
  readonly quantities: QuantitiesLocale;
  readonly times: TimesLocale;
  readonly claims: ClaimsLocale;
  /** Clauses, cues of modality and negation, and sources: what surrounds a claim. */
  readonly claimsContext: ClaimsContextLocale;
  readonly links: LinksLocale;
}
