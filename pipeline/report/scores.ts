/** Scores of a run on the gold of the corpus that it read, with the floors and the errors. */
import { join } from 'node:path';
import { readGoldCorpus } from '../evaluate/corpus.js';
import { type ErrorExample, type ErrorGroup, errorGroups } from '../evaluate/errors.js';
import { evaluatePredictions } from '../evaluate/evaluate.js';
import { type Baseline, baselineOf, readBaseline } from '../evaluate/gate.js';
import { readRun } from '../evaluate/predictions.js';
import { SCORED_LAYERS } from '../evaluate/score-predictions.js';
import { type Evaluation, isShare, number } from '../evaluate/table.js';
import { type Html, html } from './html.js';
import type { ReportRun } from './read-report.js';
import { bar } from './run-numbers.js';
import type { Words } from './words.js';

/** Examples of each kind of error. */
const EXAMPLES = 8;

/** What the gold says about a run. */
export interface ReportScores {
  readonly evaluation: Evaluation;
  readonly baseline: Baseline | null;
  readonly errors: readonly ErrorGroup[];
}

/** Scores a run whose one input is a corpus with gold; null where there is no gold, or it is of other texts. */
export async function readReportScores(folder: string, run: ReportRun): Promise<ReportScores | null> {
  const corpusPath = run.manifest?.options.paths.length === 1 ? run.manifest.options.paths[0]! : null;
  if (corpusPath === null || corpusPath === '-') return null;
  const corpus = await readGoldCorpus(corpusPath).catch(() => null);
  if (!corpus) return null;
  const texts = new Map(run.documents.map(({ id, text }) => [id, text]));
  if (!corpus.articles.every(({ id, article }) => texts.get(id) === article.text)) return null;
  const evaluation = await evaluatePredictions(corpus, await readRun(folder), folder);
  const baseline = await readBaseline(join(corpusPath, 'baseline.json')).catch(() => null);
  return { evaluation, baseline, errors: errorGroups(evaluation.chained, corpus, EXAMPLES) };
}

/** The table with bars, and the errors, gold left and predicted right. */
export function scoreSection({ evaluation, baseline, errors }: ReportScores, { say }: Words): Html {
  const guarded = baselineOf(evaluation);
  const rows = SCORED_LAYERS.flatMap((layer) =>
    Object.entries(evaluation.chained[layer]?.measures ?? {})
      .filter(([measure, summary]) => `chained.${layer}.${measure}` in guarded.floors && summary.f !== null)
      .map(([measure, summary]) => {
        const floor = baseline?.floors[`chained.${layer}.${measure}`];
        const share = isShare(summary);
        return html`<tr><th scope="row">${layer}</th><td class="text">${measure}</td><td>${share ? '' : number(summary.precision)}</td><td>${share ? '' : number(summary.recall)}</td><td>${number(summary.f)}</td><td>${summary.interval?.map((end) => number(end)).join(' – ')}</td><td>${number(floor)}</td><td class="bar">${bar(summary.f!)}${floor !== undefined && bar(floor, 'baseline')}</td></tr>`;
      }),
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say.scores}"><table><thead><tr><th scope="col">${say.layer}</th><th scope="col">${say.measure}</th><th scope="col">P</th><th scope="col">R</th><th scope="col">F</th><th scope="col">${say.interval}</th><th scope="col">${say.baseline}</th><th scope="col">F / ${say.baseline}</th></tr></thead><tbody>${rows}</tbody></table></div>
<h3>${say.errors}</h3>
${errors.map(
  ({
    layer,
    kind,
    count,
    examples,
  }) => html`<details class="errors"><summary>${layer}, ${kind} <strong>${count}</strong></summary>
<div class="wide" tabindex="0" role="region" aria-label="${layer}, ${kind}"><table><thead><tr><th scope="col">${say.article}</th><th scope="col">${say.gold}</th><th scope="col">${say.predicted}</th><th scope="col">${say.context}</th></tr></thead><tbody>${examples.map(errorRow)}</tbody></table></div></details>
`,
)}`;
}

function errorRow({ article, expected, got, context }: ErrorExample): Html {
  const [before, inside, after] = context;
  return html`<tr><td class="text">${article}</td><td class="text">${shown(expected)}</td><td class="text">${shown(got)}</td><td class="text">${before}<b>${inside}</b>${after}</td></tr>`;
}

const shown = (value: unknown) =>
  value === undefined || value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
