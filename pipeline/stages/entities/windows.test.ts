import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadableBlock, readableBlocks } from '../../stage.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { taggerBy } from '../../testing/scripted-tagger.js';
import { windowsOf } from './windows.js';

const blocksOf = (text: string): ReadableBlock[] => readableBlocks(layersOf(text), toolsOf());
const cut = (text: string, maxTokens: number) =>
  windowsOf(
    text,
    layersOf(text).sentences,
    blocksOf(text),
    taggerBy(maxTokens, () => []),
  ).map(({ start, end }) => text.slice(start, end));

describe('windows', () => {
  it.each([
    ['as many sentences as fit', 'un deux trois\nquatre cinq\nsix', 5, ['un deux trois\nquatre cinq', 'six']],
    ['a sentence that fits alone', 'un deux trois\nquatre cinq', 3, ['un deux trois', 'quatre cinq']],
    [
      'parts of a long sentence, which overlap',
      'a b c d e f g h i j k l',
      5,
      ['a b c d e', 'e f g h i', 'i j k l'],
    ],
    ['a long word by its characters', 'x-x-x-x-x-x', 5, ['x-x-', 'x-x-', 'x-x']],
    ['nothing of nothing', '', 5, []],
  ])('hold %s', (_what, text, maxTokens, expected) => {
    expect(cut(text, maxTokens)).toEqual(expected);
  });

  it('do not reach over boilerplate', () => {
    const text = 'un\nLire aussi\ndeux';
    const layers = layersOf(text);
    const blocks = layers.blocks.map((block, i) =>
      i === 1 ? { ...block, kind: 'boilerplate' as const } : block,
    );
    const readable = readableBlocks({ ...layers, blocks }, toolsOf());
    const windows = windowsOf(
      text,
      layers.sentences,
      readable,
      taggerBy(9, () => []),
    );
    expect(windows.map(({ start, end }) => text.slice(start, end))).toEqual(['un', 'deux']);
  });

  it('leave no character of any sentence out, and hold no token too many', () => {
    const unit = fc.constantFrom(
      'mot',
      'l’',
      ' ',
      '  ',
      '\n',
      '.',
      '-',
      '😀',
      'é',
      '日本',
      'a.b.c.d.e.f.g.h',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 120 }), fc.integer({ min: 8, max: 30 }), (parts, maxTokens) => {
        const text = parts.join('');
        const tagger = taggerBy(maxTokens, () => []);
        const windows = windowsOf(text, layersOf(text).sentences, blocksOf(text), tagger);
        for (const count of tagger.count(windows.map(({ start, end }) => text.slice(start, end))))
          expect(count).toBeLessThanOrEqual(maxTokens);
        let read = 0;
        for (const { start, end, from, to } of windows) {
          expect(from).toBeGreaterThanOrEqual(start);
          expect(to).toBeLessThanOrEqual(end);
          expect(text.slice(read, from).trim()).toBe('');
          expect(from).toBeGreaterThanOrEqual(read);
          read = to;
        }
        expect(text.slice(read).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
