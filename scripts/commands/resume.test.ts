/** Killed and stopped: what was done is not lost, nothing is done twice, and the end is the same to the byte. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../pipeline/run/manifest.js';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const FILES = ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'];
const FIRMS = ['Alstom', 'Renault', 'Orange', 'Danone', 'Airbus', 'Carrefour'];

let room: string;
let input: string;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-resume-'));
  input = join(room, 'articles.jsonl');
  const lines = Array.from({ length: 300 }, (_, at) => {
    if (at % 50 === 7) return JSON.stringify({ id: `a${at}`, text: '  ' });
    const firm = FIRMS[at % FIRMS.length];
    const text = `${firm} a supprimé ${100 + at} postes en France en 2024, selon la CGT.\nLe chiffre d’affaires de ${firm} a progressé de ${at % 17} % à ${at % 23},4 milliards d’euros, a annoncé le groupe mardi.\n`;
    return JSON.stringify({ id: `a${at}`, text: text.repeat(2) });
  });
  writeFileSync(input, lines.join('\n'));
  await run('whole', null);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs into a folder; with a delay it is killed after so many milliseconds. Resolves to the exit code, null after a kill. */
function run(out: string, delay: number | null) {
  return new Promise<number | null>((resolve) => {
    const child = start(out, ['--resume']);
    const timer = delay === null ? undefined : setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

/** The same, with the signal so many milliseconds after the file has begun to grow. */
function runUntilWritten(
  out: string,
  delay: number,
  signal: NodeJS.Signals = 'SIGKILL',
  flags = ['--resume'],
) {
  return new Promise<number | null>((resolve) => {
    const size = () => (existsSync(part(out)) ? statSync(part(out)).size : 0);
    const before = size();
    const child = start(out, flags);
    const looking = setInterval(() => {
      if (size() === before) return;
      clearInterval(looking);
      setTimeout(() => child.kill(signal), delay);
    }, 5);
    child.on('exit', (code) => {
      clearInterval(looking);
      resolve(code);
    });
  });
}

function start(out: string, flags: readonly string[]) {
  return spawn(
    process.execPath,
    [COMMAND, 'run', input, '--no-model', '--quiet', '--out', join(room, out), ...flags],
    { stdio: 'ignore' },
  );
}

const expectWhole = (out: string) => {
  for (const file of FILES)
    expect(readFileSync(join(room, out, file)).equals(readFileSync(join(room, 'whole', file))), file).toBe(
      true,
    );
  expect(readdirSync(join(room, out)).sort()).toEqual([...FILES, 'run.json'].sort());
};
const part = (out: string) => join(room, out, 'documents.jsonl.part');

describe('recoupe run --resume', () => {
  it('ends as an undisturbed run, killed at twenty random moments', async () => {
    let random = 1;
    const upTo = (most: number) => {
      random = (random * 48_271) % 2_147_483_647;
      return random % most;
    };
    let whole = 0;
    for (let killed = 0; killed < 20; ) {
      // half of them anywhere, half while articles are written: where the start is slow, nothing else would meet these
      const isEnded =
        killed % 2 === 0 ? await run('killed', 250 + upTo(700)) : await runUntilWritten('killed', upTo(150));
      if (isEnded === null) killed += 1;
      else {
        // it was done before its turn: the next ones begin again
        expect(isEnded).toBe(1);
        expectWhole('killed');
        rmSync(join(room, 'killed'), { recursive: true });
        whole += 1;
        expect(whole, 'runs that ended before they were killed').toBeLessThan(20);
      }
    }
    expect(await run('killed', null)).toBe(1);
    expectWhole('killed');
  }, 300_000);

  it('cuts a torn line off, and begins anew with other options', async () => {
    expect(await runUntilWritten('torn', 50)).toBeNull();
    appendFileSync(part('torn'), '{"schema":"recoupe/document@1","id":"a');
    appendFileSync(join(room, 'torn', '.lines-left-behind'), '');
    expect(await run('torn', null)).toBe(1);
    expectWhole('torn');
    expect(await runUntilWritten('other', 50, 'SIGKILL', ['--published', '2020-01-01'])).toBeNull();
    expect(await run('other', null)).toBe(1);
    expectWhole('other');
  }, 180_000);

  it('finishes what is in hand at a signal, writes the manifest and says how to go on', async () => {
    expect(await runUntilWritten('stopped', 0, 'SIGTERM')).toBe(143);
    const manifest = JSON.parse(readFileSync(join(room, 'stopped', 'run.json'), 'utf8')) as Manifest;
    expect(manifest.stopped).toBe(true);
    expect(readFileSync(part('stopped'), 'utf8').split('\n').length - 1).toBe(manifest.counts.documents);
    expect(await run('stopped', null)).toBe(1);
    expectWhole('stopped');
  }, 180_000);
});
