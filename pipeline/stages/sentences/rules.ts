/** A locale's abbreviation tables, made fit for lookup once. */
import type { SentencesLocale } from '../../locales/sentences.js';

export interface SentenceRules {
  readonly neverLast: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly mayBeLast: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const made = new WeakMap<SentencesLocale, SentenceRules>();

/** What a text gets whose language has no locale: Unicode's boundaries alone. */
const NONE: SentenceRules = rulesFrom({ neverLast: [], beforeNumber: [], mayBeLast: [], openers: [] });

/** The lookup tables of a locale, made once for each. */
export function rulesOf(locale: SentencesLocale | undefined): SentenceRules {
  if (!locale) return NONE;
  const known = made.get(locale);
  if (known) return known;
  const rules = rulesFrom(locale);
  made.set(locale, rules);
  return rules;
}

function rulesFrom(locale: SentencesLocale): SentenceRules {
  return {
    neverLast: new Set(locale.neverLast),
    beforeNumber: new Set(locale.beforeNumber),
    mayBeLast: new Set(locale.mayBeLast),
    openers: new Set(locale.openers),
  };
}
