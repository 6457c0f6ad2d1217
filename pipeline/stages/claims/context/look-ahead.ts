import { firstWhere } from '../../../order.js';
import type { Lexicon } from './lexicon.js';
import type { VerbGroup } from './verbs.js';
import type { Found, Word } from './words.js';

/** What the splitter reads of one sentence: its words `from` to `to`, and its verbs and phrases by word. */
export interface SentenceWords {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly groups: readonly VerbGroup[];
  readonly lexicon: Lexicon;
  /** The indices of this sentence's groups: from, to. */
  readonly groupRange: readonly [number, number];
  readonly openers: ReadonlyMap<number, Found>;
  /** Word of a quotation's opening mark → word of its closing mark, for quotations that say something. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** By word of the sentence that is split, where the next comma and the next finite verb are; one for all, because they are many. */
let commas = new Int32Array(256);
let finites = new Int32Array(256);

/** Finds them once, so that the split stays linear; holds for one sentence at a time. */
export function lookAhead({ words, from, to, groups, groupRange }: SentenceWords) {
  if (to - from >= commas.length) {
    commas = new Int32Array(2 * (to - from));
    finites = new Int32Array(2 * (to - from));
  }
  commas[to - from] = to;
  finites[to - from] = to;
  let group = groupRange[1] - 1;
  for (let i = to - 1; i >= from; i -= 1) {
    const form = words[i]!.form;
    commas[i - from] = form === ',' || form === ';' || form === ')' ? i : commas[i + 1 - from]!;
    finites[i - from] = finites[i + 1 - from]!;
    for (; group >= groupRange[0] && groups[group]!.first >= i; group -= 1)
      if (groups[group]!.mood === 'finite') finites[i - from] = groups[group]!.first;
  }
  const groupFrom = (i: number): VerbGroup | undefined =>
    groups[firstWhere(groups, ({ first }) => first >= i, ...groupRange)];
  return {
    comma: (i: number): number => commas[Math.min(i, to) - from]!,
    finite: (i: number): number => finites[Math.min(i, to) - from]!,
    /** Whether a verb of any form stands at a word. */
    isVerb: (i: number): boolean => groupFrom(i)?.first === i,
    hasFinite: (i: number, end: number): boolean => finites[i - from]! < end,
  };
}
