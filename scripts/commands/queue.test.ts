/**
 * A run on several machines, against a real Redis; skipped with a message where there is none, unless
 * QUEUE_TESTS=required.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { identify } from '../../pipeline/run/model-files.js';
import { announce, present } from '../../pipeline/run/queue-jobs.js';
import { programVersion } from '../../pipeline/run/version.js';
import type { ErrorLine } from '../../pipeline/schema.js';
import { noRedis, type RedisServer, redisClient, startRedis } from '../../pipeline/testing/redis.js';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const DIST = new URL('../../dist/', import.meta.url).href;
const SUICIDAL = fileURLToPath(new URL('testdata/suicidal-worker.mjs', import.meta.url));
const FILES = ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'];
const SECRET = 'geheim-7Q';
const SENTENCE = (at: number) =>
  `Alstom a supprimé ${100 + at} postes en France en ${1980 + at}, selon la CGT.\nOrange a investi ${at % 23},4 milliards d’euros dans la start-up Mistral ${at}, a annoncé le groupe mardi.\n`;

describe.skipIf(noRedis)('recoupe run --queue', () => {
  let room: string;
  let input: string;
  let redis: RedisServer;
  /** As people write it, with the password. */
  let address: string;
  const children = new Set<ChildProcess>();

  const ended = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
      else child.once('exit', resolve);
    });
  /** Starts the command; what it says is kept. */
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    children.add(child);
    const started = { child, said: '', code: ended(child) };
    child.stderr!.on('data', (chunk: Buffer) => {
      started.said += chunk;
    });
    return started;
  };
  const startRun = (out: string, ...more: string[]) =>
    start('run', input, '--out', join(room, out), '--queue', address, ...more);
  const startWorker = (...more: string[]) =>
    start('worker', '--queue', address, '-c', '1', '--lost-after', '3', ...more);
  const linesIn = (out: string) => {
    for (const name of ['documents.jsonl.part', 'documents.jsonl']) {
      const path = join(room, out, name);
      if (existsSync(path)) return readFileSync(path, 'utf8').split('\n').length - 1;
    }
    return 0;
  };
  const untilLines = (out: string, lines: number) =>
    expect.poll(() => linesIn(out), { timeout: 60_000, interval: 20 }).toBeGreaterThanOrEqual(lines);
  const expectWhole = (out: string) => {
    for (const file of FILES)
      expect(readFileSync(join(room, out, file)).equals(readFileSync(join(room, 'whole', file))), file).toBe(
        true,
      );
    expect(readdirSync(join(room, out)).sort()).toEqual([...FILES, 'run.json'].sort());
    expect(readFileSync(join(room, out, 'run.json'), 'utf8')).not.toContain(SECRET);
  };

  beforeAll(async () => {
    room = mkdtempSync(join(tmpdir(), 'recoupe-queue-test-'));
    input = join(room, 'articles.jsonl');
    const lines = Array.from({ length: 150 }, (_, at) =>
      JSON.stringify({ id: `a${at}`, text: at % 40 === 7 ? ' ' : SENTENCE(at).repeat(at === 60 ? 1 : 2) }),
    );
    writeFileSync(input, lines.join('\n'));
    redis = await startRedis(room, SECRET, ['--appendonly', 'yes']);
    address = redis.address.url.href;
    expect(await start('run', input, '--no-model', '-q', '-c', '1', '--out', join(room, 'whole')).code).toBe(
      1,
    );
  }, 120_000);
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all([...children].map(ended));
    children.clear();
  });
  afterAll(async () => {
    await redis.kill();
    rmSync(room, { recursive: true, force: true });
  });

  it('gives the same bytes as one process, though a worker, Redis and the run itself are killed in the middle', async () => {
    const [first, second] = [startWorker('--no-model'), startWorker('--no-model')];
    const run = startRun('killed', '--no-model');
    await untilLines('killed', 10);
    first.child.kill('SIGKILL');
    await untilLines('killed', 20);
    await redis.kill();
    await expect.poll(() => [run.said, second.said].join(), { timeout: 10_000 }).toMatch(/is away.*is away/s);
    await redis.start();
    await untilLines('killed', 50);
    run.child.kill('SIGKILL');
    await run.code;
    const resumed = startRun('killed', '--no-model', '--resume');
    expect(await resumed.code).toBe(1);
    expectWhole('killed');
    second.child.kill('SIGTERM');
    expect(await second.code).toBe(143);
    expect(second.said).toMatch(/articles done/);
    for (const { said } of [run, second, resumed]) expect(said).not.toContain(SECRET);
  }, 120_000);

  it('sends a large article by way of the shared folder, and takes the password from the environment', async () => {
    const large = join(room, 'large.jsonl');
    const text = Array.from({ length: 1700 }, (_, at) => SENTENCE(at)).join('\n');
    writeFileSync(
      large,
      [
        { id: 'large', text },
        { id: 'small', text: SENTENCE(1) },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const shared = join(room, 'shared');
    process.env.RECOUPE_QUEUE_PASSWORD = SECRET;
    const plain = redis.address.shown;
    try {
      start('worker', '--queue', plain, '--no-model', '-c', '1');
      const only = ['--only', 'blocks', '--no-model'];
      const run = start(
        'run',
        large,
        ...only,
        '--out',
        join(room, 'remote'),
        '--queue',
        plain,
        '--shared',
        shared,
      );
      await expect
        .poll(() => existsSync(shared) && readdirSync(shared).length, { timeout: 30_000, interval: 5 })
        .toBeGreaterThan(0);
      expect(await run.code).toBe(0);
      expect(await start('run', large, ...only, '-q', '-c', '1', '--out', join(room, 'here')).code).toBe(0);
    } finally {
      delete process.env.RECOUPE_QUEUE_PASSWORD;
    }
    for (const file of FILES)
      expect(
        readFileSync(join(room, 'remote', file)).equals(readFileSync(join(room, 'here', file))),
        file,
      ).toBe(true);
    expect(readdirSync(shared)).toEqual([]);
  }, 90_000);

  it('gives up an article that ends its worker three times, and no other', async () => {
    const poisoned = join(room, 'poisoned.jsonl');
    const texts = [SENTENCE(1), `POISON ${SENTENCE(2)}`, SENTENCE(3)];
    writeFileSync(poisoned, texts.map((text, at) => JSON.stringify({ id: `p${at}`, text })).join('\n'));
    const out = join(room, 'poisoned');
    const run = start('run', poisoned, '--no-model', '--only', 'blocks', '--out', out, '--queue', address);
    let isOver = false;
    let deaths = 0;
    const nursing = (async () => {
      while (!isOver) {
        const worker = spawn(process.execPath, [SUICIDAL, DIST, address], { stdio: 'ignore' });
        children.add(worker);
        await ended(worker);
        deaths += 1;
      }
    })();
    expect(await run.code).toBe(1);
    isOver = true;
    expect(deaths).toBe(3);
    const errors = readFileSync(join(out, 'errors.jsonl'), 'utf8').trimEnd().split('\n');
    expect(errors.map((line) => JSON.parse(line) as ErrorLine)).toMatchObject([
      { id: 'p1', stage: 'queue', code: 'worker-lost' },
    ]);
    expect(readFileSync(join(out, 'documents.jsonl'), 'utf8').match(/"id":"p\d"/g)).toEqual([
      '"id":"p0"',
      '"id":"p2"',
    ]);
    for (const child of children) child.kill('SIGKILL');
    await nursing;
  }, 90_000);

  it.each(['version', 'model digest'])(
    'refuses a worker of another %s by name, and says so on both sides',
    async (what) => {
      const model = join(room, 'a-model');
      mkdirSync(join(model, 'onnx'), { recursive: true });
      for (const file of ['config.json', 'tokenizer.json', 'onnx/model_quantized.onnx'])
        writeFileSync(join(model, file), '{}');
      const mine = { version: await programVersion(), model: await identify(model) };
      const far =
        what === 'version'
          ? { ...mine, version: '9.9.9' }
          : { ...mine, model: { ...mine.model!, digest: 'f00d'.repeat(16) } };
      const shown = ({ version, model }: typeof far) =>
        `recoupe ${version} with the model ${model!.name} (${model!.digest.slice(0, 12)})`;
      const { client, close } = await redisClient(redis.address);
      try {
        // workers that were killed are thought to be there for a while
        await client.flushall();
        await announce(client, 'run', { ...far, slots: 1, name: 'far:1' });
        const worker = startWorker('--model', model);
        expect(await worker.code).toBe(2);
        expect(worker.said).toContain(
          `refused by the run far:1: the run asks for ${shown(far)}, the worker is ${shown(mine)}.`,
        );
        await client.del('{recoupe}:runs:far:1');
        expect(await present(client, 'run')).toEqual([]);

        await announce(client, 'worker', { ...far, slots: 1, name: 'far:2' });
        const run = startRun('refused', '--model', model);
        await expect
          .poll(() => run.said, { timeout: 20_000 })
          .toContain(`The worker far:2 is refused: it is ${shown(far)}, and this run is ${shown(mine)}.`);
        await expect
          .poll(() => run.said, { timeout: 20_000 })
          .toMatch(/Waiting for a worker .*recoupe worker --queue redis:\/\/127\.0\.0\.1:\d+/);
        run.child.kill('SIGINT');
        expect(await run.code).toBe(130);
        expect(run.said).toContain('--resume goes on');
        expect(run.said).not.toContain(SECRET);
      } finally {
        close();
      }
    },
    60_000,
  );
});
