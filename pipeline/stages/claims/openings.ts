/** What opens a sentence or stands before its clause: «Avec …, X», «Chez X, …», «…, où». */

import type { ParsedSentence } from './parsed-sentence.js';
import { hasSubject } from './phrases.js';
import { subjectOf } from './subject-of.js';

const known = (at: number | null): number[] => (at === null ? [] : [at]);

/** «Avec les 20 millions levés auprès d’Elaia, Kombi veut …»: the subject behind the opening phrase. */
export function mainSubject(sentence: ParsedSentence, at: number): number[] {
  const verb = frontedVerb(sentence, at);
  return verb === null ? [] : known(subjectOf(sentence, verb));
}

/** «son usine de Vesoul, où travaillent 220 personnes»: what the relative stands for, the nearest phrase first. */
export function whereabouts({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const pronoun = phrases[at - 1];
  if (pronoun?.kind !== 'relative' || pronoun.item.norm !== lexicon.locale.where) return [];
  const left = phrases[at - 2]?.kind === 'mark' ? at - 3 : at - 2;
  return phrases[left]?.kind === 'noun' ? [left] : [];
}

/** «Chez Renault, le directeur financier …»: the place or company that opens the sentence. */
export function fronted({ phrases }: ParsedSentence, at: number): number[] {
  const [first, mark] = phrases;
  const isApart = mark?.kind === 'mark' && mark.item.norm === ',';
  return at > 1 && isApart && first?.kind === 'noun' && first.preposition !== null ? [0] : [];
}

/** «Avec un chiffre d’affaires de 2 milliards, Sodiaal est …»: the verb after an opening phrase. */
export function frontedVerb({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  const first = phrases[0];
  if (first?.kind !== 'noun' || !lexicon.openers.has(first.preposition ?? '')) return null;
  const comma = phrases.findIndex((phrase) => phrase.kind === 'mark' && phrase.item.norm === ',');
  const verb = phrases.findIndex(hasSubject);
  return at < comma && comma < verb ? verb : null;
}

/** «Incendie dans une papeterie près d’Avignon : deux morts»: what a headline names before its colon. */
export function headline({ phrases }: ParsedSentence, at: number): number[] {
  const [first] = phrases;
  if (first?.kind !== 'noun' || first.preposition !== null || !first.head || first.quantity) return [];
  const colon = phrases.findIndex((one) => one.kind === 'mark' && one.item.norm === ':');
  const isBare = phrases.slice(0, Math.max(0, colon)).every((one) => one.kind === 'noun');
  return colon > 0 && colon < at && isBare ? [0] : [];
}
