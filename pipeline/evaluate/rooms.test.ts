import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeArticle } from '../run/read-article.js';
import { CORPUS, readCorpus } from '../testing/gold.js';
import { checkGold } from './faults.js';
import { goldOf, makeRoom, readGoldFile, readRoom, writeGold } from './rooms.js';

const article = (content: string) =>
  makeArticle({ id: 'x', path: 'x', format: 'text', content, sha256: '', about: {}, warnings: [] }, null);
const newcomer = (content: string, id: string | null = null) => ({
  bytes: Buffer.from(content),
  file: 'source.txt' as const,
  article: article(content),
  meta: { licence: 'free', split: 'dev' as const },
  id,
});

it('gives an article a room with its bytes as received, and a name of its own', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'rooms-'));
  const content = '\ufeffUn  texte.\r\n';
  const id = await makeRoom(corpus, newcomer(content));
  expect(id).toMatch(/^000_[\da-f]{16}$/);
  expect(readFileSync(join(corpus, id, 'source.txt'), 'utf8')).toBe(content);
  expect((await readRoom(corpus, id)).text).toBe('Un  texte.\n');
  expect(await makeRoom(corpus, newcomer('Un autre.'))).toMatch(/^001_/);
  await expect(makeRoom(corpus, newcomer('Un texte.', 'again'))).rejects.toThrow(`as ${id}`);
  await expect(makeRoom(corpus, newcomer('Un troisième.', id))).rejects.toThrow('already');
  await expect(makeRoom(corpus, newcomer('Un troisième.', '../x'))).rejects.toMatchObject({ code: 'bad-id' });
  await expect(readRoom(corpus, 'nowhere')).rejects.toMatchObject({ code: 'not-found' });
});

it('writes gold that reads back as it was, one item a line', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'rooms-'));
  const { id, text, layers } = readCorpus()[0]!;
  cpSync(join(CORPUS, id), join(corpus, id), { recursive: true });
  const path = join(corpus, id, 'gold.json');
  await writeGold(path, goldOf(text, { ...layers, sentences: [] }));
  expect(await readGoldFile(path, text)).toEqual({ gold: goldOf(text, { ...layers, sentences: [] }) });
  const items = Object.values(layers).reduce((sum, layer) => sum + (layer?.length ?? 0), 0);
  expect(readFileSync(path, 'utf8').split('\n').length).toBeGreaterThan(items);
});

it('says every fault with its place', () => {
  const text = 'Meta 🚀 paie.\nLire aussi : Apple';
  const span = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  const checked = checkGold(text, {
    ...goldOf(text, {}),
    layers: {
      blocks: [{ ...span(14, 32), kind: 'boilerplate' }],
      entities: [
        { id: 'a', ...span(27, 32), type: 'ORG' },
        { id: 'b', ...span(0, 6), type: 'ORG' },
        { id: 'b', start: 0, end: 4, text: 'meta', type: 'ORG' },
        { id: 'c', start: 30, end: 99, text: '', type: 'ORG' },
      ],
    },
  });
  const faults = 'faults' in checked ? checked.faults.join('\n') : '';
  for (const said of [
    'entities.0 (27-32): it lies in boilerplate (14-32)',
    'entities.1 (0-6): an end falls into the middle of a surrogate pair',
    'entities.1 (0-6): it stands after one that begins later',
    'entities.2: the id "b" is taken',
    'entities.2 (0-4): it says «meta», the text has «Meta»',
    'entities.3 (30-99): the span is not inside the text, which has 32 units',
  ])
    expect(faults).toContain(said);
});

it('does not write a room half', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'rooms-'));
  const bad = { ...newcomer('Un texte.', 'a'), meta: { licence: 'free', split: 'train' as never } };
  await expect(makeRoom(corpus, bad)).rejects.toThrow();
  writeFileSync(join(corpus, 'keep'), '');
  await expect(readRoom(corpus, 'a')).rejects.toMatchObject({ code: 'not-found' });
});
