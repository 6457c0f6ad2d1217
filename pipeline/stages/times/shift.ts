/** Counts units from a known time: «il y a deux ans», «six mois plus tard», «la semaine prochaine». */
import type { TimeUnit } from '../../locales/times.js';
import { addMonths, type DayNumber, isoWeekOf } from './calendar.js';
import { dayGranule, dayOf, type Granule, granuleOf, granuleWith } from './timex.js';

/**
 * The stretch of one unit that lies `count` units from a time. What the time does not tell stays unknown: from a
 * month one can count months and years, but no days.
 */
export function shifted(unit: TimeUnit, count: number, from: Granule | null): Granule {
  const year = from?.year;
  const month = from?.month;
  const day = from && dayOf(from);
  switch (unit) {
    case 'minute':
    case 'hour':
      return granuleOf('clock');
    case 'day':
      return day === null ? granuleOf('day') : dayGranule(day + count);
    case 'week':
      return day === null ? granuleOf(unit) : weekGranule(unit, day + 7 * count);
    case 'weekend':
      // On a Monday or Tuesday «ce week-end» is the one that has just passed.
      return day === null ? granuleOf(unit) : weekGranule(unit, day + 7 * count - (count === 0 ? 2 : 0));
    case 'month': {
      if (year === undefined || month === undefined) return granuleOf(unit);
      const at = addMonths({ year, month }, count);
      return granuleOf(unit, at.year, at.month);
    }
    case 'quarter':
    case 'half': {
      if (year === undefined || month === undefined) return granuleOf(unit);
      const months = unit === 'quarter' ? 3 : 6;
      const at = addMonths({ year, month }, months * count);
      return granuleWith(unit, Math.ceil(at.month / months), unit, at.year);
    }
    case 'year':
      return granuleOf(unit, year === undefined ? undefined : year + count);
    case 'decade':
    case 'century': {
      const years = unit === 'decade' ? 10 : 100;
      return granuleOf(unit, year === undefined ? undefined : (Math.floor(year / years) + count) * years);
    }
  }
}

/** The week, or the end of it, that holds a day. */
export function weekGranule(unit: 'week' | 'weekend', day: DayNumber): Granule {
  const { year, week } = isoWeekOf(day);
  return granuleWith('week', week, unit, year);
}
