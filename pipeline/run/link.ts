/** Linking the claims of a run: in memory while they fit, on disk beyond; the files are the same. */
import { join } from 'node:path';
import type { Link } from '../schema.js';
import { type ComparableClaim, linkClaims } from '../stages/links/index.js';
import { openJsonl } from './jsonl.js';
import { type DiskLinker, openDiskLinker } from './link-disk.js';

/** About 300 MB of claims; linking on disk takes over from here. */
const IN_MEMORY = 200_000;

export interface LinkCounts {
  readonly links: Readonly<Record<string, number>>;
  readonly clusters: Readonly<Record<string, number>>;
  /** Claims that were compared with representatives of their slot only. */
  readonly abridged: number;
}

export interface Linker {
  /** The claims of the next article, in document order. */
  add(claims: readonly ComparableClaim[]): Promise<void>;
  /** Writes links.jsonl and clusters.jsonl; `known` are lines of links that need not be found again. */
  finish(known?: AsyncIterable<string>): Promise<LinkCounts>;
  /** Removes what is left on disk; also after a failure. */
  close(): Promise<void>;
}

/**
 * Starts a linker that writes into `out`; with null it counts only. With `since`, claims before that position
 * are met but not related to each other: their links are `known`.
 */
export function startLinker(
  out: string | null,
  options: { readonly since?: number; readonly inMemory?: number } = {},
): Linker {
  const { since = 0, inMemory = IN_MEMORY } = options;
  let claims: ComparableClaim[] = [];
  let disk: DiskLinker | null = null;
  return {
    async add(more) {
      if (disk) return disk.add(more);
      claims.push(...more);
      if (claims.length < inMemory || out === null) return;
      disk = await openDiskLinker(out, since);
      await disk.add(claims);
      claims = [];
    },
    async finish(known) {
      const links = out === null ? null : await openJsonl(join(out, 'links.jsonl'));
      const clusters = out === null ? null : await openJsonl(join(out, 'clusters.jsonl'));
      const counts = { links: new Map<string, number>(), clusters: new Map<string, number>() };
      const write = {
        link: async (line: string, relation: string) => {
          count(counts.links, relation);
          await links?.writeLine(line);
        },
        cluster: async (cluster: { readonly status: string }) => {
          count(counts.clusters, cluster.status);
          await clusters?.write(cluster);
        },
      };
      let abridged = 0;
      if (disk) {
        ({ abridged } = await disk.finish({ ...write, known }));
      } else {
        const linked = linkClaims(claims, { since, known: known ? await linksOf(known) : [] });
        for (const link of linked.links) await write.link(JSON.stringify(link), link.relation);
        for (const cluster of linked.clusters) await write.cluster(cluster);
        abridged = linked.abridged;
      }
      await links?.close();
      await clusters?.close();
      return { links: sorted(counts.links), clusters: sorted(counts.clusters), abridged };
    },
    close: async () => disk?.close(),
  };
}

async function linksOf(lines: AsyncIterable<string>): Promise<Link[]> {
  const links: Link[] = [];
  for await (const line of lines) links.push(JSON.parse(line) as Link);
  return links;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
