/** Which names of an article mean the same thing: the fullest form is its name, and makes its key. */
import { slug } from './key.js';
import type { Mention, NamedBlock } from './mention.js';

export interface NamedMention extends Mention {
  readonly name: string;
  readonly key: string;
}

export function nameEntities(text: string, blocks: readonly NamedBlock[]): NamedMention[] {
  return blocks.flatMap(({ mentions }) =>
    mentions.map((mention) => {
      const name = text.slice(mention.start, mention.end);
      return { ...mention, name, key: slug(name) || name };
    }),
  );
}
