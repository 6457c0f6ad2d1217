/** Many articles: order, how far reading may be ahead of writing, and what a second run does again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import type { Document } from '../schema.js';
import { type BatchOptions, type Incoming, runBatch } from './batch.js';
import type { LineWriter } from './jsonl.js';
import { type Article, errorLine, processArticle, stagesFor } from './process.js';

const tools = { locales, tagger: null };
const ONLY = ['blocks'] as const;
const ORDER = stagesFor(ONLY);
const BASE = { tools, only: ONLY, failFast: false, paths: [], published: null, model: null } as const;
/** Finished articles that may wait for an earlier one, for each one in hand; and the one that is being read. */
const AHEAD = (concurrency: number) => concurrency * 4 + 2;

const articleOf = (at: number, text = `Le texte ${at}.`) => toArticle({ id: `a${at}`, text });
const work = (article: Article) =>
  article.text.includes('faute')
    ? Promise.resolve({ error: errorLine(article, 'claims', new Error('A fault.')) })
    : processArticle(article, tools, ORDER);
const turns = async (count: number) => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('articles', () => {
  it('come out in the order in which they went in, and are not read far ahead of what is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(4),
        async (delays, concurrency, slowness) => {
          let read = 0;
          let inHand = 0;
          const written: string[] = [];
          async function* incoming(): AsyncGenerator<Incoming> {
            for (const at of delays.keys()) {
              read += 1;
              expect(read - written.length).toBeLessThanOrEqual(AHEAD(concurrency));
              yield { ok: articleOf(at) };
            }
          }
          const documents: LineWriter = {
            async write(document) {
              await turns(slowness);
              written.push((document as Document).id);
            },
            writeLine: async () => undefined,
            close: async () => undefined,
            pause: async () => undefined,
          };
          await runBatch(incoming(), {
            ...BASE,
            out: null,
            documents,
            concurrency,
            async process(article) {
              inHand += 1;
              expect(inHand).toBeLessThanOrEqual(concurrency);
              await turns(delays[Number(article.id.slice(1))]!);
              inHand -= 1;
              return work(article);
            },
          });
          expect(written).toEqual(delays.map((_, at) => `a${at}`));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are not read any more when the signal has come, and those in hand are written', async () => {
    const stop = new AbortController();
    let read = 0;
    const written: string[] = [];
    async function* incoming(): AsyncGenerator<Incoming> {
      for (;;) yield { ok: articleOf(read++) };
    }
    const manifest = await runBatch(incoming(), {
      ...BASE,
      out: null,
      concurrency: 2,
      signal: stop.signal,
      documents: {
        async write(document) {
          if (written.push((document as Document).id) === 10) stop.abort();
        },
        writeLine: async () => undefined,
        close: async () => undefined,
        pause: async () => undefined,
      },
      process: work,
    });
    expect(manifest.stopped).toBe(true);
    expect(written.length).toBeGreaterThanOrEqual(10);
    expect(written).toEqual(written.map((_, at) => `a${at}`));
    expect(read - written.length).toBeLessThanOrEqual(1);
  });
});

describe('a second run with resume', () => {
  let room: string;
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'recoupe-batch-'));
  });
  afterEach(() => rmSync(room, { recursive: true }));

  const TEXTS = Array.from({ length: 20 }, (_, at) =>
    at % 7 === 3 ? `Une faute ${at}.` : `Le texte ${at}.`,
  );
  async function* incoming(texts: readonly string[]): AsyncGenerator<Incoming> {
    for (const [at, text] of texts.entries()) yield { ok: articleOf(at, text) };
  }
  const FILES = ['documents.jsonl', 'links.jsonl', 'clusters.jsonl', 'errors.jsonl'];
  const run = async (name: string, texts: readonly string[], more: Partial<BatchOptions> = {}) => {
    const out = join(room, name);
    const done: string[] = [];
    const manifest = await runBatch(incoming(texts), {
      ...BASE,
      out,
      concurrency: 1,
      process(article) {
        done.push(article.id);
        return work(article);
      },
      ...more,
    });
    return { done, manifest, out };
  };
  const files = (out: string) => FILES.map((file) => readFileSync(join(out, file), 'utf8'));
  /** A run that is stopped when so many articles are written. */
  const stopped = async (name: string, after: number) => {
    const stop = new AbortController();
    const onArticle: BatchOptions['onArticle'] = ({ articles, failed }) => {
      if (articles + failed === after) stop.abort();
    };
    const { done } = await run(name, TEXTS, { signal: stop.signal, onArticle });
    expect(done.length).toBeLessThan(TEXTS.length);
    return done;
  };
  const ids = (from: number) => TEXTS.map((_, at) => `a${at}`).slice(from);

  it('does nothing twice, neither what was done nor what failed', async () => {
    const before = await stopped('out', 9);
    const { done, out, manifest } = await run('out', TEXTS, { resume: true });
    expect([...before, ...done]).toEqual(ids(0));
    expect(files(out)).toEqual(files((await run('whole', TEXTS)).out));
    expect(manifest.stopped).toBeUndefined();
    expect(readdirSync(out).sort()).toEqual([...FILES, 'run.json'].sort());
  });

  it.each<[string, number, (texts: string[]) => void]>([
    ['another text', 4, (texts) => texts.splice(4, 1, 'Un autre texte.')],
    ['another text of one that failed', 3, (texts) => texts.splice(3, 1, 'Un texte sans.')],
    ['another text of one that fails again', 3, (texts) => texts.splice(3, 1, 'Une autre faute.')],
    ['an article that came between', 2, (texts) => texts.splice(2, 0, 'Un nouveau texte.')],
    ['an article that is gone', 5, (texts) => texts.splice(5, 1)],
    ['nothing but other text', 0, (texts) => texts.reverse()],
  ])('begins again where it meets %s', async (_name, from, change) => {
    await stopped('out', 9);
    const texts = [...TEXTS];
    change(texts);
    const { done, out } = await run('out', texts, { resume: true });
    expect(done[0]).toBe(`a${from}`);
    expect(done.length).toBe(texts.length - from);
    expect(files(out)).toEqual(files((await run('whole', texts)).out));
  });

  it.each<[string, Partial<BatchOptions>]>([
    ['other stages', { only: ['blocks', 'languages'] }],
    ['another date', { published: '2025-06-13' }],
    ['another model', { model: { name: 'ner-fr', digest: 'a'.repeat(64) } }],
    ['no resume', { resume: false }],
  ])('begins anew with %s', async (_name, more) => {
    await stopped('out', 9);
    const { done } = await run('out', TEXTS, { resume: true, ...more });
    expect(done).toEqual(ids(0));
  });
});
