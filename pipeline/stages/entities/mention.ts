import type { EntityType, Span } from '../../schema.js';
import type { ReadableBlock } from '../../stage.js';
import type { CompiledEntities } from './compiled.js';
import type { TrieWord } from './trie.js';

/** A name in the text, before it is known what else in the article means the same. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly score: number;
  readonly rule: string;
}

/** One block as the rules read it. */
export interface NamedBlock {
  readonly block: ReadableBlock;
  readonly tables: CompiledEntities;
  readonly words: readonly TrieWord[];
  /** In text order, without overlap. */
  readonly mentions: readonly Mention[];
}

/** A rule's own finds are as sure as their table. */
export const RULE_SCORE = 1;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Adds mentions where nothing stands yet; the first of two that overlap stays. */
export function withAdded(mentions: readonly Mention[], added: readonly Mention[]): Mention[] {
  const all = [...mentions];
  for (const mention of added) if (!all.some((other) => overlaps(mention, other))) all.push(mention);
  return all.sort((a, b) => a.start - b.start);
}
