/** The corpus as tests read it: each article's text and gold layers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHtml } from '../run/html.js';
import { normalise } from '../run/read-article.js';
import { type GoldLayers, goldSchema, type Meta, metaSchema } from '../schema.js';

export const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly meta: Meta;
  readonly layers: GoldLayers;
}

/** Every article of the corpus, a `source.txt` or a `source.html` with its gold, in name order. */
export function readCorpus(folder: string = CORPUS): GoldArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((id) => ({
      id,
      text: readText(`${folder}/${id}`),
      meta: metaSchema.parse(JSON.parse(readFileSync(`${folder}/${id}/meta.json`, 'utf8'))),
      layers: goldSchema.parse(JSON.parse(readFileSync(`${folder}/${id}/gold.json`, 'utf8'))).layers,
    }));
}

/** The text as a run has it: of a page, what is extracted from it. */
function readText(room: string): string {
  const page = `${room}/source.html`;
  return existsSync(page)
    ? readHtml(readFileSync(page, 'utf8')).text
    : normalise(readFileSync(`${room}/source.txt`, 'utf8'));
}
