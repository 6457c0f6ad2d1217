/** Pronouns that stand for nobody. */
import type { NounPhrase } from './phrases.js';
import type { Reading } from './read.js';

const listed = (list: string, word: string | undefined): boolean =>
  word !== undefined && list.split(' ').includes(word);

/** «il faut», «il s’agit», «il n’y a», «il est prévu de», «il est question de»: nobody is meant. */
export function isImpersonal({ phrases, lexicon, text }: Reading, pronoun: NounPhrase): boolean {
  const { impersonal, copulas, of } = lexicon.locale;
  if (!listed(impersonal.pronouns, pronoun.pronoun?.norm)) return false;
  let at = phrases.indexOf(pronoun) + 1;
  while (phrases[at]?.kind === 'skip') at += 1;
  const verb = phrases[at];
  if (verb?.kind !== 'verb') return false;
  if (listed(impersonal.verbs, verb.lemma)) return true;
  if (verb.reflexive && listed(impersonal.reflexive, verb.lemma)) return true;
  const words = text
    .slice(pronoun.end, verb.end)
    .toLowerCase()
    .split(/[\s’']+/u);
  if (words.some((word) => listed(impersonal.before, word)) && verb.lemma === lexicon.have) return true;
  const next = phrases[at + 1];
  if (verb.passive && listed(impersonal.passive, verb.lemma))
    return next?.kind === 'verb' && next.form === 'infinitive' && next.preposition === of;
  return (
    listed(copulas, verb.lemma) &&
    next?.kind === 'noun' &&
    !next.determiner &&
    next.words.some(({ norm }) => listed(impersonal.predicates, norm))
  );
}
