/**
 * A run on many machines, the side of the run: puts articles into a queue on Redis and collects what workers made
 * of them. What is in the queue may be lost, delivered twice or late; an article is put in again until its result
 * is there, under a key of its content, so that it comes out once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { LayerName } from '../stage.js';
import type { Article, Processed } from './process.js';
import { connect, type QueueAddress } from './queue-address.js';
import {
  announce,
  contentKey,
  describe,
  type Identity,
  isSame,
  NAME,
  PREFIX,
  packJob,
  present,
  queueName,
  resultKey,
  TRIES,
  takeResult,
  withdraw,
} from './queue-jobs.js';

export interface QueueSettings {
  readonly address: QueueAddress;
  readonly identity: Identity;
  readonly only: readonly LayerName[] | null;
  /** A folder that the workers see under the same path, for large articles; null for one of this machine. */
  readonly shared: string | null;
  readonly slots: number;
  /** Tells a sentence to people. */
  readonly say: (sentence: string) => void;
  /** Told every few seconds how many articles a second each worker does. */
  readonly onRates?: (rates: ReadonlyMap<string, number>) => void;
}

export interface RemoteWorkers {
  /** An article through the stages on some machine; null when the run was stopped before its turn. */
  process(article: Article): Promise<Processed | null>;
  /** Takes back what no worker has begun. */
  stop(): Promise<void>;
  /** Takes back all that is left and ends the connection. */
  close(): Promise<void>;
}

/** Milliseconds between looks for results, when the last look found some and when not. */
const LOOK = { busy: 20, idle: 100 } as const;
/** Milliseconds after which an article without result is asked after, and asked after again. */
const ASK_AFTER = 2000;
/** Milliseconds between announcements, and between reports of rates. */
const ANNOUNCE = 5000;
/** Milliseconds that saying goodbye may take. */
const GOODBYE = 2000;

interface Outstanding {
  readonly article: Article;
  asked: number;
  readonly resolve: (processed: Processed | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the queue; rejects with `no-queue` when nobody answers. */
export async function openQueue(settings: QueueSettings): Promise<RemoteWorkers> {
  const { address, identity, only, say } = settings;
  const outstanding = new Map<string, Outstanding>();
  const done = new Map<string, number>();
  const told = new Set<string>();
  let isStopped = false;
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const { reject } of outstanding.values()) reject(failure);
    outstanding.clear();
  };
  const client = await connect(address, say, fail);
  const queue = new Queue(queueName(identity), {
    connection: client,
    prefix: PREFIX,
    // nobody reads the events: what is there is seen by looking
    streams: { events: { maxLen: 100 } },
  });
  queue.on('error', () => undefined);
  const folder = settings.shared ? resolve(settings.shared) : await mkdtemp(join(tmpdir(), 'recoupe-queue-'));

  const put = async (key: string, { article }: Outstanding) => {
    await queue.add('article', await packJob(key, article, only, folder), {
      jobId: key,
      attempts: TRIES,
      removeOnComplete: true,
      removeOnFail: { age: 86_400 },
    });
  };
  const settle = (key: string, processed: Processed | null) => {
    outstanding.get(key)?.resolve(processed);
    outstanding.delete(key);
  };
  /** Fetches the results that are there; true when there were some. */
  const collect = async () => {
    const keys = [...outstanding.keys()];
    if (keys.length === 0) return false;
    const found = await client.mgetBuffer(keys.map(resultKey));
    for (const [at, packed] of found.entries()) {
      if (packed === null) continue;
      const { worker, processed } = await takeResult(packed);
      done.set(worker, (done.get(worker) ?? 0) + 1);
      await client.unlink(resultKey(keys[at]!));
      settle(keys[at]!, processed);
    }
    return found.some((packed) => packed !== null);
  };
  /** Asks after articles that are long without result: one that is lost is put in again, one that failed is an error. */
  const ask = async () => {
    for (const [key, waiting] of outstanding) {
      if (performance.now() - waiting.asked < ASK_AFTER) continue;
      waiting.asked = performance.now();
      const state = await queue.getJobState(key);
      if ((state !== 'unknown' && state !== 'failed') || (await client.exists(resultKey(key))) === 1)
        continue;
      if (state === 'unknown') await put(key, waiting);
      else {
        settle(key, lost(waiting.article, (await queue.getJob(key))?.failedReason));
        await queue.remove(key);
      }
    }
  };
  const look = async () => {
    let announced = Number.NEGATIVE_INFINITY;
    while (failure === undefined) {
      const found = await collect();
      await ask();
      const passed = performance.now() - announced;
      if (passed > ANNOUNCE) {
        await announce(client, 'run', { ...identity, name: NAME, slots: settings.slots });
        tellOfWorkers(await present(client, 'worker'), settings, told);
        if (Number.isFinite(passed))
          settings.onRates?.(new Map([...done].map(([name, count]) => [name, (count / passed) * 1000])));
        done.clear();
        announced = performance.now();
      }
      await sleep(found ? LOOK.busy : LOOK.idle);
    }
  };
  const looking = look().catch(fail);
  const takeBack = async () => {
    for (const key of [...outstanding.keys()].reverse())
      if ((await queue.remove(key)) === 1 || !(await queue.getJob(key))) settle(key, null);
  };

  return {
    process: (article) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        if (isStopped) return resolve(null);
        const key = contentKey(identity, only, article);
        const waiting = { article, asked: performance.now(), resolve, reject };
        outstanding.set(key, waiting);
        put(key, waiting).catch((error) => {
          // full for now: it is put in again when it is asked after
          if (!/OOM/.test(String(error))) fail(error);
        });
      }),
    async stop() {
      isStopped = true;
      await takeBack().catch(fail);
    },
    async close() {
      failure ??= new Error('closed');
      client.removeAllListeners('end');
      await looking;
      const goodbye = takeBack().then(() => withdraw(client, 'run', NAME));
      await Promise.race([goodbye.catch(() => undefined), sleep(GOODBYE)]);
      client.disconnect();
      if (!settings.shared) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Says once who is refused, and that nobody fits. */
function tellOfWorkers(
  workers: Awaited<ReturnType<typeof present>>,
  { identity, address, say }: QueueSettings,
  told: Set<string>,
): void {
  const once = (sentence: string) => {
    if (!told.has(sentence)) say(sentence);
    told.add(sentence);
  };
  for (const worker of workers)
    if (!isSame(worker, identity))
      once(
        `The worker ${worker.name} is refused: it is ${describe(worker)}, and this run is ${describe(identity)}.`,
      );
  if (!workers.some((worker) => isSame(worker, identity)))
    once(
      `Waiting for a worker that is ${describe(identity)}; start one: recoupe worker --queue ${address.shown}${identity.model ? '' : ' --no-model'}`,
    );
}

function lost(article: Article, reason: string | undefined): Processed {
  const stalled = /stalled/.test(reason ?? '');
  return {
    error: {
      id: article.id,
      path: article.source.path,
      stage: 'queue',
      code: stalled ? 'worker-lost' : 'internal',
      message: stalled
        ? `The workers that took this article ended before it was done, ${TRIES} times; run it alone without --queue to see why.`
        : `The article failed in the queue ${TRIES} times: ${reason}`,
    },
  };
}
