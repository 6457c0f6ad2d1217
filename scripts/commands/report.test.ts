/** `recoupe report`: from a finished run to a file. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../main.js';

const room = mkdtempSync(join(tmpdir(), 'recoupe-report-'));
const run = join(room, 'run');
const page = (path: string) => readFileSync(path, 'utf8');

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const articles = [
    { id: 'a', text: 'Le groupe Alstom a supprimé 1 500 postes en France, a annoncé la direction jeudi.' },
    { id: 'b', text: 'Alstom a supprimé 1 500 postes en France, selon Les Échos. </script><script>x' },
  ];
  writeFileSync(join(room, 'two.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
  await main(['run', join(room, 'two.jsonl'), '--no-model', '--quiet', '--report', '--out', run]);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

describe('recoupe report', () => {
  it('is written by run --report, in French, allowing its own script alone', () => {
    const text = page(join(run, 'report.html'));
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain("default-src 'none'; style-src 'sha256-");
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it('writes English into another file', async () => {
    const file = join(room, 'elsewhere', 'page.html');
    expect(await main(['report', run, '--lang', 'en', '--out', file])).toBe(0);
    expect(page(file)).toContain('<html lang="en">');
  });

  it('says what is missing, and writes nothing', async () => {
    expect(await main(['report', room])).toBe(1);
    expect(existsSync(join(room, 'report.html'))).toBe(false);
  });

  it.each([[['--lang', 'de']], [['run', 'and', 'more']]])('refuses %j', async (flags) =>
    expect(await main(['report', ...flags])).toBe(2),
  );

  it('needs a folder when run writes to standard output', async () =>
    expect(await main(['run', join(room, 'two.jsonl'), '--out', '-', '--report'])).toBe(2));
});
