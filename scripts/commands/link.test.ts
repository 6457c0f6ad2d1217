/** A finished run, asked and linked again: `recoupe link` and `recoupe query`. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Link } from '../../pipeline/schema.js';
import { main } from '../main.js';

const ARTICLES = [
  'Le groupe Alstom a supprimé 1 500 postes en France, a annoncé la direction jeudi.',
  'Alstom va supprimer plus de 1 400 postes en France, selon le syndicat CGT.',
  'Alstom a supprimé 1 500 postes en France, selon Les Échos.',
];
let room: string;
let out: string[];
const read = (run: string, file: string) => readFileSync(join(room, run, file), 'utf8');
const articles = (name: string, from: number, to: number) => {
  const path = join(room, `${name}.jsonl`);
  writeFileSync(
    path,
    ARTICLES.map((text, at) => JSON.stringify({ id: `a${at}`, text }))
      .slice(from, to)
      .join('\n'),
  );
  return path;
};

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-link-'));
  silence();
  for (const [name, from, to] of [
    ['all', 0, 3],
    ['old', 0, 2],
    ['new', 2, 3],
  ] as const)
    await main(['run', articles(name, from, to), '--no-model', '--quiet', '--out', join(room, name)]);
});
beforeEach(silence);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true, force: true });
});
function silence() {
  out = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => Boolean(out.push(String(text))));
  vi.spyOn(console, 'error').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
}

describe('recoupe link', () => {
  it('adds articles to a run as if all had been read together', async () => {
    expect(
      await main(['link', join(room, 'old'), '--add', join(room, 'new'), '--out', join(room, 'both')]),
    ).toBe(0);
    for (const file of ['links.jsonl', 'clusters.jsonl']) expect(read('both', file)).toBe(read('all', file));
    expect(read('both', 'documents.jsonl')).toBe(
      read('old', 'documents.jsonl') + read('new', 'documents.jsonl'),
    );
    expect(read('all', 'links.jsonl')).not.toBe('');
  });

  it('explains a pair rule by rule', async () => {
    const link = JSON.parse(read('all', 'links.jsonl').split('\n')[0]!) as Link;
    expect(await main(['link', join(room, 'all'), '--explain', link.from, link.to])).toBe(0);
    expect(out.join('')).toContain(`${link.rule}: ${link.relation}`);
  });

  it('refuses an article that stands twice, a claim or a run that is none', async () => {
    const all = join(room, 'all');
    expect(await main(['link', all, '--add', join(room, 'new'), '--out', join(room, 'twice')])).toBe(1);
    expect(await main(['link', all, '--explain', 'a0#c1', 'a1#c1'])).toBe(1);
    expect(await main(['link', all, '--explain', 'a0#c1'])).toBe(2);
    expect(await main(['link', join(room, 'nowhere')])).toBe(1);
  });
});

describe('recoupe query', () => {
  it('sees every layer, links and clusters, and those without rows', async () => {
    const ask = async (sql: string) => {
      out = [];
      expect(await main(['query', '--run', join(room, 'all'), '--json', sql])).toBe(0);
      return out
        .join('')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    };
    expect(await ask('SELECT count(*)::INTEGER AS n FROM documents')).toEqual([{ n: 3 }]);
    expect(await ask("SELECT doc, frame FROM claims WHERE frame = 'layoffs' ORDER BY doc LIMIT 1")).toEqual([
      { doc: 'a0', frame: 'layoffs' },
    ]);
    expect(await ask('SELECT * FROM warnings WHERE code IS NULL')).toEqual([]);
    expect(await ask('SELECT * FROM errors')).toEqual([]);
    expect((await ask('SELECT DISTINCT relation FROM links')).length).toBeGreaterThan(0);
  });

  it('writes every view as Parquet, and reads it back', async () => {
    const folder = join(room, 'parquet');
    expect(await main(['export', join(room, 'all'), '--format', 'parquet', '--out', folder])).toBe(0);
    out = [];
    const sql = `SELECT count(*)::INTEGER AS n FROM '${join(folder, 'claims.parquet')}'`;
    expect(await main(['query', '--run', join(room, 'all'), '--json', sql])).toBe(0);
    expect((JSON.parse(out.join('')) as { n: number }).n).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'links.parquet'))).toBe(true);
  });

  it('says what is wrong with a question', async () => {
    expect(await main(['query', '--run', join(room, 'all'), 'SELEC 1'])).toBe(2);
    expect(out.join('')).toMatch(/syntax error[\s\S]*documents/);
  });
});
