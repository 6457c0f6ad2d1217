import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Counts, hits, share } from '../scoring/counts.js';
import { baselineOf, gateFaults, readBaseline, updateBaseline } from './gate.js';
import { SCORED_LAYERS } from './score-predictions.js';
import { summarise } from './summary.js';
import type { Evaluation } from './table.js';

/** An evaluation with nothing but times and the leak of blocks. */
function evaluation(value: Counts, leak: Counts = share(0, 10), digest = 'one'): Evaluation {
  const layers = Object.fromEntries(SCORED_LAYERS.map((name) => [name, null as unknown]));
  const one = (measures: Record<string, Counts>) =>
    summarise(new Map([['a', { measures, types: {}, items: [] }]]));
  const chained = { ...layers, times: one({ value }), blocks: one({ leak }), conll: null };
  return {
    schema: 'recoupe/scores@1',
    version: '0',
    corpus: { articles: ['a'], split: null, digest },
    system: null,
    chained: chained as never,
    gold: null,
  };
}

const two = evaluation(hits(2, 1, 0));
const baseline = baselineOf(two);

describe('the gate', () => {
  it('passes on the scores that set it, to the last digit, and on better ones', () => {
    expect(baseline.floors['chained.times.value']).toBe(0.8);
    expect(gateFaults(two, baseline)).toEqual([]);
    expect(gateFaults(evaluation(hits(3, 0, 0)), baseline)).toEqual([]);
  });

  it('names what fell below its floor or rose above its ceiling', () => {
    expect(gateFaults(evaluation(hits(1, 1, 1)), baseline)).toEqual([
      'chained.times.value is 0.500, below its floor of 0.800.',
    ]);
    expect(gateFaults(evaluation(hits(2, 1, 0), share(1, 10)), baseline)).toEqual([
      'chained.blocks.leak is 0.100, above its ceiling of 0.000.',
    ]);
  });

  it('fails where a layer is not scored any more', () => {
    expect(gateFaults(evaluation(hits(0, 0, 0)), baseline)[0]).toContain('not scored any more');
  });

  it('asks for --update when the gold has changed', () => {
    expect(gateFaults(evaluation(hits(3, 0, 0), share(0, 10), 'other'), baseline)[0]).toContain('--update');
  });

  it('lowers a floor only when told to', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'gate-')), 'baseline.json');
    await updateBaseline(path, baseline, false);
    const worse = baselineOf(evaluation(hits(1, 1, 1)));
    await expect(updateBaseline(path, worse, false)).rejects.toThrow('--allow-regression');
    expect(await readBaseline(path)).toEqual(baseline);
    await updateBaseline(path, worse, true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(worse);
  });
});
