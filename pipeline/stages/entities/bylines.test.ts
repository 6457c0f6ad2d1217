import { describe, expect, it } from 'vitest';
import type { BlockKind, EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import { scriptedTagger } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** The names that the stage draws in one block of this kind. */
async function drawn(marked: string, types: string, kind: BlockKind): Promise<[string, string]> {
  const { text, spans } = readMarked(marked);
  const typed = spans.map((span, i) => ({ ...span, type: types.split(' ')[i] as EntityType }));
  const layers = layersOf(text, { language: 'fr' });
  const blocks = layers.blocks.map((block) => ({ ...block, kind }));
  const entities = await stage.run({ ...layers, blocks }, toolsOf({ tagger: scriptedTagger(text, typed) }));
  return [drawMarked(text, entities), entities.map(({ type }) => type).join(' ')];
}

describe('authors', () => {
  it.each([
    ['Solenn PERROUX. Publié le 26/01/2024', '', 'byline', '[Solenn PERROUX]. Publié le 26/01/2024', 'PER'],
    [
      '[Armor Ouest] - [Solenn PERROUX].',
      'ORG ORG',
      'byline',
      '[Armor Ouest] - [Solenn PERROUX].',
      'ORG PER',
    ],
    ['Par Jean-Yves LE HIREUX, à [Zor]', 'LOC', 'byline', 'Par [Jean-Yves LE HIREUX], à [Zor]', 'PER LOC'],
    ['Soazig LE HIREUX.', '', 'lead', '[Soazig LE HIREUX].', 'PER'],
    ['[Soazig] [LE HIREUX].', 'LOC PER', 'paragraph', '[Soazig LE HIREUX].', 'PER'],
    [
      '[Armor] - Jo ZORGANE. Le 26/01/2024',
      'ORG',
      'heading',
      '[Armor] - [Jo ZORGANE]. Le 26/01/2024',
      'ORG PER',
    ],
    // no signature, no person, a firm
    ['Le candidat Jo ZORGANE parle', '', 'paragraph', 'Le candidat Jo ZORGANE parle', ''],
    ['Armor - Jo ZORGANE. Le 26 mai 2024', '', 'heading', 'Armor - Jo ZORGANE. Le 26 mai 2024', ''],
    ['Par Jo Zorgane', '', 'byline', 'Par Jo Zorgane', ''],
    ['[Radio FRANCE]', 'ORG', 'byline', '[Radio FRANCE]', 'ORG'],
    ['[Groupe ZORGANE]', 'ORG', 'byline', '[Groupe ZORGANE]', 'ORG'],
    ['[Agence ZORGANE]', 'ORG', 'byline', '[Agence ZORGANE]', 'ORG'],
    ['[La Voix Jo ZORGANE du Nord]', 'ORG', 'byline', '[La Voix Jo ZORGANE du Nord]', 'ORG'],
    ['PAR JO ZORGANE', '', 'byline', 'PAR JO ZORGANE', ''],
  ] as const)('%s', async (marked, types, kind, expected, expectedTypes) => {
    expect(await drawn(marked, types, kind)).toEqual([expected, expectedTypes]);
  });

  it.each([
    ['(Reportage [Ada Zorgane], édité par [Jo Zorgelin])', 'ORG ORG', 'PER PER'],
    ['(Version française [Ada Zorgane], édité par [Jo Zorgelin])', 'LOC ORG', 'PER PER'],
    ['Propos recueillis par [Ada Zorgane]', 'ORG', 'PER'],
    ['un jeu édité par [Zorgane Games]', 'ORG', 'ORG'],
    ['un reportage de [Zorgane Télévision]', 'ORG', 'ORG'],
    ['un roman édité par [Zorgane]', 'ORG', 'ORG'],
  ])('of agencies: %s', async (marked, types, expected) => {
    expect((await drawn(marked, types, 'paragraph'))[1]).toBe(expected);
  });
});
