/** Two evaluations of the same articles: what differs, whether it could be chance, and which items were gained and lost. */
import { NO_COUNTS } from '../scoring/counts.js';
import { pairedBootstrap } from './bootstrap.js';
import { SCORED_LAYERS, type ScoredLayer, type Scores } from './score-predictions.js';
import type { ArticleItem, LayerSummary } from './summary.js';
import { columns, number } from './table.js';

/** One measure before and after. */
export interface MeasureDifference {
  readonly layer: ScoredLayer;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Paired bootstrap over the articles of both; null where the measure has no counts by article. */
  readonly p: number | null;
}

/** What became right, wrong or spurious in one layer. */
export interface LayerItems {
  readonly layer: ScoredLayer;
  /** Right now, and not before. */
  readonly gained: readonly ArticleItem[];
  /** Right before, and not now. */
  readonly lost: readonly ArticleItem[];
  /** Spurious now, and not before. */
  readonly added: readonly ArticleItem[];
  /** Spurious before, and not now. */
  readonly removed: readonly ArticleItem[];
}

/** What changed from one evaluation to the next. */
export interface Comparison {
  readonly differences: readonly MeasureDifference[];
  readonly items: readonly LayerItems[];
}

/** Compares on the layers and measures that both have. */
export function compareScores(
  before: Scores,
  after: Scores,
  layers: readonly ScoredLayer[] = SCORED_LAYERS,
): Comparison {
  const both = layers.flatMap((layer) => {
    const [a, b] = [before[layer], after[layer]];
    return a && b ? [{ layer, a, b }] : [];
  });
  return {
    differences: both.flatMap(({ layer, a, b }) =>
      Object.keys(b.measures)
        .filter((measure) => a.measures[measure])
        .map((measure) => ({
          layer,
          measure,
          before: a.measures[measure]!.f,
          after: b.measures[measure]!.f,
          p: significance(a, b, measure),
        })),
    ),
    items: both.map(({ layer, a, b }) => ({ layer, ...changedItems(a, b) })),
  };
}

function significance(before: LayerSummary, after: LayerSummary, measure: string): number | null {
  const ids = [...new Set([...Object.keys(before.articles), ...Object.keys(after.articles)])].filter(
    (id) => before.articles[id]?.[measure] || after.articles[id]?.[measure],
  );
  if (ids.length < 2) return null;
  const counts = (summary: LayerSummary) => ids.map((id) => summary.articles[id]?.[measure] ?? NO_COUNTS);
  return pairedBootstrap(counts(after), counts(before));
}

function changedItems(before: LayerSummary, after: LayerSummary): Omit<LayerItems, 'layer'> {
  const pick = (summary: LayerSummary, right: boolean) =>
    new Map(
      summary.items
        .filter((item) => (right ? item.outcome === 'right' : item.expected === null))
        .map((item) => [`${item.article} ${item.key}`, item]),
    );
  const minus = (a: ReadonlyMap<string, ArticleItem>, b: ReadonlyMap<string, ArticleItem>) =>
    [...a].flatMap(([key, item]) => (b.has(key) ? [] : [item]));
  const [rightBefore, rightAfter] = [pick(before, true), pick(after, true)];
  const [wrongBefore, wrongAfter] = [pick(before, false), pick(after, false)];
  return {
    gained: minus(rightAfter, rightBefore),
    lost: minus(rightBefore, rightAfter),
    added: minus(wrongAfter, wrongBefore),
    removed: minus(wrongBefore, wrongAfter),
  };
}

/** The comparison as plain text. */
export function comparisonText({ differences, items }: Comparison): string {
  const rows = differences.map(({ layer, measure, before, after, p }) => [
    layer,
    measure,
    number(before),
    number(after),
    before === null || after === null ? '' : signed(after - before),
    p === null || before === after ? '' : p.toFixed(3),
  ]);
  const lists = items.flatMap(({ layer, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, changed]) =>
      changed.length === 0
        ? []
        : [[`${layer}, ${kind}: ${changed.length}`, ...changed.map(itemLine)].join('\n')],
    ),
  );
  return [columns([['layer', 'measure', 'before', 'after', 'change', 'p'], ...rows]), ...lists].join('\n\n');
}

function signed(change: number): string {
  return Math.abs(change) < 0.0005 ? '0' : `${change > 0 ? '+' : ''}${change.toFixed(3)}`;
}

function itemLine({ article, start, end, expected, got, outcome }: ArticleItem): string {
  const place = end > start ? `${article}:${start}-${end}  ` : '';
  return `  ${place}${[expected && `gold ${expected}`, got && `got ${got}`].filter(Boolean).join('; ')} (${outcome})`;
}
