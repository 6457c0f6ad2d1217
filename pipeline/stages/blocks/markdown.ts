/** Markdown: what its marks say; the rest is read as plain text. */
import type { BlockKind } from '../../schema.js';
import type { Line } from './lines.js';

/** The kind that a line's marks give it, or null; `hasTitle` when a title stands before it. */
export function kindOfMarks(text: string, line: Line, hasTitle: boolean): BlockKind | null {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 12)).trimStart();
  const heading = /^(#{1,6})\s/.exec(opening);
  if (heading) return heading[1] === '#' && !hasTitle ? 'title' : 'heading';
  if (opening.startsWith('>')) return 'quote';
  if (opening.startsWith('|')) return 'table';
  if (/^(?:[-*+]|\d{1,3}[.)])\s/.test(opening)) return 'list-item';
  return null;
}
