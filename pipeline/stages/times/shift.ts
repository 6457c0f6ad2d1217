/** Counts units from a known time: «il y a deux ans», «six mois plus tard», «la semaine prochaine». */
import type { TimeUnit } from '../../locales/times.js';
import { addMonths, isoWeekOf } from './calendar.js';
import { dayGranule, dayOf, type Granule } from './timex.js';

/**
 * The stretch of one unit that lies `count` units from a time. What the time does not tell stays unknown: from a
 * month one can count months and years, but no days.
 */
export function shifted(unit: TimeUnit, count: number, from: Granule | null): Granule {
  const { year, month } = from ?? {};
  const day = from && dayOf(from);
  switch (unit) {
    case 'minute':
    case 'hour':
      return { unit: 'clock' };
    case 'day':
      return day === null ? { unit: 'day' } : dayGranule(day + count);
    case 'week':
      return day === null ? { unit } : { unit, ...isoWeekOf(day + 7 * count) };
    case 'weekend':
      // On a Monday or Tuesday «ce week-end» is the one that has just passed.
      return day === null ? { unit } : { unit, ...isoWeekOf(day + 7 * count - (count === 0 ? 2 : 0)) };
    case 'month':
      return year === undefined || month === undefined
        ? { unit }
        : { unit, ...addMonths({ year, month }, count) };
    case 'quarter':
    case 'half': {
      if (year === undefined || month === undefined) return { unit };
      const months = unit === 'quarter' ? 3 : 6;
      const at = addMonths({ year, month }, months * count);
      return { unit, year: at.year, [unit]: Math.ceil(at.month / months) };
    }
    case 'year':
      return year === undefined ? { unit } : { unit, year: year + count };
    case 'decade':
    case 'century': {
      const years = unit === 'decade' ? 10 : 100;
      return year === undefined ? { unit } : { unit, year: (Math.floor(year / years) + count) * years };
    }
  }
}
