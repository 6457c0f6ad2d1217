/** What stands in front of a name says what it is: «le PDG de X», «la start-up lyonnaise X». */
import type { TypeCue } from '../../locales/entities.js';
import type { EntityType } from '../../schema.js';
import { matchesOf, placesIn } from './anchored.js';
import type { CompiledEntities } from './compiled.js';
import { slug } from './key.js';
import type { Mention, ReadBlock } from './mention.js';

/** How sure a name is that its cue agrees with. */
const CUED_SCORE = 0.9;

/** Corrects the types of mentions that a cue leads to; the nearest cue speaks of the name. */
export function applyCues(
  text: string,
  { block, tables, words }: ReadBlock,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ rule }) => rule === 'model')) return mentions;
  const places = placesIn(words, tables.cueOpeners);
  const nearest = new Map<number, { readonly cue: TypeCue; readonly start: number }>();
  for (const { cue, pattern } of tables.cues)
    for (const { start, end } of matchesOf(pattern, text, places.get(pattern), block.end)) {
      const other = nearest.get(end);
      if (!other || cue.overrides || (other.start < start && !other.cue.overrides))
        nearest.set(end, { cue, start });
    }
  return mentions.map((mention) => {
    if (mention.rule !== 'model') return mention;
    const cue = nearest.get(mention.start)?.cue;
    if (!cue) return followed(text, mention, tables, block.locale.code);
    const score = Math.max(mention.score, CUED_SCORE);
    if (cue.type === mention.type) return { ...mention, score, rule: `${block.locale.code}/${cue.name}` };
    if (!cue.corrects.some((type) => type === mention.type)) return mention;
    if (cue.sparesFullNames && mention.type === 'PER' && /\s/.test(text.slice(mention.start, mention.end)))
      return mention;
    if (isKnownAs(mention.type, text.slice(mention.start, mention.end), tables)) return mention;
    return { ...mention, type: cue.type, score, rule: `${block.locale.code}/${cue.name}` };
  });
}

/** «Helvane, dont le siège est à Bâle»: only a firm is spoken of so. A person's full name stays one. */
function followed(text: string, mention: Mention, tables: CompiledEntities, code: string): Mention {
  const { start, end, type } = mention;
  if (type === 'EVENT') return mention;
  tables.firmFollower.lastIndex = end;
  if (!tables.firmFollower.test(text)) return mention;
  const score = Math.max(mention.score, CUED_SCORE);
  if (type === 'ORG') return { ...mention, score };
  tables.governor.lastIndex = start;
  if (type === 'LOC' && tables.governor.test(text)) return mention;
  const name = text.slice(start, end);
  if ((type === 'PER' && /\s/.test(name)) || isKnownAs(type, name, tables)) return mention;
  return { ...mention, type: 'ORG', score, rule: `${code}/firm-follower` };
}

/** What the tables are sure of, no cue corrects: «l’entreprise Paris», «le jeu vidéo Nintendo». */
function isKnownAs(type: EntityType, name: string, { aliases }: CompiledEntities): boolean {
  return (
    aliases.get(slug(name))?.some((form) => form.type === type && (form.mark === '' || type === 'LOC')) ??
    false
  );
}
