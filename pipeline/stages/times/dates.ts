/** Dates: what is said of a day, month or year, completed from the day that it hangs on. */
import { civilDay, type DayNumber, easterOf } from './calendar.js';
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
import type { Context, Placed } from './placed.js';
import type { Said } from './said.js';
import { shifted } from './shift.js';
import type { Tense } from './tense.js';
import { atTimeOfDay, dayGranule, dayOf, type Granule, granuleOf, granuleWith } from './timex.js';

/** The day, month, year or other stretch that is said, completed and counted from what it hangs on. */
export function placeDate(said: Said, context: Context): Placed {
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
