/** One evaluation: the corpus through the stages, twice, and all layers scored. */
import { programVersion } from '../run/version.js';
import type { Tools } from '../stage.js';
import type { GoldCorpus, Split } from './corpus.js';
import { type Predictions, predictChained, predictOnGold } from './predictions.js';
import { scorePredictions } from './score-predictions.js';
import type { Evaluation } from './table.js';

/** Scores the stages: chained, and each on gold input. The difference is what the earlier stages cost. */
export async function evaluateStages(
  corpus: GoldCorpus,
  tools: Pick<Tools, 'locales' | 'tagger'>,
  split: Split | null = null,
): Promise<Evaluation> {
  const chained = await predictChained(corpus.articles, tools);
  const onGold = await predictOnGold(corpus.articles, tools, chained.full);
  return {
    ...(await about(corpus, split)),
    system: tools.tagger?.name ?? null,
    chained: scorePredictions(corpus, chained),
    gold: scorePredictions(corpus, onGold, { inputs: onGold.inputs, sameClaims: true }),
  };
}

/** Scores what another system, or an earlier run, predicted. */
export async function evaluatePredictions(
  corpus: GoldCorpus,
  predictions: Predictions,
  system: string,
  split: Split | null = null,
): Promise<Evaluation> {
  return {
    ...(await about(corpus, split)),
    system,
    chained: scorePredictions(corpus, predictions),
    gold: null,
  };
}

async function about(
  corpus: GoldCorpus,
  split: Split | null,
): Promise<Pick<Evaluation, 'schema' | 'version' | 'corpus'>> {
  return {
    schema: 'recoupe/scores@1',
    version: await programVersion(),
    corpus: { articles: corpus.articles.map(({ id }) => id), split, digest: corpus.digest },
  };
}
