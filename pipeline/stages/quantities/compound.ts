/** Amounts in two units at once: «3h30», «1 heure 45 minutes», «2h03'23"», «1m80», «1€50». */
import { fold, HYPHEN, isDigit, isLetter, isWordCharacter } from '../../numerals/characters.js';
import { type Numeral, readNumeral } from '../../numerals/index.js';
import { addParts, type Draft, isWhole, isWholeDigits, type Passage, tellIn } from './draft.js';
import type { Unit } from './lexicon.js';
import { doubleTickAt, isTick } from './ticks.js';
import { nextWordAt, phraseAfter, wordAfter, wordBefore } from './words.js';

const SIXTY = 60;
const HUNDREDTHS = 100;
/** «1 m 80» with spaces is a height; «40 m 20» may be anything. */
const MOST_SPACED = 10;

/**
 * The row of a sign that stands between two figures («3h30», «3 h 30», «1m80»), which is no sign by itself there; null
 * where nothing such follows the number.
 */
export function signBetween(passage: Passage, draft: Draft): { row: Unit; end: number } | null {
  if (!isWholeDigits(draft)) return null;
  const { text, lexicon } = passage;
  const at = nextWordAt(passage, draft.end);
  // All are one letter.
  if (!isLetter(text.charCodeAt(at)) || isLetter(text.charCodeAt(at + 1))) return null;
  const sign = text.charAt(at);
  const row = lexicon.signsBetween.get(sign) ?? lexicon.signsBetween.get(sign.toLowerCase());
  if (!row || (row.parts === HUNDREDTHS && sign !== sign.toLowerCase())) return null;
  const part = partAt(passage, nextWordAt(passage, at + 1), row.parts!);
  if (!part) return null;
  const isSpaced = at > draft.end || !isDigit(text.charCodeAt(at + 1));
  if (row.parts === HUNDREDTHS && isSpaced && draft.value > MOST_SPACED) return null;
  return { row, end: at + 1 };
}

/** Adds the smaller part that stands behind the unit of the draft, if one does. */
export function takeParts(passage: Passage, draft: Draft): void {
  if (takeSmallerUnit(passage, draft)) return;
  if (draft.numeral.form === 'words' && isWhole(draft)) takeWordParts(passage, draft);
  if (isWhole(draft) && (draft.unit === 'h' || draft.unit === 'min') && takeSpelledParts(passage, draft))
    return;
  if (!isWholeDigits(draft)) return;
  if (draft.row?.parts === SIXTY) takeSixtieths(passage, draft);
  else if (draft.row?.parts !== undefined || draft.kind === 'money')
    takeDecimals(passage, draft, draft.row?.parts ?? HUNDREDTHS);
}

/** «deux minutes trente secondes», «une heure quarante», «un mètre quatre-vingts», «deux euros cinquante». */
function takeWordParts(passage: Passage, draft: Draft): void {
  const { text, end, lexicon } = passage;
  const { row, unit } = draft;
  const parts = row?.parts ?? (row?.kind === 'money' ? HUNDREDTHS : null);
  if (parts === null || row?.factor !== undefined || draft.magnitude !== 1) return;
  const and = phraseAfter(lexicon.rangeAnd, passage, draft.end);
  const from = nextWordAt(passage, and?.end ?? draft.end);
  const part = readNumeral(text, from, end, lexicon.locale.numerals);
  if (part?.form !== 'words' || part.sense !== 'cardinal' || part.article || part.magnitude !== 1) return;
  if (!Number.isInteger(part.value) || part.value < 1 || part.value >= parts) return;
  const own = parts === SIXTY ? unitOfPart(passage, part.end, unit === 'h' ? 'min' : 's') : null;
  if (own === null && (and !== null || part.value < TWO_DIGITS || !isFree(passage, draft, part.end))) return;
  draft.digits += digitsOf(parts);
  if (own !== null) tellIn(draft, unit === 'h' ? 'min' : 's', parts, part.value);
  else addParts(draft, parts, part.value);
  draft.end = own ?? part.end;
}

const TWO_DIGITS = 10;

/** «5 feet 10 inches», «5ft 10in», «11 stone 4 pounds»: a smaller unit of the same kind; true where one stands there. */
function takeSmallerUnit(passage: Passage, draft: Draft): boolean {
  const { text, end, lexicon } = passage;
  const { row } = draft;
  if (row?.smaller === undefined || !isWhole(draft)) return false;
  const { unit, parts, sign } = row.smaller;
  const isHyphen = fold(text.charCodeAt(draft.end)) === HYPHEN;
  const part = readNumeral(
    text,
    isHyphen ? draft.end + 1 : nextWordAt(passage, draft.end),
    end,
    lexicon.locale.numerals,
  );
  if (part?.sense !== 'cardinal' || part.value < 0 || part.value >= parts) return false;
  const at = isHyphen && fold(text.charCodeAt(part.end)) === HYPHEN ? part.end + 1 : part.end;
  const isSign = text.startsWith(sign, at) && !isWordCharacter(text.charCodeAt(at + sign.length));
  const own = unitOfPart(passage, at, unit) ?? (isSign ? at + sign.length : null);
  if (own === null && !isHyphen && !isTold(passage, draft, part)) return false;
  draft.digits += String(part.value).length;
  tellIn(draft, unit, parts, part.value);
  draft.end = own ?? part.end;
  return true;
}

/** «six foot two», not «six feet two metres away» or «a six foot two men». */
function isTold({ text, lexicon, end }: Passage, draft: Draft, { form, article, end: at }: Numeral): boolean {
  if (draft.numeral.article || article || form !== draft.numeral.form) return false;
  const passage = { text, start: draft.end, end };
  const unit = wordBefore({ text, start: draft.start, end }, draft.end);
  if (
    unit === null ||
    !lexicon.locale.quantities.unitsBeforeParts.includes(text.slice(unit.start, unit.end).toLowerCase())
  )
    return false;
  const word = wordAfter(passage, at);
  return (
    word === null ||
    (lexicon.functionWords.has(text, word) && lexicon.unitNames.matchAt(text, word.start, end) === null)
  );
}

/** «2h 3m 23s», «2 heures et 5 minutes», «1 min 30 s»: parts that each have their unit; true where they stand there. */
function takeSpelledParts(passage: Passage, draft: Draft): boolean {
  const minutes = draft.unit === 'h' ? spelledPart(passage, draft.end, 'min') : null;
  const seconds = spelledPart(passage, minutes?.end ?? draft.end, 's');
  if (!minutes && !seconds) return false;
  draft.digits += (minutes ? 2 : 0) + (seconds ? 2 : 0);
  if (draft.unit === 'h') tellIn(draft, 'min', SIXTY, minutes?.value ?? 0);
  if (seconds) {
    tellIn(draft, 's', SIXTY, seconds.value);
    draft.ulp = seconds.ulp;
  }
  draft.end = (seconds ?? minutes)!.end;
  return true;
}

/** A part with its unit, straight behind the whole, behind a comma or «and»; only seconds have decimals. */
function spelledPart(
  passage: Passage,
  from: number,
  unit: string,
): { value: number; ulp: number; end: number } | null {
  const { text, end, lexicon } = passage;
  const behind = text.charAt(from) === ',' ? from + 1 : from;
  const at = nextWordAt(passage, phraseAfter(lexicon.rangeAnd, passage, behind)?.end ?? behind);
  const part = readNumeral(text, at, end, lexicon.locale.numerals);
  if (part?.sense !== 'cardinal' || part.value < 0 || part.value >= SIXTY) return null;
  if (part.article && !lexicon.countingArticles.has(text, part)) return null;
  if (unit !== 's' && !Number.isInteger(part.value)) return null;
  const stop = part.end;
  const isGluedM = unit === 'min' && text.charAt(stop) === 'm' && !isWordCharacter(text.charCodeAt(stop + 1));
  const unitEnd = unitOfPart(passage, stop, unit) ?? (isGluedM ? stop + 1 : null);
  return unitEnd === null ? null : { value: part.value, ulp: part.ulp, end: unitEnd };
}

/** Minutes of an hour, and their seconds; seconds of a minute. */
function takeSixtieths(passage: Passage, draft: Draft): void {
  const { text } = passage;
  const isHour = draft.unit === 'h';
  const first = nextWordAt(passage, draft.end);
  const part = partAt(passage, first, SIXTY);
  if (!part) return;
  const unit = unitOfPart(passage, part.end, isHour ? 'min' : 's');
  if (first > draft.end && unit === null && !isTick(text, part.end) && !isFree(passage, draft, part.end))
    return;
  const second = isHour ? secondsAt(passage, part.end, unit) : null;
  const parts = part.value / SIXTY + (second?.value ?? 0) / (SIXTY * SIXTY);
  draft.digits += second ? 4 : 2;
  if (unit !== null && second === null) tellIn(draft, isHour ? 'min' : 's', SIXTY, part.value);
  else {
    draft.value = Math.round((draft.value + parts) * 1e4) / 1e4;
    draft.ulp = second ? 1 / (SIXTY * SIXTY) : 1 / SIXTY;
  }
  draft.end = second ? endOfSeconds(passage, second.end) : (unit ?? part.end);
}

function secondsAt(passage: Passage, minutesEnd: number, unit: number | null): ReturnType<typeof partAt> {
  if (isTick(passage.text, minutesEnd)) return partAt(passage, minutesEnd + 1, SIXTY);
  const at = unit === null ? null : nextWordAt(passage, unit);
  const seconds = at === null ? null : partAt(passage, at, SIXTY);
  return seconds && unitOfPart(passage, seconds.end, 's') === null ? null : seconds;
}

const endOfSeconds = (passage: Passage, at: number): number =>
  doubleTickAt(passage, at) ?? unitOfPart(passage, at, 's') ?? at;

/** The end of the unit behind a part, null where none stands there. */
function unitOfPart(passage: Passage, at: number, unit: string): number | null {
  const { unitSigns, unitNames } = passage.lexicon;
  const match = phraseAfter(unitSigns, passage, at) ?? phraseAfter(unitNames, passage, at);
  return match && (match.value.unit === unit || match.value.measure?.unit === unit) ? match.end : null;
}

/** Hundredths of a metre or a currency, thousandths of a kilo. */
function takeDecimals(passage: Passage, draft: Draft, parts: number): void {
  const from = nextWordAt(passage, draft.end);
  const part = partAt(passage, from, parts);
  if (!part || (from > draft.end && !isFree(passage, draft, part.end))) return;
  draft.value = Math.round((draft.value + part.value / parts) * parts) / parts;
  draft.ulp = 1 / parts;
  draft.digits += digitsOf(parts);
  draft.end = part.end;
}

/** Behind a space the part must count nothing itself: «2 euros 50 par jour», not «2 euros 50 jours plus tard». */
function isFree(passage: Passage, { kind, row, value }: Draft, at: number): boolean {
  if (kind === 'measure' && row?.parts === HUNDREDTHS && value > MOST_SPACED) return false;
  const { text, lexicon } = passage;
  const word = wordAfter(passage, at);
  if (!word) {
    const next = nextWordAt(passage, at);
    return next >= passage.end || !isDigit(text.charCodeAt(next));
  }
  return lexicon.functionWords.has(text, word);
}

/** Two digits below a limit, or three, that no more digits or letters follow. */
function partAt({ text, end }: Passage, at: number, limit: number): { value: number; end: number } | null {
  const stop = at + digitsOf(limit);
  if (stop > end) return null;
  for (let i = at; i < stop; i += 1) if (!isDigit(text.charCodeAt(i))) return null;
  const value = Number(text.slice(at, stop));
  const after = stop < end ? text.charCodeAt(stop) : 32;
  if (value >= limit || isDigit(after)) return null;
  if ('.,'.includes(text.charAt(stop)) && isDigit(text.charCodeAt(stop + 1))) return null;
  return isWordCharacter(after) && limit !== SIXTY ? null : { value, end: stop };
}

const digitsOf = (parts: number): number => (parts > HUNDREDTHS ? 3 : 2);
