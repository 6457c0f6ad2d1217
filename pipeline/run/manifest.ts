/** run.json: what ran, on what, with what, and how much came out. */
import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import type { Document, ErrorLine } from '../schema.js';
import type { LayerName } from '../stage.js';
import { stages } from '../stages/index.js';
import { notWritable } from './jsonl.js';
import type { LinkCounts } from './link.js';
import type { StageSeconds } from './process.js';

/** The options that decide what comes out, as they stand in the manifest. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly only: readonly LayerName[] | null;
  readonly model: string | null;
  readonly published: string | null;
}

/** What run.json holds. */
export interface Manifest {
  readonly schema: 'recoupe/run@1';
  readonly version: string;
  readonly options: RunOptions & { readonly concurrency: number };
  readonly model: { readonly name: string; readonly digest: string } | null;
  /** One digest over the articles' ids and contents, in input order. */
  readonly inputs: { readonly articles: number; readonly bytes: number; readonly sha256: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly links: Readonly<Record<string, number>>;
  readonly clusters: Readonly<Record<string, number>>;
  /** Claims of large slots that were compared with representatives only. */
  readonly abridged?: number;
  /** True where the run was stopped before its end. */
  readonly stopped?: boolean;
  readonly seconds: Readonly<Record<string, number>>;
  readonly warnings: Readonly<Record<string, number>>;
}

/** Counts what goes by; the manifest is made from it at the end. */
export interface Tally {
  readonly articles: number;
  readonly failed: number;
  document(document: Document, seconds: StageSeconds): void;
  error(error: ErrorLine): void;
  spent(stage: string, seconds: number): void;
  /** The manifest, with its maps in a fixed order. */
  manifest(about: {
    readonly version: string;
    readonly options: Manifest['options'];
    readonly model: Manifest['model'];
    readonly linked: LinkCounts;
  }): Manifest;
}

/** An empty tally. */
export function startTally(): Tally {
  let articles = 0;
  let failed = 0;
  let bytes = 0;
  const digest = createHash('sha256');
  const items = new Map<string, number>(stages.map((stage) => [stage.name, 0]));
  const spent = new Map<string, number>();
  const warnings = new Map<string, number>();
  return {
    get articles() {
      return articles;
    },
    get failed() {
      return failed;
    },
    document(document, seconds) {
      articles += 1;
      bytes += Buffer.byteLength(document.text);
      digest.update(`${document.id}\t${document.source.sha256}\n`);
      for (const { name } of stages) add(items, name, document[name].length);
      for (const [stage, time] of Object.entries(seconds)) add(spent, stage, time);
      for (const warning of document.warnings) add(warnings, warning.code, 1);
    },
    error(error) {
      failed += 1;
      digest.update(`${error.id ?? ''}\t${error.code}\n`);
    },
    spent: (stage, seconds) => add(spent, stage, seconds),
    manifest: ({ version, options, model, linked }) => ({
      schema: 'recoupe/run@1',
      version,
      options,
      model,
      inputs: { articles: articles + failed, bytes, sha256: digest.copy().digest('hex') },
      counts: {
        documents: articles,
        errors: failed,
        ...Object.fromEntries(items),
        links: total(linked.links),
        clusters: total(linked.clusters),
      },
      links: linked.links,
      clusters: linked.clusters,
      ...(linked.abridged > 0 && { abridged: linked.abridged }),
      seconds: Object.fromEntries([...spent].map(([stage, time]) => [stage, Math.round(time * 1000) / 1000])),
      warnings: Object.fromEntries([...warnings].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}

/** Writes the manifest beside and renames it. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  try {
    await writeFile(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw notWritable(path, error);
  }
}

function add(map: Map<string, number>, key: string, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by);
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
