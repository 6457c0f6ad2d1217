/** `recoupe run`: articles in, evaluation corpus out. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { UsageError } from '../../pipeline/errors.js';
import { locales } from '../../pipeline/locales/index.js';
import { runBatch } from '../../pipeline/run/batch.js';
import { countArticles, isOneArticle } from '../../pipeline/run/count.js';
import { lineWriter } from '../../pipeline/run/jsonl.js';
import { readArticles, readJsonlStream } from '../../pipeline/run/read.js';
import { startWorkers } from '../../pipeline/run/workers.js';
import type { LayerName } from '../../pipeline/stage.js';
import { stages } from '../../pipeline/stages/index.js';
import { startProgress } from './progress.js';
import { summaryTable } from './summary.js';

interface RunFlags {
  readonly out: string;
  readonly concurrency: number;
  /** False with --no-model, absent for the default. */
  readonly model?: string | boolean;
  readonly articleTimeout: number;
  readonly articleMemory: number;
  readonly published?: string;
  readonly only?: readonly LayerName[];
  readonly failFast?: true;
  readonly resume?: true;
  readonly report?: true;
  readonly quiet?: true;
}

/** The largest limit: timers count to 2³¹ milliseconds. */
const MOST = 2_000_000;
const STAGE_NAMES = stages.map((stage) => stage.name);

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Reads articles and writes documents.jsonl, links.jsonl, clusters.jsonl, errors.jsonl and run.json into one folder.',
    )
    .argument(
      '<paths...>',
      'a .txt, .md or .html file; a .jsonl file with {"id", "text" or "html"} a line; a folder of these; "-" for JSONL on standard input',
    )
    .option(
      '-o, --out <dir>',
      'the output folder; "-" writes document lines to standard output',
      'output/latest',
    )
    .option(
      '-c, --concurrency <n>',
      'articles in hand at once',
      positive('--concurrency'),
      availableParallelism(),
    )
    .option('-m, --model <name>', 'a model under models/, or a folder with one')
    .option('--no-model', 'do without the model: names only as far as rules find them')
    .option(
      '--article-timeout <s>',
      'seconds that one article may take; 0 for any',
      fromZero('--article-timeout'),
      60,
    )
    .option(
      '--article-memory <MB>',
      'memory that one article may take; 0 for any',
      fromZero('--article-memory'),
      4096,
    )
    .option('--published <date>', 'the date of articles that name none (2025-06-13)', isoDate)
    .option('--only <stages>', `only these stages and what they need (${STAGE_NAMES.join(', ')})`, stageList)
    .option('--resume', 'go on where a run into the same folder was stopped or killed')
    .option('--fail-fast', 'end at the first article that fails')
    .option('--report', 'also write report.html, the page to look at, into the output folder')
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText(
      'after',
      `
Examples:
  recoupe run articles/ --out output/monday
  cat articles.jsonl | recoupe run - --out - --no-model | jq .quantities

Exit code: 0 all done, 1 some articles failed (they are in errors.jsonl), 2 wrong usage.`,
    )
    .action(run);
}

async function run(paths: readonly string[], flags: RunFlags): Promise<void> {
  const toStdout = flags.out === '-';
  if (paths.includes('-') && paths.length > 1)
    throw new UsageError('"-" reads articles from standard input and cannot be mixed with paths.');
  if (flags.report && toStdout) throw new UsageError('--report needs a folder; name one with --out.');
  const size = (await isOneArticle(paths)) ? 1 : flags.concurrency;
  const workers = await startWorkers(
    size,
    {
      model: flags.model === true ? null : (flags.model ?? null),
      threads: Math.max(1, Math.floor(availableParallelism() / size)),
      only: flags.only ?? null,
    },
    { seconds: flags.articleTimeout, megabytes: flags.articleMemory },
  );
  const reading = { published: flags.published ?? null, page: workers.page };
  const total = paths[0] === '-' ? Promise.resolve(null) : countArticles(paths);
  const progress = startProgress(flags.quiet ?? false, total);
  const stop = stopOnSignals();
  const manifest = await runBatch(
    paths[0] === '-' ? readJsonlStream(process.stdin, reading) : readArticles(paths, reading),
    {
      tools: { locales, tagger: null },
      process: workers.process,
      out: toStdout ? null : flags.out,
      ...(toStdout && { documents: lineWriter(process.stdout, 'standard output') }),
      concurrency: flags.concurrency,
      only: flags.only ?? null,
      failFast: flags.failFast ?? false,
      resume: flags.resume,
      signal: stop.signal,
      paths,
      published: flags.published ?? null,
      model: workers.model,
      onArticle: progress.article,
    },
  ).finally(() => {
    progress.stop();
    stop.forget();
    workers.close();
  });
  const report = flags.report
    ? await (await import('../../pipeline/report/write.js')).writeReport(flags.out, 'fr')
    : null;
  if (!flags.quiet) console.error(summaryTable(manifest, toStdout ? null : flags.out, report));
  if (stop.exitCode !== null) {
    console.error('Stopped. The same command with --resume goes on from here.');
    process.exitCode = stop.exitCode;
  } else if (manifest.counts.errors! > 0) process.exitCode = 1;
}

/** The first SIGINT or SIGTERM lets the articles in hand be finished, a second one ends the program at once. */
function stopOnSignals() {
  const controller = new AbortController();
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  let exitCode: number | null = null;
  const listeners = (Object.keys(codes) as (keyof typeof codes)[]).map((name) => {
    const listener = () => {
      if (exitCode !== null) process.exit(codes[name]);
      exitCode = codes[name];
      console.error('Finishing the articles in hand …');
      controller.abort();
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    forget: () => {
      for (const off of listeners) off();
    },
  };
}

function positive(flag: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1)
      throw new UsageError(`${flag} takes a whole number from 1 up, not "${value}".`);
    return number;
  };
}

function fromZero(flag: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !(number >= 0 && number <= MOST))
      throw new UsageError(`${flag} takes a number from 0 up, not "${value}".`);
    return number;
  };
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(value)
  )
    throw new UsageError(`--published takes a date such as 2025-06-13, not "${value}".`);
  return value;
}

function stageList(value: string): readonly LayerName[] {
  const names = value.split(',').map((name) => name.trim());
  for (const name of names)
    if (!STAGE_NAMES.includes(name as LayerName))
      throw new UsageError(`--only does not know the stage "${name}"; there are ${STAGE_NAMES.join(', ')}.`);
  return names as LayerName[];
}
