/** The rooms of a corpus: one folder an article, with its source, its meta and its gold. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecoupeError } from '../errors.js';
import type { Article } from '../run/process.js';
import { readArticles } from '../run/read.js';
import { checkId } from '../run/read-article.js';
import { type Gold, type GoldLayers, type Meta, metaSchema } from '../schema.js';
import { type CheckedGold, checkGold, textDigest } from './faults.js';

/** What an annotator has signed. */
export const GOLD = 'gold.json';
/** What the program proposes to an annotator. */
export const DRAFT = 'gold.draft.json';

/** An article that may become a room. */
export interface Newcomer {
  /** The bytes as received. */
  readonly bytes: Uint8Array;
  readonly file: 'source.txt' | 'source.html';
  readonly article: Article;
  readonly meta: Meta;
  /** Null for a number and a digest, as the other rooms have them. */
  readonly id: string | null;
}

/**
 * Makes a room for an article and gives its id. Rejects with `duplicate-id` where the id is taken or an article with the
 * same text stands in the corpus, whatever its white space.
 */
export async function makeRoom(corpus: string, newcomer: Newcomer): Promise<string> {
  const rooms = await readRooms(corpus);
  const content = contentDigest(newcomer.article.text);
  const same = rooms.find((room) => contentDigest(room.text) === content);
  if (same)
    throw new RecoupeError(
      'duplicate-id',
      `This text stands in the corpus already, as ${same.id}; nothing was added.`,
    );
  const names = await readdir(corpus).catch(() => [] as string[]);
  const id = checkId(newcomer.id ?? `${nextNumber(names)}_${content.slice(0, 16)}`);
  if (names.includes(id))
    throw new RecoupeError('duplicate-id', `The corpus has an article "${id}" already; choose another --id.`);
  const part = join(corpus, `.${id}.part`);
  await mkdir(part, { recursive: true });
  await writeFile(join(part, newcomer.file), newcomer.bytes);
  await writeFile(join(part, 'meta.json'), `${JSON.stringify(metaSchema.parse(newcomer.meta), null, 2)}\n`);
  await rename(part, join(corpus, id));
  return id;
}

/** All articles of a corpus; those that cannot be read are left out. */
export async function readRooms(corpus: string): Promise<Article[]> {
  const rooms: Article[] = [];
  for await (const item of readArticles([corpus])) if ('ok' in item) rooms.push(item.ok);
  return rooms;
}

/** One article of a corpus. Rejects with `not-found` for an id without a room, and as the reader does. */
export async function readRoom(corpus: string, id: string): Promise<Article> {
  for await (const item of readArticles([join(corpus, checkId(id))])) {
    if ('ok' in item) return { ...item.ok, id };
    if (item.error.code === 'not-found')
      throw new RecoupeError(
        'not-found',
        `There is no article "${id}" in ${corpus}; "recoupe add" makes one.`,
      );
    throw new RecoupeError('unreadable', `${id}: ${item.error.message}`);
  }
  throw new RecoupeError('not-found', `The folder ${join(corpus, id)} holds no source.txt or source.html.`);
}

/** Layers as a gold file for a text. */
export function goldOf(text: string, layers: GoldLayers): Gold {
  return { schema: 'recoupe/gold@1', offsets: 'utf16', textSha256: textDigest(text), layers };
}

/** Writes a gold file, one item a line so that a diff reads well. */
export async function writeGold(path: string, gold: Gold): Promise<void> {
  const layers = Object.entries(gold.layers).map(([layer, items]) => {
    const lines = (items as readonly unknown[]).map((item) => `\n   ${JSON.stringify(item)}`);
    return `  ${JSON.stringify(layer)}: [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
  });
  const { schema, offsets, textSha256 } = gold;
  const head = Object.entries({ schema, offsets, textSha256 })
    .map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join('');
  const body = layers.length > 0 ? `{\n${layers.join(',\n')}\n }` : '{}';
  await writeFile(`${path}.part`, `{\n${head} "layers": ${body}\n}\n`);
  await rename(`${path}.part`, path);
}

/** Reads a gold file of a room and checks it against the article's text; null where there is none. */
export async function readGoldFile(path: string, text: string): Promise<CheckedGold | null> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return null;
  try {
    return checkGold(text, JSON.parse(content));
  } catch (error) {
    return { faults: [`${path} is not JSON: ${(error as Error).message}.`] };
  }
}

/** The same for texts that differ in white space only. */
function contentDigest(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex');
}

function nextNumber(names: readonly string[]): string {
  const numbers = names.flatMap((name) => /^(\d+)_/.exec(name)?.[1] ?? []).map(Number);
  return String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
}
