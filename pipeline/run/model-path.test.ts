import { describe, expect, it } from 'vitest';
import { tagLabels } from './model-labels.js';
import { bestPath, stepsOf } from './model-path.js';

const NAMES = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
const steps = stepsOf(tagLabels(Object.fromEntries(NAMES.map((name, i) => [i, name]))));

/** The path over words of which each is given as the logits of its labels. */
function pathOf(words: readonly (readonly number[])[], opens = words.map(() => false)): string[] {
  const rows = words.map((_, i) => i);
  return bestPath(Float32Array.from(words.flat()), rows, opens, steps).map((label) => NAMES[label]!);
}

describe('the best path', () => {
  it.each([
    [
      'each best by itself, where that makes sense',
      [
        [0, 5, 0, 0, 0],
        [0, 0, 5, 0, 0],
        [5, 0, 0, 0, 0],
      ],
      ['B-PER', 'I-PER', 'O'],
    ],
    [
      'no name that goes on without a beginning',
      [
        [3, 2, 0, 0, 0],
        [0, 0, 5, 0, 0],
      ],
      ['B-PER', 'I-PER'],
    ],
    [
      'no name that changes its type',
      [
        [0, 0, 0, 4, 0],
        [0, 0, 3, 0, 2],
      ],
      ['B-ORG', 'I-ORG'],
    ],
    ['a beginning at the first word', [[0, 1, 2, 0, 0]], ['B-PER']],
    [
      'two names side by side',
      [
        [0, 5, 0, 0, 0],
        [0, 0, 0, 5, 0],
      ],
      ['B-PER', 'B-ORG'],
    ],
  ])('takes %s', (_, words, expected) => {
    expect(pathOf(words)).toEqual(expected);
  });

  it('lets no name go on into the next line', () => {
    const words = [
      [0, 5, 0, 0, 0],
      [0, 2, 5, 0, 0],
    ];
    expect(pathOf(words)).toEqual(['B-PER', 'I-PER']);
    expect(pathOf(words, [false, true])).toEqual(['B-PER', 'B-PER']);
  });

  it('reads the first piece of each word', () => {
    const logits = Float32Array.from([0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 5, 0, 0]);
    expect(bestPath(logits, [0, 2], [false, false], steps)).toEqual([1, 2]);
  });

  it('lets a name begin with I where the scheme has no B', () => {
    const bare = stepsOf(tagLabels({ 0: 'O', 1: 'PER' }));
    expect(bestPath(Float32Array.from([0, 5]), [0], [false], bare)).toEqual([1]);
  });

  it('gives nothing for no words', () => {
    expect(bestPath(new Float32Array(0), [], [], steps)).toEqual([]);
  });
});
