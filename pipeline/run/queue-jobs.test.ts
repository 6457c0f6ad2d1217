import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toArticle } from '../index.js';
import {
  BY_REFERENCE,
  contentKey,
  costOf,
  describe as described,
  type Identity,
  isSame,
  packJob,
  putResult,
  queueName,
  type Result,
  resultKey,
  takeResult,
  unpackJob,
} from './queue-jobs.js';
import { ENTRY } from './queue-room.js';

const MINE: Identity = { version: '1.0.0', model: { name: 'ner-fr', digest: 'a'.repeat(64) } };
const ARTICLE = toArticle({ id: 'a', text: 'Un texte.' });

describe('who works for whom', () => {
  it.each<[string, Identity, boolean]>([
    ['the same', { ...MINE }, true],
    ['the same model by another name', { ...MINE, model: { ...MINE.model!, name: 'mine' } }, true],
    ['another version', { ...MINE, version: '1.0.1' }, false],
    ['another model by the same name', { ...MINE, model: { name: 'ner-fr', digest: 'b'.repeat(64) } }, false],
    ['no model', { ...MINE, model: null }, false],
  ])('%s', (_name, other, is) => {
    expect(isSame(MINE, other)).toBe(is);
    // who does not fit never meets the articles either, and finds none of the results
    expect(queueName(other) === queueName(MINE)).toBe(is);
    expect(contentKey(other, null, ARTICLE) === contentKey(MINE, null, ARTICLE)).toBe(is);
    if (!is) expect(described(other)).not.toBe(described(MINE));
  });

  it('is told with the digest of the model, for names may lie', () => {
    expect(described(MINE)).toBe('recoupe 1.0.0 with the model ner-fr (aaaaaaaaaaaa)');
  });
});

describe('the key of an article', () => {
  it.each([
    ['its text', null, toArticle({ id: 'a', text: 'Un autre.' })],
    ['its id', null, toArticle({ id: 'b', text: 'Un texte.' })],
    ['its date', null, toArticle({ id: 'a', text: 'Un texte.', published: '2025-06-13' })],
    ['the stages', ['blocks'] as const, ARTICLE],
  ])('changes with %s', (_name, only, article) =>
    expect(contentKey(MINE, only, article)).not.toBe(contentKey(MINE, null, ARTICLE)),
  );
  it('is else the same', () =>
    expect(contentKey(MINE, null, structuredClone(ARTICLE))).toBe(contentKey(MINE, null, ARTICLE)));
});

describe('a job', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recoupe-queue-jobs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** An article whose JSON has just so many bytes; «é» is two of them. */
  const sized = (bytes: number) => {
    const rest = bytes - Buffer.byteLength(JSON.stringify({ ...ARTICLE, text: '' }));
    return { ...ARTICLE, text: (rest % 2 === 0 ? '' : 'x') + 'é'.repeat(Math.floor(rest / 2)) };
  };
  /** A Redis that keeps one value. */
  const memory = () => {
    let kept: Buffer = Buffer.alloc(0);
    const client = {
      set: async (_key: string, value: Buffer) => {
        kept = value;
      },
    } as unknown as Redis;
    return { client, kept: () => kept };
  };

  it.each([
    [BY_REFERENCE - 1, true],
    [BY_REFERENCE, true],
    [BY_REFERENCE + 1, false],
    [BY_REFERENCE * 8, false],
  ])('of %i bytes goes whole into Redis: %s', async (bytes, isWhole) => {
    const article = sized(bytes);
    const key = contentKey(MINE, null, article);
    const job = await packJob(key, article, null, folder);
    const inRedis = Buffer.byteLength(JSON.stringify(job));
    expect(inRedis).toBeLessThanOrEqual(costOf(article));
    expect('article' in job).toBe(isWhole);
    expect(costOf(article)).toBe(isWhole ? ENTRY + bytes : ENTRY);
    expect(readdirSync(folder)).toEqual(isWhole ? [] : [`${key}.article`]);
    expect(await unpackJob(key, job)).toEqual(article);

    const { client, kept } = memory();
    const text = 'x'.repeat(bytes);
    const result = { worker: 'far:1', processed: { text } } as unknown as Result;
    await putResult(client, key, job, result);
    expect(await takeResult(key, kept(), folder)).toEqual(result);
    expect(readdirSync(folder)).toEqual([]);
    if (!isWhole) expect(kept().length).toBeLessThan(200);
  });

  it('names no file but its own, neither for the worker nor for the run', async () => {
    const article = sized(BY_REFERENCE + 1);
    const key = contentKey(MINE, null, article);
    const job = await packJob(key, article, null, folder);
    const secret = join(folder, 'secret.article');
    writeFileSync(secret, '{}');
    for (const [name, file] of [
      [key, secret],
      ['secret', secret],
      ['../secret', join(folder, 'x', '../secret.article')],
    ] as const) {
      const forged = { ...job, file };
      await expect(unpackJob(name, forged)).rejects.toThrow(/names a file that is not its own/);
      const result = { worker: 'far:1', processed: {} } as unknown as Result;
      await expect(putResult(memory().client, name, forged, result)).rejects.toThrow(/not its own/);
    }
    // a result says that it is in a file, and not in which
    const { client, kept } = memory();
    await putResult(client, key, job, { worker: 'far:1', processed: {} } as unknown as Result);
    expect(JSON.parse(String(gunzipSync(kept())))).toEqual({ isFile: true });
    await takeResult(key, kept(), folder);
    expect(existsSync(secret)).toBe(true);
  });

  it('says what to do where its file is not seen', async () => {
    const article = sized(BY_REFERENCE + 1);
    const key = contentKey(MINE, null, article);
    const job = await packJob(key, article, null, folder);
    rmSync(join(folder, `${key}.article`));
    await expect(unpackJob(key, job)).rejects.toThrow(/does not see .*--shared/);
    expect(resultKey(key)).toContain(key);
  });
});
