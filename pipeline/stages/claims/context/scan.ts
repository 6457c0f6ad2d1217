/** Where the words, numbers and marks that matter to the context stand in a text. */
import { isDigit } from '../../../numerals/characters.js';
import { nextHash } from '../../../numerals/word-table.js';
import {
  classAt,
  FOLDED,
  isApostrophe,
  isHyphen,
  LETTER,
  MARK,
  SPACE,
  TIE,
  unitAt,
} from '../lexicon/characters.js';
import type { Token } from '../syntax/tokens.js';

const HYPHEN = 0x2d;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const IN_WORD = LETTER | MARK | TIE;
const BEHIND_HYPHEN = LETTER | MARK;
const MARKS: ReadonlySet<number> = new Set([...',;:?()[]«»"“”–—'].map((mark) => mark.charCodeAt(0)));

/**
 * Reads the word that begins at an offset: a number («14,3»), letters with hyphens and at most one apostrophe,
 * at their end («l’»), or a mark; a hyphen is a mark between spaces. Returns false where none begins.
 */
export function readWord(text: string, at: number, token: Token): boolean {
  const code = text.charCodeAt(at);
  let unit = unitAt(text, at);
  let end = at + 1;
  let hash = unit & FOLDED;
  if (isDigit(code)) {
    end = numberEnd(text, at);
    for (let next = at + 1; next < end; next += 1) hash = nextHash(hash, unitAt(text, next) & FOLDED);
  } else if ((unit & IN_WORD) !== 0)
    for (let wanted = IN_WORD; ; ) {
      unit = unitAt(text, end);
      if ((unit & wanted) === 0) {
        const last = text.charCodeAt(end);
        const isJoint = isHyphen(last) && (unitAt(text, end + 1) & BEHIND_HYPHEN) !== 0;
        if (!isJoint && !isApostrophe(last)) break;
        hash = nextHash(hash, unit & FOLDED);
        end += 1;
        if (!isJoint) break;
        wanted = BEHIND_HYPHEN;
      } else {
        hash = nextHash(hash, unit & FOLDED);
        end += 1;
      }
    }
  else if (!MARKS.has(code)) {
    const isDash = code === HYPHEN && classAt(text, at - 1) === SPACE && classAt(text, end) === SPACE;
    if (!isDash) return false;
  }
  token.end = end;
  token.hash = hash;
  return true;
}

/** Whether a character is a mark where it stands for itself, the dash of «- » too. */
export const isMarkCode = (code: number): boolean => code === HYPHEN || MARKS.has(code);

/** Points and commas belong to a number where a digit follows somewhere behind them. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (let next = end; ; next += 1) {
    const code = text.charCodeAt(next);
    if (isDigit(code)) end = next + 1;
    else if (code !== COMMA && code !== FULL_STOP) return end;
  }
}
