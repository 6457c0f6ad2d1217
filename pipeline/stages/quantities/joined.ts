/** What is joined to a number: «thirty-odd years», «thirty-six (36) months», «a 132-page plan», «two 200 mg capsules». */
import { fold, HYPHEN, isDigit, isLetter } from '../../numerals/characters.js';
import type { Numeral } from '../../numerals/index.js';
import { newNumeral } from '../../numerals/numeral.js';
import { precisionOf } from '../../numerals/precision.js';
import type { Span } from '../../schema.js';
import type { Draft, Passage } from './draft.js';
import type { Cue } from './lexicon.js';
import { countedNoun } from './nouns.js';
import { endsIn, nextWordAt, phraseAfter, wordAfter } from './words.js';

/** The numeral with what belongs to it behind, and the cue that is part of that. */
export interface Joined {
  readonly numeral: Numeral;
  readonly infix: { readonly cue: Cue; readonly span: Span } | null;
}

/** The numeral with the figures that repeat it, and with a cue between it and what it counts. */
export function joinedNumeral(passage: Passage, numeral: Numeral, next: Numeral | undefined): Joined {
  const { text, end, lexicon } = passage;
  if (numeral.sense !== 'cardinal' || numeral.article) return { numeral, infix: null };
  if (numeral.form === 'words' && next !== undefined && isRepeated(text, numeral, next))
    return { numeral: lengthened(numeral, next.end + 1), infix: null };
  if (lexicon.infixes === null) return { numeral, infix: null };
  const isHyphen = fold(text.charCodeAt(numeral.end)) === HYPHEN;
  const at = isHyphen ? numeral.end + 1 : nextWordAt(passage, numeral.end);
  const match = at === numeral.end ? null : lexicon.infixes.matchAt(text, at, end);
  // «odd» counts nothing by itself: «12 odd.»
  if (match === null || !isLetter(text.charCodeAt(nextWordAt(passage, match.end))))
    return { numeral, infix: null };
  const span = { start: isHyphen ? numeral.end : at, end: match.end };
  return { numeral: lengthened(numeral, match.end), infix: { cue: match.value, span } };
}

/** «thirty-six (36) months»: the same in figures, before what is counted. */
function isRepeated(text: string, { end, value }: Numeral, next: Numeral): boolean {
  if (next.start !== end + 2 || next.value !== value || next.form !== 'digits') return false;
  return (
    text.startsWith(' (', end) && text.startsWith(') ', next.end) && isLetter(text.charCodeAt(next.end + 2))
  );
}

function lengthened({ start, sense, form, value, ulp, digits, magnitude }: Numeral, end: number): Numeral {
  return newNumeral(start, end, sense, form, value, { ulp, digits }, magnitude);
}

/** «132-page plan», «four-digit code»: the noun that a hyphen joins, where another word follows; else null. */
export function hyphenatedNoun({ text, start, end, lexicon }: Passage, draft: Draft): Span | null {
  const { notHyphenated } = lexicon;
  if (notHyphenated === null || draft.value < 2 || draft.to !== null || !Number.isInteger(draft.value))
    return null;
  if (draft.numeral.sense !== 'cardinal' || fold(text.charCodeAt(draft.end)) !== HYPHEN) return null;
  const before = draft.start > start ? fold(text.charCodeAt(draft.start - 1)) : 0;
  if (before === HYPHEN || !isLetter(text.charCodeAt(draft.end + 1))) return null;
  const noun = wordAfter({ text, start, end }, draft.end + 1);
  if (
    noun === null ||
    noun.end - noun.start < SHORTEST_NOUN ||
    text.slice(noun.start, noun.end).includes('-')
  )
    return null;
  if (text.charAt(noun.start) !== text.charAt(noun.start).toLowerCase() || notHyphenated.has(text, noun))
    return null;
  if (endsIn(text, noun, NO_NOUN_ENDINGS)) return null;
  const word = wordAfter({ text, start, end }, noun.end);
  return word !== null && word.start > noun.end && !lexicon.functionWords.has(text, word) ? noun : null;
}

const SHORTEST_NOUN = 3;
/** «two-legged», «10-yearly»; a plural is none either. */
const NO_NOUN_ENDINGS = ['ed', 'ing', 'ly', 's'];

/** «two 200 mg capsules», «two or more occasions»: the noun behind a size, or behind a bound; else null. */
export function nounBeyond(passage: Passage, draft: Draft, next: Draft | undefined): Span | null {
  if (draft.numeral.article || draft.numeral.sense !== 'cardinal' || draft.magnitude !== 1 || draft.to)
    return null;
  const at = nextWordAt(passage, draft.end);
  if (at === draft.end) return null;
  if (
    next?.start === at &&
    next.kind === 'measure' &&
    next.op === 'exact' &&
    isDigit(passage.text.charCodeAt(at))
  )
    return nounFrom(passage, draft, next.end);
  const bound = draft.cue === null ? phraseAfter(passage.lexicon.cuesAfter, passage, draft.end) : null;
  return bound !== null && bound.value.kinds === undefined ? nounFrom(passage, draft, bound.end) : null;
}

/** The noun of the number if it stood behind `end`. */
function nounFrom(passage: Passage, draft: Draft, end: number): Span | null {
  const { end: own } = draft;
  draft.end = end;
  const noun = countedNoun(passage, draft);
  draft.end = own;
  return noun;
}

/** «half a lemon»: makes a fraction of a half that a noun follows; true where it is one. */
export function tellHalf(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  if (!isHalfOfNoun(passage, draft.numeral)) return false;
  const half = wordAfter(passage, draft.numeral.start)!;
  const noun = wordAfter(passage, draft.numeral.end);
  if (noun === null || lexicon.functionWords.has(text, noun)) return false;
  draft.end = half.end;
  draft.kind = 'fraction';
  draft.rule = 'fraction';
  Object.assign(draft, precisionOf(5, 1, 1));
  return true;
}

/** Whether it is «half a», before a noun that may be halved. */
export function isHalfOfNoun(passage: Passage, { article, value, sense, start, end }: Numeral): boolean {
  if (!article || value !== 0.5 || sense !== 'cardinal') return false;
  const half = wordAfter(passage, start);
  return half !== null && half.end < end && passage.lexicon.halves.has(passage.text, half);
}
