import type { EntityType, Span } from '../../schema.js';

/** A name in the text, before it is known what else in the article means the same. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly score: number;
  readonly rule: string;
}
