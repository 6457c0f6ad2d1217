/** A full disk, a folder that vanishes, a closed pipe, a signal too many: one sentence, and the next run goes on. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../recoupe.mjs', import.meta.url));
const FILES = ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'];

let room: string;
let input: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-faults-'));
  input = join(room, 'articles.jsonl');
  const lines = Array.from({ length: 80 }, (_, at) =>
    JSON.stringify({
      id: `a${at}`,
      text: `Alstom a supprimé ${100 + at} postes en France en ${1900 + at}, selon la CGT.\n`.repeat(4),
    }),
  );
  writeFileSync(input, lines.join('\n'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const start = (
  args: readonly string[],
  stdio: readonly ('pipe' | 'ignore' | number)[] = ['ignore', 'pipe', 'pipe'],
) => {
  const child = spawn(process.execPath, [COMMAND, 'run', ...args, '--no-model', '-c', '2'], {
    stdio: [...stdio],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const ended = new Promise<{ code: number | null; signal: string | null; said: string }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, said })),
  );
  return { child, ended, said: () => said };
};
const untilWritten = (out: string) =>
  expect
    .poll(
      () =>
        existsSync(join(out, 'documents.jsonl.part')) &&
        readFileSync(join(out, 'documents.jsonl.part')).length,
      {
        timeout: 30_000,
        interval: 20,
      },
    )
    .toBeGreaterThan(1000);
const expectResumed = async (out: string) => {
  const whole = join(room, 'whole');
  if (!existsSync(whole)) expect((await start([input, '-q', '--out', whole]).ended).code).toBe(0);
  expect(await start([input, '-q', '--out', out, '--resume']).ended).toMatchObject({ code: 0, said: '' });
  for (const file of FILES)
    expect(readFileSync(join(out, file)).equals(readFileSync(join(whole, file))), file).toBe(true);
  expect(readdirSync(out).sort()).toEqual([...FILES, 'run.json'].sort());
};

/** A file system of some kilobytes, or null where nothing may be mounted. */
function tinyDisk(kilobytes: number): { path: string; grow(): void; lock(): void; remove(): void } | null {
  const path = mkdtempSync(join(room, 'tiny-'));
  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
  } catch {
    return null;
  }
  return {
    path,
    grow: () => mount('-o', 'remount,size=64m', path),
    lock: () => mount('-o', 'remount,ro', path),
    remove: () => execFileSync('umount', [path], { stdio: 'ignore' }),
  };
}

describe('recoupe run', () => {
  it('ends with a sentence when the disk is full, and goes on when there is room', async (test) => {
    const disk = tinyDisk(100);
    if (!disk) return test.skip('nothing may be mounted here: a full disk is not tested');
    try {
      const out = join(disk.path, 'out');
      const { code, said } = await start([input, '-q', '--out', out]).ended;
      expect(code).toBe(1);
      expect(said).toMatch(/^Cannot write \S+documents\.jsonl: the disk is full; .*--resume\.\n$/);
      disk.grow();
      await expectResumed(out);
    } finally {
      disk.remove();
    }
  }, 90_000);

  it('says that nothing may be written there, also of folders that are still to be made', async (test) => {
    const disk = tinyDisk(100);
    if (!disk) return test.skip('nothing may be mounted here: a locked disk is not tested');
    try {
      disk.lock();
      for (const out of [disk.path, join(disk.path, 'a'), join(disk.path, 'a', 'b')]) {
        const { code, said } = await start([input, '-q', '--out', out]).ended;
        expect(code).toBe(1);
        expect(said).toBe(
          `Cannot write ${join(out, 'documents.jsonl')}: there is no permission to write there; choose another folder with --out.\n`,
        );
      }
    } finally {
      disk.remove();
    }
  }, 60_000);

  it.skipIf(!existsSync('/dev/full'))(
    'says that what is behind standard output is full',
    async () => {
      const { code, said } = await start(
        [input, '-q', '--out', '-'],
        ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      ).ended;
      expect(code).toBe(1);
      expect(said).toMatch(/^Cannot write standard output: the disk is full; .*\n$/);
    },
    60_000,
  );

  it('ends soon when the reader closes the pipe', async () => {
    const { child, ended } = start([input, '-q', '--out', '-']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended).toMatchObject({
      code: 1,
      said: 'Cannot write standard output: the reader closed the pipe.\n',
    });
  }, 60_000);

  it('says nothing when the reader of its help has read enough', async () => {
    const child = spawn(process.execPath, [COMMAND, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    // closed before anything is written, as a reader that ends at once does
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  }, 60_000);

  it('goes on when nobody hears what it says', async () => {
    const out = join(room, 'unheard');
    const { child, ended } = start([input, join(room, 'none-such.txt'), '--out', out]);
    child.stderr!.destroy();
    expect((await ended).code).toBe(1);
    expect(readdirSync(out)).toContain('run.json');
  }, 60_000);

  it('notices that its folder has vanished', async () => {
    const out = join(room, 'vanished');
    const { ended } = start([input, '-q', '--out', out]);
    await untilWritten(out);
    rmSync(out, { recursive: true });
    const { code, said } = await ended;
    expect(code).toBe(1);
    expect(said).toMatch(/^Cannot write \S+: it was removed, or its folder was; run again\.\n$/);
    await expectResumed(out);
  }, 90_000);

  it('stops at a signal though no further article comes in', async () => {
    const { child, ended, said } = start(['-', '--out', join(room, 'idle')], ['pipe', 'ignore', 'pipe']);
    child.stdin!.write(`${readFileSync(input, 'utf8').split('\n')[0]}\n`);
    await expect
      .poll(() => existsSync(join(room, 'idle', 'unfinished.json')), { timeout: 30_000 })
      .toBe(true);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(said()).toContain('--resume goes on');
  }, 60_000);

  it('stops at once at a second signal', async () => {
    const slow = join(room, 'slow.jsonl');
    const [first, ...others] = readFileSync(input, 'utf8').split('\n');
    const text = others.join('\n').repeat(80);
    writeFileSync(slow, [first, JSON.stringify({ id: 'slow', text }), ...others].join('\n'));
    const out = join(room, 'second');
    const { child, ended, said } = start([slow, '--out', out]);
    // the first line is written when the window behind it is full: then the slow article is in hand
    await untilWritten(out);
    child.kill('SIGTERM');
    await expect.poll(said, { timeout: 10_000 }).toContain('Finishing the articles in hand');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    expect(existsSync(join(out, 'run.json'))).toBe(false);
  }, 60_000);

  it('begins with the linking again when it was killed while it linked', async () => {
    const out = join(room, 'linking');
    const { child, ended } = start([input, '-q', '--out', out]);
    await expect
      .poll(() => existsSync(join(out, 'links.jsonl.part')), { timeout: 60_000, interval: 1 })
      .toBe(true);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    const before = readFileSync(join(out, 'documents.jsonl.part'));
    expect(before.toString().split('\n').length - 1).toBe(80);
    await expectResumed(out);
  }, 90_000);
});
