/** SQL over the files of a run, through DuckDB: documents, sentences to claims, links and clusters as views. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RecoupeError, UsageError } from '../errors.js';

/** Layers of a document that become a view each, with the article's id in `doc`. */
const LAYERS = ['blocks', 'languages', 'sentences', 'entities', 'quantities', 'times', 'claims', 'warnings'];
/** The views that a query can name. */
export const VIEWS = ['documents', ...LAYERS, 'links', 'clusters', 'errors'] as const;

/** What a query gives. */
export interface Table {
  readonly columns: readonly string[];
  /** JSON values. */
  readonly rows: readonly (readonly unknown[])[];
}

/** A run’s files as views. */
export interface QueryableRun {
  /** Rejects with a UsageError that says what is wrong with the SQL. */
  query(sql: string): Promise<Table>;
  /** Writes views as Parquet files into a folder, `<view>.parquet`; gives the names. */
  exportParquet(folder: string, views?: readonly string[]): Promise<string[]>;
  close(): void;
}

/** Opens a finished run for questions; rejects with `not-found` where the folder has no documents.jsonl. */
export async function openRun(run: string): Promise<QueryableRun> {
  if (!(await stat(join(run, 'documents.jsonl')).catch(() => null)))
    throw new RecoupeError('not-found', `There is no finished run in ${run}: it has no documents.jsonl.`);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  for (const file of ['documents', 'links', 'clusters', 'errors']) {
    const path = join(run, `${file}.jsonl`);
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    // an empty file has no columns to find out
    const source =
      size === 0
        ? '(SELECT NULL AS none WHERE false)'
        : `read_json(${quoted(path)}, format = 'newline_delimited', sample_size = -1, maximum_object_size = 268435456)`;
    await db.run(`CREATE VIEW ${file} AS SELECT * FROM ${source}`);
  }
  if (((await stat(join(run, 'documents.jsonl'))).size ?? 0) > 0)
    for (const layer of LAYERS) await db.run(await layerView(db, layer));
  const query = async (sql: string): Promise<Table> => {
    try {
      const result = await db.runAndReadAll(sql);
      return { columns: result.columnNames(), rows: result.getRowsJson() };
    } catch (error) {
      throw new UsageError(
        `The query failed: ${(error as Error).message}\nThe views are ${VIEWS.join(', ')}.`,
        { cause: error },
      );
    }
  };
  return {
    query,
    async exportParquet(folder, views = VIEWS) {
      const names: string[] = [];
      for (const view of views) {
        const path = join(folder, `${view}.parquet`);
        await query(`COPY (SELECT * FROM ${view}) TO ${quoted(path)} (FORMAT parquet)`);
        names.push(path);
      }
      return names;
    },
    close() {
      db.closeSync();
      instance.closeSync();
    },
  };
}

/** A layer that is empty in every document has no fields, and becomes a view without rows. */
async function layerView(
  db: { runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }> },
  layer: string,
): Promise<string> {
  const [row] = (await db.runAndReadAll(`SELECT typeof(${layer}) FROM documents LIMIT 1`)).getRowsJson();
  return String(row?.[0]).startsWith('STRUCT')
    ? `CREATE VIEW ${layer} AS SELECT doc, item.* FROM (SELECT id AS doc, unnest(${layer}) AS item FROM documents)`
    : `CREATE VIEW ${layer} AS SELECT id AS doc FROM documents WHERE false`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
