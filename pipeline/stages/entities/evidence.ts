/** What an article says of a name, counted over all its mentions: it speaks with the model, or against it. */
import { onceFor } from '../../once.js';
import type { EntityType } from '../../schema.js';
import type { CompiledEntities, CompiledEvidence } from './compiled.js';
import { slug } from './key.js';
import type { NamedBlock } from './mention.js';
import { mayHave, wordAt } from './words.js';

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
  readonly types: ReadonlyMap<EntityType, number>;
  readonly hasSpace: boolean;
  readonly isKnown: boolean;
  /** Outside bylines, and those of them behind a preposition. */
  mentions: number;
  governed: number;
  /** Those patterns that can change something. */
  readonly before: readonly CompiledEvidence[];
  readonly after: readonly CompiledEvidence[];
}

/** So many of the words of business make an article one on firms. */
const BUSINESS = 2;
/** How much a mention there speaks for a firm, where nothing marks the name as a place, a product or a person. */
const UNMARKED = 0.4;

/**
 * Evidence by name, where `votes` has the types that each was taken for and `bearers` the surnames of persons who
 * are introduced. Of what the tables know they are sure enough.
 */
export function gatherEvidence(
  text: string,
  blocks: readonly NamedBlock[],
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
  bearers: ReadonlyMap<string, number>,
): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Gathered>();
  for (const { read, mentions } of blocks) {
    const { governor } = read.tables;
    for (const { start, end, type, rule } of mentions) {
      const name = text.slice(start, end);
      let gathered = all.get(name);
      if (!gathered) {
        gathered = begun(name, votes.get(name)!, read.tables, bearers.has(name));
        all.set(name, gathered);
      }
      if (rule !== 'model' && rule !== 'join') gathered.used.add(type);
      governor.lastIndex = start;
      const isGoverned = governor.test(text);
      if (read.block.kind !== 'byline') {
        gathered.mentions += 1;
        if (isGoverned) gathered.governed += 1;
      }
      for (const piece of gathered.before) weigh(piece, text, start, gathered);
      for (const piece of gathered.after)
        if (!isGoverned || piece.type !== 'ORG') weigh(piece, text, end, gathered);
    }
  }
  addUnmarked(all, blocks, bearers);
  return all;
}

/** In an article on firms a name that nothing marks as another thing is more likely a firm. */
function addUnmarked(
  all: ReadonlyMap<string, Gathered>,
  blocks: readonly NamedBlock[],
  bearers: ReadonlyMap<string, number>,
): void {
  let onFirms: boolean | undefined;
  for (const [name, { speaks, used, hasSpace, isKnown, types, mentions, governed }] of all)
    for (const type of types.keys()) {
      if (isKnown || type === 'ORG' || used.has(type)) continue;
      if (type === 'PER' && (hasSpace || bearers.has(name))) continue;
      onFirms ??= isOnFirms(blocks);
      if (!onFirms) return;
      // «à Vierzon», «les rues de Vierzon» say little of what Vierzon is
      add(speaks, type, 'ORG', UNMARKED * (type === 'LOC' ? mentions - governed : mentions));
    }
}

/** Whether an article has several of the words of business. */
function isOnFirms(blocks: readonly NamedBlock[]): boolean {
  const found = new Set<string>();
  for (const { read } of blocks) {
    const { businessWords, businessFilter } = read.tables;
    for (let i = 0; i < read.words.hashes.length; i += 1) {
      if (!mayHave(businessFilter, read.words.hashes[i]!)) continue;
      const word = wordAt(read.words, i)!;
      if (businessWords.has(word) && found.add(word).size >= BUSINESS) return true;
    }
  }
  return false;
}

function begun(
  name: string,
  types: ReadonlyMap<EntityType, number>,
  { evidence, aliases, actingCapitals }: CompiledEntities,
  isSurname: boolean,
): Gathered {
  const key = slug(name);
  const isKnown = aliases.has(key) || actingCapitals.has(key);
  const used = new Set<EntityType>(isKnown ? types.keys() : []);
  const hasSpace = name.includes(' ');
  // a firm that is called as a person of the article may be the person
  const asked = [...types.keys(), ...(isSurname && !types.has('PER') ? (['PER'] as const) : [])];
  const about = { speaks: new Map(), used, types, hasSpace, isKnown, mentions: 0, governed: 0 };
  return isKnown
    ? { ...about, before: [], after: [] }
    : { ...about, ...piecesFor(asked, hasSpace, evidence) };
}

type Pieces = CompiledEntities['evidence'];
/** By the evidence of a language and what is asked of it, because most names of most articles ask the same. */
const askedOf = onceFor((_evidence: Pieces) => new Map<string, Pieces>());

/** The patterns that can change something for a name that was taken for these types. */
function piecesFor(types: readonly EntityType[], hasSpace: boolean, evidence: Pieces): Pieces {
  const known = askedOf(evidence);
  const key = `${types.join()} ${hasSpace}`;
  let pieces = known.get(key);
  if (!pieces) {
    const matters = (piece: CompiledEvidence) => {
      if (hasSpace ? piece.oneWord : piece.severalWords) return false;
      if (piece.type !== 'ORG' && types.includes(piece.type)) return true;
      return piece.over.some((other) => types.includes(other) && speaksAgainst(piece, other, hasSpace));
    };
    pieces = { before: evidence.before.filter(matters), after: evidence.after.filter(matters) };
    known.set(key, pieces);
  }
  return pieces;
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
  if (piece.over.length === 0 && used.has(piece.type)) return;
  piece.pattern.lastIndex = at;
  if (!piece.pattern.test(text)) return;
  used.add(piece.type);
  for (const other of piece.over) {
    if (!speaksAgainst(piece, other, hasSpace)) continue;
    add(speaks, other, piece.type, piece.weight);
  }
}

function add(speaks: Gathered['speaks'], over: EntityType, type: EntityType, weight: number): void {
  const against = speaks.get(over) ?? new Map<EntityType, number>();
  speaks.set(over, against.set(type, (against.get(type) ?? 0) + weight));
}
