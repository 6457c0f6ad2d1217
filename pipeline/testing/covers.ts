/** Tables that hold a list of a specification: each item with rows that are read, and rows that only look like it. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../schema.js';
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

function expectRow([marked, ...readings]: Row, read: Reader): void {
  const { text } = readMarked(marked);
  const found = read(text);
  expect(drawMarked(text, found)).toBe(marked);
  expect(found.map(({ told }) => told)).toEqual(readings);
}
