/** Finds what is written as a time: one pass over the text, a test only where a word or figure can begin one. */
import { HYPHEN, isWordCharacter } from '../../numerals/characters.js';
import { type Tokens, WORD } from '../../numerals/tokens.js';
import type { Span } from '../../schema.js';
import type { Candidates } from './automaton.js';
import { lastWordBefore } from './behind.js';
import type { CompiledPattern, CompiledTimes } from './patterns.js';
import { readSaid, type SaidTime } from './said.js';

/** A time as it is written, not yet placed in the calendar. */
export interface Mention extends Span, SaidTime {
  readonly pattern: CompiledPattern;
}

/** The times that are written from `start` to `end`, in order and disjoint; the longest fit wins. */
export function findMentions(tokens: Tokens, { start, end }: Span, { automaton }: CompiledTimes): Mention[] {
  const { text, folded } = tokens;
  const found: Mention[] = [];
  const { indices, count } = tokens.sift(automaton.sieve, start, end);
  let free = start;
  for (let at = 0; at < count; at += 1) {
    const index = indices[at]!;
    const begin = tokens.start(index);
    if (begin < free || !automaton.begins(tokens, index)) continue;
    if (goesOn(folded, begin, start, tokens.kind(index) === WORD)) continue;
    const candidates = automaton.candidatesAt(tokens, index, end);
    if (candidates.count === 0) continue;
    const mention = longest(folded, text, begin, end, candidates);
    if (!mention) continue;
    found.push(mention);
    free = mention.end;
  }
  return found;
}

/** Whether a word or figure is the later part of a longer one: «Covid-19», «3.2016», «n°2016», «b2016». */
function goesOn(text: string, begin: number, start: number, word: boolean): boolean {
  if (begin === start) return false;
  const before = text.charCodeAt(begin - 1);
  // So it is with nearly all.
  if (before === SPACE) return false;
  if (isWordCharacter(before)) return true;
  const tied = begin - 1 > start && isWordCharacter(text.charCodeAt(begin - 2));
  if (word) return tied && before === HYPHEN;
  const char = text[begin - 1]!;
  return NEVER_BEFORE_FIGURES.includes(char) || (tied && TIES.includes(char));
}

const SPACE = 32;
const NEVER_BEFORE_FIGURES = '$€£¥#@&=_+°<>*%\\';
const TIES = '-.,:/';

/** The longest of the candidates that fit, the first in the locale of equally long ones; long ones are tried first. */
function longest(
  text: string,
  original: string,
  begin: number,
  end: number,
  { count, complete, ends }: Candidates<CompiledPattern>,
): Mention | null {
  let best: Mention | null = null;
  let rank = 0;
  let word: number | null = null;
  const isSmall = original[begin] === text[begin];
  for (let step = count - 1; step >= 0 && (best === null || best.end <= ends[step]!); step -= 1)
    for (const candidate of complete[step]!) {
      if (isSmall ? candidate.capital : candidate.small) continue;
      if (wasTried(candidate, complete, step, count)) continue;
      if (candidate.behind !== null) word ??= lastWordBefore(text, begin);
      if (candidate.after !== null && !candidate.after.mayStand(word!)) continue;
      const written = candidate.written.at(begin);
      const groups = written.exec(text);
      if (groups === null) continue;
      const stop = written.lastIndex;
      // The expression knows the end of a Latin word only.
      if (stop > end || isWordCharacter(text.charCodeAt(stop))) continue;
      if (best && (stop < best.end || (stop === best.end && candidate.rank > rank))) continue;
      if (isDear(candidate, word) && candidate.behind?.at(begin).test(text) === false) continue;
      const said = readSaid(candidate.constants, groups, candidate.captures);
      if (!said) continue;
      best = { start: begin, end: stop, pattern: candidate, near: said.near, far: said.far };
      rank = candidate.rank;
    }
  return best;
}

/** Whether what stands before must be looked at; the word before has told all about a pattern that only must not stand there. */
function isDear({ after, notAfter }: CompiledPattern, word: number | null): boolean {
  return after !== null || notAfter?.mayStand(word!) === true;
}

/** Whether a candidate was complete at a later step already. */
function wasTried(
  candidate: CompiledPattern,
  complete: Candidates<CompiledPattern>['complete'],
  step: number,
  count: number,
): boolean {
  for (let later = step + 1; later < count; later += 1) if (complete[later]!.includes(candidate)) return true;
  return false;
}
