/** The contract's shapes as JSON Schema (draft 2020-12) for programs in other languages, made from the zod schemas. */
import { z } from 'zod';
import {
  clusterSchema,
  documentSchema,
  errorLineSchema,
  goldLinkSchema,
  goldSchema,
  inputLineSchema,
  linkSchema,
  metaSchema,
} from './schema.js';

const published = {
  document: [documentSchema, 'One line of documents.jsonl: an article with all its layers.'],
  link: [linkSchema, 'One line of links.jsonl: a relation between two claims.'],
  cluster: [clusterSchema, 'One line of clusters.jsonl: claims that speak of one fact.'],
  error: [errorLineSchema, 'One line of errors.jsonl: an article that failed, and why.'],
  input: [inputLineSchema, 'One line of a .jsonl input.'],
  meta: [metaSchema, 'meta.json of a corpus article.'],
  gold: [goldSchema, 'gold.json of a corpus article.'],
  'gold-link': [goldLinkSchema, 'One line of links.gold.jsonl.'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** The name of a published shape. */
export type SchemaName = keyof typeof published;
/** The shapes that have a JSON Schema. */
export const SCHEMA_NAMES = Object.keys(published) as SchemaName[];

/** The JSON Schema of one shape. */
export function jsonSchema(name: SchemaName): object {
  const [schema, description] = published[name];
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, title: `recoupe ${name}`, description, ...rest };
}
