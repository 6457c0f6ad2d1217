/** The gold corpus as evaluation reads it: articles as a run would read them, their gold layers, and gold links. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RecoupeError } from '../errors.js';
import type { Article } from '../run/process.js';
import { readArticles } from '../run/read.js';
import { type GoldLayers, type GoldLink, goldLinkSchema, metaSchema } from '../schema.js';
import { checkGold } from './faults.js';

/** `dev` may be read while rules are written, `test` only measured. */
export type Split = 'dev' | 'test';

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly article: Article;
  readonly split: Split;
  readonly layers: GoldLayers;
}

/** An annotated corpus. */
export interface GoldCorpus {
  readonly articles: readonly GoldArticle[];
  readonly links: readonly GoldLink[];
  /** One digest over all sources, metas and gold files, whatever the split that was asked for. */
  readonly digest: string;
}

/**
 * Reads every article of a folder that has a gold.json. Rejects with `bad-gold` for gold that is malformed or does
 * not fit its text, and with the reader's error for an article that cannot be read.
 */
export async function readGoldCorpus(folder: string, split?: Split): Promise<GoldCorpus> {
  const digest = createHash('sha256');
  const articles: GoldArticle[] = [];
  for await (const item of readArticles([folder])) {
    const room = dirname('error' in item ? (item.error.path ?? folder) : item.ok.source.path);
    const file = join(room, 'gold.json');
    const gold = await readFile(file, 'utf8').catch(() => null);
    if (gold === null) continue;
    if ('error' in item) throw new RecoupeError('bad-gold', `${item.error.path}: ${item.error.message}`);
    const meta = await readFile(join(room, 'meta.json'), 'utf8').catch(() => '{}');
    digest.update(`${item.ok.id}\n${item.ok.source.sha256}\n${sha256(gold)}\n${sha256(meta)}\n`);
    articles.push({
      id: item.ok.id,
      article: item.ok,
      split: metaSchema.partial().parse(JSON.parse(meta)).split ?? 'dev',
      layers: readLayers(item.ok, file, gold),
    });
  }
  if (articles.length === 0)
    throw new RecoupeError(
      'not-found',
      `There is no article with a gold.json under ${folder}; name a corpus, or make gold with "recoupe draft".`,
    );
  const linkFile = join((await stat(folder)).isDirectory() ? folder : dirname(folder), 'links.gold.jsonl');
  const lines = await readFile(linkFile, 'utf8').catch(() => '');
  digest.update(sha256(lines));
  const kept = articles.filter((article) => split === undefined || article.split === split);
  const ids = new Set(kept.map((article) => article.id));
  return {
    articles: kept,
    links: readLinks(lines, linkFile, articles).filter((link) =>
      articlesOf(link).every((article) => ids.has(article)),
    ),
    digest: digest.digest('hex'),
  };
}

function readLayers(article: Article, file: string, content: string): GoldLayers {
  const checked = checkGold(article.text, parse(content, file));
  if ('gold' in checked) return checked.gold.layers;
  throw new RecoupeError(
    'bad-gold',
    `${file} has ${checked.faults.length} faults, the first: ${checked.faults[0]} "recoupe check ${article.id}" lists all.`,
  );
}

function readLinks(content: string, file: string, articles: readonly GoldArticle[]): GoldLink[] {
  const claims = new Set(
    articles.flatMap(({ id, layers }) => (layers.claims ?? []).map((claim) => `${id}#${claim.id}`)),
  );
  const texts = new Map(articles.map(({ id, article }) => [id, article.text]));
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const link = goldLinkSchema.safeParse(parse(line, `${file}:${index + 1}`));
    const bad = (why: string) => new RecoupeError('bad-gold', `${file}:${index + 1}: ${why}`);
    if (!link.success) throw bad('this is neither a relation nor a text that gives no claim.');
    if (link.data.relation === 'not_a_claim') {
      const { doc, start, end, text } = link.data;
      const slice = texts.get(doc)?.slice(start, end);
      if (slice !== text)
        throw bad(`it says «${text}», ${doc} has ${slice === undefined ? 'no gold' : `«${slice}»`}.`);
    } else
      for (const id of [link.data.from, link.data.to, ...(link.data.with ?? [])])
        if (!claims.has(id)) throw bad(`there is no gold claim "${id}".`);
    return [link.data];
  });
}

function articlesOf(link: GoldLink): string[] {
  if (link.relation === 'not_a_claim') return [link.doc];
  return [link.from, link.to].map((id) => id.slice(0, id.lastIndexOf('#')));
}

function parse(content: string, where: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new RecoupeError('bad-gold', `${where} is not JSON: ${(error as Error).message}.`);
  }
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
