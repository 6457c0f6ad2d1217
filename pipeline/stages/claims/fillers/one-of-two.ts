/** «Le premier», «la seconde»: one of two that were just named together. */
import type { Role } from '../../../frames.js';
import { firstWhere } from '../../../order.js';
import type { Entity, Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** How many words before are looked through, which keeps a very long sentence linear. */
const REACH = 150;

/** The first or second of the only two names that fit in the words before, of this sentence or the one before it. */
export function fromOneOfTwo(
  { sentence, lexicon, text }: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { start, end, words, head, quantity } = phrase;
  const isOrdinal = quantity?.quantity?.kind === 'ordinal' && words.length === 0;
  const own = isOrdinal ? quantity : words.length === 1 && !quantity ? head : null;
  const which = own ? lexicon.ofTwo.get(text.slice(own.start, own.end).toLowerCase()) : undefined;
  if (which === undefined || !isDefinite(phrase)) return null;
  const until = firstWhere(sentence.items, (item) => item.start >= start);
  const here = sentence.items.slice(Math.max(0, until - REACH), until);
  const before = sentence.before?.index === sentence.index - 1 ? sentence.before.items.slice(-REACH) : [];
  const named = pairIn(here, role.types);
  const pair = named.length > 1 ? named : pairIn([...before, ...here], role.types);
  const entity = pair.length === 2 ? pair[which]!.entity : undefined;
  return entity === undefined || not.has(entity) ? null : [{ start, end, entity, via: 'anaphora' }];
}

/** The names of some types in order, each once. */
function pairIn(
  items: readonly { readonly entity: Entity | undefined }[],
  types: readonly string[],
): readonly Entity[] {
  const found = new Map<string, Entity>();
  for (const { entity } of items)
    if (entity && types.includes(entity.type) && !found.has(entity.entity)) found.set(entity.entity, entity);
  return [...found.values()];
}
