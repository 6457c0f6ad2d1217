import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import type { Time } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import stage from './index.js';

function timesOf(text: string, published: string | null, language = 'fr'): readonly Time[] {
  const layers = layersOf(text, { language });
  return stage.run({ ...layers, source: { ...layers.source, published } }, toolsOf()) as readonly Time[];
}

/** A day, month, quarter … of TIMEX3 as the contract lists them. */
const DATE =
  '(?:(?:BC)?[\\dX]{4}|[\\dX]{4}-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?|[\\dX]{4}-W(?:[0-4]\\d|5[0-3]|XX)(?:-[1-7]|-WE)?|[\\dX]{4}-Q[1-4X]|[\\dX]{4}-H[12X]|[\\dX]{4}-(?:SP|SU|FA|WI))';
const CLOCK = 'T(?:(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?|MO|MI|AF|EV|NI)';
const POINT = `(?:${DATE}(?:${CLOCK})?|${CLOCK})`;
const TIMEX3 = new RegExp(`^(?:${POINT}(?:/${POINT})?|(?:PAST|PRESENT|FUTURE)_REF|P\\d+[DWMY]|PT\\d+[HM])$`);

/** Words of the locale and signs, thrown together. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Object.values(locales).flatMap(({ times }) => [
          ...times.weekdays.flat(),
          ...times.months.flat(),
          ...Object.values(times.seasons).flat(),
          ...Object.values(times.parts).flat(),
          ...Object.values(times.units).flat(2),
          ...Object.keys(locales.fr!.numerals.units),
          ...Object.keys(times.which),
        ]),
        ...'le la l’ les de du des d’ à au en et entre jusqu’à depuis dans d’ici il y a plus tard ce cette cet h : / - – , . ( ) % € fin début mi- années siècle trimestre demain hier nuit'.split(
          ' ',
        ),
      ),
      fc.nat({ max: 2100 }).map(String),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .chain((words) => fc.constantFrom(' ', ' ', '', '\n', '\u00a0').map((space) => words.join(space)));

const published = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const language = fc.constantFrom('fr', 'en');

describe('any text', () => {
  it('gives times that are ordered, disjoint, inside a block, and valued by the TIMEX3 grammar', () => {
    fc.assert(
      fc.property(soup, published, language, (text, day, code) => {
        const { blocks } = layersOf(text);
        let at = 0;
        for (const { id, start, end, value } of timesOf(text, day, code)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(id).toBe(`t${start}-${end}`);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          if (value !== null) expect(value).toMatch(TIMEX3);
          at = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps its times when a space is put before or after it', () => {
    fc.assert(
      fc.property(soup, published, (text, day) => {
        const strip = (times: readonly Time[], by: number) =>
          times.map(({ id: _, ...time }) => ({ ...time, start: time.start - by, end: time.end - by }));
        const times = strip(timesOf(text, day), 0);
        expect(strip(timesOf(` ${text}`, day), 1)).toEqual(times);
        expect(strip(timesOf(`${text} `, day), 0)).toEqual(times);
      }),
      { numRuns: 1000, examples: [['lundi \u0000 prochains', '1970-01-01']] },
    );
  });
});

describe('dates that Intl writes come back', () => {
  const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

  it.each([
    ['fr-FR', 'fr', ['full', 'long', 'medium', 'short']],
    ['fr-CH', 'fr', ['full', 'long', 'medium', 'short']],
    ['fr-CA', 'fr', ['full', 'long', 'medium', 'short']],
    ['fr-BE', 'fr', ['full', 'long', 'medium']],
    ['en-US', 'en', ['full', 'long', 'medium']],
    ['en-GB', 'en', ['full', 'long', 'medium']],
  ] as const)('%s', (tag, code, styles) => {
    for (const dateStyle of styles) {
      const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
      fc.assert(
        fc.property(anyDay, (date) => {
          // Two figures cannot tell the century.
          fc.pre(
            dateStyle !== 'short' ||
              tag === 'fr-CA' ||
              (date.getUTCFullYear() >= 1970 && date.getUTCFullYear() < 2070),
          );
          const text = `Publié : ${format.format(date)}`;
          const [time, ...others] = timesOf(text, null, code);
          expect(others).toEqual([]);
          expect(time).toMatchObject({ value: date.toISOString().slice(0, 10), anchor: 'absolute' });
          expect(text.slice(time!.start, time!.end)).toBe(format.format(date));
        }),
        { numRuns: 500 },
      );
    }
  });
});

describe('relative days agree with the machine’s calendar', () => {
  const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const moved = (date: Date, days: number, months = 0) =>
    new Date(
      Date.UTC(
        date.getUTCFullYear(),
        date.getUTCMonth() + months,
        months === 0 ? date.getUTCDate() + days : 1,
      ),
    );

  it('for days, months and years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 99 }), (date, count) => {
        const values = (text: string) => timesOf(text, iso(date)).map(({ value }) => value);
        expect(values('hier')).toEqual([iso(moved(date, -1))]);
        expect(values('demain')).toEqual([iso(moved(date, 1))]);
        expect(values(`il y a ${count} jours`)).toEqual([iso(moved(date, -count))]);
        expect(values(`dans ${count} jours`)).toEqual([iso(moved(date, count))]);
        expect(values(`il y a ${count} mois`)).toEqual([iso(moved(date, 0, -count)).slice(0, 7)]);
        expect(values('le mois prochain')).toEqual([iso(moved(date, 0, 1)).slice(0, 7)]);
        expect(values('l’an dernier')).toEqual([String(date.getUTCFullYear() - 1)]);
      }),
    );
  });

  it('for weekdays', () => {
    const names = locales.fr!.times.weekdays.map(([name]) => name!);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (date, weekday) => {
        const day = (text: string) => {
          const value = timesOf(text, iso(date))[0]!.value!;
          expect((new Date(value).getUTCDay() + 6) % 7).toBe(weekday);
          return (Date.parse(value) - Date.parse(iso(date))) / 86_400_000;
        };
        const name = names[weekday]!;
        expect(Math.abs(day(`ce ${name}`))).toBeLessThanOrEqual(3);
        expect(-day(name)).toBeGreaterThanOrEqual(0);
        expect(-day(name)).toBeLessThan(7);
        expect(-day(`${name} dernier`)).toBeGreaterThan(0);
        expect(-day(`${name} dernier`)).toBeLessThanOrEqual(7);
        expect(day(`${name} prochain`)).toBeGreaterThan(0);
        expect(day(`${name} prochain`)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
