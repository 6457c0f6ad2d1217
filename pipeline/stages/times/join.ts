/** Joins neighbouring mentions: a day and its hour into one time, two times into a period. */
import type { Span } from '../../schema.js';
import type { Mention } from './find.js';
import type { CompiledTimes } from './patterns.js';
import { type Said, withYearOf } from './said.js';

/** One time of the text: a mention, a day with its hour, or a period between two of them. */
export interface Expression extends Span {
  readonly rule: string;
  readonly mention: Mention;
  readonly near: Moment;
  /** The far end of a period. */
  readonly far: Moment | null;
}

/** A day, and the hour of it that was written apart. */
export interface Moment {
  readonly day: Said;
  readonly hour: Said | null;
}

/** Joins the mentions of one block, given in order. */
export function joinMentions(text: string, mentions: readonly Mention[], times: CompiledTimes): Expression[] {
  if (mentions.length === 0) return [];
  return joinPeriods(text, joinHours(text, mentions, times), times);
}

function joinHours(
  text: string,
  mentions: readonly Mention[],
  { dayToHour, hourToDay }: CompiledTimes,
): Expression[] {
  const joined: Expression[] = [];
  for (let i = 0; i < mentions.length; i += 1) {
    const [one, other] = [mentions[i]!, mentions[i + 1]];
    if (other && isDay(one) && isClock(other) && fits(dayToHour, text, one, other))
      joined.push(expressionOf(one, one.start, other.end, other));
    else if (other && isClock(one) && isDayOf(other, one) && fits(hourToDay, text, one, other))
      joined.push(expressionOf(other, one.start, other.end, one));
    else {
      joined.push(expressionOf(one, one.start, one.end, null));
      continue;
    }
    i += 1;
  }
  return joined;
}

/** @param clock the hour of it that is written apart, or the two that it lasts from and to */
function expressionOf(mention: Mention, start: number, end: number, clock: Mention | null): Expression {
  const { near: day, far, pattern } = mention;
  return {
    rule: pattern.rule,
    start,
    end,
    mention,
    near: { day, hour: clock?.near ?? null },
    far: clock?.far ? { day, hour: clock.far } : far && { day: far, hour: null },
  };
}

function joinPeriods(text: string, expressions: readonly Expression[], times: CompiledTimes): Expression[] {
  const joined: Expression[] = [];
  for (let i = 0; i < expressions.length; i += 1) {
    const [one, other] = [expressions[i]!, expressions[i + 1]];
    const rule = other && periodRule(text, one, other, times);
    if (!rule) {
      joined.push(one);
      continue;
    }
    const { start, mention, near } = one;
    const { end, near: far } = other;
    // «between ten and noon last Saturday»: the day stands behind the second hour, and is of both.
    if (isClock(mention) && far.hour)
      joined.push({ rule, start, end, mention: other.mention, near: { day: far.day, hour: near.day }, far });
    else {
      const day = withYearOf(near.day, far.day);
      joined.push({ rule, start, end, mention, near: { day, hour: near.hour }, far });
    }
    i += 1;
  }
  return joined;
}

function periodRule(text: string, one: Expression, other: Expression, times: CompiledTimes): string | null {
  if (!canEndPeriod(one) || !canEndPeriod(other)) return null;
  const areClocks = isClock(one.mention);
  if (areClocks ? !hasClock(other) : isClock(other.mention)) return null;
  for (const { rule, open, join, ofClocks } of times.ranges) {
    if ((ofClocks && !areClocks) || !fits(join, text, one, other)) continue;
    open.lastIndex = one.start;
    if (open.test(text)) return rule;
  }
  return null;
}

/** Whether what stands between two spans is all that a sticky expression fits. */
function fits(sticky: RegExp, text: string, one: Span, other: Span): boolean {
  sticky.lastIndex = one.end;
  return sticky.test(text) && sticky.lastIndex === other.start;
}

/** An hour, or a day that an hour of it is written with. */
function hasClock({ mention, near }: Expression): boolean {
  return isClock(mention) || near.hour !== null;
}

function isClock({ near }: Mention): boolean {
  return near.hour !== undefined;
}

/** An evening hour belongs to the day on which the night begins («11pm last night», «8 tonight»). */
function isDayOf(day: Mention, { near }: Mention): boolean {
  const isLate = near.hour! >= EVENING_BEGINS && near.meridiem !== 'am';
  return isDay(day) || (isLate && day.near.part === 'NI' && day.near.shift !== undefined);
}

const EVENING_BEGINS = 6;

function isDay({ near, far, pattern }: Mention): boolean {
  if (near.hour !== undefined || far || pattern.every || pattern.value !== undefined) return false;
  // An hour of the night may be one of the day after.
  if (near.part === 'NI') return false;
  return (
    near.day !== undefined || near.weekday !== undefined || near.unit === 'day' || near.part !== undefined
  );
}

function canEndPeriod({ far, mention: { pattern, near } }: Expression): boolean {
  return !far && !pattern.every && pattern.value === undefined && near.some === undefined;
}
