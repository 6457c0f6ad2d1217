/** Statements: what a named speaker is quoted with, where the words say no other claim. */
import type { Span } from '../../schema.js';
import type { Quotation } from './context/index.js';
import type { Draft } from './match.js';
import type { Reading } from './read.js';

/** One draft for each of some direct quotations with a known speaker and no other claim in it. */
export function statementsOf(
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  sentences: readonly Span[],
  drafts: readonly Draft[],
): Draft[] {
  const byStart = [...drafts].sort((a, b) => a.trigger.start - b.trigger.start);
  return quotations.flatMap(({ content, speaker, verb }): Draft[] => {
    if (!speaker?.entity || !verb) return [];
    const next = byStart[firstFrom(byStart, content.start)];
    if (next && next.trigger.end <= content.end) return [];
    const reading = readings[readingAt(readings, sentences, verb.start)];
    if (!reading) return [];
    const { start, end, entity } = speaker;
    return [
      {
        sentence: reading.index,
        frame: 'statement',
        trigger: { start: verb.start, end: verb.end },
        span: { start: Math.min(content.start, start), end: Math.max(content.end, verb.end, end) },
        args: {
          speaker: [{ start, end, entity, via: 'name' }],
          content: [{ start: content.start, end: content.end }],
        },
        quantity: null,
        rule: `${reading.lexicon.code}/statement/quotation`,
        reading,
      },
    ];
  });
}

function firstFrom(drafts: readonly Draft[], at: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle]!.trigger.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The reading of the sentence around an offset. */
function readingAt(readings: readonly Reading[], sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[readings[middle]!.index]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
