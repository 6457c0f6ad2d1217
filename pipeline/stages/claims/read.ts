/** The readable sentences of an article as phrases, each with the names, quantities and times that lie in it. */
import type { Span } from '../../schema.js';
import type { Layers, ReadableBlock } from '../../stage.js';
import { type Item, itemsOf } from './items.js';
import { learnNames } from './learn.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { mentionsOf, type Naming } from './mentions.js';
import type { ParsedSentence } from './parsed-sentence.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { newReferents, type Referents } from './referents.js';

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
  resuming: { readonly names: boolean; readonly closes: boolean } | null;
}

/** The phrases of a sentence, or of a part of a very long one, with what is known of the whole article. */
export interface Reading extends ParsedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly referents: Referents;
}

type Input = Pick<Layers, 'text' | 'sentences' | 'entities' | 'quantities' | 'times'>;

/** The most phrases that are read together: nothing reaches further, and hostile text stays linear. */
const LONGEST = 300;

/** Every sentence of the blocks, in order; all of them share what is known of the article's entities. */
export function readSentences(input: Input, blocks: readonly ReadableBlock[]): Sentence[] {
  const { text } = input;
  const naming: Naming[] = [];
  const referents = newReferents(() => mentionsOf(naming, text));
  const entitiesIn = within(input.entities);
  const quantitiesIn = within(input.quantities);
  const timesIn = within(input.times);
  const sentences: Sentence[] = [];
  let index = 0;
  for (const block of blocks) {
    const lexicon = lexiconOf(block.locale);
    while (index < input.sentences.length && input.sentences[index]!.start < block.start) index += 1;
    for (; index < input.sentences.length && input.sentences[index]!.end <= block.end; index += 1) {
      const span = input.sentences[index]!;
      const entities = entitiesIn(span);
      const quantities = quantitiesIn(span);
      const items = itemsOf(text, span, { entities, quantities, times: timesIn(span) }, lexicon);
      const sentence: Sentence = {
        index,
        items,
        lexicon,
        text,
        referents,
        before: sentences.at(-1) ?? null,
        readings: null,
        about: null,
        isSettled: false,
        resuming: null,
      };
      sentences.push(sentence);
      if (entities.length === 0) continue;
      naming.push({ index, entities, lexicon });
      learnNames(sentence);
    }
  }
  return sentences;
}

/** The readings of a sentence: one, but several of a very long one; made when they are first asked for. */
export function readingsOf(sentence: Sentence): readonly Reading[] {
  if (!sentence.readings) {
    const phrases = phrasesOf(sentence.items, sentence.lexicon);
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

/** The spans of a layer inside one sentence after another; sentences must come in order. */
function within<Item extends Span>(layer: readonly Item[]): (sentence: Span) => Item[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < layer.length && layer[next]!.start < start) next += 1;
    const found: Item[] = [];
    for (; next < layer.length && layer[next]!.start < end; next += 1)
      if (layer[next]!.end <= end) found.push(layer[next]!);
    return found;
  };
}
