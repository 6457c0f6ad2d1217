/** The blocks of an article as the context reads them: each when it is first asked for, and once. */
import type { Layers, ReadableBlock } from '../../../stage.js';
import { type BlockReading, readBlock } from './blocks.js';
import { lexiconOf } from './lexicon.js';
import { firstWhere, lastStarting } from './order.js';
import { type BlockSayings, readSayings } from './sayings.js';
import type { Source } from './sources.js';

type Input = Pick<Layers, 'text' | 'sentences' | 'entities'>;

/** Readings by the place of their block in the list of readable blocks. */
export interface Reads {
  /** The place of the last block that starts at or before an offset; -1 for none. */
  readonly placeOf: (offset: number) => number;
  readonly block: (place: number) => BlockReading;
  readonly sayings: (place: number) => BlockSayings;
}

/** Makes the readings of an article; nothing is read yet. */
export function readOnDemand({ text, sentences, entities }: Input, blocks: readonly ReadableBlock[]): Reads {
  const readings: BlockReading[] = new Array(blocks.length);
  const sayings: BlockSayings[] = new Array(blocks.length);
  /** Whom a block names last as a speaker, null for nobody; for the blocks whose sayings were read. */
  const named: (Source | null)[] = new Array(blocks.length);
  /** The last speaker up to and with each of the first blocks. */
  const speakers: (Source | null)[] = [];

  function block(place: number): BlockReading {
    const known = readings[place];
    if (known) return known;
    const { start, end, locale } = blocks[place]!;
    const first = firstWhere(sentences, (sentence) => sentence.start >= start);
    const last = firstWhere(sentences, (sentence) => sentence.end > end, first);
    const made = readBlock(
      text,
      { start, end },
      sentences.slice(first, last),
      first,
      entities,
      firstWhere(entities, (entity) => entity.end > start),
      lexiconOf(locale.claimsContext),
    );
    readings[place] = made;
    return made;
  }

  function sayingsIn(place: number): BlockSayings {
    const known = sayings[place];
    if (known) return known;
    let own: Source | null = null;
    const made = readSayings(block(place), entities, {
      get source() {
        return own ?? speakerBefore(place);
      },
      set source(source) {
        own = source;
      },
    });
    named[place] = own;
    sayings[place] = made;
    return made;
  }

  /** Reads on from the first block whose last speaker is not known yet, so that no reading waits for more than one other. */
  function speakerBefore(place: number): Source | null {
    while (speakers.length < place) {
      const next = speakers.length;
      sayingsIn(next);
      speakers.push(named[next] ?? speakers[next - 1] ?? null);
    }
    return speakers[place - 1] ?? null;
  }

  return { placeOf: (offset) => lastStarting(blocks, offset), block, sayings: sayingsIn };
}
