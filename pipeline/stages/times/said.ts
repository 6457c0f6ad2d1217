/** What a pattern and the slots that it filled say of a time, before it is placed in the calendar. */
import type { DayPart, Season, TimeMod, TimePattern, TimeUnit } from '../../locales/times.js';
import { daysInMonth } from './calendar.js';
import type { Slot, SlotValue } from './slot.js';

/** Fields as in `TimePattern` and its slots; a field that is undefined was not said. */
export interface Said {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 1 for Monday. */
  readonly weekday?: number | undefined;
  readonly season?: Season | undefined;
  readonly part?: DayPart | undefined;
  /** So many days behind Easter Sunday. */
  readonly easter?: number | undefined;
  readonly decade?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly meridiem?: 'am' | 'pm' | undefined;
  readonly unit?: TimeUnit | undefined;
  /** Which of the units: the third quarter, the 19th century. */
  readonly nth?: number | undefined;
  readonly count?: number | undefined;
  /** A count that is not said («quelques»). */
  readonly some?: 'some' | undefined;
  readonly which?: -1 | 0 | 1 | undefined;
  /** Half a unit more than `count`. */
  readonly half?: true | undefined;
  readonly shift?: number | undefined;
  readonly direction?: -1 | 1 | undefined;
  readonly narrative?: true | undefined;
  readonly ofYear?: -1 | 0 | 1 | undefined;
  /** The first or last `count` months of a year. */
  readonly months?: 'first' | 'last' | undefined;
  readonly bc?: true | undefined;
  /** An hour as it is spoken, of the half of the day that it is most often said of. */
  readonly spoken?: true | undefined;
  readonly mod?: TimeMod | undefined;
}

/** Begins what is said with what another says. All are made here, all fields in one order, so that reading one is quick. */
function saidLike(said: Fields): Fields {
  return {
    year: said.year,
    month: said.month,
    day: said.day,
    weekday: said.weekday,
    season: said.season,
    part: said.part,
    easter: said.easter,
    decade: said.decade,
    hour: said.hour,
    minute: said.minute,
    second: said.second,
    meridiem: said.meridiem,
    unit: said.unit,
    nth: said.nth,
    count: said.count,
    some: said.some,
    which: said.which,
    half: said.half,
    shift: said.shift,
    direction: said.direction,
    narrative: said.narrative,
    ofYear: said.ofYear,
    months: said.months,
    bc: said.bc,
    spoken: said.spoken,
    mod: said.mod,
    yy: said.yy,
    hhmm: said.hhmm,
  } satisfies Record<keyof Said | 'yy' | 'hhmm', unknown>;
}

const NOTHING_SAID = saidLike({});

/** A time as it was said; `far` is the other end of a period. */
export interface SaidTime {
  readonly near: Said;
  readonly far: Said | null;
}

type Fields = Record<string, SlotValue | true | undefined>;

/** A slot that a pattern captures; it may belong to the far end of a period. */
export interface Capture {
  readonly slot: Slot;
  readonly isFar: boolean;
}

/** The slot with this name («day», «day2»). */
export function captureOf(name: string, slots: Readonly<Record<string, Slot>>): Capture {
  const isFar = name.endsWith('2');
  return { slot: slots[isFar ? name.slice(0, -1) : name]!, isFar };
}

/**
 * Reads what the groups of a match have captured; null where the calendar has no such time.
 * @param constants what the pattern says without slots
 * @param captures the slot of each group
 */
export function readSaid(
  constants: Said,
  groups: RegExpExecArray,
  captures: readonly Capture[],
): SaidTime | null {
  const near = saidLike(constants as Fields);
  let ending: Fields | null = null;
  for (let index = 0; index < captures.length; index += 1) {
    const text = groups[index + 1];
    if (text === undefined) continue;
    const { slot, isFar } = captures[index]!;
    const value = slot.read(text);
    if (value === null) return null;
    if (isFar) {
      ending ??= saidLike(NOTHING_SAID);
      ending[slot.field] = value;
    } else near[slot.field] = value;
  }
  if (near.hhmm !== undefined) takeFourFigures(near);
  if (near.yy !== undefined) near.year = Number(near.yy) + (Number(near.yy) < 70 ? 2000 : 1900);
  if (ending?.yy !== undefined) {
    const year = endOfYears(Number(near.year), Number(ending.yy));
    if (year === null) return null;
    ending.year = year;
  }
  if (near.months !== undefined) {
    const months = takeMonths(near);
    if (!months) return null;
    ending = months.far;
  }
  if (!ending) return isPossible(near as Said) ? { near: near as Said, far: null } : null;
  const far = farOf(near, ending) as Said;
  const known = withYearOf(near as Said, far);
  if (!isPossible(known) || !isPossible(far)) return null;
  // A night has the day it begins on.
  return { near: known, far: near.part === undefined ? far : null };
}

/** «2019/20», «2010-15»: the year after, or a later one of the century whose two figures are no month; null for neither. */
function endOfYears(year: number, figures: number): number | null {
  if ((year + 1) % 100 === figures) return year + 1;
  return figures > MONTHS && figures > year % 100 ? year - (year % 100) + figures : null;
}

/** «0930 GMT». */
function takeFourFigures(near: Fields): void {
  const figures = Number(near.hhmm);
  near.hhmm = undefined;
  near.hour = Math.floor(figures / 100);
  near.minute = figures % 100;
}

const MONTHS = 12;

/** «les six premiers mois de l’année»: a half or a quarter where it is one, else a period of months. */
function takeMonths(near: Fields): { readonly far: Fields | null } | null {
  const { count, months } = near;
  const length = Number(count);
  if (length < 2 || length >= MONTHS) return null;
  const isFirst = months === 'first';
  near.count = undefined;
  if (length === 6) Object.assign(near, { unit: 'half', nth: isFirst ? 1 : 2 });
  else if (length === 3) Object.assign(near, { unit: 'quarter', nth: isFirst ? 1 : 4 });
  else {
    near.month = isFirst ? 1 : MONTHS - length + 1;
    const far = saidLike(NOTHING_SAID);
    far.month = isFirst ? length : MONTHS;
    return { far };
  }
  return { far: null };
}

/** What a pattern says whatever its slots say. */
export function constantsOf(pattern: TimePattern): Said {
  const said = saidLike(NOTHING_SAID);
  for (const name of CONSTANTS) said[name] = pattern[name];
  return said as Said;
}

const CONSTANTS = [
  'easter',
  'month',
  'day',
  'nth',
  'unit',
  'shift',
  'direction',
  'narrative',
  'months',
  'ofYear',
  'which',
  'part',
  'hour',
  'minute',
  'count',
  'weekday',
  'bc',
  'spoken',
  'meridiem',
  'mod',
  'half',
] as const satisfies readonly (keyof TimePattern & keyof Said)[];

/** The far end has what only the near one says, but not its weekday; the near one has the month of the far one. */
function farOf(near: Fields, ending: Fields): Fields {
  if (near.month === undefined && near.day !== undefined && ending.month !== undefined)
    near.month = ending.month;
  const far = saidLike(near);
  // «2 to 4pm», «11 to 2pm»
  if (near.meridiem === undefined && ending.meridiem !== undefined && near.hour !== undefined)
    near.meridiem = halfBefore(Number(near.hour), Number(ending.hour), ending.meridiem);
  if (ending.weekday === undefined) {
    far.weekday = undefined;
    // «de 23h30 à 1h»: the minutes are of their own hour.
    if (ending.hour !== undefined) far.minute = undefined;
  }
  for (const field in ending) far[field] = ending[field] ?? far[field];
  return far;
}

/** The half of the day of an hour that another of a known half follows. */
function halfBefore(hour: number, next: number, half: SlotValue | true): 'am' | 'pm' {
  const isSame = hour % HALF_DAY < next % HALF_DAY;
  return (half === 'am') === isSame ? 'am' : 'pm';
}

const HALF_DAY = 12;

/** The near end with the year that only the far end says: «de novembre à février 2020». */
export function withYearOf(near: Said, far: Said): Said {
  if (near.year !== undefined || far.year === undefined || near.month === undefined) return near;
  return { ...near, year: far.year - (near.month > (far.month ?? near.month) ? 1 : 0) };
}

function isPossible({ year, month, day, unit, nth, hour, minute, meridiem }: Said): boolean {
  if (day !== undefined && month !== undefined && day > daysInMonth(year ?? LEAP_YEAR, month)) return false;
  if (nth !== undefined && nth > (unit === 'quarter' ? 4 : unit === 'half' ? 2 : MOST_NTH)) return false;
  if (hour === 24 && minute !== 0) return false;
  return meridiem === undefined || hour === undefined || (hour >= 1 && hour <= 12);
}

const LEAP_YEAR = 2000;
const MOST_NTH = 30;
