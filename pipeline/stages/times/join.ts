/** Joins neighbouring mentions: a day and its hour into one time, two times into a period. */
import type { Span } from '../../schema.js';
import type { Mention } from './find.js';
import type { CompiledTimes } from './patterns.js';

/** One time of the text: a mention, or a day with its hour, or a period between two of them. */
export interface Expression extends Span {
  readonly rule: string;
  readonly first: Moment;
  /** The far end of a period. */
  readonly last: Moment | null;
}

/** A mention, with the hour of that day where one is joined to it. */
export interface Moment {
  readonly mention: Mention;
  readonly hour: Mention | null;
}

/** Joins the mentions of one block, given in order. */
export function joinMentions(text: string, mentions: readonly Mention[], times: CompiledTimes): Expression[] {
  const moments = joinHours(text, mentions, times);
  const joined: Expression[] = [];
  for (let i = 0; i < moments.length; i += 1) {
    const [first, last] = [moments[i]!, moments[i + 1]];
    const range = last && rangeOf(text, first, last, times);
    if (range) i += 1;
    joined.push({
      rule: range ?? first.mention.pattern.rule,
      start: first.start,
      end: range ? last!.end : first.end,
      first,
      last: range ? last! : null,
    });
  }
  return joined;
}

type Placed = Moment & Span;

function joinHours(text: string, mentions: readonly Mention[], { dayToHour }: CompiledTimes): Placed[] {
  const moments: Placed[] = [];
  for (let i = 0; i < mentions.length; i += 1) {
    const [one, other] = [mentions[i]!, mentions[i + 1]];
    const { start } = one;
    if (other && isDay(one) && isClock(other) && fits(dayToHour, text, one.end, other.start))
      moments.push({ mention: one, hour: other, start, end: other.end });
    else if (other && isClock(one) && isDay(other) && /^ ?$/.test(between(text, one, other)))
      moments.push({ mention: other, hour: one, start, end: other.end });
    else {
      moments.push({ mention: one, hour: null, start, end: one.end });
      continue;
    }
    i += 1;
  }
  return moments;
}

function between(text: string, one: Span, other: Span): string {
  return other.start - one.end > 1 ? '…' : text.slice(one.end, other.start);
}

function rangeOf(text: string, first: Placed, last: Placed, times: CompiledTimes): string | null {
  if (isPeriod(first.mention) || isPeriod(last.mention)) return null;
  if (isClock(first.mention) !== isClock(last.mention)) return null;
  for (const { rule, open, join } of times.ranges) {
    if (!fits(join, text, first.end, last.start)) continue;
    open.lastIndex = first.start;
    if (open.test(text)) return rule;
  }
  return null;
}

function fits(sticky: RegExp, text: string, start: number, end: number): boolean {
  sticky.lastIndex = start;
  return sticky.test(text) && sticky.lastIndex === end;
}

/** An hour without a day. */
export function isClock({ pattern, slots }: Mention): boolean {
  return 'hour' in slots || pattern.hour !== undefined;
}

function isDay({ pattern, slots }: Mention): boolean {
  if (isClock({ pattern, slots } as Mention) || isPeriod({ pattern, slots } as Mention)) return false;
  return (
    'day' in slots ||
    'dd' in slots ||
    'weekday' in slots ||
    pattern.unit === 'day' ||
    pattern.part !== undefined
  );
}

/** Written with both ends, or one that cannot be an end. */
export function isPeriod({ pattern, slots }: Mention): boolean {
  if (pattern.every || pattern.stretch || pattern.value !== undefined) return true;
  for (const name in slots) if (name.endsWith('2')) return true;
  return false;
}
