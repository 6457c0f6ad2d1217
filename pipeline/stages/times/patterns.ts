/** The patterns of a language, compiled once, and kept by the words that can begin them. */
import type { Locale } from '../../locales/locale.js';
import type { TimePattern, TimesLocale } from '../../locales/times.js';
import { constantsOf, type Said } from './said.js';
import type { Slot } from './slot.js';
import { slotsOf } from './slots.js';
import { type Head, readTemplate } from './templates.js';

export interface CompiledPattern {
  readonly pattern: TimePattern;
  /** What it says whatever its slots say. */
  readonly constants: Said;
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
  /** By `headHash` of the first word, any figure written as zeros. */
  readonly byFirstWord: ReadonlyMap<number, Bucket>;
  readonly ranges: readonly CompiledRange[];
  readonly dayToHour: RegExp;
  /** What says that a time is still to come, before it or, for one that begins a sentence, after it. */
  readonly ahead: Readonly<Record<'before' | 'verbBefore' | 'start' | 'verbAfter', RegExp>>;
  readonly bounds: readonly (readonly ['before' | 'after' | 'approx', RegExp])[];
}

/** The patterns that can begin with one word, by `nextKey` of what follows it, and for anything else. */
export interface Bucket {
  readonly byNext: ReadonlyMap<number, readonly CompiledPattern[]>;
  readonly others: readonly CompiledPattern[];
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

const LETTER_OR_DIGIT = '[\\p{L}\\p{N}]';
/** The end of a word, and not the middle of a longer figure. */
const END = `(?!${LETTER_OR_DIGIT})(?!(?<=\\d)[.,:/-]\\d)`;

function compile(language: Locale): CompiledTimes {
  const slots = slotsOf(language);
  const { times: locale } = language;
  const before = (template: string, not = false) =>
    `(?<${not ? '!' : '='}(?<!${LETTER_OR_DIGIT})${readTemplate(template, slots, false).source})`;
  const patterns = locale.patterns.map((pattern) => {
    const write = readTemplate(pattern.write, slots, true);
    const regex = [
      write.source,
      END,
      pattern.before ? `(?=${readTemplate(pattern.before, slots, true).source})` : '',
      pattern.notBefore ? `(?!${readTemplate(pattern.notBefore, slots, false).source})` : '',
    ].join('');
    const behind =
      (pattern.after ? before(pattern.after) : '') + (pattern.notAfter ? before(pattern.notAfter, true) : '');
    return {
      pattern,
      constants: constantsOf(pattern),
      regex: new RegExp(regex, 'muy'),
      behind: behind === '' ? null : new RegExp(behind, 'muy'),
      heads: pattern.before
        ? readTemplate(`(${pattern.write})(${pattern.before})`, slots, false).heads
        : write.heads,
    };
  });
  return {
    slots,
    byFirstWord: bucketsOf(patterns),
    ranges: locale.ranges.map(({ rule, open, join }) => ({
      rule,
      join: new RegExp(readTemplate(join, slots, false).source, 'uy'),
      open: new RegExp(before(open), 'uy'),
    })),
    dayToHour: new RegExp(readTemplate(locale.dayToHour, slots, false).source, 'uy'),
    ahead: aheadOf(locale, slots, before),
    bounds: (['before', 'after', 'approx'] as const).map((mod) => [
      mod,
      new RegExp(before(locale.bounds[mod]), 'uy'),
    ]),
  };
}

/** So many characters a verb may stand away from its time, within one clause. */
const CLAUSE = 60;

function aheadOf(
  { ahead }: TimesLocale,
  slots: CompiledTimes['slots'],
  before: (template: string) => string,
): CompiledTimes['ahead'] {
  const verb = `(?<!${LETTER_OR_DIGIT})${readTemplate(ahead.verb, slots, false).source}(?!${LETTER_OR_DIGIT})`;
  const past = `(?<!${LETTER_OR_DIGIT})${readTemplate(ahead.past, slots, false).source}(?!${LETTER_OR_DIGIT})`;
  const clause = `(?:(?!${past})[^.,;:!?«»()\n]){0,${CLAUSE}}`;
  return {
    before: new RegExp(before(ahead.before), 'uy'),
    verbBefore: new RegExp(`(?<=${verb}${clause})`, 'uy'),
    start: new RegExp(before('{sentencestart}'), 'muy'),
    verbAfter: new RegExp(`,?${clause}${verb}`, 'uy'),
  };
}

function bucketsOf(
  patterns: readonly (CompiledPattern & { readonly heads: readonly Head[] })[],
): ReadonlyMap<number, Bucket> {
  const byWord = new Map<number, Map<string, Set<CompiledPattern>>>();
  for (const { heads, ...compiled } of patterns) {
    for (const head of heads) {
      const [word, next = ''] = head.split(' ') as [string, string?];
      const bucket = byWord.get(headHash(word)) ?? new Map<string, Set<CompiledPattern>>();
      byWord.set(headHash(word), bucket);
      bucket.set(next, (bucket.get(next) ?? new Set()).add(compiled));
    }
  }
  return new Map([...byWord].map(([hash, bucket]) => [hash, bucketOf(bucket, patterns)]));
}

/** In the order of the locale, which decides between patterns that fit equally well. */
function bucketOf(
  byNext: ReadonlyMap<string, ReadonlySet<CompiledPattern>>,
  order: readonly CompiledPattern[],
): Bucket {
  const open = byNext.get('') ?? new Set();
  const rank = new Map(order.map(({ pattern }, index) => [pattern, index]));
  const sorted = (...sets: ReadonlySet<CompiledPattern>[]) =>
    [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => rank.get(a.pattern)! - rank.get(b.pattern)!);
  const keys = new Set([...byNext.keys()].flatMap((next) => (next === '' ? [] : [next, next[0]!])));
  const listed = (next: string) =>
    sorted(byNext.get(next) ?? new Set(), byNext.get(next[0]!) ?? new Set(), open);
  return {
    byNext: new Map([...keys].map((next) => [nextKey(next.charCodeAt(0), next.charCodeAt(1)), listed(next)])),
    others: sorted(open),
  };
}

/** The key of one character that follows a first word, or of two; NaN stands for no second one. */
export function nextKey(first: number, second: number): number {
  return Number.isNaN(second) ? first : first * 0x10000 + second;
}

/** A hash of a first word; words that share one by chance only share a bucket. */
export function headHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word that goes on with one more code unit. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
