/** Links of finished runs: again, with more documents, or one pair explained. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { RecoupeError } from '../errors.js';
import type { Locale } from '../locales/locale.js';
import { type Document, documentSchema } from '../schema.js';
import { type ComparableClaim, comparableClaims, explain } from '../stages/links/index.js';
import { openJsonl } from './jsonl.js';
import { type LinkCounts, startLinker } from './link.js';

type Locales = Readonly<Record<string, Locale>>;

/** The lines of a file that are not empty; rejects with `not-found`. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path).catch(() => null))?.isFile())
    throw new RecoupeError('not-found', `There is no ${path}; name the folder of a finished run.`);
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    if (line !== '') yield line;
}

/** The documents of runs, one after the other; rejects with `bad-json` where a line is no document, or an id comes twice. */
async function* documentsOf(
  runs: readonly string[],
): AsyncGenerator<{ readonly document: Document; readonly line: string; readonly run: number }> {
  const seen = new Set<string>();
  for (const [run, folder] of runs.entries()) {
    const path = folder.endsWith('.jsonl') ? folder : join(folder, 'documents.jsonl');
    let number = 0;
    for await (const line of linesOf(path)) {
      number += 1;
      const document = parse(line, path, number);
      if (seen.has(document.id))
        throw new RecoupeError(
          'duplicate-id',
          `The article ${document.id} stands twice: again in ${path}, line ${number}.`,
        );
      seen.add(document.id);
      yield { document, line, run };
    }
  }
}

function parse(line: string, path: string, number: number): Document {
  try {
    return documentSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new RecoupeError(
      'bad-json',
      `Line ${number} of ${path} is not a document of recoupe: run "recoupe run" to make it anew.`,
      { cause: error },
    );
  }
}

/**
 * Links a finished run with the documents of others, which come after its own; the run's links are kept as they
 * are and only new pairs are compared. Writes documents.jsonl, links.jsonl and clusters.jsonl to `out`.
 */
export async function addToRun(
  run: string,
  added: readonly string[],
  out: string,
  locales: Locales,
): Promise<LinkCounts> {
  const since = await countClaims(run, locales);
  const linker = startLinker(out, added.length > 0 ? { since } : {});
  try {
    const documents = await openJsonl(join(out, 'documents.jsonl'));
    for await (const { document, line } of documentsOf([run, ...added])) {
      await documents.writeLine(line);
      linker.add(comparableClaims(document, locales));
    }
    const counts = await linker.finish(added.length > 0 ? linesOf(join(run, 'links.jsonl')) : undefined);
    await documents.close();
    return counts;
  } finally {
    linker.close();
  }
}

/** Why two claims of a run got their relation, rule by rule; ids as `<doc>#<claim>`. */
export async function explainPair(
  run: string,
  from: string,
  to: string,
  locales: Locales,
): Promise<string[]> {
  const found: ComparableClaim[] = [];
  for await (const { document } of documentsOf([run])) {
    if (!from.startsWith(`${document.id}#`) && !to.startsWith(`${document.id}#`)) continue;
    found.push(
      ...comparableClaims(document, locales).filter((claim) => claim.id === from || claim.id === to),
    );
  }
  const missing = [from, to].find((id) => !found.some((claim) => claim.id === id));
  if (missing !== undefined)
    throw new RecoupeError(
      'not-found',
      `The run has no claim ${missing}; ids are <document>#<claim>, as in links.jsonl.`,
    );
  const [earlier, later] = found;
  return explain(later!, earlier!);
}

async function countClaims(run: string, locales: Locales): Promise<number> {
  let claims = 0;
  for await (const { document } of documentsOf([run])) claims += comparableClaims(document, locales).length;
  return claims;
}
