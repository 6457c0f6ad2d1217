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
import { RecoupeError } from '../errors.js';
import type { LayerName } from '../stage.js';
import type { Article, Processed } from './process.js';
import { connect, type QueueAddress } from './queue-address.js';
import {
  announce,
  contentKey,
  costOf,
  describe,
  type Identity,
  isSame,
  NAME,
  PREFIX,
  packJob,
  present,
  queueName,
  resultKey,
  sayOnce,
  TRIES,
  takeResult,
  withdraw,
} from './queue-jobs.js';
import { isFull, memoryOf, startRoom } from './queue-room.js';

/** Which queue a run uses, and how. */
export interface QueueSettings {
  readonly address: QueueAddress;
  readonly identity: Identity;
  readonly only: readonly LayerName[] | null;
  /** A folder that the workers see under the same path, for large articles; null for one of this machine. */
  readonly shared: string | null;
  readonly slots: number;
  /** Milliseconds that a Redis without room is waited for; five minutes unless given. */
  readonly patience?: number;
  /** Milliseconds between announcements, and between reports of rates; five seconds unless given. */
  readonly every?: number;
  /** Tells a sentence to people. */
  readonly say: (sentence: string) => void;
  /** Told again and again how many articles a second each worker does. */
  readonly onRates?: (rates: ReadonlyMap<string, number>) => void;
}

/** The workers behind a queue, as the run sees them. */
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
const EVERY = 5000;
/** Milliseconds after which a Redis that was full is looked at again. */
const FULL = 500;
/** Milliseconds that saying goodbye may take. */
const GOODBYE = 2000;
/** A timer that nobody waits for does not keep the program from its end. */
const QUIETLY = { ref: false } as const;
const PATIENCE = 300_000;

interface Outstanding {
  readonly article: Article;
  /** Bytes in Redis, from when it is put there. */
  readonly cost: number;
  /** Waits for room, and is not in the queue. */
  isHeld: boolean;
  asked: number;
  readonly resolve: (processed: Processed | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the queue; rejects with `no-queue` when nobody answers. */
export async function openQueue(settings: QueueSettings): Promise<RemoteWorkers> {
  const { address, identity, only, say, patience = PATIENCE, every = EVERY } = settings;
  const outstanding = new Map<string, Outstanding>();
  const done = new Map<string, number>();
  const told = new Set<string>();
  const room = startRoom();
  let isStopped = false;
  let failure: unknown;
  /** When Redis was first found to be full, and when it was last looked at; null while there is room. */
  let full: { readonly since: number; looked: number } | null = null;
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
  room.measure(await memoryOf(client));
  const folder = settings.shared ? resolve(settings.shared) : await mkdtemp(join(tmpdir(), 'recoupe-queue-'));

  const add = async (key: string, waiting: Outstanding) => {
    waiting.asked = performance.now();
    await queue.add('article', await packJob(key, waiting.article, only, folder), {
      jobId: key,
      attempts: TRIES,
      removeOnComplete: true,
      removeOnFail: { age: 86_400 },
    });
    full = null;
  };
  /** What is refused for want of room is tried again. */
  const whenFull = (error: unknown) => {
    if (!isFull(error)) throw error;
    waitForRoom();
  };
  /** After `patience` in which nothing was put in and nothing came out, the run ends. */
  const waitForRoom = () => {
    const now = performance.now();
    if (!full) sayOnce(told, `The queue at ${address.shown} is full; waiting for room …`, say);
    full = { since: full?.since ?? now, looked: now };
    if (now - full.since > patience) throw noRoom(address, patience);
  };
  /** Puts into the queue what there is room for, the earliest first. */
  const fill = async () => {
    if (full && performance.now() - full.looked < FULL) return;
    const put: Promise<void>[] = [];
    for (const [key, waiting] of outstanding) {
      if (!waiting.isHeld) continue;
      if (!room.take(waiting.cost)) break;
      waiting.isHeld = false;
      put.push(
        add(key, waiting).catch((error) => {
          hold(waiting);
          whenFull(error);
        }),
      );
    }
    await Promise.all(put);
  };
  const hold = (waiting: Outstanding) => {
    if (!waiting.isHeld) room.give(waiting.cost);
    waiting.isHeld = true;
  };
  const settle = (key: string, processed: Processed | null) => {
    const waiting = outstanding.get(key);
    if (!waiting) return;
    if (!waiting.isHeld) room.give(waiting.cost);
    outstanding.delete(key);
    waiting.resolve(processed);
  };
  /** Fetches the results that are there; true when there were some. */
  const collect = async () => {
    const keys = [...outstanding].filter(([, { isHeld }]) => !isHeld).map(([key]) => key);
    if (keys.length === 0) return false;
    const found = await client.mgetBuffer(keys.map(resultKey));
    for (const [at, packed] of found.entries()) {
      if (packed === null) continue;
      const { worker, processed } = await takeResult(keys[at]!, packed, folder);
      done.set(worker, (done.get(worker) ?? 0) + 1);
      await client.unlink(resultKey(keys[at]!));
      settle(keys[at]!, processed);
      full = null;
    }
    return found.some((packed) => packed !== null);
  };
  /** Asks after articles that are long without result: one that is lost is put in again, one that failed is an error. */
  const ask = async () => {
    for (const [key, waiting] of outstanding) {
      if (waiting.isHeld || performance.now() - waiting.asked < ASK_AFTER) continue;
      waiting.asked = performance.now();
      const state = await queue.getJobState(key);
      if ((state !== 'unknown' && state !== 'failed') || (await client.exists(resultKey(key))) === 1)
        continue;
      if (state === 'unknown') hold(waiting);
      else {
        settle(key, lost(waiting.article, (await queue.getJob(key))?.failedReason));
        await queue.remove(key);
      }
    }
  };
  /** Looks how much room there is, and takes the latest back where others have filled it: a full Redis hands out nothing. */
  const measure = async () => {
    room.measure(await memoryOf(client));
    // where small commands still pass, a worker may have no room for its result, and nothing of ours is refused
    if ([...outstanding.values()].some(({ cost }) => cost > room.left)) waitForRoom();
    const latest = room.excess > 0 ? [...outstanding].reverse() : [];
    for (const [key, waiting] of latest)
      if (room.excess > 0 && !waiting.isHeld && (await queue.remove(key)) === 1) hold(waiting);
  };
  const look = async () => {
    let announced = Number.NEGATIVE_INFINITY;
    while (failure === undefined) {
      const found = await collect();
      await ask();
      const passed = performance.now() - announced;
      if (passed > (full ? FULL : every)) {
        await measure();
        await announce(client, 'run', { ...identity, name: NAME, slots: settings.slots }).catch(whenFull);
        tellOfWorkers(await present(client, 'worker'), settings, told);
        if (Number.isFinite(passed))
          settings.onRates?.(new Map([...done].map(([name, count]) => [name, (count / passed) * 1000])));
        done.clear();
        announced = performance.now();
      }
      await fill();
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
        const cost = costOf(article);
        outstanding.set(key, { article, cost, isHeld: true, asked: 0, resolve, reject });
        fill().catch(fail);
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
      await Promise.race([goodbye.catch(() => undefined), sleep(GOODBYE, null, QUIETLY)]);
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
  const once = (sentence: string) => sayOnce(told, sentence, say);
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

function noRoom({ shown }: QueueAddress, patience: number): RecoupeError {
  return new RecoupeError(
    'no-queue',
    `The queue at ${shown} had no room for ${patience / 1000} s: its maxmemory is too small, or other data fill it. Give it room, and go on with --resume.`,
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
