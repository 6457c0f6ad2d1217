import { describe, expect, it } from 'vitest';
import { locales } from '../locales/index.js';
import type { ReadableBlock } from '../stage.js';
import { batchesOf } from './parts.js';
import { tokensOf } from './tokens.js';

const blocksOf = (...texts: string[]): { text: string; blocks: ReadableBlock[] } => {
  const blocks: ReadableBlock[] = [];
  let text = '';
  for (const one of texts) {
    blocks.push({
      start: text.length,
      end: text.length + one.length,
      kind: 'paragraph',
      locale: locales.fr!,
    });
    text += `${one}\n`;
  }
  return { text, blocks };
};

const cut = (...texts: string[]) => {
  const { text, blocks } = blocksOf(...texts);
  return batchesOf(tokensOf(text), blocks).map((batch) =>
    batch.map(({ start, end, goesOn }) => ({ text: text.slice(start, end), goesOn })),
  );
};

describe('batchesOf', () => {
  it('leaves short blocks whole and together', () =>
    expect(cut('Il pleut.', 'Dix morts.')).toEqual([
      [
        { text: 'Il pleut.', goesOn: false },
        { text: 'Dix morts.', goesOn: false },
      ],
    ]));

  it('gives nothing for no blocks', () => expect(cut()).toEqual([]));

  it.each([
    ['a sentence ends', 'Il a 10 ans, dit-on. ', /\. $/],
    ['a clause ends', '10 ans, dont deux ferme, ', /, $/],
    ['a word ends', 'doubler ', /r $/],
    ['a number begins', '½', /½$/],
    ['a number begins behind its hyphen', '10-', /0-$/],
  ])('cuts a long block where %s', (_, piece, end) => {
    const parts = cut(piece.repeat(20_000)).flat();
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ goesOn }) => goesOn)).toEqual(parts.map((_part, index) => index > 0));
    for (const { text } of parts) {
      expect(text).toMatch(end);
      expect(text.length).toBeLessThan(6100);
    }
  });

  it('cuts no word and no figure', () => {
    for (const text of ['1'.repeat(20_000), 'x'.repeat(20_000)]) expect(cut(text)).toHaveLength(1);
    expect(cut('1'.repeat(20_000))[0]).toHaveLength(1);
  });

  it('loses nothing and begins a batch where the one before is full', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `Bloc ${index}, ${'dix ans. '.repeat(index)}`);
    const batches = cut(...texts);
    const parts = batches.flat();
    expect(parts.map(({ text, goesOn }) => (goesOn ? text : `\n${text}`)).join('')).toBe(
      `\n${texts.join('\n')}`,
    );
    for (const batch of batches)
      expect(batch.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(20_000);
  });
});
