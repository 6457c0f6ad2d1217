/** Whether a block may hold a quotation of somebody named: told from its words alone, before anything is read of it. */
import type { Span } from '../../../schema.js';
import type { Token } from '../syntax/tokens.js';
import { SIGN } from './known.js';
import type { Lexicon } from './lexicon.js';
import { readWord } from './scan.js';

const isOpening = (code: number): boolean => code === 0x22 || code === 0xab || code === 0x201c;
const isClosing = (code: number): boolean => code === 0x22 || code === 0xbb || code === 0x201d;

/** What opens or closes quotations. */
export const QUOTATION_MARKS = /["«»“”]/g;

const token: Token = { end: 0, hash: 0 };

/**
 * Whether a finite verb stands between the outermost quotation marks, a verb of saying anywhere, a comma at a mark or a colon before one, and a name
 * (`hasName`) or a pronoun that could be the speaker. What no table has and shows a verb by its ending counts as one.
 */
export function mayQuote(text: string, { start, end }: Span, hasName: boolean, lexicon: Lexicon): boolean {
  let open = start;
  while (open < end && !isOpening(text.charCodeAt(open))) open += 1;
  let close = end - 1;
  while (close > open && !isClosing(text.charCodeAt(close))) close -= 1;
  if (close <= open) return false;
  let isStated = false;
  let isSaid = false;
  let hasSpeaker = hasName;
  const { findHashed } = lexicon.vocabulary;
  for (let at = start; at < end; at += 1) {
    if (!readWord(text, at, token)) continue;
    const next = token.end;
    const { signs } = findHashed(text, at, next, token.hash);
    const code = text.charCodeAt(at);
    if ((signs & SAID) !== 0 || (isClosing(code) && isBesideComma(text, at))) isSaid = true;
    if (isOpening(code) && isBehindColon(text, at)) isSaid = true;
    if ((signs & SPEAKS) !== 0) hasSpeaker = true;
    if ((signs & SIGN.finite) !== 0 && at > open && at < close) isStated = true;
    if (isStated && isSaid && hasSpeaker) return true;
    at = next - 1;
  }
  return false;
}

const SAID = SIGN.saying | SIGN.joined;
const SPEAKS = SIGN.pronoun | SIGN.joined;
const SPEAKING = SIGN.saying | SIGN.according | SIGN.joined;

/** Whether a speaker may be named in words without quotations: a verb of saying, a verb with its subject behind it or a phrase like «selon» stands there. */
export function maySpeak(text: string, { start, end }: Span, { vocabulary }: Lexicon): boolean {
  for (let at = start; at < end; at += 1) {
    if (!readWord(text, at, token)) continue;
    const next = token.end;
    if ((vocabulary.findHashed(text, at, next, token.hash).signs & SPEAKING) !== 0) return true;
    at = next - 1;
  }
  return false;
}

const COMMA = 0x2c;
const COLON = 0x3a;

/** Before «: «» any verb may be one of saying. */
const isBehindColon = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === COLON || text.charCodeAt(at - 2) === COLON;

/** Behind «»,» any verb may be one of saying. */
const isBesideComma = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === COMMA || text.charCodeAt(at + 1) === COMMA || text.charCodeAt(at + 2) === COMMA;
