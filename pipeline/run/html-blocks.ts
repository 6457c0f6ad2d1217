/** The visible text of a page, one entry for each line that a reader sees as a block. */
import {
  ELEMENT,
  isBlock,
  isByline,
  isDataRow,
  isDataTable,
  isFurniture,
  isHidden,
  isLink,
  isNamedFurniture,
  type PageNode,
  TEXT,
  tellingTag,
} from './html-elements.js';

/** An element that blocks stand in. */
export interface Place {
  readonly parent: Place | null;
  readonly depth: number;
  /** Its name, class or id says that it is the page's. */
  readonly named: boolean;
}

/** A block of a page’s text. */
export interface PageBlock {
  readonly text: string;
  /**
   * The innermost element that says what kind of text this is; `byline` for author and dates, `lead` for a
   * standfirst, `strong` for what is all bold or in an element named as a title, else `p`.
   */
  readonly tag: string;
  /** The text nodes that it was made of. */
  readonly nodes: readonly PageNode[];
  readonly place: Place;
  /** All of it is a link to another page. */
  readonly linked: boolean;
  /** Inside `<article>` or `<main>`, and not in a navigation, footer or aside. */
  readonly inLandmark: boolean;
  /** Inside a navigation, footer, aside, form, or menu. */
  readonly inFurniture: boolean;
}

/** A byline is short; a longer text in an element of that name is about the author. */
const LONGEST_BYLINE = 160;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** White space as HTML folds it: no-break spaces stay. */
const FOLDED = /[ \t\n\r\f]+/g;
/** A line break in a title is for its looks. */
const ONE_LINE = /^(?:h[1-6]|figcaption)$/;

interface Context {
  readonly tag: string;
  readonly place: Place;
  readonly byline: boolean;
  readonly bold: boolean;
  readonly linked: boolean;
  readonly inLandmark: boolean;
  readonly inFurniture: boolean;
  /** Inside a table whose rows are data whatever their cells have inside. */
  readonly inTable: boolean;
  readonly inRow: boolean;
  readonly pre: boolean;
}

/** The blocks of a page below `root`, in document order. `root` may not be nested deeper than the guard allows. */
export function readBlocks(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: string[] = [];
  let nodes: PageNode[] = [];
  const shared = { byline: 0, bold: 0, linked: 0 };
  let current: Context | null = null;

  const tagOf = (text: string, { tag }: Context): string => {
    if (shared.byline === nodes.length && text.length <= LONGEST_BYLINE) return 'byline';
    return tag === 'p' && shared.bold === nodes.length ? 'strong' : tag;
  };

  const flush = (): void => {
    const text = pieces.join('').replace(FOLDED, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
    if (text !== '' && current)
      blocks.push({
        text,
        tag: tagOf(text, current),
        nodes,
        place: current.place,
        linked: shared.linked === nodes.length,
        inLandmark: current.inLandmark,
        inFurniture: current.inFurniture,
      });
    pieces = [];
    nodes = [];
    Object.assign(shared, { byline: 0, bold: 0, linked: 0 });
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
      for (const name of ['byline', 'bold', 'linked'] as const) if (context[name]) shared[name] += 1;
    });
  };

  const walk = (node: PageNode, context: Context): void => {
    if (node.nodeType === TEXT) addText(node, context);
    if (node.nodeType !== ELEMENT || isHidden(node)) return;
    const name = node.localName!;
    if (name === 'br') {
      if (ONE_LINE.test(context.tag) || context.inRow) pieces.push(' ');
      else flush();
      return;
    }
    const breaks = isBlock(node) && !context.inRow;
    if (breaks) flush();
    else if (context.inRow && (name === 'td' || name === 'th') && nodes.length > 0) pieces.push('\t');
    else if (context.inRow && isBlock(node)) pieces.push(' ');
    const inner = contextIn(node, context);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, inner);
    if (breaks) flush();
  };

  walk(root, {
    ...{
      tag: 'p',
      place: { parent: null, depth: 0, named: false },
      byline: false,
      bold: false,
      linked: false,
    },
    ...{ inLandmark: false, inFurniture: false, inTable: false, inRow: false, pre: false },
  });
  flush();
  return blocks;
}

function contextIn(node: PageNode, context: Context): Context {
  const name = node.localName!;
  const inFurniture = context.inFurniture || isFurniture(node);
  const row = name === 'tr' && (context.inTable || isDataRow(node));
  const landmark = /^(?:article|main)$/.test(name) || node.getAttribute!('role') === 'main';
  return {
    tag: row ? 'tr' : ((context.inRow ? null : tellingTag(node)) ?? context.tag),
    place: isBlock(node) ? placeIn(context.place, node) : context.place,
    byline: context.byline || isByline(node),
    bold: context.bold || name === 'b' || name === 'strong',
    linked: context.linked || isLink(node),
    inLandmark: !inFurniture && (context.inLandmark || landmark),
    inFurniture,
    inTable: name === 'table' ? isDataTable(node) : context.inTable,
    inRow: context.inRow || row,
    pre: context.pre || name === 'pre',
  };
}

function placeIn(parent: Place, node: PageNode): Place {
  return { parent, depth: parent.depth + 1, named: isFurniture(node) || isNamedFurniture(node) };
}
