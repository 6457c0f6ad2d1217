/** The corpus as tests read it: each article's text and gold layers. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldLayers, goldSchema, type Meta, metaSchema } from '../schema.js';

export const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly meta: Meta;
  readonly layers: GoldLayers;
}

/** Every article of the corpus that has gold and a `source.txt`, in name order. */
export function readCorpus(folder: string = CORPUS): GoldArticle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((id) => ({
      id,
      text: readFileSync(`${folder}/${id}/source.txt`, 'utf8').normalize('NFC'),
      meta: metaSchema.parse(JSON.parse(readFileSync(`${folder}/${id}/meta.json`, 'utf8'))),
      layers: goldSchema.parse(JSON.parse(readFileSync(`${folder}/${id}/gold.json`, 'utf8'))).layers,
    }));
}
