/**
 * Going on after a stop. Output is in input order, so what a stopped run has written is the beginning of what
 * the whole run writes: the new run follows it article by article, and takes over where the two part.
 */
import { createReadStream } from 'node:fs';
import { access, appendFile, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, ErrorLine } from '../schema.js';
import type { Incoming } from './batch.js';
import { notWritable } from './jsonl.js';
import { clearLineStores } from './line-store.js';
import type { Processed } from './process.js';

/** Says with which options the unfinished files beside it were made. */
const MARKER = 'unfinished.json';
/** Says which content the failed articles had: lines of errors.jsonl do not. */
const FAILED = 'unfinished-failed.jsonl';

/** Where a stopped run's files are whole, in bytes, and the articles that are still to do. */
export interface Followed {
  readonly documents: number;
  readonly errors: number;
  readonly rest: AsyncIterable<Incoming>;
}

/** Marks the folder as unfinished, made with the options that `digest` stands for. */
export async function markUnfinished(out: string, digest: string): Promise<void> {
  const path = join(out, MARKER);
  await writeFile(path, `${JSON.stringify({ digest })}\n`).catch((error) => {
    throw notWritable(path, error);
  });
}

/** Takes the mark away, and what was left by runs that were killed. */
export async function markFinished(out: string): Promise<void> {
  clearLineStores(out);
  for (const name of [MARKER, FAILED]) await rm(join(out, name), { force: true });
}

/** Keeps of which content an article failed; to be called before its line of errors.jsonl is written. */
export async function keepFailed(out: string, id: string, sha256: string): Promise<void> {
  const path = join(out, FAILED);
  await appendFile(path, `${JSON.stringify({ id, sha256 })}\n`).catch((error) => {
    throw notWritable(path, error);
  });
}

async function failedIn(out: string): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  for await (const line of wholeLines(join(out, FAILED))) {
    const kept = parsed<{ readonly id: string; readonly sha256: string }>(line);
    if (kept) failed.set(kept.value.id, kept.value.sha256);
  }
  return failed;
}

/**
 * Follows what an unfinished run in `out` has written, as long as the incoming articles are the same in content
 * and options; hands each finished one to `done`. A torn last line does not count. Nothing is followed where
 * the options differ or there is nothing.
 */
export async function followUnfinished(
  out: string,
  digest: string,
  incoming: AsyncIterable<Incoming>,
  done: (processed: Processed) => Promise<void>,
): Promise<Followed> {
  const source = incoming[Symbol.asyncIterator]();
  let at = { documents: 0, errors: 0 };
  if ((await digestIn(out)) !== digest) return { ...at, rest: continued(source) };
  await putBack(out);
  const documents = startLines<Document>(join(out, 'documents.jsonl.part'));
  const errors = startLines<ErrorLine>(join(out, 'errors.jsonl.part'));
  const failed = await failedIn(out);
  try {
    for (;;) {
      const item = await source.next();
      if (item.done) return { ...at, rest: continued(source) };
      const [document, error] = [await documents.peek(), await errors.peek()];
      if (document && isSame(item.value, document.value)) {
        await done({ document: document.value, seconds: {} });
        at = { ...at, documents: document.end };
        documents.take();
      } else if (error && isSameError(item.value, error.value, failed)) {
        await done({ error: error.value });
        at = { ...at, errors: error.end };
        errors.take();
      } else return { ...at, rest: continued(source, item.value) };
    }
  } finally {
    await documents.close();
    await errors.close();
  }
}

/** A run that was stopped in its last moment may have renamed a file already. */
async function putBack(out: string): Promise<void> {
  for (const name of ['documents.jsonl', 'errors.jsonl']) {
    const [path, part] = [join(out, name), join(out, `${name}.part`)];
    const isRenamed = await access(part).then(
      () => false,
      () => true,
    );
    if (isRenamed) await rename(path, part).catch(() => undefined);
  }
}

function isSame(item: Incoming, document: Document): boolean {
  return (
    'ok' in item &&
    item.ok.id === document.id &&
    JSON.stringify(item.ok.source) === JSON.stringify(document.source)
  );
}

/** The door's error is the same line; a stage's belongs to the article that it names, while that has the same content. */
function isSameError(item: Incoming, error: ErrorLine, failed: ReadonlyMap<string, string>): boolean {
  if ('error' in item) return JSON.stringify(item.error) === JSON.stringify(error);
  const { id, source } = item.ok;
  return id === error.id && source.path === error.path && failed.get(id) === source.sha256;
}

async function digestIn(out: string): Promise<string | null> {
  try {
    return (JSON.parse(await readFile(join(out, MARKER), 'utf8')) as { digest: string }).digest;
  } catch {
    return null;
  }
}

async function* continued(source: AsyncIterator<Incoming>, first?: Incoming): AsyncGenerator<Incoming> {
  try {
    if (first) yield first;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}

interface Lines<T> {
  /** The next whole line and where it ends, in bytes; null where there is none, or it is no JSON. */
  peek(): Promise<{ readonly value: T; readonly end: number } | null>;
  take(): void;
  close(): Promise<void>;
}

function startLines<T>(path: string): Lines<T> {
  const source = wholeLines(path);
  let next: { readonly value: T; readonly end: number } | null | undefined;
  return {
    async peek() {
      if (next === undefined) {
        const { value, done } = await source.next();
        next = done ? null : parsed<T>(value);
      }
      return next;
    },
    take() {
      next = undefined;
    },
    close: async () => void (await source.return(undefined)),
  };
}

function parsed<T>({ line, end }: { line: string; end: number }): { value: T; end: number } | null {
  try {
    return { value: JSON.parse(line) as T, end };
  } catch {
    return null;
  }
}

/** Lines that have their end; a file that is not there has none. */
async function* wholeLines(path: string): AsyncGenerator<{ line: string; end: number }, undefined> {
  if (!(await stat(path).catch(() => null))) return;
  let end = 0;
  let left: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...left, chunk.subarray(from, at)]);
      left = [];
      end += line.length + 1;
      from = at + 1;
      yield { line: line.toString('utf8'), end };
    }
    left.push(chunk.subarray(from));
  }
}
