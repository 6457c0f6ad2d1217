/** Places what is written as a time in the calendar: alone, from the document's day, or from a time told before. */
import type { Time } from '../../schema.js';
import { placeDate } from './dates.js';
import { clockOf, DAY_HOURS, NOON } from './hours.js';
import type { Expression, Moment } from './join.js';
import type { Context, Placed } from './placed.js';
import { type Said, withYearOf } from './said.js';
import { weekGranule } from './shift.js';
import { atTimeOfDay, type Clock, dayGranule, dayOf, granuleOf, setValue, timexValue } from './timex.js';

/** What a time says in the layer’s own words. */
export interface Resolved extends Pick<Time, 'kind' | 'value' | 'anchor'> {
  readonly mod: Time['mod'] | undefined;
}

/** What an expression means, and what later ones can hang on. */
export interface Placement {
  readonly resolved: Resolved;
  readonly told: Placed | null;
}

/** The value of what is written, and what it hangs on. */
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
