/**
 * A page to its text: every visible block a line, in document order, with what the markup said about it.
 * The one file that imports a DOM and Mozilla's Readability.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MarkupBlock } from '../stage.js';
import { type PageAbout, type Queryable, readAbout } from './html-about.js';
import { isMisjudged, standings } from './html-article.js';
import { type PageBlock, readBlocks } from './html-blocks.js';
import type { PageNode } from './html-elements.js';
import { boundPage } from './html-limits.js';

/** The text of a page, its blocks, and what it says of itself. */
export interface Page {
  readonly text: string;
  readonly markup: readonly MarkupBlock[];
  readonly about: PageAbout;
}

/** Readability goes over a page many times, and never ends on some deep ones: these are judged by their landmarks alone. */
const MOST_TAGS_TO_JUDGE = 20_000;
const DEEPEST_TO_JUDGE = 60;
/** Blocks are marked by characters of the private planes, which pages do not use, while Readability works. */
const FIRST_MARK = 0xf0000;
const MARK = /[\u{f0000}-\u{10fffd}]/gu;

/** The part of a DOM document that is used here; its types come without those of a browser. */
interface PageDocument extends Queryable {
  readonly documentElement: PageNode | null;
  readonly body: PageNode;
}

/** Reads a page; deep nesting is flattened. Throws `too-large` for one with too many tags. */
export function readHtml(source: string): Page {
  const { html, tags, depth } = boundPage(source.replace(MARK, '\ufffd').replace(/\r\n?/g, '\n'));
  const document = parse(html);
  const blocks = readBlocks(document.body);
  const about = readAbout(
    document,
    blocks.map(({ text }) => text),
  );
  const judged = tags <= MOST_TAGS_TO_JUDGE && depth <= DEEPEST_TO_JUDGE ? judge(document, blocks) : null;
  return { ...joined(blocks, judged), about };
}

/** A document that surely has a body: a fragment gets one. */
function parse(html: string): PageDocument {
  const parsed: PageDocument = parseHTML(html).document;
  if (parsed.documentElement?.localName === 'html' && parsed.querySelector('html > body')) return parsed;
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

/**
 * The blocks that Readability keeps, or null where it finds no article. It rebuilds elements as it goes, so blocks
 * are followed by a mark in their text. The document is used up.
 */
function judge(document: PageDocument, blocks: readonly PageBlock[]): Set<number> | null {
  blocks.forEach(({ nodes }, i) => {
    // the longest piece: a first letter set large, or a label before the text, may be taken out
    const node = nodes.reduce((a, b) => (b.data!.length > a.data!.length ? b : a));
    node.data = String.fromCodePoint(FIRST_MARK + i) + node.data;
  });
  let content: string | null;
  try {
    content =
      new Readability(document, { serializer: (node) => node.textContent ?? '' }).parse()?.content ?? null;
  } catch {
    // a page that it cannot work on is no fault of the article
    return null;
  }
  const kept = new Set(
    [...(content ?? '').matchAll(MARK)].map(([mark]) => mark.codePointAt(0)! - FIRST_MARK),
  );
  return kept.size > 0 ? kept : null;
}

/** Without a judgement: what is inside `<article>` or `<main>`, or where a page has neither, all but its furniture. */
function byLandmarks(blocks: readonly PageBlock[]): Set<number> {
  const indices = [...blocks.keys()];
  const choices = [
    indices.filter((i) => blocks[i]!.inLandmark),
    indices.filter((i) => !blocks[i]!.inFurniture),
  ];
  return new Set(choices.find(({ length }) => length > 0) ?? indices);
}

/** Where blocks stand is asked only of a page that was judged, which is not too large. */
function joined(blocks: readonly PageBlock[], judged: ReadonlySet<number> | null): Omit<Page, 'about'> {
  let inArticle = judged ?? byLandmarks(blocks);
  let standing = judged && standings(blocks, judged);
  if (standing && isMisjudged(blocks, inArticle, standing)) {
    inArticle = byLandmarks(blocks);
    standing = standings(blocks, inArticle);
  }
  const lines: string[] = [];
  const markup: MarkupBlock[] = [];
  let start = 0;
  blocks.forEach(({ text, tag, linked, inFurniture }, i) => {
    const where = standing?.[i] ?? { inBody: false, inFurniture };
    lines.push(text);
    markup.push({ start, end: start + text.length, tag, inArticle: inArticle.has(i), ...where, linked });
    start += text.length + 1;
  });
  return { text: lines.join('\n'), markup };
}
