/** The words of a clause that may be the subject of its verb. */

import type { BlockReading } from './blocks.js';
import { CLASS } from './lexicon.js';
import { is, isMark } from './words.js';

/** A comma right behind what could be the subject: «L'accord, a précisé Renault, porte sur …». */
export function isSetApart(block: BlockReading, index: number): boolean {
  const end = startOf(block, index);
  const segments = subjectWords(block, index);
  return block.words[end - 1]?.form === ',' && segments.length === 1 && segments[0]![1] === end - 1;
}

/** Whether words that could be a subject stand before the verb in its own clause. */
export function hasSubjectBefore(block: BlockReading, index: number): boolean {
  return subjectWords(block, index).length > 0;
}

const FRONTED =
  CLASS.preposition | CLASS.of | CLASS.purpose | CLASS.to | CLASS.day | CLASS.adverb | CLASS.subordinator;

/** The stretches of a clause's own words before its verb, between commas, that do not begin like an adverbial. */
export function subjectWords(block: BlockReading, index: number): [number, number][] {
  const { words, governors, clauses } = block;
  const at = governors[index]!.clause;
  const clause = clauses[at]!;
  const segments: [number, number][] = [];
  let child = at + 1;
  let from = -1;
  const finish = (last: number) => {
    if (from >= 0 && last > from && (is(words[from], CLASS.determiner) || !is(words[from], FRONTED)))
      segments.push([from, last]);
    from = -1;
  };
  const end = startOf(block, index);
  for (let i = clause.body; i < end; ) {
    while (child < clauses.length && clauses[child]!.last <= i) child += 1;
    const inner = clauses[child];
    if (inner && inner.parent !== null && inner.first <= i && i < inner.last) {
      finish(i);
      i = inner.last;
      continue;
    }
    const word = words[i]!;
    if (word.form === ':' || word.form === ';' || isDateline(block, i)) {
      segments.length = 0;
      from = -1;
    } else if (isMark(word)) finish(i);
    else if (from < 0 && !is(word, CLASS.coordinator | CLASS.that | CLASS.relative | CLASS.adverb)) from = i;
    i += 1;
  }
  finish(end);
  return segments;
}

/** The dash behind «PARIS, 12 mars (AFP)». */
const isDateline = ({ words }: BlockReading, i: number): boolean =>
  /^[–—-]$/.test(words[i]!.form) && words[i - 1]?.form === ')';

/** Where a verb begins with the pronouns before it. */
function startOf({ words, groups, governors, clauses }: BlockReading, index: number): number {
  let start = groups[index]!.first;
  const { first } = clauses[governors[index]!.clause]!;
  const joined = CLASS.clitic | CLASS.never | CLASS.reflexive;
  while (start > first && is(words[start - 1], joined) && !is(words[start - 1], CLASS.pronoun)) start -= 1;
  return start;
}
