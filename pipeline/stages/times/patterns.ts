/** The patterns of a language, compiled once, and kept by the words that can begin them. */

import type { Locale } from '../../locales/locale.js';
import { onceFor } from '../../once.js';
import { Automaton } from './automaton.js';
import { type Behind, compileLookBack, type LookBack, mayEnd, readBehind } from './behind.js';
import { type Capture, captureOf, constantsOf, type Said } from './said.js';
import { row, saysAll } from './shape.js';
import type { Slot } from './slot.js';
import { slotsOf } from './slots.js';
import { LETTERS, readTemplate } from './templates.js';
import { compileTenses, type Tenses } from './tense.js';

/** A sticky expression that is made when it is first tried: most of a language are never. */
export class LazyRegExp {
  #made: RegExp | null = null;

  constructor(readonly source: () => string) {}

  /** The expression, about to be tried at `at`. */
  at(at: number): RegExp {
    this.#made ??= new RegExp(this.source(), 'my');
    this.#made.lastIndex = at;
    return this.#made;
  }
}

/** What stands before a time, read when it is first asked for. */
export class LazyBehind {
  #made: Behind | null = null;

  constructor(readonly read: () => Behind) {}

  get source(): string {
    return this.#behind().source;
  }

  /** Whether it can stand where `word` does, by `lastWordBefore`. */
  mayStand(word: number): boolean {
    return mayEnd(this.#behind().ending, word);
  }

  #behind(): Behind {
    this.#made ??= this.read();
    return this.#made;
  }
}

/** A pattern made ready; all have all fields in one order, so that reading one is quick. */
export interface CompiledPattern {
  /** With the language before it. */
  readonly rule: string;
  /** A constant TIMEX3 value, else undefined. */
  readonly value: string | undefined;
  /** As in the locale, all false where it says nothing. */
  readonly every: boolean;
  readonly stretch: boolean;
  readonly ofEvent: boolean;
  readonly small: boolean;
  readonly capital: boolean;
  /** What it says whatever its slots say. */
  readonly constants: Said;
  /** What the groups of `regex` fill. */
  readonly captures: readonly Capture[];
  /** What is written, and what follows it. */
  readonly written: LazyRegExp;
  /** Its place in the locale: of two that fit equally the first counts. */
  readonly rank: number;
  /** What stands before it; looked at last, because it is dear. Null where anything may. */
  readonly behind: LazyRegExp | null;
  /** What must stand before, and what must not. */
  readonly after: LazyBehind | null;
  readonly notAfter: LazyBehind | null;
}

/** A way of writing a period, ready for look-up. */
export interface CompiledRange {
  readonly rule: string;
  /** Sticky, fits what stands between the two times when `open` stands before the first. */
  readonly join: RegExp;
  readonly open: RegExp;
  readonly ofClocks: boolean;
}

/** The tables of a locale, ready for look-up. */
export interface CompiledTimes {
  readonly slots: Readonly<Record<string, Slot>>;
  /** In the order of the locale. */
  readonly patterns: readonly CompiledPattern[];
  readonly automaton: Automaton<CompiledPattern>;
  readonly ranges: readonly CompiledRange[];
  readonly dayToHour: RegExp;
  readonly hourToDay: RegExp;
  /** Fits at the end of a text's span. */
  readonly dispatchZone: RegExp;
  readonly tenses: Tenses;
  readonly bounds: readonly (readonly ['before' | 'after' | 'approx', LookBack])[];
}

/** The compiled patterns of a language, made once. */
export const compiledTimes: (locale: Locale) => CompiledTimes = onceFor(compile);

const BOUNDS = ['before', 'after', 'approx'] as const;
const LETTER_OR_DIGIT = `[0-9${LETTERS}]`;
/** The end of a word, and not the middle of a longer figure. */
const END = `(?!${LETTER_OR_DIGIT})(?!(?<=\\d)[.,:/-]\\d)`;

function compile(language: Locale): CompiledTimes {
  const slots = slotsOf(language);
  const { times: locale } = language;
  const patterns = locale.patterns.map((pattern, rank) => {
    const write = readTemplate(pattern.write, slots, true);
    if (!saysAll(write.shape))
      throw new Error(`The template "${pattern.write}" has a slot of no known shape.`);
    const next = pattern.before ? readTemplate(pattern.before, slots, true) : null;
    const source = () =>
      [
        write.source,
        END,
        next ? `(?=${next.source})` : '',
        pattern.notBefore ? `(?!${readTemplate(pattern.notBefore, slots, false).source})` : '',
      ].join('');
    const look = (template: string | undefined, not: boolean) =>
      template === undefined ? null : new LazyBehind(() => readBehind([template], slots, not));
    const after = look(pattern.after, false);
    const notAfter = look(pattern.notAfter, true);
    const behind = () => (after?.source ?? '') + (notAfter?.source ?? '');
    const compiled: CompiledPattern = {
      rule: `${language.code}/${pattern.rule}`,
      value: pattern.value,
      every: pattern.every === true,
      stretch: pattern.stretch === true,
      ofEvent: pattern.ofEvent === true,
      small: pattern.small === true,
      capital: pattern.capital === true,
      rank,
      constants: constantsOf(pattern),
      captures: [...write.captured, ...(next?.captured ?? [])].map((name) => captureOf(name, slots)),
      written: new LazyRegExp(source),
      behind: after || notAfter ? new LazyRegExp(behind) : null,
      after,
      notAfter,
    };
    return [compiled, next ? row(write.shape, next.shape) : write.shape] as const;
  });
  return {
    slots,
    patterns: patterns.map(([pattern]) => pattern),
    automaton: new Automaton(patterns),
    ranges: locale.ranges.map(({ rule, open, join, ofClocks }) => ({
      rule: `${language.code}/${rule}`,
      join: new RegExp(readTemplate(join, slots, false).source, 'y'),
      open: new RegExp(readBehind([open], slots).source, 'y'),
      ofClocks: ofClocks === true,
    })),
    dayToHour: new RegExp(readTemplate(locale.dayToHour, slots, false).source, 'y'),
    hourToDay: new RegExp(readTemplate(locale.hourToDay, slots, false).source, 'y'),
    dispatchZone: new RegExp(`(?<=${readTemplate(locale.dispatchZone, slots, false).source})`, 'y'),
    tenses: compileTenses(locale.tense, slots),
    bounds: BOUNDS.map((mod) => [mod, compileLookBack([locale.bounds[mod]], slots)]),
  };
}
