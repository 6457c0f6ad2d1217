import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundariesOf, boundaryAfter, isLatin } from './unicode.js';

/** An engine of another version of Unicode may know other characters than the table does. */
const isSameUnicode = process.versions.unicode === '17.0';

/** By the table: every stop asked. */
const told = (text: string) =>
  [...text].flatMap((char, at) => {
    const next = '.!?'.includes(char) ? boundaryAfter(text, at) : -1;
    return next > 0 && next < text.length ? [next] : [];
  });

const LATIN = [...Array(0x2300).keys()].map((code) => String.fromCharCode(code)).filter(isLatin);

describe('the boundaries that Unicode proposes', () => {
  it('are known for the characters of news', () => {
    expect('Où ça ? « L’Œuvre » – 3,5 % … 12 € (Ürümqi)\u00A0!'.split('').every(isLatin)).toBe(true);
    expect(['Ж', '中', '。', '‼', '\u2028', '\u0301', '\u00AD', '\ud83d'].filter(isLatin)).toEqual([]);
  });

  it.skipIf(!isSameUnicode).each(['fr', 'en', 'und'])(
    'are the same by the table and by the engine for each character (%s)',
    (language) => {
      for (const char of LATIN)
        for (const text of [
          `ab${char}.Cd`,
          `ab.${char}Cd`,
          `ab. ${char}cd`,
          `a! ${char} B`,
          `1.${char}1`,
          `a.) ${char}`,
        ])
          expect([text, told(text)]).toEqual([text, [...boundariesOf(text, language)]]);
    },
  );

  it.skipIf(!isSameUnicode)('are the same for any text', () => {
    const character = fc.oneof(
      fc.constantFrom(...LATIN),
      fc.constantFrom('.', '.', '!', '?', '…', ' ', ' ', '\u00A0', '\u202F', '"', '»', '«', '(', ')', '-'),
      fc.constantFrom('a', 'é', 'B', 'É', '1', ',', ':', ';'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        expect(told(text)).toEqual([...boundariesOf(text, 'fr')]);
      }),
      { numRuns: 2000 },
    );
  });
});
