/** Sentences made by a grammar: a number in each way of writing it, with units and cues, must be read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { spellFrench } from '../../testing/spell.js';
import quantities from './index.js';

const find = (text: string, language = 'fr') =>
  quantities.run(layersOf(text, { language }), toolsOf()) as Quantity[];

const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

/** A whole number from 2 to 999 999, written out in one of the ways of the press. */
const writings = [
  (value: number) => grouped(value, ' '),
  (value: number) => grouped(value, '\u00a0'),
  (value: number) => grouped(value, '\u202f'),
  (value: number) => grouped(value, '.'),
  (value: number) => grouped(value, '’'),
  (value: number) => spellFrench(value, { hyphens: 'classic', tens: 'vigesimal' }),
  (value: number) => spellFrench(value, { hyphens: '1990', tens: 'vigesimal' }),
  (value: number) => spellFrench(value, { hyphens: '1990', tens: 'decimal' }),
];

const units = [
  [' euros', 'money', 'EUR'],
  [' dollars canadiens', 'money', 'CAD'],
  [' francs suisses', 'money', 'CHF'],
  [' pour cent', 'percent', '%'],
  [' kilomètres', 'measure', 'km'],
  [' mégawatts', 'measure', 'MW'],
  [' jours', 'duration', 'd'],
  [' personnes', 'count', null],
  [' emplois', 'count', null],
] as const;

const cues = [
  ['', 'exact'],
  ['environ ', 'approx'],
  ['près de ', 'near_below'],
  ['plus de ', 'gt'],
  ['au moins ', 'gte'],
  ['moins de ', 'lt'],
  ["jusqu'à ", 'lte'],
] as const;

describe('a number in every writing, with every unit and cue', () => {
  it('is read back', () => {
    const numbers = fc.oneof(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 101, max: 999_999 }));
    const sentence = fc.tuple(
      numbers,
      fc.constantFrom(...writings),
      fc.constantFrom(...units),
      fc.constantFrom(...cues),
      fc.constantFrom('Le groupe annonce ', 'Selon lui, il y a ', '« ', ''),
      fc.constantFrom('.', ', dit-il', ' en tout', ' »', ''),
    );
    fc.assert(
      fc.property(sentence, ([value, write, [name, kind, unit], [cue, op], before, after]) => {
        const number = write(value) + (kind === 'count' ? '' : name);
        const text = `${before}${cue}${write(value)}${name}${after}`;
        const [found, ...more] = find(text);
        expect(more, text).toEqual([]);
        expect(found, text).toMatchObject({ value, kind, unit, op });
        expect(text.slice(found!.start, found!.end)).toBe(number);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read back with a magnitude', () => {
    const sentence = fc.tuple(
      fc.integer({ min: 11, max: 9999 }),
      fc.nat(2),
      fc.constantFrom(
        ...([
          ['millions', 1e6],
          ['milliards', 1e9],
          ['M', 1e6],
          ['Md', 1e9],
          ['Mds', 1e9],
        ] as const),
      ),
      fc.constantFrom(
        ...([
          ['€', 'EUR'],
          ['$', 'USD'],
          ['£', 'GBP'],
        ] as const),
      ),
      fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      fc.constantFrom(...cues),
    );
    fc.assert(
      fc.property(sentence, ([mantissa, decimals, [sign, magnitude], [symbol, unit], gap, [cue, op]]) => {
        const isWord = sign.length > 3;
        const number = (mantissa / 10 ** decimals).toFixed(decimals).replace('.', ',');
        const text = `Soit ${cue}${number}${isWord ? ' ' : gap}${sign}${isWord ? ' ' : ''}${symbol} en 2016.`;
        const [found] = find(text);
        expect(found, text).toMatchObject({ kind: 'money', unit, op });
        expect(found!.value! / magnitude).toBeCloseTo(mantissa / 10 ** decimals, 6);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back as a range', () => {
    const sentence = fc.tuple(
      fc.integer({ min: 2, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(...units),
      fc.constantFrom(
        ...([
          ['entre ', ' et '],
          ['de ', ' à '],
          ['', ' à '],
          ['', '-'],
          ['', '–'],
        ] as const),
      ),
    );
    fc.assert(
      fc.property(sentence, ([low, more, [name, kind, unit], [before, between]]) => {
        const text = `Soit ${before}${grouped(low, ' ')}${between}${grouped(low + more, ' ')}${name}.`;
        const isYears = text.includes('-') && low >= 1000;
        fc.pre(!isYears);
        const found = find(text);
        const high = low + more;
        // «2 à 5 000» is from 2 000.
        const isThousands = high % 1000 === 0 && low >= 2 && low < high / 1000 && high <= low * 10_000;
        const min = isThousands ? low * 1000 : low;
        expect(found, text).toMatchObject([{ kind, unit, op: 'range', min, max: high, value: null }]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what Intl.NumberFormat writes', () => {
  const amounts = fc.oneof(
    fc.integer({ min: -999_999_999, max: 999_999_999 }).map((cents) => cents / 100),
    fc.integer({ min: -12_000_000, max: 12_000_000 }).map((millions) => millions * 1e6),
  );
  const locales = ['fr-FR', 'fr-CH', 'fr-CA', 'fr-BE', 'en-US', 'en-GB'] as const;

  /** German has no locale of its own: its numbers are read inside French text. */
  it.each([...locales, 'de-DE'])('comes back as currency and percent (%s)', (locale) => {
    const language = locale.startsWith('en') ? 'en' : 'fr';
    const currencies = fc.constantFrom('EUR', 'USD', 'CAD', 'GBP', 'JPY', 'CHF');
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
        const written = format.format(amount);
        const value = Number(amount.toFixed(format.resolvedOptions().maximumFractionDigits ?? 2));
        const [found] = find(`: ${written}.`, language);
        expect(found, written).toMatchObject({ kind: 'money', value: value === 0 ? 0 : value });
        expect(found!.end - found!.start).toBe(written.length);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const style = { style: 'percent', minimumFractionDigits: 2 } as const;
        const written = new Intl.NumberFormat(locale, style).format(hundredths / 1e4);
        expect(find(`: ${written}.`, language)[0], written).toMatchObject({
          kind: 'percent',
          value: hundredths / 100,
        });
      }),
      { numRuns: 300 },
    );
  });

  const scales = fc.constantFrom(1e3, 1e6, 1e9, 1e12);
  const lengths = fc.constantFrom('short', 'long');

  it.each([...locales, 'de-DE'])('comes back as compact currency (%s)', (locale) => {
    const currencies = fc.constantFrom('EUR', 'USD', 'GBP', 'CHF');
    const mantissas = fc.integer({ min: -9999, max: 9999 }).filter((tenths) => Math.abs(tenths) > 10);
    fc.assert(
      fc.property(mantissas, scales, lengths, currencies, (tenths, scale, compactDisplay, currency) => {
        // German writes thousands out, as French does not.
        fc.pre(locale !== 'de-DE' || (scale >= 1e6 && scale < 1e12));
        const style = { style: 'currency', currency, notation: 'compact', compactDisplay } as const;
        const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
        const written = new Intl.NumberFormat(locale, { ...style, ...digits }).format((tenths / 10) * scale);
        const [found, ...more] = find(`: ${written}, dit-il`, locale.startsWith('en') ? 'en' : 'fr');
        expect(more, written).toEqual([]);
        expect(found, written).toMatchObject({ kind: 'money' });
        expect(found!.value! / scale, written).toBeCloseTo(tenths / 10, 6);
        expect(found!.end - found!.start, written).toBe(written.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(locales)('comes back in compact form (%s)', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), scales, lengths, (tenths, scale, compactDisplay) => {
        const style = { notation: 'compact', compactDisplay } as const;
        const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
        const written = new Intl.NumberFormat(locale, { ...style, ...digits }).format((tenths / 10) * scale);
        const noun = locale.startsWith('fr') ? (scale > 1e3 ? ' de personnes' : ' personnes') : ' people';
        const [found] = find(written + noun, locale.slice(0, 2));
        expect(found, written).toMatchObject({ kind: 'count' });
        expect(found!.value! / scale, written).toBeCloseTo(tenths / 10, 6);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'12 000 14,3 milliards d’euros € % environ plus de entre 10 et 15 à ans un une deux tiers mois Paul , . - ( ) 2016 contre doublé fois points h 30 $ 5e dizaine plusieurs'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 25 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 25 }).map((all) => all.join('')),
  );

  it.each(['fr', 'en'])('gives ordered, disjoint quantities with sound intervals (%s)', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const quantity of find(text, language)) {
          const { start, end, value, strict, loose } = quantity;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
          for (const [low, high] of [strict, loose])
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          at = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  const told = fc
    .tuple(
      fc.constantFrom('', 'Paul Durand', 'Paul Durand (Nantes)', 'une femme'),
      fc.constantFrom('', ', ', ' ('),
      fc.constantFrom('', 'à ', 'de ', 'plus de ', 'contre '),
      fc.constantFrom('15', 'quinze', '1,5 milliard', '12,3'),
      fc.constantFrom('', ' ans', ' mois', ' %', ' euros', ' fois', ' ou plus', ' environ', ' en 2016'),
      fc.constantFrom('', '.', ')', ','),
    )
    .map((parts) => parts.join(''));

  it('moves with its text and changes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(texts, told), (text) => {
        const clean = text.trim().replace(/\n/g, ' ');
        const moved = find(` ${clean} `).map(({ id: _id, ...quantity }) => ({
          ...quantity,
          start: quantity.start - 1,
          end: quantity.end - 1,
          cue: quantity.cue && { start: quantity.cue.start - 1, end: quantity.cue.end - 1 },
          noun: quantity.noun && { start: quantity.noun.start - 1, end: quantity.noun.end - 1 },
        }));
        expect(moved).toEqual(find(clean).map(({ id: _id, ...quantity }) => quantity));
      }),
      { numRuns: 3000 },
    );
  });
});
