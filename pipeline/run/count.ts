/** How many articles there are, for a progress bar: files by their names, lines of .jsonl by their ends. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const ARTICLES = new Set(['.txt', '.md', '.markdown', '.html', '.htm']);
const LINES = new Set(['.jsonl', '.ndjson']);

/** The number of articles under `paths`, nearly: nothing is opened but .jsonl files, and what cannot be read is not counted. */
export async function countArticles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) count += await countPath(path).catch(() => 0);
  return count;
}

/** True where `paths` are surely one article: a file of one, or a folder in corpus form. */
export async function isOneArticle(paths: readonly string[]): Promise<boolean> {
  const [path] = paths;
  if (paths.length > 1 || path === undefined) return false;
  if (ARTICLES.has(extname(path).toLowerCase())) return true;
  return holdsSource(await readdir(path).catch(() => []));
}

async function countPath(path: string): Promise<number> {
  if ((await stat(path)).isDirectory()) {
    const names = await readdir(path, { withFileTypes: true });
    if (holdsSource(names.map((entry) => entry.name))) return 1;
    let count = 0;
    for (const entry of names)
      if (entry.isDirectory() || entry.isFile())
        count += await countPath(join(path, entry.name)).catch(() => 0);
    return count;
  }
  const kind = extname(path).toLowerCase();
  if (!LINES.has(kind)) return ARTICLES.has(kind) ? 1 : 0;
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function holdsSource(names: readonly string[]): boolean {
  return names.includes('source.txt') || names.includes('source.html');
}
