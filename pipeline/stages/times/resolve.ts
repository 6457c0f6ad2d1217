/** Places what is written as a time in the calendar: alone, from the document's day, or from a time told before. */
import type { DayPart } from '../../locales/times.js';
import type { Time } from '../../schema.js';
import { civilDay, type DayNumber, easterOf } from './calendar.js';
import type { Expression, Moment } from './join.js';
import {
  nearestDayOfMonth,
  nearestFeast,
  nearestMonth,
  nearestMonthDay,
  nearestPart,
  nearestSeason,
  nearestWeekday,
  nthDay,
  nthWeekday,
  type Which,
} from './nearest.js';
import { type Said, withYearOf } from './said.js';
import { shifted, weekGranule } from './shift.js';
import type { Tense } from './tense.js';
import {
  atTimeOfDay,
  type Clock,
  dayGranule,
  dayOf,
  type Granule,
  granuleOf,
  granuleWith,
  setValue,
  timexValue,
} from './timex.js';

export interface Resolved extends Pick<Time, 'kind' | 'value' | 'anchor'> {
  readonly mod: Time['mod'] | undefined;
}

/** A time in the calendar, and what it hangs on. */
export interface Placed {
  readonly granule: Granule;
  readonly anchor: Time['anchor'];
}

/** What a time can hang on. */
export interface Context {
  /** The document's day, null where it is not known. */
  readonly document: DayNumber | null;
  /** The last time told before in the same block, and what it hung on. */
  readonly told: Placed | null;
  /** The last day near the document's that was told before, in any block. */
  readonly lastDay: Placed | null;
  /** Whether the words around the time say that it has been or is to come. */
  readonly tense: () => Tense;
}

/** What an expression means, and what later ones can hang on. */
export interface Placement {
  readonly resolved: Resolved;
  readonly told: Placed | null;
}

export function resolve({ mention, near, far }: Expression, context: Context): Placement {
  const { pattern } = mention;
  if (pattern.every)
    return {
      resolved: { kind: 'set', value: setValue(mention.near, mention.far), anchor: 'none', mod: undefined },
      told: null,
    };
  if (pattern.value !== undefined) {
    const kind = pattern.stretch ? 'period' : 'date';
    return { resolved: { kind, value: pattern.value, anchor: 'document', mod: undefined }, told: null };
  }
  if (near.day.some || pattern.ofEvent) return { resolved: uncounted(near.day), told: null };

  if (!far) {
    const placed = place(near, context);
    // No step is counted from a year before Christ.
    return { resolved: single(placed, near.day), told: placed.granule.bc ? null : placed };
  }
  const told = place(
    isAfterNoon(pattern.constants, far) ? { day: { ...far.day, part: 'AF' }, hour: far.hour } : far,
    context,
  );
  const start = placeStart(beforeMidnight(near, far), told, context);
  const end = afterMidnight(start, told);
  const value = `${timexValue(start.granule)}/${timexValue(end.granule)}`;
  const anchor = start.anchor === end.anchor ? start.anchor : 'document';
  return { resolved: { kind: 'period', value, anchor, mod: undefined }, told: told.granule.bc ? null : told };
}

/** «between half past ten and midnight»: a spoken hour is of the evening. */
function beforeMidnight(near: Moment, far: Moment): Moment {
  const { hour, spoken, meridiem } = near.hour ?? near.day;
  const end = far.hour ?? far.day;
  if (!spoken || meridiem !== undefined || hour === undefined || hour >= NOON) return near;
  if (end.hour !== 0 && end.hour !== DAY_HOURS) return near;
  return near.hour
    ? { day: near.day, hour: { ...near.hour, meridiem: 'pm' } }
    : { day: { ...near.day, meridiem: 'pm' }, hour: null };
}

/** «de midi à deux heures»: an hour below noon, of which no part of the day is told, behind the word for noon. */
function isAfterNoon({ hour }: Said, { day, hour: apart }: Moment): boolean {
  if (hour !== NOON || apart !== null || day.hour === undefined) return false;
  return day.hour < EVENING.hour - NOON && day.part === undefined && day.meridiem === undefined;
}

/** «de 22 h à 5 h»: an hour before the one it is counted from is of the next day. */
function afterMidnight(start: Placed, end: Placed): Placed {
  const day = dayOf(start.granule);
  const [from, to] = [start.granule.clock, end.granule.clock];
  if (day === null || day !== dayOf(end.granule) || !from || !to) return end;
  if (to.hour * 60 + to.minute >= from.hour * 60 + from.minute) return end;
  return { granule: atTimeOfDay(dayGranule(day + 1), undefined, to), anchor: end.anchor };
}

/** The start of a period: two months without a year are of the year of the last («de janvier à septembre»). */
function placeStart(near: Moment, end: Placed, context: Context): Placed {
  const { year, month } = end.granule;
  if (year === undefined || month === undefined || near.day.year !== undefined) return place(near, context);
  const day = withYearOf(near.day, { year, month });
  if (day === near.day) return place(near, context);
  return { granule: place({ day, hour: near.hour }, context).granule, anchor: end.anchor };
}

function single({ granule, anchor }: Placed, { mod, unit }: Said): Resolved {
  const isTime = granule.clock || granule.part || unit === 'hour' || unit === 'minute';
  const value = timexValue(granule);
  return {
    kind: isTime ? 'time' : 'date',
    value: value === '' ? null : value,
    anchor,
    mod,
  };
}

/** «il y a quelques mois», «quelques jours plus tard». */
function uncounted({ narrative, direction }: Said): Resolved {
  if (narrative) return { kind: 'date', value: null, anchor: 'narrative', mod: undefined };
  const value = direction === -1 ? 'PAST_REF' : 'FUTURE_REF';
  return { kind: 'date', value, anchor: 'document', mod: undefined };
}

function place({ day: said, hour }: Moment, context: Context): Placed {
  const { part } = said;
  const clock = clockOf(hour ?? said, part, context.told);
  const hangs = clock && !hour && said.day === undefined ? clock : isBarePart(said) ? EVENING : null;
  const { granule, anchor } = hangs ? dayOfHour(hangs, context) : withinUnit(placeDate(said, context), said);
  if (clock) return { granule: atTimeOfDay(granule, granule.part, clock), anchor };
  return { granule: part ? atTimeOfDay(granule, part, granule.clock) : granule, anchor };
}

/** «la semaine du 10 décembre», «le week-end de Pâques»: the week of the day. */
function withinUnit(placed: Placed, { unit, day, easter }: Said): Placed {
  if ((unit !== 'week' && unit !== 'weekend') || (day === undefined && easter === undefined)) return placed;
  const of = dayOf(placed.granule);
  const granule = of === null ? granuleOf(unit) : weekGranule(unit, of);
  return { granule, anchor: placed.anchor };
}

/** «dans la soirée», «au petit matin» */
function isBarePart({ part, day, weekday, month, year, unit, shift, which, narrative }: Said): boolean {
  if (part === undefined || unit !== undefined || shift !== undefined || narrative !== undefined)
    return false;
  return (day ?? weekday ?? month ?? year ?? which) === undefined;
}

/** Of no night that has begun the day before. */
const EVENING: Pick<Clock, 'hour'> = { hour: 20 };

/** An hour or a part of a day belongs to the last day told in the block, else to the last one near the document's, else to that. */
function dayOfHour({ hour }: Pick<Clock, 'hour'>, { told, lastDay, document }: Context): Placed {
  for (const last of [told, lastDay]) {
    if (last?.granule.unit !== 'day' && last?.granule.unit !== 'weekday') continue;
    const { part } = last.granule;
    const evening = atTimeOfDay(last.granule, undefined, undefined);
    const begun = dayOf(evening);
    // «dans la nuit de samedi à dimanche, vers 3 h»: the hours after midnight are the next day's.
    const day = part === 'NI' && hour < NOON && begun !== null ? dayGranule(begun + 1) : evening;
    return { granule: day, anchor: last.anchor === 'document' ? 'document' : 'narrative' };
  }
  return { granule: document === null ? granuleOf('clock') : dayGranule(document), anchor: 'document' };
}

const NOON = 12;

function clockOf(said: Said, partOfDay: Said['part'], told: Placed | null): Clock | null {
  const { hour, minute = 0, second, meridiem } = said;
  if (hour === undefined) return null;
  const part = said.part ?? partOfDay;
  const half =
    meridiem ?? (part !== undefined ? halfOf(part, hour) : said.spoken ? spokenHalf(hour, told) : 'am');
  const late = half === 'pm' && hour >= 1 && hour < NOON && (said.part !== 'NI' || hour >= EVENING_BEGINS);
  const whole = late ? hour + NOON : meridiem === 'am' && hour === NOON ? 0 : hour;
  // «ten to two», «huit heures moins dix»
  if (minute < 0) return { hour: (whole + DAY_HOURS - 1) % DAY_HOURS, minute: minute + 60, second };
  return { hour: whole, minute, second };
}

const DAY_HOURS = 24;
const EVENING_BEGINS = 6;

/** «8 tonight» is before midnight. */
function halfOf(part: DayPart, hour: number): 'am' | 'pm' {
  return part === 'NI' && hour >= EVENING_BEGINS && hour < NOON ? 'pm' : HALF_OF_DAY[part];
}

/** «half past two», «around seven» behind «6.42 pm»: the half of the day that people most often mean. */
function spokenHalf(hour: number, told: Placed | null): 'am' | 'pm' {
  const before = told?.granule.clock?.hour ?? 0;
  return hour <= EVENING_BEGINS || (before >= NOON && hour + NOON >= before) ? 'pm' : 'am';
}

const HALF_OF_DAY = { MO: 'am', MI: 'am', AF: 'pm', EV: 'pm', NI: 'am' } as const;

function placeDate(said: Said, context: Context): Placed {
  const { year, narrative } = said;
  if (said.decade !== undefined) return absolute(granuleOf('decade', decadeYear(said.decade)));
  if (said.unit === 'century' && said.nth !== undefined)
    return absolute(granuleWith('bc', said.bc, 'century', (said.nth - 1) * 100));
  if (said.bc && year !== undefined) return absolute(granuleWith('bc', said.bc, 'year', year));
  if (year !== undefined) return absolute(withYear(said, year));
  if (said.ofYear !== undefined && context.document !== null)
    return {
      granule: withYear(said, civilDay(context.document).year + said.ofYear),
      anchor: 'document',
    };

  const base = narrative ? narrated(said, context) : documentGranule(context);
  const day = base && dayOf(base);
  const completed = day === null ? unplaced(said) : nearest(said, day, context.tense);
  return {
    granule: completed ?? counted(said, base),
    anchor: narrative ? 'narrative' : 'document',
  };
}

function documentGranule({ document }: Context): Granule | null {
  return document === null ? null : dayGranule(document);
}

/**
 * What a narrative time hangs on: the last time told in the block; a step from it else on the last day near the
 * document's, and a step back («contre 12 un an plus tôt») at last on that day itself.
 */
function narrated({ count, direction, shift, unit }: Said, context: Context): Granule | null {
  const needsDay = unit === 'day' && context.told?.granule.unit !== 'day' && context.lastDay !== null;
  if (context.told && !needsDay) return context.told.granule;
  const step = count === undefined ? shift : direction;
  if (!step) return null;
  return context.lastDay?.granule ?? (step < 0 ? documentGranule(context) : null);
}

function absolute(granule: Granule): Placed {
  return { granule, anchor: 'absolute' };
}

function withYear({ easter, month, day, weekday, season, unit, nth }: Said, year: number): Granule {
  if (easter !== undefined) return dayGranule(easterOf(year) + easter);
  if (month !== undefined && weekday !== undefined && nth !== undefined)
    return nthWeekday(year, month, weekday, nth);
  if (month !== undefined && unit === 'day' && nth !== undefined) return nthDay(year, month, nth);
  if (month !== undefined) return granuleOf(day === undefined ? 'month' : 'day', year, month, day);
  if (season !== undefined) return granuleWith('season', season, 'season', year);
  if ((unit === 'quarter' || unit === 'half') && nth !== undefined) return granuleWith(unit, nth, unit, year);
  return granuleOf('year', year);
}

/** What is said without a year, completed from a day; null where a unit is to be counted. */
function nearest(said: Said, base: DayNumber, tense: () => Tense): Granule | null {
  const { easter, month, day, weekday, season, unit, nth } = said;
  if (
    easter === undefined &&
    month === undefined &&
    day === undefined &&
    weekday === undefined &&
    season === undefined &&
    nth === undefined
  )
    return null;
  const which: Which = said.which ?? tense() ?? (said.months ? 'since' : null);
  if (easter !== undefined) return nearestFeast(easter, which, base);
  if (month !== undefined && day !== undefined) return nearestMonthDay(month, day, which, base);
  if (month !== undefined && weekday !== undefined && nth !== undefined)
    return nthWeekday(nearestMonth(month, which, base).year!, month, weekday, nth);
  if (month !== undefined && unit === 'day' && nth !== undefined)
    return nthDay(nearestMonth(month, which, base).year!, month, nth);
  if (month !== undefined) return nearestMonth(month, which, base);
  if (day !== undefined) return nearestDayOfMonth(day, weekday, which, base);
  // «lundi en huit»: a week from the next one.
  if (weekday !== undefined && which === 0)
    return nearestWeekday(weekday, isToCome(tense()) ? 'ahead' : 0, base);
  // «a placé le département en vigilance jusqu'à mardi»: what was done lasts until the next one.
  if (weekday !== undefined)
    return nearestWeekday(weekday, which === 'even' ? 'ahead' : which, base + 7 * (said.shift ?? 0));
  if (season !== undefined) return nearestSeason(season, which, base);
  if ((unit === 'quarter' || unit === 'half') && nth !== undefined)
    return nearestPart(unit, nth, which, base);
  return null;
}

/** «the party will be this Saturday» */
function isToCome(tense: Tense): boolean {
  return tense === 'ahead' || tense === 'future';
}

/** The same where no day is known. */
function unplaced({ easter, month, day, weekday, season, unit, nth }: Said): Granule | null {
  if (easter !== undefined) return granuleOf('day');
  if (day !== undefined) return granuleOf('day', undefined, month, day);
  if (month !== undefined) return granuleOf('month', undefined, month);
  if (weekday !== undefined) return granuleWith('weekday', weekday, 'weekday');
  if (season !== undefined) return granuleWith('season', season, 'season');
  if ((unit === 'quarter' || unit === 'half') && nth !== undefined) return granuleWith(unit, nth, unit);
  return null;
}

/** Parts of a year: «4 % de moins en février qu’un an plus tôt» is than in the February before. */
const COMES_BACK: ReadonlySet<Granule['unit']> = new Set(['month', 'quarter', 'half', 'season']);

function counted(
  { unit = 'day', shift, direction = 1, count, which = 0, half, narrative }: Said,
  base: Granule | null,
): Granule {
  // A year and a half can be told to the month; half of another unit is finer than what is said.
  if (half && unit === 'year' && count !== undefined)
    return shifted('month', direction * (12 * count + 6), base);
  if (narrative && unit === 'year' && count === 1 && base?.year !== undefined && COMES_BACK.has(base.unit)) {
    const again = atTimeOfDay(base, base.part, base.clock);
    again.year = base.year + direction;
    return again;
  }
  return shifted(unit, shift ?? (count === undefined ? which : direction * count), base);
}

/** «années 80» are the 1980s, «années 10» and «années 20» those of this century. */
function decadeYear(decade: number): number {
  if (decade >= 1000) return decade;
  return decade >= 30 ? 1900 + decade : 2000 + decade;
}
