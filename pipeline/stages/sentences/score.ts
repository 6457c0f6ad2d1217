/** Sentences: whole ones, and where they end. */
import type { GoldSentence, Sentence } from '../../schema.js';
import { hits, type LayerScore } from '../../scoring/counts.js';
import { matchSpans, sameSpan } from '../../scoring/matching.js';

/** Scores sentences: `span` where both ends are right, `ends` where the last character is. */
export function scoreSentences(gold: readonly GoldSentence[], predicted: readonly Sentence[]): LayerScore {
  const { pairs, missed, spurious } = matchSpans(gold, predicted);
  const right = pairs.filter(([a, b]) => sameSpan(a, b)).length;
  const sameEnd = pairs.filter(([a, b]) => a.end === b.end).length;
  const counts = (tp: number) =>
    hits(tp, pairs.length - tp + spurious.length, pairs.length - tp + missed.length);
  const item = (outcome: string, expected: GoldSentence | null, got: Sentence | null) => {
    const { start, end } = (expected ?? got)!;
    return {
      key: `s${start}-${end}`,
      outcome,
      start,
      end,
      expected: expected?.text ?? null,
      got: got && `${got.start}-${got.end}`,
    };
  };
  return {
    measures: { span: counts(right), ends: counts(sameEnd) },
    types: {},
    items: [
      ...pairs.map(([a, b]) => item(sameSpan(a, b) ? 'right' : 'boundary', a, b)),
      ...missed.map((a) => item('missed', a, null)),
      ...spurious.map((b) => item('spurious', null, b)),
    ],
  };
}
