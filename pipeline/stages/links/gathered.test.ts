/** Whom one day brought together, and who is no crowd. */
import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import { claimOf, entity } from '../../testing/claims.js';
import type { ComparableClaim } from './comparable.js';
import { asCrowd, isGathered } from './gathered.js';
import { relate } from './index.js';
import { withTopic } from './topic.js';
import { rangeOf } from './when.js';
import { readWords } from './words.js';

const reader = readWords(locales.fr!);
const count = (value: number, item: string, more: Partial<ComparableClaim> = {}): ComparableClaim =>
  asCrowd(
    claimOf({
      frame: 'count',
      family: 'count',
      aspect: 'state',
      roles: { item: [{ key: null, stems: reader.stems(item) }] },
      cues: ['gathering'],
      quantity: {
        kind: 'count',
        unit: null,
        op: 'exact',
        value,
        strict: [value, value],
        loose: [value, value],
        counted: reader.counted(item),
      },
      published: rangeOf('2025-05-20'),
      ...more,
    }),
    reader,
  );
const at = (item: string, place: string) => ({
  roles: { item: [{ key: null, stems: reader.stems(item) }], place: [entity(place)] },
});

describe('whom one day brought together', () => {
  it.each([
    ['personnes', ['gathering'], true],
    ['manifestants', ['gathering'], true],
    ['manifester mardi', ['gathering'], true],
    ['manifestants', [], false],
    ['clients', ['gathering'], false],
    ['personnes', ['struck'], false],
  ] as const)('%s with the cues %j: %s', (item, cues, expected) => {
    expect(isGathered(count(300, item, { cues }))).toBe(expected);
  });

  it('is where the words of what is counted say', () => {
    const item = [{ key: null, stems: ['manifest'], names: ['lyon'] }];
    expect(count(300, 'manifester', { roles: { item } }).roles.place).toEqual([entity('lyon')]);
  });

  const rows: [string, ComparableClaim, ComparableClaim, string | undefined][] = [
    [
      'people and demonstrators of one town, as two count them',
      count(30_000, 'manifestants', at('manifestants', 'lyon')),
      count(9000, 'personnes', at('personnes', 'lyon')),
      'conflicts',
    ],
    [
      '… of two towns',
      count(30_000, 'manifestants', at('manifestants', 'lyon')),
      count(9000, 'personnes', at('personnes', 'lille')),
      undefined,
    ],
    ['… of towns that nobody names', count(30_000, 'manifestants'), count(9000, 'personnes'), undefined],
    [
      '… and people who were arrested',
      count(30, 'manifestants', { ...at('manifestants', 'lyon'), cues: [] }),
      count(9000, 'personnes', at('personnes', 'lyon')),
      undefined,
    ],
  ];
  it.each(rows)('%s', (_, later, earlier, relation) => {
    expect(relate(later, earlier)?.relation).toBe(relation);
  });

  it('is of the one town that the article names', () => {
    const [first, second] = [
      count(9000, 'personnes', at('personnes', 'lyon')),
      count(30_000, 'manifestants'),
    ];
    expect(withTopic([first, second])[1]!.roles.place).toEqual([entity('lyon')]);
    const other = count(500, 'personnes', at('personnes', 'lille'));
    expect(withTopic([first, second, other])[1]!.roles.place).toEqual([]);
  });
});
