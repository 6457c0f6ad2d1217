/** What of an article is read at once: a block with quotation marks, or one sentence of a block without. */
import type { Locale } from '../../../locales/locale.js';
import type { Span } from '../../../schema.js';
import type { Layers, ReadableBlock } from '../../../stage.js';

export interface Stretch extends Span {
  readonly locale: Locale;
  /** A quotation mark stands in it, so that what one sentence says may hang on another. */
  readonly quoted: boolean;
  /** Its sentences: the index of the first in their layer, and of the first behind it. */
  readonly from: number;
  readonly to: number;
}

const QUOTATION_MARKS = ['"', '«', '»', '“', '”'];

/** The stretches of the readable blocks, in order. */
export function stretchesOf(
  { text, sentences }: Pick<Layers, 'text' | 'sentences'>,
  blocks: readonly ReadableBlock[],
): Stretch[] {
  const stretches: Stretch[] = [];
  const isQuoted = holding(text, QUOTATION_MARKS);
  let from = 0;
  for (const { start, end, locale } of blocks) {
    while (from < sentences.length && sentences[from]!.start < start) from += 1;
    let to = from;
    while (to < sentences.length && sentences[to]!.end <= end) to += 1;
    if (to === from || isQuoted(start, end))
      stretches.push({ start, end, locale, quoted: to > from, from, to });
    else
      for (; from < to; from += 1) {
        const sentence = sentences[from]!;
        stretches.push({
          start: sentence.start,
          end: sentence.end,
          locale,
          quoted: false,
          from,
          to: from + 1,
        });
      }
    from = to;
  }
  return stretches;
}

/** Tells of one span after another whether one of some signs stands in it; each sign is looked for once. */
function holding(text: string, signs: readonly string[]): (start: number, end: number) => boolean {
  const next = signs.map((sign) => text.indexOf(sign));
  return (start, end) => {
    let holds = false;
    for (let at = 0; at < signs.length; at += 1) {
      while (next[at]! >= 0 && next[at]! < start) next[at] = text.indexOf(signs[at]!, start);
      if (next[at]! >= 0 && next[at]! < end) holds = true;
    }
    return holds;
  };
}
