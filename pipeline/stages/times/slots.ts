/** What fills the `{slots}` of templates: how each looks in the text, and what its text means. */
import type { Spellings, TimesLocale, TimeUnit } from '../../locales/times.js';
import { DIGITS, type SlotSpelling, spellingsFirsts, spellingsSource } from './templates.js';

/** The meaning of a filled slot. */
export type SlotValue = number | string;

export interface Slot extends SlotSpelling {
  /** Null when the text looks right but means nothing. */
  read(text: string): SlotValue | null;
}

/** The slots of a language by name. */
export function slotsOf(locale: TimesLocale): Readonly<Record<string, Slot>> {
  const units = Object.entries(locale.units) as [TimeUnit, readonly [Spellings, Spellings]][];
  const calendarUnits = units.filter(([unit]) => unit !== 'minute' && unit !== 'hour');
  const weekday = named(numbered(locale.weekdays));
  const day = either(
    digits('(?:3[01]|[12]\\d|0?[1-9])'),
    named([[1, locale.firstDays], ...worded(locale, 2, 31)]),
  );
  return {
    weekday,
    anyweekday: { ...weekday, silent: true },
    month: named(numbered(locale.months)),
    season: named(Object.entries(locale.seasons)),
    part: named(Object.entries(locale.parts)),
    unit: named(units.map(([unit, [one, many]]) => [unit, [...one, ...many]])),
    span: named(calendarUnits.map(([unit, [one, many]]) => [unit, [...one, ...many]])),
    which: named(Object.entries(locale.which).map(([word, which]) => [which, [word]])),
    edge: named(Object.entries(locale.edges)),
    meridiem: named(Object.entries(locale.meridiems)),
    nth: either(
      digits(`[1-9]\\d?(?:${spellingsSource(locale.nthEndings)})`),
      named(Object.entries(locale.nths).map(([word, nth]) => [nth, [word]])),
    ),
    count: either(digits('\\d{1,3}'), named(worded(locale, 0, 999))),
    rough: named(Object.entries(locale.roughCounts).map(([word, count]) => [count, [word]])),
    some: named([['some', locale.some]]),
    numeral: {
      source: `[IVX]{1,6}(?:${spellingsSource(locale.nthEndings)})`,
      firsts: [...ROMAN.keys()].flatMap((numeral) =>
        ['', ...locale.nthEndings].map((ending) => (numeral + ending.replace(/^ .*/, '')).toLowerCase()),
      ),
      read: (text) => ROMAN.get(/^[IVX]+/.exec(text)?.[0] ?? '') ?? null,
    },
    day,
    anyday: { ...day, silent: true },
    dd: digits('(?:3[01]|[12]\\d|0?[1-9])'),
    mm: digits('(?:1[0-2]|0?[1-9])'),
    year: digits('(?:1\\d|20|21)\\d\\d'),
    modern: digits('(?:19|20)\\d\\d'),
    yy: digits('\\d\\d'),
    hour: either(digits('(?:2[0-4]|[01]?\\d)'), named(worded(locale, 1, 24))),
    minute: digits('[0-5]\\d'),
    second: digits('[0-5]\\d'),
    decade: either(
      digits('(?:1\\d|20)?\\d0'),
      named(Object.entries(locale.tens).map(([word, ten]) => [ten, [word]])),
    ),
    quarter: digits('[1-4]'),
    half: digits('[12]'),
    plural: silent(pluralSource(locale)),
    figure: silent('\\d'),
    thousands: silent('\\d{3}(?!\\d)'),
    end: silent(WORD_END),
    stop: silent('(?:[.,;:!?)»"”…]|$)'),
  };
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);

const WORD_END = '(?![\\p{L}\\p{N}])';

function silent(source: string): Slot {
  return { source, firsts: [], silent: true, read: () => null };
}

function worded(locale: TimesLocale, least: number, most: number): [number, Spellings][] {
  return Object.entries(locale.counts)
    .filter(([, count]) => count >= least && count <= most)
    .map(([word, count]) => [count, [word]]);
}

function numbered(names: readonly Spellings[]): [number, Spellings][] {
  return names.map((spellings, index) => [index + 1, spellings]);
}

function named(entries: readonly (readonly [SlotValue, Spellings])[]): Slot {
  const values = new Map<string, SlotValue>();
  for (const [value, spellings] of entries)
    for (const spelling of spellings) values.set(plain(spelling), value);
  const all = entries.flatMap(([, spellings]) => spellings);
  return {
    source: spellingsSource(all),
    firsts: spellingsFirsts(all),
    read: (text) => values.get(plain(text)) ?? null,
  };
}

function digits(source: string): Slot {
  return { source, firsts: [DIGITS], read: (text) => Number.parseInt(text, 10) };
}

function either(first: Slot, second: Slot): Slot {
  return {
    source: `${first.source}|${second.source}`,
    firsts: [...first.firsts, ...second.firsts],
    read: (text) => second.read(text) ?? first.read(text),
  };
}

/** A word that looks like a plural noun. */
function pluralSource({ plurals }: TimesLocale): string {
  return `(?!(?:${spellingsSource(plurals.not)})${WORD_END})\\p{Ll}\\p{L}+(?:${spellingsSource(plurals.endings)})${WORD_END}`;
}

/** One form for all ways of typing it. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ \u00a0\u202f\u2009]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[‐‑]/g, '-');
}
