/** The command line: whatever is typed, it ends with an exit code and a sentence, and writes where it was told to. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../scripts/main.js';
import { anyWords, FUZZ_TIMEOUT, fuzz } from '../testing/fuzz.js';

const COMMANDS =
  'run link report query evaluate add draft check accept agree export import schema help --help --version nothing __proto__ constructor'.split(
    ' ',
  );
const FLAGS =
  '--only --concurrency -c --published --article-timeout --article-memory --fail-fast --resume --report --format --corpus --split --gate --against --explain --add --lang --id --help -h --quiet -q --offsets --all -- - --run --json --parquet --min'.split(
    ' ',
  );

let room: string;
let home: string;
beforeAll(() => {
  home = process.cwd();
  room = mkdtempSync(join(tmpdir(), 'recoupe-command-'));
  mkdirSync(join(room, 'in'));
  mkdirSync(join(room, 'work'));
  writeFileSync(join(room, 'in', 'a.txt'), 'Le groupe a supprimé 1 500 postes en 2024.');
  writeFileSync(join(room, 'in', 'b.jsonl'), '{"id":"b","text":"Un."}\n{');
  process.chdir(join(room, 'work'));
});
afterAll(() => {
  process.chdir(home);
  rmSync(room, { recursive: true, force: true });
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

it(
  'ends with an exit code, and leaves the input alone',
  async () => {
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...FLAGS) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          join('..', 'in'),
          join('..', 'in', 'a.txt'),
          join('..', 'in', 'b.jsonl'),
          'nowhere',
          'out',
          '.',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '0',
          '-1',
          '1e9',
          'NaN',
          'fr',
          'quantities',
          '2025-06-13',
          'brat',
          'document',
          'SELECT 1',
          '',
        ),
      },
      { weight: 1, arbitrary: anyWords.filter((text) => !/[\\/]/.test(text)) },
    );
    const line = fc.tuple(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 6 }));
    await fuzz(line, async ([command, words]) => {
      // a dash reads standard input, which here never ends; the model is not what is tested
      const argv = [command, ...words.filter((one) => one !== '-' && !/^https?:/.test(one))];
      if (command === 'run') argv.splice(1, 0, '--no-model', '--out', 'out');
      const code = await main(argv);
      expect([0, 1, 2]).toContain(code);
      expect(readdirSync(room).sort()).toEqual(['in', 'work']);
      expect(readdirSync(join(room, 'in')).sort()).toEqual(['a.txt', 'b.jsonl']);
    });
  },
  FUZZ_TIMEOUT,
);
