/** The unit behind a number: «%», «Md€», «de dollars», «ans». */
import { APOSTROPHE, fold, HYPHEN, isDigit, isLetter, isSpace } from '../../numerals/characters.js';
import type { Numeral } from '../../numerals/index.js';
import type { PhraseMatch } from '../../numerals/phrases.js';
import type { Span } from '../../schema.js';
import { isCounting, type Passage } from './draft.js';
import type { Unit } from './lexicon.js';
import { isMeant } from './meanings.js';
import { endsIn, isSentenceStart, nextWordAt, phraseAfter, phraseBefore } from './words.js';

/** A number may govern its unit with «de» from this magnitude on («15 milliards de dollars», «3 dizaines de kilos»). */
const GOVERNS_WITH_OF = 10;

/** The sign or name of a unit behind a number, that makes one amount of both; null where none stands. */
export function unitBehind(passage: Passage, numeral: Numeral): PhraseMatch<Unit> | null {
  const { text, end, lexicon } = passage;
  const at = nextWordAt(passage, numeral.end);
  const sign = lexicon.unitSigns.matchAt(text, at, end);
  if (sign && isUnitSign(passage, sign, numeral)) return sign;
  const isHyphen = fold(text.charCodeAt(numeral.end)) === HYPHEN;
  const isInWords = numeral.form === 'words' || numeral.form === 'roman';
  if (at === numeral.end && !isHyphen && isInWords) return null;
  const from = isHyphen ? numeral.end + 1 : at;
  const name =
    lexicon.unitNames.matchAt(text, from, end) ??
    (numeral.article
      ? unitBehindArticle(passage, from)
      : unitBehindAdjective(passage, from, numeral.value >= 2)) ??
    unitBehindOf(passage, numeral, from);
  return name && fits(passage, numeral, name) ? name : null;
}

/** A letter with an apostrophe is the beginning of a word («5 l’an dernier»), a lone one glued to nothing may be. */
function isUnitSign(passage: Passage, sign: PhraseMatch<Unit>, numeral: Numeral): boolean {
  const { kind, most } = sign.value;
  if (kind === 'money' && isBeforeNext(passage, sign, numeral)) return false;
  if (numeral.article || numeral.form === 'words')
    return (
      (kind === 'money' && !isLetter(passage.text.charCodeAt(sign.end))) ||
      (kind === 'percent' && !isLetter(passage.text.charCodeAt(sign.start)))
    );
  if (
    isOfAngle(passage, sign) ||
    isElidedWord(passage, sign) ||
    isBeforeNoun(passage, sign) ||
    isBehindNoun(passage, sign.value, numeral)
  )
    return false;
  return isMeant(passage, sign.value, numeral) && (most === undefined || !isListMark(passage, sign, numeral));
}

/** «aged 4-11 £7», «a Rs 500 crore package»: the sign of the next number; not «2€50». */
function isBeforeNext({ text }: Passage, { start, end }: Span, { end: last, article }: Numeral): boolean {
  if (start === last) return false;
  return isDigit(text.charCodeAt(article && isSpace(text.charCodeAt(end)) ? end + 1 : end));
}

/** «48°51'30"»: degrees of an angle, with its minutes. */
function isOfAngle({ text }: Passage, { start, end }: Span): boolean {
  return text.charAt(start) === '°' && end === start + 1 && isDigit(text.charCodeAt(end));
}

/** What stands before makes a noun of a whole number with its unit: «avec 45 points», «le 20 heures». */
function isBehindNoun(passage: Passage, row: Unit, { value, start }: Numeral): boolean {
  const noUnit = row.notAfter;
  return noUnit !== null && Number.isInteger(value) && phraseBefore(noUnit, passage, start) !== null;
}

/** «4° Le cycle 4»: one of a list. */
function isListMark(passage: Passage, { end }: PhraseMatch<Unit>, { start }: Numeral): boolean {
  const next = passage.text.charAt(end + 1);
  return (
    isSentenceStart(passage, start) && isSpace(passage.text.charCodeAt(end)) && next !== next.toLowerCase()
  );
}

/** «5 l’an dernier», «un quart de l’enveloppe»: the letter is a word that lost its vowel. */
function isElidedWord({ text }: Passage, { end }: PhraseMatch<Unit>): boolean {
  return isLetter(text.charCodeAt(end - 1)) && fold(text.charCodeAt(end)) === APOSTROPHE;
}

/** What follows makes a noun of the unit: «points de vente», «10 pc portables». */
function isBeforeNoun(passage: Passage, { value, end }: PhraseMatch<Unit>): boolean {
  return value.notBefore !== null && phraseAfter(value.notBefore, passage, end) !== null;
}

function unitBehindAdjective(passage: Passage, at: number, isSeveral: boolean): PhraseMatch<Unit> | null {
  const adjective = passage.lexicon.unitAdjectives.matchAt(passage.text, at, passage.end);
  if (!adjective) return null;
  const unit = phraseAfter(passage.lexicon.unitNames, passage, adjective.end);
  if (!unit || unit.value.kind === 'percent') return null;
  // «turns 30 next week»
  return isSeveral && !isPlural(passage, unit) ? null : unit;
}

/** «a single day», where what stands between shows that it is counted. */
function unitBehindArticle(passage: Passage, at: number): PhraseMatch<Unit> | null {
  const { text, end, lexicon } = passage;
  const adjective = lexicon.articleAdjectives.matchAt(text, at, end);
  const unit = adjective && phraseAfter(lexicon.unitNames, passage, adjective.end);
  return unit?.value.kind === 'duration' ? unit : null;
}

function isPlural({ text, lexicon }: Passage, unit: Span): boolean {
  return endsIn(text, unit, lexicon.locale.quantities.pluralEndings);
}

function unitBehindOf(passage: Passage, numeral: Numeral, at: number): PhraseMatch<Unit> | null {
  const governs = numeral.magnitude >= GOVERNS_WITH_OF || numeral.sense !== 'cardinal';
  if (!governs) return null;
  const of = passage.lexicon.unitOf.matchAt(passage.text, at, passage.end);
  if (!of) return null;
  const { unitNames, unitSigns } = passage.lexicon;
  const name = phraseAfter(unitNames, passage, of.end);
  if (name) return name;
  const sign = phraseAfter(unitSigns, passage, of.end);
  return sign && !isElidedWord(passage, sign) ? sign : null;
}

function fits(passage: Passage, numeral: Numeral, unit: PhraseMatch<Unit>): boolean {
  const { lexicon } = passage;
  const { value: row, start } = unit;
  if (isBeforeNoun(passage, unit)) return false;
  if (isBehindNoun(passage, row, numeral)) return false;
  if (row.kind === 'duration' && isTitleCase(passage.text, start) && isTitle(passage, numeral)) return false;
  if (!isMeant(passage, row, numeral)) return false;
  if (!numeral.article || row.countsWithArticle || numeral.value < 1) return true;
  if (isCounting(passage, numeral)) return true;
  // «a single day»
  if (unit.start > nextWordAt(passage, numeral.end) + 1) return true;
  // «a year and a half»
  if (phraseAfter(lexicon.andHalf, passage, unit.end)) return true;
  if (isCountedArticle(passage, numeral, unit)) return true;
  // «un jour plus tard», not «un jour, il viendra»
  if (phraseAfter(lexicon.relativeAfter, passage, unit.end)) return true;
  return phraseBefore(lexicon.cuesBefore, passage, numeral.start)?.value.countsArticle === true;
}

/** «for a week», «a year's worth»: what lasts so long, not «for a day that nobody forgets». */
function isCountedArticle(passage: Passage, { start }: Numeral, { end }: PhraseMatch<Unit>): boolean {
  const { lexicon } = passage;
  if (phraseAfter(lexicon.articleBefore, passage, end)) return true;
  if (phraseBefore(lexicon.articleBehind, passage, start) === null) return false;
  if (fold(passage.text.charCodeAt(end)) === APOSTROPHE || fold(passage.text.charCodeAt(end)) === HYPHEN)
    return false;
  return phraseAfter(lexicon.notArticleBefore, passage, end) === null;
}

/** «24 Heures», «la guerre de Cent Ans». */
function isTitle({ text }: Passage, { form, start }: Numeral): boolean {
  return form !== 'words' || text.charAt(start) !== text.charAt(start).toLowerCase();
}

/** «24 Heures», a capital and a small letter: a name; in a line of capitals it is none. */
function isTitleCase(text: string, at: number): boolean {
  return (
    text.charAt(at) !== text.charAt(at).toLowerCase() &&
    text.charAt(at + 1) === text.charAt(at + 1).toLowerCase()
  );
}
