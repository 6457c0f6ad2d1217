/** Numbers that carry their own bound: «une dizaine», «plusieurs milliards», «des dizaines de milliers». */
import { isDigit, isWordCharacter, skipSpaces, skipSpacesBack } from './characters.js';
import type { Lexicon, NumberWord } from './lexicon.js';
import { type NumeralSense, newNumeral, type Unfinished } from './numeral.js';
import { precisionOf } from './precision.js';

/** Scales that multiply beyond this are no number; it keeps hostile text linear. */
const LARGEST = 1e15;

/** A collective or vague word at `at`, with the scales behind it; its determiner is added by `withDeterminer`. */
export function readScaled(text: string, at: number, end: number, lexicon: Lexicon): Unfinished | null {
  const match = lexicon.words.matchAt(text, at, end);
  if (!match) return null;
  const { value: word } = match;
  if (word.vague) {
    const scale = scaleAt(text, match.end, end, lexicon);
    return scale
      ? withScales(text, numeral(at, scale.end, 'vague', scale.value), end, lexicon)
      : numeral(at, match.end, 'vague', 1);
  }
  const scale = word.collective ?? (word.plural && !word.afterWords ? word.magnitude : undefined);
  if (scale === undefined) return null;
  return withScales(text, numeral(at, match.end, word.plural ? 'vague' : 'collective', scale), end, lexicon);
}

/** A cardinal that counts collectives: «trois dizaines de milliers», «two dozen». */
export function withCollective(
  text: string,
  cardinal: Unfinished,
  end: number,
  lexicon: Lexicon,
): Unfinished | null {
  if (cardinal.article || cardinal.sense !== 'cardinal' || cardinal.magnitude !== 1) return null;
  const match = lexicon.words.matchAt(text, nextWord(text, cardinal.end, end), end);
  const scale = match?.value.collective;
  if (!match || scale === undefined || match.start === cardinal.end) return null;
  multiply(cardinal, scale, match.end);
  return withScales(text, cardinal, end, lexicon);
}

/**
 * The numeral with the determiner before it; null where a collective or plural stands with neither a
 * determiner nor «de», and is a noun («la trentaine», «en quarantaine»).
 */
export function withDeterminer(
  text: string,
  numeral: Unfinished,
  end: number,
  start: number,
  lexicon: Lexicon,
): Unfinished | null {
  if (numeral.form !== 'words' || (numeral.sense !== 'collective' && numeral.sense !== 'vague'))
    return numeral;
  if (numeral.sense === 'vague' && numeral.magnitude === 1) return numeral;
  const first = lexicon.words.matchAt(text, numeral.start, end);
  // «half a dozen» has its article inside.
  if (first?.value.vague || (first && /\s/.test(text.slice(first.start, first.end)))) return numeral;
  const before = skipSpacesBack(text, numeral.start, Math.max(start, numeral.start - 3));
  const table = numeral.sense === 'vague' ? lexicon.vagueDeterminers : lexicon.collectiveDeterminers;
  const match = before < numeral.start ? table.matchBefore(text, before, start) : null;
  // «hundreds of thousands»: what is counted may be left out.
  const isScaled = first !== null && numeral.end > first.end;
  const of = lexicon.of.matchAt(text, nextWord(text, numeral.end, end), end);
  const hasOf = isScaled || of !== null;
  // «une quarantaine de 14 jours» is a length of time.
  if (
    !isScaled &&
    of &&
    numeral.sense === 'collective' &&
    isDigit(text.charCodeAt(nextWord(text, of.end, end)))
  )
    return null;
  if (!match || isWordCharacter(text.charCodeAt(match.start - 1)))
    return hasOf || lexicon.pluralsAlone.has(text, numeral) ? numeral : null;
  // «la quarantaine», «la douzaine» are nouns where nothing is counted.
  const isIndefinite = lexicon.words.matchAt(text, match.start, end)?.value.article === true;
  if (!hasOf && numeral.sense !== 'vague' && !isIndefinite) return null;
  numeral.start = match.start;
  return numeral;
}

/** Multiplies by the scales that follow with «de»: «dizaines de milliers», «centaine de millions». */
function withScales(text: string, numeral: Unfinished, end: number, lexicon: Lexicon): Unfinished {
  const of = lexicon.of.matchAt(text, nextWord(text, numeral.end, end), end);
  if (!of) return numeral;
  const scale = scaleAt(text, of.end, end, lexicon);
  if (scale?.word.plural !== true || numeral.value * scale.value > LARGEST) return numeral;
  multiply(numeral, scale.value, scale.end);
  return withScales(text, numeral, end, lexicon);
}

/** Makes the number the multiple that the word up to `end` says. */
function multiply(numeral: Unfinished, scale: number, end: number): void {
  numeral.end = end;
  numeral.value *= scale;
  numeral.ulp *= scale;
  numeral.magnitude = scale;
}

function scaleAt(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
): { end: number; value: number; word: NumberWord } | null {
  const match = lexicon.words.matchAt(text, nextWord(text, at, end), end);
  if (!match) return null;
  const value = match.value.collective ?? match.value.magnitude ?? (match.value.hundred ? 100 : undefined);
  return value === undefined ? null : { end: match.end, value, word: match.value };
}

function nextWord(text: string, at: number, end: number): number {
  return skipSpaces(text, at, Math.min(end, at + 3));
}

function numeral(start: number, end: number, sense: NumeralSense, value: number): Unfinished {
  return newNumeral(start, end, sense, 'words', value, precisionOf(value, 0, 1), value);
}
