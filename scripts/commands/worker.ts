/** `recoupe worker`: does the work of runs that are started with --queue, here or on another machine. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { identify } from '../../pipeline/run/model-files.js';
import { queueAddress } from '../../pipeline/run/queue-address.js';
import { describe } from '../../pipeline/run/queue-jobs.js';
import { startQueueWorker } from '../../pipeline/run/queue-worker.js';
import { programVersion } from '../../pipeline/run/version.js';
import { startWorkers } from '../../pipeline/run/workers.js';
import { articleMemory, articleTimeout, modelOf, positive } from './options.js';
import { stopOnSignals } from './signals.js';

interface WorkerFlags {
  readonly queue: string;
  readonly concurrency: number;
  readonly model?: string | boolean;
  readonly articleTimeout: number;
  readonly articleMemory: number;
  readonly lostAfter: number;
  readonly quiet?: true;
}

/** Seconds between reports. */
const REPORT = 10;

/** The subcommand. */
export function command(): Command {
  return new Command()
    .description(
      'Takes articles of runs that are started with --queue, and gives them back done. Start as many as there are machines; stop and kill them as you like.',
    )
    .requiredOption(
      '--queue <address>',
      'where Redis or Valkey listens (redis://host:6379, with TLS rediss://)',
    )
    .option(
      '-c, --concurrency <n>',
      'articles in hand at once',
      positive('--concurrency'),
      availableParallelism(),
    )
    .option('-m, --model <name>', 'a model under models/, or a folder with one; the same as the run’s')
    .option('--no-model', 'do without the model, as the run does')
    .addOption(articleTimeout())
    .addOption(articleMemory())
    .option(
      '--lost-after <s>',
      'seconds without a sign of life after which its articles go to others',
      positive('--lost-after'),
      15,
    )
    .option('-q, --quiet', 'say nothing but errors')
    .addHelpText(
      'after',
      `
Example, on each machine:
  RECOUPE_QUEUE_PASSWORD=… recoupe worker --queue redis://queue.example:6379

A worker serves runs of its own version and model and is refused by others. The password can stand in
the address too. Ctrl-C finishes the articles in hand; a second one stops at once, and other workers
take them over.

Exit code: 130 or 143 stopped by a signal, 1 the queue is not there, 2 wrong usage or refused.`,
    )
    .action(work);
}

async function work(flags: WorkerFlags): Promise<void> {
  const say = (sentence: string) => console.error(sentence);
  const { concurrency } = flags;
  const address = queueAddress(flags.queue);
  const model = modelOf(flags.model);
  const identity = { version: await programVersion(), model: await identify(model) };
  const stop = stopOnSignals();
  let done = 0;
  let before = 0;
  const worker = await startQueueWorker({
    address,
    identity,
    concurrency,
    lostAfter: flags.lostAfter * 1000,
    say,
    onArticle: () => {
      done += 1;
    },
    start: () =>
      startWorkers(
        concurrency,
        { model, threads: Math.max(1, Math.floor(availableParallelism() / concurrency)), only: null },
        { seconds: flags.articleTimeout, megabytes: flags.articleMemory },
      ),
  }).catch((error) => {
    stop.forget();
    throw error;
  });
  if (!flags.quiet) say(`Working for ${address.shown}: ${describe(identity)}, ${concurrency} at once.`);
  const report = setInterval(() => {
    if (!flags.quiet && done > before)
      say(`${done} articles, ${((done - before) / REPORT).toFixed(1)} per second`);
    before = done;
  }, REPORT * 1000);
  stop.signal.addEventListener('abort', () => void worker.stop());
  if (stop.signal.aborted) void worker.stop();
  await worker.ended.finally(() => {
    clearInterval(report);
    stop.forget();
  });
  if (!flags.quiet) say(`${done} articles done.`);
  if (stop.exitCode !== null) process.exitCode = stop.exitCode;
}
