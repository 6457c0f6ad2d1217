/** TIMEX3 values: what is known of a time, written as ISO 8601 with X for what is not known. */
import type { DayPart, Season, TimeUnit } from '../../locales/times.js';
import { type CivilDay, civilDay, type DayNumber, dayNumber } from './calendar.js';
import type { Said } from './said.js';

/** What is known of a time; a field that is undefined is not known or finer than what was said. */
export interface Granule {
  readonly unit: GranuleUnit;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** ISO 8601 week of `year`. */
  readonly week: number | undefined;
  /** 1 for Monday; with `unit` weekday only where the day itself is not known. */
  readonly weekday: number | undefined;
  readonly quarter: number | undefined;
  readonly half: number | undefined;
  readonly season: Season | undefined;
  readonly part: DayPart | undefined;
  readonly clock: Clock | undefined;
  /** `year` is counted back from the birth of Christ. */
  readonly bc: true | undefined;
}

/** How fine a time is; `weekday` is a day that is known by its weekday only, `clock` an hour of no day. */
export type GranuleUnit =
  | 'clock'
  | 'day'
  | 'weekday'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** An hour of the day; `second` only where it is said. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
}

/** A granule that is still being made. */
type Unfinished = { -readonly [Field in keyof Granule]: Granule[Field] };

/** A granule of which no more is known. None is copied: they are looked at so often that they must be of one shape. */
export function granuleOf(unit: GranuleUnit, year?: number, month?: number, day?: number): Unfinished {
  return {
    unit,
    year,
    month,
    day,
    week: undefined,
    weekday: undefined,
    quarter: undefined,
    half: undefined,
    season: undefined,
    part: undefined,
    clock: undefined,
    bc: undefined,
  };
}

/** A granule of which one thing more is known than its year. */
export function granuleWith<Field extends 'week' | 'weekday' | 'quarter' | 'half' | 'season' | 'bc'>(
  field: Field,
  value: Granule[Field],
  unit: GranuleUnit,
  year?: number,
): Granule {
  const granule = granuleOf(unit, year);
  granule[field] = value;
  return granule;
}

/** The granule at another time of its day. */
export function atTimeOfDay(granule: Granule, part: Granule['part'], clock: Granule['clock']): Unfinished {
  const { unit, year, month, day, week, weekday, quarter, half, season, bc } = granule;
  return { unit, year, month, day, week, weekday, quarter, half, season, part, clock, bc };
}

/** Writes a granule, for example `2018-12-12T06:00`, `XXXX-WXX-5`, `198X`. */
export function timexValue(granule: Granule): string {
  const { clock, part } = granule;
  const time = clock
    ? `T${two(clock.hour)}:${two(clock.minute)}${clock.second === undefined ? '' : `:${two(clock.second)}`}`
    : part
      ? `T${part}`
      : '';
  return dateValue(granule) + time;
}

function dateValue({ unit, year, month, day, week, weekday, quarter, half, season, bc }: Granule): string {
  if (bc && year !== undefined)
    return `BC${unit === 'century' ? `${String(year / 100).padStart(2, '0')}XX` : String(year).padStart(4, '0')}`;
  const y = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  switch (unit) {
    case 'clock':
      return '';
    case 'day':
      return `${y}-${two(month)}-${two(day)}`;
    case 'weekday':
      return `${y}-W${two(week)}-${weekday}`;
    case 'week':
      return `${y}-W${two(week)}`;
    case 'weekend':
      return `${y}-W${two(week)}-WE`;
    case 'month':
      return `${y}-${two(month)}`;
    case 'quarter':
      return `${y}-Q${quarter ?? 'X'}`;
    case 'half':
      return `${y}-H${half ?? 'X'}`;
    case 'season':
      return `${y}-${season}`;
    case 'year':
      return y;
    case 'decade':
      return year === undefined ? 'XXXX' : `${y.slice(0, 3)}X`;
    case 'century':
      return year === undefined ? 'XXXX' : `${y.slice(0, 2)}XX`;
  }
}

function two(number: number | undefined): string {
  return number === undefined ? 'XX' : String(number).padStart(2, '0');
}

/** The day of a granule that is one known day, else null. */
export function dayOf({ unit, year, month, day }: Granule): DayNumber | null {
  if (unit !== 'day' || year === undefined || month === undefined || day === undefined) return null;
  return dayNumber({ year, month, day } satisfies CivilDay);
}

/** A day of the calendar. */
export function dayGranule(day: DayNumber): Granule {
  const { year, month, day: nth } = civilDay(day);
  return granuleOf('day', year, month, nth);
}

/** A TIMEX3 set: the period it comes back with («par mois» `P1M`), or what comes back («chaque lundi» `XXXX-WXX-1`). */
export function setValue(near: Said, far: Said | null): string | null {
  // «tous les deux ou trois jours»
  if (far?.count !== undefined && near.unit !== undefined && far.count !== near.count) return null;
  const { weekday, month, day, season, part, unit = 'day', count = 1 } = near;
  const time = part ? `T${part}` : '';
  if (weekday !== undefined) {
    const last = far?.weekday === undefined ? '' : `/XXXX-WXX-${far.weekday}`;
    return `XXXX-WXX-${weekday}${time}${last}`;
  }
  if (month !== undefined) return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
  if (day !== undefined) return `XXXX-XX-${two(day)}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (part !== undefined) return `XXXX-XX-XX${time}`;
  const [prefix, many, letter] = PERIODS[unit];
  return `${prefix}${count * many}${letter}`;
}

const PERIODS: Readonly<Record<TimeUnit, readonly [string, number, string]>> = {
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  weekend: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};
