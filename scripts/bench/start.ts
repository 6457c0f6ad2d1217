/** What a person waits for: the help, the first article; and what a run holds in memory. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.js';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const ARTICLE = 'Meta investit 14,3 milliards de dollars dans Scale AI, a annoncé Meta jeudi.';
const ROUNDS = 5;
const EVERY = 20;

/** Milliseconds from the start of the command to its end, the quickest of five; taken by turns. */
export function startRows(): Row[] {
  return inRoom((room) => {
    const article = join(room, 'article.txt');
    writeFileSync(article, ARTICLE);
    const out = ['--out', join(room, 'out'), '--quiet'];
    const commands: [string, string[]][] = [
      ['node, with nothing to do', ['--eval', '0']],
      ['recoupe --help', [COMMAND, '--help']],
      ['the first article without the model', [COMMAND, 'run', article, '--no-model', ...out]],
      ['the first article, the model loaded', [COMMAND, 'run', article, ...out]],
    ];
    const best = commands.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round += 1)
      commands.forEach(([, argv], at) => {
        const started = performance.now();
        spawnSync(process.execPath, argv, { stdio: 'ignore' });
        best[at] = Math.min(best[at]!, performance.now() - started);
      });
    return commands.map(([what], at) => ({
      what,
      figure: `${Math.round(best[at]!)} ms`,
      ratio: at === 0 ? '' : `${(best[at]! / best[0]!).toFixed(1)} times node alone`,
    }));
  });
}

/** Peak memory of a run without the model, of the command and of its largest worker; only where there is /proc. */
export async function memoryRows(texts: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  let before: number | null = null;
  for (const articles of [200, 2000]) {
    const peaks = await peaksOf(texts, articles);
    if (!peaks) return [];
    rows.push({
      what: `peak memory at ${articles} articles: the command; its largest worker`,
      figure: `${peaks.command} MB; ${peaks.worker} MB`,
      ratio: before === null ? '' : `the command ${(peaks.command / before).toFixed(2)} times the row before`,
    });
    before = peaks.command;
  }
  return rows;
}

async function peaksOf(texts: readonly string[], articles: number) {
  const room = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  try {
    const input = join(room, 'articles.jsonl');
    const lines = Array.from({ length: articles }, (_, at) =>
      JSON.stringify({ id: `a${at}`, text: texts[at % texts.length] }),
    );
    writeFileSync(input, `${lines.join('\n')}\n`);
    const child = spawn(
      process.execPath,
      [COMMAND, 'run', input, '--no-model', '--quiet', '--out', join(room, 'out')],
      { stdio: 'ignore' },
    );
    const peaks = { command: 0, worker: 0 };
    const timer = setInterval(() => {
      for (const { pid, parent, megabytes } of processes()) {
        if (pid === child.pid) peaks.command = Math.max(peaks.command, megabytes);
        if (parent === child.pid) peaks.worker = Math.max(peaks.worker, megabytes);
      }
    }, EVERY);
    await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(timer);
    return peaks.command > 0 ? peaks : null;
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** Every process with its parent and its peak so far. */
function processes(): { pid: number; parent: number; megabytes: number }[] {
  try {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return [];
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), megabytes: Math.round(field('VmHWM') / 1024) }];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function inRoom<T>(work: (room: string) => T): T {
  const room = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  try {
    return work(room);
  } finally {
    rmSync(room, { recursive: true });
  }
}
