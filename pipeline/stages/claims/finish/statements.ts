/** Statements: what a named speaker is quoted with, where the words say no other claim. */

import { firstWhere } from '../../../order.js';
import type { Span } from '../../../schema.js';
import type { Sentence } from '../article/read.js';
import type { Quotation } from '../context/index.js';
import type { Draft } from '../draft.js';

/** One draft for each of some direct quotations with a known speaker and no other claim in it. */
export function statementsOf(
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  spans: readonly Span[],
  drafts: readonly Draft[],
): Draft[] {
  const byStart = [...drafts].sort((a, b) => a.trigger.start - b.trigger.start);
  return quotations.flatMap(({ content, speaker, verb }): Draft[] => {
    if (!speaker?.entity || !verb) return [];
    const next = byStart[firstWhere(byStart, ({ trigger }) => trigger.start >= content.start)];
    if (next && next.trigger.end <= content.end) return [];
    const sentence = sentences[sentenceAt(sentences, spans, verb.start)];
    if (!sentence) return [];
    const { start, end, entity } = speaker;
    return [
      {
        sentence: sentence.index,
        frame: 'statement',
        trigger: { start: verb.start, end: verb.end },
        span: { start: Math.min(content.start, start), end: Math.max(content.end, verb.end, end) },
        args: {
          speaker: [{ start, end, entity, via: 'name' }],
          content: [{ start: content.start, end: content.end }],
        },
        quantity: null,
        rule: `${sentence.lexicon.code}/statement/quotation`,
        lexicon: sentence.lexicon,
      },
    ];
  });
}

/** The readable sentence around an offset. */
const sentenceAt = (sentences: readonly Sentence[], spans: readonly Span[], at: number): number =>
  firstWhere(sentences, ({ index }) => spans[index]!.end > at);
