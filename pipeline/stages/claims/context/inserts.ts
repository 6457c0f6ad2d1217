import type { BlockReading } from './blocks.js';
import { CLASS } from './lexicon.js';
import { is, isFiller, isMark } from './words.js';

/** Past adverbs and days: «a annoncé officiellement jeudi 9 février le groupe». */
export function pastTimes({ words, lexicon }: BlockReading, from: number, end: number): number {
  let i = from;
  while (i < end && !is(words[i], CLASS.article)) {
    const isDate = DIGITS.test(words[i]!.form) && is(words[i - 1], CLASS.day);
    if (!isDate && !isFiller(words[i]!, lexicon) && !is(words[i], CLASS.day)) break;
    i += 1;
  }
  return i;
}

const DIGITS = /^\d{1,4}$/;
/** The most words between two commas that say when, where or to whom something is said. */
const INSERT = 9;

/** Past «, jeudi 9 février,» and «, dans un communiqué,»: what stands between a verb and its speaker, one after the other. */
export function pastInsert({ words, groupAt }: BlockReading, from: number, end: number): number {
  const opens = CLASS.preposition | CLASS.to | CLASS.of | CLASS.day | CLASS.article;
  let i = from;
  while (words[i]?.form === ',' && is(words[i + 1], opens)) {
    let close = i + 1;
    while (close < end && close < i + INSERT && !isMark(words[close]!) && groupAt[close]! < 0) close += 1;
    const isTime =
      is(words[i + 1], CLASS.day) || !is(words[i + 1], CLASS.article) || is(words[close - 1], CLASS.day);
    if (words[close]?.form !== ',' || !isTime) break;
    i = close;
  }
  return i > from && words[i]?.form === ',' ? i + 1 : from;
}
