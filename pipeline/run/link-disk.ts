/**
 * Linking beyond memory: claims and links lie in files, memory holds where, and one block and one cluster at a
 * time: about 50 bytes a claim and 30 a link. The result is that of `linkClaims`, byte for byte.
 */
import { createHash } from 'node:crypto';
import { type Cluster, type Link, RELATIONS, type Relation } from '../schema.js';
import {
  arithmeticLinks,
  blockKeys,
  type ComparableClaim,
  clusterOf,
  type FormerLevels,
  inDocumentOrder,
  keepFormerLevel,
  type PlacedLink,
  relate,
  startBlock,
  startGrouping,
} from '../stages/links/index.js';
import { type LineStore, openLineStore } from './line-store.js';
import { type Column, grouped, startColumn } from './numbers.js';

/** Links claims that lie in files. */
export interface DiskLinker {
  /** The claims of the next article. */
  add(claims: readonly ComparableClaim[]): void;
  /** Compares all and hands links, then clusters, over in the order of their files. */
  finish(sinks: {
    /** One link as its line of JSON. */
    readonly link: (line: string, relation: Relation) => Promise<void>;
    readonly cluster: (cluster: Cluster) => Promise<void>;
    /** Lines of the links among claims before `since`. */
    readonly known?: AsyncIterable<string> | undefined;
  }): Promise<{ readonly abridged: number }>;
  /** Gives the space on disk back. */
  close(): void;
}

/**
 * Opens a linker whose files lie in `folder`, without names. Articles come in document order. Claims before
 * position `since` are met but not related to each other: their links are known already. Throws `not-writable`.
 */
export function openDiskLinker(folder: string, since = 0): DiskLinker {
  const claims = openLineStore(folder);
  const links = openLinks(folder);
  const keys = { hash: startColumn(Float64Array), claim: startColumn(Int32Array) };
  const levels: FormerLevels = new Map();
  return {
    add(more) {
      for (const claim of inDocumentOrder(more)) {
        keepFormerLevel(levels, claim);
        for (const hash of new Set(blockKeys(claim).map(hashOf))) {
          keys.hash.push(hash);
          keys.claim.push(claims.count);
        }
        claims.append(JSON.stringify(claim));
      }
    },
    async finish(sinks) {
      if (sinks.known) await takeKnown(links, claims, since, sinks.known);
      const abridged = compareBlocks(links, claims, keys, since);
      const grouping = startGrouping(claims.count);
      const order = links.sorted(claims.count);
      for (const row of order) {
        grouping.join(links.place(row));
        await sinks.link(links.line(row), links.place(row).relation);
      }
      for (const row of order) grouping.judge(links.place(row));
      for (const article of articles(claims))
        for (const link of arithmeticLinks(article, levels))
          await sinks.link(JSON.stringify(link), link.relation);
      for (const cluster of clusters(claims, grouping)) await sinks.cluster(cluster);
      return { abridged };
    },
    close() {
      claims.close();
      links.close();
    },
  };
}

const claimIn = (claims: LineStore, at: number) => JSON.parse(claims.read(at)) as ComparableClaim;

/** 52 bits of SHA-256: two keys that had one in common would make one block, whose strangers are not related. */
function hashOf(key: string): number {
  const digest = createHash('sha256').update(key).digest();
  return digest.readUInt32LE(0) * 2 ** 20 + (digest.readUInt32LE(4) >>> 12);
}

/** Links by row: their lines on disk, their places in memory. */
function openLinks(folder: string) {
  const lines = openLineStore(folder);
  const later = startColumn(Int32Array);
  const earlier = startColumn(Int32Array);
  /** The place of the relation, doubled; odd where the link goes out from the later claim. */
  const kind = startColumn(Uint8Array);
  return {
    add(from: number, to: number, relation: Relation, line: string) {
      later.push(Math.max(from, to));
      earlier.push(Math.min(from, to));
      kind.push(2 * RELATIONS.indexOf(relation) + (from > to ? 1 : 0));
      lines.append(line);
    },
    place(row: number): PlacedLink {
      const relation = RELATIONS[kind.at(row) >> 1]!;
      const [from, to] = kind.at(row) % 2 === 1 ? [later, earlier] : [earlier, later];
      return { from: from.at(row), to: to.at(row), relation };
    },
    line: (row: number) => lines.read(row),
    /** The rows by later claim, then earlier; of a pair that was found in two blocks, one. */
    sorted(claims: number): Int32Array {
      const { starts, order } = grouped(lines.count, claims, later.at);
      let kept = 0;
      for (let claim = 0; claim < claims; claim += 1) {
        let last = -1;
        const rows = order.slice(starts[claim], starts[claim + 1]);
        for (const row of rows.sort((a, b) => earlier.at(a) - earlier.at(b) || a - b)) {
          if (earlier.at(row) === last) continue;
          last = earlier.at(row);
          order[kept] = row;
          kept += 1;
        }
      }
      return order.subarray(0, kept);
    },
    close: lines.close,
  };
}

type Links = ReturnType<typeof openLinks>;

/** Links that an earlier run found, put where they would be found again. */
async function takeKnown(
  links: Links,
  claims: LineStore,
  since: number,
  lines: AsyncIterable<string>,
): Promise<void> {
  const places = new Map<string, number>();
  for (let at = 0; at < since; at += 1) places.set(claimIn(claims, at).id, at);
  for await (const line of lines) {
    const { from, to, relation, basis } = JSON.parse(line) as Link;
    const [origin, target] = [places.get(from), places.get(to)];
    if (basis !== 'arithmetic' && origin !== undefined && target !== undefined)
      links.add(origin, target, relation, line);
  }
}

/** Relates the claims of every block; a pair that meets in two blocks is found twice. */
function compareBlocks(
  links: Links,
  claims: LineStore,
  keys: { readonly hash: Column; readonly claim: Column },
  since: number,
): number {
  const abridged = new Uint8Array(claims.count);
  for (const members of blocks(keys)) {
    const block = startBlock();
    const places = new WeakMap<ComparableClaim, number>();
    for (const at of members) {
      const claim = claimIn(claims, at);
      places.set(claim, at);
      const earlier = block.meet(claim);
      if (block.abridged) abridged[at] = 1;
      if (at < since) continue;
      for (const other of earlier) {
        const link = relate(claim, other);
        if (!link) continue;
        const before = places.get(other)!;
        const [from, to] = link.from === claim.id ? [at, before] : [before, at];
        links.add(from, to, link.relation, JSON.stringify(link));
      }
    }
  }
  return abridged.reduce((total, one) => total + one, 0);
}

/** The claims that have a key in common, in order; not those that are alone with theirs. */
function* blocks({ hash, claim }: { readonly hash: Column; readonly claim: Column }): Generator<number[]> {
  const rows = Int32Array.from({ length: hash.length }, (_, row) => row);
  rows.sort((a, b) => hash.at(a) - hash.at(b) || a - b);
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && hash.at(rows[to]!) === hash.at(rows[from]!)) to += 1;
    if (to - from > 1) yield Array.from(rows.subarray(from, to), claim.at);
  }
}

function* articles(claims: LineStore): Generator<ComparableClaim[]> {
  let article: ComparableClaim[] = [];
  for (let at = 0; at < claims.count; at += 1) {
    const claim = claimIn(claims, at);
    if (article.length > 0 && article[0]!.doc !== claim.doc) {
      yield article;
      article = [];
    }
    article.push(claim);
  }
  if (article.length > 0) yield article;
}

function* clusters(claims: LineStore, grouping: ReturnType<typeof startGrouping>): Generator<Cluster> {
  const { starts, order } = grouped(claims.count, claims.count, grouping.rootOf);
  for (let root = 0; root < claims.count; root += 1) {
    const members = Array.from(order.subarray(starts[root], starts[root + 1]), (at) => ({
      claim: claimIn(claims, at),
      superseded: grouping.superseded(at),
    }));
    if (members.length > 0) yield clusterOf(members, grouping.status(root, members.length));
  }
}
