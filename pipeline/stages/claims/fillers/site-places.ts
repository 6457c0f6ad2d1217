/** Where it is, where the words name only the site: «L’usine de Vesoul perdra 240 postes», «le site de Vesoul est le plus touché, avec 240 suppressions». */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isNoun, placeAt } from '../syntax/parsed-sentence.js';
import type { Phrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { fillFrom } from './fillers.js';

/** Fills a missing key place from the site that is the subject. */
export function addSitePlace(
  reading: Reading,
  { frame, args, trigger }: Pick<Draft, 'frame' | 'args' | 'trigger'>,
): void {
  const role = frames[frame].roles.find(({ name, key }) => key && name === 'place');
  if (!role || args.place || !args.org) return;
  const { phrases, lexicon } = reading;
  let at = placeAt(reading, trigger.start);
  while (at >= 0 && !isTold(phrases[at]!)) at -= 1;
  const subject = at < 0 ? null : subjectOf(reading, at);
  const [site, town] = subject === null ? [] : [phrases[subject], phrases[subject + 1]];
  if (!isNoun(site) || site.entity || !lexicon.sites.has(site.head?.word.noun ?? '')) return;
  if (!isNoun(town) || town.preposition === null || town.entity?.entity?.type !== 'LOC') return;
  const filled = fillFrom(reading, subject! + 1, role, new Set());
  if (filled) args.place = filled;
}

/** «avec 240 postes menacés»: a participle is said of its own noun. */
const isTold = (phrase: Phrase): boolean => phrase.kind === 'verb' && phrase.form !== 'participle';
