import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CORPUS } from '../../pipeline/testing/gold.js';

const out: string[] = [];
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  out.length = 0;
  process.exitCode = 0;
});

/** Runs one command and gives what it printed on standard output. */
async function recoupe(name: string, ...args: string[]): Promise<string> {
  const { command } = await import(`./${name}.ts`);
  await command().parseAsync(args, { from: 'user' });
  return out.splice(0).join('\n');
}

const folder = () => mkdtempSync(join(tmpdir(), 'annotate-'));

describe('a new article, from a file to gold', () => {
  it('is added, drafted, corrected, checked and accepted', async () => {
    const place = folder();
    const corpus = join(place, 'corpus');
    const file = join(place, 'article.txt');
    const text =
      'Veltane rachète Orbial\n\nLe groupe Veltane a annoncé mardi le rachat du fabricant Orbial pour 40 millions d’euros. 🚀\n';
    writeFileSync(file, text);
    const id = await recoupe(
      'add',
      file,
      '--corpus',
      corpus,
      '--published',
      '2025-06-13',
      '--publisher',
      'Essai',
    );
    expect(readFileSync(join(corpus, id, 'source.txt'), 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(join(corpus, id, 'meta.json'), 'utf8'))).toMatchObject({
      published: '2025-06-13',
      split: 'dev',
    });
    await expect(recoupe('add', file, '--corpus', corpus)).rejects.toMatchObject({ code: 'duplicate-id' });

    await recoupe('draft', id, '--corpus', corpus, '--no-model');
    await expect(recoupe('draft', id, '--corpus', corpus, '--no-model')).rejects.toMatchObject({
      code: 'not-writable',
    });
    const path = join(corpus, id, 'gold.draft.json');
    const draft = readFileSync(path, 'utf8');
    expect(JSON.parse(draft).layers.quantities).toMatchObject([{ text: '40 millions d’euros', value: 40e6 }]);

    writeFileSync(path, draft.replace('40 millions d’euros', '41 millions d’euros'));
    expect(await recoupe('check', id, '--corpus', corpus)).toContain('Orbial pour 41 millions');
    expect(process.exitCode).toBe(1);
    await expect(recoupe('accept', id, '--corpus', corpus)).rejects.toMatchObject({ code: 'bad-gold' });

    writeFileSync(path, draft);
    expect(await recoupe('check', id, '--corpus', corpus)).toBe('');
    await recoupe('accept', id, '--corpus', corpus);
    expect([existsSync(path), readFileSync(join(corpus, id, 'gold.json'), 'utf8') === draft]).toEqual([
      false,
      true,
    ]);
  });
});

describe('annotators', () => {
  const id = '000_67b07206a5e41172';

  it('take an export, and give it back as a draft that agrees with gold', async () => {
    const corpus = folder();
    cpSync(join(CORPUS, id), join(corpus, id), { recursive: true });
    const tasks = join(corpus, 'tasks.json');
    await recoupe('export', corpus, '--format', 'label-studio', '--out', tasks);
    await recoupe('import', tasks, '--corpus', corpus);
    const [gold, draft] = [join(corpus, id, 'gold.json'), join(corpus, id, 'gold.draft.json')];
    const layers = JSON.parse(await recoupe('agree', gold, draft, '--json')) as {
      layer: string;
      differences: unknown[];
    }[];
    expect(layers.map(({ layer }) => layer)).toEqual(expect.arrayContaining(['entities', 'claims']));
    for (const { layer, differences } of layers) expect([layer, differences]).toEqual([layer, []]);
    expect(await recoupe('check', id, '--corpus', corpus)).toBe('');
  });

  it('cannot give back an article that is not in the corpus, nor an edited text', async () => {
    const corpus = folder();
    cpSync(join(CORPUS, id), join(corpus, id), { recursive: true });
    const file = join(corpus, 'x.jsonl');
    writeFileSync(
      file,
      '{"text":"Meta","spans":[{"start":0,"end":4,"label":"ORG"}],"meta":{"article":"elsewhere"}}\n',
    );
    await expect(recoupe('import', file, '--corpus', corpus)).rejects.toMatchObject({ code: 'not-found' });
    writeFileSync(
      file,
      `{"text":"Meta","spans":[{"start":0,"end":4,"label":"ORG"}],"meta":{"article":"${id}"}}\n`,
    );
    await expect(recoupe('import', file, '--corpus', corpus)).rejects.toThrow('they differ at 4');
    expect(existsSync(join(corpus, id, 'gold.draft.json'))).toBe(false);
  });
});

describe('evaluate', () => {
  it('says when recorded tags are of another model, and when there are none', async () => {
    const corpus = folder();
    const id = '000_67b07206a5e41172';
    cpSync(join(CORPUS, id), join(corpus, id), { recursive: true });
    await expect(recoupe('evaluate', corpus, '--gate')).rejects.toMatchObject({ code: 'no-model' });
    const head = { schema: 'recoupe/recorded-tags@1', model: 'old', digest: 'abc', maxTokens: 100 };
    writeFileSync(join(corpus, 'recorded-tags.jsonl'), `${JSON.stringify(head)}\n`);
    await expect(recoupe('evaluate', corpus, '--gate')).rejects.toThrow('recorded with another model (old');
  });

  it('compares with scores that were saved, and scores another system', async () => {
    const corpus = folder();
    const id = '000_67b07206a5e41172';
    cpSync(join(CORPUS, id), join(corpus, id), { recursive: true });
    const [scores, tags] = [join(corpus, 'scores.json'), join(corpus, 'tags.tsv')];
    await recoupe('export', corpus, '--format', 'hipe', '--out', tags);
    writeFileSync(scores, await recoupe('evaluate', corpus, '--no-model', '--json'));
    const text = await recoupe(
      'evaluate',
      corpus,
      '--predictions',
      tags,
      '--against',
      scores,
      '--layer',
      'entities',
    );
    expect(text).toMatch(/entities +strict +1\.000/);
    expect(text).toContain('entities, gained: ');
    await expect(recoupe('evaluate', corpus, '--no-model', '--against', tags)).rejects.toMatchObject({
      code: 'bad-json',
    });
  });
});
