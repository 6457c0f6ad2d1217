/**
 * `npx tsx scripts/bench/queue.ts FILE.jsonl [--model NAME | --no-model] [--first N] [--workers N]`: what an article
 * costs on many machines. Starts a Redis, workers with one article in hand each, and a run, here; prints the
 * processor time of each part for an article, in the long run (after the first quarter) and from the start, and the
 * seconds by the clock. Processor time, because other work on the machine counts little there; reads /proc, so it
 * needs Linux, and redis-server.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { memoryOf } from '../../pipeline/run/queue-room.js';
import { redisClient, startRedis } from '../../pipeline/testing/redis.js';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const EVERY = 50;
/** Of /proc/<pid>/stat, in a second. */
const TICKS = 100;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    'no-model': { type: 'boolean', default: false },
    first: { type: 'string', default: '400' },
    workers: { type: 'string', default: '1' },
  },
});
const given = positionals
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line !== '');
if (given.length === 0) throw new Error('Name a file of articles.');
// where there are fewer, they come again under other names
const lines = Array.from({ length: Number(flags.first) }, (_, at) => given[at % given.length]!);
const model = flags['no-model'] ? ['--no-model'] : flags.model ? ['--model', flags.model] : [];

interface Part {
  readonly name: string;
  readonly pid: number;
  /** Its children are meant, and not itself: a worker's do the stages. */
  readonly isFamily: boolean;
  /** Processor seconds so far. */
  spent: number;
}

const room = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
const children: ChildProcess[] = [];
const start = (...argv: string[]) => {
  const child = spawn(process.execPath, [COMMAND, ...argv, ...model], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  return child;
};

const redis = await startRedis(room, null);
const told = await redisClient(redis.address);
try {
  const input = join(room, 'articles.jsonl');
  const articles = lines.map((line, at) => JSON.stringify({ id: `a${at}`, text: JSON.parse(line).text }));
  writeFileSync(input, articles.join('\n'));
  const started = performance.now();
  const queue = ['--queue', redis.address.shown, '-q'];
  const parts: Part[] = [];
  for (let at = 1; at <= Number(flags.workers); at += 1) {
    const pid = start('worker', '-c', '1', ...queue).pid!;
    parts.push({ name: `worker ${at}, stages`, pid, isFamily: true, spent: 0 });
    parts.push({ name: `worker ${at}, queue`, pid, isFamily: false, spent: 0 });
  }
  const run = start('run', input, '--out', join(room, 'out'), ...queue);
  parts.push({ name: 'the run', pid: run.pid!, isFamily: false, spent: 0 });
  parts.push({ name: 'Redis', pid: redis.pid(), isFamily: false, spent: 0 });
  let isOver = false;
  run.once('exit', () => {
    isOver = true;
  });
  let peak = 0;
  let warm: { readonly done: number; readonly spent: readonly number[] } | null = null;
  while (!isOver) {
    for (const part of parts) part.spent = Math.max(part.spent, secondsOf(part));
    peak = Math.max(peak, (await memoryOf(told.client)).used);
    const done = documents(join(room, 'out', 'documents.jsonl.part'));
    if (!warm && done > lines.length / 4) warm = { done, spent: parts.map(({ spent }) => spent) };
    await sleep(EVERY);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${lines.length} articles, ${words()} words each, ${seconds.toFixed(1)} s by the clock`);
  for (const [at, { name, spent }] of parts.entries()) {
    const long = warm ? (spent - warm.spent[at]!) / (lines.length - warm.done) : Number.NaN;
    console.log(
      `${name.padEnd(16)} ${shown(long)} an article in the long run; ${shown(spent / lines.length)} from the start`,
    );
  }
  console.log(`Redis held ${(peak / 2 ** 20).toFixed(1)} MB at its peak`);
} finally {
  for (const child of children) child.kill('SIGKILL');
  told.close();
  await redis.kill();
  rmSync(room, { recursive: true });
}

function shown(seconds: number): string {
  return `${(seconds * 1000).toFixed(2)} ms`;
}

function words(): number {
  const all = lines.reduce((sum, line) => sum + (JSON.parse(line).text as string).split(/\s+/).length, 0);
  return Math.round(all / lines.length);
}

function documents(path: string): number {
  return existsSync(path) ? readFileSync(path).filter((byte) => byte === 10).length : 0;
}

function secondsOf({ pid, isFamily }: Part): number {
  const meant = isFamily ? childrenOf(pid) : [pid];
  return (
    meant.reduce((sum, one) => sum + (Number(stat(one)?.[11]) + Number(stat(one)?.[12]) || 0), 0) / TICKS
  );
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => Number(stat(child)?.[1]) === pid);
}

/** The fields of /proc/<pid>/stat behind the name; undefined where the process has ended. */
function stat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
  } catch {
    return undefined;
  }
}
