/** Finds what is written as a time: one pass over the text, a test only where a word or figure can begin one. */
import type { TimePattern } from '../../locales/times.js';
import { isWordCharacter } from '../../numerals/characters.js';
import { type Tokens, WORD } from '../../numerals/tokens.js';
import { numberOf } from '../../numerals/word-table.js';
import type { Span } from '../../schema.js';
import { patternsAt } from './openings.js';
import type { CompiledPattern, CompiledTimes } from './patterns.js';
import { readSaid, type SaidTime } from './said.js';

/** A time as it is written, not yet placed in the calendar. */
export interface Mention extends Span, SaidTime {
  readonly pattern: TimePattern;
}

/** The times that are written from `start` to `end`, in order and disjoint; the longest fit wins. */
export function findMentions(tokens: Tokens, { start, end }: Span, { openings }: CompiledTimes): Mention[] {
  const { text, folded, count } = tokens;
  const found: Mention[] = [];
  let free = start;
  for (let index = tokens.from(start); index < count; index += 1) {
    const begin = tokens.start(index);
    if (begin >= end) break;
    const first = numberOf(openings.first, tokens.hash(index));
    if (first === 0 || begin < free || goesOn(folded, begin, start, tokens.kind(index) === WORD)) continue;
    const patterns = patternsAt(openings, first, tokens, index, end);
    if (patterns.length === 0) continue;
    const mention = longest(folded, text, begin, end, patterns);
    if (!mention) continue;
    found.push(mention);
    free = mention.end;
  }
  return found;
}

/** Whether a word or figure is the later part of a longer one: «Covid-19», «3.2016», «n°2016», «b2016». */
function goesOn(text: string, begin: number, start: number, word: boolean): boolean {
  if (begin === start) return false;
  if (isWordCharacter(text.charCodeAt(begin - 1))) return true;
  const char = text[begin - 1]!;
  const tied = begin - 1 > start && isWordCharacter(text.charCodeAt(begin - 2));
  if (word) return tied && char === '-';
  return NEVER_BEFORE_FIGURES.includes(char) || (tied && TIES.includes(char));
}

const NEVER_BEFORE_FIGURES = '$€£¥#@&=_+°<>*%\\';
const TIES = '-.,:/';

function longest(
  text: string,
  original: string,
  begin: number,
  end: number,
  patterns: readonly CompiledPattern[],
): Mention | null {
  let best: Mention | null = null;
  const isSmall = original[begin] === text[begin];
  for (const { pattern, constants, captures, regex, behind } of patterns) {
    if (isSmall ? pattern.capital : pattern.small) continue;
    if (!fitsAt(regex, text, begin)) continue;
    const stop = regex.lastIndex;
    // The expression knows the end of a Latin word only.
    if (stop > end || (best && stop <= best.end) || isWordCharacter(text.charCodeAt(stop))) continue;
    if (behind && !fitsAt(behind, text, begin)) continue;
    // Read only now, because most that fit are not the longest, and what was captured is dear to hand over.
    regex.lastIndex = begin;
    const said = readSaid(constants, regex.exec(text)!, captures);
    if (said) best = { start: begin, end: stop, pattern, ...said };
  }
  return best;
}

function fitsAt(context: RegExp, text: string, at: number): boolean {
  context.lastIndex = at;
  return context.test(text);
}
