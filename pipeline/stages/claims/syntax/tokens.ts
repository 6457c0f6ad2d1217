/** Where the tokens of a sentence end: words, the «’s» of English, single marks. */
import { nextHash } from '../../../numerals/word-table.js';
import {
  afterCharacter,
  FOLDED,
  isApostrophe,
  isHyphen,
  LETTER,
  MARK,
  unitAt,
} from '../lexicon/characters.js';

/** The end of the token that was read last, and the hash of its folded letters; one for all, because they are many. */
export interface Token {
  end: number;
  hash: number;
}

const S = 0x73;

/** Reads the word (with hyphens, and the apostrophe of «l’»), the «’s», or the single mark at an offset. */
export function readToken(text: string, start: number, token: Token): void {
  let unit = unitAt(text, start);
  let end = start + 1;
  let hash = unit & FOLDED;
  if ((unit & LETTER) !== 0)
    for (;;) {
      unit = unitAt(text, end);
      if ((unit & (LETTER | MARK)) === 0) {
        const isJoint = isHyphen(text.charCodeAt(end)) && (unitAt(text, end + 1) & LETTER) !== 0;
        const isElision = isApostrophe(text.charCodeAt(end)) && !isLoneS(text, end + 1);
        if (isJoint || isElision) {
          hash = nextHash(hash, unit & FOLDED);
          end += 1;
        }
        if (!isJoint) break;
        continue;
      }
      hash = nextHash(hash, unit & FOLDED);
      end += 1;
    }
  else {
    end = isApostrophe(text.charCodeAt(start)) && isLoneS(text, end) ? end + 1 : afterCharacter(text, start);
    if (end > start + 1) hash = nextHash(hash, unitAt(text, start + 1) & FOLDED);
  }
  token.end = end;
  token.hash = hash;
}

/** Whether an English «s» that is no more than its letter stands at an offset. */
const isLoneS = (text: string, at: number): boolean =>
  text.charCodeAt(at) === S && !isLetter.test(text.charAt(at + 1));
const isLetter = /\p{L}/u;
