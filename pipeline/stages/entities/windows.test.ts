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

/** What was not read is space, or lines from end to end with neither a capital nor a digit. */
function expectBareLines(text: string, from: number, to: number): void {
  const skipped = text.slice(from, to);
  if (skipped.trim() === '') return;
  expect(skipped).not.toMatch(/[A-Z0-9日本]/);
  expect(text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '' || /^\s*\n/.test(skipped)).toBe(
    true,
  );
  expect(to === text.length || /\n\s*$/.test(skipped)).toBe(true);
}

describe('windows', () => {
  it.each([
    ['as many sentences as fit', 'Un deux trois\nQuatre cinq\nSix', 5, ['Un deux trois\nQuatre cinq', 'Six']],
    ['a sentence that fits alone', 'Un deux trois\nQuatre cinq', 3, ['Un deux trois', 'Quatre cinq']],
    [
      'parts of a long sentence, which overlap',
      'A b c d e f g h i j k l',
      5,
      ['A b c d e', 'e f g h i', 'i j k l'],
    ],
    ['a long word by its characters', 'X-x-x-x-x-x', 5, ['X-x-', 'x-x-', 'x-x']],
    ['nothing of nothing', '', 5, []],
    ['no line without capitals and digits', 'Un deux\n***\nvoir plus\nsix à 7', 9, ['Un deux', 'six à 7']],
    ['a sentence without them in a line that has some', 'Un… deux trois.', 9, ['Un… deux trois.']],
    ['letters of scripts without capitals', '日本\nمصر', 9, ['日本\nمصر']],
  ])('hold %s', (_what, text, maxTokens, expected) => {
    expect(cut(text, maxTokens)).toEqual(expected);
  });

  it('do not reach over boilerplate', () => {
    const text = 'Un\nLire aussi\nDeux';
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
    expect(windows.map(({ start, end }) => text.slice(start, end))).toEqual(['Un', 'Deux']);
  });

  it('leave nothing out but whole lines without capitals and digits, and hold no token too many', () => {
    const unit = fc.constantFrom(
      'mot',
      'Mot',
      '7',
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
          expectBareLines(text, read, from);
          expect(from).toBeGreaterThanOrEqual(read);
          read = to;
        }
        expectBareLines(text, read, text.length);
      }),
      { numRuns: 300 },
    );
  });
});
