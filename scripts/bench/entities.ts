/**
 * How fast names are found: the stage against the runtime's own pipeline, paragraph by paragraph, in one run.
 *
 *   npx tsx scripts/bench/entities.ts [--model NAME] [--threads N] [--rounds N] [file.jsonl …]
 *
 * Reads {"text"} lines, or the corpus when no file is named. Prints words and tokens a second, the share of
 * padding, load time and peak memory. Words are what stands between spaces.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { locales } from '../../pipeline/locales/index.js';
import { loadTagger, runtimePipeline } from '../../pipeline/run/model.js';
import { processArticle, stagesFor } from '../../pipeline/run/process.js';
import entities from '../../pipeline/stages/entities/index.js';
import { readCorpus } from '../../pipeline/testing/gold.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    threads: { type: 'string' },
    rounds: { type: 'string', default: '1' },
  },
});
const threads = values.threads === undefined ? {} : { threads: Number(values.threads) };
const texts =
  positionals.length === 0
    ? readCorpus().map((article) => article.text)
    : positionals.flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { text: string }).text),
      );

for (let round = 0; round < Number(values.rounds); round += 1) {
  const ours = await timeOurs();
  const naive = await timeNaive(ours.paragraphs);
  console.log(ours.row);
  console.log(naive.row);
  console.log(`ours / naive: ${(naive.seconds / ours.seconds).toFixed(2)} times as fast`);
}

/** Blocks, languages and sentences are made before the clock starts; then windows, tokenizer, network, rules, names. */
async function timeOurs() {
  const started = performance.now();
  const tagger = await loadTagger(values.model ?? null, threads);
  const load = (performance.now() - started) / 1000;
  const documents = [];
  for (const [i, text] of texts.entries()) documents.push(await withSentences(`${i}`, text));
  const clock = processorClock();
  const began = performance.now();
  let found = 0;
  for (const document of documents)
    found += (await entities.run(document, { locales, tagger, warn: () => {} })).length;
  const seconds = (performance.now() - began) / 1000;
  const processor = clock();
  const paragraphs = documents.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => text.slice(start, end)),
  );
  const { windows, tokens } = tagger.work;
  return {
    seconds,
    paragraphs,
    row:
      `ours   ${rates(paragraphs, seconds, processor)}, ${Math.round(tokens / seconds)} tokens/s in ${windows} windows, ` +
      `padding 0 %, ${found} entities, load ${load.toFixed(2)} s (checksums too), peak memory ${peak()} MB`,
  };
}

async function withSentences(id: string, text: string) {
  const source = {
    path: id,
    format: 'text' as const,
    sha256: '',
    title: null,
    url: null,
    publisher: null,
    published: null,
  };
  const article = { id, source, text, markup: null, warnings: [] };
  const done = await processArticle(article, { locales, tagger: null }, stagesFor(['sentences']));
  if ('error' in done) throw new Error(done.error.message);
  return done.document;
}

async function timeNaive(paragraphs: readonly string[]) {
  const { folder } = await loadTagger(values.model ?? null, threads);
  const classify = await runtimePipeline(folder);
  const started = performance.now();
  const clock = processorClock();
  for (const paragraph of paragraphs) await classify(paragraph);
  const seconds = (performance.now() - started) / 1000;
  const processor = clock();
  return {
    seconds,
    row: `naive  ${rates(paragraphs, seconds, processor)}, peak memory ${peak()} MB (both models loaded)`,
  };
}

function rates(paragraphs: readonly string[], seconds: number, processor: number): string {
  const words = paragraphs.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return (
    `${Math.round(words / seconds)} words/s (${words} words in ${seconds.toFixed(1)} s), ` +
    `${Math.round(words / processor)} a second of processor time`
  );
}

/** Seconds of all cores together since it was made: what other programs do on the machine does not count. */
function processorClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
