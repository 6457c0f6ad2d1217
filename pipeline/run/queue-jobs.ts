/** What a run and its workers on other machines say to each other through Redis, and under which names. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Redis } from 'ioredis';
import { RecoupeError } from '../errors.js';
import type { LayerName } from '../stage.js';
import type { Article, Processed } from './process.js';
import { ENTRY } from './queue-room.js';
import type { ModelId } from './worker-messages.js';

/** What decides the bytes of a result besides the article: only a worker that is the same may take it. */
export interface Identity {
  readonly version: string;
  readonly model: ModelId | null;
}

/** A job: the article itself, or a file that holds it. */
export type JobData = { readonly only: readonly LayerName[] | null } & (
  | { readonly article: Article }
  | { readonly file: string; readonly id: string; readonly source: Pick<Article['source'], 'path'> }
);

/** A result: what the stages made, and which worker it was. */
export type Result = { readonly worker: string; readonly processed: Processed };

/** A run or worker that is there. */
export interface Presence extends Identity {
  /** Machine and process. */
  readonly name: string;
  /** Articles in hand at most. */
  readonly slots: number;
}

/** How often an article is tried: after a limit was met or its process ended, or after its worker was lost. */
export const TRIES = 3;
/** Before every key in Redis; the braces keep all of them on one node of a cluster. */
export const PREFIX = '{recoupe}';
/** How this process is called in the queue. */
export const NAME = `${hostname()}:${process.pid}`;
/** Articles with more JSON than this go by way of a file, so that Redis holds little. */
export const BY_REFERENCE = 256 * 1024;
/** Stands for a result that lies in a file beside its article's: the run knows the place. */
const BESIDE = { isFile: true } as const;
/** Seconds that a result waits for a run to fetch it. */
const KEPT = 3600;
/** Seconds that an announcement holds. */
const PRESENT = 20;

/** One queue for each version and model: a worker never meets an article that is not for it. */
export function queueName({ version, model }: Identity): string {
  return `articles-${sha256(JSON.stringify([version, model?.digest ?? null])).slice(0, 16)}`;
}

/** The same article with the same options, program and model has the same key, and is done once. */
export function contentKey(identity: Identity, only: readonly LayerName[] | null, article: Article): string {
  return sha256(JSON.stringify([identity.version, identity.model?.digest ?? null, only, article]));
}

/** Where the result of an article lies. */
export const resultKey = (key: string): string => `${PREFIX}:result:${key}`;

/** How people are told who does not fit whom. */
export function describe({ version, model }: Identity): string {
  return `recoupe ${version} ${model ? `with the model ${model.name} (${model.digest.slice(0, 12)})` : 'without a model'}`;
}

/** Says a sentence that was not said before. */
export function sayOnce(told: Set<string>, sentence: string, say: (sentence: string) => void): void {
  if (!told.has(sentence)) say(sentence);
  told.add(sentence);
}

/** Whether two programs give the same bytes: of one version, with one model. */
export const isSame = (a: Identity, b: Identity): boolean =>
  a.version === b.version && (a.model?.digest ?? null) === (b.model?.digest ?? null);

/** Bytes that the job of an article takes in Redis. */
export function costOf(article: Article): number {
  const bytes = Buffer.byteLength(JSON.stringify(article));
  return ENTRY + (bytes <= BY_REFERENCE ? bytes : 0);
}

/** The job for an article; a large one is written to a file in `folder`. */
export async function packJob(
  key: string,
  article: Article,
  only: readonly LayerName[] | null,
  folder: string,
): Promise<JobData> {
  const json = JSON.stringify(article);
  if (Buffer.byteLength(json) <= BY_REFERENCE) return { only, article };
  const file = join(folder, `${key}.article`);
  await writeWhole(file, json);
  return { only, file, id: article.id, source: { path: article.source.path } };
}

/** The article of a job; rejects with `unreadable` where this machine does not see its file. */
export async function unpackJob(key: string, data: JobData): Promise<Article> {
  if ('article' in data) return data.article;
  const text = await readFile(ownFile(key, data), 'utf8').catch((error: Error) => {
    throw new RecoupeError(
      'unreadable',
      `The worker ${NAME} does not see ${data.file}: ${error.message}. Name a folder that the run and all workers see with --shared.`,
    );
  });
  return JSON.parse(text) as Article;
}

/** Puts a result where the run finds it: a large article's beside its file, otherwise into Redis. */
export async function putResult(client: Redis, key: string, data: JobData, result: Result): Promise<void> {
  // at once: handing a few kilobytes to another thread costs more than packing them
  let packed = gzipSync(JSON.stringify(result), { level: 1 });
  if ('file' in data) {
    const file = ownFile(key, data).replace(/article$/, 'result');
    await writeWhole(file, packed);
    packed = gzipSync(JSON.stringify(BESIDE));
  }
  await client.set(resultKey(key), packed, 'EX', KEPT);
}

/** Opens a result of a job whose files are in `folder`; they are removed. */
export async function takeResult(key: string, packed: Buffer, folder: string): Promise<Result> {
  const result = opened<Result | typeof BESIDE>(packed);
  if (!('isFile' in result)) return result;
  const file = join(folder, `${key}.result`);
  const whole = opened<Result>(await readFile(file));
  for (const path of [file, join(folder, `${key}.article`)]) await rm(path, { force: true });
  return whole;
}

function opened<T>(packed: Buffer): T {
  return JSON.parse(String(gunzipSync(packed))) as T;
}

/** Says that a run or worker is there; to be repeated well within 20 s. */
export async function announce(client: Redis, kind: 'run' | 'worker', presence: Presence): Promise<void> {
  const all = `${PREFIX}:${kind}s`;
  // in this order: a name without its announcement is taken for one that is gone
  await client.set(`${all}:${presence.name}`, JSON.stringify(presence), 'EX', PRESENT);
  await client.sadd(all, presence.name);
}

/** Takes the announcement back. */
export async function withdraw(client: Redis, kind: 'run' | 'worker', name: string): Promise<void> {
  const all = `${PREFIX}:${kind}s`;
  await client.multi().srem(all, name).del(`${all}:${name}`).exec();
}

/** Who is there, by name. */
export async function present(client: Redis, kind: 'run' | 'worker'): Promise<readonly Presence[]> {
  const all = `${PREFIX}:${kind}s`;
  const names = (await client.smembers(all)).sort();
  if (names.length === 0) return [];
  const found = await client.mget(names.map((name) => `${all}:${name}`));
  const gone = names.filter((_, at) => found[at] === null);
  if (gone.length > 0) await client.srem(all, gone);
  return found.filter((one) => one !== null).map((one) => JSON.parse(one) as Presence);
}

/** A job names files of its own key only, whoever wrote it. */
function ownFile(key: string, { file }: { readonly file: string }): string {
  if (basename(file) === `${key}.article` && /^[0-9a-f]{64}$/.test(key)) return file;
  throw new RecoupeError('unreadable', `The job ${key} names a file that is not its own.`);
}

async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
