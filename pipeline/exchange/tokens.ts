/** Tokens for formats that know only tokens: words and single signs, cut also where a span begins or ends. */
import type { Span } from '../schema.js';

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The tokens of a text, in order; white space belongs to none. */
export function tokenize(text: string, spans: readonly Span[] = []): Span[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const tokens: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    const end = start + match[0].length;
    while (next < cuts.length && cuts[next]! <= start) next += 1;
    for (; next < cuts.length && cuts[next]! < end; next += 1) {
      tokens.push({ start, end: cuts[next]! });
      start = cuts[next]!;
    }
    tokens.push({ start, end });
  }
  return tokens;
}

/** Finds tokens by their ends, in UTF-16. */
export function tokenIndex(tokens: readonly Span[]): {
  /** The token that begins here, or the first after. */
  readonly from: (start: number) => number;
  /** The token that ends here, or the last before. */
  readonly to: (end: number) => number;
} {
  const find = (test: (token: Span) => boolean) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(tokens[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    from: (start) => find((token) => token.start >= start),
    to: (end) => find((token) => token.end > end) - 1,
  };
}
