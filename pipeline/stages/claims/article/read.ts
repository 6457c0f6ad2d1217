/** A sentence on the way to its claims, and its phrases with what is known of the article. */

import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item } from '../syntax/items.js';
import type { ParsedSentence } from '../syntax/parsed-sentence.js';
import { type Phrase, phrasesOf } from '../syntax/phrases.js';
import { withStandIns } from '../syntax/stand-ins.js';
import type { Referents } from './referents.js';

/** One sentence on the way to its claims; most are never read further than to its items. */
export interface Sentence {
  /** Its index in the layer. */
  readonly index: number;
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly referents: Referents;
  /** The readable sentence before it. */
  readonly before: Sentence | null;
  /** Its phrases, once they were asked for. */
  readings: readonly Reading[] | null;
  /** What it is about, once that was asked for. */
  about: { readonly entity: string | null | undefined } | null;
  /** Whether it is known whom its subjects mean: see `subjects.ts`. */
  isSettled: boolean;
  /** Whether it may come back to an event, once that was asked for: see `resumed.ts`. */
  resuming: { readonly names: boolean; readonly closes: boolean; readonly denies: boolean } | null;
}

/** The phrases of a sentence, or of a part of a very long one, with what is known of the whole article. */
export interface Reading extends ParsedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly referents: Referents;
}

/** The most phrases that are read together: nothing reaches further, and hostile text stays linear. */
const LONGEST = 300;

/** The readings of a sentence: one, but several of a very long one; made when they are first asked for. */
export function readingsOf(sentence: Sentence): readonly Reading[] {
  if (!sentence.readings) {
    const { before, items, lexicon } = sentence;
    const phrases = withStandIns(phrasesOf(items, lexicon), lexicon, () =>
      // not `readingsOf`, which would ask the sentence before that one too
      before ? (before.readings?.at(-1)?.phrases ?? phrasesOf(before.items, lexicon)) : [],
    );
    const readings: Reading[] = [];
    for (let from = 0; from < phrases.length; from += LONGEST)
      readings.push(
        readingOf(sentence, phrases.length > LONGEST ? phrases.slice(from, from + LONGEST) : phrases),
      );
    sentence.readings = readings;
  }
  return sentence.readings;
}

function readingOf(sentence: Sentence, phrases: readonly Phrase[]): Reading {
  const { index, lexicon, text, referents } = sentence;
  return {
    index,
    phrases,
    lexicon,
    subjects: [],
    followers: [],
    sentence,
    text,
    referents,
  };
}
