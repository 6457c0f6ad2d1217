/** How many times: «doubler», «trois fois plus», «divisé par deux», and shares as «sept sur dix». */

import { fold, HYPHEN, isWordCharacter } from '../../numerals/characters.js';
import { newNumeral } from '../../numerals/numeral.js';
import type { PhraseMatch } from '../../numerals/phrases.js';
import { precisionOfFraction } from '../../numerals/precision.js';
import type { Span } from '../../schema.js';
import { type Draft, draftOf, type Passage } from './draft.js';
import type { Factor } from './lexicon.js';
import { endsIn, nextWordAt, phraseAfter, phraseBefore, wordAfter } from './words.js';

/** «N noms sur M»: so many words may stand between the number and «sur». */
const MOST_WORDS_BETWEEN = 3;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000, 10_000, 100_000]);

/** Turns numbers beside «fois plus», «multiplié par», «sur» into factors and fractions. */
export function tellFactors(passage: Passage): void {
  const { drafts, lexicon } = passage;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (draft.dropped || draft.numeral.sense !== 'cardinal') continue;
    if (draft.kind !== null) {
      if (draft.numeral.article) tellShare(passage, draft, drafts[index + 1]);
      else dropAlways(passage, draft, drafts[index + 1]);
      continue;
    }
    if (isTimesSign(passage, draft)) continue;
    const more = phraseAfter(lexicon.timesMore, passage, draft.end);
    const less = phraseAfter(lexicon.timesLess, passage, draft.end);
    const whole = timesWhole(passage, draft) ?? foldBehind(passage, draft);
    const by = phraseBefore(lexicon.multipliedBy, passage, draft.start);
    if (by) setFactor(draft, by.value === 'more', by.start, draft.end);
    else if (draft.numeral.article) tellShare(passage, draft, drafts[index + 1]);
    else if (more || less) setFactor(draft, more !== null, draft.start, (more ?? less)!.end);
    else if (whole !== null) setFactor(draft, true, draft.start, whole);
    else tellShare(passage, draft, drafts[index + 1]);
  }
}

/** «24 heures sur 24», «7 jours sur 7» mean always. */
function dropAlways(passage: Passage, draft: Draft, whole: Draft | undefined): void {
  if (draft.kind !== 'duration' || whole?.numeral.value !== draft.value) return;
  const outOf = phraseAfter(passage.lexicon.outOf, passage, draft.end);
  const isSlash = passage.text.charAt(draft.end) === '/' && draft.end + 1 === whole.start;
  if (!isSlash && (!outOf || nextWordAt(passage, outOf.end) !== whole.start)) return;
  draft.dropped = true;
  whole.dropped = true;
}

/** «x10», «2,5x»: takes the sign into the factor; never a name («x86») or a size («4x4»). */
function isTimesSign(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  if (draft.numeral.form !== 'digits') return false;
  const signs = lexicon.locale.quantities.timesSigns;
  const before = signs.includes(text.charAt(draft.start - 1)) && draft.start > passage.start;
  const after = signs.includes(text.charAt(draft.end)) && draft.end < passage.end;
  if (before === after) return false;
  const outer = before ? draft.start - 2 : draft.end + 1;
  if (outer >= passage.start && outer < passage.end && isWordCharacter(text.charCodeAt(outer))) return false;
  if (before && draft.value >= LARGEST_TIMES) {
    draft.dropped = true;
    return true;
  }
  setFactor(draft, true, before ? draft.start - 1 : draft.start, before ? draft.end : draft.end + 1);
  return true;
}

/** «x64», «x86», «x264» are names. */
const LARGEST_TIMES = 60;

/** «dix fois ses revenus»: the end of «fois», null where the number counts times. */
function timesWhole(passage: Passage, { end }: Draft): number | null {
  const word = phraseAfter(passage.lexicon.timesWord, passage, end);
  return word && phraseAfter(passage.lexicon.timesWhole, passage, word.end) ? word.end : null;
}

/** «10-fold»: the end of it, null where nothing of the kind is glued to the number. */
function foldBehind({ text, end, lexicon }: Passage, { end: at }: Draft): number | null {
  return fold(text.charCodeAt(at)) === HYPHEN ? (lexicon.fold.matchAt(text, at + 1, end)?.end ?? null) : null;
}

function setFactor(draft: Draft, isMore: boolean, start: number, end: number): void {
  draft.start = start;
  draft.end = end;
  // «divisé par zéro» has no factor: the number stays as it is said
  if (!isMore && draft.value !== 0) setRatio(draft, 1 / draft.value);
  draft.kind = 'factor';
  draft.unit = 'x';
  draft.rule = 'factor/times';
}

function setRatio(draft: Draft, ratio: number): void {
  draft.value = Math.round(ratio * 1e4) / 1e4;
  Object.assign(draft, precisionOfFraction(draft.value));
}

/** «sept sur dix», «un Français sur deux»: a share of a small round whole. */
function tellShare(passage: Passage, draft: Draft, whole: Draft | undefined): void {
  if (!whole || whole.kind !== null || whole.numeral.sense !== 'cardinal' || whole.numeral.article) return;
  if (!DENOMINATORS.has(whole.value) || draft.value >= whole.value || draft.numeral.magnitude !== 1) return;
  if (draft.value <= 0 || !Number.isInteger(draft.value)) return;
  let at = draft.end;
  for (let count = 0; count <= MOST_WORDS_BETWEEN; count += 1) {
    const outOf = phraseAfter(passage.lexicon.outOf, passage, at);
    if (outOf && nextWordAt(passage, outOf.end) === whole.start) {
      if (count > 0 && isBeforeNoun(passage, whole)) return;
      draft.end = whole.end;
      setRatio(draft, draft.value / whole.value);
      draft.kind = 'fraction';
      draft.row = null;
      draft.unit = null;
      draft.unitSource = null;
      draft.rule = 'fraction/share';
      whole.dropped = true;
      return;
    }
    const word = wordAfter(passage, at);
    if (!word) return;
    at = word.end;
  }
}

/** «un livre sur deux hommes» is no share. */
function isBeforeNoun(passage: Passage, { end }: Draft): boolean {
  const word = wordAfter(passage, end);
  if (!word) return false;
  return !passage.lexicon.functionWords.has(passage.text, word) && endsIn(passage.text, word, PLURAL);
}

const PLURAL = ['s'];

/** Reads the words that are a factor by themselves, with their cue, and puts them in order with the numbers. */
export function tellFactorWords(passage: Passage): void {
  const { text, end, lexicon } = passage;
  const found: Draft[] = [];
  for (const start of passage.factorWords) {
    const match = lexicon.factors.matchAt(text, start, end);
    if (match && isFactor(passage, match)) found.push(factorWord(passage, start, match.end, match.value));
  }
  if (found.length > 0) passage.drafts = [...passage.drafts, ...found].sort((a, b) => a.start - b.start);
}

function isFactor(passage: Passage, match: PhraseMatch<Factor>): boolean {
  const { lexicon } = passage;
  const { value: row, start, end } = match;
  if (row.notBefore && phraseAfter(row.notBefore, passage, end)) return false;
  if (row.adjective) return true;
  if (row.between !== null)
    return (
      phraseBefore(row.between.behind, passage, start) !== null ||
      phraseAfter(row.between.before, passage, end) !== null
    );
  return !phraseBefore(lexicon.notFactorAfter, passage, start) && !isAdjective(passage, match);
}

/** «le double effet», not «le double de»: an article begins it, and a noun follows. */
function isAdjective(passage: Passage, { start, end }: Span): boolean {
  const { text, lexicon } = passage;
  const first = wordAfter(passage, start);
  if (!first || first.end === end || !lexicon.functionWords.has(text, first)) return false;
  const next = wordAfter(passage, end);
  // «le triple début 2028»
  if (next === null || passage.times.some((time) => time.start <= next.start && next.start < time.end))
    return false;
  return !lexicon.functionWords.has(text, next);
}

function factorWord(passage: Passage, start: number, end: number, { value, currency, isCut }: Factor): Draft {
  const draft = draftOf(newNumeral(start, end, 'cardinal', 'words', value, precisionOfFraction(value)));
  draft.kind = 'factor';
  draft.unit = 'x';
  draft.rule = 'factor/word';
  if (currency !== undefined) {
    draft.kind = 'money';
    draft.unit = currency;
    draft.unitSource = 'explicit';
    draft.rule = 'money/word';
  }
  const inner = wordAfter(passage, start)!.end + 1;
  const cueOfNoun = inner < end ? phraseBefore(passage.lexicon.factorCues, passage, inner) : null;
  const cue = cueOfNoun ?? phraseBefore(passage.lexicon.factorCues, passage, start);
  // «plus du double»: the article is the cue's.
  if (cueOfNoun || isCut) draft.start = inner;
  if (cue) {
    draft.op = cue.value.op;
    draft.cue = { start: cue.start, end: cue.end };
  }
  return draft;
}
