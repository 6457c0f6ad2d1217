/** What an article says of a name, counted over all its mentions: it speaks with the model, or against it. */
import type { EntityType } from '../../schema.js';
import type { CompiledEntities, CompiledEvidence } from './compiled.js';
import { slug } from './key.js';
import type { NamedBlock } from './mention.js';

/** What speaks of a name. */
export interface Evidence {
  /** How much speaks for a type, by the type that it speaks against. */
  readonly speaks: ReadonlyMap<EntityType, ReadonlyMap<EntityType, number>>;
  /** The types that the name was used as at least once. */
  readonly used: ReadonlySet<EntityType>;
}

interface Gathered {
  readonly speaks: Map<EntityType, Map<EntityType, number>>;
  readonly used: Set<EntityType>;
  readonly hasSpace: boolean;
  /** Those patterns that can change something. */
  readonly before: readonly CompiledEvidence[];
  readonly after: readonly CompiledEvidence[];
}

/** Evidence by name, where `votes` has the types that each was taken for. Of what the tables know they are sure enough. */
export function gatherEvidence(
  text: string,
  blocks: readonly NamedBlock[],
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Gathered>();
  for (const { read, mentions } of blocks) {
    const { governor } = read.tables;
    for (const { start, end, type, rule } of mentions) {
      const name = text.slice(start, end);
      let gathered = all.get(name);
      if (!gathered) {
        gathered = begun(name, votes.get(name)!, read.tables);
        all.set(name, gathered);
      }
      if (rule !== 'model' && rule !== 'join') gathered.used.add(type);
      for (const piece of gathered.before) weigh(piece, text, start, gathered);
      if (gathered.after.length === 0) continue;
      governor.lastIndex = start;
      if (governor.test(text)) continue;
      for (const piece of gathered.after) weigh(piece, text, end, gathered);
    }
  }
  return all;
}

function begun(
  name: string,
  types: ReadonlyMap<EntityType, number>,
  { evidence, aliases }: CompiledEntities,
): Gathered {
  const known = (aliases.get(slug(name)) ?? []).filter(({ mark }) => mark === '');
  const used = new Set(known.map(({ type }) => type));
  const hasSpace = name.includes(' ');
  if (known.length > 0) return { speaks: new Map(), used, hasSpace, before: [], after: [] };
  const matters = (piece: CompiledEvidence) => {
    if (piece.oneWord && hasSpace) return false;
    if ((piece.type === 'LOC' || piece.type === 'PRODUCT') && types.has(piece.type)) return true;
    return piece.over.some((other) => types.has(other) && speaksAgainst(piece, other, hasSpace));
  };
  return {
    speaks: new Map(),
    used,
    hasSpace,
    before: evidence.before.filter(matters),
    after: evidence.after.filter(matters),
  };
}

/** A person of several words is one, but for what says so in any case. */
const speaksAgainst = ({ fullNames }: CompiledEvidence, other: EntityType, hasSpace: boolean): boolean =>
  other !== 'PER' || !hasSpace || fullNames === true;

function weigh(
  piece: CompiledEvidence,
  text: string,
  at: number,
  { speaks, used, hasSpace }: Gathered,
): void {
  piece.pattern.lastIndex = at;
  if (!piece.pattern.test(text)) return;
  used.add(piece.type);
  for (const other of piece.over) {
    if (!speaksAgainst(piece, other, hasSpace)) continue;
    const against = speaks.get(other) ?? new Map<EntityType, number>();
    speaks.set(other, against.set(piece.type, (against.get(piece.type) ?? 0) + piece.weight));
  }
}
