/** The stretches of an article as the context reads them: each when it is first asked for, and once. */

import { firstWhere, lastStarting } from '../../../order.js';
import type { Layers } from '../../../stage.js';
import { type BlockReading, readBlock } from './blocks.js';
import { lexiconOf } from './lexicon.js';
import { maySpeak } from './quote-scan.js';
import { type BlockSayings, readSayings } from './sayings.js';
import type { Source } from './sources.js';
import type { Stretch } from './stretches.js';

type Input = Pick<Layers, 'text' | 'sentences' | 'entities'>;

/** Readings by the place of their stretch in the list of all. */
export interface Reads {
  /** The place of the last stretch that starts at or before an offset; -1 for none. */
  readonly placeOf: (offset: number) => number;
  readonly block: (place: number) => BlockReading;
  readonly sayings: (place: number) => BlockSayings;
}

/** Makes the readings of an article; nothing is read yet. */
export function readOnDemand({ text, sentences, entities }: Input, stretches: readonly Stretch[]): Reads {
  const readings: BlockReading[] = new Array(stretches.length);
  const sayings: BlockSayings[] = new Array(stretches.length);
  /** Whom a stretch names last as a speaker, null for nobody; for those whose sayings were read. */
  const named: (Source | null)[] = new Array(stretches.length);
  /** The last speaker up to and with each of the first stretches. */
  const speakers: (Source | null)[] = [];

  function block(place: number): BlockReading {
    const known = readings[place];
    if (known) return known;
    const { start, end, locale, from, to } = stretches[place]!;
    const made = readBlock(
      text,
      { start, end },
      sentences.slice(from, to),
      from,
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

  /** Reads on from the first stretch whose last speaker is not known yet, so that no reading waits for more than one other. */
  function speakerBefore(place: number): Source | null {
    while (speakers.length < place) {
      const next = speakers.length;
      const stretch = stretches[next]!;
      if (stretch.quoted || maySpeak(text, stretch, lexiconOf(stretch.locale.claimsContext))) sayingsIn(next);
      speakers.push(named[next] ?? speakers[next - 1] ?? null);
    }
    return speakers[place - 1] ?? null;
  }

  return { placeOf: (offset) => lastStarting(stretches, offset), block, sayings: sayingsIn };
}
