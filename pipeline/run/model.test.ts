import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readableBlocks } from '../stage.js';
import { windowsOf } from '../stages/entities/windows.js';
import { layersOf, toolsOf } from '../testing/layers.js';
import { writeTinyModel } from '../testing/tiny-model.js';
import { defaultModel, loadTagger, runtimeTokenizer } from './model.js';
import { alignedTokenizer } from './model-aligned.js';
import { MODELS } from './model-files.js';
import { wordPieceTokenizer } from './model-wordpiece.js';
import golden from './testdata/golden.json' with { type: 'json' };

const SHIPPED = join(MODELS, defaultModel());
const hasNetwork = existsSync(join(SHIPPED, 'onnx/model_quantized.onnx'));
const folder = mkdtempSync(join(tmpdir(), 'recoupe-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the tokenizer with offsets', async () => {
  const ours = wordPieceTokenizer(JSON.parse(readFileSync(join(SHIPPED, 'tokenizer.json'), 'utf8')));
  const theirs = await runtimeTokenizer({ path: SHIPPED });
  const idsOf = (text: string) => ours(text).flatMap((word) => word.ids);

  it('gives the ids of the runtime for any text', () => {
    const part = fc.constantFrom(
      'l’',
      'É',
      'té',
      ' ',
      '\u00A0',
      '\u202F',
      'Scale',
      ' AI',
      '-',
      '…',
      '«',
      '😀',
      '日本',
      '\u00AD',
      '\u200B',
      '\uFEFF',
      'a\u0301',
      'œ',
      '14,3',
      '€',
      '$',
      '\n',
      'x'.repeat(101),
      '\u0007',
      '_',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
    );
    // the runtime splits ideographs of the Basic Plane alone, and reads «[SEP]» in a text as the special piece
    const known = (value: string) => !/[\u{20000}-\u{2FA1F}]|\[(?:PAD|UNK|CLS|SEP|MASK)\]/u.test(value);
    fc.assert(
      fc.property(text.filter(known), (value) => {
        expect(idsOf(value)).toEqual(theirs(value, false).ids);
      }),
      { numRuns: 500 },
    );
  });

  it('gives each word its place in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end, ids } of ours(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(ids.length).toBeGreaterThan(0);
          expect(text.slice(last, start)).toMatch(/^[\s\p{C}\uFFFD]*$/u);
          last = end;
        }
      }),
    );
  });

  const words = (text: string) => ours(text).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['l’Allemagne', ['l', '’', 'Allemagne']],
    ['15\u202F% d\u00ADécidé', ['15', '%', 'd\u00ADécidé']],
    ['😀Meta', ['😀Meta']],
    ['日本', ['日', '本']],
    ['', []],
    [' \n\t\u00A0', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('the aligner of other tokenizers', () => {
  const cut = (text: string, tokens: Record<string, string[]>) =>
    alignedTokenizer((word) => ({
      ids: tokens[word.trim()]!.map((_, i) => i),
      tokens: tokens[word.trim()]!,
    }))(text).map(({ start, end, ids }) => `${text.slice(start, end)}:${ids.length}`);
  it('finds the pieces in the word and parts it at signs', () => {
    expect(
      cut('à l’Allemagne, hier', {
        à: ['▁à'],
        'l’Allemagne,': ['▁l', '’', 'Allem', 'agne', ','],
        hier: ['Ġhi', 'er'],
      }),
    ).toEqual(['à:1', 'l:1', '’:1', 'Allemagne:2', ',:1', 'hier:2']);
  });
  it('keeps a word whole that its pieces do not spell', () => {
    expect(cut('été', { été: ['ĠÃ©', 't', 'Ã©'] })).toEqual(['été:3']);
  });
});

describe('a model of the user’s own', () => {
  writeTinyModel(folder, ['O', 'S-COMPANY', 'PERSON', 'MISC'], {
    Meta: 'S-COMPANY',
    Mark: 'PERSON',
    Zuckerberg: 'PERSON',
    Nobel: 'MISC',
    et: 'O',
  });

  it('is loaded from its folder, with the label names of its config', async () => {
    const tagger = await loadTagger(folder);
    expect(tagger.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(tagger.maxTokens).toBe(62);
    const [tags] = await tagger.tag(['Meta et Mark Zuckerberg, Nobel']);
    expect(tags!.map(({ start, end, label }) => [start, end, label])).toEqual([
      [0, 4, 'B-ORG'],
      [8, 12, 'I-PER'],
      [13, 23, 'I-PER'],
    ]);
  });

  it('counts pieces, and refuses a text that is longer than its limit', async () => {
    const tagger = await loadTagger(folder);
    expect(tagger.count(['Meta, Mark', ''])).toEqual([3, 0]);
    await expect(tagger.tag(['Meta '.repeat(63)])).rejects.toThrow('63 tokens');
  });

  it('reads every token of a long text once, by its own count', async () => {
    const tagger = await loadTagger(folder);
    const text = Array.from({ length: 40 }, (_, i) => `Mark Zuckerberg et Meta ${i}, Nobel.`).join('\n');
    const layers = layersOf(text);
    const windows = windowsOf(text, layers.sentences, readableBlocks(layers, toolsOf()), tagger);
    await tagger.tag(windows.map(({ start, end }) => text.slice(start, end)));
    expect(windows.length).toBeGreaterThan(4);
    expect(tagger.work).toEqual({ windows: windows.length, tokens: tagger.count([text])[0] });
  });

  it('answers a text that comes back from memory', async () => {
    const tagger = await loadTagger(folder);
    const [first] = await tagger.tag(['Meta et Mark']);
    expect(await tagger.tag(['Meta et Mark', 'Meta et Mark'])).toEqual([first, first]);
    expect(tagger.work.windows).toBe(1);
  });

  it('is refused with a sentence when its network is none', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'recoupe-model-'));
    writeTinyModel(broken, ['O'], {});
    writeFileSync(join(broken, 'onnx/model_quantized.onnx'), 'no network');
    await expect(loadTagger(broken)).rejects.toMatchObject({ code: 'wrong-model' });
    rmSync(broken, { recursive: true });
  });
});

describe.skipIf(!hasNetwork)(`the shipped model (skipped without models/${defaultModel()}/onnx)`, () => {
  it('gives the pinned pieces and tags', async () => {
    const tagger = await loadTagger(null);
    const ours = wordPieceTokenizer(JSON.parse(readFileSync(join(SHIPPED, 'tokenizer.json'), 'utf8')));
    const found = [];
    for (const { text } of golden.sentences) {
      const [tags] = await tagger.tag([text]);
      found.push({
        text,
        ids: ours(text).flatMap((word) => word.ids),
        tags: tags!.map(({ start, end, label }) => `${text.slice(start, end)} ${label}`),
      });
    }
    expect({ model: tagger.name, digest: tagger.digest, sentences: found }).toEqual(golden);
  });

  it('gives a text the same tags in any company and with any number of threads', async () => {
    const texts = golden.sentences.map(({ text }) => text);
    const one = await loadTagger(null, { threads: 1 });
    const two = await loadTagger(null, { threads: 2 });
    const alone = [];
    for (const text of texts) alone.push((await one.tag([text]))[0]);
    expect(await two.tag([...texts].reverse())).toEqual([...alone].reverse());
  });
});
