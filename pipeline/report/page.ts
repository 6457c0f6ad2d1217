/** The pages of a report: one for a small run; an index, and a page for each story, for a large one. */
import { createHash } from 'node:crypto';
import type { Link } from '../schema.js';
import { articleList } from './articles.js';
import { BEHAVIOUR } from './behaviour.js';
import { type Html, html, ownMarkup } from './html.js';
import { linkList } from './links.js';
import type { ReportRun } from './read-report.js';
import { runNumbers } from './run-numbers.js';
import { type ReportScores, scoreSection } from './scores.js';
import { type Story, storiesOf, storyCards } from './stories.js';
import { STYLE } from './style.js';
import { claimsInArticles, type ReportLanguage, reportWords, type Words } from './words.js';

/** Runs of more articles than this are split into an index and a page for each story: 500 on one page open in 3 seconds. */
export const ONE_PAGE_ARTICLES = 300;

/** A file of the report, its path beside the first page; `markup` is made when it is written. */
export interface ReportPage {
  readonly path: string;
  readonly markup: () => string;
}

/** The page of a run that fits on one. */
export function wholePage(run: ReportRun, scores: ReportScores | null, language: ReportLanguage): string {
  const words = reportWords[language];
  const { say } = words;
  const stories = storiesOf(run, words);
  const numbers = runNumbers(run, words);
  return page(say.title, words, [
    ['stories', `${say.stories} (${stories.length})`, storyCards(stories, run, words)],
    [
      'articles',
      `${say.articles} (${run.documents.length})`,
      articleList([...run.documents.keys()], run, words),
    ],
    ['links', `${say.links} (${run.links.length})`, linkList(run, words)],
    ...(scores ? [['scores', say.scores, scoreSection(scores, words)] as const] : []),
    ...(numbers ? [['numbers', say.numbers, numbers] as const] : []),
  ]);
}

/** The index of a large run, then a page for each of its stories. */
export function splitPages(run: ReportRun, folder: string, language: ReportLanguage): ReportPage[] {
  const words = reportWords[language];
  const { say } = words;
  const stories = storiesOf(run, words);
  const numbers = runNumbers(run, words);
  const links = linksByStory(stories, run.links);
  const index = html`<ol class="index">${stories.map(
    ({ title, cluster, articles, claims }, place) =>
      html`<li><a href="${encodeURIComponent(folder)}/story-${place + 1}.html">${title}</a> <span class="status ${cluster.status}">${say[cluster.status]}</span> <span class="quiet">${claimsInArticles(claims.length, articles, words)}</span></li>
`,
  )}</ol>`;
  return [
    {
      path: '',
      markup: () =>
        page(say.title, words, [
          ['stories', `${say.stories} (${stories.length})`, index],
          ...(numbers ? [['numbers', say.numbers, numbers] as const] : []),
        ]),
    },
    ...stories.map((story, place) => ({
      path: `${folder}/story-${place + 1}.html`,
      markup: () => storyPage(story, links.get(story)!, run, words),
    })),
  ];
}

/** The links of each story, in one pass over all links. */
function linksByStory(stories: readonly Story[], links: readonly Link[]): ReadonlyMap<Story, Link[]> {
  const storyOf = new Map(
    stories.flatMap((story) => story.cluster.members.map((ref) => [ref, story] as const)),
  );
  const found = new Map<Story, Link[]>(stories.map((story) => [story, []]));
  for (const link of links) {
    const story = storyOf.get(link.from);
    if (story && story === storyOf.get(link.to)) found.get(story)!.push(link);
  }
  return found;
}

function storyPage(story: Story, links: readonly Link[], run: ReportRun, words: Words): string {
  const { say } = words;
  const part: ReportRun = { ...run, links, claims: new Map(story.claims.map((shown) => [shown.ref, shown])) };
  const indices = [...new Set(story.claims.map(({ index }) => index))];
  return page(story.title, words, [
    ['stories', say.stories, storyCards([story], part, words)],
    ['articles', say.articles, articleList(indices, run, words)],
    ['links', say.links, linkList(part, words)],
  ]);
}

function page(
  title: string,
  words: Words,
  sections: readonly (readonly [id: string, heading: string, body: Html])[],
): string {
  const policy = `default-src 'none'; style-src '${digest(STYLE)}'; script-src '${digest(BEHAVIOUR)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${ownMarkup(STYLE)}</style>
</head>
<body class="layer-e layer-q layer-t layer-c layer-m">
<a class="skip" href="#${sections[0]![0]}">${words.say.skip}</a>
<header><h1>${title}</h1><nav>${sections.map(([id, heading]) => html`<a href="#${id}">${heading}</a> `)}</nav></header>
<main>
${sections.map(
  ([id, heading, body]) => html`<section id="${id}"><h2>${heading}</h2>
${body}</section>
`,
)}</main>
<script>${ownMarkup(BEHAVIOUR)}</script>
</body>
</html>
`.markup;
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
