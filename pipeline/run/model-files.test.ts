import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultModel, findModel } from './model-files.js';

const models = mkdtempSync(join(tmpdir(), 'recoupe-models-'));
afterAll(() => rmSync(models, { recursive: true }));

beforeEach(() => {
  mkdirSync(join(models, 'small/onnx'), { recursive: true });
  writeFileSync(join(models, 'small/config.json'), '{}');
  writeFileSync(join(models, 'small/onnx/model_quantized.onnx'), 'network');
  const entry = (file: string, content: string) => ({
    file,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  writeFileSync(
    join(models, 'models.json'),
    JSON.stringify({
      default: 'small',
      aliases: { fast: 'small' },
      models: {
        small: {
          description: '',
          maxTokens: 190,
          labels: ['O'],
          licence: '',
          attribution: '',
          scores: {},
          files: [entry('config.json', '{}'), entry('onnx/model_quantized.onnx', 'network')],
        },
      },
    }),
  );
});

describe('a model of models.json', () => {
  it('is found by its name, by a short name, and as the default', async () => {
    const small = await findModel('small', models);
    expect(small).toMatchObject({ name: 'small', network: 'model_quantized.onnx', card: { maxTokens: 190 } });
    expect(await findModel('fast', models)).toEqual(small);
    expect(await findModel(null, models)).toEqual(small);
    expect(defaultModel(models)).toBe('small');
  });

  it('says which file is missing and how to get it back', async () => {
    rmSync(join(models, 'small/onnx/model_quantized.onnx'));
    const found = findModel('small', models);
    await expect(found).rejects.toMatchObject({ code: 'no-model' });
    await expect(found).rejects.toThrow('git checkout -- models/small/onnx/model_quantized.onnx');
  });

  it.each(['Network', 'network and more', ''])('says which file is another one: %j', async (content) => {
    writeFileSync(join(models, 'small/onnx/model_quantized.onnx'), content);
    const found = findModel('small', models);
    await expect(found).rejects.toMatchObject({ code: 'wrong-model' });
    await expect(found).rejects.toThrow('onnx/model_quantized.onnx');
  });

  it('has a digest that changes with any file', async () => {
    const { digest } = await findModel(join(models, 'small2'), models).catch(() => ({ digest: '' }));
    expect(digest).toBe('');
    mkdirSync(join(models, 'own/onnx'), { recursive: true });
    const write = (file: string, content: string) => writeFileSync(join(models, 'own', file), content);
    write('config.json', '{}');
    write('tokenizer.json', '{}');
    write('onnx/model_quantized.onnx', 'a');
    const before = await findModel(join(models, 'own'), models);
    write('onnx/model_quantized.onnx', 'b');
    expect((await findModel(join(models, 'own'), models)).digest).not.toBe(before.digest);
  });
});

describe('a model that nobody knows', () => {
  it('is wrong usage, with the names that are known', async () => {
    const found = findModel('smal', models);
    await expect(found).rejects.toMatchObject({ name: 'UsageError' });
    await expect(found).rejects.toThrow('fast, small');
  });

  it('says what a folder lacks', async () => {
    const found = findModel(join(models, 'nowhere'), models);
    await expect(found).rejects.toMatchObject({ code: 'no-model' });
    await expect(found).rejects.toThrow('config.json');
  });
});
