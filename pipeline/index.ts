/**
 * The public door. One article, from text to claims; then the claims of many, to links:
 *
 * ```ts
 * const tagger = await loadTagger(null);
 * const article = toArticle({ id: 'a', text: 'Meta investit 14,3 milliards de dollars dans Scale AI.' });
 * const document = await processDocument(article, { locales, tagger });
 * const { links, clusters } = linkClaims(comparableClaims(document, locales));
 * ```
 */
import { type ErrorCode, RecoupeError } from './errors.js';
import { readHtml } from './run/html.js';
import { type Article, processArticle } from './run/process.js';
import { checkId, isoDay, makeArticle, sha256 } from './run/read-article.js';
import type { Document, InputLine } from './schema.js';

export { ERROR_CODES, RecoupeError, WARNING_CODES } from './errors.js';
export { frames } from './frames.js';
export { locales } from './locales/index.js';
export { type BatchOptions, type Incoming, runBatch } from './run/batch.js';
export { loadTagger } from './run/model.js';
export type { Article } from './run/process.js';
export { readArticles, readJsonlStream } from './run/read.js';
export { type Limits, startWorkers, type Workers } from './run/workers.js';
export * from './schema.js';
export type { Layers, Stage, Tagger, Tools } from './stage.js';
export { stages } from './stages/index.js';
export { type ComparableClaim, comparableClaims, explain, linkClaims, relate } from './stages/links/index.js';

/** An article that is in memory, as a line of a .jsonl input would give it; throws `empty` or `bad-id`. */
export function toArticle(line: InputLine): Article {
  const content = line.text ?? line.html ?? '';
  const raw = {
    id: checkId(line.id),
    path: line.id,
    format: 'jsonl' as const,
    content,
    sha256: sha256(content),
    about: { ...line, published: line.published ? isoDay(line.published) : null },
    warnings: [],
  };
  return makeArticle(raw, line.html === undefined ? null : readHtml(content));
}

/** Runs the stages over one article; rejects with the error that an errors.jsonl line would hold. */
export async function processDocument(...args: Parameters<typeof processArticle>): Promise<Document> {
  const processed = await processArticle(...args);
  if ('error' in processed)
    throw new RecoupeError(processed.error.code as ErrorCode, processed.error.message);
  return processed.document;
}
