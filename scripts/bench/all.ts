/**
 * Everything in one table, measured one beside the other in one run:
 *
 *   npm run bench [-- --seconds N] [--write] [file.jsonl …]
 *
 * Reads {"text"} lines, or the corpus when no file is named; a larger file makes growth and speed truer. Peers
 * are measured where they are installed (npm install --prefix scripts/bench/peers --ignore-scripts). Speeds are
 * per second of processor time, so that other work on the machine counts little; compare ratios. `--write` puts
 * the table into docs/benchmarks.md, with date and machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../pipeline/testing/gold.js';
import { growthRows } from './growth.js';
import { type Row, shown } from './row.js';
import { modelRows, rulesRows } from './rules.js';
import { memoryRows, startRows } from './start.js';

/** Words for the model: some ten seconds of it. */
const WORDS = 12_000;

const NAMES = /^(\S+): (\d+) words\/s.*\n {2}naive use: (\d+) words\/s/gm;

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const seconds = Number(flags.seconds);
const texts =
  files.length === 0
    ? readCorpus().map(({ text }) => text)
    : files.flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC')),
      );

const rows: Row[] = [];
for (const measure of [
  () => rulesRows(texts, seconds),
  () => modelRows(texts),
  () => growthRows(texts),
  numbersRows,
  namesRows,
  startRows,
  () => memoryRows(texts),
]) {
  const more = await measure();
  for (const row of more) console.error(`${row.what}: ${row.figure}${row.ratio && ` (${row.ratio})`}`);
  rows.push(...more);
}
const table = [
  `${new Date().toISOString().slice(0, 10)}, ${machine()}; ${files.length > 0 ? files.map((file) => file.split('/').at(-1)).join(', ') : 'the corpus'}, ${texts.length} articles.`,
  '',
  '| what | figure | beside |',
  '|---|---|---|',
  ...rows.map(({ what, figure, ratio }) => `| ${what} | ${figure} | ${ratio} |`),
].join('\n');
console.log(table);
if (flags.write) write(table);

/** Numbers and times beside the peers. */
function numbersRows(): Row[] {
  const speeds = bench('numbers.ts', ['--json', '--seconds', String(seconds), ...files], (said) =>
    Object.entries(JSON.parse(said) as Record<string, { readonly 'MB/s': number; readonly best: number }>),
  );
  const ours = speeds[0]?.[1]['MB/s'] ?? 0;
  return speeds.map(([name, { 'MB/s': speed, best }], at) => ({
    what: at === 0 ? 'numbers and times, both stages' : `numbers, ${name}`,
    figure: `${speed} MB/s`,
    ratio:
      at === 0 ? `${best} in the quickest tenth of the time` : `ours ${shown(ours / speed)} times as fast`,
  }));
}

/** Names beside the naive use of the same model. */
function namesRows(): Row[] {
  const room = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  const sample = join(room, 'sample.jsonl');
  const enough = texts.slice(0, Math.ceil((WORDS * texts.length) / texts.join(' ').split(' ').length));
  writeFileSync(sample, enough.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  const found = bench('entities.ts', [sample], (said) => [...said.matchAll(NAMES)]);
  rmSync(room, { recursive: true });
  return found.flatMap(([, model, ours, naive]) => [
    { what: `names, ${model}, all worker processes`, figure: `${ours} words/s`, ratio: '' },
    {
      what: `the same model, paragraph by paragraph`,
      figure: `${naive} words/s`,
      ratio: `ours ${shown(Number(ours) / Number(naive))} times as fast`,
    },
  ]);
}

/** What another bench of this folder printed, read; nothing where it fails, which it says itself. */
function bench<T>(file: string, argv: readonly string[], read: (said: string) => T[]): T[] {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const done = spawnSync(process.execPath, ['--import', 'tsx', path, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return done.status === 0 ? read(done.stdout) : [];
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores of ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

function write(content: string): void {
  const path = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
  const [before, , after] = readFileSync(path, 'utf8').split(/(<!-- bench -->.*<!-- \/bench -->)/s);
  if (after === undefined)
    throw new Error(`${path} has no place for the table: <!-- bench --> … <!-- /bench -->.`);
  writeFileSync(path, `${before}<!-- bench -->\n\n${content}\n\n<!-- /bench -->${after}`);
}
