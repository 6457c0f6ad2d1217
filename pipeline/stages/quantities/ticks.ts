/** Amounts whose parts are told by ticks alone: «42'30''» are minutes and seconds, «6'2"» feet and inches. */
import { isDigit, isWordCharacter } from '../../numerals/characters.js';
import { addParts, type Draft, isWholeDigits, type Passage, setUnit, tellIn } from './draft.js';

const TICKS = "'’′";
const DOUBLE_TICKS = ["''", '’’', '′′', '"', '″', '”'];

/** Whether a tick stands at an offset. */
export const isTick = (text: string, at: number): boolean =>
  at < text.length && TICKS.includes(text.charAt(at));

/** The end of the double tick at an offset; null where none stands there. */
export function doubleTickAt({ text, end }: Pick<Passage, 'text' | 'end'>, at: number): number | null {
  const sign = DOUBLE_TICKS.find((signs) => text.startsWith(signs, at));
  return sign !== undefined && at + sign.length <= end ? at + sign.length : null;
}

/** Gives a draft before a tick its unit and its smaller part; true where both stand there. */
export function takeTicks(passage: Passage, draft: Draft): boolean {
  const { text, end, lexicon } = passage;
  if (!isTick(text, draft.end) || !isWholeDigits(draft) || isOfAngle(passage, draft.start)) return false;
  const from = draft.end + 1;
  let at = from;
  while (at < end && at < from + TWO_DIGITS && isDigit(text.charCodeAt(at))) at += 1;
  if (at === from) return false;
  const part = Number(text.slice(from, at));
  const close = doubleTickAt(passage, at);
  for (const { row, least, most, parts } of lexicon.ticked) {
    const isHeight = row.smaller !== undefined;
    if (part >= parts || draft.value < least || draft.value > most) continue;
    if (close === null && !(isHeight && !(at < end && isWordCharacter(text.charCodeAt(at))))) continue;
    if (!isHeight && at - from < TWO_DIGITS) continue;
    setUnit(draft, row);
    if (row.smaller) tellIn(draft, row.smaller.unit, parts, part);
    else addParts(draft, parts, part);
    draft.digits += at - from;
    draft.end = close ?? at;
    return true;
  }
  return false;
}

const TWO_DIGITS = 2;

/** «48°51'30"»: minutes of an angle. */
const isOfAngle = ({ text, start }: Passage, at: number): boolean =>
  text.slice(Math.max(start, at - 2), at).includes('°');
