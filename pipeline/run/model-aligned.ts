/**
 * Offsets for tokenizers that we have no reader for (SentencePiece, byte pairs): the runtime cuts each word
 * between spaces, and its pieces are found again in the word from left to right. Where that fails (pieces of
 * single bytes, text that the tokenizer rewrites) the word stays whole, which blurs an end but loses no name.
 */
import type { PieceWord } from './model-wordpiece.js';

/** What a runtime's tokenizer says of one word. */
export interface EncodedWord {
  readonly ids: readonly number[];
  readonly tokens: readonly string[];
}

const WORD = /\S+/gu;
/** How tokenizers mark that a piece begins a word, or continues one. */
const MARKS = /^(?:##|[▁Ġ]+)|<\/w>$|@@$/gu;
const LETTERS = /[\p{L}\p{N}\p{M}]/u;

/** Cuts a text into words and pieces by `encode`, which gets each word with the space before it. */
export function alignedTokenizer(encode: (word: string) => EncodedWord): (text: string) => PieceWord[] {
  return (text) => {
    const words: PieceWord[] = [];
    for (const match of text.matchAll(WORD)) {
      const word = match[0];
      const { ids, tokens } = encode(match.index === 0 ? word : ` ${word}`);
      const starts = startsIn(word, tokens);
      if (!starts) words.push({ start: match.index, end: match.index + word.length, ids });
      else words.push(...parts(word, ids, starts, match.index));
    }
    return words;
  };
}

/** Where each piece begins in the word; null when the pieces do not spell it. */
function startsIn(word: string, tokens: readonly string[]): number[] | null {
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    const surface = token.replace(MARKS, '');
    if (!word.startsWith(surface, at)) return null;
    starts.push(at);
    at += surface.length;
  }
  return at === word.length ? starts : null;
}

/** A new part begins where a piece begins and letters meet signs: «l’Allemagne» has three. */
function parts(word: string, ids: readonly number[], starts: readonly number[], offset: number): PieceWord[] {
  const made: { start: number; end: number; ids: number[] }[] = [];
  starts.forEach((start, i) => {
    const last = made.at(-1);
    const isBorder = start > 0 && !(LETTERS.test(word[start]!) && LETTERS.test(word[start - 1]!));
    if (!last || (isBorder && start > last.start - offset)) {
      if (last) last.end = offset + start;
      made.push({ start: offset + start, end: offset + word.length, ids: [ids[i]!] });
    } else last.ids.push(ids[i]!);
  });
  return made;
}
