import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  easterOf,
  isoWeekOf,
  readIsoDay,
  weekdayOf,
} from './calendar.js';

const DAY_MS = 86_400_000;
/** 1600 to 2400. */
const anyDay = fc.integer({ min: -135_140, max: 157_054 });

describe('the calendar agrees with the one of the machine', () => {
  it('on the number, the date and the weekday of a day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * DAY_MS);
        const civil = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(civilDay(number)).toEqual(civil);
        expect(dayNumber(civil)).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      }),
      { numRuns: 3000 },
    );
  });

  it('on the length of months and on months apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, count) => {
          expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
          const date = new Date(Date.UTC(year, month - 1 + count, 1));
          expect(addMonths({ year, month }, count)).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
          });
        },
      ),
    );
  });

  it('on ISO weeks, counted here from the Monday of the week that holds 4 January', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const monday = (year: number) => {
          const fourth = Date.UTC(year, 0, 4) / DAY_MS;
          return fourth - ((new Date(fourth * DAY_MS).getUTCDay() + 6) % 7);
        };
        const year = new Date(number * DAY_MS).getUTCFullYear();
        const weekYear = number < monday(year) ? year - 1 : number >= monday(year + 1) ? year + 1 : year;
        const week = Math.floor((number - monday(weekYear)) / 7) + 1;
        expect(isoWeekOf(number)).toEqual({ year: weekYear, week });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('ISO days', () => {
  it.each(['2025-06-13', '2025-06-13T15:41:00Z', '2024-02-29'])('reads %s', (text) => {
    expect(readIsoDay(text)).toBe(Date.parse(text.slice(0, 10)) / DAY_MS);
  });
  it.each(['2025', '2025-06', '13/06/2025', '2025-02-29', '2025-13-01', '2025-06-131', 'hier', ''])(
    'refuses %j',
    (text) => {
      expect(readIsoDay(text)).toBeNull();
    },
  );
});

describe('easterOf', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, day) => expect(easterOf(year)).toBe(readIsoDay(day)));
});
