/** What stands behind or before a number and says what it measures: «%», «Md€», «de dollars», «$15». */
import type { UnitRow } from '../../locales/quantities.js';
import { fold, isDigit, isLetter, isSpace, isWordCharacter } from '../../numerals/characters.js';
import { readDigits } from '../../numerals/digits.js';
import type { Numeral } from '../../numerals/index.js';
import type { PhraseMatch } from '../../numerals/phrases.js';
import { type Draft, draftOf, type Passage } from './draft.js';
import { nextWordAt, phraseAfter, phraseBefore } from './words.js';

/** A number may govern its unit with «de» from this magnitude on («15 milliards de dollars»). */
const GOVERNS_WITH_OF = 1e6;
const MINUTES = 60;

/** «un Français sur deux»: from an article to the whole there are no more characters than this. */
const LONGEST_SHARE = 40;

/** The drafts of a block, each with the unit beside it; a number inside another's unit is none. */
export function draftsWithUnits(passage: Passage, numerals: readonly Numeral[]): void {
  let taken = passage.start;
  numerals.forEach((numeral, index) => {
    if (numeral.start < taken) return;
    const draft = draftOf(numeral);
    if (numeral.sense !== 'ordinal') attachUnit(passage, draft, taken);
    if (numeral.article && draft.kind === null && !mayCount(passage, numeral, numerals[index + 1])) return;
    passage.drafts.push(draft);
    taken = draft.end;
  });
}

/** Most articles are only that: they are let go before anything else is looked at. */
function mayCount(passage: Passage, numeral: Numeral, next: Numeral | undefined): boolean {
  if (next && next.start - numeral.end < LONGEST_SHARE) return true;
  return phraseBefore(passage.lexicon.cuesBefore, passage, numeral.start) !== null;
}

function attachUnit(passage: Passage, draft: Draft, taken: number): void {
  if (takeHours(passage, draft)) return;
  const unit = unitBehind(passage, draft);
  if (unit) {
    setUnit(draft, unit.value);
    draft.end = unit.end;
    takeHalf(passage, draft);
    takeCents(passage, draft);
  }
  if (unit?.value.kind !== 'money') takeSignBefore(passage, draft, taken);
  if (draft.kind !== null) takeMinus(passage, draft, taken);
}

/** Gives the draft the row's unit, in the row's multiple. */
export function setUnit(draft: Draft, row: UnitRow): void {
  const factor = row.factor ?? 1;
  draft.kind = row.kind;
  draft.row = row;
  draft.unit = row.unit;
  draft.unitSource = row.kind === 'money' ? 'explicit' : null;
  draft.value = times(draft.value, factor);
  draft.ulp = times(draft.ulp, factor);
  draft.rule = row.kind;
}

/** Exact also for hundredths. */
function times(value: number, factor: number): number {
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}

function unitBehind(passage: Passage, draft: Draft): PhraseMatch<UnitRow> | null {
  const { text, end, lexicon } = passage;
  const { numeral } = draft;
  const at = nextWordAt(passage, draft.end);
  const sign = lexicon.unitSigns.matchAt(text, at, end);
  if (sign && isUnitSign(passage, sign, numeral)) return sign;
  const isHyphen = fold(text.charCodeAt(draft.end)) === 45;
  if (at === draft.end && !isHyphen && !numeral.form.startsWith('d') && numeral.form !== 'mixed') return null;
  const from = isHyphen ? draft.end + 1 : at;
  const name =
    lexicon.unitNames.matchAt(text, from, end) ??
    unitBehindAdjective(passage, from) ??
    unitBehindOf(passage, draft, from);
  return name && fits(passage, draft, name) ? name : null;
}

/** A letter with an apostrophe is the beginning of a word («5 l’an dernier»), a lone one glued to nothing may be. */
function isUnitSign({ text }: Passage, sign: PhraseMatch<UnitRow>, numeral: Numeral): boolean {
  if (numeral.article || numeral.form === 'words')
    return sign.value.kind !== 'measure' && sign.value.kind !== 'duration';
  const last = text.charCodeAt(sign.end - 1);
  if (isLetter(last) && fold(text.charCodeAt(sign.end)) === 39) return false;
  return sign.value.most === undefined || numeral.value <= sign.value.most;
}

function unitBehindAdjective(passage: Passage, at: number): PhraseMatch<UnitRow> | null {
  const adjective = passage.lexicon.unitAdjectives.matchAt(passage.text, at, passage.end);
  if (!adjective) return null;
  const unit = phraseAfter(passage.lexicon.unitNames, passage, adjective.end);
  return unit?.value.kind === 'duration' ? unit : null;
}

function unitBehindOf(passage: Passage, { numeral }: Draft, at: number): PhraseMatch<UnitRow> | null {
  const governs = numeral.magnitude >= GOVERNS_WITH_OF || numeral.sense !== 'cardinal';
  if (!governs) return null;
  const of = passage.lexicon.unitOf.matchAt(passage.text, at, passage.end);
  if (!of) return null;
  const { unitNames, unitSigns } = passage.lexicon;
  return phraseAfter(unitNames, passage, of.end) ?? phraseAfter(unitSigns, passage, of.end);
}

function fits(
  passage: Passage,
  { numeral }: Draft,
  { value: row, start, end }: PhraseMatch<UnitRow>,
): boolean {
  const { lexicon } = passage;
  const noUnit = lexicon.notUnitBefore.get(row);
  if (noUnit && phraseAfter(noUnit, passage, end)) return false;
  if (row.kind === 'duration' && numeral.form === 'digits' && isTitleCase(passage.text, start)) return false;
  if (row.most !== undefined && numeral.value > row.most) return false;
  if (!numeral.article || row.countsWithArticle !== false || numeral.value < 1) return true;
  return phraseBefore(lexicon.cuesBefore, passage, numeral.start)?.value.countsArticle === true;
}

/** «24 Heures», a capital and a small letter: a name; in a line of capitals it is none. */
function isTitleCase(text: string, at: number): boolean {
  return (
    text.charAt(at) !== text.charAt(at).toLowerCase() &&
    text.charAt(at + 1) === text.charAt(at + 1).toLowerCase()
  );
}

/** «3h30», «3 h 30», «1 heure 45»: hours and minutes in one. */
function takeHours(passage: Passage, draft: Draft): boolean {
  const { text, end, lexicon } = passage;
  if (draft.numeral.form !== 'digits' || !Number.isInteger(draft.value)) return false;
  const at = nextWordAt(passage, draft.end);
  if (text.charAt(at).toLowerCase() !== lexicon.locale.quantities.hourSign) return false;
  const from = nextWordAt(passage, at + 1);
  if (from >= end || !isDigit(text.charCodeAt(from))) return false;
  const minutes = readDigits(text, from, end, lexicon.locale.numerals.decimal);
  if (minutes?.whole !== 2 || minutes.decimals > 0 || minutes.mantissa >= MINUTES) return false;
  const row = lexicon.unitSigns.matchAt(lexicon.locale.quantities.hourSign, 0, 1)?.value;
  if (!row) return false;
  setUnit(draft, row);
  draft.end = minutes.end;
  draft.value = Math.round((draft.value + minutes.mantissa / MINUTES) * 1e4) / 1e4;
  draft.ulp = 1 / MINUTES;
  draft.digits += 2;
  return true;
}

/** «deux ans et demi». */
function takeHalf(passage: Passage, draft: Draft): void {
  const half = phraseAfter(passage.lexicon.andHalf, passage, draft.end);
  if (!half || half.start === draft.end || draft.numeral.magnitude !== 1) return;
  draft.value += times(0.5, draft.row?.factor ?? 1);
  draft.ulp = times(0.1, draft.row?.factor ?? 1);
  draft.digits += 1;
  draft.end = half.end;
}

/** «1€50»: two digits glued to a currency are hundredths. */
function takeCents({ text, end }: Passage, draft: Draft): void {
  const { end: at } = draft;
  if (draft.kind !== 'money' || draft.numeral.form !== 'digits' || !Number.isInteger(draft.value)) return;
  if (at + 2 > end || !isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return;
  if (
    at + 2 < end &&
    (isWordCharacter(text.charCodeAt(at + 2)) ||
      ('.,'.includes(text.charAt(at + 2)) && isDigit(text.charCodeAt(at + 3))))
  )
    return;
  draft.value += Number(text.slice(at, at + 2)) / 100;
  draft.ulp = 0.01;
  draft.digits += 2;
  draft.end = at + 2;
}

/** «$15 billion», «EUR 15 millions». */
function takeSignBefore(passage: Passage, draft: Draft, taken: number): void {
  const { text, start, lexicon } = passage;
  if (draft.numeral.form === 'words' || draft.kind !== null) return;
  const before = isSpace(text.charCodeAt(draft.start - 1)) ? draft.start - 1 : draft.start;
  const sign = lexicon.unitSigns.matchBefore(text, before, start);
  if (sign?.value.kind !== 'money' || sign.start < taken) return;
  if (
    before < draft.start &&
    isWordCharacter(text.charCodeAt(sign.start)) === false &&
    isDigit(text.charCodeAt(sign.start - 1))
  )
    return;
  setUnit(draft, sign.value);
  draft.start = sign.start;
}

/** «moins 4 degrés»: the word is a sign when no cue ends with it. */
function takeMinus(passage: Passage, draft: Draft, taken: number): void {
  if (draft.numeral.form === 'words' || draft.kind === 'duration' || draft.value < 0) return;
  const minus = phraseBefore(passage.lexicon.minus, passage, draft.start);
  if (!minus || minus.start < taken) return;
  if (phraseBefore(passage.lexicon.cuesBefore, passage, draft.start)) return;
  draft.start = minus.start;
  draft.value = -draft.value;
}
