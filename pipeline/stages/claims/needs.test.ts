import { describe, expect, it } from 'vitest';
import type { Frame } from '../../schema.js';
import { readableBlocks } from '../../stage.js';
import { readDrawn } from '../../testing/drawn.js';
import { toolsOf } from '../../testing/layers.js';
import { presenceOf } from './article/presence.js';
import { readingsOf } from './article/read.js';
import { readSentences } from './article/read-sentences.js';
import { triggersOf } from './match/triggers.js';

/** The frames of which some pattern is tried in a sentence. */
function triedIn(drawn: string): Set<Frame> {
  const layers = readDrawn(drawn);
  const [sentence] = readSentences(layers, readableBlocks(layers, toolsOf()));
  const { items, lexicon } = sentence!;
  const presence = presenceOf(lexicon);
  presence.read(items);
  const triggers = readingsOf(sentence!).flatMap((reading) => triggersOf(reading, presence.allows));
  return new Set(triggers.flatMap(({ patterns }) => patterns.map(({ frame }) => frame)));
}

describe('a sentence', () => {
  it.each<[string, Frame]>([
    ['[PER:Luc Petit] est à la tête de [Kombi].', 'position'],
    ['Elle est à la tête du groupe.', 'position'],
    ['[PER:Luc Petit] en a pris la présidence.', 'appointment'],
    ['Son PDG quitte le groupe.', 'departure'],
    ['Le groupe affirme que tout va bien.', 'statement'],
    ['[Kombi] affirme avoir tout vu.', 'statement'],
    ['[Kombi] devrait en profiter pour grandir.', 'forecast'],
    ['[Kombi] recrutera <300> personnes.', 'plan'],
    ['[Kombi] s’est associé à [Lamor].', 'partnership'],
    ['[Kombi] est le premier fabricant de vis.', 'ranking'],
    ['[Kombi] a été fondé par [PER:Luc Petit].', 'founding'],
  ])('%s: tries %s', (drawn, frame) => expect(triedIn(drawn)).toContain(frame));

  it.each<[string, Frame]>([
    ['[PER:Luc Petit] est parti.', 'position'],
    ['Le vent est à la tête du [LOC:Jura].', 'position'],
    ['Le groupe affirme sa force.', 'statement'],
    ['[Kombi] recrute peu.', 'plan'],
    ['[Kombi] devrait grandir.', 'acquisition'],
    ['[Kombi] associe vis et clous.', 'partnership'],
    ['[Kombi] est un fabricant de vis.', 'ranking'],
    ['Un vent est nommé mistral.', 'appointment'],
    ['Le vent quitte cette mer.', 'departure'],
    ['Il a fondé des espoirs sur la mer.', 'funding_round'],
    ['Tout le monde affirme que la mer monte.', 'statement'],
  ])('%s: does not try %s', (drawn, frame) => expect(triedIn(drawn)).not.toContain(frame));
});
