/** `recoupe run`: articles in, evaluation corpus out. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { UsageError } from '../../pipeline/errors.js';
import { locales } from '../../pipeline/locales/index.js';
import { runBatch } from '../../pipeline/run/batch.js';
import { countArticles, isOneArticle } from '../../pipeline/run/count.js';
import { lineWriter } from '../../pipeline/run/jsonl.js';
import { identify } from '../../pipeline/run/model-files.js';
import type { Article, Processed } from '../../pipeline/run/process.js';
import { readArticles, readJsonlStream } from '../../pipeline/run/read.js';
import { programVersion } from '../../pipeline/run/version.js';
import { type Limits, startWorkers, type Workers } from '../../pipeline/run/workers.js';
import type { LayerName } from '../../pipeline/stage.js';
import { stages } from '../../pipeline/stages/index.js';
import { articleMemory, articleTimeout, modelOf, positive } from './options.js';
import { type Progress, startProgress } from './progress.js';
import { stopOnSignals } from './signals.js';
import { summaryTable } from './summary.js';

interface RunFlags {
  readonly out: string;
  readonly concurrency?: number;
  /** False with --no-model, absent for the default. */
  readonly model?: string | boolean;
  readonly articleTimeout: number;
  readonly articleMemory: number;
  readonly queue?: string;
  readonly shared?: string;
  readonly published?: string;
  readonly only?: readonly LayerName[];
  readonly failFast?: true;
  readonly resume?: true;
  readonly report?: true;
  readonly quiet?: true;
}

/** Articles in the queue at once: enough for 30 cores, little in Redis. */
const IN_QUEUE = 64;
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
      `articles in hand at once (default: ${availableParallelism()}, the number of cores; with --queue ${IN_QUEUE})`,
      positive('--concurrency'),
    )
    .option('-m, --model <name>', 'a model under models/, or a folder with one')
    .option('--no-model', 'do without the model: names only as far as rules find them')
    .addOption(articleTimeout())
    .addOption(articleMemory())
    .option(
      '--queue <address>',
      'let "recoupe worker"s on any machines do the work, by way of Redis or Valkey (redis://host:6379)',
    )
    .option(
      '--shared <dir>',
      'with --queue: a folder that run and workers see under the same path, for articles over 256 KB',
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
  recoupe run archive/ --out output/archive --queue redis://queue.example:6379

Exit code: 0 all done, 1 some articles failed (they are in errors.jsonl), 2 wrong usage,
130 or 143 stopped by a signal.`,
    )
    .action(run);
}

async function run(paths: readonly string[], flags: RunFlags): Promise<void> {
  const toStdout = flags.out === '-';
  if (paths.includes('-') && paths.length > 1)
    throw new UsageError('"-" reads articles from standard input and cannot be mixed with paths.');
  if (flags.report && toStdout) throw new UsageError('--report needs a folder; name one with --out.');
  const total = paths[0] === '-' ? Promise.resolve(null) : countArticles(paths);
  if (flags.shared && !flags.queue) throw new UsageError('--shared is for --queue.');
  const progress = startProgress(flags.quiet ?? false, total);
  const stop = stopOnSignals();
  const workers = await startWork(paths, flags, progress).catch((error) => {
    progress.stop();
    stop.forget();
    throw error;
  });
  const reading = { published: flags.published ?? null, page: workers.page };
  stop.signal.addEventListener('abort', () => void workers.stop());
  if (stop.signal.aborted) await workers.stop();
  const manifest = await runBatch(
    paths[0] === '-' ? readJsonlStream(process.stdin, reading) : readArticles(paths, reading),
    {
      tools: { locales, tagger: null },
      process: workers.process,
      out: toStdout ? null : flags.out,
      ...(toStdout && { documents: lineWriter(process.stdout, 'standard output') }),
      concurrency: workers.concurrency,
      only: flags.only ?? null,
      failFast: flags.failFast ?? false,
      resume: flags.resume,
      signal: stop.signal,
      paths,
      published: flags.published ?? null,
      model: workers.model,
      // what is linked can be linked again: from here a signal ends the program as it ends any other
      onLinking: () => stop.exitCode === null && stop.forget(),
      onArticle: progress.article,
    },
  ).finally(async () => {
    progress.stop();
    await workers.close();
    stop.forget();
    if (paths[0] === '-') process.stdin.destroy();
  });
  const report = flags.report
    ? await (await import('../../pipeline/report/write.js')).writeReport(flags.out, 'fr')
    : null;
  if (!flags.quiet) console.error(summaryTable(manifest, toStdout ? null : flags.out, report));
  if (manifest.stopped && stop.exitCode !== null) {
    console.error(toStdout ? 'Stopped.' : 'Stopped. The same command with --resume goes on from here.');
    process.exitCode = stop.exitCode;
  } else if (manifest.counts.errors! > 0) process.exitCode = 1;
}

/** Who does the work: processes of this machine, or workers anywhere. */
interface Work extends Pick<Workers, 'page' | 'model'> {
  readonly concurrency: number;
  process(article: Article): Promise<Processed | null>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

async function startWork(paths: readonly string[], flags: RunFlags, progress: Progress): Promise<Work> {
  const cores = availableParallelism();
  const limits = { seconds: flags.articleTimeout, megabytes: flags.articleMemory };
  const only = flags.only ?? null;
  if (flags.queue !== undefined) return await startRemoteWork(flags.queue, flags, progress, limits);
  const concurrency = flags.concurrency ?? cores;
  const size = (await isOneArticle(paths)) ? 1 : concurrency;
  const threads = Math.max(1, Math.floor(cores / size));
  const workers = await startWorkers(size, { model: modelOf(flags.model), threads, only }, limits);
  return { ...workers, concurrency, stop: async () => undefined, close: async () => workers.close() };
}

/** Pages are read here, where the articles come in; the stages run wherever there are workers. */
async function startRemoteWork(
  queue: string,
  flags: RunFlags,
  progress: Progress,
  limits: Limits,
): Promise<Work> {
  const { queueAddress } = await import('../../pipeline/run/queue-address.js');
  const { openQueue } = await import('../../pipeline/run/queue.js');
  const address = queueAddress(queue);
  const concurrency = flags.concurrency ?? IN_QUEUE;
  const only = flags.only ?? null;
  const identity = { version: await programVersion(), model: await identify(modelOf(flags.model)) };
  const remote = await openQueue({
    address,
    identity,
    only,
    shared: flags.shared ?? null,
    slots: concurrency,
    say: progress.say,
    onRates: progress.rates,
  });
  // most runs have no pages, and need no process of their own
  let pages: Promise<Workers> | undefined;
  const startPages = () => startWorkers(availableParallelism(), { model: false, threads: 1, only }, limits);
  return {
    ...remote,
    page: async (html) => {
      pages ??= startPages();
      return (await pages).page(html);
    },
    model: identity.model,
    concurrency,
    async close() {
      await pages?.then(
        (workers) => workers.close(),
        () => undefined,
      );
      await remote.close();
    },
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
