/** The visible text of a page, one entry for each line that a reader sees as a block. */

/** The part of a DOM node that is read here. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly localName?: string;
  data?: string;
  getAttribute?(name: string): string | null;
}

/** A block of a page’s text. */
export interface PageBlock {
  readonly text: string;
  /** The innermost element that says what kind of text this is; `byline` for author and dates, else `p`. */
  readonly tag: string;
  /** The text nodes that it was made of. */
  readonly nodes: readonly PageNode[];
  /** Inside `<article>` or `<main>`, and not in a navigation, footer or aside. */
  readonly inLandmark: boolean;
  /** Inside a navigation, footer, aside, form, or menu. */
  readonly inFurniture: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const names = (list: string) => new Set(list.split(' '));
const HIDDEN = names(
  'head title meta link base script style template noscript svg math iframe object embed video audio canvas select datalist textarea input img picture map dialog',
);
const BLOCKS = names(
  'address article aside blockquote body button caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul',
);
/** Elements that say what their text is; others leave it to what they stand in. */
const TELLING = names('h1 h2 h3 h4 h5 h6 li blockquote figcaption caption dt dd pre');
const FURNITURE = names('nav footer aside form menu button');
const LANDMARKS = names('article main');
const BYLINE =
  /(?:^|[\s_-])(?:by-?line|authors?|auteurs?|signature|dateline|pub-?date|publi(?:shed|cation|é|e)?-?date|date-?publi\w*|post-?date|entry-?date)(?:$|[\s_-])/i;
/** A byline is short; a longer text in an element of that name is about the author. */
const LONGEST_BYLINE = 160;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** White space as HTML folds it: no-break spaces stay. */
const FOLDED = /[ \t\n\r\f]+/g;

interface Context {
  readonly tag: string;
  readonly byline: boolean;
  readonly inLandmark: boolean;
  readonly inFurniture: boolean;
  readonly inRow: boolean;
  readonly pre: boolean;
}

/** The blocks of a page below `root`, in document order. `root` may not be nested deeper than the guard allows. */
export function readBlocks(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: string[] = [];
  let nodes: PageNode[] = [];
  let bylines = 0;
  let current: Context | null = null;

  const flush = (): void => {
    const text = pieces.join('').replace(FOLDED, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
    if (text !== '' && current)
      blocks.push({
        text,
        tag: bylines === nodes.length && text.length <= LONGEST_BYLINE ? 'byline' : current.tag,
        nodes,
        inLandmark: current.inLandmark,
        inFurniture: current.inFurniture,
      });
    pieces = [];
    nodes = [];
    bylines = 0;
    current = null;
  };

  const addText = (node: PageNode, context: Context): void => {
    const lines = context.pre ? node.data!.split('\n') : [node.data!];
    lines.forEach((line, i) => {
      if (i > 0) flush();
      pieces.push(line);
      if (line.trim() === '') return;
      current ??= context;
      nodes.push(node);
      if (context.byline) bylines += 1;
    });
  };

  const walk = (node: PageNode, context: Context): void => {
    if (node.nodeType === TEXT) addText(node, context);
    if (node.nodeType !== ELEMENT) return;
    const name = node.localName!;
    if (HIDDEN.has(name) || isHidden(node)) return;
    if (name === 'br') {
      flush();
      return;
    }
    const row = name === 'tr' && isDataRow(node);
    const breaks = BLOCKS.has(name) && !context.inRow;
    if (breaks) flush();
    else if (context.inRow && (name === 'td' || name === 'th') && nodes.length > 0) pieces.push('\t');
    const inner = contextIn(node, name, context, row);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inner);
    if (breaks) flush();
  };

  walk(root, { tag: 'p', byline: false, inLandmark: false, inFurniture: false, inRow: false, pre: false });
  flush();
  return blocks;
}

function contextIn(node: PageNode, name: string, context: Context, row: boolean): Context {
  const furniture = context.inFurniture || FURNITURE.has(name) || node.getAttribute!('role') === 'navigation';
  return {
    tag: row ? 'tr' : TELLING.has(name) && !context.inRow ? name : context.tag,
    byline: context.byline || isByline(node, name),
    inLandmark:
      !furniture && (context.inLandmark || LANDMARKS.has(name) || node.getAttribute!('role') === 'main'),
    inFurniture: furniture,
    inRow: context.inRow || row,
    pre: context.pre || name === 'pre',
  };
}

function isHidden(node: PageNode): boolean {
  return (
    node.getAttribute!('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute!('style') ?? '')
  );
}

function isByline(node: PageNode, name: string): boolean {
  return (
    name === 'time' ||
    name === 'address' ||
    node.getAttribute!('rel') === 'author' ||
    /^(?:author|datePublished|dateModified)$/.test(node.getAttribute!('itemprop') ?? '') ||
    BYLINE.test(node.getAttribute!('class') ?? '')
  );
}

/** Whether a table row holds data: its cells have no blocks inside, as they have where a table is used for layout. */
function isDataRow(row: PageNode): boolean {
  for (let cell = row.firstChild; cell; cell = cell.nextSibling)
    for (let child = cell.firstChild; child; child = child.nextSibling)
      if (child.nodeType === ELEMENT && BLOCKS.has(child.localName!)) return false;
  return true;
}
