import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS } from '../testing/gold.js';
import { readGoldCorpus } from './corpus.js';
import { evaluatePredictions } from './evaluate.js';
import { readSystem } from './systems.js';

const unsaid = { format: null, offsets: null };

it("scores another system's entities, and an article in which it found none counts against it", async () => {
  const corpus = await readGoldCorpus(CORPUS);
  const [first, second] = corpus.articles;
  const { start, end, type } = first!.layers.entities![0]!;
  const path = join(mkdtempSync(join(tmpdir(), 'system-')), 'peer.jsonl');
  const line = (id: string, text: string, spans: object[]) =>
    `${JSON.stringify({ text, spans, meta: { article: id } })}\n`;
  writeFileSync(
    path,
    line(first!.id, first!.article.text, [{ start, end, label: type }]) +
      line(second!.id, second!.article.text, []),
  );
  const { ignored, ...predictions } = await readSystem(path, corpus, unsaid);
  const { chained } = await evaluatePredictions(corpus, predictions, 'peer');
  const { counts } = chained.entities!.measures.strict!;
  const required = [first!, second!].flatMap(({ layers }) =>
    layers.entities!.filter((item) => !item.optional),
  );
  expect(ignored).toEqual([]);
  expect(counts).toEqual({ found: 1, predicted: 1, recalled: 1, gold: required.length });
  expect([chained.quantities, chained.links]).toEqual([null, null]);
});

it('refuses a file of other articles, and one whose format cannot be told', async () => {
  const corpus = await readGoldCorpus(CORPUS);
  const folder = mkdtempSync(join(tmpdir(), 'system-'));
  const [other, odd] = [join(folder, 'other.jsonl'), join(folder, 'odd.jsonl')];
  writeFileSync(other, '{"text":"Meta","spans":[],"meta":{"article":"elsewhere"}}\n');
  writeFileSync(odd, '{"hello":"world"}\n');
  await expect(readSystem(other, corpus, unsaid)).rejects.toThrow('it has "elsewhere"');
  await expect(readSystem(odd, corpus, unsaid)).rejects.toThrow('--format');
});
