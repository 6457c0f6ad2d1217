/** What stands behind or before a number and says what it measures: «%», «Md€», «de dollars», «$15». */
import {
  APOSTROPHE,
  fold,
  HYPHEN,
  isCurrencySign,
  isDigit,
  isLetter,
  isSpace,
  isWordCharacter,
  skipSpacesBack,
} from '../../numerals/characters.js';
import type { Numeral } from '../../numerals/index.js';
import type { PhraseMatch } from '../../numerals/phrases.js';
import type { Span } from '../../schema.js';
import { signBetween, takeParts } from './compound.js';
import { type Draft, draftOf, type Passage } from './draft.js';
import { asOrdinal, isStep } from './fractions.js';
import { netAddressesIn } from './identifiers.js';
import { isHalfOfNoun, joinedNumeral } from './joined.js';
import type { Unit } from './lexicon.js';
import { isMeant, takeOther, takePer } from './meanings.js';
import { halfBehind } from './nouns.js';
import { takeTicks } from './ticks.js';
import { endsIn, isSentenceStart, nextWordAt, phraseAfter, phraseBefore, wordAfter } from './words.js';

/** A number may govern its unit with «de» from this magnitude on («15 milliards de dollars», «3 dizaines de kilos»). */
const GOVERNS_WITH_OF = 10;

/** «un Français sur deux»: from an article to the whole there are no more characters than this. */
const LONGEST_SHARE = 40;

/** The drafts of a block, each with the unit beside it; a number inside another's unit is none. */
export function draftsWithUnits(passage: Passage, numerals: readonly Numeral[]): void {
  const { text, drafts, lexicon } = passage;
  const isInNetAddress = netAddressesIn(passage);
  let taken = passage.start;
  for (let index = 0; index < numerals.length; index += 1) {
    const { numeral, infix } = joinedNumeral(
      passage,
      asOrdinal(passage, numerals[index]!),
      numerals[index + 1],
    );
    if (numeral.start < taken || isPartOfSign(text, numeral) || isInNetAddress(numeral.start)) continue;
    if (numeral.article && isOnlyArticle(passage, numeral, numerals[index + 1])) continue;
    const draft = draftOf(numeral);
    if (infix !== null) {
      draft.op = infix.cue.op;
      draft.cue = infix.span;
    }
    if (numeral.sense !== 'ordinal') attachUnit(passage, draft, taken);
    if (lexicon.locale.quantities.ratesByArticle && isRate(passage, draft, drafts.at(-1))) continue;
    drafts.push(draft);
    taken = draft.end;
  }
}

/** «A$5m», «a $5 million house»: the letter belongs to the sign, or the sign to the next number. */
function isPartOfSign(text: string, { article, end }: Numeral): boolean {
  if (!article) return false;
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  return isCurrencySign(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
}

/** «$70 a barrel», «60 miles an hour»: per unit, nothing that is counted; not «$6m a year earlier». */
function isRate(passage: Passage, { numeral, kind, end }: Draft, before: Draft | undefined): boolean {
  return (
    numeral.article &&
    kind !== null &&
    before !== undefined &&
    before.kind !== null &&
    numeral.start - before.end <= 1 &&
    phraseAfter(passage.lexicon.relativeAfter, passage, end) === null
  );
}

/** Most articles are only that, with no unit and nothing by which they may count: no draft is made of them. */
function isOnlyArticle(passage: Passage, numeral: Numeral, next: Numeral | undefined): boolean {
  const { start, end, sense } = numeral;
  const { lexicon, drafts } = passage;
  if (next && next.start - end < LONGEST_SHARE) return false;
  if (phraseBefore(lexicon.cuesBefore, passage, start) !== null) return false;
  // «dont un tiers»
  if (sense === 'fraction') {
    if (isStep(passage, numeral)) return false;
    // «deux tiers en économies, un tiers en recettes»
    if (drafts.at(-1)?.numeral.sense === 'fraction') return false;
    if (phraseBefore(lexicon.partOf, passage, start)) return false;
  }
  if (isCounting(passage, numeral) || isHalfOfNoun(passage, numeral)) return false;
  if (unitBehind(passage, numeral) !== null) return false;
  const noun = wordAfter(passage, end);
  if (noun === null || phraseAfter(lexicon.andHalf, passage, noun.end) === null) return true;
  return halfBehind(passage, draftOf(numeral), noun) === null;
}

/** «one person», «one week»: an article that is said for the number. */
export function isCounting({ text, lexicon }: Passage, numeral: Numeral): boolean {
  return numeral.article && lexicon.countingArticles.has(text, numeral);
}

function attachUnit(passage: Passage, draft: Draft, taken: number): void {
  if (takeTicks(passage, draft)) return;
  const between = signBetween(passage, draft);
  if (between) {
    setUnit(draft, between.row);
    draft.end = between.end;
    takeParts(passage, draft);
    return;
  }
  const unit = unitBehind(passage, draft.numeral);
  if (unit) {
    setUnit(draft, unit.value);
    draft.end = unit.end;
    takeOther(passage, draft);
    if (!takePer(passage, draft)) {
      takeHalf(passage, draft);
      takeParts(passage, draft);
    }
  }
  if (unit?.value.kind !== 'money') takeSignBefore(passage, draft, taken);
  if (draft.kind === null || takeMargin(passage, draft, taken)) return;
  if (!takeSpacedSign(passage, draft, taken)) takeMinus(passage, draft, taken);
}

/** «± 2 points», «+/- 0,5 %»: how far off a value may be; true where the sign is one. */
function takeMargin({ text }: Passage, draft: Draft, taken: number): boolean {
  const isMinus = draft.value < 0 && text.startsWith('+/', draft.start - 2);
  const at = isMinus
    ? draft.start + 1
    : isSpace(text.charCodeAt(draft.start - 1))
      ? draft.start - 1
      : draft.start;
  if (!MARGIN_ENDS.includes(text.charAt(at - 1))) return false;
  const sign = MARGINS.find((margin) => text.startsWith(margin, at - margin.length));
  if (sign === undefined || at - sign.length < taken) return false;
  draft.start = at - sign.length;
  draft.value = Math.abs(draft.value);
  return true;
}

const MARGINS = ['±', '+/-', '+/\u2212', '+/\u2013'];
const MARGIN_ENDS = '±-\u2212\u2013';

/** Gives the draft the row's unit, in the row's multiple. */
export function setUnit(draft: Draft, row: Unit): void {
  const factor = row.factor ?? 1;
  draft.kind = row.kind;
  draft.row = row;
  draft.unit = row.unit;
  draft.unitSource = row.kind === 'money' ? 'explicit' : null;
  draft.value = times(draft.value, factor);
  draft.ulp = times(draft.ulp, factor);
  draft.rule = row.kind;
}

/** So many digits of a double are exact. */
const EXACT_DIGITS = 15;

/** Exact also for hundredths. */
function times(value: number, factor: number): number {
  return factor < 1 ? Number((value / Math.round(1 / factor)).toPrecision(EXACT_DIGITS)) : value * factor;
}

function unitBehind(passage: Passage, numeral: Numeral): PhraseMatch<Unit> | null {
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

/** «deux ans et demi», «trois heures et quart». */
function takeHalf(passage: Passage, draft: Draft): void {
  const half = phraseAfter(passage.lexicon.andHalf, passage, draft.end);
  const part = half ?? phraseAfter(passage.lexicon.andQuarter, passage, draft.end);
  if (!part || part.start === draft.end || draft.numeral.magnitude !== 1) return;
  draft.value += times(half ? 0.5 : 0.25, draft.row?.factor ?? 1);
  draft.ulp = times(half ? 0.1 : 0.01, draft.row?.factor ?? 1);
  draft.digits += half ? 1 : 2;
  draft.end = part.end;
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
  takeMinusBefore(passage, draft, taken);
}

/** «-$5 million»: a minus glued to the currency, and to nothing before it. */
function takeMinusBefore({ text }: Passage, draft: Draft, taken: number): void {
  const at = draft.start - 1;
  if (at < taken || draft.value < 0 || !MINUSES.includes(text.charAt(at))) return;
  if (at > taken && !isSpace(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== '(') return;
  draft.start = at;
  draft.value = -draft.value;
}

const MINUSES = '-\u2212';

/** «: - 18 %», «Plus 1 %.»: a sign apart, behind a mark or at the start of a sentence; true where one is. */
function takeSpacedSign({ text, start, end, lexicon }: Passage, draft: Draft, taken: number): boolean {
  if (draft.kind !== 'percent' || draft.start !== draft.numeral.start || draft.value < 0) return false;
  const plus = phraseBefore(lexicon.plus, { text, start, end }, draft.start);
  if (plus && plus.start >= taken && isSentenceStart({ text, start, end }, plus.start)) {
    draft.start = plus.start;
    return true;
  }
  const at = draft.start - 2;
  if (at <= taken || !isSpace(text.charCodeAt(at + 1)) || !SIGNS.includes(text.charAt(at))) return false;
  const before = skipSpacesBack(text, at, Math.max(start, at - 3));
  if (before <= start || before === at || !':;,'.includes(text.charAt(before - 1))) return false;
  draft.start = at;
  if (text.charAt(at) !== '+') draft.value = -draft.value;
  return true;
}

const SIGNS = '+-\u2212\u2013';

/** «moins 4 degrés»: the word is a sign when no cue ends with it. */
function takeMinus(passage: Passage, draft: Draft, taken: number): void {
  if (draft.kind === 'duration' || draft.value < 0) return;
  if (draft.numeral.form === 'words' && draft.kind !== 'measure') return;
  const minus = phraseBefore(passage.lexicon.minus, passage, draft.start);
  if (!minus || minus.start < taken) return;
  if (phraseBefore(passage.lexicon.cuesBefore, passage, draft.start)) return;
  draft.start = minus.start;
  draft.value = -draft.value;
}
