/** Links: how often each pair of articles is related, and every link in a list that can be filtered. */
import { type Link, MODALITIES, RELATIONS } from '../schema.js';
import { excerpt, sentenceOf } from './facts.js';
import { type Html, html } from './html.js';
import type { ReportRun, ShownClaim } from './read-report.js';
import { anchorOf, articleName } from './stories.js';
import { frameName, type Words } from './words.js';

/** A matrix of more articles than this is too wide to read. */
const MATRIX_ARTICLES = 40;

/** The matrix, the filters and the list. */
export function linkList(run: ReportRun, words: Words): Html {
  const { say } = words;
  const frames = [...new Set([...run.claims.values()].map(({ claim }) => claim.frame))].sort();
  const relations = RELATIONS.filter((relation) => run.links.some((link) => link.relation === relation));
  return html`${run.documents.length <= MATRIX_ARTICLES && matrix(run, words)}
<form class="filters" id="link-filters">
${choice(
  'relation',
  say.relation,
  relations.map((relation) => [relation, words.relation(relation)] as const),
  words,
)}
${choice(
  'frame',
  say.frame,
  frames.map((frame) => [frame, frameName(frame, words)] as const),
  words,
)}
${choice('entity', say.entity, linkedEntities(run, words), words)}
${choice(
  'modality',
  say.modality,
  MODALITIES.map((modality) => [modality, words.modality(modality)] as const),
  words,
)}
<label>${say.search} <input type="search" name="search"></label>
<output id="link-count">${run.links.length}</output> ${say.shown}</form>
<ul class="links" id="link-list">${run.links.map((link) => linkRow(link, run, words))}</ul>`;
}

function linkedEntities(run: ReportRun, { language }: Words): (readonly [id: string, name: string])[] {
  const linked = new Set(
    run.links.flatMap(({ from, to }) => [
      ...entitiesOf(run.claims.get(from)),
      ...entitiesOf(run.claims.get(to)),
    ]),
  );
  return [...linked]
    .map((id) => [id, run.names.get(id) ?? id] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}

function entitiesOf(shown: ShownClaim | undefined): string[] {
  return shown
    ? Object.values(shown.claim.args).flatMap((fillers) => fillers.flatMap(({ entity }) => entity ?? []))
    : [];
}

function choice(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  { say }: Words,
): Html {
  return html`<label>${label} <select name="${name}"><option value="">${say.all}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}

function linkRow({ from, to, relation, basis, gap }: Link, run: ReportRun, words: Words): Html | null {
  const [left, right] = [run.claims.get(from), run.claims.get(to)];
  if (!left || !right) return null;
  const frames = [...new Set([left.claim.frame, right.claim.frame])].join(' ');
  const modalities = [...new Set([left.claim.modality, right.claim.modality])].join(' ');
  const entities = [...new Set([...entitiesOf(left), ...entitiesOf(right)])].join(' ');
  return html`<li data-relation="${relation}" data-frame="${frames}" data-modality="${modalities}" data-entity="${entities}">${side(left)} <span class="relation ${relation}" title="${basis}${gap !== null && ` ${gap.toFixed(3)}`}">${words.relation(relation)}</span> ${side(right)}</li>
`;
}

function side(shown: ShownClaim): Html {
  const { claim, document, index } = shown;
  return html`<a href="#${anchorOf(index, sentenceOf(shown).start)}" data-claim="${index}-${claim.id}">${excerpt(document.text, claim.start, claim.end, 110)} <span class="quiet">${index + 1}</span></a>`;
}

function matrix(run: ReportRun, words: Words): Html {
  const { say } = words;
  const cells = new Map<string, Map<string, number>>();
  for (const { from, to, relation } of run.links) {
    const [left, right] = [run.claims.get(from)?.index, run.claims.get(to)?.index];
    if (left === undefined || right === undefined) continue;
    const key = `${left} ${right}`;
    const counts = cells.get(key) ?? new Map<string, number>();
    cells.set(key, counts.set(relation, (counts.get(relation) ?? 0) + 1));
  }
  const most = Math.max(1, ...[...cells.values()].map(total));
  const row = (left: number) =>
    run.documents.map((_, right) => {
      const counts = cells.get(`${left} ${right}`);
      if (!counts) return html`<td></td>`;
      const told = RELATIONS.filter((relation) => counts.has(relation)).map(
        (relation) => `${words.relation(relation)} ${counts.get(relation)}`,
      );
      const depth = Math.ceil((4 * total(counts)) / most);
      return html`<td class="depth-${depth}${counts.has('conflicts') && ' conflict'}" title="${told.join(', ')}">${total(counts)}</td>`;
    });
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say.matrix}"><table class="matrix"><caption>${say.matrix}</caption><thead><tr><th scope="col">${say.article}</th>${run.documents.map((_, index) => html`<th scope="col">${index + 1}</th>`)}</tr></thead><tbody>${run.documents.map(
    (document, index) =>
      html`<tr><th scope="row">${articleName({ document, index }, words)}</th>${row(index)}</tr>`,
  )}</tbody></table></div>`;
}

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
