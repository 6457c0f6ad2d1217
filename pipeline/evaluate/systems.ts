/** Other systems' output as predictions: a finished run, or files of an exchange format. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RecoupeError, UsageError } from '../errors.js';
import { formatNamed, guessFormat, importFiles } from '../exchange/index.js';
import type { OffsetUnit } from '../exchange/offsets.js';
import { readExchangeFiles } from '../exchange/read-files.js';
import type { GoldCorpus } from './corpus.js';
import { fillAlone } from './gold-input.js';
import { type PredictedLayers, type Predictions, readRun } from './predictions.js';

/** In what form another system predicted. */
export interface SystemFormat {
  /** A format's name; null to tell it from the files. */
  readonly format: string | null;
  readonly offsets: OffsetUnit | null;
}

/**
 * Reads what a system predicted for the articles of a corpus. Rejects with `bad-gold` where its text or spans are not those
 * of the article, and with a UsageError where the format cannot be told.
 */
export async function readSystem(
  path: string,
  corpus: GoldCorpus,
  { format: name, offsets }: SystemFormat,
): Promise<Predictions & { readonly ignored: readonly string[] }> {
  if (name === null && (await isRun(path))) return { ...(await readRun(path)), ignored: [] };
  const files = await readExchangeFiles(path);
  const format = name === null ? guessFormat(files) : formatNamed(name);
  if (!format)
    throw new UsageError(
      `The format of ${path} cannot be told; name it with --format, or give the folder of a finished run.`,
    );
  const texts = new Map(corpus.articles.map(({ id, article }) => [id, article.text]));
  const { articles, ignored } = importFiles(format, files, {
    ...(offsets && { offsets }),
    textOf: (id) => texts.get(id) ?? null,
    sameLayers: true,
  });
  if (!articles.some(({ id }) => texts.has(id)))
    throw new RecoupeError(
      'not-found',
      `${path} has none of the articles of the corpus; it has ${
        articles
          .slice(0, 3)
          .map(({ id }) => `"${id}"`)
          .join(', ') || 'nothing'
      }.`,
    );
  const documents = articles.map(({ id, text, layers }) => {
    const filled = fillAlone(layers, text);
    const made = Object.keys(layers).map((layer) => [layer, filled[layer as keyof PredictedLayers]]);
    return [id, Object.fromEntries(made) as PredictedLayers] as const;
  });
  return { documents: new Map(documents), links: null, clusters: null, ignored };
}

async function isRun(path: string): Promise<boolean> {
  return stat(join(path, 'documents.jsonl')).then(
    () => true,
    () => false,
  );
}
