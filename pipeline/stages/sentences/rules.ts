/** A locale's abbreviation tables, made fit for lookup once. */

import type { SentencesLocale } from '../../locales/sentences.js';
import { onceFor } from '../../once.js';

/** The words of a locale that tell whether a full stop ends a sentence. */
export interface SentenceRules {
  readonly neverLast: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly mayBeLast: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

/** What a text gets whose language has no locale: Unicode's boundaries alone. */
const NONE: SentenceRules = rulesFrom({ neverLast: [], beforeNumber: [], mayBeLast: [], openers: [] });

/** The lookup tables of a locale, made once for each. */
export const rulesOf = (locale: SentencesLocale | undefined): SentenceRules =>
  locale ? rulesOfLocale(locale) : NONE;

const rulesOfLocale = onceFor(rulesFrom);

function rulesFrom(locale: SentencesLocale): SentenceRules {
  return {
    neverLast: new Set(locale.neverLast),
    beforeNumber: new Set(locale.beforeNumber),
    mayBeLast: new Set(locale.mayBeLast),
    openers: new Set(locale.openers),
  };
}
