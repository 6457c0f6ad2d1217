/** Units that the words around decide on («degrés» of heat or of an angle), and those made of two («60 mg/kg»). */
import { SLASH } from '../../numerals/characters.js';
import type { Numeral } from '../../numerals/index.js';
import type { Draft, Passage } from './draft.js';
import type { Unit } from './lexicon.js';

/** So far from a number may a word stand that tells what its unit is. */
const NEAR = 100;

/** Whether a word that one of the beginnings fits stands near a number. */
function isAmid({ text, start, end }: Passage, words: RegExp, at: number): boolean {
  return words.test(text.slice(Math.max(start, at - NEAR), Math.min(end, at + NEAR)));
}

/** Whether the words around let a unit be one, and of so large a number. */
export function isMeant(passage: Passage, { amid, most, above }: Unit, { value, start }: Numeral): boolean {
  if (amid !== null && !isAmid(passage, amid, start)) return false;
  if (most === undefined || Math.abs(value) <= most) return true;
  return above !== null && isAmid(passage, above, start);
}

/** «un angle de 90 degrés»: what the unit is among these words. */
export function takeOther(passage: Passage, draft: Draft): void {
  const other = draft.row?.otherwise;
  if (other && isAmid(passage, other.amid, draft.start)) draft.unit = other.unit;
}

/** «60 mg/kg», «0,5 µg/kg/min»: a measure with the sign of another behind a slash; true where the number is of one. */
export function takePer({ text, end, lexicon }: Passage, draft: Draft): boolean {
  if (draft.kind !== 'measure') return false;
  const whole = draft.end;
  while (draft.end < end && text.charCodeAt(draft.end) === SLASH) {
    const sign = lexicon.unitSigns.matchAt(text, draft.end + 1, end);
    if (sign === null || sign.value.factor !== undefined) break;
    if (sign.value.kind !== 'measure' && sign.value.kind !== 'duration') break;
    draft.unit = `${draft.unit}/${sign.value.unit}`;
    draft.end = sign.end;
  }
  return draft.end > whole;
}
