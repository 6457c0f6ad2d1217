/** A run on many machines, the side of a worker: takes articles out of the queue and puts results where runs find them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import { UsageError } from '../errors.js';
import { type Article, errorLine, type Processed } from './process.js';
import { connect, type QueueAddress } from './queue-address.js';
import {
  announce,
  describe,
  type Identity,
  isSame,
  type JobData,
  NAME,
  PREFIX,
  type Presence,
  present,
  putResult,
  queueName,
  resultKey,
  sayOnce,
  TRIES,
  unpackJob,
  withdraw,
} from './queue-jobs.js';
import { isFull } from './queue-room.js';
import type { Workers } from './workers.js';

/** Which queue a worker serves, as what, and how it works. */
export interface QueueWorkerSettings {
  readonly address: QueueAddress;
  readonly identity: Identity;
  /** Starts what does the work, once it is known that a run may want it. */
  readonly start: () => Promise<Pick<Workers, 'process' | 'close'>>;
  /** Articles in hand at once. */
  readonly concurrency: number;
  /** Milliseconds without a sign of life after which another worker takes an article over; 15 s unless given. */
  readonly lostAfter?: number;
  /** Tells a sentence to people. */
  readonly say: (sentence: string) => void;
  /** Called after each article. */
  readonly onArticle?: () => void;
}

/** A worker that serves a queue. */
export interface QueueWorker {
  /** Settles when the worker has ended; rejects when the queue was away too long. */
  readonly ended: Promise<void>;
  /** Takes no more articles, finishes those in hand, and ends. */
  stop(): Promise<void>;
}

/** Milliseconds between announcements. */
const BEAT = 5000;
/** Milliseconds that saying goodbye may take. */
const GOODBYE = 2000;
/** A timer that nobody waits for does not keep the program from its end. */
const QUIETLY = { ref: false } as const;
/** Milliseconds until a result is offered again to a Redis that is full. */
const FULL = 1000;
/** Milliseconds after which a Redis that is away or full is asked for work again. */
const RETRY = 1000;
/** What another machine, or a quieter moment, may do better. */
const MAY_PASS: ReadonlySet<string> = new Set(['timeout', 'memory', 'internal', 'unreadable']);

/** Starts to work. Rejects with `no-queue` when nobody answers, with a UsageError when no run that is there fits. */
export async function startQueueWorker(settings: QueueWorkerSettings): Promise<QueueWorker> {
  const { address, identity, concurrency, lostAfter = 15_000, say } = settings;
  let end: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const client = await connect(address, say, fail);
  const me = { ...identity, name: NAME, slots: concurrency };
  const told = new Set<string>();
  let workers: Pick<Workers, 'process' | 'close'>;
  try {
    refuseMisfit(identity, await present(client, 'run'));
    workers = await settings.start();
  } catch (error) {
    client.removeAllListeners('end');
    client.disconnect();
    throw error;
  }
  const done = async (job: Job<JobData>): Promise<Processed> => {
    let article: Article;
    try {
      article = await unpackJob(job.id!, job.data);
    } catch (error) {
      return { error: errorLine('article' in job.data ? job.data.article : job.data, 'queue', error) };
    }
    return workers.process(article, job.data.only);
  };
  const worker = new Worker<JobData>(
    queueName(identity),
    async (job) => {
      // a result that is there already was made by another, and stays
      if ((await client.exists(resultKey(job.id!))) === 1) return;
      const processed = await done(job);
      if ('error' in processed && MAY_PASS.has(processed.error.code) && job.attemptsMade + 1 < TRIES)
        throw new Error(processed.error.message);
      await whenFull(() => putResult(client, job.id!, job.data, { worker: NAME, processed }));
      settings.onArticle?.();
    },
    {
      connection: client,
      prefix: PREFIX,
      concurrency,
      lockDuration: lostAfter,
      stalledInterval: Math.ceil(lostAfter / 3),
      maxStalledCount: TRIES - 1,
      runRetryDelay: RETRY,
    },
  );
  // what goes wrong between worker and queue is told by the connection, and mended by trying again
  worker.on('error', () => undefined);
  const beat = async () => {
    await announce(client, 'worker', me);
    for (const run of await present(client, 'run'))
      if (!isSame(run, identity)) sayOnce(told, misfit(identity, run), say);
  };
  await beat().catch((error) => {
    if (!isFull(error)) throw error;
  });
  const beating = setInterval(() => void beat().catch(() => undefined), BEAT);
  void ended
    .catch(() => undefined)
    .finally(() => {
      clearInterval(beating);
      workers.close();
    });
  return {
    ended,
    async stop() {
      await worker.close();
      await Promise.race([
        withdraw(client, 'worker', NAME).catch(() => undefined),
        sleep(GOODBYE, null, QUIETLY),
      ]);
      client.removeAllListeners('end');
      client.disconnect();
      end();
    },
  };
}

/** Refuses to begin where runs wait, but none for such a worker. */
function refuseMisfit(identity: Identity, runs: readonly Presence[]): void {
  if (runs.length === 0 || runs.some((run) => isSame(run, identity))) return;
  throw new UsageError(
    `${misfit(identity, runs[0]!)} Start it with that version and model (--model, --no-model).`,
  );
}

function misfit(identity: Identity, run: Presence): string {
  return `This worker is refused by the run ${run.name}: the run asks for ${describe(run)}, the worker is ${describe(identity)}.`;
}

/** Offers a result again and again while Redis has no room for it. */
async function whenFull(put: () => Promise<void>): Promise<void> {
  for (;;)
    try {
      return await put();
    } catch (error) {
      if (!isFull(error)) throw error;
      await sleep(FULL);
    }
}
