/** Where the words, numbers and marks that matter to the context stand in a text. */
import { isDigit } from '../../../numerals/characters.js';
import { classAt, LETTER, MARK, SPACE, skip, TIE } from '../characters.js';

const HYPHEN = 0x2d;
const NO_BREAK_HYPHEN = 0x2011;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const IN_WORD = LETTER | MARK | TIE;
const MARKS: ReadonlySet<number> = new Set([...',;:?()[]«»"“”–—'].map((mark) => mark.charCodeAt(0)));

/**
 * The end of the word that begins at an offset: a number («14,3»), letters with hyphens and at most one apostrophe,
 * at their end («l’»), or a mark; a hyphen is a mark between spaces. Returns `at` where none begins.
 */
export function wordEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return numberEnd(text, at);
  if ((classAt(text, at) & IN_WORD) !== 0) {
    let end = skip(text, at + 1, IN_WORD);
    while (isHyphen(text.charCodeAt(end)) && (classAt(text, end + 1) & (LETTER | MARK)) !== 0)
      end = skip(text, end + 1, LETTER | MARK);
    const last = text.charCodeAt(end);
    return last === APOSTROPHE || last === CURLY_APOSTROPHE ? end + 1 : end;
  }
  if (MARKS.has(code)) return at + 1;
  const isDash = code === HYPHEN && classAt(text, at - 1) === SPACE && classAt(text, at + 1) === SPACE;
  return isDash ? at + 1 : at;
}

const isHyphen = (code: number): boolean => code === HYPHEN || code === NO_BREAK_HYPHEN;

/** Points and commas belong to a number where a digit follows somewhere behind them. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = end; ; next += 1) {
    const code = text.charCodeAt(next);
    if (isDigit(code)) end = next + 1;
    else if (code !== COMMA && code !== FULL_STOP) return end;
  }
}
