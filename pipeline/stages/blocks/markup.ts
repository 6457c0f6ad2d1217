/** A page: kinds by its elements, and by whether Readability, or its landmarks, take them for the article. */

import { firstWhere } from '../../order.js';
import type { BlockKind } from '../../schema.js';
import type { MarkupBlock } from '../../stage.js';
import { fold } from './fold.js';
import type { Line } from './lines.js';
import { linkedLines } from './plain.js';

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

/** The author and dates of the article stand at most this many lines from its title. */
const NEAR_TITLE = 8;

/** The kind of each line; `markup` names the elements, in the order of the lines. */
export function kindsOfMarkup(
  lines: readonly Line[],
  markup: readonly MarkupBlock[],
  title: string | null,
): BlockKind[] {
  const elements = lines.map((line) => elementAt(line, markup));
  const titleAt = findTitle(lines, elements, title);
  const linked = linkedLines(lines);
  const firstText = elements.findIndex((element, i) => i > titleAt && element?.inArticle && lines[i]!.prose);
  return lines.map((line, i) => {
    const element = elements[i];
    if (i === titleAt) return 'title';
    const isBetween = titleAt >= 0 && i > titleAt && i < firstText;
    const isNear = titleAt >= 0 && Math.abs(i - titleAt) <= NEAR_TITLE;
    if (isNear && (element?.tag === 'byline' || line.label === 'byline')) return 'byline';
    if (linked.has(i) || line.label === 'furniture' || line.label === 'related') return 'boilerplate';
    // a standfirst is often left out of what is taken for the article
    if (!element?.inArticle) return isBetween && line.prose && element?.tag !== 'li' ? 'lead' : 'boilerplate';
    if (line.section && (i < titleAt || isBetween)) return 'boilerplate';
    if (line.label === 'byline' || line.label === 'caption') return line.label;
    return KINDS[element.tag] ?? 'paragraph';
  });
}

/** The element that a line came from, by binary search. */
function elementAt(line: Line, markup: readonly MarkupBlock[]): MarkupBlock | undefined {
  return markup[firstWhere(markup, ({ end }) => end > line.start)];
}

/** The heading that is the page's title; without one the first `h1`. */
function findTitle(
  lines: readonly Line[],
  elements: readonly (MarkupBlock | undefined)[],
  title: string | null,
): number {
  const known = title === null ? null : fold(title);
  const headings = [...lines.keys()].filter((i) => /^h[1-3]$/.test(elements[i]?.tag ?? ''));
  const same = headings.find((i) => lines[i]!.folded === known);
  return same ?? headings.find((i) => elements[i]!.tag === 'h1') ?? -1;
}
