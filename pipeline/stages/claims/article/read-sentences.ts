/** The readable sentences of an article, each with the names, quantities and times that lie in it. */
import type { Span } from '../../../schema.js';
import type { Layers, ReadableBlock } from '../../../stage.js';
import { lexiconOf } from '../lexicon/lexicon.js';
import { itemsOf } from '../syntax/items.js';
import { learnNames } from './learn.js';
import { mentionsOf, type Naming } from './mentions.js';
import type { Sentence } from './read.js';
import { newReferents } from './referents.js';
import type { Paragraph } from './topic.js';

/** The last sentence of the lead, with its title. */
const LEAD_ENDS = 4;

type Input = Pick<Layers, 'text' | 'sentences' | 'entities' | 'quantities' | 'times'>;

/** Every sentence of the blocks, in order; all of them share what is known of the article's entities. */
export function readSentences(input: Input, blocks: readonly ReadableBlock[]): Sentence[] {
  const { text } = input;
  const naming: Naming[] = [];
  const paragraphs: Paragraph[] = [];
  const referents = newReferents(() => mentionsOf(naming, text), paragraphs);
  const entitiesIn = within(input.entities);
  const quantitiesIn = within(input.quantities);
  const timesIn = within(input.times);
  const sentences: Sentence[] = [];
  let index = 0;
  let heading = -1;
  for (const [number, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = number;
    const lexicon = lexiconOf(block.locale);
    while (index < input.sentences.length && input.sentences[index]!.start < block.start) index += 1;
    for (; index < input.sentences.length && input.sentences[index]!.end <= block.end; index += 1) {
      paragraphs[index] = { block: number, heading };
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
      if (index <= LEAD_ENDS) referents.lead.push(sentence);
      if (entities.length === 0) continue;
      naming.push({ index, entities, lexicon });
      learnNames(sentence);
    }
  }
  return sentences;
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
