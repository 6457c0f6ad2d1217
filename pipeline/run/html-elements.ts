/** What an element of a page is for a reader of its text, by its name, its attributes and the words of its class. */

/** The part of a DOM node that is read here. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly localName?: string;
  data?: string;
  getAttribute?(name: string): string | null;
}

/** The types of DOM nodes that have text. */
export const ELEMENT = 1;
export const TEXT = 3;

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
/** A list, a table or a heading inside a cell: the table is there for the layout. */
const LAYOUT = names('table ul ol form h1 h2 h3 article section img');

/** Words of a class or id, in the names that content systems give: English and French, as parts of «epLegende», «caption-wrapper». */
const word = (alternatives: string) => new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`, 'i');
const BYLINE = word(
  'by-?line|submitted|dates?|time-?stamp|posted-?on|authors?|auteurs?|signature|dateline|pub-?date|publi(?:shed|cation|é|e)?-?date|date-?publi\\w*|post-?date|entry-?date',
);
const CAPTION = word('captions?|legend|l[eé]gendes?|cutline');
const HEADING = word('sub-?titles?|sub-?head(?:ing|line)?s?|inter-?titres?|titles?|titres?|heading');
const LEAD = word('chapos?|chapeau|hat|stand-?first|deks?|intro|excerpt|accroche');
const QUOTE = word('quotes?|(?:pull|block)-?quotes?|citations?|exergues?|verbatim');
const NOT_OF_ARTICLE = word(
  'newsletters?|cookies?|consent|gdpr|rgpd|didomi|onetrust|bread-?crumbs?|ariane|comments?|commentaires?|reactions?|avis|disqus|related\\w*|promo|share|sharing|sharedaddy|partage|reco|recommend\\w*|recommand\\w*|read-?also|lire-?aussi|a-?lire|outbrain|taboola|sponsor\\w*|ads?|advert\\w*|pub|publicite|most-?read|plus-?lus|tags|tool-?bar|tools|action-?bar|actions|sub-?nav|toc',
);
/** The attributes that name an element by what is in it. */
const SAYING = ['class', 'data-testid', 'data-component', 'data-gu-name'];
/** Text for those who do not see the page, mostly a second time. */
const UNSEEN = /(?:^|\s)(?:u-)?(?:sr|screen-?reader|visually-?hidden)(?:-(?:only|text))?(?:$|\s)/i;

/** Whether an element, with all in it, is not seen. */
export function isHidden(node: PageNode): boolean {
  return (
    HIDDEN.has(node.localName!) ||
    node.getAttribute!('hidden') !== null ||
    node.getAttribute!('placeholder') !== null ||
    isNoteCall(node) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute!('style') ?? '') ||
    UNSEEN.test(node.getAttribute!('class') ?? '')
  );
}

/** The raised number that leads to a note: read with the word before it, it is another word, or another number. */
function isNoteCall(node: PageNode): boolean {
  const inner = node.firstChild;
  if (!inner || inner.nextSibling || inner.nodeType !== ELEMENT) return false;
  const [link, raised] = node.localName === 'a' ? [node, inner] : [inner, node];
  return (
    raised.localName === 'sup' && link.localName === 'a' && !!link.getAttribute!('href')?.startsWith('#')
  );
}

/** Whether an element stands on lines of its own. */
export function isBlock({ localName }: PageNode): boolean {
  return BLOCKS.has(localName!);
}

/** The kind of text that an element says it has: its name, or the name of the element that would say it; null for none. */
export function tellingTag(node: PageNode): string | null {
  const name = node.localName!;
  if (TELLING.has(name)) return name;
  if (name === 'figure') return 'figcaption';
  const named = namedTag(wordsOf(node, ...SAYING));
  return named && isShort(node) ? named : null;
}

function namedTag(words: string): string | null {
  if (words === '') return null;
  if (CAPTION.test(words)) return 'figcaption';
  if (LEAD.test(words)) return 'lead';
  if (QUOTE.test(words)) return 'blockquote';
  return HEADING.test(words) ? 'strong' : null;
}

/** An element named by what is in it has no more text, and no more elements, than this: «format-quote» may name an article. */
const LONGEST_NAMED = 600;
const MOST_ELEMENTS_NAMED = 30;

function isShort(node: PageNode): boolean {
  let length = 0;
  let elements = 0;
  const measure = (part: PageNode): void => {
    if (part.nodeType === TEXT) length += part.data!.trim().length;
    if (part.nodeType !== ELEMENT || HIDDEN.has(part.localName!)) return;
    elements += 1;
    for (let child = part.firstChild; child && isWithin(); child = child.nextSibling) measure(child);
  };
  const isWithin = () => length <= LONGEST_NAMED && elements <= MOST_ELEMENTS_NAMED;
  measure(node);
  return isWithin();
}

/** Whether an element has the author or the dates of a page. */
export function isByline(node: PageNode): boolean {
  return (
    node.localName === 'time' ||
    node.localName === 'address' ||
    node.getAttribute!('rel') === 'author' ||
    /^(?:author|datePublished|dateModified)$/.test(node.getAttribute!('itemprop') ?? '') ||
    BYLINE.test(wordsOf(node, 'class'))
  );
}

/** Whether an element is the page's by its name or role. */
export function isFurniture(node: PageNode): boolean {
  return FURNITURE.has(node.localName!) || node.getAttribute!('role') === 'navigation';
}

/** Whether the class or id of an element says that it is the page's; that of one around the article may say so as well. */
export function isNamedFurniture(node: PageNode): boolean {
  return NOT_OF_ARTICLE.test(wordsOf(node, ...SAYING, 'id'));
}

/** Whether an element is a link to another page; one to a place on the same page is a mark of a heading. */
export function isLink(node: PageNode): boolean {
  if (node.localName !== 'a') return false;
  const address = node.getAttribute!('href');
  return address !== null && !address.startsWith('#');
}

/** «epLegende», «chapoArticle»: the words of a name, parted as those of other systems are. */
function wordsOf(node: PageNode, ...attributes: readonly string[]): string {
  const given = attributes.flatMap((attribute) => node.getAttribute!(attribute) ?? []);
  return given.join(' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** A cell of data is no longer than this. */
const LONGEST_CELL = 120;

/** Whether a table holds data: rows of more than one cell, all short, and nothing in them that tables for the layout have. */
export function isDataTable(table: PageNode): boolean {
  let wide = 0;
  for (const row of rowsOf(table)) {
    let cells = 0;
    for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
      if (cell.nodeType !== ELEMENT) continue;
      cells += 1;
      if (lengthOf(cell) > LONGEST_CELL) return false;
    }
    if (cells > 1) wide += 1;
  }
  return wide > 1;
}

function* rowsOf(part: PageNode): Generator<PageNode> {
  for (let child = part.firstChild; child; child = child.nextSibling)
    if (child.localName === 'tr') yield child;
    else if (/^t(?:head|body|foot)$/.test(child.localName ?? '')) yield* rowsOf(child);
}

/** The length of the text in a cell, counted until it is too long; infinite where the cell has a layout. */
function lengthOf(node: PageNode): number {
  if (node.nodeType === TEXT) return node.data!.trim().length;
  if (node.nodeType !== ELEMENT) return 0;
  if (LAYOUT.has(node.localName!)) return Number.POSITIVE_INFINITY;
  let length = 0;
  for (let child = node.firstChild; child && length <= LONGEST_CELL; child = child.nextSibling)
    length += lengthOf(child);
  return length;
}

/** Whether a table row holds data by itself: cells without blocks inside, as those of layouts have. */
export function isDataRow(row: PageNode): boolean {
  let cells = 0;
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
    if (cell.nodeType === ELEMENT) cells += 1;
    for (let child = cell.firstChild; child; child = child.nextSibling)
      if (child.nodeType === ELEMENT && BLOCKS.has(child.localName!)) return false;
  }
  return cells > 1;
}
