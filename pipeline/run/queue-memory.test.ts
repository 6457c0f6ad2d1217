/** A run whose articles do not fit into Redis, on a real one with a small limit; skipped where there is none. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import { noRedis, type RedisServer, redisClient, startRedis } from '../testing/redis.js';
import { type BatchOptions, type Incoming, runBatch } from './batch.js';
import { processArticle, stagesFor } from './process.js';
import { openQueue, type QueueSettings } from './queue.js';
import { BY_REFERENCE, NAME, PREFIX, queueName } from './queue-jobs.js';
import { memoryOf } from './queue-room.js';
import { type QueueWorker, startQueueWorker } from './queue-worker.js';

const MB = 1024 * 1024;
const LIMIT = 5 * MB;
const FILES = ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'];
const IDENTITY = { version: '1', model: null };
// the transport is tested, not the stages
const ONLY = ['blocks'] as const;
const tools = { locales, tagger: null };

/** Words that no packing makes much smaller. */
function words(seed: number, length: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36) + (state % 90 === 0 ? '\n' : ' ');
  }
  return text;
}

/** Some 9 MB, each small enough to be sent whole; every ninth one goes by way of a file. */
const articles = Array.from({ length: 45 }, (_, at) =>
  toArticle({ id: `a${at}`, text: words(at, at % 9 === 4 ? BY_REFERENCE : 200 * 1024) }),
);
async function* incoming(): AsyncGenerator<Incoming> {
  for (const ok of articles) yield { ok };
}

describe.skipIf(noRedis)('a run with more text than Redis has room for', () => {
  let room: string;
  let redis: RedisServer;
  let worker: QueueWorker;
  /** What the worker waits for before it hands out a result. */
  let inHand: Promise<void>;
  let told: Awaited<ReturnType<typeof redisClient>>;
  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'recoupe-queue-memory-'));
    redis = await startRedis(room, null);
    told = await redisClient(redis.address);
    await run('whole', {});
  });
  afterAll(async () => {
    told.close();
    await redis.kill();
    rmSync(room, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await told.client.flushall();
    await told.client.config('SET', 'maxmemory-policy', 'noeviction');
    await told.client.config('SET', 'maxmemory', LIMIT);
    await told.client.config('RESETSTAT');
    inHand = Promise.resolve();
    worker = await startQueueWorker({
      address: redis.address,
      identity: IDENTITY,
      concurrency: 2,
      say: () => undefined,
      start: async () => ({
        close: () => undefined,
        process: async (article, only) => {
          const processed = await processArticle(article, tools, stagesFor(only ?? undefined));
          await inHand;
          return processed;
        },
      }),
    });
  });
  afterEach(() => worker.stop());

  const run = (out: string, more: Partial<BatchOptions>) =>
    runBatch(incoming(), {
      tools,
      out: join(room, out),
      concurrency: 64,
      only: ONLY,
      failFast: false,
      paths: [],
      published: null,
      model: null,
      ...more,
    });
  /** A run over the queue; what it says is kept. */
  const runQueued = async (
    out: string,
    settings: Partial<QueueSettings> = {},
    more: Partial<BatchOptions> = {},
  ) => {
    const said: string[] = [];
    const remote = await openQueue({
      address: redis.address,
      identity: IDENTITY,
      only: ONLY,
      shared: null,
      slots: 64,
      say: (sentence) => said.push(sentence),
      ...settings,
    });
    try {
      return { said, manifest: await run(out, { process: remote.process, ...more }) };
    } finally {
      await remote.close();
    }
  };
  const expectWhole = (out: string) => {
    for (const file of FILES)
      expect(readFileSync(join(room, out, file)).equals(readFileSync(join(room, 'whole', file))), file).toBe(
        true,
      );
    expect(readdirSync(join(room, out)).sort()).toEqual([...FILES, 'run.json'].sort());
  };
  /** How often Redis refused something because it was full. */
  const refusals = async () =>
    Number(/errorstat_OOM:count=(\d+)/.exec(await told.client.info('errorstats'))?.[1] ?? 0);
  /** Fills what is left of Redis and whatever becomes free, as another program would, until it is told to go. */
  const crowd = () => {
    let isGone = false;
    const crowding = (async () => {
      for (let at = 0; !isGone; at += 1)
        await told.client
          .set(`other:${at}`, 'x'.repeat(64 * 1024))
          .catch(() => new Promise((resolve) => setTimeout(resolve, 5)));
    })();
    return {
      async leave() {
        isGone = true;
        await crowding;
        await told.client.del(await told.client.keys('other:*'));
      },
    };
  };

  it('is the same to the byte, and Redis is never full', async () => {
    expect(articles.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(LIMIT * 1.5);
    const told: ReadonlyMap<string, number>[] = [];
    const { said } = await runQueued('small', { every: 50, onRates: (rates) => told.push(rates) });
    expectWhole('small');
    expect(said).toEqual([]);
    expect(await refusals()).toBe(0);
    // one worker is there, and is told with its rate
    const rates = told.filter(({ size }) => size > 0);
    expect(rates.length).toBeGreaterThan(1);
    for (const one of rates) expect([...one]).toEqual([[NAME, expect.any(Number)]]);
    expect(Math.max(...rates.map((one) => one.get(NAME)!))).toBeGreaterThan(1);
  }, 60_000);

  it('waits while others fill Redis, and goes on when they are gone', async () => {
    let done = 0;
    const said: string[] = [];
    const queued = runQueued(
      'crowded',
      { say: (sentence) => said.push(sentence) },
      { onArticle: () => (done += 1) },
    );
    await expect.poll(() => done, { timeout: 20_000, interval: 1 }).toBeGreaterThan(0);
    const others = crowd();
    await expect
      .poll(() => said, { timeout: 20_000 })
      .toHaveLength(1)
      .finally(others.leave);
    expect(done).toBeLessThan(articles.length);
    await queued;
    expect(said).toEqual([expect.stringMatching(/^The queue at \S+ is full; waiting for room …$/)]);
    expectWhole('crowded');
  }, 60_000);

  it('ends with a sentence when there is no room at all, and goes on when there is', async () => {
    let done = 0;
    const queued = runQueued('never', { patience: 1000 }, { onArticle: () => (done += 1) });
    const ended = expect(queued).rejects.toThrow(
      /^The queue at redis:\/\/127\.0\.0\.1:\d+ had no room for 1 s: .* go on with --resume\.$/,
    );
    await expect.poll(() => done, { timeout: 20_000, interval: 1 }).toBeGreaterThan(0);
    const others = crowd();
    await ended.finally(others.leave);
    expect(readdirSync(join(room, 'never'))).toContain('unfinished.json');
    await runQueued('never', {}, { resume: true });
    expectWhole('never');
  }, 60_000);

  it('ends with the same sentence when there is room for announcements only', async () => {
    let handOut: () => void = () => undefined;
    inHand = new Promise((resolve) => {
      handOut = resolve;
    });
    const queued = runQueued('results', { patience: 1000, every: 100 });
    const ended = expect(queued).rejects.toThrow(/^The queue at \S+ had no room for 1 s: /);
    const active = () => told.client.llen(`${PREFIX}:${queueName(IDENTITY)}:active`);
    await expect.poll(active, { timeout: 20_000 }).toBe(2);
    let hasEnded = false;
    const narrow = async () => {
      // what the run takes back to make room is taken up by others
      for (; !hasEnded; await new Promise((resolve) => setTimeout(resolve, 50)))
        await told.client.config('SET', 'maxmemory', (await memoryOf(told.client)).used + 128 * 1024);
      await told.client.config('SET', 'maxmemory', 2 * LIMIT);
      handOut();
    };
    const narrowing = narrow();
    await ended.finally(() => {
      hasEnded = true;
      return narrowing;
    });
    expect(await refusals()).toBe(0);
  }, 60_000);
});
