/** Finds what is written as a time: one pass over the text, a test only where a word or figure can begin one. */
import type { TimePattern } from '../../locales/times.js';
import { isDigit, isLetter, isWordCharacter } from '../../numerals/characters.js';
import type { Span } from '../../schema.js';
import { daysInMonth } from './calendar.js';
import { type Bucket, type CompiledTimes, DIGITS_HASH, nextHash } from './patterns.js';
import type { SlotValue } from './slots.js';

export type SlotValues = Readonly<Record<string, SlotValue>>;

/** A time as it is written, not yet placed in the calendar. */
export interface Mention extends Span {
  readonly pattern: TimePattern;
  readonly slots: SlotValues;
}

/** The times that are written in `text` from `start` to `end`, in order and disjoint; the longest fit wins. */
export function findMentions(text: string, { start, end }: Span, times: CompiledTimes): Mention[] {
  const found: Mention[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const word = isLetter(code);
    if (!word && !isDigit(code)) {
      at += 1;
      continue;
    }
    const begin = at;
    let hash = DIGITS_HASH;
    if (word) {
      hash = 0;
      for (let next = code; at < end && isLetter(next); next = text.charCodeAt(at)) {
        hash = nextHash(hash, next);
        at += 1;
      }
    } else while (at < end && isDigit(text.charCodeAt(at))) at += 1;
    const bucket = times.byFirstWord.get(hash);
    if (!bucket || goesOn(text, begin, start, word)) continue;
    const mention = longest(text, begin, end, bucket, times);
    if (!mention) continue;
    found.push(mention);
    at = mention.end;
  }
  return found;
}

/** Whether a word or figure is the later part of a longer one: «Covid-19», «3.2016», «n°2016», «b2016». */
function goesOn(text: string, begin: number, start: number, word: boolean): boolean {
  if (begin === start) return false;
  if (isWordCharacter(text.charCodeAt(begin - 1))) return true;
  const char = text[begin - 1]!;
  const tied = begin - 1 > start && isWordCharacter(text.charCodeAt(begin - 2));
  if (word) return tied && HYPHENS.includes(char);
  return NEVER_BEFORE_FIGURES.includes(char) || (tied && TIES.includes(char));
}

const HYPHENS = '-‐‑';
const NEVER_BEFORE_FIGURES = '$€£¥#@&=_+°<>*%\\';
const TIES = `${HYPHENS}.,:/`;

function longest(
  text: string,
  begin: number,
  end: number,
  { guard, patterns }: Bucket,
  times: CompiledTimes,
): Mention | null {
  guard.lastIndex = begin;
  if (!guard.test(text)) return null;
  let best: Mention | null = null;
  for (const { pattern, regex } of patterns) {
    regex.lastIndex = begin;
    const match = regex.exec(text);
    if (!match) continue;
    const stop = begin + match[0].length;
    if (stop > end || (best && stop <= best.end)) continue;
    if (pattern.small && text[begin] !== text[begin]!.toLowerCase()) continue;
    const slots = readSlots(match.groups, times);
    if (slots && isPossible(pattern, slots)) best = { start: begin, end: stop, pattern, slots };
  }
  return best;
}

function readSlots(groups: RegExpExecArray['groups'], { slots }: CompiledTimes): SlotValues | null {
  const values: Record<string, SlotValue> = {};
  for (const name in groups) {
    const text = groups[name];
    if (text === undefined) continue;
    const value = slots[name.replace(/2$/, '')]!.read(text);
    if (value === null) return null;
    values[name] = value;
  }
  return values;
}

/** Whether the calendar has such a day, quarter, hour. */
function isPossible(pattern: TimePattern, slots: SlotValues): boolean {
  const { year, modern, month, mm, day, dd, day2, month2, nth, hour, minute, meridiem, yy2 } =
    slots as Record<string, number | undefined>;
  const inMonth = (number: number | undefined, of: number | undefined) =>
    number === undefined || of === undefined || number <= daysInMonth(year ?? 2000, of);
  if (!inMonth(day ?? dd, month ?? mm ?? pattern.month) || !inMonth(day2, month2 ?? month)) return false;
  if (pattern.unit === 'quarter' && nth !== undefined && nth > 4) return false;
  if (pattern.unit === 'half' && nth !== undefined && nth > 2) return false;
  if (yy2 !== undefined && ((year ?? modern ?? 0) + 1) % 100 !== yy2) return false;
  if (hour !== undefined && (hour > 24 || (hour === 24 && (minute ?? 0) > 0))) return false;
  return meridiem === undefined || hour === undefined || (hour >= 1 && hour <= 12);
}
