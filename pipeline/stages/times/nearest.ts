/** Completes a time that is said in part («19 juin», «vendredi», «l’été dernier») from a known day. */
import type { Season } from '../../locales/times.js';
import {
  addMonths,
  civilDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  easterOf,
  weekdayOf,
} from './calendar.js';
import type { Tense } from './tense.js';
import { dayGranule, type Granule, granuleOf, granuleWith } from './timex.js';

/** What is asked for: the one before the day (−1), the nearest (0), the one after it (1), or what the tense says. */
export type Which = -1 | 0 | 1 | Tense;

/** The day of a month («19 juin») in the year that is meant. */
export function nearestMonthDay(month: number, day: number, which: Which, base: DayNumber): Granule {
  const isLeapDay = month === 2 && day === 29;
  const candidates = yearsAround(base, isLeapDay ? 8 : 1)
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => dayNumber({ year, month, day }));
  return dayGranule(choose(candidates, base, which));
}

/** A feast that lies so many days behind Easter Sunday. */
export function nearestFeast(easter: number, which: Which, base: DayNumber): Granule {
  const candidates = yearsAround(base).map((year) => easterOf(year) + easter);
  return dayGranule(choose(candidates, base, which));
}

/** The month in the year that is meant. */
export function nearestMonth(month: number, which: Which, base: DayNumber): Granule {
  const now = civilDay(base);
  const candidates = yearsAround(base).map((year) => year * 12 + month);
  const chosen = choose(candidates, now.year * 12 + now.month, which);
  return granuleOf('month', Math.floor((chosen - 1) / 12), month);
}

/** «le premier lundi de mai», «le dernier» with −1; the month where it has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Granule {
  const most = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(dayNumber({ year, month, day: 1 })) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((most - first) / 7);
  return day > most ? granuleOf('month', year, month) : granuleOf('day', year, month, day);
}

/** «the first day of March», the last with −1. */
export function nthDay(year: number, month: number, nth: number): Granule {
  const most = daysInMonth(year, month);
  return nth > most
    ? granuleOf('month', year, month)
    : granuleOf('day', year, month, nth > 0 ? nth : most + 1 + nth);
}

/** «le 13», «jeudi 13»: in the nearest month; the weekday only helps to choose. */
export function nearestDayOfMonth(
  day: number,
  weekday: number | undefined,
  which: Which,
  base: DayNumber,
): Granule {
  if (which === 0 && weekday === undefined) {
    const { year, month } = civilDay(base);
    return granuleOf('day', year, month, day);
  }
  const candidates = [-2, -1, 0, 1, 2]
    .map((shift) => addMonths(civilDay(base), shift))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map((month) => dayNumber({ ...month, day }));
  const agreeing = candidates.filter(
    (candidate) => weekday === undefined || weekdayOf(candidate) === weekday,
  );
  return dayGranule(choose(agreeing.length > 0 ? agreeing : candidates, base, which));
}

/**
 * «ce vendredi» is the nearest Friday; «vendredi» alone the last one up to the day, because news tells what was
 * (so 94 of 100 weekdays that a French news text dates itself), «d’ici vendredi» the next one; «vendredi dernier»
 * and «vendredi prochain» leave the day itself out.
 */
export function nearestWeekday(weekday: number, which: Which, base: DayNumber): Granule {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const last = base - back;
  if (which === -1) return dayGranule(back === 0 ? base - 7 : last);
  if (which === 1) return dayGranule(last + 7);
  if (which === 'ahead' || which === 'future') return dayGranule(back === 0 ? base : last + 7);
  return dayGranule(which === 0 && back > 3 ? last + 7 : last);
}

/** The middle month of each season, winter counted from the year of its December. */
const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

/** A season has the year it begins in; «dernier» and «prochain» leave out the one that is under way. */
export function nearestSeason(season: Season, which: Which, base: DayNumber): Granule {
  const { year, month } = civilDay(base);
  const middle = SEASON_MONTH[season];
  const candidates = [year - 2, ...yearsAround(base)].map((y) => y * 12 + middle);
  // «this summer» told in January is that of the year.
  const now = year * 12 + month + (which === -1 ? -1 : which === 1 ? 1 : which === 0 ? 0.5 : 0);
  const chosen = choose(candidates, now, which);
  return granuleWith('season', season, 'season', Math.floor((chosen - middle) / 12));
}

/** The nth quarter or half of the year that puts its middle nearest. */
export function nearestPart(unit: 'quarter' | 'half', nth: number, which: Which, base: DayNumber): Granule {
  const { year, month } = civilDay(base);
  const months = unit === 'quarter' ? 3 : 6;
  const middle = (nth - 0.5) * months;
  const candidates = yearsAround(base).map((y) => y * 12 + middle);
  const chosen = choose(candidates, year * 12 + month - 0.5, which);
  return granuleWith(unit, nth, unit, Math.floor(chosen / 12));
}

function yearsAround(base: DayNumber, width = 1): number[] {
  const { year } = civilDay(base);
  const years: number[] = [];
  for (let away = -width; away <= width; away += 1) years.push(year + away);
  return years;
}

/** How much farther a candidate on the other side may lie than one ahead, or back: what is told leans to one side. */
const LEANS: Readonly<Record<'ahead' | 'past' | 'even' | 'unsaid', Lean>> = {
  ahead: { back: 3, ahead: 1 },
  past: { back: 1, ahead: 12 },
  even: { back: 1, ahead: 1 },
  unsaid: { back: 1, ahead: 2 },
};

interface Lean {
  readonly back: number;
  readonly ahead: number;
}

/**
 * The nearest of the candidates; of two that are equally near the earlier; of all where none is on the side asked for.
 * What is said to be still to come («d’ici mars») may be three times as far ahead as the other lies back: nine
 * months of a year, but «jusqu’au 19 novembre» told in December is past. Where nothing is said a time is four months
 * ahead at most, because news tells what was.
 */
function choose(candidates: readonly number[], base: number, which: Which): number {
  const lean = leanOf(which);
  let best = candidates[0]!;
  let isBestAsked = isAskedFor(best, base, which);
  for (const candidate of candidates) {
    const isAsked = isAskedFor(candidate, base, which);
    if (isBestAsked && !isAsked) continue;
    if (isAsked === isBestAsked && costOf(candidate, base, lean) >= costOf(best, base, lean)) continue;
    best = candidate;
    isBestAsked = isAsked;
  }
  return best;
}

function costOf(candidate: number, base: number, { back, ahead }: Lean): number {
  return candidate < base ? (base - candidate) * back : (candidate - base) * ahead;
}

function leanOf(which: Which): Lean {
  if (which === 'ahead' || which === 'past') return LEANS[which];
  return which === 0 || which === 'even' ? LEANS.even : LEANS.unsaid;
}

function isAskedFor(candidate: number, base: number, which: Which): boolean {
  if (which === -1) return candidate < base;
  if (which === 1) return candidate > base;
  if (which === 'future') return candidate >= base;
  return which !== 'since' || candidate <= base;
}
