import { describe, expect, it } from 'vitest';
import { tagLabels } from './model-labels.js';

describe('label names of published models', () => {
  it.each([
    ['O', null],
    ['B-PER', 'B-PER'],
    ['I-PER', 'I-PER'],
    ['B-PERSON', 'B-PER'],
    ['B-pers', 'B-PER'],
    ['L-ORG', 'I-ORG'],
    ['U-GPE', 'B-LOC'],
    ['S-LOC', 'B-LOC'],
    ['E-LOC', 'I-LOC'],
    ['I-Organisation', 'I-ORG'],
    ['ORG', 'I-ORG'],
    ['PER-B', 'B-PER'],
    ['B_PRODUCT', 'B-PRODUCT'],
    ['I-WORK_OF_ART', 'I-PRODUCT'],
    ['B-EVENT', 'B-EVENT'],
    ['I-MISC', null],
    ['B-DATE', null],
    ['LABEL_3', null],
  ])('%s is %s', (label, expected) => {
    expect(tagLabels({ 0: label })).toEqual([expected]);
  });
});
