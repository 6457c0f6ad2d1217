/** Slots for numbers, from the tables and the reader that quantities have too. */
import type { NumeralsLocale } from '../../locales/numerals.js';
import { isLetter } from '../../numerals/characters.js';
import { readNumeral } from '../../numerals/index.js';
import { choice, itemsOf, maybe, NEVER, place, row, type Shape, several } from './shape.js';
import { digits, type Slot } from './slot.js';
import { readSpellings, type Spelled } from './templates.js';

/** A whole number below a thousand in words, in any spelling of it. */
export function numberWords(numerals: NumeralsLocale, field: string, least: number, most: number): Slot {
  const singles = singlesOf(numerals);
  const single = readSpellings(singles);
  // No hundred follows a hundred: «cent cent cent» would be tried at every word.
  const parts = severalWords(
    numerals,
    readSpellings(singles.filter((word) => !numerals.hundreds.includes(word))),
  );
  return {
    field,
    source: `${parts.source}|${single.source}`,
    shape: parts.shape,
    read: (text) => wholeOf(text, numerals, 'cardinal', least, most),
  };
}

/** An ordinal in words. */
export function ordinalWords(numerals: NumeralsLocale, field: string): Slot {
  const single = readSpellings([...Object.keys(numerals.ordinals), ...Object.keys(numerals.ordinalsAlone)]);
  const parts = severalWords(numerals, single);
  return {
    field,
    source: `${parts.source}|${single.source}`,
    shape: parts.shape,
    read: (text) => wholeOf(text, numerals, 'ordinal', 1, Number.POSITIVE_INFINITY),
  };
}

/**
 * A number of several words, the last of them given: it begins with a ten or hundred, or with what multiplies one
 * («quatre-vingt», «deux cents»).
 */
function severalWords({ units, tens, hundreds, and, vigesimal }: NumeralsLocale, last: Spelled): Spelled {
  const factors = readSpellings(Object.keys(units).filter((word) => units[word]! >= 2 && units[word]! <= 9));
  const twenties = vigesimal ? Object.keys(tens).filter((word) => tens[word] === 20) : [];
  const multiplied = readSpellings([...hundreds, ...twenties]);
  const ten = readSpellings(Object.keys(tens));
  const hundred = readSpellings(hundreds);
  const any = readSpellings([...Object.keys(units), ...Object.keys(tens)]);
  const joint = `(?:[ -]${and.word}[ -]|[ -])`;
  return {
    source:
      `(?:(?:${factors.source})[ -](?:${multiplied.source})|${ten.source}|${hundred.source})` +
      `(?:${joint}(?:${any.source})){0,2}(?:${joint}(?:${last.source}))?`,
    shape: anyWords([factors, multiplied, ten, hundred, any, last], and.word),
  };
}

/** A row of these words, however they follow each other, and any one of them alone. */
function anyWords(spelled: readonly Spelled[], and: string): Shape {
  const words = [...new Set([...spelled.flatMap(({ shape }) => itemsOf(shape)), and])];
  return several(place(...words), MOST_WORDS);
}

/** «deux cent quatre-vingt-dix-neuf», and one more. */
const MOST_WORDS = 8;

/** «2e», «21 ème». */
export function figureNth({ ordinalSuffixes, spacedOrdinalSuffixes }: NumeralsLocale, field: string): Slot {
  const endings = readSpellings([...ordinalSuffixes, ...spacedOrdinalSuffixes.map((suffix) => ` ${suffix}`)]);
  return {
    ...digits(field, `[1-9]\\d?(?:${endings.source})`),
    shape: row(place('0', '00'), endings.shape),
  };
}

/** «XIXe», «XX e»; where a language writes no such ordinals nothing fits. */
export function romanNth(numerals: NumeralsLocale, field: string): Slot {
  const { romanSuffixes, romanFirstSuffixes, spacedOrdinalSuffixes } = numerals;
  const glued = [...romanSuffixes, ...romanFirstSuffixes];
  const read = (text: string) => ROMAN.get(/^[ivx]+/.exec(text)?.[0] ?? '') ?? null;
  if (glued.length === 0) return { field, source: '(?!)', shape: NEVER, read };
  const endings = readSpellings([...glued, ...spacedOrdinalSuffixes.map((suffix) => ` ${suffix}`)]);
  return {
    field,
    source: `[ivx]{1,6}(?:${endings.source})`,
    shape: choice(
      place(...[...ROMAN.keys()].flatMap((numeral) => glued.map((suffix) => numeral + suffix))),
      row(
        place(...ROMAN.keys()),
        choice(...spacedOrdinalSuffixes.map((suffix) => readSpellings([suffix]).shape)),
      ),
    ),
    read,
  };
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);

/** «une dizaine d’», «une vingtaine de». */
export function roughCount({ collectives, collectiveDeterminers, of }: NumeralsLocale, field: string): Slot {
  const before = readSpellings(collectiveDeterminers);
  const numbers = readSpellings(Object.keys(collectives));
  const after = readSpellings(of);
  return {
    field,
    source: `(?:${before.source}) {1,3}(?:${numbers.source})(?: {1,3}(?:${after.source}))?`,
    shape: row(before.shape, numbers.shape, maybe(after.shape)),
    read: (text) => collectives[text.split(' ').find((word) => word in collectives) ?? ''] ?? null,
  };
}

function singlesOf({ units, tens, hundreds, articles }: NumeralsLocale): string[] {
  return [...new Set([...Object.keys(units), ...Object.keys(tens), ...hundreds, ...articles])];
}

function wholeOf(
  text: string,
  numerals: NumeralsLocale,
  sense: 'cardinal' | 'ordinal',
  least: number,
  most: number,
): number | null {
  if (!isLetter(text.charCodeAt(0))) return null;
  const numeral = readNumeral(text, 0, text.length, numerals);
  if (!numeral || numeral.sense !== sense || numeral.end !== text.length) return null;
  return numeral.value >= least && numeral.value <= most ? numeral.value : null;
}
