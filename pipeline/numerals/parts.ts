/**
 * Text handed out in pieces to the stages that read numbers. What is kept of a number until the stage is done with it is as
 * large as a hundred characters: kept for a whole megabyte it outgrows what a processor has at hand.
 */
import type { ReadableBlock } from '../stage.js';
import { isSpace, isWordCharacter } from './characters.js';
import type { Tokens } from './tokens.js';

/** A block, or a part of a long one. */
export interface Part extends ReadableBlock {
  /** Whether the part before is of the same block. */
  readonly goesOn: boolean;
}

/** A longer block is cut, into parts of half as much at least; no paragraph of a newspaper is as long. */
const LONGEST = 6000;
/** Parts are worked on together until they are as long as this, for each step is quicker where it goes on. */
const BATCH = 12_000;

/** The blocks in order and in batches; long ones are cut where a sentence ends, else a clause, a word or a number. */
export function batchesOf(tokens: Tokens, blocks: readonly ReadableBlock[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const { start, end, kind, locale } of blocks)
    for (let from = start; from < end || from === start; ) {
      const to = end - from > LONGEST ? cutOf(tokens, from, end) : end;
      if (room <= 0) {
        batches.push([]);
        room = BATCH;
      }
      batches.at(-1)!.push({ start: from, end: to, kind, locale, goesOn: from > start });
      room -= to - from;
      from = to;
    }
  return batches;
}

/** Where a part that begins at `from` ends. */
function cutOf(tokens: Tokens, from: number, end: number): number {
  const { text } = tokens;
  let clause = 0;
  let word = 0;
  for (let at = from + LONGEST; at > from + LONGEST / 2; at -= 1) {
    if (!isSpace(text.charCodeAt(at - 1))) continue;
    word ||= at;
    const before = text.charCodeAt(at - 2);
    if (isSpace(before) || isWordCharacter(before)) continue;
    const mark = text.charAt(at - 2);
    if (SENTENCE_MARKS.includes(mark)) return at;
    if (CLAUSE_MARKS.includes(mark)) clause ||= at;
  }
  if (clause > 0 || word > 0) return clause || word;
  const next = tokens.from(from + LONGEST);
  return next < tokens.count ? Math.min(tokens.start(next), end) : end;
}

const SENTENCE_MARKS = '.!?…';
const CLAUSE_MARKS = ',;:';
