/** The whole road without the model: what a person types, what comes out, what the exit code says. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Document, documentSchema, type ErrorLine } from '../../pipeline/schema.js';
import { CORPUS } from '../../pipeline/testing/gold.js';
import { main } from '../main.js';

let room: string;
let said: string[];
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true, force: true });
});

const put = (name: string, content: string | Buffer): string => {
  const path = join(room, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const run = (...argv: string[]) => main(['run', '--no-model', ...argv]);
const lines = <T>(out: string, file: string): T[] =>
  readFileSync(join(out, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

describe('recoupe run', () => {
  it('gives the five articles, in order, whole, each span inside its text and nothing inside boilerplate', async () => {
    const out = join(room, 'out');
    expect(await run(CORPUS, '--out', out)).toBe(0);
    const documents = lines<Document>(out, 'documents.jsonl');
    expect(
      documents
        .map((one) => one.id)
        .slice(0, 5)
        .every((id) => /^00\d_/.test(id)),
    ).toBe(true);
    for (const document of documents) {
      expect(documentSchema.safeParse(document).error).toBeUndefined();
      expect(Object.keys(document)).toEqual(Object.keys(documentSchema.shape));
      const boilerplate = document.blocks.filter((block) => block.kind === 'boilerplate');
      for (const layer of ['sentences', 'entities', 'quantities', 'times', 'claims'] as const)
        for (const item of document[layer]) {
          expect(item.end).toBeLessThanOrEqual(document.text.length);
          expect(item.start).toBeLessThan(item.end);
          expect(boilerplate.some((block) => item.start < block.end && block.start < item.end)).toBe(false);
        }
    }
    expect(lines(out, 'errors.jsonl')).toEqual([]);
    expect(readdirSync(out).sort()).toEqual([
      'clusters.jsonl',
      'documents.jsonl',
      'errors.jsonl',
      'links.jsonl',
      'run.json',
    ]);
  });

  it('gives the same bytes whatever the concurrency', async () => {
    const outs = ['1', '4'].map((n) => [n, join(room, n)] as const);
    for (const [n, out] of outs) expect(await run(CORPUS, '--out', out, '--concurrency', n)).toBe(0);
    for (const file of ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'])
      expect(readFileSync(join(outs[0]![1], file)).equals(readFileSync(join(outs[1]![1], file)))).toBe(true);
  });

  it('loses nothing to a bad article, and says in errors.jsonl what and where', async () => {
    put('in/a.txt', 'Le groupe Alstom a supprimé 1 500 postes en 2024, selon un communiqué publié jeudi.');
    put('in/b.txt', '   \n');
    put('in/c.txt', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]));
    put(
      'in/d.jsonl',
      '{"id":"d1","text":"Un texte."}\n{"id":\n{"id":"../d2","text":"x"}\n{"id":"d1","text":"Deux fois."}\n',
    );
    put('in/e.txt', 'Le résultat net recule de 4 % à 12 millions d’euros, a annoncé la société mardi.');
    const out = join(room, 'out');
    expect(await run(join(room, 'in'), join(room, 'nowhere'), '--out', out)).toBe(1);
    expect(lines<Document>(out, 'documents.jsonl').map((one) => one.id)).toEqual(['a', 'd1', 'e']);
    const errors = lines<ErrorLine>(out, 'errors.jsonl');
    expect(errors.map((one) => one.code)).toEqual([
      'empty',
      'binary',
      'bad-json',
      'bad-id',
      'duplicate-id',
      'not-found',
    ]);
    expect(errors[2]?.message).toMatch(/line 2/i);
    for (const error of errors) expect(error.message).toMatch(/[.!]$/);
  });

  it('ends at the first failure with --fail-fast, and keeps what was done', async () => {
    put('in/a.txt', 'Premier article, assez long pour être lu.');
    put('in/b.txt', '');
    put('in/c.txt', 'Dernier article, assez long pour être lu.');
    const out = join(room, 'out');
    expect(await run(join(room, 'in'), '--out', out, '--fail-fast', '-c', '1')).toBe(1);
    expect(lines<Document>(out, 'documents.jsonl').map((one) => one.id)).toEqual(['a']);
  });

  it('reads an article of 20 MB, and the ones after it', async () => {
    const paragraph = 'Le groupe a supprimé 1 500 postes en 2024, a annoncé la direction jeudi à Paris.\n';
    put('in/a.txt', paragraph.repeat(Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(paragraph))));
    put('in/b.txt', paragraph);
    const out = join(room, 'out');
    expect(await run(join(room, 'in'), '--out', out, '--only', 'sentences')).toBe(0);
    const sizes = lines<Document>(out, 'documents.jsonl').map((one) => one.sentences.length);
    expect(sizes[0]).toBeGreaterThan(200_000);
    expect(sizes[1]).toBe(1);
  }, 120_000);

  it('reads bombs of HTML, or says why not, and reads the page after them', async () => {
    const page = '<p>Le groupe a supprimé 1 500 postes en 2024, a annoncé la direction jeudi à Paris.</p>';
    put('in/a.html', '<div>'.repeat(100_000) + page);
    put('in/b.html', page.repeat(Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(page))));
    put('in/c.html', page);
    const out = join(room, 'out');
    const failed = () =>
      lines<ErrorLine>(out, 'errors.jsonl').map(({ id, stage, code }) => [id, stage, code]);
    expect(await run(join(room, 'in'), '--out', out)).toBe(1);
    expect(lines<Document>(out, 'documents.jsonl').map((one) => one.id)).toEqual(['a', 'c']);
    expect(failed()).toEqual([['b', 'read', 'too-large']]);
    const slow = put('slow.html', `<p>${'&amp;'.repeat(2_000_000)}</p>${page}`);
    expect(await run(slow, '--out', out, '--article-timeout', '0.5')).toBe(1);
    expect(failed()).toEqual([['slow', 'read', 'timeout']]);
  }, 60_000);

  it('runs only the stages that are asked for and those that they need', async () => {
    const path = put('a.txt', 'Meta investit 14,3 milliards de dollars dans Scale AI, a annoncé Meta.');
    const out = join(room, 'out');
    expect(await run(path, '--out', out, '--only', 'sentences')).toBe(0);
    const [document] = lines<Document>(out, 'documents.jsonl');
    expect(document?.sentences.length).toBe(1);
    expect(document?.entities).toEqual([]);
  });

  it.each([
    ['a date that is none', ['--published', '13 juin']],
    ['a day that is none', ['--published', '2025-02-30']],
    ['a stage that is none', ['--only', 'numbers']],
    ['no number', ['--concurrency', 'many']],
    ['a limit that is none', ['--article-timeout', '-1']],
    ['a limit without end', ['--article-memory', 'Infinity']],
    ['a flag that is none', ['--frobnicate']],
    ['no path at all', []],
  ])('refuses %s with exit code 2', async (_name, flags) => {
    expect(await main(['run', '--no-model', ...(flags.length > 0 ? [CORPUS] : []), ...flags])).toBe(2);
    expect(said.join('')).toMatch(/recoupe run --help/);
  });

  it('names a model that is not there', async () => {
    const path = put('a.txt', 'Un texte.');
    for (const name of ['none-such', 'constructor']) {
      expect(await main(['run', path, '--model', name, '--out', join(room, 'out')])).toBe(2);
      expect(said.join('')).toContain(name);
    }
  });

  it('says so in one sentence when the output cannot be written', async () => {
    const path = put('a.txt', 'Un texte.');
    const file = put('taken', '');
    expect(await run(path, '--out', join(file, 'out'))).toBe(1);
    expect(said.join('\n')).toMatch(/Cannot write .*--out/);
    const locked = join(room, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    if (process.getuid?.() !== 0) expect(await run(path, '--out', join(locked, 'out'))).toBe(1);
  });

  it('shows help for people, at every level', async () => {
    for (const argv of [['--help'], ['run', '--help'], []]) {
      said = [];
      expect(await main(argv)).toBe(0);
      expect(said.join('')).toMatch(/Examples:[\s\S]*recoupe run/);
    }
  });

  it.each(['frobnicate', 'constructor', '__proto__'])('refuses %s, a command that is none', async (name) => {
    expect(await main([name])).toBe(2);
    expect(said.join('')).toContain(name);
  });
});
