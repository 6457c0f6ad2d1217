/** The door: paths to articles, one at a time, in order; what cannot be read is an item of its own and stops nothing. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { RecoupeError } from '../errors.js';
import { type Meta, metaSchema, type Source } from '../schema.js';
import type { Incoming } from './batch.js';
import { decode } from './decode.js';
import { type About, isoDay, makeArticle, normalise, readError, sha256 } from './read-article.js';
import { claimId, readJsonlStream } from './read-jsonl.js';
import { DEFAULT_MAX_BYTES, type ReadOptions, readPage } from './read-options.js';

export type { Incoming } from './batch.js';
export { readJsonlStream } from './read-jsonl.js';
export type { ReadOptions } from './read-options.js';

const FORMATS: Readonly<Record<string, Source['format']>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};
/** The article of a folder in corpus form. */
const SOURCES = ['source.txt', 'source.html'];
/** What a folder holds that a run writes into, whole or not. */
const OF_A_RUN = [['run.json', 'documents.jsonl'], ['unfinished.json']];
/** What stands beside articles in a folder and is none; named as a path of its own it is read. */
const BESIDE = /^(?:\..*|readme\..*|recorded-tags\.jsonl|.*\.gold\.jsonl)$/i;

type Settings = Required<Pick<ReadOptions, 'maxBytes' | 'seen' | 'page'>> & {
  readonly published: string | null;
};

/**
 * Reads files (.txt, .md, .html, .jsonl) and folders, which are walked in name order as they are read; a folder
 * with a `source.txt` or `source.html` is one article, with its `meta.json`. Links that lead out of a folder
 * that is walked are not followed, and what runs have written there is no input. Ids are the folder's name, the file's base name, or the line's `id`.
 */
export async function* readArticles(
  paths: Iterable<string> | AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<Incoming> {
  const settings: Settings = {
    published: options.published ?? null,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    seen: options.seen ?? new Set(),
    page: options.page ?? readPage,
  };
  for await (const path of paths) {
    try {
      const about = await stat(path);
      if (about.isDirectory()) yield* readFolder(path, await realpath(path), settings, true);
      else if (about.isFile()) yield* readFilePath(path, settings);
      else throw new RecoupeError('unreadable', `${path} is neither a file nor a folder.`);
    } catch (error) {
      yield readError(asRead(error, path), null, path);
    }
  }
}

async function* readFolder(
  folder: string,
  root: string,
  settings: Settings,
  isNamed = false,
): AsyncGenerator<Incoming> {
  const names = (await readdir(folder)).sort();
  if (!isNamed && OF_A_RUN.some((files) => files.every((file) => names.includes(file)))) return;
  const source = SOURCES.find((name) => names.includes(name));
  if (source) {
    const meta = names.includes('meta.json') ? 'meta.json' : null;
    yield await readCorpusArticle(folder, root, { source, meta }, settings);
    return;
  }
  for (const name of names) {
    if (BESIDE.test(name)) continue;
    const path = join(folder, name);
    try {
      // a link may lead out, or back to a folder that is being walked
      const real = await realpath(path);
      const parent = await realpath(folder);
      if (!isInside(real, root) || isInside(parent, real)) continue;
      const about = await stat(path);
      if (about.isDirectory()) yield* readFolder(path, root, settings);
      else if (about.isFile() && extname(name).toLowerCase() in FORMATS) yield* readFilePath(path, settings);
    } catch (error) {
      yield readError(asRead(error, path), null, path);
    }
  }
}

async function* readFilePath(path: string, settings: Settings): AsyncGenerator<Incoming> {
  const format = FORMATS[extname(path).toLowerCase()];
  if (!format)
    throw new RecoupeError(
      'unreadable',
      `${path} is not a .txt, .md, .html or .jsonl file; rename it if it is one of these.`,
    );
  if (format === 'jsonl') yield* readJsonlStream(createReadStream(path), { ...settings, name: path });
  else yield await readOne(basename(path, extname(path)), path, format, settings, {});
}

async function readCorpusArticle(
  folder: string,
  root: string,
  { source, meta }: { readonly source: string; readonly meta: string | null },
  settings: Settings,
): Promise<Incoming> {
  const path = join(folder, source);
  const id = basename(await realpath(folder));
  try {
    for (const name of [source, meta]) if (name) await refuseLinkOut(join(folder, name), root);
    const about = meta ? await readMeta(join(folder, meta)) : {};
    return await readOne(id, path, FORMATS[extname(source)]!, settings, about);
  } catch (error) {
    return readError(asRead(error, path), id, path);
  }
}

/** A part of an article that is a link to somewhere else is not what the folder's owner meant to give away. */
async function refuseLinkOut(path: string, root: string): Promise<void> {
  if (isInside(await realpath(path), root)) return;
  throw new RecoupeError(
    'unreadable',
    `${path} is a link that leads out of the folder, and was not followed; put the file itself there.`,
  );
}

async function readOne(
  name: string,
  path: string,
  format: Source['format'],
  { published, maxBytes, seen, page }: Settings,
  about: About,
): Promise<Incoming> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes)
      throw new RecoupeError(
        'too-large',
        `${path} has ${size} bytes, more than the limit of ${maxBytes}; split it.`,
      );
    const bytes = await readFile(path);
    const markup = format === 'html';
    const { text, warnings } = decode(bytes, { markup });
    const id = claimId(name, seen);
    const matter = format === 'markdown' ? await readFrontMatter(text) : {};
    const said = { ...matter, ...about };
    const raw = { id, path, format, content: text, sha256: sha256(bytes), about: said, published, warnings };
    return { ok: makeArticle(raw, markup ? await page(text) : null) };
  } catch (error) {
    return readError(asRead(error, path), name, path);
  }
}

/** Its reader is loaded for the first file that may have one. */
async function readFrontMatter(text: string): Promise<About> {
  const { aboutOfFrontMatter } = await import('./front-matter.js');
  return aboutOfFrontMatter(normalise(text));
}

async function readMeta(path: string): Promise<Meta> {
  const bad = (why: string) => new RecoupeError('bad-meta', `${path} is malformed: ${why}.`);
  let value: unknown;
  try {
    value = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    throw bad((error as Error).message);
  }
  const meta = metaSchema.safeParse(value);
  if (!meta.success) {
    const { path: key, message } = meta.error.issues[0]!;
    throw bad(`${key.length > 0 ? `"${key.join('.')}": ` : ''}${message}`);
  }
  if (meta.data.published === undefined) return meta.data;
  const published = isoDay(meta.data.published);
  if (!published)
    throw bad(`"published" is ${JSON.stringify(meta.data.published)}, not an ISO date such as "2025-06-13"`);
  return { ...meta.data, published };
}

/** Faults of the file system as sentences. */
function asRead(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new RecoupeError('not-found', `${path} does not exist; check the spelling of the path.`);
    case 'EACCES':
    case 'EPERM':
      return new RecoupeError('unreadable', `There is no permission to read ${path}.`);
    default:
      return error;
  }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
