/**
 * Tags of words into spans.
 *
 * | open span | between          | tag          | then                                           |
 * |-----------|------------------|--------------|------------------------------------------------|
 * | none      |                  | B-X or I-X   | X begins (an I without a B is a B)             |
 * | X         | space or nothing | I-X          | X goes on                                      |
 * | X         | space or nothing | I-Y          | goes on; the type with more score wins in all  |
 * | X         | anything else    | I-X or I-Y   | X ends, a span begins                          |
 * | any       |                  | B-Y          | X ends, Y begins                               |
 * | any       | end of a block   | any          | X ends, a span begins                          |
 */
import type { EntityType, Span } from '../../schema.js';
import type { TokenTag } from '../../stage.js';
import type { Mention } from './mention.js';

interface OpenSpan {
  readonly start: number;
  end: number;
  readonly scores: Map<EntityType, number>;
  words: number;
}

/** Joins the tags, in text order, into mentions; `blocks` are the readable ones, in order. */
export function mergeTags(text: string, tags: readonly TokenTag[], blocks: readonly Span[]): Mention[] {
  const mentions: Mention[] = [];
  let open: OpenSpan | null = null;
  let block = 0;
  for (const tag of tags) {
    while (block < blocks.length && blocks[block]!.end <= tag.start) block += 1;
    const place = tag.label[0];
    const type = tag.label.slice(2) as EntityType;
    const goesOn =
      open !== null &&
      place === 'I' &&
      open.start >= (blocks[block]?.start ?? 0) &&
      text.slice(open.end, tag.start).trim() === '';
    if (!goesOn) {
      if (open) mentions.push(mentionOf(open));
      open = { start: tag.start, end: tag.end, scores: new Map(), words: 0 };
    }
    open!.end = tag.end;
    open!.words += 1;
    open!.scores.set(type, (open!.scores.get(type) ?? 0) + tag.score);
  }
  if (open) mentions.push(mentionOf(open));
  return mentions;
}

/** The score is the mean over the words, counting only those of the type that won. */
function mentionOf({ start, end, scores, words }: OpenSpan): Mention {
  const [type, sum] = [...scores].reduce((best, other) => (other[1] > best[1] ? other : best));
  return { start, end, type, score: sum / words, rule: 'model' };
}
