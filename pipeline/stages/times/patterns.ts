/** The patterns of a language, compiled once, and kept by the words that can begin them. */
import type { Locale } from '../../locales/locale.js';
import type { TimePattern } from '../../locales/times.js';
import { constantsOf, type Said } from './said.js';
import type { Slot } from './slot.js';
import { slotsOf } from './slots.js';
import { type Head, isWholeWord, readTemplate, splitHead } from './templates.js';
import { compileTenses, type Tenses } from './tense.js';

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
  /** By `headHash` of the first word, any figure written as zeros; then by the `beginning` of what follows. */
  readonly byFirstWord: ReadonlyMap<number, Branch>;
  readonly ranges: readonly CompiledRange[];
  readonly dayToHour: RegExp;
  readonly tenses: Tenses;
  readonly bounds: readonly (readonly ['before' | 'after' | 'approx', RegExp])[];
}

/** The patterns that fit what has been seen of a text, and what more can be seen, by the next character. */
export interface Branch {
  readonly patterns: readonly CompiledPattern[];
  readonly next: ReadonlyMap<number, Branch>;
}

/** Stands in a branch for the end of a word. */
export const WORD_END = '\0';

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
    byFirstWord: branchesOf(patterns),
    ranges: locale.ranges.map(({ rule, open, join }) => ({
      rule,
      join: new RegExp(readTemplate(join, slots, false).source, 'uy'),
      open: new RegExp(before(open), 'uy'),
    })),
    dayToHour: new RegExp(readTemplate(locale.dayToHour, slots, false).source, 'uy'),
    tenses: compileTenses(locale.tense, slots),
    bounds: (['before', 'after', 'approx'] as const).map((mod) => [
      mod,
      new RegExp(before(locale.bounds[mod]), 'uy'),
    ]),
  };
}

function branchesOf(
  patterns: readonly (CompiledPattern & { readonly heads: readonly Head[] })[],
): ReadonlyMap<number, Branch> {
  const byWord = new Map<number, Map<string, Set<CompiledPattern>>>();
  for (const { heads, ...compiled } of patterns) {
    for (const head of heads) {
      const [word, next] = splitHead(head);
      const byNext = byWord.get(headHash(word)) ?? new Map<string, Set<CompiledPattern>>();
      byWord.set(headHash(word), byNext);
      const seen = isWholeWord(next) ? next.replace('!', '') + WORD_END : next.replace('+', '');
      byNext.set(seen, (byNext.get(seen) ?? new Set()).add(compiled));
    }
  }
  const rank = new Map(patterns.map(({ pattern }, index) => [pattern, index]));
  const order = (a: CompiledPattern, b: CompiledPattern) => rank.get(a.pattern)! - rank.get(b.pattern)!;
  return new Map([...byWord].map(([hash, byNext]) => [hash, branchOf([], byNext, order)]));
}

/** In the order of the locale, which decides between patterns that fit equally well. */
function branchOf(
  shorter: readonly CompiledPattern[],
  byRest: ReadonlyMap<string, ReadonlySet<CompiledPattern>>,
  order: (a: CompiledPattern, b: CompiledPattern) => number,
): Branch {
  const patterns = [...new Set([...shorter, ...(byRest.get('') ?? [])])].sort(order);
  const byChar = new Map<number, Map<string, ReadonlySet<CompiledPattern>>>();
  for (const [rest, set] of byRest) {
    if (rest === '') continue;
    const code = rest.charCodeAt(0);
    byChar.set(code, (byChar.get(code) ?? new Map()).set(rest.slice(1), set));
  }
  const next = new Map([...byChar].map(([code, rests]) => [code, branchOf(patterns, rests, order)]));
  return { patterns, next };
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
