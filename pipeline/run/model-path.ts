/**
 * The most probable labels of a text's words that make sense in a row, by Viterbi: a name does not go on (I) where
 * none of its type began. Taken word by word, the labels would leave halves of names where the model is unsure.
 */
import type { TagLabel } from './model-labels.js';

/** For each label those that may stand right before it. */
export type Steps = readonly (readonly number[])[];

/** Which label may follow which; a scheme without B lets a name begin with I. */
export function stepsOf(labels: readonly TagLabel[]): Steps {
  const begun = new Set(labels.filter((label) => label?.[0] === 'B').map((label) => label!.slice(2)));
  const all = labels.map((_, i) => i);
  return labels.map((label) => {
    if (label?.[0] !== 'I' || !begun.has(label.slice(2))) return all;
    return all.filter((i) => labels[i]?.slice(2) === label.slice(2));
  });
}

/**
 * The labels of the words, by number. `logits` has a row of `labels.length` for each piece, `rows` says which row is
 * that of each word, `opens` where a word begins a line, which no name crosses.
 */
export function bestPath(
  logits: Float32Array,
  rows: readonly number[],
  opens: readonly boolean[],
  steps: Steps,
): number[] {
  const size = steps.length;
  const back: Int16Array[] = [];
  let scores = new Float64Array(size);
  for (let word = 0; word < rows.length; word += 1) {
    const from = rows[word]! * size;
    const base = logSum(logits, from, size);
    const next = new Float64Array(size);
    const came = new Int16Array(size);
    for (let label = 0; label < size; label += 1) {
      const before = steps[label]!;
      const isFree = before.length === size;
      const isBarred = !isFree && (word === 0 || opens[word]!);
      let best = before[0]!;
      for (const other of before) if (scores[other]! > scores[best]!) best = other;
      came[label] = best;
      next[label] = isBarred ? Number.NEGATIVE_INFINITY : scores[best]! + logits[from + label]! - base;
    }
    back.push(came);
    scores = next;
  }
  return traced(scores, back);
}

function traced(scores: Float64Array, back: readonly Int16Array[]): number[] {
  let label = 0;
  for (let i = 1; i < scores.length; i += 1) if (scores[i]! > scores[label]!) label = i;
  const path: number[] = new Array(back.length);
  for (let word = back.length - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = back[word]![label]!;
  }
  return path;
}

/** The logarithm of the sum of the exponentials of a row. */
export function logSum(logits: Float32Array, from: number, size: number): number {
  let top = logits[from]!;
  for (let i = 1; i < size; i += 1) if (logits[from + i]! > top) top = logits[from + i]!;
  let sum = 0;
  for (let i = 0; i < size; i += 1) sum += Math.exp(logits[from + i]! - top);
  return top + Math.log(sum);
}
