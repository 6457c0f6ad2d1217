import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../locales/index.js';
import { readMarked } from '../testing/marked.js';
import { type Spelling, spellFrench } from '../testing/spell.js';
import { findNumerals, type Numeral, readNumeral } from './index.js';
import { tokensOf } from './tokens.js';

const find = (text: string, code = 'fr'): Numeral[] =>
  findNumerals(tokensOf(text), 0, text.length, locales[code]!.numerals);
const whole = (text: string, code = 'fr') => {
  const numeral = readNumeral(text, 0, text.length, locales[code]!.numerals);
  return numeral && numeral.end === text.length ? numeral : null;
};

describe('digits', () => {
  it.each([
    ['14,3', 14.3, 0.1],
    ['14.3', 14.3, 0.1],
    ['9 000', 9000, 1000],
    ['9\u00a0000', 9000, 1000],
    ['9\u202f000', 9000, 1000],
    ['9\u2009000', 9000, 1000],
    ['1.234.567,89', 1_234_567.89, 0.01],
    ['1 234,5', 1234.5, 0.1],
    ['1’000', 1000, 1000],
    ["1'250'000", 1_250_000, 10_000],
    ['15.000', 15_000, 1000],
    ['0,500', 0.5, 0.001],
    ['3½', 3.5, 0.1],
    ['3 ½', 3.5, 0.1],
    ['15 mille', 15_000, 1000],
    ['2 cents', 200, 100],
    ['14,3 milliards', 14.3e9, 1e8],
    ['4 milliards et demi', 4.5e9, 1e8],
    ['15Md', 15e9, 1e9],
    ['2,50 M', 2.5e6, 1e4],
    ['1 million 500 000', 1.5e6, 1e5],
    ['3 milliards 200 millions', 3.2e9, 1e8],
  ])('reads %s', (text, value, ulp) => {
    expect(whole(text)).toMatchObject({ value, ulp, sense: 'cardinal' });
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1.5bn', 1.5e9],
    ['2.5 million', 2.5e6],
    ['two and a half million', 2.5e6],
    ['half a million', 5e5],
    ['one hundred and five', 105],
    ['twelve hundred', 1200],
    ['two dozen', 24],
  ])('reads English %s', (text, value) => {
    expect(whole(text, 'en')?.value).toBe(value);
  });

  it.each([
    'v2.0.1',
    'le 12/06/2018',
    'à 14:30',
    'A380',
    'Covid-19',
    'H1N1',
    'x_3',
    '#5',
    'le compte @3',
    '12345678901234567890',
  ])('finds no number in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['soixante-dix-sept', 77],
    ['soixante et onze', 71],
    ['quatre-vingt-dix-neuf', 99],
    ['quatre vingt un', 81],
    ['septante-cinq', 75],
    ['octante', 80],
    ['onze cents', 1100],
    ['dix-neuf cent', 1900],
    ['deux cent mille', 200_000],
    ['mille milliards', 1e12],
    ['deux mille milliards', 2e12],
    ['un demi-milliard', 5e8],
    ['deux millions et demi', 2.5e6],
    ['quatre milles', 4000],
    ['DEUX CENTS', 200],
  ])('reads %s', (text, value) => {
    expect(whole(text)).toMatchObject({ value, sense: 'cardinal' });
  });

  it.each([
    ['2e', 2],
    ['1er', 1],
    ['21ème', 21],
    ['38 e édition', 38],
    ['IIIe', 3],
    ['XXIe', 21],
    ['Ier', 1],
    ['premier', 1],
    ['vingt-et-unième', 21],
    ['deux centième', 200],
    ['quatre-vingtième', 80],
  ])('reads the ordinal %s', (text, value) => {
    expect(find(text)[0]).toMatchObject({ value, sense: 'ordinal', start: 0 });
  });

  it.each([
    'Inde',
    'Vers',
    'Le',
    'Ce',
    'Vie',
    'Xavier',
    'unique',
    'sixties',
    'moitiés',
    'centre',
    'Milan',
    '¼½¾',
    '½½',
  ])('finds no number in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['[deux tiers] des voix', 0.6667, 'fraction'],
    ['[la moitié] des voix', 0.5, 'fraction'],
    ['[un cinquième] des voix', 0.2, 'fraction'],
    ['[2/3] des voix', 0.6667, 'fraction'],
    ['[une dizaine] de gens', 10, 'collective'],
    ['[un millier] de gens', 1000, 'collective'],
    ['[une dizaine de millions] de gens', 1e7, 'collective'],
    ['[plusieurs milliards]', 1e9, 'vague'],
    ['[des dizaines de milliers] de gens', 1e4, 'vague'],
    ['[quelques centaines]', 100, 'vague'],
  ])('reads %s', (marked, value, sense) => {
    const { text, spans } = readMarked(marked);
    expect(find(text)).toMatchObject([{ ...spans[0], value, sense }]);
  });

  it.each([
    ['les vingt premiers jours', [20, 1]],
    ['un cinquième homme', [1, 5]],
    ['36 millions un an plus tôt', [36e6, 1]],
    ['trois quarts de finale', [3]],
    ['300 milles', [300]],
    ['10/15', [10, 15]],
    ['10-15', [10, 15]],
    ['½ ou ¼', [0.5, 0.25]],
    ['½, ¼', [0.5, 0.25]],
  ])('keeps the numbers of %s apart', (text, values) => {
    expect(find(text).map(({ value }) => value)).toEqual(values);
  });
});

const spellings: Spelling[] = [
  { hyphens: 'classic', tens: 'vigesimal' },
  { hyphens: '1990', tens: 'vigesimal' },
  { hyphens: 'classic', tens: 'decimal' },
  { hyphens: '1990', tens: 'decimal' },
];

describe('numbers that were spelled', () => {
  it('come back up to ten thousand, in every spelling', () => {
    const wrong: string[] = [];
    for (const spelling of spellings)
      for (let value = 0; value <= 10_000; value += 1) {
        const words = spellFrench(value, spelling);
        if (whole(words)?.value !== value) wrong.push(words);
      }
    expect(wrong).toEqual([]);
  });

  it('come back up to 10¹²', () => {
    const random = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(random, fc.constantFrom(...spellings), ([high, low], spelling) => {
        const value = high * 1e6 + low;
        expect(whole(spellFrench(value, spelling))?.value).toBe(value);
      }),
      { numRuns: 100_000 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'12 000 , . - / 1er XXIe deux cents mille vingt et un demi milliards de tiers des dizaines une plusieurs ½ € % M k abc’ é \u00a0 (+ 3 ’ \ud83d\ude00'.split(
      ' ',
    ),
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
  );

  it.each(['fr', 'en'])('gives ordered, disjoint, finite numbers (%s)', (code) => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, value, ulp, digits } of find(text, code)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value) && ulp > 0 && digits >= 1).toBe(true);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
