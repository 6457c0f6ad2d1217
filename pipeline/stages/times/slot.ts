/** What fills one `{slot}`: how it looks in the text, and what its text means. */
import type { Spellings } from '../../locales/times.js';
import { foldText, isDigit } from '../../numerals/characters.js';
import { ANYTHING, choice, NEVER, place, type Shape } from './shape.js';
import { readSpellings, type SlotSpelling } from './templates.js';

/** The meaning of a filled slot. */
export type SlotValue = number | string;

/** A slot of the templates: how it is spelled, and what it means. */
export interface Slot extends SlotSpelling {
  /** Which field of `Said` it fills. */
  readonly field: string;
  /** Null when the text looks right but means nothing. */
  read(text: string): SlotValue | null;
}

/** What only has to be there. */
export function silent(source: string, shape: Shape = ANYTHING): Slot {
  return { field: '', source, shape, silent: true, read: () => null };
}

/** Words by value. */
export function valued<V extends number>(
  words: Readonly<Record<string, V>>,
): readonly (readonly [V, Spellings])[] {
  return Object.entries(words).map(([word, value]) => [value, [word]]);
}

/** Names that are counted from one. */
export function numbered(names: readonly Spellings[]): readonly (readonly [number, Spellings])[] {
  return names.map((spellings, index) => [index + 1, spellings]);
}

/** Names of values. */
export function named(field: string, entries: readonly (readonly [SlotValue, Spellings])[]): Slot {
  const values = new Map<string, SlotValue>();
  for (const [value, spellings] of entries)
    for (const spelling of spellings) values.set(plain(spelling), value);
  const all = entries.flatMap(([, spellings]) => spellings);
  if (all.length === 0) return { field, source: '(?!)', shape: NEVER, read: () => null };
  return {
    field,
    ...readSpellings(all),
    read: (text) => values.get(text) ?? (text.includes('  ') ? values.get(plain(text)) : undefined) ?? null,
  };
}

/**
 * A figure.
 * @param lengths how many digits it can have
 */
export function digits(field: string, source: string, ...lengths: readonly number[]): Slot {
  const shape = place(...lengths.map((length) => '0'.repeat(length)));
  return {
    field,
    source,
    shape,
    read: (text) => (isDigit(text.charCodeAt(0)) ? figureOf(text) : null),
  };
}

/** What the digits that a text begins with say. */
function figureOf(text: string): number {
  let figure = 0;
  for (let at = 0; isDigit(text.charCodeAt(at)); at += 1) figure = 10 * figure + text.charCodeAt(at) - ZERO;
  return figure;
}

const ZERO = 48;

/** One or the other, which is tried later: figures first, because words are many, but not before «1er». */
export function either(one: Slot, other: Slot): Slot {
  return {
    field: one.field,
    source: `${one.source}|${other.source}`,
    shape: choice(one.shape, other.shape),
    read: (text) => one.read(text) ?? other.read(text),
  };
}

/** One form for spellings and for what was found of them: the folded text may still have more than one space. */
function plain(text: string): string {
  return foldText(text).replace(/ +/g, ' ');
}
