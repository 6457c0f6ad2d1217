import { describe, expect, it } from 'vitest';
import type { GoldLink, Link } from '../../schema.js';
import { fscore, precision, recall } from '../../scoring/counts.js';
import { conllMean, scoreClusters, scoreLinks } from './score.js';

/** `a refines b` as a link between the claims `doc#a` and `doc#b`. */
const link = <Relation extends string>(drawn: string) => {
  const [from, relation, to] = drawn.split(' ');
  return { from: `d#${from}`, to: `d#${to}`, relation: relation as Relation };
};
const gold = (...drawn: string[]) => drawn.map((one) => link<'refines'>(one)) as GoldLink[];
const got = (...drawn: string[]) => drawn.map((one) => link<Link['relation']>(one));
const same = new Map('abcdefxy'.split('').map((name) => [`d#${name}`, `d#${name}`]));

describe('links', () => {
  const cases: [string, string[], string[], precision: number | null, recall: number][] = [
    ['right', ['a refines b'], ['a refines b'], 1, 1],
    ['wrong direction', ['a refines b'], ['b refines a'], 0, 0],
    ['a symmetric relation has none', ['a compatible b'], ['b compatible a'], 1, 1],
    ['wrong relation', ['a refines b'], ['a compatible b'], 0, 0],
    ['missed', ['a refines b'], [], null, 0],
    [
      'an unlisted pair inside a group is not judged',
      ['a refines b', 'b refines c'],
      ['a refines c'],
      null,
      0,
    ],
    [
      'a pair across groups is wrong',
      ['a refines b', 'c refines d'],
      ['a refines b', 'a refines c'],
      0.5,
      0.5,
    ],
    ['a forbidden pair is wrong', ['a refines b', 'a none x'], ['a refines b', 'x updates a'], 0.5, 1],
    ['a claim that gold does not have is not judged', ['a refines b'], ['a refines b', 'a refines z'], 1, 1],
  ];
  for (const [name, expected, predicted, p, r] of cases)
    it(name, () => {
      const { relation } = scoreLinks(gold(...expected), got(...predicted), same).measures;
      expect([precision(relation!), recall(relation!)]).toEqual([p, r]);
    });

  it('does not judge unlisted links of optional claims', () => {
    const { measures } = scoreLinks(
      gold('a refines b'),
      got('a refines b', 'y refines a'),
      same,
      new Set(['d#y']),
    );
    expect(fscore(measures.relation!)).toBe(1);
  });

  it('takes the others of an arithmetic relation for its `to`', () => {
    const predicted = { ...link<Link['relation']>('a consistent_with x'), with: ['d#b'] };
    const { measures } = scoreLinks(gold('a consistent_with b'), [predicted], same);
    expect(fscore(measures.relation!)).toBe(1);
  });

  it('counts conflicts that gold does not have, and forbidden pairs that were linked', () => {
    const { measures } = scoreLinks(
      gold('a refines b', 'c conflicts d', 'a none c'),
      got('a conflicts b', 'd conflicts c', 'a refines c'),
      same,
    );
    expect([fscore(measures.falseConflicts!), fscore(measures.forbidden!)]).toEqual([0.5, 1]);
  });
});

describe('clusters', () => {
  const cluster = (members: string) => ({ members: [...members].map((name) => `d#${name}`) });
  const relations = gold('a refines b', 'c same_fact d', 'a consistent_with c');
  const all = [...'abcde'].map((name) => `d#${name}`);

  it('is whole for the closure of the relations, without the arithmetic ones', () => {
    const measures = scoreClusters(relations, all, [cluster('ab'), cluster('cd'), cluster('e')], same);
    for (const counts of Object.values(measures)) expect(fscore(counts)).toBe(1);
    expect(conllMean(measures)).toBe(1);
  });

  it('punishes two facts in one cluster, and a claim that is none', () => {
    const joined = scoreClusters(relations, all, [cluster('abcd'), cluster('e')], same);
    expect([precision(joined.muc!), recall(joined.muc!)]).toEqual([2 / 3, 1]);
    const more = scoreClusters(relations, all, [cluster('abz'), cluster('cd')], same);
    expect([precision(more.muc!), recall(more.muc!)]).toEqual([2 / 3, 1]);
  });
});
