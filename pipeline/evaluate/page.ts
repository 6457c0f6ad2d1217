/** Scores and errors as one page of HTML that needs nothing else. */
import type { ErrorGroup } from './errors.js';
import { SCORED_LAYERS, type ScoredLayer } from './score-predictions.js';
import { type Evaluation, isShare, number } from './table.js';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse}th,td{padding:.15rem .6rem;text-align:left;border-bottom:1px solid #ddd}
td.n{text-align:right;font-variant-numeric:tabular-nums}mark{background:#ffe08a}summary{cursor:pointer}
.where{color:#666;font-size:.85em}@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}mark{background:#7a5c00;color:#fff}th,td{border-color:#444}}`;

/** The page; every text from outside is escaped. */
export function scorePage(
  evaluation: Evaluation,
  groups: readonly ErrorGroup[],
  layers: readonly ScoredLayer[] = SCORED_LAYERS,
): string {
  const { corpus, system, version } = evaluation;
  const about = `${corpus.articles.length} articles${corpus.split ? `, split ${corpus.split}` : ''}; system ${system ?? 'without a model'}; recoupe ${version}`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Scores</title><style>${STYLE}</style>
<h1>Scores</h1><p>${escaped(about)}</p>
<table><thead><tr><th>layer<th>measure<th>P<th>R<th>F<th>95 %<th>gold F</thead><tbody>
${layers.flatMap((layer) => rows(layer, evaluation)).join('\n')}
</tbody></table>
<h2>Errors</h2>
${groups.map(section).join('\n')}
</html>
`;
}

function rows(layer: ScoredLayer, { chained, gold }: Evaluation): string[] {
  const summary = chained[layer];
  if (!summary) return [`<tr><td>${layer}<td colspan="6">not annotated`];
  return Object.entries(summary.measures).map(([measure, score], index) => {
    const cells = [
      ...(isShare(score) ? ['', ''] : [number(score.precision), number(score.recall)]),
      number(score.f),
      score.interval ? score.interval.map(number).join('–') : '',
      number(gold?.[layer]?.measures[measure]?.f),
    ];
    return `<tr><td>${index === 0 ? layer : ''}<td>${escaped(measure)}${cells.map((cell) => `<td class="n">${cell}`).join('')}`;
  });
}

function section({ layer, kind, count, examples }: ErrorGroup): string {
  const items = examples.map(({ article, start, end, expected, got, context: [before, at, after] }) => {
    const what = [expected && `gold ${expected}`, got && `got ${got}`].filter(Boolean).join('; ');
    const place = end > start ? `<br>…${escaped(before)}<mark>${escaped(at)}</mark>${escaped(after)}…` : '';
    return `<li>${escaped(what)} <span class="where">${escaped(article)}</span>${place}`;
  });
  return `<details><summary>${layer}, ${escaped(kind)}: ${count}</summary><ul>${items.join('\n')}</ul></details>`;
}

/** Text as it may stand in HTML, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
