/** The errors of an evaluation, grouped by layer and kind, each with the text around it. */
import type { GoldCorpus } from './corpus.js';
import { SCORED_LAYERS, type ScoredLayer, type Scores } from './score-predictions.js';
import type { ArticleItem } from './summary.js';

/** The errors of one kind in one layer. */
export interface ErrorGroup {
  readonly layer: ScoredLayer;
  /** `missed`, `spurious`, or what is wrong. */
  readonly kind: string;
  readonly count: number;
  readonly examples: readonly ErrorExample[];
}

/** One error where it stands. */
export interface ErrorExample extends ArticleItem {
  /** The text before, in and after the item, on one line. */
  readonly context: readonly [string, string, string];
}

const AROUND = 50;

/** Errors by layer, most frequent kind first, with up to `examples` of each kind. */
export function errorGroups(
  scores: Scores,
  corpus: GoldCorpus,
  examples: number,
  layers: readonly ScoredLayer[] = SCORED_LAYERS,
): ErrorGroup[] {
  const texts = new Map(corpus.articles.map(({ id, article }) => [id, article.text]));
  return layers.flatMap((layer) => {
    const kinds = new Map<string, ArticleItem[]>();
    for (const item of scores[layer]?.items ?? [])
      if (item.outcome !== 'right') kinds.set(item.outcome, [...(kinds.get(item.outcome) ?? []), item]);
    return [...kinds]
      .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
      .map(([kind, items]) => ({
        layer,
        kind,
        count: items.length,
        examples: items
          .slice(0, examples)
          .map((item) => ({ ...item, context: contextOf(texts.get(item.article) ?? '', item) })),
      }));
  });
}

/** Error groups as plain text. */
export function errorList(groups: readonly ErrorGroup[]): string {
  return groups
    .map(({ layer, kind, count, examples }) =>
      [`${layer}, ${kind}: ${count}`, ...examples.map(exampleLine)].join('\n'),
    )
    .join('\n\n');
}

function exampleLine({
  article,
  start,
  end,
  expected,
  got,
  context: [before, at, after],
}: ErrorExample): string {
  const what = [expected && `gold ${expected}`, got && `got ${got}`].filter(Boolean).join('; ');
  const place = end > start ? `\n    ${article}:${start}  …${before}[${at}]${after}…` : '';
  return `  ${what}${place}`;
}

function contextOf(text: string, { start, end }: ArticleItem): [string, string, string] {
  const line = (part: string) => part.replace(/\s+/g, ' ');
  return [
    line(text.slice(Math.max(0, start - AROUND), start)),
    line(text.slice(start, end)),
    line(text.slice(end, end + AROUND)),
  ];
}
