/**
 * Counts that add up: of items, of articles, of resamples. Ratios are derived last, so that a sum of counts
 * is always the micro average.
 */

/**
 * What was found of what. Precision is `found / predicted`, recall is `recalled / gold`. For measures that
 * pair items one to one `found` equals `recalled` (the true positives); measures with a weight for each item
 * (B³, LEA) have different ones.
 */
export interface Counts {
  readonly found: number;
  readonly predicted: number;
  readonly recalled: number;
  readonly gold: number;
}

/** Where sums begin. */
export const NO_COUNTS: Counts = { found: 0, predicted: 0, recalled: 0, gold: 0 };

/** Counts of true positives, false positives and false negatives. */
export function hits(tp: number, fp: number, fn: number): Counts {
  return { found: tp, predicted: tp + fp, recalled: tp, gold: tp + fn };
}

/** Counts of a plain share, such as an accuracy: precision, recall and F are then all the share. */
export function share(right: number, of: number): Counts {
  return { found: right, predicted: of, recalled: right, gold: of };
}

/** The sum of counts. */
export function sumCounts(all: Iterable<Counts>): Counts {
  let { found, predicted, recalled, gold } = NO_COUNTS;
  for (const counts of all) {
    found += counts.found;
    predicted += counts.predicted;
    recalled += counts.recalled;
    gold += counts.gold;
  }
  return { found, predicted, recalled, gold };
}

/** Null where nothing was predicted. */
export function precision(counts: Counts): number | null {
  return counts.predicted === 0 ? null : counts.found / counts.predicted;
}

/** Null where nothing was to be found. */
export function recall(counts: Counts): number | null {
  return counts.gold === 0 ? null : counts.recalled / counts.gold;
}

/** The harmonic mean of precision and recall; 0 where one of them is undefined, null where both are. */
export function fscore(counts: Counts): number | null {
  const p = precision(counts);
  const r = recall(counts);
  if (p === null && r === null) return null;
  return !p || !r ? 0 : (2 * p * r) / (p + r);
}

/** What became of one item: the unit of the lists of errors and of comparisons between runs. */
export interface Judged {
  /** The same for the same item in every run on the same text. */
  readonly key: string;
  /** `right`, `missed`, `spurious`, or what was wrong with it (`type`, `boundary`, `value` …). */
  readonly outcome: string;
  readonly start: number;
  readonly end: number;
  /** What gold has; null for a spurious item. */
  readonly expected: string | null;
  /** What was predicted; null for a missed item. */
  readonly got: string | null;
}

/** How often each gold label got each predicted label. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The score of one layer of one article; the first measure is the layer's headline. */
export interface LayerScore {
  readonly measures: Readonly<Record<string, Counts>>;
  /** The headline by type of item. */
  readonly types: Readonly<Record<string, Counts>>;
  readonly items: readonly Judged[];
  readonly confusion?: Confusion;
}

/** Adds one to a cell of a confusion table under construction. */
export function confuse(
  table: Record<string, Record<string, number>>,
  gold: string,
  predicted: string,
): void {
  if (!Object.hasOwn(table, gold)) table[gold] = Object.create(null) as Record<string, number>;
  const row = table[gold]!;
  row[predicted] = (row[predicted] ?? 0) + 1;
}

/** True positives, false positives and false negatives by type, from judged items. */
export function countsByType(
  items: readonly (Pick<Judged, 'outcome'> & {
    readonly goldType: string | null;
    readonly predictedType: string | null;
  })[],
): Record<string, Counts> {
  const counts = new Map<string, { tp: number; fp: number; fn: number }>();
  const of = (type: string) => {
    const entry = counts.get(type) ?? { tp: 0, fp: 0, fn: 0 };
    counts.set(type, entry);
    return entry;
  };
  for (const { outcome, goldType, predictedType } of items) {
    if (outcome === 'right' && goldType !== null) of(goldType).tp += 1;
    else {
      if (goldType !== null) of(goldType).fn += 1;
      if (predictedType !== null) of(predictedType).fp += 1;
    }
  }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { tp, fp, fn }]) => [type, hits(tp, fp, fn)]),
  );
}
