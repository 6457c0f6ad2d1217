/** What is scored: the layers of a system for each article, from the stages, from a finished run, or from a file. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import { processArticle } from '../run/process.js';
import { checkId } from '../run/read-article.js';
import {
  type Cluster,
  clusterSchema,
  type Document,
  documentSchema,
  type Link,
  linkSchema,
} from '../schema.js';
import type { AnyStage, LayerName, Layers, Tools } from '../stage.js';
import { stages } from '../stages/index.js';
import { comparableClaims, linkClaims } from '../stages/links/index.js';
import type { GoldArticle } from './corpus.js';
import { fillGold } from './gold-input.js';

/** The layers that a system gave for one article; one that it does not make is left out and not scored. */
export type PredictedLayers = Partial<Pick<Document, LayerName>>;

/** What is scored: the layers of each article by its id, and their links. */
export interface Predictions {
  readonly documents: ReadonlyMap<string, PredictedLayers>;
  /** Null where the system does not link claims. */
  readonly links: readonly Pick<Link, 'from' | 'to' | 'relation' | 'with'>[] | null;
  readonly clusters: readonly Pick<Cluster, 'members'>[] | null;
}

type RunTools = Pick<Tools, 'locales' | 'tagger'>;

/** The stages one after the other, each on what the ones before it made. */
export async function predictChained(
  articles: readonly GoldArticle[],
  tools: RunTools,
): Promise<Predictions & { readonly full: ReadonlyMap<string, Document> }> {
  const full = new Map<string, Document>();
  for (const { id, article } of articles) {
    const processed = await processArticle(article, tools);
    if ('error' in processed) throw new RecoupeError('internal', `${id}: ${processed.error.message}`);
    full.set(id, processed.document);
  }
  const { links, clusters } = linkClaims(
    [...full.values()].flatMap((document) => comparableClaims(document, tools.locales)),
  );
  return { documents: full, full, links, clusters };
}

/**
 * Each stage on gold for all the layers before it (on the chain's own where gold has none): its fault alone.
 * `inputs` are the layers that claims refer to.
 */
export async function predictOnGold(
  articles: readonly GoldArticle[],
  tools: RunTools,
  chained: ReadonlyMap<string, Document>,
): Promise<Predictions & { readonly inputs: ReadonlyMap<string, Document> }> {
  const documents = new Map<string, PredictedLayers>();
  const inputs = new Map<string, Document>();
  for (const { id, article, layers } of articles) {
    const filled = fillGold(layers, chained.get(id)!);
    inputs.set(id, filled);
    const made: Record<string, unknown> = {};
    for (const stage of stages)
      made[stage.name] = await runAlone(stage, { ...filled, markup: article.markup }, tools);
    documents.set(id, made as PredictedLayers);
  }
  const annotated = articles.filter(({ layers }) => layers.claims);
  const { links, clusters } = linkClaims(
    annotated.flatMap(({ id }) => comparableClaims(inputs.get(id)!, tools.locales)),
  );
  return { documents, inputs, links, clusters };
}

/** A stage sees its own layer and the later ones empty. */
async function runAlone(stage: AnyStage, layers: Layers, tools: RunTools): Promise<unknown> {
  const seen: Layers & Record<LayerName, unknown> = { ...layers };
  const own = stages.indexOf(stage);
  for (const later of stages.slice(own)) seen[later.name] = [] as never;
  return stage.run(seen, { ...tools, warn: () => {} });
}

/** A finished run's folder. Rejects with `not-found` or `bad-json`. */
export async function readRun(folder: string): Promise<Predictions> {
  const path = join(folder, 'documents.jsonl');
  if (!existsSync(path))
    throw new RecoupeError(
      'not-found',
      `${folder} holds no documents.jsonl; name the folder of a finished run.`,
    );
  const documents = await readRunDocuments(path);
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    links: await readLines(join(folder, 'links.jsonl'), linkSchema),
    clusters: await readLines(join(folder, 'clusters.jsonl'), clusterSchema),
  };
}

/** The document lines of a run. Rejects with `bad-json` and the line number, or `bad-id`: ids name files. */
export async function readRunDocuments(path: string): Promise<Document[]> {
  const documents = await readLines(path, documentSchema);
  for (const { id } of documents) checkId(id);
  return documents;
}

async function readLines<Shape extends z.ZodType>(path: string, schema: Shape): Promise<z.infer<Shape>[]> {
  const content = await readFile(path, 'utf8').catch(() => '');
  return content.split('\n').flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      throw new RecoupeError('bad-json', `${path}:${index + 1}: ${why}`);
    }
  });
}
