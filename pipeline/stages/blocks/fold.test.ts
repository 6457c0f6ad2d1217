import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

describe('folding', () => {
  it.each([
    ['  S’ABONNER\u00A0!\t', "s'abonner !"],
    ['À  LIRE\u2028AUSSI', 'à lire aussi'],
    ['ŒUVRES – №1', 'œuvres – №1'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'i̇stanbul'],
    ['\uFEFF中 😀 Ａ', '中 😀 ａ'],
    ['', ''],
    ['\u00A0', ''],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('of any text is what its definition says', () => {
    const said = (text: string) => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
    const character = fc.oneof(
      fc.integer({ min: 0, max: 0x2300 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(' ', '\u00A0', '\n', '’', 'É', '😀'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 700 }), (text) => {
        expect(fold(text)).toBe(said(text));
      }),
    );
  });
});
