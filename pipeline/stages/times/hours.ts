/** Hours of the clock: which half of the day is meant. */
import type { DayPart } from '../../locales/times.js';
import type { Placed } from './placed.js';
import type { Said } from './said.js';
import type { Clock } from './timex.js';

/** The hour of noon. */
export const NOON = 12;
/** The hours of a day. */
export const DAY_HOURS = 24;
const EVENING_BEGINS = 6;

/** The hour that is said, by the part of the day, «pm» or what was told before where it may be either half’s; null without one. */
export function clockOf(said: Said, partOfDay: Said['part'], told: Placed | null): Clock | null {
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
