/** How jobs go: «via des départs volontaires», «par le jeu des préretraites», «une rupture conventionnelle collective». */
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { placeAt } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';

/** Fills the missing means of job cuts from their own noun, or from a phrase that tells how; a part has what stands behind «dont». */
export function addMeans(reading: Reading, draft: Draft): void {
  const { phrases, lexicon } = reading;
  const { frame, args, quantity, trigger, part } = draft;
  if (frame !== 'layoffs' || args.means) return;
  const joint = phrases.findIndex(({ kind, start }) => kind === 'example' && start >= trigger.start);
  const from = part && joint >= 0 ? joint : 0;
  const until = part || joint < 0 ? phrases.length : joint;
  const at = placeAt(reading, trigger.start);
  const subject = phrases[at]?.kind === 'verb' ? subjectOf(reading, at) : null;
  const isOwn = ({ start, end }: Phrase): boolean =>
    (subject !== null && start === phrases[subject]!.start) ||
    (start <= trigger.start && trigger.start < end) ||
    (quantity !== null && start <= quantity.start && quantity.start < end);
  for (const phrase of phrases.slice(from, until)) {
    if (phrase.kind !== 'noun' || !(isOwn(phrase) || lexicon.ways.has(phrase.preposition ?? ''))) continue;
    for (const { word, norm, start, end } of phrase.words) {
      const value = lexicon.means.get(word.noun ?? norm);
      if (value === undefined) continue;
      args.means = [{ start, end, value }];
      return;
    }
  }
}
