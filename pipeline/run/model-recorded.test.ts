import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Tagger } from '../stage.js';
import { recordTagger, replayTagger } from './model-recorded.js';

const folder = mkdtempSync(join(tmpdir(), 'recoupe-recorded-'));
const path = join(folder, 'recorded-tags.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const tagger: Tagger = {
  name: 'test',
  digest: 'd1',
  maxTokens: 9,
  count: (texts) => texts.map((text) => text.length),
  tag: async (texts) => texts.map((text) => [{ start: 0, end: text.length, label: 'B-ORG', score: 0.5 }]),
};

describe('a recorded model', () => {
  it('answers as the model did', async () => {
    const recording = recordTagger(tagger);
    recording.count(['Meta', 'été']);
    const tags = await recording.tag(['été', 'Scale']);
    await recording.save(path);
    const replay = await replayTagger(path);
    expect(replay).toMatchObject({ name: 'test', digest: 'd1', maxTokens: 9 });
    expect(replay.count(['été', 'Meta'])).toEqual([3, 4]);
    expect(await replay.tag(['été', 'Scale'])).toEqual(tags);
  });

  it('is the same file whatever the order of the questions', async () => {
    const recording = recordTagger(tagger);
    await recording.tag(['Scale', 'été']);
    recording.count(['été', 'Meta']);
    const other = join(folder, 'other.jsonl');
    await recording.save(other);
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  it('says what to do about a text that was not recorded', async () => {
    const replay = await replayTagger(path);
    await expect(replay.tag(['Meta'])).rejects.toMatchObject({ code: 'no-model' });
    expect(() => replay.count(['Scale'])).toThrow('recoupe evaluate --record');
  });

  it.each([
    '',
    '{}',
    'x',
    '{"schema":"recoupe/recorded-tags@1","model":"m","digest":"d","maxTokens":1}\n{"text":1}',
  ])('refuses a malformed file: %j', async (content) => {
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, content);
    await expect(replayTagger(bad)).rejects.toMatchObject({ code: 'no-model' });
  });

  it('refuses a missing file', async () => {
    await expect(replayTagger(join(folder, 'none.jsonl'))).rejects.toThrow('recoupe evaluate --record');
  });
});
