/** A finished run, read for the report: its lines, and the ways from one to the other. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRun } from '../evaluate/predictions.js';
import type { Manifest } from '../run/manifest.js';
import type { Claim, Cluster, Document, Link, Quantity } from '../schema.js';

/** A claim with what is needed to show it. */
export interface ShownClaim {
  /** `<doc>#<claim>` */
  readonly ref: string;
  readonly claim: Claim;
  readonly document: Document;
  /** Place of the document in the run, from 0; names it in anchors. */
  readonly index: number;
  readonly quantity: Quantity | null;
}

/** All that the report shows. */
export interface ReportRun {
  readonly documents: readonly Document[];
  readonly claims: ReadonlyMap<string, ShownClaim>;
  readonly links: readonly Link[];
  readonly clusters: readonly Cluster[];
  /** What the articles call an entity most often, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly manifest: Manifest | null;
}

/** Reads the folder of a finished run; rejects with `not-found` or `bad-json`. */
export async function readReportRun(folder: string): Promise<ReportRun> {
  // the lines of a run are whole documents and links; scoring only asks for less of them
  const { documents, links, clusters } = (await readRun(folder)) as unknown as {
    readonly documents: ReadonlyMap<string, Document>;
    readonly links?: readonly Link[];
    readonly clusters?: readonly Cluster[];
  };
  const manifest = await readFile(join(folder, 'run.json'), 'utf8').then(
    (text) => JSON.parse(text) as Manifest,
    () => null,
  );
  return reportRun([...documents.values()], links ?? [], clusters ?? [], manifest);
}

/** The same from what is in memory already. */
export function reportRun(
  documents: readonly Document[],
  links: readonly Link[],
  clusters: readonly Cluster[],
  manifest: Manifest | null,
): ReportRun {
  const claims = new Map<string, ShownClaim>();
  const sayings = new Map<string, Map<string, number>>();
  documents.forEach((document, index) => {
    const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
    for (const claim of document.claims) {
      const ref = `${document.id}#${claim.id}`;
      const quantity = (claim.quantity !== null && quantities.get(claim.quantity)) || null;
      claims.set(ref, { ref, claim, document, index, quantity });
    }
    for (const { entity, start, end } of document.entities) {
      const said = document.text.slice(start, end).replace(/\s+/g, ' ');
      const counts = sayings.get(entity) ?? new Map<string, number>();
      sayings.set(entity, counts.set(said, (counts.get(said) ?? 0) + 1));
    }
  });
  const names = new Map([...sayings].map(([entity, counts]) => [entity, mostFrequent(counts)]));
  return { documents, claims, links, clusters, names, manifest };
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
