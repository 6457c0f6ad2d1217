/** The patterns of a language, compiled once, and kept by the words that can begin them. */
import type { TimePattern, TimesLocale } from '../../locales/times.js';
import { fold } from '../../numerals/characters.js';
import { type Slot, slotsOf } from './slots.js';
import { DIGITS, readTemplate } from './templates.js';

export interface CompiledPattern {
  readonly pattern: TimePattern;
  /** Sticky. */
  readonly regex: RegExp;
}

export interface CompiledRange {
  readonly rule: string;
  /** Sticky, fits what stands between the two times when `open` stands before the first. */
  readonly join: RegExp;
  readonly open: RegExp;
}

export interface CompiledTimes {
  readonly slots: Readonly<Record<string, Slot>>;
  /** By `wordHash` of the first word, or of `DIGITS` for figures. */
  readonly byFirstWord: ReadonlyMap<number, Bucket>;
  readonly ranges: readonly CompiledRange[];
  readonly dayToHour: RegExp;
  readonly bounds: readonly (readonly ['before' | 'after' | 'approx', RegExp])[];
}

/** The patterns that share a first word; `guard` fits wherever one of them may fit, so that most words cost one test. */
export interface Bucket {
  readonly guard: RegExp;
  readonly patterns: readonly CompiledPattern[];
}

const compiled = new WeakMap<TimesLocale, CompiledTimes>();

/** The compiled patterns of a language; made at the first call. */
export function compiledTimes(locale: TimesLocale): CompiledTimes {
  let times = compiled.get(locale);
  if (!times) {
    times = compile(locale);
    compiled.set(locale, times);
  }
  return times;
}

const LETTER_OR_DIGIT = '[\\p{L}\\p{N}]';
/** The end of a word, and not the middle of a longer figure. */
const END = `(?!${LETTER_OR_DIGIT})(?!(?<=\\d)[.,:/‐‑-]\\d)`;

function compile(locale: TimesLocale): CompiledTimes {
  const slots = slotsOf(locale);
  const before = (template: string, not = false) =>
    `(?<${not ? '!' : '='}(?<!${LETTER_OR_DIGIT})${readTemplate(template, slots, false).source})`;
  const buckets = new Map<number, { sources: string[]; patterns: CompiledPattern[] }>();
  for (const pattern of locale.patterns) {
    const write = readTemplate(pattern.write, slots, true);
    const regex = [
      pattern.after ? before(pattern.after) : '',
      pattern.notAfter ? before(pattern.notAfter, true) : '',
      write.source,
      END,
      pattern.before ? `(?=${readTemplate(pattern.before, slots, true).source})` : '',
      pattern.notBefore ? `(?!${readTemplate(pattern.notBefore, slots, false).source})` : '',
    ].join('');
    const entry = { pattern, regex: new RegExp(regex, 'imuy') };
    const guard = readTemplate(pattern.write, slots, false).source;
    for (const first of new Set(write.firsts)) {
      const hash = wordHash(first);
      const bucket = buckets.get(hash) ?? { sources: [], patterns: [] };
      bucket.sources.push(guard);
      bucket.patterns.push(entry);
      buckets.set(hash, bucket);
    }
  }
  return {
    slots,
    byFirstWord: new Map(
      [...buckets].map(([hash, { sources, patterns }]) => [
        hash,
        { guard: new RegExp(sources.join('|'), 'iuy'), patterns },
      ]),
    ),
    ranges: locale.ranges.map(({ rule, open, join }) => ({
      rule,
      join: new RegExp(readTemplate(join, slots, false).source, 'iuy'),
      open: new RegExp(before(open), 'iuy'),
    })),
    dayToHour: new RegExp(readTemplate(locale.dayToHour, slots, false).source, 'iuy'),
    bounds: (['before', 'after', 'approx'] as const).map((mod) => [
      mod,
      new RegExp(before(locale.bounds[mod]), 'iuy'),
    ]),
  };
}

/** A hash of a word whatever its case; words that share one by chance only share a bucket. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word that goes on with one more code unit. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + fold(code)) | 0;
}

export const DIGITS_HASH = wordHash(DIGITS);
