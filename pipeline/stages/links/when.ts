/** When a claim's fact was: days as half-open ranges, and the order of two of them. */

/** Days since 1970, half-open. */
export type DayRange = readonly [number, number];

const DAY = 86_400_000;
/** In days, as the comparison counts them. */
export const MONTH = 31;
/** Days of a year. */
export const YEAR = 365;
/** So many days a piece of news is told. */
export const NEWS = 7;
const SEASONS: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 };

/** The days that a TIMEX3 value covers; null for one that has an X, a reference, or no date. */
export function rangeOf(value: string | null): DayRange | null {
  if (value === null) return null;
  const [from, to] = value.split('/');
  if (to !== undefined) {
    const first = rangeOf(from!);
    const last = rangeOf(to);
    return first && last && first[0] < last[1] ? [first[0], last[1]] : null;
  }
  const match =
    /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(S[PU]|FA|AU|WI)|(\d{2})(?:-(\d{2}))?))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const [, year, week, quarter, half, season, month, day] = match;
  const y = Number(year);
  if (week !== undefined) {
    // ISO 8601: the week with the year's first Thursday, that is with 4 January, is the first
    const fourth = utc(y, 0, 4);
    const monday = fourth - ((new Date(fourth * DAY).getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
    return [monday, monday + 7];
  }
  if (quarter !== undefined) return [utc(y, (Number(quarter) - 1) * 3, 1), utc(y, Number(quarter) * 3, 1)];
  if (half !== undefined) return [utc(y, (Number(half) - 1) * 6, 1), utc(y, Number(half) * 6, 1)];
  if (season !== undefined) return [utc(y, SEASONS[season]!, 1), utc(y, SEASONS[season]! + 3, 30)];
  if (month === undefined) return [utc(y, 0, 1), utc(y + 1, 0, 1)];
  const m = Number(month) - 1;
  if (day === undefined) return [utc(y, m, 1), utc(y, m + 1, 1)];
  return [utc(y, m, Number(day)), utc(y, m, Number(day)) + 1];
}

/** They share a day. */
export function meet(a: DayRange, b: DayRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** How many days from the end of one to the start of the other; 0 where they share a day. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return meet(a, b) ? 0 : Math.max(a[0] - b[1], b[0] - a[1]) + 1;
}

/** A half-year and a year, both more than a month. */
export function lengthsDiffer([from, to]: DayRange, [start, end]: DayRange): boolean {
  const [short, long] = [to - from, end - start].sort((a, b) => a - b) as [number, number];
  return short > MONTH && long / short > 1.5;
}

const utc = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY;
