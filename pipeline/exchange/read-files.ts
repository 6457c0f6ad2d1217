/** The files of an import: one file, or a folder of them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RecoupeError } from '../errors.js';
import type { ExchangeFile } from './annotated.js';

/** Reads a file, or all files right inside a folder, in name order. Rejects with `not-found` or `unreadable`. */
export async function readExchangeFiles(path: string): Promise<ExchangeFile[]> {
  const about = await stat(path).catch(() => null);
  if (!about) throw new RecoupeError('not-found', `${path} does not exist; check the spelling of the path.`);
  if (!about.isDirectory()) return [await readOne(path, path)];
  const files: ExchangeFile[] = [];
  for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  ))
    if (entry.isFile() && !entry.name.startsWith('.'))
      files.push(await readOne(join(path, entry.name), entry.name));
  return files;
}

async function readOne(place: string, path: string): Promise<ExchangeFile> {
  const bytes = await readFile(place);
  try {
    return { path, content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    throw new RecoupeError('unreadable', `${place} is not UTF-8; save it as UTF-8.`, { cause: error });
  }
}
