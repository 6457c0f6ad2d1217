import type { BlockReading } from './blocks.js';
import { CLASS } from './lexicon.js';
import { is, isFiller, isMark } from './words.js';

/** Past adverbs and days: «a annoncé officiellement jeudi 9 février le groupe», «ont annoncé le 26 mars les syndicats». */
export function pastTimes({ words, lexicon }: BlockReading, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const day = is(words[i], CLASS.article | CLASS.determiner) ? dayAt(words, i + 1, end) : null;
    if (day !== null) {
      i = day;
      continue;
    }
    if (is(words[i], CLASS.article)) break;
    const isDate = DIGITS.test(words[i]!.form) && is(words[i - 1], CLASS.day);
    if (!isDate && !isFiller(words[i]!, lexicon) && !is(words[i], CLASS.day)) break;
    i += 1;
  }
  return i;
}

/** Behind an article, past «26 mars» and «lundi 12 mars»; null where no day stands there. */
function dayAt(words: BlockReading['words'], from: number, end: number): number | null {
  let i = is(words[from], CLASS.day) ? from + 1 : from;
  const number = i < end && DAY.test(words[i]!.form);
  const month = number && FIRST.test(words[i + 1]?.form ?? '') ? i + 2 : i + 1;
  const isNumbered = number && is(words[month], CLASS.day);
  if (isNumbered) i = month + 1;
  if (isNumbered && i < end && YEAR.test(words[i]!.form)) i += 1;
  return i > from && i <= end ? i : null;
}

/** The most words of what says where or to whom something is said, without commas around it. */
const ASIDE = 12;

/**
 * Past «sur notre antenne», «lors d'une conférence de presse», «dans un communiqué»: phrases with prepositions between a
 * verb and the article or name that its subject begins with; where none follows, nothing is passed.
 */
export function pastPhrases({ words, groupAt, lexicon }: BlockReading, from: number, end: number): number {
  const links = CLASS.preposition | CLASS.to | CLASS.of;
  const last = Math.min(end, from + ASIDE);
  const isOpen = (i: number): boolean => i < last && !isMark(words[i]!) && groupAt[i]! < 0;
  let i = from;
  while (isOpen(i) && is(words[i], links) && !is(words[i], CLASS.purpose | CLASS.that)) {
    while (isOpen(i) && is(words[i], links | CLASS.determiner | CLASS.article)) i += 1;
    const name = words[i]?.entity ?? -1;
    if (name >= 0) while (isOpen(i) && words[i]!.entity === name) i += 1;
    else
      while (isOpen(i) && !is(words[i], links | CLASS.article | CLASS.determiner) && words[i]!.entity < 0)
        i += 1;
    while (
      isOpen(i) &&
      (is(words[i], CLASS.day) || isFiller(words[i]!, lexicon)) &&
      !is(words[i], CLASS.article)
    )
      i += 1;
  }
  const isSubject = isOpen(i) && (words[i]!.entity >= 0 || is(words[i], CLASS.article | CLASS.determiner));
  return isSubject ? i : from;
}

const DIGITS = /^\d{1,4}$/;
const DAY = /^\d{1,2}(?:er)?$/;
/** «1 er» */
const FIRST = /^er$/;
const YEAR = /^\d{4}$/;
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
