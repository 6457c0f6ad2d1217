/** What fills the `{slots}` of templates: how each looks in the text, and what its text means. */
import type { Spellings, TimesLocale, TimeUnit } from '../../locales/times.js';
import { foldText } from './fold.js';
import { readSpellings, type SlotSpelling } from './templates.js';

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
  const endings = readSpellings(locale.nthEndings);
  const weekday = named(numbered(locale.weekdays));
  const day = either(
    digits('(?:3[01]|[12]\\d|0?[1-9])', 1, 2),
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
      {
        ...digits(`[1-9]\\d?(?:${endings.source})`),
        heads: endings.heads.flatMap((end) => [`0 ${end[0]}`, `00 ${end[0]}`]),
      },
      named(Object.entries(locale.nths).map(([word, nth]) => [nth, [word]])),
    ),
    count: either(digits('\\d{1,3}', 1, 2, 3), named(worded(locale, 0, 999))),
    rough: named(Object.entries(locale.roughCounts).map(([word, count]) => [count, [word]])),
    some: named([['some', locale.some]]),
    numeral: {
      source: `[ivx]{1,6}(?:${endings.source})`,
      heads: [...ROMAN.keys()].flatMap((numeral) =>
        locale.nthEndings.map((end) => (end.startsWith(' ') ? `${numeral} ${end[1]}` : numeral + end)),
      ),
      read: (text) => ROMAN.get(/^[ivx]+/.exec(text)?.[0] ?? '') ?? null,
    },
    day,
    anyday: { ...day, silent: true },
    dd: digits('(?:3[01]|[12]\\d|0?[1-9])', 1, 2),
    mm: digits('(?:1[0-2]|0?[1-9])', 1, 2),
    year: digits('(?:1\\d|20|21)\\d\\d', 4),
    modern: digits('(?:19|20)\\d\\d', 4),
    yy: digits('\\d\\d', 2),
    hour: either(digits('(?:2[0-4]|[01]?\\d)', 1, 2), named(worded(locale, 1, 24))),
    minute: digits('[0-5]\\d', 2),
    second: digits('[0-5]\\d', 2),
    decade: either(
      digits('(?:1\\d|20)?\\d0', 2, 4),
      named(Object.entries(locale.tens).map(([word, ten]) => [ten, [word]])),
    ),
    quarter: digits('[1-4]', 1),
    half: digits('[12]', 1),
    plural: silent(pluralSource(locale)),
    figure: silent('\\d'),
    thousands: silent('\\d{3}(?!\\d)'),
    end: silent(WORD_END),
    stop: silent('(?:[.,;:!?)»"”…]|$)'),
  };
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);

const WORD_END = '(?![\\p{L}\\p{N}])';

function silent(source: string): Slot {
  return { source, heads: [], silent: true, read: () => null };
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
  return { ...readSpellings(all), read: (text) => values.get(plain(text)) ?? null };
}

/** @param lengths how many digits it can have */
function digits(source: string, ...lengths: readonly number[]): Slot {
  return {
    source,
    heads: lengths.map((length) => '0'.repeat(length)),
    read: (text) => Number.parseInt(text, 10),
  };
}

function either(first: Slot, second: Slot): Slot {
  return {
    source: `${first.source}|${second.source}`,
    heads: [...first.heads, ...second.heads],
    read: (text) => second.read(text) ?? first.read(text),
  };
}

/** A word that looks like a plural noun. */
function pluralSource({ plurals }: TimesLocale): string {
  return `(?!(?:${readSpellings(plurals.not).source})${WORD_END})\\p{L}+(?:${readSpellings(plurals.endings).source})${WORD_END}`;
}

/** One form for spellings and for what was found of them: the folded text may still have more than one space. */
function plain(text: string): string {
  return foldText(text).replace(/ +/g, ' ');
}
