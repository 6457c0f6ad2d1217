/** Tables that hold a list of a specification: each item with rows that are read, and rows that only look like it. */
import { describe, expect, it } from 'vitest';
import type { Quantity, Span, Time } from '../schema.js';
import type { Layers, Tools } from '../stage.js';
import { layersOf, toolsOf } from './layers.js';
import { drawMarked, readMarked } from './marked.js';

/** A text with all its spans drawn, then what each of them is read as. */
export type Row = readonly [marked: string, ...readings: readonly string[]];

/** `leaves` are texts that look like the item, with what they give instead, which may be nothing. */
export interface Item {
  readonly reads: readonly [Row, ...Row[]];
  readonly leaves: readonly [Row, ...Row[]];
}

/** What a stage finds in a text, each with its reading in words. */
export type Reader = (text: string) => readonly (Span & { readonly told: string })[];

/** Tests every row of every item, and that the rows that are left are no fewer than those that are read. */
export function covers(items: Readonly<Record<string, Item>>, read: Reader): void {
  describe.each(Object.entries(items))('%s', (_name, { reads, leaves }) => {
    it.each(reads.map((row) => ({ row, marked: row[0] })))('reads $marked', ({ row }) =>
      expectRow(row, read),
    );
    it.each(leaves.map((row) => ({ row, marked: row[0] })))('leaves $marked', ({ row }) =>
      expectRow(row, read),
    );
  });
  it('has as many rows that are left as rows that are read', () => {
    const rows = (side: keyof Item) => Object.values(items).reduce((sum, item) => sum + item[side].length, 0);
    expect(rows('leaves')).toBeGreaterThanOrEqual(rows('reads'));
  });
}

/** The document's day of `timeReader`, a Friday. */
export const PUBLISHED = '2018-12-14';

interface Finder {
  run(layers: Layers, tools: Tools): unknown;
}

/** Reads quantities as «money 15000000000 EUR exact», ranges as «percent 10-15 % range», with `cue` and `noun` in their words. */
export function quantityReader(stage: Finder, language = 'fr'): Reader {
  return (text) => {
    const words = (span: Span | null) => (span ? ` ${text.slice(span.start, span.end)}` : '');
    return (stage.run(layersOf(text, { language }), toolsOf()) as Quantity[]).map((quantity) => {
      const { kind, value, min, max, unit, op, cue, noun } = quantity;
      const number = op === 'range' ? `${min}-${max}` : (value ?? min);
      const told = `${kind} ${number} ${unit ?? '-'} ${op}`;
      return { ...quantity, told: `${told}${cue ? ` |${words(cue)}` : ''}${noun ? ` >${words(noun)}` : ''}` };
    });
  };
}

/** Reads times as «date 2018-12-13». */
export function timeReader(stage: Finder, language = 'fr', published: string | null = PUBLISHED): Reader {
  return (text) => {
    const layers = layersOf(text, { language });
    const source = { ...layers.source, published };
    return (stage.run({ ...layers, source }, toolsOf()) as Time[]).map((time) => ({
      ...time,
      told: `${time.kind} ${time.value}`,
    }));
  };
}

function expectRow([marked, ...readings]: Row, read: Reader): void {
  const { text } = readMarked(marked);
  const found = read(text);
  expect(drawMarked(text, found)).toBe(marked);
  expect(found.map(({ told }) => told)).toEqual(readings);
}
