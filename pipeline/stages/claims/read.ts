/** The readable sentences of an article as phrases, each with the names, quantities and times that lie in it. */
import type { Entity, Span } from '../../schema.js';
import type { Layers, ReadableBlock } from '../../stage.js';
import { itemsOf } from './items.js';
import { learnAliases } from './learn.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { phrasesOf } from './phrases.js';
import { type Mention, type Referents, topicOf } from './referents.js';
import type { ParsedSentence } from './syntax.js';

/** One sentence on the way to its claims, with what is known of the whole article. */
export interface Reading extends ParsedSentence {
  readonly text: string;
  readonly referents: Referents;
}

type Input = Pick<Layers, 'text' | 'sentences' | 'entities' | 'quantities' | 'times'>;

/** The most phrases that are read together: nothing reaches further, and hostile text stays linear. */
const LONGEST = 300;

/** Every sentence of the blocks, in order; all of them share what is known of the article's entities. */
export function readSentences(input: Input, blocks: readonly ReadableBlock[]): Reading[] {
  const { text } = input;
  const referents: Referents = {
    mentions: [],
    resolved: [],
    aliases: new Map(),
    sides: new Map(),
    topic: null,
    subject: null,
    deal: null,
    employers: new Map(),
    genders: new Map(),
  };
  const mentions = referents.mentions as Mention[];
  const counts = new Map<string, number>();
  const entities = within(input.entities);
  const quantities = within(input.quantities);
  const times = within(input.times);
  const readings: Reading[] = [];
  let at = 0;
  for (const block of blocks) {
    const lexicon = lexiconOf(block.locale);
    while (at < input.sentences.length && input.sentences[at]!.start < block.start) at += 1;
    for (; at < input.sentences.length && input.sentences[at]!.end <= block.end; at += 1) {
      const sentence = input.sentences[at]!;
      const named = {
        entities: entities(sentence),
        quantities: quantities(sentence),
        times: times(sentence),
      };
      for (const entity of named.entities) mentions.push(mentionOf(entity, at, counts, text, lexicon));
      const all = phrasesOf(itemsOf(text, sentence, named, lexicon), lexicon);
      for (let from = 0; from < all.length; from += LONGEST) {
        const reading: Reading = {
          index: at,
          phrases: all.length > LONGEST ? all.slice(from, from + LONGEST) : all,
          lexicon,
          hasQuantity: named.quantities.length > 0,
          subjects: new Map(),
          followers: new Map(),
          text,
          referents,
        };
        learnAliases(reading);
        readings.push(reading);
      }
    }
  }
  referents.topic = topicOf(mentions);
  return readings;
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

const WORDS_BEFORE = /[\p{L}'’]+/gu;

function mentionOf(
  entity: Entity,
  sentence: number,
  counts: Map<string, number>,
  text: string,
  lexicon: Lexicon,
): Mention {
  const count = (counts.get(entity.entity) ?? 0) + 1;
  counts.set(entity.entity, count);
  const before = text
    .slice(Math.max(0, entity.start - 24), entity.start)
    .toLowerCase()
    .replaceAll('’', "'");
  const words = (before.match(WORDS_BEFORE) ?? []).flatMap((word) => word.split(/(?<=')/u));
  const isPreposition = (word: string | undefined): boolean =>
    word !== undefined && lexicon.words.get(word)?.preposition !== undefined;
  const last = words.at(-1);
  const lastButOne = words.at(-2);
  return {
    start: entity.start,
    type: entity.type,
    key: entity.entity,
    sentence,
    free: !isPreposition(last) && !(lexicon.words.get(last ?? '')?.determiner && isPreposition(lastButOne)),
    source: lexicon.sources.has(last ?? '') || lexicon.sources.has(lastButOne ?? ''),
    institution: isInstitution(entity.name, lexicon),
    count,
  };
}

const isInstitution = (name: string, { institutions, authorities }: Lexicon): boolean =>
  institutions.has(name.toLowerCase()) ||
  name.split(/[\s'’-]+/u).some((word) => authorities.has(word.toLowerCase()));
