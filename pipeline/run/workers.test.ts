/** Articles that never end, eat all memory or crash are lines of errors.jsonl; the others do not notice. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import type { ErrorLine } from '../schema.js';
import { CORPUS } from '../testing/gold.js';
import { type Incoming, runBatch } from './batch.js';
import { readArticles } from './read.js';
import { startWorkers, type Workers } from './workers.js';

const PLANTED = fileURLToPath(new URL('testdata/planted-worker.mjs', import.meta.url));
const SETUP = { model: false, threads: 1, only: null } as const;
const SENTENCE = 'Le groupe Alstom a supprimé 1 500 postes en 2024, selon un communiqué publié jeudi.';

const article = (id: string, text = SENTENCE) => toArticle({ id, text });
async function* incoming(...articles: readonly ReturnType<typeof article>[]): AsyncGenerator<Incoming> {
  for (const ok of articles) yield { ok };
}

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-workers-'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const run = async (name: string, articles: AsyncIterable<Incoming>, workers?: Workers) => {
  const out = join(room, name);
  await runBatch(articles, {
    tools: { locales, tagger: null },
    ...(workers && { process: workers.process }),
    out,
    concurrency: 2,
    only: null,
    failFast: false,
    paths: [],
    published: null,
    model: null,
  });
  return Object.fromEntries(
    ['documents', 'links', 'clusters', 'errors'].map((file) => [
      file,
      readFileSync(join(out, `${file}.jsonl`), 'utf8'),
    ]),
  );
};

describe('workers', () => {
  it('give the same bytes as this thread, one or three of them', async () => {
    const here = await run('here', readArticles([CORPUS]));
    for (const size of [1, 3]) {
      const workers = await startWorkers(size, SETUP, { seconds: 60, megabytes: 0 });
      try {
        const pages = readArticles([CORPUS], { page: workers.page });
        expect(await run(`there-${size}`, pages, workers)).toEqual(here);
      } finally {
        workers.close();
      }
    }
  }, 60_000);

  it('end what goes beyond its limits, say in which stage and why, and go on', async () => {
    const bad = ['ENDLESS', 'OBJECTS', 'STRINGS', 'CRASH', 'EXIT', 'THROW'];
    const articles = bad.flatMap((word) => [
      article(`bad-${word}`, `${SENTENCE}\n${word}`),
      article(`after-${word}`),
    ]);
    const workers = await startWorkers(2, SETUP, { seconds: 15, megabytes: 150 }, PLANTED);
    const { documents, errors } = await run('bad', incoming(...articles), workers).finally(workers.close);
    const good = await run('good', incoming(...articles.filter(({ id }) => id.startsWith('after'))));
    expect(documents).toBe(good.documents);
    const lines = errors!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ErrorLine);
    expect(lines.map(({ id, stage, code }) => [id, stage, code])).toEqual([
      ['bad-ENDLESS', 'claims', 'timeout'],
      ['bad-OBJECTS', 'claims', 'memory'],
      ['bad-STRINGS', 'claims', 'memory'],
      ['bad-CRASH', 'claims', 'internal'],
      ['bad-EXIT', 'claims', 'internal'],
      ['bad-THROW', 'claims', 'internal'],
    ]);
    expect(lines[0]!.message).toMatch(/"claims".* 15 s; .*--article-timeout/);
    expect(lines[1]!.message).toMatch(/"claims".* 150 MB; .*--article-memory/);
    expect(lines[3]!.message).toContain('SIGSEGV');
    expect(lines[5]!.message).toContain('A planted fault.');
  }, 120_000);

  it('say which model they have, and that there is none of that name', async () => {
    const limits = { seconds: 60, megabytes: 0 };
    await expect(startWorkers(1, { ...SETUP, model: 'none-such' }, limits)).rejects.toThrow(/none-such/);
    const workers = await startWorkers(1, SETUP, limits);
    workers.close();
    expect(workers.model).toBeNull();
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'do not outlive the run, not even stuck in a stage',
    async () => {
      const program = `
      const { startWorkers } = await import(${JSON.stringify(new URL('../../dist/pipeline/run/workers.js', import.meta.url).href)});
      const { toArticle } = await import(${JSON.stringify(new URL('../../dist/pipeline/index.js', import.meta.url).href)});
      const workers = await startWorkers(1, { model: false, threads: 1, only: null }, { seconds: 0, megabytes: 0 }, ${JSON.stringify(PLANTED)});
      workers.process(toArticle({ id: 'a', text: 'ENDLESS' }));
      console.log('stuck');`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const workers = childrenOf(child.pid!);
      expect(workers.length).toBe(1);
      child.kill('SIGKILL');
      await expect.poll(() => workers.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    },
    30_000,
  );
});

function childrenOf(pid: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((child) => statusOf(child)?.parent === pid);
}

/** A process that ended but was not yet collected is a zombie, and no more alive. */
function isAlive(pid: number): boolean {
  return (statusOf(pid)?.state ?? 'Z') !== 'Z';
}

function statusOf(pid: number): { state: string; parent: number } | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return { state: state!, parent: Number(parent) };
  } catch {
    return null;
  }
}
