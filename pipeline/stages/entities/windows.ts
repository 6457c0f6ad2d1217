/**
 * What is handed to the model at once: whole sentences, as many as fit, so that each has its neighbours as
 * context. Windows follow the text without gaps; nothing is ever cut off, and nothing left out but lines that cannot
 * hold a name.
 */
import type { Span } from '../../schema.js';
import type { ReadableBlock, Tagger } from '../../stage.js';

/** A stretch of text for the model; only the tags of words in `[from, to)` are taken from it. */
export interface Window extends Span {
  readonly from: number;
  readonly to: number;
}

/** Of a sentence that does not fit, each part repeats this share of the one before it, so that no name is halved. */
const OVERLAP = 0.2;
const UNIT = /\S+/g;
/** Capitals, letters of scripts that have no capitals, and digits: none of the gold names is on a line without one. */
const NAME_SIGN = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Cuts the readable sentences into windows of at most `tagger.maxTokens` tokens. */
export function windowsOf(
  text: string,
  sentences: readonly Span[],
  blocks: readonly ReadableBlock[],
  tagger: Pick<Tagger, 'count' | 'maxTokens'>,
): Window[] {
  const windows: Window[] = [];
  for (const run of runs(text, sentences, blocks)) {
    const counts = tagger.count(run.map((sentence) => text.slice(sentence.start, sentence.end)));
    let open: { start: number; end: number; tokens: number } | null = null;
    const close = () => {
      if (open) windows.push({ start: open.start, end: open.end, from: open.start, to: open.end });
      open = null;
    };
    run.forEach((sentence, i) => {
      const tokens = counts[i]!;
      if (open && open.tokens + tokens > tagger.maxTokens) close();
      if (tokens > tagger.maxTokens) windows.push(...partsOf(text, sentence, tagger));
      else if (open) open = { start: open.start, end: sentence.end, tokens: open.tokens + tokens };
      else open = { start: sentence.start, end: sentence.end, tokens };
    });
    close();
  }
  return windows;
}

/** Sentences that can hold a name and follow each other, with nothing but space between them. */
function runs(text: string, sentences: readonly Span[], blocks: readonly ReadableBlock[]): Span[][] {
  const all: Span[][] = [];
  let at = 0;
  let last: Span | undefined;
  const readable = blocks.filter(({ start, end }) => NAME_SIGN.test(text.slice(start, end)));
  for (const sentence of sentences) {
    while (at < readable.length && readable[at]!.end <= sentence.start) at += 1;
    if (at === readable.length) break;
    if (readable[at]!.start > sentence.start) continue;
    if (last && text.slice(last.end, sentence.start).trim() === '') all.at(-1)!.push(sentence);
    else all.push([sentence]);
    last = sentence;
  }
  return all;
}

/** A sentence longer than the model's limit, in overlapping parts cut at spaces (inside a word only where one word is too long). */
function partsOf(text: string, sentence: Span, tagger: Pick<Tagger, 'count' | 'maxTokens'>): Window[] {
  const units = unitsOf(text, sentence, tagger);
  const counts = tagger.count(units.map((unit) => text.slice(unit.start, unit.end)));
  const parts: { first: number; last: number }[] = [];
  for (let first = 0; first < units.length; ) {
    let tokens = counts[first]!;
    let last = first;
    while (last + 1 < units.length && tokens + counts[last + 1]! <= tagger.maxTokens)
      tokens += counts[++last]!;
    parts.push({ first, last });
    if (last === units.length - 1) break;
    let repeated = 0;
    let next = last + 1;
    while (next - 1 > first && repeated + counts[next - 1]! <= tagger.maxTokens * OVERLAP)
      repeated += counts[--next]!;
    first = next;
  }
  // each overlap is shared out at its middle
  const borders = parts.map(({ first }, i) =>
    i === 0 ? units[0]!.start : units[(first + parts[i - 1]!.last + 1) >> 1]!.start,
  );
  return parts.map(({ first, last }, i) => ({
    start: units[first]!.start,
    end: units[last]!.end,
    from: borders[i]!,
    to: Math.min(borders[i + 1] ?? Number.POSITIVE_INFINITY, units[last]!.end),
  }));
}

/** Words between spaces; one with more tokens than fit is cut by characters. */
function unitsOf(text: string, sentence: Span, tagger: Pick<Tagger, 'count' | 'maxTokens'>): Span[] {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(UNIT)].map((word) => ({
    start: sentence.start + word.index,
    end: sentence.start + word.index + word[0].length,
  }));
  const counts = tagger.count(words.map((word) => text.slice(word.start, word.end)));
  return words.flatMap((word, i) =>
    counts[i]! <= tagger.maxTokens ? [word] : chunks(text, word, tagger.maxTokens >> 2),
  );
}

/** A quarter of the limit in characters is safe for pieces of single bytes too. */
function chunks(text: string, word: Span, size: number): Span[] {
  const parts: Span[] = [];
  for (let start = word.start; start < word.end; ) {
    let end = Math.min(word.end, start + Math.max(2, size));
    if (end < word.end && /[\uDC00-\uDFFF]/.test(text[end]!)) end -= 1;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}
