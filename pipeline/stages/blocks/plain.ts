/** Plain text: head of the page, body of the article, tail of the page, by what the lines say and where they stand. */
import type { BlockKind } from '../../schema.js';
import { fold } from './fold.js';
import type { Line } from './lines.js';
import type { BlockRules } from './rules.js';

/** A paragraph of this length speaks for an article that goes on. */
const LONG = 150;
/** A title and a heading are no longer than this. */
const LONGEST_TITLE = 250;
const LONGEST_HEADING = 150;
/** The author and the date stand at most this many lines after the first running text, which may be the lead. */
const AFTER_LEAD = 2;

/** The kind of each line; `title` is the article's title where it is known. */
export function kindsOfLines(lines: readonly Line[], title: string | null, rules: BlockRules): BlockKind[] {
  const linked = linkedLines(lines);
  const isProse = (index: number) =>
    lines[index]!.prose && lines[index]!.label === null && !linked.has(index);
  const head = headEnd(lines, isProse);
  const tail = tailStart(lines, head, isProse);
  const kinds: BlockKind[] = [];
  const titleAt = findTitle(lines, head, title, isProse, rules);
  for (let i = 0; i < lines.length; i += 1) {
    if (linked.has(i)) kinds.push('boilerplate');
    else if (i === titleAt) kinds.push('title');
    else if (i < head) kinds.push(kindInHead(lines, i, titleAt, rules));
    else if (i >= tail) kinds.push('boilerplate');
    else kinds.push(kindInBody(lines, i, head, rules));
  }
  return kinds;
}

/** The links under a «Lire aussi»: bullets while they last, else one line, as more could be the article's own. */
export function linkedLines<L extends Line>(
  lines: readonly L[],
  isItem: (line: L) => boolean = ({ bullet }) => bullet,
  isOwn: (line: L) => boolean = ({ prose }) => prose,
): Set<number> {
  const linked = new Set<number>();
  lines.forEach((line, i) => {
    if (line.label !== 'related' || isOwnHeading(lines, i)) return;
    linked.add(i);
    if (line.inline) return;
    let next = i + 1;
    while (next < lines.length && isItem(lines[next]!)) linked.add(next++);
    if (next === i + 1 && next < lines.length && !isOwn(lines[next]!)) linked.add(next);
  });
  return linked;
}

/** «Aide», «Recherche» between two paragraphs: a heading of the article, not a button. */
function isOwnHeading(lines: readonly Line[], index: number): boolean {
  return lines[index]!.headingWord && !!lines[index - 1]?.prose && !!lines[index + 1]?.prose;
}

/** The index of the first line of running text. */
function headEnd(lines: readonly Line[], isProse: (index: number) => boolean): number {
  const first = lines.findIndex((_, i) => isProse(i));
  return first < 0 ? lines.length : first;
}

/**
 * The index from which all is the page's: a heading that ends articles with less running text after it than
 * before it, or furniture after the last running text.
 */
function tailStart(lines: readonly Line[], head: number, isProse: (index: number) => boolean): number {
  const long = lines.map((line, i) => (isProse(i) && line.length >= LONG ? line.length : 0));
  let after = long.reduce((sum, length) => sum + length, 0);
  let before = 0;
  let last = head;
  for (let i = 0; i < lines.length; i += 1) {
    if (i > head && lines[i]!.label === 'tail' && after < before) return i;
    before += long[i]!;
    after -= long[i]!;
    if (isProse(i)) last = i;
  }
  for (let i = last + 1; i < lines.length; i += 1)
    if (lines[i]!.label === 'furniture' || lines[i]!.label === 'tail' || lines[i]!.label === 'related')
      return i;
  return lines.length;
}

function findTitle(
  lines: readonly Line[],
  head: number,
  title: string | null,
  isProse: (index: number) => boolean,
  rules: BlockRules,
): number {
  const known = title === null ? null : fold(title);
  let found = -1;
  for (let i = 0; i <= Math.min(head, lines.length - 1); i += 1)
    if (known !== null && lines[i]!.folded === known) found = i;
  if (found >= 0) return found;
  const candidates = [];
  for (let i = 0; i < head; i += 1)
    if (couldBeTitle(lines[i]!) && !lines[i]!.section && !isByline(lines, i, rules)) candidates.push(i);
  const echoed = candidates.find((i) => isEchoed(lines, i, head));
  if (echoed !== undefined) return echoed;
  // a question or a cry can be a title although it ends like a sentence
  const first = lines[head];
  if (candidates.length === 0 && first && isProse(head) && isHeadingLike(first) && lines[head + 1]?.prose)
    return head;
  return candidates.find((i) => lines[i]!.words >= 4) ?? candidates.at(-1) ?? -1;
}

function couldBeTitle(line: Line): boolean {
  return line.label === null && !line.bullet && line.length <= LONGEST_TITLE && !/[.,;]$/.test(line.shown);
}

/** Whether another line of the head ends in this one: «Reading: Titre», «Accueil > Titre». */
function isEchoed(lines: readonly Line[], index: number, head: number): boolean {
  const { shown, words } = lines[index]!;
  if (words < 4) return false;
  for (let i = 0; i < head; i += 1)
    if (i !== index && lines[i]!.shown.length > shown.length && lines[i]!.shown.endsWith(shown)) return true;
  return false;
}

function kindInHead(lines: readonly Line[], index: number, titleAt: number, rules: BlockRules): BlockKind {
  const line = lines[index]!;
  if (line.label === 'byline' || line.label === 'caption') return line.label;
  if (line.label !== null || line.section) return 'boilerplate';
  if (isByline(lines, index, rules) || isSigned(line, rules)) return 'byline';
  if (index < titleAt)
    return line.words <= 4 || line.bullet || hasFurniture(lines, 0, titleAt) ? 'boilerplate' : 'paragraph';
  if (line.bullet) return hasFurniture(lines, Math.max(0, titleAt), index) ? 'boilerplate' : 'list-item';
  return line.length <= LONGEST_HEADING && !line.stopped ? 'heading' : 'lead';
}

function kindInBody(lines: readonly Line[], index: number, head: number, rules: BlockRules): BlockKind {
  const line = lines[index]!;
  if (line.label === 'byline' || line.label === 'caption') return line.label;
  // a word such as «Services» can be a heading of the article where the page does not end
  if (line.label === 'tail' || isOwnHeading(lines, index)) return 'heading';
  if (line.label !== null) return 'boilerplate';
  if (line.bullet) return 'list-item';
  const next = lines[index + 1];
  if (!line.prose && isByline(lines, index, rules)) return 'byline';
  if (index - head <= AFTER_LEAD && isSigned(line, rules)) return 'byline';
  if (next && isHeadingLike(line) && (!line.prose || next.prose) && !continues(lines, index))
    return 'heading';
  return index === head && isLead(line, next) ? 'lead' : 'paragraph';
}

/** A short line that does not end like a sentence of a story. */
export function isHeadingLike(line: Line): boolean {
  if (line.length > LONGEST_HEADING || /[,;:]$/.test(line.shown)) return false;
  return (
    !line.stopped || (/[?!][»”"\s]*$/u.test(line.shown) && line.length <= 120 && !/[.…]\s/.test(line.shown))
  );
}

/** A hard-wrapped line: a sentence goes on from it, or into it. */
function continues(lines: readonly Line[], index: number): boolean {
  return /^\p{Ll}/u.test(lines[index]!.shown) || /^\p{Ll}/u.test(lines[index + 1]?.shown ?? '');
}

/** A first sentence set apart: one sentence, and a longer paragraph after it. */
function isLead(line: Line, next: Line | undefined): boolean {
  return (
    line.length <= 300 &&
    next !== undefined &&
    next.length > line.length &&
    !/[.!?…]\s+\p{Lu}/u.test(line.shown)
  );
}

/** Someone or something, then the date. */
export function isSigned({ folded, length }: Line, rules: BlockRules): boolean {
  return length <= LONGEST_HEADING && rules.signedDate.test(folded);
}

/** «Par Jean Dupont», or a bare name beside a line that is surely a byline. */
export function isByline(lines: readonly Line[], index: number, rules: BlockRules): boolean {
  const { shown } = lines[index]!;
  if (rules.authorStarts.test(shown)) return isName(shown.replace(rules.authorStarts, ''), rules);
  if (!isName(shown, rules)) return false;
  return [index - 1, index + 1].some((i) => lines[i]?.label === 'byline');
}

/** Two to five words with a capital each, no small words among them. */
export function isName(shown: string, rules: BlockRules): boolean {
  const words = shown
    .replace(/[,(|·].*$/u, '')
    .trim()
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word) => rules.particles.has(fold(word)) || /^(?:\p{Ll}['’])?\p{Lu}[\p{L}'’.-]*$/u.test(word),
    ) &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    !words.some((word) => rules.notInNames.has(fold(word)) && /^\p{Lu}/u.test(word))
  );
}

function hasFurniture(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (lines[i]!.label === 'furniture') return true;
  return false;
}
