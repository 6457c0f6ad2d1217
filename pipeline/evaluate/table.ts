/** Scores as plain text for a terminal. */
import { SCORED_LAYERS, type ScoredLayer, type Scores } from './score-predictions.js';
import type { LayerSummary, MeasureSummary, Ratios } from './summary.js';

/** What was scored, and how each layer did: on what the stages before it made, and on gold. */
export interface Evaluation {
  readonly schema: 'recoupe/scores@1';
  readonly version: string;
  readonly corpus: {
    readonly articles: readonly string[];
    readonly split: string | null;
    readonly digest: string;
  };
  /** The model's name, or null without one; for other systems the file that was read. */
  readonly system: string | null;
  readonly chained: Scores;
  /** Null for predictions that were read from a file or a run. */
  readonly gold: Scores | null;
}

/** Measures of which less is better. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set(['leak', 'forbidden', 'falseConflicts', 'unjudged']);

/** The table of all layers, or all that is known of one. */
export function scoreTable(evaluation: Evaluation, layer?: ScoredLayer): string {
  const names = layer ? [layer] : SCORED_LAYERS;
  const rows = names.flatMap((name) => layerRows(name, evaluation));
  const head = [
    'layer',
    'measure',
    'P',
    'R',
    'F',
    '95 %',
    'macro',
    '±',
    ...(evaluation.gold ? ['gold F', 'cost'] : []),
  ];
  const parts = [columns([head, ...rows])];
  const { conll } = evaluation.chained;
  if (conll !== null && names.includes('clusters'))
    parts.push(
      `CoNLL mean of clusters ${number(conll)}${evaluation.gold?.conll != null ? `, on gold input ${number(evaluation.gold.conll)}` : ''}`,
    );
  const summary = layer && evaluation.chained[layer];
  if (summary) parts.push(...details(summary));
  return parts.join('\n\n');
}

function layerRows(name: ScoredLayer, { chained, gold }: Evaluation): string[][] {
  const summary = chained[name];
  if (!summary) return [[name, 'not annotated']];
  return Object.entries(summary.measures).map(([measure, score], index) => {
    const onGold = gold?.[name]?.measures[measure]?.f;
    const less = LESS_IS_BETTER.has(measure);
    return [
      index === 0 ? name : '',
      less ? `${measure} (less is better)` : measure,
      ...(isShare(score) ? ['', ''] : [number(score.precision), number(score.recall)]),
      number(score.f),
      score.interval ? `${number(score.interval[0])}–${number(score.interval[1])}` : '',
      number(score.macro?.mean),
      number(score.macro?.deviation),
      ...(gold ? [number(onGold), cost(score.f, onGold, less)] : []),
    ];
  });
}

/** What the earlier stages cost: the F that is lost against gold input. */
function cost(chained: number | null, onGold: number | null | undefined, less: boolean): string {
  if (chained === null || onGold == null) return '';
  const lost = less ? chained - onGold : onGold - chained;
  return Math.abs(lost) < 0.0005 ? '0' : number(lost);
}

function details(summary: LayerSummary): string[] {
  const parts: string[] = [];
  const types = Object.entries(summary.types);
  if (types.length > 0)
    parts.push(columns([['type', 'gold', 'predicted', 'P', 'R', 'F'], ...types.map(typeRow)]));
  const headline = Object.keys(summary.measures)[0]!;
  const articles = Object.entries(summary.articles).flatMap(([id, measures]) =>
    measures[headline] ? [[id, measures[headline]] as const] : [],
  );
  if (articles.length > 0)
    parts.push(
      columns([
        ['article', `${headline}: found`, 'predicted', 'gold'],
        ...articles.map(([id, counts]) => [
          id,
          round(counts.found),
          round(counts.predicted),
          round(counts.gold),
        ]),
      ]),
    );
  if (summary.confusion) parts.push(confusionTable(summary.confusion));
  return parts;
}

function typeRow([type, { counts, precision, recall, f }]: [string, Ratios]): string[] {
  return [type, round(counts.gold), round(counts.predicted), number(precision), number(recall), number(f)];
}

/** Gold in rows, predicted in columns. */
function confusionTable(confusion: NonNullable<LayerSummary['confusion']>): string {
  const predicted = [...new Set(Object.values(confusion).flatMap((row) => Object.keys(row)))].sort();
  const rows = Object.entries(confusion)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gold, row]) => [gold, ...predicted.map((name) => String(row[name] ?? ''))]);
  return columns([['gold \\ predicted', ...predicted], ...rows]);
}

/** Whether precision and recall are one number. */
export function isShare({ counts }: Pick<MeasureSummary, 'counts'>): boolean {
  return counts.predicted === counts.gold && counts.found === counts.recalled;
}

/** Three decimals; empty for what is not defined. */
export function number(value: number | null | undefined): string {
  return value == null ? '' : value.toFixed(3);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Rows as columns of equal width; numbers to the right, words to the left. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          /^[-\d.–]*$/.test(cell) && i > 0 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
