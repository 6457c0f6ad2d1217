import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CORPUS } from '../testing/gold.js';
import type { Incoming } from './batch.js';
import { readArticles, readJsonlStream } from './read.js';
import type { ReadOptions } from './read-options.js';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'recoupe-read-'));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(room, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(incoming: AsyncIterable<Incoming>): Promise<Incoming[]> {
  const items: Incoming[] = [];
  for await (const item of incoming) items.push(item);
  return items;
}

/** Each article's id, and each error's code. */
const seen = (items: readonly Incoming[]) =>
  items.map((item) => ('ok' in item ? item.ok.id : `!${item.error.code}`));
const read = async (...paths: string[]) => seen(await all(readArticles(paths)));
async function one(content: string | Uint8Array, name = 'a.txt', options: ReadOptions = {}) {
  const [item] = await all(readArticles([put(name, content)], options));
  if (!item || !('ok' in item)) throw new Error(JSON.stringify(item));
  return item.ok;
}
const jsonl = (text: string | Uint8Array, options: ReadOptions = {}) =>
  all(readJsonlStream(Readable.from([Buffer.from(text)]), options));

describe('a stream that is not UTF-8', () => {
  const lines = '{"id":"a","text":"Un."}\n{"id":"b","text":"Deux."}\n';
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16', Buffer.from(lines, 'utf16le')],
    ['gzip', gzipSync(lines)],
  ])('is one error that says %s', async (format, bytes) => {
    const items = await jsonl(bytes);
    expect(seen(items)).toEqual(['!binary']);
    expect(JSON.stringify(items)).toContain(format);
  });
});

describe('files', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['only white space', ' \n\u00a0\t\n', 'empty'],
    ['a PDF', '%PDF-1.7\nabc', 'binary'],
    ['zero bytes', Uint8Array.of(65, 0, 66), 'binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'binary'],
    ['random bytes', Uint8Array.from({ length: 256 }, (_, i) => 255 - ((i * 7) % 255)), 'binary'],
  ])('refuses %s', async (_what, content, code) => {
    expect(await read(put('a.txt', content))).toEqual([`!${code}`]);
  });

  it('reads Windows-1252 with a warning', async () => {
    const article = await one(Buffer.from('L\x92été à Paris, 3 \x80 : \xab\xa0oui\xa0\xbb', 'latin1'));
    expect(article.text).toBe('L’été à Paris, 3 € : «\u00a0oui\u00a0»');
    expect(article.warnings.map(({ code }) => code)).toEqual(['decoded-windows-1252']);
  });

  it('reads the marks of Windows in a page that says ISO 8859-15', async () => {
    const page = '<meta charset="iso-8859-15"><p>L\x92\xe9t\xe9 \x96 3 \xa4, un c\xbdur</p>';
    expect((await one(Buffer.from(page, 'latin1'), 'a.html')).text).toBe('L’été – 3 €, un cœur');
  });

  it('keeps UTF-8 with one bad byte', async () => {
    const article = await one(Buffer.concat([Buffer.from('Été, été, à Évry. '), Buffer.of(0xff)]));
    expect(article.text).toBe('Été, été, à Évry. \ufffd');
    expect(article.warnings.map(({ code }) => code)).toEqual(['invalid-utf8']);
  });

  it('takes out the byte order mark, makes line ends LF, and composes letters', async () => {
    const article = await one('\ufeffe\u0301te\u0301\r\nun\rdeux\n');
    expect(article.text).toBe('été\nun\ndeux\n');
    expect(article.warnings).toEqual([]);
  });

  it('reads UTF-16 with a byte order mark', async () => {
    expect((await one(Buffer.from('\ufeffÉté', 'utf16le'))).text).toBe('Été');
  });

  it('takes the date that it is given where the article has none of its own', async () => {
    const given = { published: '2025-06-13' };
    expect((await one('Texte.', 'a.txt', given)).source.published).toBe('2025-06-13');
    const page = '<article><p>Texte.</p><time datetime="2024-01-02">2 janvier</time></article>';
    expect((await one(page, 'a.html', given)).source.published).toBe('2024-01-02');
    expect((await one(page, 'a.html')).source.published).toBe('2024-01-02');
  });

  it('takes what the front matter of Markdown says, line ends of Windows and a byte order mark or not', async () => {
    const file =
      '\ufeff---\r\ntitle: "Kombi : le titre"\r\ndate: 2024-05-14\r\nsite: Le Progrès\r\n---\r\n# Le titre\r\nTexte.';
    const { source } = await one(file, 'a.md', { published: '2025-06-13' });
    expect(source).toMatchObject({
      title: 'Kombi : le titre',
      publisher: 'Le Progrès',
      published: '2024-05-14',
    });
    expect((await one(file, 'a.txt')).source).toMatchObject({ title: null, published: null });
    expect((await one('Texte.', 'a.md')).source).toMatchObject({ title: null, published: null });
  });

  it('goes on after a missing path, a doubled id, a strange extension and a large file', async () => {
    const paths = [
      join(room, 'none.txt'),
      put('a.txt', 'A'),
      put('b/a.md', 'B'),
      put('c.csv', 'C'),
      put('d.txt', 'D'),
    ];
    expect(await read(...paths)).toEqual(['!not-found', 'a', '!duplicate-id', '!unreadable', 'd']);
    expect(seen(await all(readArticles([put('e.txt', 'EEE')], { maxBytes: 2 })))).toEqual(['!too-large']);
  });
});

describe('folders', () => {
  it('reads the corpus, one article a folder', async () => {
    const items = await all(readArticles([CORPUS]));
    expect(items.every((item) => 'ok' in item)).toBe(true);
    expect(seen(items).every((id) => /^\d{3}_/.test(id))).toBe(true);
  });

  it('walks in name order, and passes over what is no article', async () => {
    for (const name of [
      'b.txt',
      'a/z.txt',
      'README.md',
      '.x.txt',
      'c.csv',
      'links.gold.jsonl',
      'd/source.txt',
      'd/notes.txt',
    ])
      put(name, 'Texte.');
    expect(await read(room)).toEqual(['z', 'b', 'd']);
  });

  it('reads meta.json, and refuses a malformed one without stopping', async () => {
    const meta = { title: 'T', published: '2025-06-13', licence: 'MIT', split: 'dev' };
    put('a/source.txt', 'A');
    put('a/meta.json', '{"title"');
    put('b/source.txt', 'B');
    put('b/meta.json', JSON.stringify({ ...meta, published: 'juin' }));
    put('c/source.txt', 'C');
    put('c/meta.json', JSON.stringify(meta));
    const items = await all(readArticles([room]));
    expect(seen(items)).toEqual(['!bad-meta', '!bad-meta', 'c']);
    expect(items[2]).toMatchObject({ ok: { source: { title: 'T', published: '2025-06-13' } } });
  });

  it('does not follow links that lead out or around', async () => {
    put('out/x.txt', 'X');
    put('in/a.txt', 'A');
    symlinkSync(join(room, 'out'), join(room, 'in/b'));
    symlinkSync(join(room, 'in'), join(room, 'in/c'));
    expect(await read(join(room, 'in'))).toEqual(['a']);
  });

  it('passes over what runs have written, but for a folder that is named', async () => {
    const documents = '{"id":"d","text":"Un texte."}';
    put('in/a.txt', 'A');
    put('in/out/documents.jsonl', documents);
    expect(await read(join(room, 'in'))).toEqual(['a', 'd']);
    put('in/out/run.json', '{}');
    put('in/part/errors.jsonl', '{}');
    put('in/part/unfinished.json', '{}');
    expect(await read(join(room, 'in'))).toEqual(['a']);
    expect(await read(join(room, 'in/out'))).toEqual(['d']);
  });
});

describe('JSONL', () => {
  it.each<readonly [text: string, expected: readonly string[]]>([
    ['{"id":"a","text":"A"}\r\n\n{"id":"b","html":"<p>B"}', ['a', 'b']],
    ['{"id":"a","text":"A"}\n{"id":\n{"id":"b","text":"B"}\n', ['a', '!bad-json', 'b']],
    ['{"id":"a"}\n[1]\nnull\n{"id":"a","text":"A","html":"B"}', Array(4).fill('!bad-json')],
    ['{"id":"a","text":"A","published":"hier"}', ['!bad-json']],
    ['{"id":"a","text":"A"}\n{"id":"a","text":"B"}', ['a', '!duplicate-id']],
    ['{"id":"a","text":" "}', ['!empty']],
    ...['', ' ', '..', '../a', 'a/b', 'a\\b', 'a\u0007', 'a\nb', 'x'.repeat(300)].map(
      (id) => [JSON.stringify({ id, text: 'A' }), ['!bad-id']] as const,
    ),
    ...['Été 2025', 'a.b', '4_x-y', '🔥'].map((id) => [JSON.stringify({ id, text: 'A' }), [id]] as const),
  ])('%s', async (text, expected) => expect(seen(await jsonl(text))).toEqual(expected));

  it('names the line of an error', async () => {
    const [, error] = await jsonl('{"id":"a","text":"A"}\n{oops}\n');
    expect(error).toMatchObject({ error: { code: 'bad-json', message: expect.stringMatching(/^Line 2: /) } });
  });

  it('replaces half characters, with a warning', async () => {
    const [item] = await jsonl(String.raw`{"id":"a","text":"a\ud83d b 🔥"}`);
    expect(item).toMatchObject({ ok: { text: 'a\ufffd b 🔥', warnings: [{ code: 'lone-surrogates' }] } });
  });

  it('passes over a line beyond the limit', async () => {
    const text = `{"id":"a","text":"${'A'.repeat(500)}"}\n{"id":"b","text":"B"}`;
    expect(seen(await jsonl(text, { maxBytes: 100 }))).toEqual(['!too-large', 'b']);
  });

  it('reads lines that come in pieces, even inside a letter', async () => {
    const bytes = Buffer.from('{"id":"é","text":"É"}\n{"id":"b","text":"B"}');
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(seen(await all(readJsonlStream(Readable.from(pieces))))).toEqual(['é', 'b']);
  });
});
