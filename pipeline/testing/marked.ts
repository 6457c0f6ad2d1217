/**
 * Spans drawn in the text, so that nobody counts offsets: `read('Il vaut [14,3 milliards d’euros].')`.
 */
import type { Span } from '../schema.js';

export interface Marked {
  readonly text: string;
  /** In the order in which they open. */
  readonly spans: readonly Span[];
}

/** Reads text with `[spans]` drawn in it; a doubled bracket `[[` or `]]` is a bracket; nesting is allowed. */
export function readMarked(marked: string): Marked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let i = 0; i < marked.length; i += 1) {
    const char = marked[i]!;
    if ((char === '[' || char === ']') && marked[i + 1] === char) {
      text += char;
      i += 1;
    } else if (char === '[') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (char === ']') {
      const index = open.pop();
      if (index === undefined) throw new Error(`A span is closed that was never opened: ${marked}`);
      spans[index]!.end = text.length;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`A span is never closed: ${marked}`);
  return { text, spans };
}

/** Draws spans into text, so that a failing test shows them; the inverse of `readMarked` for disjoint spans. */
export function drawMarked(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    out += `${doubled(text.slice(at, span.start))}[${doubled(text.slice(span.start, span.end))}]`;
    at = span.end;
  }
  return out + doubled(text.slice(at));
}

function doubled(text: string): string {
  return text.replaceAll('[', '[[').replaceAll(']', ']]');
}
