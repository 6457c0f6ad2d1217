import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../numerals/characters.js';
import { place } from './shape.js';
import { readSpellings, readTemplate } from './templates.js';

const slots = {
  month: { source: 'mai|juin', shape: place('mai', 'juin') },
  year: { source: '\\d{4}', shape: place('0000') },
};

function fits(template: string, text: string): boolean {
  return new RegExp(`^${readTemplate(template, slots, true).source}$`, 'u').test(text);
}

describe('templates', () => {
  it.each([
    ['en {month}', 'en mai', 'en   juin'],
    ['{month}( {year})?', 'mai', 'juin 2025'],
    ['(le |la )?{month}', 'mai', 'le mai'],
    ['jours? ouvrés?', 'jour ouvrés', 'jours ouvré'],
    ['{year}~({month})', '2025mai', '2025 mai'],
    ['\\({year}\\)', '(2025)'],
    ["d'{year}.", "d'2025."],
  ])('%s', (template, ...texts) => {
    for (const text of texts) expect(fits(template, text)).toBe(true);
  });

  it.each([
    ['en {month}', 'enmai', 'en mars', 'en    mai'],
    ['{year}.', '2025!'],
  ])('%s does not fit', (template, ...texts) => {
    for (const text of texts) expect(fits(template, text)).toBe(false);
  });

  it.each(['{week}', '(mai', 'mai)', '{month', 'derni(er|ère)', 'mai\\'])('%s is refused', (template) => {
    expect(() => readTemplate(template, slots, true)).toThrow();
  });

  it('refuses empty spellings', () => {
    expect(() => readSpellings([])).toThrow();
    expect(() => readSpellings(['mai', ''])).toThrow();
  });
});

describe('folding', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
    for (let code = 0; code < 0x10000; code += 1) {
      const char = String.fromCharCode(code);
      if (foldText(char).length !== 1) throw new Error(`U+${code.toString(16)} grows when folded.`);
    }
  });

  it('has one form for all ways of typing', () => {
    expect(foldText('L’ÉTÉ\u00a02025\u202f: week‑end, İzmir')).toBe("l'été 2025 : week-end, izmir");
  });
});
