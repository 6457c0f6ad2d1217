/** Evaluations on file: what `recoupe evaluate --json` wrote. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import type { Evaluation } from './table.js';

const ratio = z.number().nullable();
const counts = z.object({
  found: z.number(),
  predicted: z.number(),
  recalled: z.number(),
  gold: z.number(),
});
const ratios = z.object({ counts, precision: ratio, recall: ratio, f: ratio });
const layer = z
  .object({
    measures: z.record(
      z.string(),
      ratios.extend({
        macro: z.object({ mean: z.number(), deviation: ratio, articles: z.number() }).nullable(),
        interval: z.tuple([z.number(), z.number()]).nullable(),
      }),
    ),
    types: z.record(z.string(), ratios),
    confusion: z.record(z.string(), z.record(z.string(), z.number())).optional(),
    articles: z.record(z.string(), z.record(z.string(), counts)),
    items: z.array(
      z.object({
        article: z.string(),
        key: z.string(),
        outcome: z.string(),
        start: z.number(),
        end: z.number(),
        expected: z.string().nullable(),
        got: z.string().nullable(),
      }),
    ),
  })
  .nullable();
const scores = z.object({
  blocks: layer,
  languages: layer,
  sentences: layer,
  entities: layer,
  quantities: layer,
  times: layer,
  claims: layer,
  links: layer,
  clusters: layer,
  conll: ratio,
});
const evaluation = z.object({
  schema: z.literal('recoupe/scores@1'),
  version: z.string(),
  corpus: z.object({ articles: z.array(z.string()), split: z.string().nullable(), digest: z.string() }),
  system: z.string().nullable(),
  chained: scores,
  gold: scores.nullable(),
});

/** Reads a file of scores; rejects with `not-found` or `bad-json`. */
export async function readScores(path: string): Promise<Evaluation> {
  const content = await readFile(path, 'utf8').catch((error: Error) => {
    throw new RecoupeError('not-found', `Cannot read ${path}: ${error.message}.`, { cause: error });
  });
  try {
    return evaluation.parse(JSON.parse(content)) as Evaluation;
  } catch (error) {
    throw new RecoupeError(
      'bad-json',
      `${path} is no file of scores; make one with "recoupe evaluate --json > scores.json".`,
      { cause: error },
    );
  }
}
