/** What fills the `{slots}` of templates: how each looks in the text, and what its text means. */
import type { Spellings, TimesLocale, TimeUnit } from '../../locales/times.js';
import { foldText } from './fold.js';
import { readSpellings, type SlotSpelling } from './templates.js';

/** The meaning of a filled slot. */
export type SlotValue = number | string;

export interface Slot extends SlotSpelling {
  /** Which field of `Said` it fills. */
  readonly field: string;
  /** Null when the text looks right but means nothing. */
  read(text: string): SlotValue | null;
}

/** The slots of a language by name. */
export function slotsOf(locale: TimesLocale): Readonly<Record<string, Slot>> {
  const units = Object.entries(locale.units) as [TimeUnit, readonly [Spellings, Spellings]][];
  const unitNames = units.map(([unit, [one, many]]) => [unit, [...one, ...many]] as const);
  const longUnitNames = unitNames.filter(([unit]) => unit !== 'minute' && unit !== 'hour');
  const endings = readSpellings(locale.nthEndings);
  const weekday = named('weekday', numbered(locale.weekdays));
  const month = named('month', numbered(locale.months));
  const days = [[1, locale.firstDays], ...worded(locale, 2, 31)] as const;
  const day = either(named('day', days), digits('day', DAY, 1, 2));
  const hour = either(named('hour', worded(locale, 1, 24)), digits('hour', HOUR, 1, 2));
  return {
    weekday,
    month,
    longmonth: named('month', numbered(locale.months.map(unabbreviated))),
    season: named('season', Object.entries(locale.seasons)),
    part: named('part', Object.entries(locale.parts)),
    unit: named('unit', unitNames),
    span: named('unit', longUnitNames),
    which: named('which', valued(locale.which)),
    edge: named('mod', Object.entries(locale.edges)),
    meridiem: named('meridiem', Object.entries(locale.meridiems)),
    nth: either(named('nth', valued(locale.nths)), {
      ...digits('nth', `[1-9]\\d?(?:${endings.source})`),
      heads: endings.heads.flatMap((end) => [`0 ${end[0]}`, `00 ${end[0]}`]),
    }),
    numeral: romanNth(locale.nthEndings, endings.source),
    quarter: digits('nth', '[1-4]', 1),
    half: digits('nth', '[12]', 1),
    count: either(named('count', worded(locale, 0, 999)), digits('count', '\\d{1,3}', 1, 2, 3)),
    rough: named('count', valued(locale.roughCounts)),
    some: named('some', [['some', locale.some]]),
    day,
    dd: digits('day', DAY, 1, 2),
    mm: digits('month', '(?:1[0-2]|0?[1-9])', 1, 2),
    year: digits('year', '(?:1\\d|20|21)\\d\\d', 4),
    modern: digits('year', '(?:19|20)\\d\\d', 4),
    yy: digits('yy', '\\d\\d', 2),
    decade: either(named('decade', valued(locale.tens)), digits('decade', '(?:1\\d|20)?\\d0', 2, 4)),
    hour,
    minute: digits('minute', '[0-5]\\d', 2),
    second: digits('second', '[0-5]\\d', 2),
    anyday: { ...day, silent: true },
    anyweekday: { ...weekday, silent: true },
    anymonth: { ...month, silent: true },
    anyhour: { ...hour, silent: true },
    plural: silent(pluralSource(locale)),
    figure: silent('\\d'),
    thousands: silent('\\d{3}(?!\\d)'),
    end: silent(WORD_END),
    stop: silent('(?:[.,;:!?)»"”…]|$)'),
    sentencestart: silent('(?<=^|[.!?…»:;–—] )'),
  };
}

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const HOUR = '(?:2[0-4]|[01]?\\d)';

/** Spellings that are not cut short: «de sept» is no «septembre». */
function unabbreviated(spellings: Spellings): Spellings {
  const [full = ''] = spellings;
  return spellings.filter((spelling) => spelling === full || !full.startsWith(spelling.replace(/\.$/, '')));
}

function romanNth(endings: Spellings, endingsSource: string): Slot {
  return {
    field: 'nth',
    source: `[ivx]{1,6}(?:${endingsSource})`,
    heads: [...ROMAN.keys()].flatMap((numeral) =>
      endings.map((end) => (end.startsWith(' ') ? `${numeral} ${end[1]}` : numeral + end)),
    ),
    read: (text) => ROMAN.get(/^[ivx]+/.exec(text)?.[0] ?? '') ?? null,
  };
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);

const WORD_END = '(?![\\p{L}\\p{N}])';

function silent(source: string): Slot {
  return { field: '', source, heads: [], silent: true, read: () => null };
}

function worded(locale: TimesLocale, least: number, most: number): readonly (readonly [number, Spellings])[] {
  return valued(locale.counts).filter(([count]) => count >= least && count <= most);
}

function valued<V extends number>(words: Readonly<Record<string, V>>): readonly (readonly [V, Spellings])[] {
  return Object.entries(words).map(([word, value]) => [value, [word]]);
}

function numbered(names: readonly Spellings[]): readonly (readonly [number, Spellings])[] {
  return names.map((spellings, index) => [index + 1, spellings]);
}

function named(field: string, entries: readonly (readonly [SlotValue, Spellings])[]): Slot {
  const values = new Map<string, SlotValue>();
  for (const [value, spellings] of entries)
    for (const spelling of spellings) values.set(plain(spelling), value);
  const all = entries.flatMap(([, spellings]) => spellings);
  return { field, ...readSpellings(all), read: (text) => values.get(plain(text)) ?? null };
}

/** @param lengths how many digits it can have */
function digits(field: string, source: string, ...lengths: readonly number[]): Slot {
  const heads = lengths.map((length) => '0'.repeat(length));
  return { field, source, heads, read: (text) => Number.parseInt(text, 10) };
}

/** Words before figures, because «1er» begins with a figure. */
function either(words: Slot, figures: Slot): Slot {
  return {
    field: words.field,
    source: `${words.source}|${figures.source}`,
    heads: [...words.heads, ...figures.heads],
    read: (text) => words.read(text) ?? figures.read(text),
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
