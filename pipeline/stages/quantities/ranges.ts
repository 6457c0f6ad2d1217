/** Two numbers that are one range, and pairs that share a unit: «entre 10 et 15 %», «passé de 10 à 15 milliards». */
import type { Phrases } from '../../numerals/phrases.js';
import { type Draft, type Passage, setUnit } from './draft.js';
import { isAfterName, isYear } from './identifiers.js';
import { isSentenceStart, lowerCase, nextWordAt, phraseBefore, wordAfter, wordBefore } from './words.js';

/** How many words before «de a à b» a verb of change may stand («est passé en un an de 10 à 15»). */
const WORDS_TO_VERB = 8;
/** The ends of a range that each have a unit are no further apart. */
const MOST_APART = 10;
const THOUSAND = 1000;
/** Behind a capital that opens a sentence they are no further apart. */
const MOST_AT_OPENING = 3;
/** What links two numbers is no longer. */
const LONGEST_LINK = 40;
const DASHES = '-–—‑\u2010';

/** Joins ranges and hands units to the left. */
export function joinRanges(passage: Passage): void {
  const { drafts } = passage;
  let hasShared = false;
  for (let index = 0; index + 1 < drafts.length; index += 1) {
    const left = drafts[index]!;
    const right = drafts[index + 1]!;
    if (left.dropped || right.start - left.end > LONGEST_LINK) continue;
    if (takesFromLeft(passage, left, right)) continue;
    takeSignFromLeft(passage, left, right);
    if (isResult(passage, left, right)) {
      left.dropped = true;
      right.dropped = true;
      continue;
    }
    if (!canPair(passage, left, right)) continue;
    const link = linkOf(passage, left, right);
    if (link === null) continue;
    if (link === 'share') shareUnit(passage, left, right);
    else if (link === 'score') {
      left.dropped = true;
      right.dropped = true;
    } else if (link === 'change') tellChange(passage, left, right);
    else if (makeRange(left, right)) right.dropped = true;
    if (link === 'share') hasShared = true;
  }
  if (hasShared) shareInLists(passage);
}

/** «3, 4 et 5 cm»: hands the unit that the last two share to the numbers before them. */
function shareInLists(passage: Passage): void {
  const { text, drafts } = passage;
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const left = drafts[index]!;
    const right = drafts[index + 1]!;
    if (left.kind !== null || left.dropped || right.unitSource !== 'elided' || right.row === null) continue;
    if (left.numeral.form !== 'digits' || left.numeral.sense !== 'cardinal' || left.to !== null) continue;
    if (isSide(passage, left, right) || (right.start - left.end === 2 && text.startsWith(', ', left.end)))
      shareUnit(passage, left, right);
  }
}

/** «passée de 4,2 milliards d’euros à 3,6»: gives a decimal the magnitude and unit of the left; true where it does. */
function takesFromLeft(passage: Passage, left: Draft, right: Draft): boolean {
  const { text, lexicon } = passage;
  if (left.magnitude === 1 || left.to !== null || right.magnitude !== 1 || right.kind !== null) return false;
  if (right.numeral.form !== 'digits' || right.ulp >= 1) return false;
  const to = lexicon.to.matchAt(text, nextWordAt(passage, left.end), passage.end);
  const of = phraseBefore(lexicon.from, passage, left.start);
  if (!to || !of || nextWordAt(passage, to.end) !== right.start) return false;
  const { magnitude, kind, row, unit } = left;
  right.value *= magnitude;
  right.ulp *= magnitude;
  Object.assign(right, { magnitude, kind, row, unit });
  if (kind !== null) {
    right.unitSource = 'elided';
    right.rule = `${kind}/elided`;
  }
  return true;
}

/** «$2-3 billion», «€10 to 15 million»: the sign before the first number is meant of both. */
function takeSignFromLeft(passage: Passage, left: Draft, right: Draft): void {
  const { text, end, lexicon } = passage;
  if (left.row?.kind !== 'money' || left.start === left.numeral.start || left.magnitude !== 1) return;
  if (right.kind !== null || right.numeral.sense !== 'cardinal' || right.numeral.form === 'words') return;
  const isDash = DASHES.includes(text.charAt(left.end)) && left.end + 1 === right.start;
  const to = lexicon.to.matchAt(text, nextWordAt(passage, left.end), end);
  const isTo = to !== null && nextWordAt(passage, to.end) === right.start && right.magnitude > 1;
  if (isDash || isTo) setUnit(right, left.row);
}

/** «SH 3-1 Honfleur»: a falling pair behind a name. */
function isResult(passage: Passage, left: Draft, right: Draft): boolean {
  if (left.kind !== null || right.kind !== null || right.value > left.value || !isTight(left, right))
    return false;
  return DASHES.includes(passage.text.charAt(left.end)) && isAfterName(passage, left);
}

function canPair(passage: Passage, left: Draft, right: Draft): boolean {
  if (left.kind === null && left.numeral.magnitude === 1 && isNamed(passage, left, right)) return false;
  if (left.numeral.sense !== 'cardinal' || right.numeral.sense !== 'cardinal') return false;
  // «entre une et deux semaines»: an article counts where its unit follows.
  if (left.numeral.article && left.kind === null && right.kind === null && right.magnitude === 1)
    return false;
  return left.op === 'exact' && (left.kind === null || left.unit === right.unit);
}

/** «Boeing 737 à 200 millions»; not «Comptez 5 à 6 heures», whose capital opens a sentence. */
function isNamed(passage: Passage, left: Draft, right: Draft): boolean {
  if (!isAfterName(passage, left)) return false;
  const isNear = left.value < right.value && right.value <= MOST_AT_OPENING * left.value;
  const word = wordBefore(passage, left.start);
  return !(isNear && word !== null && isSentenceStart(passage, word.start));
}

/** How two neighbours hang together; null where they do not. */
function linkOf(passage: Passage, left: Draft, right: Draft): 'range' | 'change' | 'share' | 'score' | null {
  const { text, lexicon } = passage;
  const from = nextWordAt(passage, left.end);
  if (DASHES.includes(text.charAt(from)) && nextWordAt(passage, from + 1) === right.start) {
    if (right.value > left.value) return 'range';
    return left.kind === null && right.kind === null && isTight(left, right) ? 'score' : null;
  }
  if (text.charAt(from) === '/' && from + 1 === right.start)
    return right.kind !== null && right.value > left.value && right.value <= 2 * left.value ? 'range' : null;
  if (isSide(passage, left, right)) return 'share';
  if (from === left.end) return null;
  if (isBetween(lexicon.to, passage, from, right)) {
    const of = phraseBefore(lexicon.from, passage, left.start);
    if (of && isAfterChange(passage, of.start, left, right)) return 'change';
    if (!of && isMoveAndLevel(left, right)) return null;
    if (isSmaller(left, right))
      return left.numeral.form === 'words' && right.numeral.form === 'digits' ? null : 'range';
    if (of && right.magnitude > 1) return 'change';
    return isScore(passage, left, right) ? 'score' : 'share';
  }
  if (isBetween(lexicon.rangeAnd, passage, from, right) && phraseBefore(lexicon.between, passage, left.start))
    return 'range';
  if (
    isBetween(lexicon.or, passage, from, right) &&
    left.kind === null &&
    right.value === left.value + 1 &&
    right.numeral.magnitude === 1
  )
    return 'range';
  return left.numeral.form === 'digits' && isBetween(lexicon.joins, passage, from, right) ? 'share' : null;
}

/** «9 x 13 inch», «180 by 90 cm»: one side of a thing, of which the last has the unit. */
function isSide({ text, end, lexicon }: Passage, left: Draft, right: Draft): boolean {
  if (left.kind !== null || left.numeral.form !== 'digits' || left.cue !== null) return false;
  if (right.kind !== 'measure') return false;
  const at = nextWordAt({ text, start: left.end, end }, left.end);
  const sign = lexicon.sizeSigns.matchAt(text, at, end);
  return sign !== null && nextWordAt({ text, start: left.end, end }, sign.end) === right.start;
}

/** Whether one of the phrases is all that stands from `at` to the next number. */
function isBetween(phrases: Phrases<true>, passage: Passage, at: number, right: Draft): boolean {
  const match = phrases.matchAt(passage.text, at, passage.end);
  return match !== null && nextWordAt(passage, match.end) === right.start;
}

/** «perd 1,2 dollar à 71,35 dollars», «up by 85,000 to 1.5 million»: how far a figure moved, and where it stands. */
function isMoveAndLevel(left: Draft, right: Draft): boolean {
  return (left.kind === 'money' || left.value >= THOUSAND) && right.value > MOST_APART * left.value;
}

/** «sur le score de 16 à 10»: two bare figures that fall, and nothing that is counted. */
function isScore(passage: Passage, left: Draft, right: Draft): boolean {
  if (
    left.kind !== null ||
    right.kind !== null ||
    left.numeral.form !== 'digits' ||
    right.numeral.form !== 'digits'
  )
    return false;
  const word = wordAfter(passage, right.end);
  return word === null || passage.lexicon.functionWords.has(passage.text, word);
}

function isTight(left: Draft, right: Draft): boolean {
  return right.start - left.end === 1;
}

/** «passé de 10 à 15», «reculé de 15 à 10»; «reculé de 5 à 6 %», «bondi de 5 à 6 %» say by how much. */
function isAfterChange(passage: Passage, at: number, left: Draft, right: Draft): boolean {
  const { changeVerbs, leapVerbs, fallVerbs } = passage.lexicon.locale.quantities.range;
  const rises = left.value < right.value;
  // «bondi de 5 % à 7 %»: a sign of its own makes a level of the first
  const isShare = right.kind === 'percent' && left.kind === null;
  let word = wordBefore(passage, at);
  for (let count = 0; word && count < WORDS_TO_VERB; count += 1) {
    const lower = lowerCase(passage.text, word);
    if (rises && fallVerbs.some((stem) => lower.startsWith(stem))) return false;
    if (changeVerbs.some((stem) => lower.startsWith(stem))) return true;
    if (leapVerbs.some((stem) => lower.startsWith(stem))) return !isShare;
    word = wordBefore(passage, word.start);
  }
  return false;
}

/** The left number in the magnitude of the right one, when that keeps it smaller. */
function magnitudeFor(left: Draft, right: Draft): number {
  if (areThousands(left, right)) return THOUSAND;
  if (left.numeral.magnitude !== 1 || right.numeral.magnitude === 1) return 1;
  const { magnitude } = right.numeral;
  return left.value * magnitude < right.value * 20 ? magnitude : 1;
}

/** «10 à 20 000»: the thousands that are written behind the second number only. */
function areThousands(left: Draft, right: Draft): boolean {
  if (left.magnitude !== 1 || right.magnitude !== 1 || left.numeral.form !== 'digits') return false;
  if (right.numeral.form !== 'digits' || left.kind !== null) return false;
  const most = right.numeral.value / THOUSAND;
  return left.value >= 2 && left.value < most && most <= MOST_APART * left.value && Number.isInteger(most);
}

function isSmaller(left: Draft, right: Draft): boolean {
  const factor = left.kind === null ? (right.row?.factor ?? 1) : 1;
  return left.value * magnitudeFor(left, right) * factor < right.value;
}

/** Makes `left` the whole range; false where it would run downwards. */
function makeRange(left: Draft, right: Draft): boolean {
  const factor = left.kind === null ? (right.row?.factor ?? 1) : 1;
  const magnitude =
    left.value * magnitudeFor(left, right) * factor < right.value ? magnitudeFor(left, right) : 1;
  const value = left.value * magnitude * factor;
  if (value >= right.value) return false;
  left.ulp *= magnitude * factor;
  left.value = value;
  left.to = { value: right.value, ulp: right.ulp };
  left.magnitude = right.magnitude;
  left.op = 'range';
  left.end = right.end;
  left.kind = right.kind;
  left.row = right.row;
  left.unit = right.unit;
  left.unitSource = right.unitSource;
  left.rule = right.kind === null ? 'count' : right.rule;
  return true;
}

/** «passé de 10 à 15 milliards», «de 800 à 640 salariés»: a shared unit, or two counts. */
function tellChange(passage: Passage, left: Draft, right: Draft): void {
  if (left.kind === null && right.kind === null && !isYear(passage, left)) {
    const magnitude = magnitudeFor(left, right);
    left.value *= magnitude;
    left.ulp *= magnitude;
    left.magnitude *= magnitude;
    left.changes = true;
    right.changes = true;
  } else shareUnit(passage, left, right);
}

/** «10 et 15 %», «passé de 10 à 15 milliards»: the unit on the right is meant on the left too. */
function shareUnit(passage: Passage, left: Draft, right: Draft): void {
  if (left.kind !== null || right.row === null || isYear(passage, left)) return;
  const magnitude = magnitudeFor(left, right);
  const factor = right.row?.factor ?? 1;
  left.value *= magnitude * factor;
  left.ulp *= magnitude * factor;
  left.kind = right.kind;
  left.row = right.row;
  left.unit = right.unit;
  left.unitSource = 'elided';
  left.rule = `${right.kind}/elided`;
}
