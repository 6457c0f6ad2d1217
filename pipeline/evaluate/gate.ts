/** The gate: no layer may fall below its floor in corpus/baseline.json unseen, and no gold may change unseen. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import type { ScoredLayer, Scores } from './score-predictions.js';
import type { Evaluation } from './table.js';

const baselineSchema = z.object({
  schema: z.literal('recoupe/baseline@1'),
  /** Of all sources, metas, gold files and gold links. */
  digest: z.string(),
  /** `<input>.<layer>.<measure>`: the least F. */
  floors: z.record(z.string(), z.number()),
  /** The same for measures of which less is better: the greatest share. */
  ceilings: z.record(z.string(), z.number()),
});
/** `baseline.json`: the floors and ceilings of the scores. */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

const FLOORS: readonly (readonly [ScoredLayer, ...string[]])[] = [
  ['blocks', 'boilerplate', 'characters', 'kind'],
  ['languages', 'accuracy'],
  ['sentences', 'span'],
  ['entities', 'strict', 'keys'],
  ['quantities', 'op', 'overlap'],
  ['times', 'value', 'span'],
  ['claims', 'relaxed1', 'relaxed', 'strict'],
  ['links', 'relation'],
  ['clusters', 'bCubed'],
];
const CEILINGS: readonly (readonly [ScoredLayer, ...string[]])[] = [
  ['blocks', 'leak'],
  ['claims', 'forbidden'],
  ['links', 'forbidden', 'falseConflicts'],
];

/** The baseline that an evaluation would set: its scores, rounded in favour of the program by less than 0.001. */
export function baselineOf(evaluation: Evaluation): Baseline {
  const both = { chained: evaluation.chained, gold: evaluation.gold };
  // where nothing is predicted nothing is wrong: an undefined ceiling is 0, an undefined floor is none
  const pick = (
    names: typeof FLOORS,
    round: (thousandths: number) => number,
    undefinedIs: number | null,
  ): Record<string, number> =>
    Object.fromEntries(
      Object.entries(both).flatMap(([input, scores]) =>
        names.flatMap(([layer, ...measures]) =>
          measures.flatMap((measure) => {
            const f = scores && (scoreOf(scores, layer, measure) ?? undefinedIs);
            // the noise of floating point must not push a whole thousandth up or down
            return f === null
              ? []
              : [[`${input}.${layer}.${measure}`, round(Number((f * 1000).toFixed(6))) / 1000]];
          }),
        ),
      ),
    );
  return {
    schema: 'recoupe/baseline@1',
    digest: evaluation.corpus.digest,
    floors: pick(FLOORS, Math.floor, null),
    ceilings: pick(CEILINGS, Math.ceil, 0),
  };
}

/** What the gate has to say against an evaluation, as sentences; empty where it passes. */
export function gateFaults(evaluation: Evaluation, baseline: Baseline): string[] {
  if (evaluation.corpus.digest !== baseline.digest)
    return [
      'The gold corpus (a source, a meta.json, a gold.json or links.gold.jsonl) has changed since the baseline was set; look at the new scores and run "recoupe evaluate --gate --update".',
    ];
  return regressions(baselineOf(evaluation), baseline).map(
    ({ name, was, is, kind }) =>
      `${name} is ${is === null ? 'not scored any more' : is.toFixed(3)}, ${kind === 'floor' ? 'below its floor of' : 'above its ceiling of'} ${was.toFixed(3)}.`,
  );
}

/** One bound that was moved the wrong way. */
export interface Regression {
  readonly name: string;
  readonly kind: 'floor' | 'ceiling';
  readonly was: number;
  readonly is: number | null;
}

/** The floors that were lowered, and the ceilings that were raised, from one baseline to the next. */
export function regressions(now: Baseline, before: Baseline): Regression[] {
  const found: Regression[] = [];
  for (const [name, was] of Object.entries(before.floors)) {
    const is = now.floors[name] ?? null;
    if (is === null || is < was) found.push({ name, kind: 'floor', was, is });
  }
  for (const [name, was] of Object.entries(before.ceilings)) {
    const is = now.ceilings[name] ?? 0;
    if (is > was) found.push({ name, kind: 'ceiling', was, is });
  }
  return found;
}

/** Reads a baseline; null where there is none yet. Rejects with `bad-gold` for a malformed one. */
export async function readBaseline(path: string): Promise<Baseline | null> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return null;
  try {
    return baselineSchema.parse(JSON.parse(content));
  } catch (error) {
    throw new RecoupeError(
      'bad-gold',
      `${path} is malformed; get it back with git, or make a new one with "recoupe evaluate --gate --update".`,
      { cause: error },
    );
  }
}

/** Writes a baseline; refuses to lower a floor or raise a ceiling unless `allowRegression`. */
export async function updateBaseline(
  path: string,
  next: Baseline,
  allowRegression: boolean,
): Promise<readonly Regression[]> {
  const before = await readBaseline(path);
  const worse = before ? regressions(next, before) : [];
  if (worse.length > 0 && !allowRegression)
    throw new RecoupeError(
      'bad-gold',
      `The baseline was not changed, because it would get worse: ${worse.map(({ name, was, is }) => `${name} ${was} → ${is ?? 'not scored'}`).join(', ')}. If that is meant, add --allow-regression and say why in CHANGELOG.md.`,
    );
  await writeFile(`${path}.part`, `${JSON.stringify(next, null, 2)}\n`);
  await rename(`${path}.part`, path);
  return worse;
}

function scoreOf(scores: Scores, layer: ScoredLayer, measure: string): number | null {
  return scores[layer]?.measures[measure]?.f ?? null;
}
