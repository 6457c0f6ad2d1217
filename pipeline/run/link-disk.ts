/**
 * Linking beyond memory: claims lie in a DuckDB file, are met block by block in one sorted stream, and leave as
 * one sorted stream of links. The result is that of `linkClaims`, byte for byte; memory holds one block,
 * one cluster and 5 bytes a claim.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cluster, Link, Relation } from '../schema.js';
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

/** What DuckDB may use before it goes to disk itself. */
const MEMORY = '500MB';
/** Appended rows are handed to the engine in batches of this many, so that they do not pile up in it. */
const FLUSH = 20_000;

export interface DiskLinker {
  /** The claims of the next article. */
  add(claims: readonly ComparableClaim[]): Promise<void>;
  /** Compares all and hands links, then clusters, over in the order of their files. */
  finish(sinks: {
    /** One link as its line of JSON. */
    readonly link: (line: string, relation: Relation) => Promise<void>;
    readonly cluster: (cluster: Cluster) => Promise<void>;
    /** Lines of the links among claims before `since`. */
    readonly known?: AsyncIterable<string> | undefined;
  }): Promise<{ readonly abridged: number }>;
  /** Removes what lies on disk. */
  close(): Promise<void>;
}

/**
 * Opens a linker whose files lie in a folder of their own under `folder`. Articles come in document order.
 * Claims before position `since` are met but not related to each other: their links are known already.
 */
export async function openDiskLinker(folder: string, since = 0): Promise<DiskLinker> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const home = await mkdtemp(join(folder, '.linking-'));
  const instance = await DuckDBInstance.create(join(home, 'claims.duckdb'), {
    memory_limit: MEMORY,
    temp_directory: home,
    threads: '2',
    preserve_insertion_order: 'false',
  });
  const db = await instance.connect();
  // what is written while a query is read must go through another connection, or the query ends early
  const writer = await instance.connect();
  await db.run('CREATE TABLE claims (pos INTEGER, id VARCHAR, json VARCHAR)');
  await db.run('CREATE TABLE keys (key VARCHAR, pos INTEGER)');
  await db.run(
    'CREATE TABLE links (later INTEGER, earlier INTEGER, origin INTEGER, target INTEGER, relation VARCHAR, json VARCHAR)',
  );
  const levels: FormerLevels = new Map();
  const claimRows = await appender(writer, 'claims');
  const keyRows = await appender(writer, 'keys');
  let count = 0;
  return {
    async add(claims) {
      for (const claim of inDocumentOrder(claims)) {
        keepFormerLevel(levels, claim);
        claimRows.append(count, claim.id, JSON.stringify(claim));
        for (const key of new Set(blockKeys(claim))) keyRows.append(key, count);
        count += 1;
      }
    },
    async finish(sinks) {
      claimRows.close();
      keyRows.close();
      if (sinks.known) await takeKnown(db, writer, sinks.known);
      const grouping = startGrouping(count);
      const abridged = await compareBlocks(db, writer, since, count);
      for await (const link of sortedLinks(db)) {
        grouping.join(link);
        await sinks.link(link.json, link.relation);
      }
      for await (const link of sortedLinks(db)) grouping.judge(link);
      for await (const article of articles(db))
        for (const link of arithmeticLinks(article, levels))
          await sinks.link(JSON.stringify(link), link.relation);
      for await (const cluster of clusters(db, grouping, count)) await sinks.cluster(cluster);
      return { abridged };
    },
    async close() {
      writer.closeSync();
      db.closeSync();
      instance.closeSync();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Links that an earlier run found, put where they would be found again. */
async function takeKnown(
  db: DuckDBConnection,
  writer: DuckDBConnection,
  lines: AsyncIterable<string>,
): Promise<void> {
  await writer.run(
    'CREATE TABLE known (number INTEGER, origin VARCHAR, target VARCHAR, relation VARCHAR, json VARCHAR)',
  );
  const rows = await appender(writer, 'known');
  let number = 0;
  for await (const line of lines) {
    const link = JSON.parse(line) as Link;
    if (link.basis !== 'arithmetic') rows.append(number, link.from, link.to, link.relation, line);
    number += 1;
  }
  rows.close();
  await db.run(`INSERT INTO links
    SELECT greatest(a.pos, b.pos), least(a.pos, b.pos), a.pos, b.pos, relation, known.json
    FROM known JOIN claims a ON a.id = origin JOIN claims b ON b.id = target`);
}

/** Relates the claims of every block; a pair that meets in two blocks is written twice and read once. */
async function compareBlocks(
  db: DuckDBConnection,
  writer: DuckDBConnection,
  since: number,
  count: number,
): Promise<number> {
  const abridged = new Uint8Array(count);
  const rows = await appender(writer, 'links');
  const places = new WeakMap<ComparableClaim, number>();
  let key: string | null = null;
  let block = startBlock();
  // a block's rows must come together and in order; the claim rides along so that nothing is looked up
  const query = 'SELECT key, pos, json FROM keys JOIN claims USING (pos) ORDER BY key, pos';
  for await (const [rowKey, pos, json] of stream<[string, number, string]>(db, query)) {
    if (rowKey !== key) {
      key = rowKey;
      block = startBlock();
    }
    const claim = JSON.parse(json) as ComparableClaim;
    places.set(claim, pos);
    const earlier = block.meet(claim);
    if (block.abridged) abridged[pos] = 1;
    if (pos < since) continue;
    for (const other of earlier) {
      const link = relate(claim, other);
      if (!link) continue;
      const [later, before] = [pos, places.get(other)!];
      const [origin, target] = link.from === claim.id ? [later, before] : [before, later];
      rows.append(later, before, origin, target, link.relation, JSON.stringify(link));
    }
  }
  rows.close();
  return abridged.reduce((total, one) => total + one, 0);
}

async function* sortedLinks(db: DuckDBConnection): AsyncGenerator<PlacedLink & { readonly json: string }> {
  let last = '';
  const query = 'SELECT later, earlier, origin, target, relation, json FROM links ORDER BY later, earlier';
  type Row = [number, number, number, number, Relation, string];
  for await (const [later, earlier, from, to, relation, json] of stream<Row>(db, query)) {
    const pair = `${later} ${earlier}`;
    if (pair !== last) yield { from, to, relation, json };
    last = pair;
  }
}

async function* articles(db: DuckDBConnection): AsyncGenerator<ComparableClaim[]> {
  let article: ComparableClaim[] = [];
  for await (const [json] of stream<[string]>(db, 'SELECT json FROM claims ORDER BY pos')) {
    const claim = JSON.parse(json) as ComparableClaim;
    if (article.length > 0 && article[0]!.doc !== claim.doc) {
      yield article;
      article = [];
    }
    article.push(claim);
  }
  if (article.length > 0) yield article;
}

async function* clusters(
  db: DuckDBConnection,
  grouping: ReturnType<typeof startGrouping>,
  count: number,
): AsyncGenerator<Cluster> {
  await db.run('CREATE TABLE roots (root INTEGER, pos INTEGER)');
  const rows = await appender(db, 'roots');
  for (let at = 0; at < count; at += 1) rows.append(grouping.rootOf(at), at);
  rows.close();
  let root = -1;
  let members: { claim: ComparableClaim; superseded: boolean }[] = [];
  const query = 'SELECT root, pos, json FROM roots JOIN claims USING (pos) ORDER BY root, pos';
  for await (const [rowRoot, pos, json] of stream<[number, number, string]>(db, query)) {
    if (rowRoot !== root && members.length > 0) {
      yield clusterOf(members, grouping.status(root, members.length));
      members = [];
    }
    root = rowRoot;
    members.push({ claim: JSON.parse(json) as ComparableClaim, superseded: grouping.superseded(pos) });
  }
  if (members.length > 0) yield clusterOf(members, grouping.status(root, members.length));
}

/** Rows of a query, as they come, never all at once. */
async function* stream<Row extends readonly unknown[]>(
  db: DuckDBConnection,
  sql: string,
): AsyncGenerator<Row> {
  const result = await db.stream(sql);
  for await (const rows of result.yieldRows()) yield* rows as unknown as Row[];
}

/** Rows into a table: integers and strings, in the order of its columns. */
async function appender(db: DuckDBConnection, table: string) {
  const rows = await db.createAppender(table);
  let waiting = 0;
  return {
    append(...values: readonly (string | number)[]) {
      for (const value of values)
        if (typeof value === 'number') rows.appendInteger(value);
        else rows.appendVarchar(value);
      rows.endRow();
      waiting += 1;
      if (waiting % FLUSH === 0) rows.flushSync();
    },
    close: () => rows.closeSync(),
  };
}
