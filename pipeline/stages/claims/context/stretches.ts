/** What of an article is read at once: the quotations of a block with what stands beside them, else one sentence. */
import type { Locale } from '../../../locales/locale.js';
import { firstWhere } from '../../../order.js';
import type { Span } from '../../../schema.js';
import type { Layers, ReadableBlock } from '../../../stage.js';
import { QUOTATION_MARKS } from './quote-scan.js';

/** Sentences of a block that are read at once. */
export interface Stretch extends Span {
  readonly locale: Locale;
  /** A quotation mark stands in it, so that what one sentence says may hang on another. */
  readonly quoted: boolean;
  /** Its sentences: the index of the first in their layer, and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** The stretches of the readable blocks, in order. */
export function stretchesOf(
  { text, sentences }: Pick<Layers, 'text' | 'sentences'>,
  blocks: readonly ReadableBlock[],
): Stretch[] {
  const stretches: Stretch[] = [];
  const marks = [...text.matchAll(QUOTATION_MARKS)].map(({ index }) => index);
  const isQuoting = ({ start, end }: Span): boolean =>
    marks.length > 0 && marks[firstWhere(marks, (mark) => mark >= start)]! < end;
  let at = 0;
  for (const { start, end, locale } of blocks) {
    while (at < sentences.length && sentences[at]!.start < start) at += 1;
    const first = at;
    while (at < sentences.length && sentences[at]!.end <= end) at += 1;
    let from = first;
    while (from < at && !isQuoting(sentences[from]!)) from += 1;
    let to = at;
    while (to > from && !isQuoting(sentences[to - 1]!)) to -= 1;
    if (from < to) {
      // The speaker may stand in the sentence beside the quotation.
      from = Math.max(first, from - 1);
      to = Math.min(at, to + 1);
    }
    for (let next = first; next < at; ) {
      const quoted = next === from && from < to;
      const behind = quoted ? to : next + 1;
      stretches.push({
        start: sentences[next]!.start,
        end: sentences[behind - 1]!.end,
        locale,
        quoted,
        from: next,
        to: behind,
      });
      next = behind;
    }
  }
  return stretches;
}
