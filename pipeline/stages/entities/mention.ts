import type { EntityType, Span } from '../../schema.js';
import type { ReadableBlock } from '../../stage.js';
import type { Places } from './anchored.js';
import type { CompiledEntities } from './compiled.js';
import type { Words } from './words.js';

/** A name in the text, before it is known what else in the article means the same. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly score: number;
  readonly rule: string;
}

/** One block as the rules read it. */
export interface ReadBlock {
  readonly block: ReadableBlock;
  readonly tables: CompiledEntities;
  readonly words: Words;
  /** Where the patterns of the tables can begin, but for cues. */
  readonly places: Places;
  /** A line in capitals, where a name cannot be told by its own. */
  readonly isShouted: boolean;
}

/** A block with the names in it. */
export interface NamedBlock {
  readonly read: ReadBlock;
  /** In text order, without overlap. */
  readonly mentions: readonly Mention[];
}

/** A rule's own finds are as sure as their table. */
export const RULE_SCORE = 1;

/** Adds mentions where nothing stands yet; both in text order, without overlap among their own. */
export function withAdded(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  return overlaid(mentions, added, (touched, mention) => (touched.length === 0 ? [mention] : touched));
}

/**
 * Lays spans over mentions, both in text order; `decide` gets a span with the mentions that it touches and says
 * what stands there instead, in order. One pass, however many there are.
 */
export function overlaid<Hit extends Span>(
  mentions: readonly Mention[],
  hits: readonly Hit[],
  decide: (touched: readonly Mention[], hit: Hit) => readonly Mention[],
): readonly Mention[] {
  if (hits.length === 0) return mentions;
  const all: Mention[] = [];
  let at = 0;
  for (const hit of hits) {
    while (at < mentions.length && mentions[at]!.start < hit.end) all.push(mentions[at++]!);
    const touched: Mention[] = [];
    while (all.length > 0 && all.at(-1)!.end > hit.start) touched.push(all.pop()!);
    all.push(...decide(touched.reverse(), hit));
  }
  while (at < mentions.length) all.push(mentions[at++]!);
  return all;
}
