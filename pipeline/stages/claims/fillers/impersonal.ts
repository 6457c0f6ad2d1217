/** Pronouns that stand for nobody. */

import type { Reading } from '../article/read.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** «il faut», «il s’agit», «il n’y a», «il est prévu de», «il est question de»: nobody is meant. */
export function isImpersonal({ phrases, lexicon, text }: Reading, pronoun: NounPhrase): boolean {
  const { impersonal, copulas, locale } = lexicon;
  if (!pronoun.pronoun || !impersonal.pronouns.has(pronoun.pronoun.norm)) return false;
  let at = phrases.indexOf(pronoun) + 1;
  while (phrases[at]?.kind === 'skip') at += 1;
  const verb = phrases[at];
  if (verb?.kind !== 'verb') return false;
  if (impersonal.verbs.has(verb.lemma)) return true;
  if (verb.reflexive && impersonal.reflexive.has(verb.lemma)) return true;
  if (verb.lemma === lexicon.have) {
    const words = text
      .slice(pronoun.end, verb.end)
      .toLowerCase()
      .split(/[\s’']+/u);
    if (words.some((word) => impersonal.before.has(word))) return true;
  }
  const next = phrases[at + 1];
  if (verb.passive && impersonal.passive.has(verb.lemma))
    return next?.kind === 'verb' && next.form === 'infinitive' && next.preposition === locale.of;
  return (
    copulas.has(verb.lemma) &&
    next?.kind === 'noun' &&
    !next.determiner &&
    next.words.some(({ norm }) => impersonal.predicates.has(norm))
  );
}
