/** Stories: a card for each fact that is told at least twice, with a chart of who says how much. */
import type { Cluster, Interval, Modality } from '../schema.js';
import { chartScale, intervalMarks, scaleAxis } from './chart.js';
import { dateInWords, excerpt, factInWords, intervalInWords, sentenceOf, sourceInWords } from './facts.js';
import { type Html, html } from './html.js';
import type { ReportRun, ShownClaim } from './read-report.js';
import { claimsInArticles, type Words } from './words.js';

/** Rows from what is surest down. */
const CERTAINTY: readonly Modality[] = [
  'confirmed',
  'asserted',
  'planned',
  'reported',
  'negotiated',
  'hypothetical',
  'opinion',
  'denied',
];

/** What other claims did to a claim. */
interface Standing {
  readonly superseded: ReadonlySet<string>;
  readonly conflicting: ReadonlySet<string>;
}

/** A cluster with its claims, in order of certainty. */
export interface Story {
  readonly cluster: Cluster;
  readonly claims: readonly ShownClaim[];
  readonly title: string;
  /** How many articles tell it. */
  readonly articles: number;
}

/** Every cluster of two or more claims; disputed first, then what most articles tell. */
export function storiesOf(run: ReportRun, words: Words): Story[] {
  return run.clusters
    .map((cluster) => {
      const claims = cluster.members
        .flatMap((ref) => run.claims.get(ref) ?? [])
        .sort((a, b) => CERTAINTY.indexOf(a.claim.modality) - CERTAINTY.indexOf(b.claim.modality));
      const title = claims.length < 2 ? '' : factInWords(claims, cluster.consensus !== null, run, words);
      return { cluster, claims, title, articles: new Set(claims.map(({ index }) => index)).size };
    })
    .filter(({ claims }) => claims.length > 1)
    .sort(
      (a, b) =>
        Number(b.cluster.status === 'disputed') - Number(a.cluster.status === 'disputed') ||
        b.articles - a.articles ||
        b.claims.length - a.claims.length,
    );
}

/** The cards. */
export function storyCards(stories: readonly Story[], run: ReportRun, words: Words): Html {
  if (stories.length === 0) return html`<p>${words.say.noStories}</p>`;
  const standing = standingOf(run);
  return html`<p class="legend">${words.say.legend}</p>
${stories.map((story, index) => storyCard(story, index, standing, words))}`;
}

function standingOf({ links }: ReportRun): Standing {
  const superseded = new Set<string>();
  const conflicting = new Set<string>();
  for (const { from, to, relation } of links) {
    if (relation === 'updates' || relation === 'denies') superseded.add(to);
    if (relation === 'conflicts' || relation === 'inconsistent_with') conflicting.add(from).add(to);
  }
  return { superseded, conflicting };
}

function storyCard(
  { cluster, claims, title, articles }: Story,
  index: number,
  standing: Standing,
  words: Words,
): Html {
  const { say } = words;
  const { consensus, status } = cluster;
  const unit = consensus?.unit ?? null;
  const charted = ({ quantity }: ShownClaim) => (quantity?.unit === unit ? quantity : null);
  const intervals = consensus ? claims.flatMap((shown) => charted(shown) ?? []) : [];
  const scale =
    intervals.length === 0
      ? null
      : chartScale([consensus!.interval, ...intervals.flatMap(({ strict, loose }) => [strict, loose])]);
  const drawn = scale ? claims.filter(charted) : [];
  const told = scale ? claims.filter((shown) => !charted(shown)) : claims;
  const plain = html`<ol class="rows">${told.map((shown) => claimRow(shown, null, standing, words))}</ol>`;
  const count = claimsInArticles(claims.length, articles, words);
  return html`<article class="story" id="story-${index}">
<h3>${title} <span class="status ${status}">${say[status]}</span></h3>
<p class="figure">${consensus ? html`<strong>${intervalInWords(consensus.interval, unit, words)}</strong> ${support(consensus.support, consensus.of, words)}` : say.noFigure} <span class="quiet">${count}</span></p>
${
  scale &&
  html`<ol class="rows">${drawn.map((shown) => claimRow(shown, intervalMarks(charted(shown)!, consensus!.interval, scale), standing, words))}</ol>
<div class="axis" aria-hidden="true">${scaleAxis(scale, (value) => intervalInWords([value, value] as Interval, unit, words))}</div>`
}${told.length > 0 && (scale ? html`<details class="others"><summary>${say.withoutFigure} (${told.length})</summary>${plain}</details>` : plain)}
</article>
`;
}

function support(n: number, of: number, { say }: Words): Html {
  return html`<span class="quiet">(${say.consensus.toLowerCase()}, ${say.support.replace('{n}', String(n)).replace('{of}', String(of))})</span>`;
}

function claimRow(shown: ShownClaim, marks: Html | null, standing: Standing, words: Words): Html {
  const { claim, document, index, quantity, ref } = shown;
  const sentence = sentenceOf(shown);
  const whole = excerpt(document.text, sentence.start, sentence.end, 400);
  const said = quantity
    ? excerpt(
        document.text,
        quantity.cue ? Math.min(quantity.cue.start, quantity.start) : quantity.start,
        quantity.end,
      )
    : excerpt(document.text, claim.start, claim.end);
  const state = standing.conflicting.has(ref)
    ? 'conflict'
    : standing.superseded.has(ref)
      ? 'superseded'
      : null;
  const speaker = sourceInWords(claim);
  return html`<li><a class="row ${state ?? ''}${marks ? '' : ' plain'}" href="#${anchorOf(index, sentence.start)}" data-claim="${index}-${claim.id}" title="${whole}"><span class="said">«\u00A0${unquoted(said)}\u00A0»</span>${marks && html`<span class="track">${marks}</span>`}<span class="who"><span class="modality">${words.modality(claim.modality)}${claim.polarity === '-' && ' (−)'}</span>${state && html` <em>${words.say[state]}</em>`} <span class="quiet">${speaker}${speaker && ' · '}${articleName(shown, words)}</span></span></a></li>`;
}

/** How an article is called in one line: its number, its publisher or title, and its date. */
export function articleName(
  { document, index }: Pick<ShownClaim, 'document' | 'index'>,
  words: Words,
): string {
  const { publisher, published, title } = document.source;
  const name = publisher ?? excerpt(title ?? document.id, 0, 200, 40);
  return [`${index + 1}.`, name, published && dateInWords(published, words)].filter(Boolean).join(' ');
}

/** The anchor of a sentence. */
export function anchorOf(index: number, start: number): string {
  return `a${index}-s${start}`;
}

const unquoted = (text: string) => text.replace(/^[«"“”\s]+|[»"“”\s]+$/g, '');
