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
import { readCorpus } from '../../pipeline/testing/gold.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    threads: { type: 'string' },
    rounds: { type: 'string', default: '1' },
  },
});
const threads = values.threads === undefined ? null : Number(values.threads);
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

/** The seconds are those of the entities stage alone: windows, tokenizer, network, rules and names. */
async function timeOurs() {
  const started = performance.now();
  const tagger = await loadTagger(values.model ?? null, { threads });
  const load = (performance.now() - started) / 1000;
  let seconds = 0;
  let entities = 0;
  const paragraphs: string[] = [];
  for (const [i, text] of texts.entries()) {
    const source = {
      path: `${i}`,
      format: 'text' as const,
      sha256: '',
      title: null,
      url: null,
      publisher: null,
      published: null,
    };
    const done = await processArticle(
      { id: `${i}`, source, text, markup: null, warnings: [] },
      { locales, tagger },
      stagesFor(['entities']),
    );
    if ('error' in done) throw new Error(done.error.message);
    seconds += done.seconds.entities ?? 0;
    entities += done.document.entities.length;
    for (const block of done.document.blocks)
      if (block.kind !== 'boilerplate') paragraphs.push(text.slice(block.start, block.end));
  }
  const { windows, tokens } = tagger.work;
  return {
    seconds,
    paragraphs,
    row:
      `ours   ${rates(paragraphs, seconds)}, ${Math.round(tokens / seconds)} tokens/s in ${windows} windows, ` +
      `padding 0 %, ${entities} entities, load ${load.toFixed(2)} s (checksums too), peak memory ${peak()} MB`,
  };
}

async function timeNaive(paragraphs: readonly string[]) {
  const { folder } = await loadTagger(values.model ?? null, { threads });
  const classify = await runtimePipeline(folder, threads);
  const started = performance.now();
  for (const paragraph of paragraphs) await classify(paragraph);
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    row: `naive  ${rates(paragraphs, seconds)}, peak memory ${peak()} MB (both models loaded)`,
  };
}

function rates(paragraphs: readonly string[], seconds: number): string {
  const words = paragraphs.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return `${Math.round(words / seconds)} words/s (${words} words in ${seconds.toFixed(1)} s)`;
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
