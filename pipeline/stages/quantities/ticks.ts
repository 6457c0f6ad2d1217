/** Amounts whose parts are told by ticks alone: «42'30''» are minutes and seconds, «6'2"» feet and inches. */
import { isDigit, isWordCharacter } from '../../numerals/characters.js';
import type { Draft, Passage } from './draft.js';

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
  if (!isTick(text, draft.end) || !isPlain(passage, draft)) return false;
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
    draft.kind = row.kind;
    draft.row = row;
    draft.unit = row.smaller?.unit ?? row.unit;
    draft.value = isHeight ? draft.value * parts + part : round(draft.value + part / parts);
    draft.ulp = isHeight ? 1 : 1 / parts;
    draft.digits += at - from;
    draft.end = close ?? at;
    return true;
  }
  return false;
}

const TWO_DIGITS = 2;

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Whole digits, and no minutes of an angle («48°51'30"»). */
function isPlain({ text, start }: Passage, { start: at, numeral, value }: Draft): boolean {
  if (numeral.form !== 'digits' || numeral.sense !== 'cardinal' || !Number.isInteger(value)) return false;
  return !text.slice(Math.max(start, at - 2), at).includes('°');
}
