/** From counts to ratios: micro, macro, intervals, types. */
import {
  type Confusion,
  type Counts,
  fscore,
  type Judged,
  type LayerScore,
  precision,
  recall,
  sumCounts,
} from '../scoring/counts.js';
import { bootstrapInterval } from './bootstrap.js';

/** Counts with precision, recall and F, each null where it is not defined. */
export interface Ratios {
  readonly counts: Counts;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f: number | null;
}

/** One measure over all articles. */
export interface MeasureSummary extends Ratios {
  /** The mean F of the articles where it is defined, and its sample deviation (null with one article). */
  readonly macro: {
    readonly mean: number;
    readonly deviation: number | null;
    readonly articles: number;
  } | null;
  /** 95 % of F, by bootstrap over articles. */
  readonly interval: readonly [number, number] | null;
}

/** One judged item with the id of its article. */
export type ArticleItem = Judged & { readonly article: string };

/** One layer over all articles: the summary, and what is needed to compare it with another run. */
export interface LayerSummary {
  readonly measures: Readonly<Record<string, MeasureSummary>>;
  readonly types: Readonly<Record<string, Ratios>>;
  readonly confusion?: Confusion;
  /** The counts of each measure by article. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, Counts>>>>;
  readonly items: readonly ArticleItem[];
}

/** Sums a layer over the articles in which it is annotated; null where it is in none. */
export function summarise(articles: ReadonlyMap<string, LayerScore>): LayerSummary | null {
  if (articles.size === 0) return null;
  const scores = [...articles.values()];
  const confusion = sumConfusion(scores);
  return {
    measures: measureSummaries([...articles].map(([, score]) => score.measures)),
    types: Object.fromEntries(
      [...groupCounts(scores.map((score) => score.types))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([type, counts]) => [type, ratios(sumCounts(counts))]),
    ),
    ...(confusion && { confusion }),
    articles: Object.fromEntries([...articles].map(([id, score]) => [id, score.measures])),
    items: [...articles].flatMap(([article, score]) => score.items.map((item) => ({ article, ...item }))),
  };
}

/** The summary of each measure from its counts by article. */
export function measureSummaries(
  articles: readonly Readonly<Record<string, Counts>>[],
): Record<string, MeasureSummary> {
  return Object.fromEntries(
    [...groupCounts(articles)].map(([name, counts]) => [
      name,
      { ...ratios(sumCounts(counts)), macro: macro(counts), interval: bootstrapInterval(counts) },
    ]),
  );
}

/** The ratios of counts. */
export function ratios(counts: Counts): Ratios {
  return { counts, precision: precision(counts), recall: recall(counts), f: fscore(counts) };
}

function macro(articles: readonly Counts[]): MeasureSummary['macro'] {
  const scores = articles.map(fscore).filter((score) => score !== null);
  if (scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return {
    mean,
    deviation: scores.length < 2 ? null : Math.sqrt(squares / (scores.length - 1)),
    articles: scores.length,
  };
}

function groupCounts(records: readonly Readonly<Record<string, Counts>>[]): Map<string, Counts[]> {
  const groups = new Map<string, Counts[]>();
  for (const record of records)
    for (const [name, counts] of Object.entries(record)) {
      const group = groups.get(name);
      if (group) group.push(counts);
      else groups.set(name, [counts]);
    }
  return groups;
}

function sumConfusion(scores: readonly LayerScore[]): Confusion | undefined {
  const sum: Record<string, Record<string, number>> = {};
  for (const { confusion } of scores)
    for (const [gold, row] of Object.entries(confusion ?? {}))
      for (const [predicted, count] of Object.entries(row)) {
        sum[gold] ??= {};
        sum[gold][predicted] = (sum[gold][predicted] ?? 0) + count;
      }
  return Object.keys(sum).length > 0 ? sum : undefined;
}
