/** What stands in front of a name says what it is: «le PDG de X», «la start-up lyonnaise X». */
import type { TypeCue } from '../../locales/entities.js';
import { matchesOf } from './anchored.js';
import { slug } from './key.js';
import type { Mention, NamedBlock } from './mention.js';

/** How sure a name is that its cue agrees with. */
const CUED_SCORE = 0.9;

/** Corrects the types of mentions that a cue leads to; the nearest cue speaks of the name. */
export function applyCues(text: string, { block, tables, mentions, places }: NamedBlock): Mention[] {
  const nearest = new Map<number, { readonly cue: TypeCue; readonly start: number }>();
  for (const { cue, pattern } of tables.cues)
    for (const { start, end } of matchesOf(pattern, text, places.get(pattern), block.end)) {
      const other = nearest.get(end);
      if (!other || other.start < start) nearest.set(end, { cue, start });
    }
  return mentions.map((mention) => {
    const cue = nearest.get(mention.start)?.cue;
    if (!cue || mention.rule !== 'model') return mention;
    const score = Math.max(mention.score, CUED_SCORE);
    if (cue.type === mention.type) return { ...mention, score };
    if (!cue.corrects.some((type) => type === mention.type)) return mention;
    if (cue.sparesFullNames && mention.type === 'PER' && /\s/.test(text.slice(mention.start, mention.end)))
      return mention;
    const name = text.slice(mention.start, mention.end);
    if (mention.type === 'LOC' && tables.aliases.get(slug(name))?.some((form) => form.type === 'LOC'))
      return mention;
    return { ...mention, type: cue.type, score, rule: `${block.locale.code}/${cue.name}` };
  });
}
