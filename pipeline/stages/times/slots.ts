/** What fills the `{slots}` of templates: how each looks in the text, and what its text means. */
import type { Locale } from '../../locales/locale.js';
import type { Spellings, TimeUnit } from '../../locales/times.js';
import { figureNth, numberWords, ordinalWords, romanNth, roughCount } from './number-slots.js';
import { place } from './shape.js';
import { digits, either, named, numbered, type Slot, silent, valued } from './slot.js';
import { LETTERS, readSpellings } from './templates.js';

/** The slots of a language by name. */
export function slotsOf({ times: locale, numerals, quantities }: Locale): Readonly<Record<string, Slot>> {
  const units = Object.entries(locale.units) as [TimeUnit, readonly [Spellings, Spellings]][];
  const unitNames = units.map(([unit, [one, many]]) => [unit, [...one, ...many]] as const);
  const longUnitNames = unitNames.filter(([unit]) => unit !== 'minute' && unit !== 'hour');
  const weekday = named('weekday', numbered(locale.weekdays));
  const month = named('month', numbered(locale.months));
  const first = named('day', [[1, locale.firstDays]]);
  const day = either(first, either(digits('day', DAY, 1, 2), numberWords(numerals, 'day', 2, 31)));
  const hour = either(digits('hour', HOUR, 1, 2), numberWords(numerals, 'hour', 1, 24));
  const tens = numberWords(numerals, 'decade', 10, 90);
  const spoken = either(digits('hour', '(?:1[0-2]|[1-9])', 1, 2), numberWords(numerals, 'hour', 1, 12));
  const isArticle = (text: string) =>
    numerals.articles.includes(text) && !quantities.countingArticles.includes(text);
  const minutes = numberWords(numerals, 'minute', 1, 59);
  const numeral = romanNth(numerals, 'nth');
  return {
    weekday,
    shortday: named('weekday', numbered(locale.shortWeekdays)),
    month,
    longmonth: named('month', numbered(locale.months.map(unabbreviated))),
    season: named('season', Object.entries(locale.seasons)),
    part: named('part', Object.entries(locale.parts)),
    unit: named('unit', unitNames),
    span: named('unit', longUnitNames),
    which: named('which', valued(locale.which)),
    edge: named('mod', Object.entries(locale.edges)),
    meridiem: named('meridiem', Object.entries(locale.meridiems)),
    nth: either(figureNth(numerals, 'nth'), ordinalWords(numerals, 'nth')),
    numeral,
    anynumeral: { ...numeral, silent: true },
    quarter: digits('nth', '[1-4]', 1),
    half: digits('nth', '[12]', 1),
    count: either(digits('count', '\\d{1,3}', 1, 2, 3), numberWords(numerals, 'count', 0, 999)),
    rough: roughCount(numerals, 'count'),
    some: named('some', [['some', locale.some]]),
    day,
    dd: digits('day', DAY, 1, 2),
    mm: digits('month', '(?:1[0-2]|0?[1-9])', 1, 2),
    year: digits('year', '(?:1\\d|20|21)\\d\\d', 4),
    anyage: digits('year', '[1-9]\\d{0,3}', 1, 2, 3, 4),
    earlyyear: digits('year', '[1-9]\\d\\d', 3),
    modern: digits('year', '(?:19|20)\\d\\d', 4),
    yy: digits('yy', '\\d\\d', 2),
    decadename: named('decade', valued(locale.decades)),
    shortyear: { ...digits('year', '\\d\\d', 2), read: pastYear },
    decade: either(
      digits('decade', '(?:1\\d|20)?\\d0', 2, 4),
      either(named('decade', valued(locale.decades)), tens),
    ),
    hour,
    spokenhour: { ...spoken, read: (text) => (isArticle(text) ? null : spoken.read(text)) },
    hh: digits('hour', '(?:2[0-3]|[01]\\d)', 2),
    minute: digits('minute', MINUTE, 2),
    minutes,
    past: named('minute', valued(locale.hourParts)),
    less: negative(either(digits('minute', '[1-5]?\\d', 1, 2), minutes)),
    second: digits('second', '[0-5]\\d', 2),
    hhmm: digits('hhmm', '(?:2[0-3]|[01]\\d)[0-5]\\d', 4),
    anyday: { ...day, silent: true },
    anyyear: silent('(?:19|20)\\d\\d', place('0000')),
    anyweekday: { ...weekday, silent: true },
    anymonth: { ...month, silent: true },
    anyhour: { ...hour, silent: true },
    anyminute: silent(MINUTE, place('00')),
    plural: silent(endingSource(locale.plurals.endings, locale.plurals.not)),
    fourfigures: silent('\\d{4}(?!\\d)'),
    shortnumber: silent('\\d{1,3}(?!\\d)'),
    figure: silent('\\d'),
    word: silent(`[${LETTERS}]+`),
    thousands: silent('\\d{3}(?!\\d)'),
    end: silent(WORD_END),
    stop: silent('(?:[.,;:!?)»"”…]|$)'),
    sentencestart: silent('(?<=^ {0,3}|[.!?…»:;–—] )'),
  };
}

/** «'68» is of the century before, «'24» of this one. */
const pastYear = (figures: string): number =>
  Number(figures) + (Number(figures) < NEXT_CENTURY ? 2000 : 1900);

const NEXT_CENTURY = 40;

/** What another says, below zero. */
function negative(slot: Slot): Slot {
  const read = (text: string) => {
    const value = slot.read(text);
    return typeof value === 'number' ? -value : null;
  };
  return { ...slot, read };
}

const MINUTE = '[0-5]\\d';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const HOUR = '(?:2[0-4]|[01]?\\d)';

/** Spellings that are not cut short: «de sept» is no «septembre». */
function unabbreviated(spellings: Spellings): Spellings {
  const [full = ''] = spellings;
  return spellings.filter((spelling) => spelling === full || !full.startsWith(spelling.replace(/\.$/, '')));
}

const WORD_END = `(?![0-9${LETTERS}])`;

/** A word with one of some endings that is none of some words. */
function endingSource(endings: Spellings, not: Spellings): string {
  if (endings.length === 0) return '(?!)';
  const other = not.length === 0 ? '' : `(?!(?:${readSpellings(not).source})${WORD_END})`;
  return `${other}[${LETTERS}]+(?:${readSpellings(endings).source})${WORD_END}`;
}
