/** Where people meet, told anywhere behind the words that say so. */
import { isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import { hasSubject } from './phrases.js';

/** The most phrases between a meeting and where it takes place. */
const REACH = 14;

/**
 * «Le tête-à-tête entre A et B, à Genève, a duré deux heures», «un sommet, qui s’ouvre jeudi à Pékin», «la rencontre prévue
 * à Lyon»: the names behind the preposition of a place, up to the second verb with a subject.
 */
export function venues({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const found: number[] = [];
  let verbs = 0;
  for (let next = at + 1; next < phrases.length && next <= at + REACH; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'clause' || isMark(phrase, ';:')) break;
    if (hasSubject(phrase) && ++verbs > 1) break;
    if (isNoun(phrase) && phrase.entity && lexicon.spots.has(phrase.preposition ?? '')) found.push(next);
  }
  return found;
}
