/** Killed and stopped: what was done is not lost, nothing is done twice, and the end is the same to the byte. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
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
    return JSON.stringify({ id: `a${at}`, text: text.repeat(4) });
  });
  writeFileSync(input, lines.join('\n'));
  await run('whole', null);
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Runs into a folder; with a delay the signal comes after so many milliseconds. Resolves to the exit code, null after a kill. */
function run(out: string, delay: number | null, signal: NodeJS.Signals = 'SIGKILL', flags = ['--resume']) {
  return new Promise<number | null>((resolve) => {
    const child = spawn(
      process.execPath,
      [COMMAND, 'run', input, '--no-model', '--quiet', '--out', join(room, out), ...flags],
      { stdio: 'ignore' },
    );
    const timer = delay === null ? undefined : setTimeout(() => child.kill(signal), delay);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
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
  it('ends as an undisturbed run, after twenty kills at random moments', async () => {
    let random = 1;
    let killed = 0;
    for (let at = 0; at < 20; at += 1) {
      random = (random * 48_271) % 2_147_483_647;
      if ((await run('killed', 250 + (random % 700))) === null) killed += 1;
      else break;
    }
    expect(killed).toBeGreaterThan(0);
    expect(await run('killed', null)).toBe(1);
    expectWhole('killed');
  }, 180_000);

  it('cuts a torn line off, and begins anew with other options', async () => {
    for (let delay = 500; !existsSync(part('torn')); delay += 200) await run('torn', delay);
    appendFileSync(part('torn'), '{"schema":"recoupe/document@1","id":"a');
    expect(await run('torn', null)).toBe(1);
    expectWhole('torn');
    for (let delay = 500; !existsSync(part('other')); delay += 200)
      await run('other', delay, 'SIGKILL', ['--published', '2020-01-01']);
    expect(await run('other', null)).toBe(1);
    expectWhole('other');
  }, 180_000);

  it('finishes what is in hand at a signal, writes the manifest and says how to go on', async () => {
    let code: number | null = 1;
    for (let delay = 400; code !== 143 && delay < 5000; delay += 150) {
      rmSync(join(room, 'stopped'), { recursive: true, force: true });
      code = await run('stopped', delay, 'SIGTERM');
      if (code === 1) break;
    }
    expect(code).toBe(143);
    const manifest = JSON.parse(readFileSync(join(room, 'stopped', 'run.json'), 'utf8')) as Manifest;
    expect(manifest.stopped).toBe(true);
    expect(readFileSync(part('stopped'), 'utf8').split('\n').length - 1).toBe(manifest.counts.documents);
    expect(await run('stopped', null)).toBe(1);
    expectWhole('stopped');
  }, 180_000);
});
