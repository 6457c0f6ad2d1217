/** The patterns of a language, compiled once, and kept by the words that can begin them. */
import type { Locale } from '../../locales/locale.js';
import type { TimePattern } from '../../locales/times.js';
import { type Openings, openingsOf } from './openings.js';
import { type Capture, captureOf, constantsOf, type Said } from './said.js';
import type { Slot } from './slot.js';
import { slotsOf } from './slots.js';
import { LETTERS, readTemplate } from './templates.js';
import { compileTenses, type Tenses } from './tense.js';

export interface CompiledPattern {
  readonly pattern: TimePattern;
  /** What it says whatever its slots say. */
  readonly constants: Said;
  /** What the groups of `regex` fill. */
  readonly captures: readonly Capture[];
  /** Sticky: what is written, and what follows it. */
  readonly regex: RegExp;
  /** Sticky: what stands before it; looked at last, because it is dear. Null where anything may. */
  readonly behind: RegExp | null;
}

export interface CompiledRange {
  readonly rule: string;
  /** Sticky, fits what stands between the two times when `open` stands before the first. */
  readonly join: RegExp;
  readonly open: RegExp;
}

export interface CompiledTimes {
  readonly slots: Readonly<Record<string, Slot>>;
  readonly openings: Openings;
  readonly ranges: readonly CompiledRange[];
  readonly dayToHour: RegExp;
  readonly hourToDay: RegExp;
  /** Fits at the end of a text's span. */
  readonly dispatchZone: RegExp;
  readonly tenses: Tenses;
  /** Fits where one of `bounds` does, which is seldom. */
  readonly bound: RegExp;
  readonly bounds: readonly (readonly ['before' | 'after' | 'approx', RegExp])[];
}

const compiled = new WeakMap<Locale, CompiledTimes>();

/** The compiled patterns of a language; made at the first call. */
export function compiledTimes(locale: Locale): CompiledTimes {
  let times = compiled.get(locale);
  if (!times) {
    times = compile(locale);
    compiled.set(locale, times);
  }
  return times;
}

const BOUNDS = ['before', 'after', 'approx'] as const;
const LETTER_OR_DIGIT = `[0-9${LETTERS}]`;
/** The end of a word, and not the middle of a longer figure. */
const END = `(?!${LETTER_OR_DIGIT})(?!(?<=\\d)[.,:/-]\\d)`;

function compile(language: Locale): CompiledTimes {
  const slots = slotsOf(language);
  const { times: locale } = language;
  const before = (template: string, not = false) =>
    `(?<${not ? '!' : '='}(?<!${LETTER_OR_DIGIT})${readTemplate(template, slots, false).source})`;
  const patterns = locale.patterns.map((pattern) => {
    const write = readTemplate(pattern.write, slots, true);
    const next = pattern.before ? readTemplate(pattern.before, slots, true) : null;
    const regex = [
      write.source,
      END,
      next ? `(?=${next.source})` : '',
      pattern.notBefore ? `(?!${readTemplate(pattern.notBefore, slots, false).source})` : '',
    ].join('');
    const behind =
      (pattern.after ? before(pattern.after) : '') + (pattern.notAfter ? before(pattern.notAfter, true) : '');
    return {
      pattern,
      constants: constantsOf(pattern),
      captures: [...write.captured, ...(next?.captured ?? [])].map((name) => captureOf(name, slots)),
      regex: new RegExp(regex, 'my'),
      behind: behind === '' ? null : new RegExp(behind, 'my'),
      heads: pattern.before
        ? readTemplate(`(${pattern.write})(${pattern.before})`, slots, false).heads
        : write.heads,
    };
  });
  return {
    slots,
    openings: openingsOf(patterns),
    ranges: locale.ranges.map(({ rule, open, join }) => ({
      rule,
      join: new RegExp(readTemplate(join, slots, false).source, 'y'),
      open: new RegExp(before(open), 'y'),
    })),
    dayToHour: new RegExp(readTemplate(locale.dayToHour, slots, false).source, 'y'),
    hourToDay: new RegExp(readTemplate(locale.hourToDay, slots, false).source, 'y'),
    dispatchZone: new RegExp(`(?<=${readTemplate(locale.dispatchZone, slots, false).source})`, 'y'),
    tenses: compileTenses(locale.tense, slots),
    bound: new RegExp(BOUNDS.map((mod) => before(locale.bounds[mod])).join('|'), 'y'),
    bounds: BOUNDS.map((mod) => [mod, new RegExp(before(locale.bounds[mod]), 'y')]),
  };
}
