import { describe, expect, it } from 'vitest';
import { billions, claimOf, entity } from '../../testing/claims.js';
import { arithmeticLinks, type FormerLevels, keepFormerLevel } from './arithmetic.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedQuantity } from './figures.js';
import { rangeOf } from './when.js';

type Claim = Partial<ComparableClaim>;
const one = (value: number, more: Partial<ComparedQuantity>): ComparedQuantity => ({
  kind: 'percent',
  unit: '%',
  op: 'exact',
  value,
  strict: [value * 0.98, value * 1.02],
  loose: [value * 0.9, value * 1.1],
  counted: null,
  ...more,
});
const stake = (percent: number, more: Claim = {}): Claim => ({
  doc: 'a',
  frame: 'stake',
  family: 'stake',
  aspect: 'state',
  roles: { holder: [entity('meta')], target: [entity('scale-ai')] },
  quantity: one(percent, {}),
  ...more,
});
const valuation = (value: number, more: Claim = {}): Claim => ({
  doc: 'a',
  frame: 'valuation',
  family: 'valuation',
  aspect: 'state',
  roles: { target: [entity('scale-ai')] },
  quantity: billions('exact', value, [value * 0.98, value * 1.02]),
  ...more,
});
const amount = (value: number, more: Claim = {}): Claim => ({
  doc: 'a',
  quantity: billions('exact', value, [value * 0.98, value * 1.02]),
  ...more,
});
const growth = (factor: number): Claim => ({
  doc: 'a',
  frame: 'change',
  family: 'change',
  metric: 'valuation',
  roles: { subject: [entity('scale-ai')] },
  quantity: one(factor, { kind: 'factor', unit: 'x' }),
});
const fine = (value: number, ...subjects: string[]): Claim => ({
  doc: 'a',
  frame: 'penalty',
  family: 'penalty',
  roles: { subject: subjects.map(entity) },
  quantity: billions('exact', value, [value * 0.98, value * 1.02]),
});
const year = (value: number): Pick<ComparableClaim, 'days' | 'timed'> => ({
  days: rangeOf(String(value)),
  timed: true,
});
const sales = (value: number, more: Claim = {}): Claim => ({
  doc: 'a',
  frame: 'revenue',
  family: 'revenue',
  aspect: 'state',
  roles: { org: [entity('scale-ai')] },
  quantity: billions('exact', value, [value * 0.98, value * 1.02]),
  ...more,
});
const salesGrowth = (percent: number): Claim => ({
  doc: 'a',
  frame: 'change',
  family: 'change',
  metric: 'revenue',
  roles: { subject: [entity('scale-ai')] },
  quantity: one(percent, { strict: [percent - 0.5, percent + 0.5], loose: [percent - 1, percent + 1] }),
});
const jobs = (count: number, place?: string): Claim => ({
  doc: 'a',
  frame: 'layoffs',
  family: 'layoffs',
  roles: { org: [entity('alstom')], ...(place && { place: [entity(place)] }) },
  quantity: one(count, { kind: 'count', unit: null, counted: 'job' }),
});
const relations = (...rows: Claim[]) => {
  const claims = rows.map((row) => claimOf(row));
  const levels: FormerLevels = new Map();
  for (const claim of claims) keepFormerLevel(levels, claim);
  return arithmeticLinks(
    claims.filter((claim) => claim.doc === 'a'),
    levels,
  ).map((link) => `${link.rule} ${link.relation} ${1 + (link.with?.length ?? 0)}`);
};

describe('arithmetic between slots', () => {
  const rows: [string, Claim[], string[]][] = [
    [
      '49 % of 29 is 14,21',
      [amount(14.3), stake(49), valuation(29)],
      ['links/stake-of-valuation consistent_with 2'],
    ],
    [
      '49 % of 29 is not 20',
      [amount(20), stake(49), valuation(29)],
      ['links/stake-of-valuation inconsistent_with 2'],
    ],
    [
      '… but a hypothesis accuses nobody',
      [amount(20, { modality: 'hypothetical' }), stake(49), valuation(29)],
      [],
    ],
    ['near enough to say nothing', [amount(15.4), stake(49), valuation(29)], []],
    ['another article', [amount(14.3, { doc: 'b' }), stake(49), valuation(29)], []],
    [
      'another currency',
      [
        amount(14.3),
        stake(49),
        valuation(29, { quantity: { ...billions('exact', 29, [28, 30]), unit: 'EUR' } }),
      ],
      [],
    ],
    ['the valuation of the round before', [amount(14.3), stake(49), valuation(29, { cues: ['former'] })], []],
    [
      'another holder',
      [
        amount(14.3),
        stake(49, { roles: { holder: [entity('google')], target: [entity('scale-ai')] } }),
        valuation(29),
      ],
      [],
    ],
    [
      'doubled, from 13,8 to 29',
      [growth(2.1), valuation(29), valuation(13.8, { doc: 'b', cues: ['former'] })],
      ['links/growth consistent_with 2'],
    ],
    [
      'tripled, from 13,8 to 29',
      [growth(3), valuation(29), valuation(13.8, { doc: 'b', cues: ['former'] })],
      ['links/growth inconsistent_with 2'],
    ],
    [
      'a fall by 8 % from 2,5 to 2,3',
      [salesGrowth(-8), sales(2.3, year(2023)), sales(2.5, { doc: 'b', cues: ['former'], ...year(2022) })],
      ['links/growth consistent_with 2'],
    ],
    [
      'a fall by 8 % is not from 3,9 to 2,3',
      [salesGrowth(-8), sales(2.3, year(2023)), sales(3.9, { doc: 'b', cues: ['former'], ...year(2022) })],
      ['links/growth inconsistent_with 2'],
    ],
    [
      'the level of another year is not where it began',
      [salesGrowth(-8), sales(2.3, year(2023)), sales(3.9, { doc: 'b', cues: ['former'], ...year(2020) })],
      [],
    ],
    [
      'nor one of a quarter where the other is of a year',
      [
        salesGrowth(-8),
        sales(2.3, year(2023)),
        sales(0.6, { doc: 'b', cues: ['former'], days: rangeOf('2022-Q1'), timed: true }),
      ],
      [],
    ],
    [
      'nor one whose year nobody knows',
      [salesGrowth(-8), sales(2.3, year(2023)), sales(3.9, { doc: 'b', cues: ['former'] })],
      [],
    ],
    [
      'nor the last valuation told two years ago',
      [
        { ...growth(2.1), published: rangeOf('2025-06-10') },
        valuation(29, { published: rangeOf('2025-06-10') }),
        valuation(3.5, { doc: 'b', cues: ['former'], published: rangeOf('2023-05-02') }),
      ],
      [],
    ],
    ['growth without the old level', [growth(2.1), valuation(29)], []],
    ['a part', [jobs(10000), jobs(1500, 'france')], ['links/part-of-whole consistent_with 1']],
    [
      'a part larger than the whole',
      [jobs(1000), { ...jobs(1500, 'france'), cues: ['part'], start: 90 }],
      ['links/part-of-whole inconsistent_with 1'],
    ],
    ['the same figure with its place is no part', [jobs(1500), jobs(1500, 'france')], []],
    ['more at a place than elsewhere', [jobs(1000), jobs(1500, 'france')], []],
    [
      'no part of a plan of another year',
      [
        { ...jobs(1000), ...year(2021) },
        { ...jobs(1500, 'france'), ...year(2024) },
      ],
      [],
    ],
    ['nor of one told as an earlier one', [{ ...jobs(1000), cues: ['prior'] }, jobs(1500, 'france')], []],
    [
      'all parts',
      [jobs(2000), jobs(1500, 'france'), jobs(500, 'italie')],
      [
        'links/part-of-whole consistent_with 1',
        'links/part-of-whole consistent_with 1',
        'links/sum-of-parts consistent_with 2',
      ],
    ],
    [
      'a fine of one of three',
      [fine(187, 'kombi', 'zerna', 'trimex'), fine(112, 'kombi')],
      ['links/part-of-whole consistent_with 1'],
    ],
    [
      'the fines of all three',
      [fine(187, 'kombi', 'zerna', 'trimex'), fine(112, 'kombi'), fine(61, 'zerna'), fine(14, 'trimex')],
      [
        'links/part-of-whole consistent_with 1',
        'links/part-of-whole consistent_with 1',
        'links/part-of-whole consistent_with 1',
        'links/sum-of-parts consistent_with 3',
      ],
    ],
    ['fines of two', [fine(112, 'kombi'), fine(61, 'zerna')], []],
    [
      '«dont 1,2 million l’an dernier»',
      [fine(4.5, 'kombi'), { ...fine(1.2, 'kombi'), cues: ['part'], start: 60 }],
      ['links/part-of-whole consistent_with 1'],
    ],
    ['two places are no parts of each other', [jobs(1500, 'france'), jobs(500, 'italie')], []],
  ];
  it.each(rows)('%s', (_name, claims, expected) => expect(relations(...claims)).toEqual(expected));
});
