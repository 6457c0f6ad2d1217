/**
 * `npx tsx scripts/bench/memory.ts [articles …]`: how memory grows with the number of articles. Generated short
 * articles on standard input, rules only; prints for each size the peak of the run itself and of the run with its
 * worker processes, and the growth from the first size to the last. Reads /proc, so it needs Linux.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2000, 20_000];
/** Milliseconds between samples. */
const EVERY = 100;

const FIRMS = ['Alstom', 'Renault', 'Orange', 'Danone', 'Airbus', 'Carrefour', 'Thales', 'Safran'];

/** Each article speaks of a firm and a start-up of its own, so that the links grow as the articles do. */
function* articles(count: number): Generator<string> {
  for (let at = 0; at < count; at += 1)
    yield `${JSON.stringify({
      id: `a${at}`,
      text: `${FIRMS[at % FIRMS.length]} a investi ${1 + (at % 900)} millions d’euros dans la start-up Novatech${at} en ${1980 + (at % 45)}, selon un communiqué publié mardi.\n`,
    })}\n`;
}

interface Peak {
  run: number;
  all: number;
}

async function peakOf(count: number): Promise<Peak & { seconds: number; code: number | null }> {
  const out = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'run', '-', '--no-model', '-q', '-c', '2', '--out', out], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const peak: Peak = { run: 0, all: 0 };
  const sampling = setInterval(() => {
    const family = [child.pid!, ...childrenOf(child.pid!)].map(residentMegabytes);
    peak.run = Math.max(peak.run, family[0]!);
    peak.all = Math.max(
      peak.all,
      family.reduce((sum, one) => sum + one, 0),
    );
  }, EVERY);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await pipeline(Readable.from(articles(count)), child.stdin!);
  const code = await ended;
  clearInterval(sampling);
  rmSync(out, { recursive: true, force: true });
  return { ...peak, code, seconds: (performance.now() - started) / 1000 };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(field(pid, 'PPid')) === parent);
}

function residentMegabytes(pid: number): number {
  return Number.parseInt(field(pid, 'VmRSS') ?? '0', 10) / 1024;
}

/** A line of /proc/<pid>/status; undefined where the process has ended. */
function field(pid: number, name: string): string | undefined {
  try {
    return new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

const peaks: Peak[] = [];
console.log('articles  the run, MB  with workers, MB  seconds');
for (const size of sizes) {
  const { run, all, seconds, code } = await peakOf(size);
  if (code !== 0) throw new Error(`The run of ${size} articles ended with exit code ${code}.`);
  peaks.push({ run, all });
  console.log(
    `${String(size).padStart(8)}  ${run.toFixed(0).padStart(11)}  ${all.toFixed(0).padStart(16)}  ${seconds.toFixed(0).padStart(7)}`,
  );
}
const growth = (of: keyof Peak) => `${((peaks.at(-1)![of] / peaks[0]![of] - 1) * 100).toFixed(0)} %`;
console.log(`growth    the run ${growth('run')}, with workers ${growth('all')}`);
