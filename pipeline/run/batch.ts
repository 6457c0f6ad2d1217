/** Many articles: several in hand at once, written in input order, with no more in memory than the window holds. */
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { ErrorLine } from '../schema.js';
import type { LayerName, Tools } from '../stage.js';
import { comparableClaims } from '../stages/links/index.js';
import { type LineWriter, openJsonl } from './jsonl.js';
import { startLinker } from './link.js';
import { type Manifest, programVersion, startTally, writeManifest } from './manifest.js';
import { type Article, type Processed, processArticle, stagesFor } from './process.js';

/** What the door hands over: an article, or the line for one that could not be read. */
export type Incoming = { readonly ok: Article } | { readonly error: ErrorLine };

export interface BatchOptions {
  readonly tools: Pick<Tools, 'locales' | 'tagger'>;
  /** The output folder; null writes the documents to `documents` alone. */
  readonly out: string | null;
  /** Where document lines go when `out` is null. */
  readonly documents?: LineWriter;
  /** How many articles are in hand at once. */
  readonly concurrency: number;
  readonly only: readonly LayerName[] | null;
  /** End at the first article that fails. */
  readonly failFast: boolean;
  /** For the manifest. */
  readonly paths: readonly string[];
  readonly published: string | null;
  readonly model: Manifest['model'];
  /** Called after each article, in input order. */
  readonly onArticle?: (done: {
    readonly articles: number;
    readonly failed: number;
    readonly error?: ErrorLine;
  }) => void;
}

/** Finished articles that may wait for an earlier one, for each one in hand. */
const WINDOW = 4;

/**
 * Runs every incoming article through the stages, then links the claims of all, and writes the files of
 * section 1 of the contract. One article that fails becomes a line of errors.jsonl and stops no other.
 * Rejects with `not-writable` when the output cannot be written.
 */
export async function runBatch(incoming: AsyncIterable<Incoming>, options: BatchOptions): Promise<Manifest> {
  const { out, concurrency } = options;
  const order = stagesFor(options.only ?? undefined);
  const documents = out === null ? options.documents! : await openJsonl(join(out, 'documents.jsonl'));
  const errors = out === null ? null : await openJsonl(join(out, 'errors.jsonl'));
  const tally = startTally();
  const linker = startLinker(out);

  const write = async (processed: Processed): Promise<void> => {
    if ('error' in processed) {
      tally.error(processed.error);
      await errors?.write(processed.error);
    } else {
      tally.document(processed.document, processed.seconds);
      await linker.add(comparableClaims(processed.document, options.tools.locales));
      await documents.write(processed.document);
    }
    options.onArticle?.({
      articles: tally.articles,
      failed: tally.failed,
      ...('error' in processed && { error: processed.error }),
    });
  };

  try {
    await inOrder(incoming, concurrency, options.failFast, write, (article) =>
      processArticle(article, options.tools, order),
    );
  } catch (error) {
    await linker.close();
    throw error;
  }
  await documents.close();
  await errors?.close();

  const started = performance.now();
  const linked = await linker.finish().finally(linker.close);
  tally.spent('links', (performance.now() - started) / 1000);
  const manifest = tally.manifest({
    version: await programVersion(),
    options: {
      paths: options.paths,
      only: options.only,
      model: options.model?.name ?? null,
      published: options.published,
      concurrency,
    },
    model: options.model,
    linked,
  });
  if (out !== null) await writeManifest(join(out, 'run.json'), manifest);
  return manifest;
}

/** Works on up to `concurrency` articles at once and hands the results over in input order. */
async function inOrder(
  incoming: AsyncIterable<Incoming>,
  concurrency: number,
  failFast: boolean,
  write: (processed: Processed) => Promise<void>,
  work: (article: Article) => Promise<Processed>,
): Promise<void> {
  const queue = new PQueue({ concurrency });
  const waiting: Promise<Processed>[] = [];
  const next = async (): Promise<boolean> => {
    const processed = await waiting.shift()!;
    await write(processed);
    return failFast && 'error' in processed;
  };
  try {
    for await (const item of incoming) {
      waiting.push('error' in item ? Promise.resolve(item) : queue.add(() => work(item.ok)));
      // p-queue has no limit of its own: without this the whole input would wait in memory
      await queue.onSizeLessThan(concurrency);
      while (waiting.length > concurrency * WINDOW) if (await next()) return;
    }
    while (waiting.length > 0) if (await next()) return;
  } finally {
    queue.clear();
    await queue.onIdle();
  }
}
