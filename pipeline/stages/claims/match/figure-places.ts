/** Where a figure is so, which stands for whose it is where nobody has it: «Le chômage a reculé en Bretagne». */
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { prepositional } from '../syntax/complements.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** The place behind a figure, its verb or the opening of the sentence; null for «ses ventes en Chine». */
export function placeOfFigure(reading: Reading, trigger: number, { start }: Filler): Filler[] | null {
  const { phrases, lexicon } = reading;
  const figure = phrases.findIndex((one) => one.kind === 'noun' && one.words[0]?.start === start);
  const phrase = phrases[figure];
  if (phrase?.kind === 'noun' && phrase.determiner?.word.determiner?.grade === 'possessive') return null;
  for (const at of figure < 0 ? [trigger] : [figure, trigger])
    for (const spot of lexicon.spots)
      for (const place of prepositional(reading, at, spot)) {
        const entity = (phrases[place] as NounPhrase).entity?.entity;
        if (entity?.type === 'LOC')
          return [{ start: entity.start, end: entity.end, entity: entity.entity, via: 'name' }];
      }
  return null;
}
