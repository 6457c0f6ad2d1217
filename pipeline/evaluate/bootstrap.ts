/** Resampling of articles, with a seeded generator: the same counts give the same interval everywhere. */
import { type Counts, fscore, sumCounts } from '../scoring/counts.js';

const RESAMPLES = 1000;
const SEED = 20_250_613;

/**
 * The 95 % percentile interval of F over resampled articles (Efron & Tibshirani 1993); null with fewer than two articles
 * that count, or where F is not defined.
 */
export function bootstrapInterval(articles: readonly Counts[]): readonly [number, number] | null {
  const counted = articles.filter((counts) => counts.gold > 0 || counts.predicted > 0);
  if (counted.length < 2) return null;
  const random = generator(SEED);
  const scores: number[] = [];
  for (let i = 0; i < RESAMPLES; i += 1) {
    const score = fscore(sumCounts(counted.map(() => counted[Math.floor(random() * counted.length)]!)));
    if (score !== null) scores.push(score);
  }
  scores.sort((a, b) => a - b);
  return [scores[Math.floor(scores.length * 0.025)]!, scores[Math.ceil(scores.length * 0.975) - 1]!];
}

/**
 * The paired bootstrap p of a difference in F between two systems on the same articles: how often a resample
 * shows a difference more than twice as large as the one observed (Berg-Kirkpatrick et al. 2012). 1 where there is no
 * difference.
 */
export function pairedBootstrap(ours: readonly Counts[], theirs: readonly Counts[]): number {
  const difference = (indices: readonly number[]) =>
    (fscore(sumCounts(indices.map((i) => ours[i]!))) ?? 0) -
    (fscore(sumCounts(indices.map((i) => theirs[i]!))) ?? 0);
  const all = ours.map((_, index) => index);
  const observed = difference(all);
  if (observed === 0) return 1;
  const random = generator(SEED);
  let larger = 0;
  for (let i = 0; i < RESAMPLES; i += 1) {
    const sample = all.map(() => Math.floor(random() * all.length));
    if (difference(sample) * Math.sign(observed) > 2 * Math.abs(observed)) larger += 1;
  }
  return larger / RESAMPLES;
}

/** mulberry32: numbers from 0 to 1 (1 not included), enough for resampling. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
