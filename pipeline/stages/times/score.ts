/** Times: span and TIMEX3 value. */
import type { GoldTime, Time } from '../../schema.js';
import { type Counts, countsByType, hits, type LayerScore, share } from '../../scoring/counts.js';
import { matchSpans, sameSpan } from '../../scoring/matching.js';

type Scored = Pick<Time, 'start' | 'end'> & Partial<Pick<Time, 'kind' | 'value' | 'anchor'>>;

/**
 * Scores times: `value` (span and value, as TempEval-3's strict value), `span`, `overlap` (the spans share a character),
 * and of the times with the right span the share with the right `kind` and `anchor`. A field that gold
 * leaves out is not scored.
 */
export function scoreTimes(gold: readonly GoldTime[], predicted: readonly Scored[]): LayerScore {
  const { pairs, missed, spurious } = matchSpans(gold, predicted, (a, b) => (a.value === b.value ? 1 : 0));
  const count = (right: (a: GoldTime, b: Scored) => boolean) => {
    const tp = pairs.filter(([a, b]) => right(a, b)).length;
    return hits(tp, pairs.length - tp + spurious.length, pairs.length - tp + missed.length);
  };
  const sameIn = (field: 'kind' | 'anchor') => {
    const scored = pairs.filter(([a, b]) => sameSpan(a, b) && a[field] !== undefined);
    return share(scored.filter(([a, b]) => a[field] === b[field]).length, scored.length);
  };
  const items = [
    ...pairs.map(([a, b]) =>
      judged(!sameSpan(a, b) ? 'boundary' : sameValue(a, b) ? 'right' : 'value', a, b),
    ),
    ...missed.map((a) => judged('missed', a, null)),
    ...spurious.map((b) => judged('spurious', null, b)),
  ];
  const measures: Record<string, Counts> = {
    value: count((a, b) => sameSpan(a, b) && sameValue(a, b)),
    span: count(sameSpan),
    overlap: count(() => true),
    kind: sameIn('kind'),
    anchor: sameIn('anchor'),
  };
  return {
    measures,
    types: countsByType(items),
    items: items.map(({ goldType: _gold, predictedType: _predicted, ...item }) => item),
  };
}

function sameValue(gold: GoldTime, predicted: Scored): boolean {
  return gold.value === undefined || gold.value === (predicted.value ?? null);
}

function judged(outcome: string, gold: GoldTime | null, predicted: Scored | null) {
  const { start, end } = (gold ?? predicted)!;
  return {
    key: gold ? `t${start}-${end}` : `t${start}-${end} spurious`,
    outcome,
    start,
    end,
    expected: gold && `${gold.value} «${gold.text}»`,
    got: predicted && `${predicted.value} ${predicted.start}-${predicted.end}`,
    goldType: gold ? (gold.kind ?? 'any') : null,
    predictedType: predicted ? (predicted.kind ?? 'any') : null,
  };
}
