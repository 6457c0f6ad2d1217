/** The signs before a number: «$15», «± 2 points», «- 18 %», «moins 4 degrés». */
import { isDigit, isSpace, isWordCharacter, skipSpacesBack } from '../../numerals/characters.js';
import { type Draft, type Passage, setUnit } from './draft.js';
import { isSentenceStart, phraseBefore } from './words.js';

/** «$15 billion», «EUR 15 millions»: the currency that stands before a number; nothing before `taken` is looked at. */
export function takeCurrencyBefore(passage: Passage, draft: Draft, taken: number): void {
  const { text, start, lexicon } = passage;
  if (draft.numeral.form === 'words' || draft.kind !== null) return;
  const before = isSpace(text.charCodeAt(draft.start - 1)) ? draft.start - 1 : draft.start;
  const sign = lexicon.unitSigns.matchBefore(text, before, start);
  if (sign?.value.kind !== 'money' || sign.start < taken) return;
  if (
    before < draft.start &&
    !isWordCharacter(text.charCodeAt(sign.start)) &&
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

/** The plus, minus or ± before an amount, as a mark or as a word; nothing before `taken` is looked at. */
export function takePlusOrMinus(passage: Passage, draft: Draft, taken: number): void {
  if (takeMargin(passage, draft, taken) || takeSpacedSign(passage, draft, taken)) return;
  takeMinus(passage, draft, taken);
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
