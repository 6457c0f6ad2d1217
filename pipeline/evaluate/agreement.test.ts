import { describe, expect, it } from 'vitest';
import { readCorpus } from '../testing/gold.js';
import { agreement, labelAgreement } from './agreement.js';

const pairs = (drawn: string) => drawn.split(' ').map((pair) => [pair[0]!, pair[1]!] as const);

describe('labelAgreement', () => {
  it('gives the kappa of the usual textbook table: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no', () => {
    const table = [
      ...Array(20).fill('yy'),
      ...Array(5).fill('yn'),
      ...Array(10).fill('ny'),
      ...Array(15).fill('nn'),
    ];
    const { observed, kappa } = labelAgreement('x', pairs(table.join(' ')));
    expect(observed).toBeCloseTo(0.7, 12);
    // chance: (25/50)(30/50) + (25/50)(20/50) = 0.5
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it("gives Krippendorff's alpha of his own example of binary data, two coders and ten units: 0.095", () => {
    const { alpha } = labelAgreement('x', pairs('01 11 01 00 00 01 00 00 10 00'));
    // 4 units of 10 differ; 14 zeros and 6 ones: 1 − (20 − 1)·4 / (14·6)
    expect(alpha).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it('is 1 in full agreement, below 0 in full disagreement, and not defined with one label', () => {
    expect(labelAgreement('x', pairs('aa bb'))).toMatchObject({ kappa: 1, alpha: 1 });
    expect(labelAgreement('x', pairs('ab ba')).kappa).toBe(-1);
    expect(labelAgreement('x', pairs('aa aa'))).toMatchObject({ observed: 1, kappa: null, alpha: null });
  });
});

describe('agreement', () => {
  const { text, layers } = readCorpus()[4]!;

  it('is full between an annotator and the same one', () => {
    for (const { differences, labels } of agreement(text, layers, layers)) {
      expect(differences).toEqual([]);
      for (const { observed } of labels) expect(observed).toBe(1);
    }
  });

  it('lists each difference once', () => {
    const [first, ...entities] = layers.entities!;
    const changed = { ...layers, entities: [{ ...first!, type: 'PER' as const }, ...entities.slice(1)] };
    const found = agreement(text, layers, changed).find(({ layer }) => layer === 'entities')!;
    expect(found.differences.map(({ outcome }) => outcome)).toEqual(['type', 'missed']);
    expect(found.f.strict).toBeLessThan(1);
    expect(found.labels[0]!.kappa).toBeLessThan(1);
  });
});
