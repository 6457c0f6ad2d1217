import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tinyArticle, tinyConflict } from '../testing/tiny-run.js';
import { splitPages, wholePage } from './page.js';
import { reportRun } from './read-report.js';
import { claimsInArticles, frameName, reportWords } from './words.js';

const documents = [
  tinyArticle('un', 'Meta investit 15 milliards.', '<b>Un</b>', '15 milliards', 15e9),
  tinyArticle('deux', 'Meta investit 14 milliards.', null, '14 milliards', 14e9),
];
const { links, clusters } = tinyConflict(documents);
const run = reportRun(documents, links, clusters, null);

describe('the page', () => {
  it('allows its own style and script by their digests, and nothing else', () => {
    const page = wholePage(run, null, 'fr');
    for (const tag of ['style', 'script']) {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;
      expect(page).toContain(`${tag}-src 'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
    }
    expect(page).not.toMatch(/\sstyle=|\son\w+=|https?:/);
  });

  it('tells the fact, the figures and the conflict', () => {
    const page = wholePage(run, null, 'fr');
    expect(page).toContain('Montant de l’investissement');
    expect(page.match(/class="row conflict"/g)).toHaveLength(2);
    expect(page).toContain('&lt;b&gt;Un&lt;/b&gt;');
    expect(page).not.toContain('<b>Un');
  });

  it.each([
    [2, 1, 'fr', '2 affirmations, 1 article'],
    [1, 1, 'en', '1 claim, 1 article'],
    [3, 2, 'en', '3 claims, 2 articles'],
  ] as const)('counts %i claims in %i articles', (claims, articles, language, told) =>
    expect(claimsInArticles(claims, articles, reportWords[language])).toBe(told),
  );

  it('is whole without any claim', () => {
    const empty = reportRun([{ ...documents[0]!, claims: [] }], [], [], null);
    expect(wholePage(empty, null, 'en')).toContain('No fact is told twice.');
  });

  it('splits into an index and a page for each story, which lead to each other', () => {
    const pages = splitPages(run, 'report-stories', 'en');
    expect(pages.map(({ path }) => path)).toEqual(['', 'report-stories/story-1.html']);
    expect(pages[0]!.markup()).toContain('href="report-stories/story-1.html"');
    expect(pages[1]!.markup().match(/<details class="article"/g)).toHaveLength(2);
  });
});

describe('words', () => {
  it('put no-break spaces before high punctuation in French only', () => {
    expect(reportWords.fr.facts.launch).toContain('\u00A0: ');
    expect(reportWords.en.facts.launch).toContain('[: ');
    expect(JSON.stringify(reportWords.fr)).not.toMatch(/ [:;?!»%]/);
  });

  it('name a frame without its roles', () => {
    expect(frameName('investment', reportWords.fr)).toBe('Investissement');
    expect(frameName('customer', reportWords.fr)).toBe('Client');
  });
});
