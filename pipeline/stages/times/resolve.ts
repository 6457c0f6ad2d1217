/** Places what is written as a time in the calendar: alone, from the document's day, or from a time told before. */
import type { DayPart, Season, TimeUnit } from '../../locales/times.js';
import type { Time } from '../../schema.js';
import {
  addMonths,
  civilDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoWeekOf,
  weekdayOf,
} from './calendar.js';
import type { Mention, SlotValues } from './find.js';
import { type Expression, isClock, isPeriod, type Moment } from './join.js';
import { type Clock, dayOf, type Granule, timexValue } from './timex.js';

export type Resolved = Pick<Time, 'kind' | 'value' | 'anchor' | 'mod'>;

/** What a time can hang on. */
export interface Context {
  /** The document's day, null where it is not known. */
  readonly document: DayNumber | null;
  /** The last time told before in the same block. */
  readonly told: Granule | null;
}

/** What an expression means, and the granule that later ones can hang on. */
export interface Placement {
  readonly resolved: Resolved;
  readonly told: Granule | null;
}

type Anchor = Time['anchor'];
interface Placed {
  readonly granule: Granule;
  readonly anchor: Anchor;
}

export function resolve({ first, last }: Expression, context: Context): Placement {
  const { mention } = first;
  const { pattern, slots } = mention;
  if (pattern.every)
    return { resolved: { kind: 'set', value: setValue(mention), anchor: 'none' }, told: null };
  if (pattern.value !== undefined)
    return {
      resolved: { kind: pattern.stretch ? 'period' : 'date', value: pattern.value, anchor: 'document' },
      told: null,
    };
  if ('some' in slots) return { resolved: unsaid(mention), told: null };

  const [near, far] = last ? endsOfRange(first, last) : endsOfMention(first);
  const start = place(near, context);
  if (!far) return { resolved: single(start, mention), told: start.granule };
  const end = place(far, context);
  return {
    resolved: {
      kind: 'period',
      value: `${timexValue(start.granule)}/${timexValue(end.granule)}`,
      anchor: start.anchor === end.anchor ? start.anchor : 'document',
    },
    told: end.granule,
  };
}

function single({ granule, anchor }: Placed, { pattern, slots }: Mention): Resolved {
  const mod = pattern.mod ?? (slots.edge as Resolved['mod']) ?? ('rough' in slots ? 'approx' : undefined);
  return {
    kind: granule.clock || granule.part ? 'time' : 'date',
    value: timexValue(granule),
    anchor,
    ...(mod ? { mod } : {}),
  };
}

/** «il y a quelques mois»: how many is not said. */
function unsaid({ pattern }: Mention): Resolved {
  if (pattern.narrative) return { kind: 'date', value: null, anchor: 'narrative' };
  return {
    kind: 'date',
    value: pattern.direction === -1 ? 'PAST_REF' : 'FUTURE_REF',
    anchor: 'document',
  };
}

/** What a mention says, with the locale's constants among the slots. */
interface Said {
  readonly slots: SlotValues;
  readonly pattern: Mention['pattern'];
  readonly hour: Mention | null;
}

/** A mention with two ends of its own: «18 au 19 novembre», «2016-2018»; a night has the day it begins on. */
function endsOfMention({ mention, hour }: Moment): [Said, Said | null] {
  const { pattern } = mention;
  if (!isPeriod(mention) || pattern.stretch) return [{ slots: mention.slots, pattern, hour }, null];
  const near: Record<string, SlotValues[string]> = {};
  const far: Record<string, SlotValues[string]> = {};
  for (const [name, value] of Object.entries(mention.slots)) {
    if (name.endsWith('2')) continue;
    near[name] = value;
    far[name] = value;
  }
  for (const [name, value] of Object.entries(mention.slots))
    if (name.endsWith('2')) far[name.slice(0, -1)] = value;
  if (typeof far.yy === 'number')
    far.year = Math.floor(Number(near.year ?? near.modern) / 100) * 100 + far.yy + (far.yy === 0 ? 100 : 0);
  delete far.yy;
  if (near.month === undefined && far.month !== undefined) near.month = far.month;
  takeYear(near, far);
  if (near.weekday !== undefined && !('weekday2' in mention.slots)) delete far.weekday;
  const ends: [Said, Said | null] = [
    { slots: near, pattern, hour },
    { slots: far, pattern, hour: null },
  ];
  if (pattern.part) ends[1] = null;
  return ends;
}

function endsOfRange(first: Moment, last: Moment): [Said, Said] {
  const near: Record<string, SlotValues[string]> = { ...first.mention.slots };
  const far = last.mention.slots;
  if (near.day !== undefined && near.month === undefined && far.month !== undefined && far.day !== undefined)
    near.month = far.month;
  takeYear(near, far);
  return [
    { slots: near, pattern: first.mention.pattern, hour: first.hour },
    { slots: far, pattern: last.mention.pattern, hour: last.hour },
  ];
}

/** The first end takes the year that only the last end has: «de novembre à février 2020». */
function takeYear(near: Record<string, SlotValues[string]>, far: SlotValues): void {
  const year = far.year ?? far.modern;
  if (year === undefined || near.year !== undefined || near.modern !== undefined || near.month === undefined)
    return;
  near.year = Number(year) - (Number(near.month) > Number(far.month ?? near.month) ? 1 : 0);
}

/** A TIMEX3 set: the period it comes back with, or the day that comes back. */
function setValue({ pattern, slots }: Mention): string {
  if (pattern.value !== undefined) return pattern.value;
  const { weekday, weekday2, month, day, season, part = pattern.part, unit, span, count = 1 } = slots;
  if (weekday2 !== undefined) return `XXXX-WXX-${weekday}/XXXX-WXX-${weekday2}`;
  const time = part ? `T${part}` : '';
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (part !== undefined) return `XXXX-XX-XX${time}`;
  const [many, letter] = PERIODS[(unit ?? span ?? pattern.unit) as TimeUnit];
  return `P${letter.startsWith('T') ? 'T' : ''}${Number(count) * many}${letter.at(-1)}`;
}

function two(value: SlotValues[string]): string {
  return String(value).padStart(2, '0');
}

const PERIODS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  minute: [1, 'TM'],
  hour: [1, 'TH'],
  day: [1, 'D'],
  week: [1, 'W'],
  weekend: [1, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  half: [6, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
};

function place(said: Said, context: Context): Placed {
  const placed =
    said.hour || !isClock(said as unknown as Mention) ? placeDate(said, context) : placeHour(context);
  const clock = clockOf(said.hour ?? (said as unknown as Mention));
  const part = (said.slots.part as DayPart | undefined) ?? said.pattern.part;
  if (clock) return { ...placed, granule: withClock(placed.granule, clock, part) };
  return part ? { ...placed, granule: { ...placed.granule, part } } : placed;
}

/** An hour belongs to the last day told in the block, else to the document's. */
function placeHour({ told, document }: Context): Placed {
  const day = told && dayOf(told);
  if (day !== null && day !== undefined) return { granule: dayGranule(day), anchor: 'narrative' };
  if (told?.unit === 'weekday') return { granule: told, anchor: 'narrative' };
  if (document === null) return { granule: { unit: 'clock' }, anchor: 'document' };
  return { granule: dayGranule(document), anchor: 'document' };
}

function withClock({ part: _, ...granule }: Granule, clock: Clock, part: DayPart | undefined): Granule {
  const late = part === 'AF' || part === 'EV' || part === 'NI';
  const hour =
    late && clock.hour >= (part === 'NI' ? 6 : 1) && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return { ...granule, clock: { ...clock, hour } };
}

function clockOf({ pattern, slots }: Pick<Mention, 'pattern' | 'slots'>): Clock | null {
  const hour = (slots.hour as number | undefined) ?? pattern.hour;
  if (hour === undefined) return null;
  const { meridiem, part, second } = slots;
  const minute = Number(slots.minute ?? pattern.minute ?? 0);
  const late = meridiem === 'pm' || part === 'AF' || part === 'EV';
  const whole = meridiem === 'am' && hour === 12 ? 0 : late && hour < 12 ? hour + 12 : hour;
  return { hour: whole, minute, ...(second === undefined ? {} : { second: Number(second) }) };
}

function dayGranule(day: DayNumber): Granule {
  return { unit: 'day', ...civilDay(day) };
}

function placeDate({ slots, pattern }: Said, context: Context): Placed {
  const number = (name: string) => slots[name] as number | undefined;
  const year = number('year') ?? number('modern') ?? fullYear(number('yy'));
  const month = number('month') ?? number('mm') ?? pattern.month;
  const day = number('day') ?? number('dd') ?? pattern.day;
  const weekday = number('weekday');
  const season = (slots.season as Season | undefined) ?? pattern.season;
  const which = number('which') ?? pattern.which;
  const unit = (slots.unit ?? slots.span ?? pattern.unit) as TimeUnit | undefined;
  const nth = number('nth') ?? number('quarter') ?? number('half');
  const { document } = context;

  if (slots.decade !== undefined) return absolute({ unit: 'decade', year: decadeYear(Number(slots.decade)) });
  if (unit === 'century' && (nth ?? slots.numeral) !== undefined)
    return absolute({ unit: 'century', year: (Number(nth ?? slots.numeral) - 1) * 100 });
  if (month !== undefined && day !== undefined) return placeMonthDay(year, month, day, which, document);
  if (month !== undefined) return placeMonth(year, month, which, document);
  if (day !== undefined) return placeDayOfMonth(day, weekday, which, document);
  if (weekday !== undefined) return placeWeekday(weekday, which, context, pattern.narrative === true);
  if (season !== undefined) return placeSeason(year, season, which, document);
  if (unit === 'quarter' && nth !== undefined) return placePart(year, 'quarter', nth, which, document);
  if (unit === 'half' && nth !== undefined) return placePart(year, 'half', nth, which, document);
  if (year !== undefined) return absolute({ unit: 'year', year });

  const count = pattern.shift ?? (pattern.direction ?? 1) * Number(slots.count ?? slots.rough ?? Number.NaN);
  const shift = Number.isNaN(count) ? (which ?? 0) : count;
  const halves = 'and' in slots ? 1 : 0;
  if (pattern.narrative)
    return { granule: shiftTold(unit ?? 'day', shift + halves, context.told), anchor: 'narrative' };
  return { granule: shifted(unit ?? 'day', shift, document), anchor: 'document' };
}

function absolute(granule: Granule): Placed {
  return { granule, anchor: 'absolute' };
}

function fullYear(yy: number | undefined): number | undefined {
  if (yy === undefined) return undefined;
  return yy < 70 ? 2000 + yy : 1900 + yy;
}

/** «années 80» are 1980s, «années 10» and «années 20» without a century those of this one. */
function decadeYear(decade: number): number {
  if (decade >= 1000) return decade;
  return decade >= 30 ? 1900 + decade : 2000 + decade;
}

function placeMonthDay(
  year: number | undefined,
  month: number,
  day: number,
  which: number | undefined,
  document: DayNumber | null,
): Placed {
  if (year !== undefined) return absolute({ unit: 'day', year, month, day });
  if (document === null) return { granule: { unit: 'day', month, day }, anchor: 'document' };
  const candidates = yearsAround(document)
    .filter((y) => day <= daysInMonth(y, month))
    .map((y) => dayNumber({ year: y, month, day }));
  return { granule: dayGranule(choose(candidates, document, which)), anchor: 'document' };
}

function placeMonth(
  year: number | undefined,
  month: number,
  which: number | undefined,
  document: DayNumber | null,
): Placed {
  if (year !== undefined) return absolute({ unit: 'month', year, month });
  if (document === null) return { granule: { unit: 'month', month }, anchor: 'document' };
  const { year: now, month: current } = civilDay(document);
  const candidates = yearsAround(document).map((y) => y * 12 + month);
  const chosen = choose(candidates, now * 12 + current, which);
  return { granule: { unit: 'month', year: Math.floor((chosen - 1) / 12), month }, anchor: 'document' };
}

/** «le 13», «jeudi 13»: of the month nearest to the document's day; the weekday only helps to choose. */
function placeDayOfMonth(
  day: number,
  weekday: number | undefined,
  which: number | undefined,
  document: DayNumber | null,
): Placed {
  if (document === null) return { granule: { unit: 'day', day }, anchor: 'document' };
  const candidates = [-2, -1, 0, 1, 2]
    .map((shift) => addMonths(civilDay(document), shift))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map((month) => dayNumber({ ...month, day }));
  const agreeing = candidates.filter(
    (candidate) => weekday === undefined || weekdayOf(candidate) === weekday,
  );
  return {
    granule: dayGranule(choose(agreeing.length > 0 ? agreeing : candidates, document, which)),
    anchor: 'document',
  };
}

/**
 * «ce vendredi» is the nearest Friday; «vendredi» alone the last one up to the document's day, because news
 * tells what was; «vendredi dernier» and «vendredi prochain» leave that day out.
 */
function placeWeekday(
  weekday: number,
  which: number | undefined,
  { document, told }: Context,
  narrative: boolean,
): Placed {
  const anchor = narrative ? 'narrative' : 'document';
  const base = narrative ? told && dayOf(told) : document;
  if (base === null) return { granule: { unit: 'weekday', weekday }, anchor };
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const last = base - back;
  if (which === -1) return { granule: dayGranule(back === 0 ? base - 7 : last), anchor };
  if (which === 1) return { granule: dayGranule(last + 7), anchor };
  return { granule: dayGranule(which === 0 && back > 3 ? last + 7 : last), anchor };
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

/** A season has the year it begins in; winter so the year of its December. */
function placeSeason(
  year: number | undefined,
  season: Season,
  which: number | undefined,
  document: DayNumber | null,
): Placed {
  if (year !== undefined) return absolute({ unit: 'season', year, season });
  if (document === null) return { granule: { unit: 'season', season }, anchor: 'document' };
  const { year: now, month } = civilDay(document);
  const candidates = [now - 2, ...yearsAround(document)].map((y) => y * 12 + SEASON_MONTH[season]);
  // A season is under way for a month around its middle one.
  const base = now * 12 + month;
  const past = which === -1 ? base - 1 : base;
  const chosen = choose(candidates, which === 1 ? base + 1 : past, which);
  return {
    granule: { unit: 'season', year: Math.floor((chosen - SEASON_MONTH[season]) / 12), season },
    anchor: 'document',
  };
}

function placePart(
  year: number | undefined,
  unit: 'quarter' | 'half',
  nth: number,
  which: number | undefined,
  document: DayNumber | null,
): Placed {
  const granule = { unit, [unit]: nth };
  if (year !== undefined) return absolute({ ...granule, year });
  if (document === null) return { granule, anchor: 'document' };
  const { year: now, month } = civilDay(document);
  const parts = unit === 'quarter' ? 4 : 2;
  const current = now * parts + Math.floor(((month - 1) * parts) / 12);
  const candidates = yearsAround(document).map((y) => y * parts + nth - 1);
  const chosen = choose(candidates, current, which);
  return { granule: { ...granule, year: Math.floor(chosen / parts) }, anchor: 'document' };
}

function yearsAround(document: DayNumber): number[] {
  const { year } = civilDay(document);
  return [year - 1, year, year + 1];
}

/** The last candidate before the base (−1), the first after it (1), or the nearest, of two as near the earlier. */
function choose(candidates: readonly number[], base: number, which: number | undefined): number {
  const fits = candidates.filter((c) => (which === -1 ? c < base : which === 1 ? c > base : true));
  return (fits.length > 0 ? fits : candidates).reduce((best, candidate) =>
    Math.abs(candidate - base) < Math.abs(best - base) ? candidate : best,
  );
}

/** The stretch that lies `count` units from a day; unknown where the day is. */
function shifted(unit: TimeUnit, count: number, base: DayNumber | null): Granule {
  return base === null ? shiftTold(unit, count, null) : shiftTold(unit, count, dayGranule(base));
}

/** The same from a time told before, which must be at least as fine as the unit. */
function shiftTold(unit: TimeUnit, count: number, told: Granule | null): Granule {
  const { year, month } = told ?? {};
  const day = told && dayOf(told);
  switch (unit) {
    case 'minute':
    case 'hour':
      return { unit: 'clock' };
    case 'day':
      return day === null ? { unit: 'day' } : dayGranule(day + count);
    case 'week':
    case 'weekend':
      return day === null ? { unit } : { unit, ...isoWeekOf(day + 7 * count) };
    case 'month':
      if (year === undefined || month === undefined) return { unit };
      return { unit, ...addMonths({ year, month }, count) };
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
      return year === undefined ? { unit } : { unit, year: Math.floor(year / 10) * 10 + 10 * count };
    case 'century':
      return year === undefined ? { unit } : { unit, year: Math.floor(year / 100) * 100 + 100 * count };
  }
}
