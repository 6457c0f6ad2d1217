/** The guard before a page becomes a DOM: parsing takes time in the square of the nesting, and memory by the tag. */
import { RecoupeError } from '../errors.js';

/** Elements nested deeper than this lose their tags and keep their text. */
const DEEPEST = 256;
/** More tags than this do not fit into memory as a DOM; a page of news has some thousands. */
const MOST_TAGS = 500_000;

/** What a bracket that opens nothing counts for, in tags: many of them cost the parser their square. */
const STRAY_BRACKET = 10;

/** Elements without content, or that close by themselves when the next begins: left open, they do not nest. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body'.split(
    ' ',
  ),
);
/** Elements whose content is no markup, or none that is read. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']);
/** Elements of another language, that may nest and that no reader of text reads: left out with all that is in them. */
const FOREIGN: readonly string[] = ['svg', 'math'];
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|u)$/;
/** How far up an end tag looks for its start tag: bounded, or hostile pages would be slow. */
const LOOK_UP = 2 * DEEPEST;
const NAME = /\/?([a-z][^\s/>]*)/iy;

/** A page cut to what can be read in a bounded time. */
export interface BoundedPage {
  readonly html: string;
  readonly tags: number;
  /** How deep its elements are nested, those that close by themselves not counted. */
  readonly depth: number;
}

/** Takes out comments, declarations, drawings, formulas, and the tags of what is nested too deep; counts the opening ones. Linear. Throws `too-large` for too many. */
export function boundPage(html: string): BoundedPage {
  const kept: string[] = [];
  const open: string[] = [];
  let keptTo = 0;
  let tags = 0;
  let depth = 0;
  const endOfForeign = foreignEnds(html);
  const leaveOut = (from: number, to: number, instead = '') => {
    kept.push(html.slice(keptTo, from), instead);
    keptTo = to;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (tags > MOST_TAGS)
      throw new RecoupeError(
        'too-large',
        `The page has more than ${MOST_TAGS} tags; split it, or give its text as a .txt file.`,
      );
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      leaveOut(at, end < 0 ? html.length : end + 3);
      if (end < 0) break;
      at = keptTo;
      continue;
    }
    // a doctype, an instruction, and what HTML takes for one: no reader sees it, and two in odd places make a tree without end
    if (html[at + 1] === '!' || html[at + 1] === '?') {
      const end = html.indexOf('>', at);
      leaveOut(at, end < 0 ? html.length : end + 1);
      if (end < 0) break;
      at = keptTo;
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) {
      tags += html[at + 1] === '/' ? 1 : STRAY_BRACKET;
      at += 1;
      continue;
    }
    let end = html.indexOf('>', at) + 1;
    if (end === 0) break;
    const closing = html[at + 1] === '/';
    if (!closing) tags += 1;
    if (FOREIGN.includes(name)) {
      leaveOut(at, closing ? end : endOfForeign(name, end));
      at = keptTo;
      continue;
    }
    if (!closing && RAW.has(name)) end = endOfRaw(html, name, end);
    else if (!NOT_NESTING.has(name)) {
      if (!closing) open.push(name);
      depth = Math.max(depth, open.length);
      if (open.length > DEEPEST) leaveOut(at, end, INLINE.test(name) ? '' : '<br>');
      if (closing) close(open, name);
    }
    at = end;
  }
  return { html: kept.length === 0 ? html : kept.join('') + html.slice(keptTo), tags, depth };
}

/** Ends the innermost open element of that name and what is open inside it; a stray end tag changes nothing. */
function close(open: string[], name: string): void {
  const lowest = Math.max(0, open.length - LOOK_UP);
  for (let at = open.length - 1; at >= lowest; at -= 1)
    if (open[at] === name) {
      open.length = at;
      return;
    }
}

/** Where the content of a raw element ends: before its end tag, or at the end of the page. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/**
 * Tells where the foreign element ends whose start tag ends at `from`: after its own end tag, or at `from` where
 * it has none. Each page is searched once, or twice where an element has no end.
 */
function foreignEnds(html: string): (name: string, from: number) => number {
  const endless = new Set<string>();
  return (name, from) => {
    if (html[from - 2] === '/' || endless.has(name)) return from;
    const tag = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi');
    tag.lastIndex = from;
    let depth = 1;
    for (let found = tag.exec(html); found; found = tag.exec(html)) {
      if (found[1]) depth -= 1;
      else if (!found[0].endsWith('/>')) depth += 1;
      if (depth === 0) return tag.lastIndex;
    }
    endless.add(name);
    return from;
  };
}
