/** Quantities: a ladder on which each rung asks for one thing more. */
import type { GoldQuantity, Interval, Quantity, Span } from '../../schema.js';
import { type Counts, countsByType, hits, type LayerScore, share } from '../../scoring/counts.js';
import { matchSpans, sameSpan } from '../../scoring/matching.js';

type Scored = Pick<Quantity, 'start' | 'end'> & Partial<Quantity>;

const RUNGS: readonly {
  readonly name: string;
  readonly right: (gold: GoldQuantity, got: Scored) => boolean;
}[] = [
  { name: 'span', right: sameSpan },
  { name: 'kind', right: (gold, got) => gold.kind === undefined || gold.kind === got.kind },
  { name: 'value', right: sameNumbers },
  { name: 'unit', right: (gold, got) => gold.unit === undefined || gold.unit === (got.unit ?? null) },
  { name: 'op', right: (gold, got) => gold.op === undefined || gold.op === got.op },
];

/**
 * Scores quantities: the rungs `span`, `kind`, `value` (with min and max), `unit` and `op`, each with all before it;
 * `op` is the headline. `overlap` counts pairs whose strict intervals overlap in one unit, whatever their
 * spans; `cue`, `noun` and `unitSource` are shares of the pairs with the right span. A field that gold leaves
 * out is not scored. `strictOf` gives the strict interval of a gold quantity.
 */
export function scoreQuantities(
  gold: readonly GoldQuantity[],
  predicted: readonly Scored[],
  strictOf: (gold: GoldQuantity) => Interval | null,
): LayerScore {
  const { pairs, missed, spurious } = matchSpans(gold, predicted, (a, b) => firstWrong(a, b) / RUNGS.length);
  const count = (right: (a: GoldQuantity, b: Scored) => boolean) => {
    const tp = pairs.filter(([a, b]) => right(a, b)).length;
    return hits(tp, pairs.length - tp + spurious.length, pairs.length - tp + missed.length);
  };
  const sameIn = (
    field: string,
    scored: (a: GoldQuantity) => boolean,
    same: (a: GoldQuantity, b: Scored) => boolean,
  ) => {
    const asked = pairs.filter(([a, b]) => sameSpan(a, b) && scored(a));
    return [field, share(asked.filter(([a, b]) => same(a, b)).length, asked.length)] as const;
  };
  const items = [
    ...pairs.map(([a, b]) => judged(RUNGS[firstWrong(a, b)]?.name ?? 'right', a, b)),
    ...missed.map((a) => judged('missed', a, null)),
    ...spurious.map((b) => judged('spurious', null, b)),
  ];
  const rungs = RUNGS.map(({ name }, index) => [name, count((a, b) => firstWrong(a, b) > index)] as const);
  const measures: Record<string, Counts> = {
    ...Object.fromEntries([...rungs].reverse()),
    overlap: count((a, b) => sameUnit(a, b) && meet(strictOf(a), b.strict ?? null)),
    ...Object.fromEntries([
      sameIn(
        'cue',
        (a) => a.cue !== undefined,
        (a, b) => sameOrNull(a.cue, b.cue),
      ),
      sameIn(
        'noun',
        (a) => a.noun !== undefined,
        (a, b) => sameOrNull(a.noun, b.noun),
      ),
      sameIn(
        'unitSource',
        (a) => a.unitSource !== undefined,
        (a, b) => a.unitSource === b.unitSource,
      ),
    ]),
  };
  return {
    measures,
    types: countsByType(items),
    items: items.map(({ goldType: _gold, predictedType: _predicted, ...item }) => item),
  };
}

/** The first rung that fails, or the number of rungs. */
function firstWrong(gold: GoldQuantity, got: Scored): number {
  const at = RUNGS.findIndex((rung) => !rung.right(gold, got));
  return at < 0 ? RUNGS.length : at;
}

function sameNumbers(gold: GoldQuantity, got: Scored): boolean {
  return (['value', 'min', 'max'] as const).every((field) => {
    const expected = gold[field];
    return expected === undefined || close(expected, got[field] ?? null);
  });
}

/** Equal up to the four decimals that fractions have, or up to the noise of floating point. */
function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  const difference = Math.abs(a - b);
  return difference <= 1e-9 * Math.abs(a) || (Math.abs(a) < 1 && difference < 5.1e-5);
}

function sameUnit(gold: GoldQuantity, got: Scored): boolean {
  return gold.unit === undefined || gold.unit === (got.unit ?? null);
}

/** Whether two intervals share a number; null is an open end. */
function meet(a: Interval | null, b: Interval | null): boolean {
  if (!a || !b) return false;
  const below = (low: number | null, high: number | null) => low === null || high === null || low <= high;
  return below(a[0], b[1]) && below(b[0], a[1]);
}

function sameOrNull(gold: Span | null | undefined, got: Span | null | undefined): boolean {
  return gold && got ? sameSpan(gold, got) : !gold && !got;
}

function judged(outcome: string, gold: GoldQuantity | null, got: Scored | null) {
  const { start, end } = (gold ?? got)!;
  return {
    key: gold ? `q${start}-${end}` : `q${start}-${end} spurious`,
    outcome: outcome === 'span' ? 'boundary' : outcome,
    start,
    end,
    expected: gold && `${said(gold)} «${gold.text}»`,
    got: got && `${said(got)} ${got.start}-${got.end}`,
    goldType: gold ? (gold.kind ?? 'any') : null,
    predictedType: got ? (got.kind ?? 'any') : null,
  };
}

function said({ kind, value, min, max, unit, op }: Partial<Quantity | GoldQuantity>): string {
  const number = value ?? (min != null || max != null ? `${min ?? ''}…${max ?? ''}` : '?');
  return [kind, op, number, unit].filter((part) => part != null).join(' ');
}
