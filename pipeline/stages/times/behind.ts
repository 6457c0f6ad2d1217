/**
 * What stands directly before a time, told by its last word first: an expression that looks back is dear, and most
 * times have nothing of the kind before them.
 */
import { letterAt } from '../../numerals/characters.js';
import { firstWordsOf, nextHash, numberOf, type WordTable } from '../../numerals/word-table.js';
import type { Shape } from './shape.js';
import type { Slot } from './slot.js';
import { isSkipped, LETTERS, readTemplate } from './templates.js';

/** What a template can end with. */
export interface Ending {
  readonly words: WordTable;
  /** Whether it can end with a figure or sign. */
  readonly others: boolean;
  /** Whether it does not say what it ends with. */
  readonly anything: boolean;
}

/** Templates of which one must end where a time begins, or must not. */
export interface Behind {
  readonly source: string;
  readonly ending: Ending;
}

/** A sticky expression with how what it looks back at can end. */
export interface LookBack {
  readonly regex: RegExp;
  readonly ending: Ending;
}

/** Reads templates of what stands before. @param not when none of them may stand there */
export function readBehind(
  templates: readonly string[],
  slots: Readonly<Record<string, Slot>>,
  not = false,
): Behind {
  const read = templates.map((template) => readTemplate(template, slots, false));
  const sources = read.map(({ source }) => `(?<${not ? '!' : '='}(?<![0-9${LETTERS}])${source})`);
  return { source: sources.join('|'), ending: endingOf(read.map(({ shape }) => shape)) };
}

/** Compiles templates of which one must stand before. @param ahead the source of what must follow */
export function compileLookBack(
  templates: readonly string[],
  slots: Readonly<Record<string, Slot>>,
  ahead = '',
): LookBack {
  const { source, ending } = readBehind(templates, slots);
  return { regex: new RegExp(source + ahead, 'my'), ending };
}

/** Whether it stands before `start`. @param word the word before, by `lastWordBefore` */
export function standsBefore(
  { regex, ending }: LookBack,
  folded: string,
  start: number,
  word: number,
): boolean {
  if (!mayEnd(ending, word)) return false;
  regex.lastIndex = start;
  return regex.test(folded);
}

/** Whether what ends so can have the word as its last. */
export function mayEnd({ words, others, anything }: Ending, word: number): boolean {
  return anything || (word === NO_WORD ? others : numberOf(words, word) !== 0);
}

/** The hash of the word before `start`, with nothing but spaces, apostrophes and hyphens between; `NO_WORD` for none. */
export function lastWordBefore(folded: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < MOST_SKIPPED && isSkipped(folded.charCodeAt(end - 1))) end -= 1;
  let at = end;
  while (at > 0 && end - at < LONGEST_WORD && letterAt(folded, at - 1) !== 0) at -= 1;
  let hash = NO_WORD;
  for (; at < end; at += 1) hash = nextHash(hash, folded.charCodeAt(at));
  return hash;
}

const NO_WORD = 0;
/** Templates have fewer spaces, apostrophes and hyphens between two words. */
const MOST_SKIPPED = 8;
/** A longer word is in no template. */
const LONGEST_WORD = 30;

function endingOf(shapes: readonly Shape[]): Ending {
  const ends = shapes.map(endOf);
  const items = ends.flatMap((end) => end.items ?? []);
  const words = items.filter((item) => /^\p{L}+$/u.test(item));
  return {
    words: firstWordsOf(words),
    others: words.length < items.length,
    anything: ends.some((end) => end.items === null || end.missable),
  };
}

/** What a shape can end with, null where it does not say; and whether it may be nothing at all. */
function endOf(shape: Shape): { readonly items: readonly string[] | null; readonly missable: boolean } {
  switch (shape.of) {
    case 'place':
      return { items: shape.items, missable: false };
    case 'anything':
      return { items: null, missable: false };
    case 'choice': {
      const among = shape.among.map(endOf);
      return {
        items: among.some(({ items }) => items === null) ? null : among.flatMap(({ items }) => items ?? []),
        missable: among.some(({ missable }) => missable),
      };
    }
    case 'row': {
      const found: string[] = [];
      for (const part of [...shape.parts].reverse()) {
        const { items, missable } = endOf(part);
        if (items === null) return { items: null, missable: false };
        found.push(...items);
        if (!missable) return { items: found, missable: false };
      }
      return { items: found, missable: true };
    }
  }
}
