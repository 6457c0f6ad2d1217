/** A page: kinds by its elements, by whether Readability, or its landmarks, take them for the article, and by where they stand. */

import { firstWhere } from '../../order.js';
import type { BlockKind } from '../../schema.js';
import type { MarkupBlock } from '../../stage.js';
import { fold } from './fold.js';
import type { Line } from './lines.js';
import { isByline, isHeadingLike, isName, isSigned, linkedLines } from './plain.js';
import type { BlockRules } from './rules.js';

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  tr: 'table',
  figcaption: 'caption',
  caption: 'caption',
  byline: 'byline',
};
const HEADING = /^h[1-6]$/;
const CAPTION = /^(?:fig)?caption$/;

/** The author and dates of the article stand at most this many lines from its title. */
const NEAR_TITLE = 8;
/** The author's name stands at most this many lines after the last running text. */
const NEAR_END = 2;
/** A list above the text is a summary where an item has this many words. */
const FEWEST_WORDS_OF_ITEM = 5;
/** After the heading of other articles, teasers have at most this share of the text before it. */
const MOST_AFTER_END = 0.15;
/** Running text below a title has this length, and a title in a heading of the second rank this many words. */
const LONG = 80;
const FEWEST_WORDS_OF_TITLE = 4;
/** A standfirst need not end in a stop; a label above the text has fewer words. */
const FEWEST_WORDS_OF_LEAD = 8;
/** A standfirst that is a heading stands at most this many lines under the title. */
const NEAR_LEAD = 3;
/** A link of this length is running text. */
const LONGEST_LINK = 250;

/** A line of a page with the element that it came from. */
type Placed = Line & { readonly element: MarkupBlock | undefined };

/** Where the article stands among the lines: its title, its first and last running text, and where the page goes on. */
interface Extent {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  /** From here all is the page's. */
  readonly tail: number;
  readonly hasBody: boolean;
}

/** The kind of each line; `markup` names the elements, in the order of the lines. */
export function kindsOfMarkup(
  lines: readonly Line[],
  markup: readonly MarkupBlock[],
  title: string | null,
  rules: BlockRules,
): BlockKind[] {
  const placed = lines.map((line) => ({ ...line, element: elementAt(line, markup) }));
  const extent = extentOf(placed, title);
  const linked = linkedLines(
    placed,
    ({ element }) => element?.tag === 'li',
    ({ prose, element }) => prose || (HEADING.test(element?.tag ?? '') && !element!.linked),
  );
  return placed.map((line, i) => {
    if (i === extent.title) return 'title';
    if (isRepeatedTitle(placed, i, extent)) return 'boilerplate';
    if (isAuthorOrDate(placed, i, extent, rules)) return 'byline';
    if (linked.has(i) || line.label === 'furniture' || line.label === 'related') return 'boilerplate';
    return kindOfElement(placed, i, extent);
  });
}

function kindOfElement(lines: readonly Placed[], index: number, extent: Extent): BlockKind {
  const line = lines[index]!;
  const { element } = line;
  const isBetween = extent.title >= 0 && index > extent.title && index < extent.first;
  if (!element || element.inFurniture || index >= extent.tail || isLinkAway(lines, index))
    return 'boilerplate';
  if (CAPTION.test(element.tag) && index > extent.title && index < extent.last) return 'caption';
  if (isBetween && line.label === 'caption') return 'caption';
  // a standfirst, or a summary, is often left out of what is taken for the article
  if (isBetween && element.tag === 'li') return isSummary(lines, index) ? 'list-item' : 'boilerplate';
  const isLead = line.prose || (element.tag === 'lead' && line.words >= FEWEST_WORDS_OF_LEAD);
  if (isBetween && (!element.inArticle || isLead)) return isLead ? 'lead' : 'boilerplate';
  if (index < extent.title && !line.prose) return 'boilerplate';
  if (line.prose && HEADING.test(element.tag) && index - extent.title <= NEAR_LEAD) return 'lead';
  if (!isArticles(lines, index, extent)) return 'boilerplate';
  if (line.section && (index < extent.title || isBetween)) return 'boilerplate';
  if (line.label === 'byline' || line.label === 'caption') return line.label;
  if (line.framed || (element.tag === 'strong' && isHeadingLike(line) && leadsOn(lines, index)))
    return 'heading';
  return KINDS[element.tag] ?? 'paragraph';
}

/** Whether a line is the article's: judged so, or part of its body, and of what follows the body only running text. */
function isArticles(lines: readonly Placed[], index: number, { last, hasBody }: Extent): boolean {
  const { element, prose, framed } = lines[index]!;
  const { inArticle, inBody, tag } = element!;
  if (inBody) return inArticle || prose || framed || (tag !== 'p' && tag !== 'strong');
  return inArticle && (!hasBody || index <= last || prose);
}

/** Whether an item is of a list that has one of some words: those of buttons, tags and stocks are short. */
function isSummary(lines: readonly Placed[], index: number): boolean {
  const isItem = (i: number) => lines[i]?.element?.tag === 'li';
  let from = index;
  while (isItem(from - 1)) from -= 1;
  for (let i = from; isItem(i); i += 1) if (lines[i]!.words >= FEWEST_WORDS_OF_ITEM) return true;
  return false;
}

/** Where the next line is the article's text, a list of it, or a table. */
function leadsOn(lines: readonly Placed[], index: number): boolean {
  const next = lines[index + 1];
  return !!next?.element?.inArticle && (next.prose || /^(?:li|tr)$/.test(next.element.tag));
}

/** A line that is a link and nothing else: another article, a tag, a button. A heading above text of the body is none. */
function isLinkAway(lines: readonly Placed[], index: number): boolean {
  const { element, length } = lines[index]!;
  if (!element!.linked || length > LONGEST_LINK || element!.tag === 'tr') return false;
  return !(element!.inBody && HEADING.test(element!.tag) && leadsOn(lines, index));
}

function isAuthorOrDate(lines: readonly Placed[], index: number, extent: Extent, rules: BlockRules): boolean {
  const line = lines[index]!;
  if (line.element?.inFurniture && line.element.tag !== 'byline') return false;
  const says = line.element?.tag === 'byline' || line.label === 'byline';
  const signs = says || (!line.prose && (isByline(lines, index, rules) || isSigned(line, rules)));
  const ends = index === extent.last + 1 && /^(?:p|strong)$/.test(line.element?.tag ?? '');
  if (ends && !line.element!.linked && isName(line.shown, rules)) return true;
  if (extent.title >= 0 && Math.abs(index - extent.title) <= NEAR_TITLE) return signs;
  return signs && index > extent.last && index <= extent.last + NEAR_END;
}

/** A title that a reading bar, a breadcrumb, or a page for telephones repeats. */
function isRepeatedTitle(lines: readonly Placed[], index: number, { title }: Extent): boolean {
  return title >= 0 && lines[index]!.folded === lines[title]!.folded;
}

/** The element that a line came from, by binary search. */
function elementAt(line: Line, markup: readonly MarkupBlock[]): MarkupBlock | undefined {
  return markup[firstWhere(markup, ({ end }) => end > line.start)];
}

/** Headings that end an article inside its body: of comments, or of other articles where little text comes after. */
function endings(lines: readonly Placed[]): Set<number> {
  const ends = new Set<number>();
  const lengths = lines.map((line) => (isText(line) ? line.length : 0));
  let after = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  lines.forEach(({ label, comments, headingWord, element }, i) => {
    const isLast = label === 'tail' && !headingWord && after <= MOST_AFTER_END * before;
    if ((comments || isLast) && HEADING.test(element?.tag ?? '')) ends.add(i);
    before += lengths[i]!;
    after -= lengths[i]!;
  });
  return ends;
}

/** Whether a line is running text of the article. */
function isText({ element, prose, label }: Placed): boolean {
  return (
    prose && label === null && !!element && !element.inFurniture && (element.inArticle || element.inBody)
  );
}

function extentOf(lines: readonly Placed[], known: string | null): Extent {
  const title = findTitle(lines, known);
  const first = lines.findIndex((line, i) => i > title && isText(line));
  const hasBody = lines.some(({ element }) => element?.inBody);
  const last = lines.findLastIndex((line) => isText(line) && (!hasBody || line.element!.inBody));
  const ends = endings(lines);
  const end = lines.findIndex(({ label }, i) =>
    i > last
      ? label === 'tail' || label === 'related' || label === 'furniture'
      : first >= 0 && i > first && ends.has(i),
  );
  const tail = end < 0 || last < 0 ? lines.length : end;
  return { title, first, last: Math.min(last, tail), tail, hasBody };
}

/** The line that is the page's title, a heading if there is one; without one the first `h1`. */
function findTitle(lines: readonly Placed[], title: string | null): number {
  const known = title === null ? null : fold(title);
  const same = lines.flatMap(({ folded, element }, i) =>
    folded === known && element && !element.inFurniture && !element.linked ? [i] : [],
  );
  const tagAt = (i: number) => lines[i]!.element?.tag ?? '';
  const headings = same.filter((i) => /^h[1-3]$/.test(tagAt(i)));
  const named = headings.find((i) => tagAt(i) === 'h1') ?? headings[0];
  if (named !== undefined) return named;
  return same.find((i) => tagAt(i) !== 'li') ?? findHeading(lines);
}

/** Without a title that is known: the last `h1`, or `h2` of some words, above the text that is no link, as logos are; then the first `h1`. */
function findHeading(lines: readonly Placed[]): number {
  const text = lines.findIndex((line) => line.length >= LONG && isText(line));
  const above = text < 0 ? lines : lines.slice(0, text);
  const lastOf = (tag: string, fewest: number) =>
    above.findLastIndex(
      ({ element, words, prose }) =>
        element?.tag === tag && !prose && !element.linked && !element.inFurniture && words >= fewest,
    );
  const found = lastOf('h1', 1);
  if (found >= 0) return found;
  const second = lastOf('h2', FEWEST_WORDS_OF_TITLE);
  if (second >= 0) return second;
  const named = lastOf('strong', FEWEST_WORDS_OF_TITLE);
  return named >= 0 ? named : lines.findIndex(({ element }) => element?.tag === 'h1');
}
