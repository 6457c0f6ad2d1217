/** Many articles: several in hand at once, written in input order, with no more in memory than the window holds. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { ErrorLine } from '../schema.js';
import type { LayerName, Tools } from '../stage.js';
import { comparableClaims } from '../stages/links/index.js';
import { type LineWriter, openJsonl } from './jsonl.js';
import { type LinkCounts, startLinker } from './link.js';
import { type Manifest, startTally, writeManifest } from './manifest.js';
import { type Article, type Processed, processArticle, stagesFor } from './process.js';
import { followUnfinished, keepFailed, markFinished, markUnfinished } from './resume.js';
import { programVersion } from './version.js';

/** What the door hands over: an article, or the line for one that could not be read. */
export type Incoming = { readonly ok: Article } | { readonly error: ErrorLine };

/** How articles are worked on, and where what comes out goes. */
export interface BatchOptions {
  readonly tools: Pick<Tools, 'locales' | 'tagger'>;
  /** Does the work on an article; in this thread, with `tools`, unless given. Null when the run was stopped before its turn. */
  readonly process?: (article: Article) => Promise<Processed | null>;
  /** The output folder; null writes the documents to `documents` alone. */
  readonly out: string | null;
  /** Where document lines go when `out` is null. */
  readonly documents?: LineWriter;
  /** How many articles are in hand at once. */
  readonly concurrency: number;
  readonly only: readonly LayerName[] | null;
  /** End at the first article that fails. */
  readonly failFast: boolean;
  /** Go on where an unfinished run with the same options and articles stopped. */
  readonly resume?: boolean | undefined;
  /** Stops the run after the articles in hand. */
  readonly signal?: AbortSignal | undefined;
  /** For the manifest. */
  readonly paths: readonly string[];
  readonly published: string | null;
  readonly model: Manifest['model'];
  /** Called when no article is in hand any more, before their claims are linked. */
  readonly onLinking?: () => void;
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
 * When `signal` fires, the articles in hand are finished and written, the claims are not linked, and the
 * manifest says `stopped`; with `resume` the next run goes on from there. Rejects with `not-writable`.
 */
export async function runBatch(incoming: AsyncIterable<Incoming>, options: BatchOptions): Promise<Manifest> {
  const { out, concurrency, signal } = options;
  const version = await programVersion();
  const order = stagesFor(options.only ?? undefined);
  const tally = startTally();
  const linker = startLinker(out);
  const take = async (processed: Processed): Promise<void> => {
    if ('error' in processed) tally.error(processed.error);
    else {
      tally.document(processed.document, processed.seconds);
      linker.add(comparableClaims(processed.document, options.tools.locales));
    }
    options.onArticle?.({
      articles: tally.articles,
      failed: tally.failed,
      ...('error' in processed && { error: processed.error }),
    });
  };

  try {
    const begun = out === null ? null : await begin(out, version, incoming, options, take);
    const documents = begun?.documents ?? options.documents!;
    const work = options.process ?? ((article: Article) => processArticle(article, options.tools, order));
    /** Of failed articles that are not written yet, their content. */
    const failed = new Map<string, string>();
    const write = async (processed: Processed): Promise<void> => {
      if ('error' in processed) await writeError(processed.error);
      else await documents.write(processed.document);
      await take(processed);
    };
    const writeError = async (error: ErrorLine): Promise<void> => {
      const content = failed.get(error.id ?? '');
      if (out !== null && content !== undefined) await keepFailed(out, error.id!, content);
      failed.delete(error.id ?? '');
      await begun?.errors.write(error);
    };
    await inOrder(
      begun?.rest ?? incoming,
      { concurrency, failFast: options.failFast, signal },
      write,
      async (article) => {
        const processed = await work(article);
        if (processed && 'error' in processed) failed.set(article.id, article.source.sha256);
        return processed;
      },
    );
    const stopped = signal?.aborted ?? false;
    await documents.pause();
    await begun?.errors.pause();
    options.onLinking?.();
    const started = performance.now();
    const linked = stopped ? NOT_LINKED : await linker.finish();
    // only now: a run that ends while it links has its documents where the next one finds them
    if (!stopped) for (const lines of [documents, begun?.errors]) await lines?.close();
    tally.spent('links', (performance.now() - started) / 1000);
    const manifest = {
      ...tally.manifest({ version, options: optionsOf(options), model: options.model, linked }),
      ...(stopped && { stopped }),
    };
    if (out !== null) await writeManifest(join(out, 'run.json'), manifest);
    if (out !== null && !stopped) await markFinished(out);
    return manifest;
  } finally {
    linker.close();
  }
}

const NOT_LINKED: LinkCounts = { links: {}, clusters: {}, abridged: 0 };

function optionsOf({ paths, only, model, published, concurrency }: BatchOptions): Manifest['options'] {
  return { paths, only, model: model?.name ?? null, published, concurrency };
}

/** Opens the output folder: anew, or where an unfinished run with the same options left it. */
async function begin(
  out: string,
  version: string,
  incoming: AsyncIterable<Incoming>,
  options: BatchOptions,
  done: (processed: Processed) => Promise<void>,
) {
  const { only, published, model } = options;
  const digest = createHash('sha256')
    .update(JSON.stringify([version, only, published, model]))
    .digest('hex');
  const followed = options.resume
    ? await followUnfinished(out, digest, incoming, done)
    : { documents: 0, errors: 0, rest: incoming };
  const documents = await openJsonl(join(out, 'documents.jsonl'), followed.documents);
  const errors = await openJsonl(join(out, 'errors.jsonl'), followed.errors);
  await markUnfinished(out, digest);
  return { documents, errors, rest: followed.rest };
}

/** The items until the signal fires, also where the next one is long in coming. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  // a listener for each item: one promise that all of them race against would hold every one of them
  const next = () =>
    new Promise<IteratorResult<T> | null>((resolve, reject) => {
      const stop = () => resolve(null);
      signal?.addEventListener('abort', stop);
      source
        .next()
        .finally(() => signal?.removeEventListener('abort', stop))
        .then(resolve, reject);
    });
  try {
    while (!signal?.aborted) {
      const item = await next();
      if (item === null || item.done) return;
      yield item.value;
    }
  } finally {
    // not waited for: it may be in the middle of a read that never ends
    void source.return?.()?.catch(() => undefined);
  }
}

/** Works on up to `concurrency` articles at once and hands the results over in input order. */
async function inOrder(
  incoming: AsyncIterable<Incoming>,
  { concurrency, failFast, signal }: Pick<BatchOptions, 'concurrency' | 'failFast' | 'signal'>,
  write: (processed: Processed) => Promise<void>,
  work: (article: Article) => Promise<Processed | null>,
): Promise<void> {
  const queue = new PQueue({ concurrency });
  const waiting: Promise<Processed | null>[] = [];
  const begin = (article: Article): Promise<Processed | null> => {
    const working = queue.add(() => work(article));
    // it is heard of when its turn comes; that may be never, after the failure of an earlier one
    working.catch(() => undefined);
    return working;
  };
  /** Writes the next article; true where the run ends with it. */
  const next = async (): Promise<boolean> => {
    const processed = await waiting.shift()!;
    if (processed === null) return true;
    await write(processed);
    return failFast && 'error' in processed;
  };
  try {
    for await (const item of untilAborted(incoming, signal)) {
      waiting.push('error' in item ? Promise.resolve(item) : begin(item.ok));
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
