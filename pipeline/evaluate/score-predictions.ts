/** Predictions × gold: every layer of every article, links and clusters of the run. */
import type { Claim, Entity, Quantity, Span, Time } from '../schema.js';
import { bCubed } from '../scoring/coreference.js';
import type { LayerScore } from '../scoring/counts.js';
import { matchSpans } from '../scoring/matching.js';
import type { LayerName } from '../stage.js';
import { scoreBlocks } from '../stages/blocks/score.js';
import { scoreClaims } from '../stages/claims/score.js';
import { goldContext, matchClaims, type PredictedContext } from '../stages/claims/score-pairs.js';
import { keyGroups, scoreEntities } from '../stages/entities/score.js';
import { scoreLanguages } from '../stages/languages/score.js';
import { conllMean, scoreClusters, scoreLinks } from '../stages/links/score.js';
import { scoreQuantities } from '../stages/quantities/score.js';
import { scoreSentences } from '../stages/sentences/score.js';
import { scoreTimes } from '../stages/times/score.js';
import type { GoldArticle, GoldCorpus } from './corpus.js';
import { fillQuantity } from './gold-input.js';
import type { PredictedLayers, Predictions } from './predictions.js';
import { type LayerSummary, measureSummaries, ratios, summarise } from './summary.js';

/** The rows of the score table, in its order. */
export const SCORED_LAYERS = [
  'blocks',
  'languages',
  'sentences',
  'entities',
  'quantities',
  'times',
  'claims',
  'links',
  'clusters',
] as const;
/** A layer with a score of its own. */
export type ScoredLayer = (typeof SCORED_LAYERS)[number];

/** Null where a layer is annotated nowhere, or was not predicted. */
export type Scores = Readonly<Record<ScoredLayer, LayerSummary | null>> & {
  /** The mean F of MUC, B³ and CEAFe of clusters of two claims or more. */
  readonly conll: number | null;
};

/**
 * Scores predictions on all layers. `inputs` are the layers that predicted claims refer to where these are not
 * the predicted ones (on gold input), and `sameClaims` says that links are between gold claims themselves.
 */
export function scorePredictions(
  corpus: GoldCorpus,
  predictions: Predictions,
  options: { readonly inputs?: ReadonlyMap<string, PredictedLayers>; readonly sameClaims?: boolean } = {},
): Scores {
  const byLayer = new Map<ScoredLayer, Map<string, LayerScore>>(
    SCORED_LAYERS.map((name) => [name, new Map()]),
  );
  for (const article of corpus.articles) {
    const predicted = predictions.documents.get(article.id);
    if (!predicted) continue;
    const inputs = options.inputs?.get(article.id) ?? predicted;
    for (const [name, score] of scoreArticle(article, predicted, inputs, forbiddenTexts(corpus, article.id)))
      byLayer.get(name)!.set(article.id, score);
  }
  const summaries = Object.fromEntries(
    SCORED_LAYERS.map((name) => [name, summarise(byLayer.get(name)!)]),
  ) as Record<ScoredLayer, LayerSummary | null>;
  if (summaries.entities) summaries.entities = withRunKeys(summaries.entities, corpus, predictions);
  const { links, clusters, conll } = scoreRelations(corpus, predictions, options);
  return { ...summaries, links, clusters, conll };
}

function* scoreArticle(
  { article, layers: gold }: GoldArticle,
  predicted: PredictedLayers,
  inputs: PredictedLayers,
  forbidden: readonly Span[],
): Generator<[LayerName, LayerScore]> {
  if (gold.blocks && predicted.blocks) yield ['blocks', scoreBlocks(gold.blocks, predicted.blocks)];
  if (gold.languages && predicted.languages)
    yield ['languages', scoreLanguages(gold.languages, predicted.languages, article.text)];
  if (gold.sentences && predicted.sentences)
    yield ['sentences', scoreSentences(gold.sentences, predicted.sentences)];
  if (gold.entities && predicted.entities)
    yield ['entities', scoreEntities(gold.entities, predicted.entities)];
  if (gold.quantities && predicted.quantities)
    yield [
      'quantities',
      scoreQuantities(gold.quantities, predicted.quantities, (item) => fillQuantity(item).strict),
    ];
  if (gold.times && predicted.times) yield ['times', scoreTimes(gold.times, predicted.times)];
  if (gold.claims && predicted.claims)
    yield ['claims', scoreClaims(goldContext(gold), contextOf(predicted.claims, inputs), forbidden)];
}

/** B³ of keys over all articles at once, because a key is the same for the same thing in the whole run. */
function withRunKeys(summary: LayerSummary, corpus: GoldCorpus, predictions: Predictions): LayerSummary {
  const key = new Map<string, string[]>();
  const response = new Map<string, string[]>();
  for (const { id, layers } of corpus.articles) {
    const predicted = predictions.documents.get(id)?.entities;
    if (!layers.entities || !predicted) continue;
    const matching = matchSpans(layers.entities, predicted, (a, b) => (a.type === b.type ? 1 : 0));
    const [gold, got] = keyGroups(matching, `${id}#`);
    for (const [name, mentions] of gold) append(key, name, mentions);
    for (const [name, mentions] of got) append(response, name, mentions);
  }
  const counts = bCubed([...key.values()], [...response.values()]);
  return {
    ...summary,
    measures: { ...summary.measures, runKeys: { ...ratios(counts), macro: null, interval: null } },
  };
}

function append(groups: Map<string, string[]>, name: string, mentions: readonly string[]): void {
  const group = groups.get(name);
  if (group) group.push(...mentions);
  else groups.set(name, [...mentions]);
}

function scoreRelations(
  corpus: GoldCorpus,
  { documents, links, clusters }: Predictions,
  {
    inputs,
    sameClaims = false,
  }: { readonly inputs?: ReadonlyMap<string, PredictedLayers>; readonly sameClaims?: boolean },
): Pick<Scores, 'links' | 'clusters' | 'conll'> {
  const annotated = corpus.articles.filter(({ layers }) => layers.claims);
  if (corpus.links.length === 0 || annotated.length === 0)
    return { links: null, clusters: null, conll: null };
  const goldOf = new Map<string, string>();
  const claims: string[] = [];
  const optional = new Set<string>();
  for (const { id, layers } of annotated) {
    for (const claim of layers.claims!) {
      if (sameClaims) goldOf.set(`${id}#${claim.id}`, `${id}#${claim.id}`);
      if (claim.optional) optional.add(`${id}#${claim.id}`);
      else claims.push(`${id}#${claim.id}`);
    }
    const predicted = documents.get(id);
    if (sameClaims || !predicted?.claims) continue;
    const context = contextOf(predicted.claims, inputs?.get(id) ?? predicted);
    for (const { gold, got } of matchClaims(goldContext(layers), context).pairs)
      goldOf.set(`${id}#${got.id}`, `${id}#${gold.id}`);
  }
  const scored = links && scoreLinks(corpus.links, links, goldOf, optional);
  const grouped = clusters && scoreClusters(corpus.links, claims, clusters, goldOf);
  return {
    links: scored && {
      ...summarise(new Map([['run', scored]]))!,
      measures: {
        ...measureSummaries([scored.measures]),
        ...measureSummaries([...scored.byArticle.values()]),
      },
      articles: Object.fromEntries(scored.byArticle),
    },
    clusters: grouped && summarise(new Map([['run', { measures: grouped, types: {}, items: [] }]])),
    conll: grouped && conllMean(grouped),
  };
}

function contextOf(claims: readonly Claim[], layers: PredictedLayers): PredictedContext {
  const none: readonly (Entity & Quantity & Time)[] = [];
  return {
    claims,
    entities: layers.entities ?? none,
    quantities: layers.quantities ?? none,
    times: layers.times ?? none,
  };
}

function forbiddenTexts(corpus: GoldCorpus, article: string): Span[] {
  return corpus.links.flatMap((link) =>
    link.relation === 'not_a_claim' && link.doc === article ? [link] : [],
  );
}
