/**
 * How fast names are found: the stages up to entities in worker processes, as `recoupe run` has them, against the
 * naive use of the same package and model, paragraph by paragraph, in one run.
 *
 *   npx tsx scripts/bench/entities.ts [--model NAME …] [--workers N] [--rounds N] [--first N] [file.jsonl …]
 *
 * Reads the {"text"} lines (or the corpus when no file is named), the first N of them. Both models are measured
 * when none is named, in turns; a row has the best of its rounds, because other programs can only slow one down.
 * Words are what stands between spaces; load time is that of the first worker, checksums of the model too.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { locales } from '../../pipeline/locales/index.js';
import { type LoadedTagger, loadTagger, runtimePipeline } from '../../pipeline/run/model.js';
import { type Article, processArticle, stagesFor } from '../../pipeline/run/process.js';
import { startWorkers } from '../../pipeline/run/workers.js';
import type { Document } from '../../pipeline/schema.js';
import { readableBlocks } from '../../pipeline/stage.js';
import { windowsOf } from '../../pipeline/stages/entities/windows.js';
import { readCorpus } from '../../pipeline/testing/gold.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', multiple: true, default: ['ner-fr', 'fast'] },
    workers: { type: 'string', default: `${availableParallelism()}` },
    rounds: { type: 'string', default: '2' },
    first: { type: 'string', default: '100' },
  },
});
/** What the article limits of the command are, for the workers here. */
const LIMITS = { seconds: 0, megabytes: 0 };

// the workers run what is compiled
spawnSync(process.execPath, [fileURLToPath(new URL('../build.mjs', import.meta.url))], { stdio: 'inherit' });
const articles = readTexts().slice(0, Number(values.first)).map(articleOf);
const measured: { model: string; ours: number; naive: number; rows: string[] }[] = [];
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const model of values.model) {
    const tagger = await loadTagger(model);
    const documents = await withSentences(articles);
    const ours = await timeOurs(model, tagger, documents);
    const naive = await timeNaive(tagger, documents);
    keepBest(model, ours, naive);
  }
for (const { rows } of measured) for (const row of rows) console.log(row);
const [first, ...others] = measured;
for (const { model, ours } of others)
  console.log(`${model}: ${(first!.ours / ours).toFixed(2)} times as fast as ${first!.model}`);

function readTexts(): string[] {
  if (positionals.length === 0) return readCorpus().map((article) => article.text);
  return positionals.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function articleOf(text: string, i: number): Article {
  const source = {
    path: `${i}`,
    format: 'text' as const,
    sha256: '',
    title: null,
    url: null,
    publisher: null,
    published: null,
  };
  return { id: `${i}`, source, text: text.normalize('NFC'), markup: null, warnings: [] };
}

async function withSentences(all: readonly Article[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const article of all) {
    const done = await processArticle(article, { locales, tagger: null }, stagesFor(['sentences']));
    if ('error' in done) throw new Error(done.error.message);
    documents.push(done.document);
  }
  return documents;
}

/** All stages up to entities, every worker with one thread of the network; the workers are warm before the clock starts. */
async function timeOurs(model: string, tagger: LoadedTagger, documents: readonly Document[]) {
  const started = performance.now();
  const size = Number(values.workers);
  const workers = await startWorkers(size, { model, threads: 1, only: ['entities'] }, LIMITS);
  const load = (performance.now() - started) / 1000;
  await Promise.all(articles.slice(0, 2 * size).map((article) => workers.process(article)));
  const began = performance.now();
  const done = await Promise.all(articles.map((article) => workers.process(article)));
  const seconds = (performance.now() - began) / 1000;
  const memory = workerMemory();
  workers.close();
  let found = 0;
  for (const one of done) if ('document' in one) found += one.document.entities.length;
  const { windows, tokens } = workOf(tagger, documents);
  return {
    seconds,
    row:
      `${model}: ${rate(documents, seconds)}, ${Math.round(tokens / seconds)} tokens/s in ${windows} windows, padding 0 %, ` +
      `${found} entities, load ${load.toFixed(2)} s, peak memory of ${size} workers ${memory} MB`,
  };
}

/** What goes through the network; a window is never padded. */
function workOf(tagger: LoadedTagger, documents: readonly Document[]): { windows: number; tokens: number } {
  let windows = 0;
  let tokens = 0;
  for (const { text, blocks, languages, sentences } of documents) {
    const cut = windowsOf(text, sentences, readableBlocks({ blocks, languages }, { locales }), tagger);
    windows += cut.length;
    for (const count of tagger.count(cut.map(({ start, end }) => text.slice(start, end)))) tokens += count;
  }
  return { windows, tokens };
}

async function timeNaive({ folder }: LoadedTagger, documents: readonly Document[]) {
  const classify = await runtimePipeline(folder);
  const paragraphs = paragraphsOf(documents);
  for (const paragraph of paragraphs.slice(0, 10)) await classify(paragraph);
  const began = performance.now();
  for (const paragraph of paragraphs) await classify(paragraph);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, row: `  naive use: ${rate(documents, seconds)}` };
}

function paragraphsOf(documents: readonly Document[]): string[] {
  return documents.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end)),
  );
}

function keepBest(
  model: string,
  ours: { readonly seconds: number; readonly row: string },
  naive: { readonly seconds: number; readonly row: string },
): void {
  let best = measured.find((other) => other.model === model);
  if (!best) {
    best = { model, ours: Number.POSITIVE_INFINITY, naive: Number.POSITIVE_INFINITY, rows: [] };
    measured.push(best);
  }
  if (ours.seconds < best.ours) [best.ours, best.rows[0]] = [ours.seconds, ours.row];
  if (naive.seconds < best.naive) [best.naive, best.rows[1]] = [naive.seconds, naive.row];
  best.rows[2] = `  ours / naive: ${(best.naive / best.ours).toFixed(2)} times as fast`;
}

function rate(documents: readonly Document[], seconds: number): string {
  const words = paragraphsOf(documents).reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return `${Math.round(words / seconds)} words/s (${words} words in ${seconds.toFixed(1)} s)`;
}

/** The greatest resident memory of the living child processes together, in megabytes; NaN where there is no /proc. */
function workerMemory(): number {
  try {
    let sum = 0;
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      if (!status.includes(`\nPPid:\t${process.pid}\n`)) continue;
      sum += Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
    }
    return Math.round(sum / 1024);
  } catch {
    return Number.NaN;
  }
}
