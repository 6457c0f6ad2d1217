/** Linking the claims of a run into its files. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComparableClaim } from '../stages/links/index.js';
import { openJsonl } from './jsonl.js';
import { type DiskLinker, openDiskLinker } from './link-disk.js';

/** How many relations and clusters were found, by kind. */
export interface LinkCounts {
  readonly links: Readonly<Record<string, number>>;
  readonly clusters: Readonly<Record<string, number>>;
  /** Claims that were compared with representatives of their slot only. */
  readonly abridged: number;
}

/** Takes the claims of a run and writes their links. */
export interface Linker {
  /** The claims of the next article, in document order. Throws `not-writable`. */
  add(claims: readonly ComparableClaim[]): void;
  /** Writes links.jsonl and clusters.jsonl; `known` are lines of links that need not be found again. */
  finish(known?: AsyncIterable<string>): Promise<LinkCounts>;
  /** Gives back what it holds on disk; also after a failure. */
  close(): void;
}

/**
 * Starts a linker that writes into `out`, which has to be there when the first claims come; with null it counts
 * only. With `since`, claims before that position are met but not related to each other: their links are `known`.
 */
export function startLinker(out: string | null, { since = 0 }: { readonly since?: number } = {}): Linker {
  let opened: DiskLinker | undefined;
  const disk = () => {
    opened ??= openDiskLinker(out ?? tmpdir(), since);
    return opened;
  };
  return {
    add(claims) {
      if (claims.length > 0) disk().add(claims);
    },
    async finish(known) {
      const links = out === null ? null : await openJsonl(join(out, 'links.jsonl'));
      const clusters = out === null ? null : await openJsonl(join(out, 'clusters.jsonl'));
      const counts = { links: new Map<string, number>(), clusters: new Map<string, number>() };
      const { abridged } = await disk().finish({
        known,
        async link(line, relation) {
          count(counts.links, relation);
          await links?.writeLine(line);
        },
        async cluster(cluster) {
          count(counts.clusters, cluster.status);
          await clusters?.write(cluster);
        },
      });
      await links?.close();
      await clusters?.close();
      return { links: sorted(counts.links), clusters: sorted(counts.clusters), abridged };
    },
    close: () => opened?.close(),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
