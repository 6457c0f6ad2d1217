/** What comes from outside stays where it belongs: names inside folders, links inside folders, nothing run, nothing fetched. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../pipeline/exchange/index.js';
import { CORPUS } from '../pipeline/testing/gold.js';
import { main } from './main.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-safety-'));
  for (const method of ['error', 'log'] as const)
    vi.spyOn(console, method).mockImplementation(() => undefined);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(room, { recursive: true, force: true });
});

const put = (name: string, content: string): string => {
  const path = join(room, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const run = (...paths: string[]) =>
  main(['run', '--no-model', '--quiet', ...paths, '--out', join(room, 'deep', 'out')]);
/** All files below the room, but for what is given in. */
const files = () =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(room.length + 1))
    .filter((name) => !/^(?:in|outside)\b/.test(name))
    .sort();
const OUTPUT = ['clusters', 'documents', 'errors', 'links'].map((name) => `deep/out/${name}.jsonl`);

const IDS = [
  '../../x',
  '/etc/x',
  '..',
  '.',
  'a/b',
  'a\\b',
  'C:\\x',
  'a\0b',
  '\u2028',
  '',
  ' ',
  'x'.repeat(300),
  '~/../x',
];

describe('ids', () => {
  it('that look like paths are refused, and nothing is written for them', async () => {
    const lines = IDS.map((id) => JSON.stringify({ id, text: 'Un texte.' }));
    expect(await run(put('in/a.jsonl', lines.join('\n')))).toBe(1);
    expect(files()).toEqual([...OUTPUT, 'deep/out/run.json'].sort());
    expect(readFileSync(join(room, 'deep/out/documents.jsonl'), 'utf8')).toBe('');
    const errors = readFileSync(join(room, 'deep/out/errors.jsonl'), 'utf8').trimEnd().split('\n');
    expect(errors.map((line) => JSON.parse(line).code)).toEqual(IDS.map(() => 'bad-id'));
  });

  it('of a run that somebody changed do not lead its exports and pages out of their folder', async () => {
    expect(await run(put('in/a.txt', 'Meta a investi 14,3 milliards de dollars dans Scale AI.'))).toBe(0);
    const before = files();
    const path = join(room, 'deep/out/documents.jsonl');
    const line = JSON.parse(readFileSync(path, 'utf8'));
    for (const id of ['../../x', '/x', '..']) {
      writeFileSync(path, `${JSON.stringify({ ...line, id })}\n`);
      for (const { name } of formats)
        expect(
          await main([
            'export',
            join(room, 'deep/out'),
            '--format',
            name,
            '--out',
            join(room, 'deep/out/e/f'),
          ]),
          name,
        ).toBe(1);
      expect(await main(['report', join(room, 'deep/out')])).toBe(1);
    }
    expect(files()).toEqual(before);
  });

  it('of a corpus do not lead out of it', async () => {
    put('outside/source.txt', 'Un texte.');
    mkdirSync(join(room, 'in'));
    for (const command of ['draft', 'check', 'accept'])
      expect(await main([command, '../outside', '--corpus', join(room, 'in')]), command).not.toBe(0);
    expect(readdirSync(join(room, 'outside'))).toEqual(['source.txt']);
  });
});

describe('links', () => {
  it('in a folder of articles are not followed out of it, neither files nor folders nor the parts of an article', async () => {
    const secret = put('outside/secret.txt', 'Un secret, qui ne doit pas sortir.');
    put('outside/article/source.txt', 'Un secret, qui ne doit pas sortir.');
    put('in/a.txt', 'Un texte.');
    put('in/b/readme.md', '');
    put('in/d/source.txt', 'Un texte avec un titre.');
    put('outside/meta.json', '{"title":"secret","licence":"x","split":"dev"}');
    symlinkSync(secret, join(room, 'in/secret.txt'));
    symlinkSync(join(room, 'outside/article'), join(room, 'in/article'));
    symlinkSync(secret, join(room, 'in/b/source.txt'));
    symlinkSync(join(room, 'outside/meta.json'), join(room, 'in/d/meta.json'));
    expect(await run(join(room, 'in'))).toBe(1);
    const written = OUTPUT.map((file) => readFileSync(join(room, file), 'utf8')).join('');
    expect(written).toContain('Un texte.');
    expect(written).not.toContain('secret,');
    expect(written).not.toContain('"title":"secret"');
  });
});

describe('the sources', () => {
  const sources = ['pipeline', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter(
      (name) =>
        /(?<!\.test|\.d)\.(?:ts|mjs)$/.test(name) &&
        !/node_modules|^pipeline\/testing|^scripts\/bench/.test(name),
    )
    .map((name) => ({ name, code: readFileSync(join(ROOT, name), 'utf8') }));
  const users = (pattern: RegExp) => sources.filter(({ code }) => pattern.test(code)).map(({ name }) => name);

  it('are found', () => expect(sources.length).toBeGreaterThan(150));

  it('run no code that is text', () => {
    expect(users(/\beval\(|\bnew Function\b|\bFunction\(|node:vm\b|eval: true/)).toEqual([]);
  });

  it('start programs in four places, and never through a shell', () => {
    expect(users(/node:child_process/).sort()).toEqual([
      'pipeline/run/workers.ts',
      'scripts/bootstrap.mjs',
      'scripts/check.mjs',
      'scripts/commands/report.ts',
    ]);
    expect(users(/\bexec(?:Sync)?\(['"`]|node:child_process.*\bexec\b/)).toEqual([]);
    // on Windows npm is a batch file, which only a shell starts; its arguments are constants
    const shells = sources.flatMap(({ name, code }) =>
      (code.match(/shell: .*/g) ?? []).map((line) => `${name} ${line}`),
    );
    expect(shells).toEqual(["scripts/bootstrap.mjs shell: process.platform === 'win32',"]);
  });

  it('know a network in the commands that are asked for one only', () => {
    const network =
      /from 'node:(?:http|https|http2|net|tls|dgram|dns)'|\bfetch\(|from '(?:bullmq|ioredis)'|import\('(?:bullmq|ioredis)'\)/;
    for (const name of users(network))
      expect(name).toMatch(/^pipeline\/(?:evaluate\/fetch-page|run\/queue[\w-]*|queue\/[\w-]+)\.ts$/);
  });
});

const isolated = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;
if (!isolated)
  console.warn('The run without a network is skipped: "unshare --map-root-user --net" is not allowed here.');
const hasModel = readdirSync(join(ROOT, 'models', 'ner-fr', 'onnx')).length > 0;

it.skipIf(!isolated)(
  'needs no network: the same bytes without one',
  () => {
    const command = [
      process.execPath,
      join(ROOT, 'scripts', 'recoupe.mjs'),
      'run',
      CORPUS,
      '--quiet',
      ...(hasModel ? [] : ['--no-model']),
    ];
    const [program, ...rest] = command as [string, ...string[]];
    const run = (out: string, program: string, argv: readonly string[]) =>
      expect(
        spawnSync(program, [...argv, '--out', join(room, out)], { stdio: ['ignore', 'ignore', 'inherit'] })
          .status,
      ).toBe(0);
    run('with', program, rest);
    run('without', 'unshare', ['--map-root-user', '--net', ...command]);
    for (const file of ['documents.jsonl', 'links.jsonl', 'clusters.jsonl'])
      expect(readFileSync(join(room, 'without', file)).equals(readFileSync(join(room, 'with', file)))).toBe(
        true,
      );
  },
  // the corpus twice, with the model, on a machine that is busy
  300_000,
);
