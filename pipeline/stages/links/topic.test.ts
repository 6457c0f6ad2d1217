/** What tolls of one article give each other, and what they do not. */
import { describe, expect, it } from 'vitest';
import { claimOf, entity } from '../../testing/claims.js';
import type { ComparableClaim } from './comparable.js';
import { withTopic } from './topic.js';
import { rangeOf } from './when.js';

type Claim = Partial<ComparableClaim>;
const event = (stem: string): Claim['roles'] => ({ event: [{ key: null, stems: [stem] }] });
const at = (place: string): Claim['roles'] => ({ place: [entity(place)] });
const toll = (value: number, roles: Claim['roles'] = {}, more: Claim = {}): ComparableClaim =>
  claimOf({
    doc: 'one',
    frame: 'casualties',
    family: 'casualties',
    aspect: 'state',
    roles,
    quantity: {
      kind: 'count',
      unit: null,
      op: 'exact',
      value,
      strict: [value, value],
      loose: [value, value],
      counted: 'person',
    },
    ...more,
  });
const day = (value: string): Claim => ({ timed: true, days: rangeOf(value) });
const told = ({ roles, days }: ComparableClaim) =>
  [
    ...[...(roles.event ?? []), ...(roles.place ?? [])].map(({ key, stems }) => key ?? stems[0]),
    ...(days ? [days[0]] : []),
  ].join(' ');

describe('tolls of one article', () => {
  const monday = rangeOf('2025-01-13')![0];
  const rows: [string, ComparableClaim[], string[]][] = [
    [
      'a bare one is of the event, place and day of the other',
      [toll(12), toll(30, { ...event('accident'), ...at('vizille') }, day('2025-01-13'))],
      [`accident vizille ${monday}`, `accident vizille ${monday}`],
    ],
    [
      'each gives what it has',
      [toll(12, event('accident')), toll(30, at('vizille')), toll(3)],
      ['accident vizille', 'accident vizille', 'accident vizille'],
    ],
    [
      'two events leave the bare one alone',
      [toll(12), toll(30, event('accident')), toll(3, event('incendi'))],
      ['', 'accident', 'incendi'],
    ],
    [
      'so do two places',
      [toll(12), toll(30, at('vizille')), toll(3, at('nantes'))],
      ['', 'vizille', 'nantes'],
    ],
    [
      'but the headline may name the county of the town',
      [toll(12, at('isere'), { headline: true }), toll(30, at('vizille')), toll(3)],
      ['isere', 'vizille', 'vizille isere'],
    ],
    [
      'and days that are far from each other',
      [toll(12), toll(30, event('accident'), day('2025-01-13')), toll(3, {}, day('2018-06-02'))],
      ['', `accident ${monday}`, String(rangeOf('2018-06-02')![0])],
    ],
    [
      'days near each other are of one event, and none of them its day',
      [toll(12), toll(30, event('accident'), day('2025-01-13')), toll(3, {}, day('2025-01-14'))],
      ['accident', `accident ${monday}`, `accident ${monday + 1}`],
    ],
    [
      'an earlier event, or an earlier figure, is of another time',
      [
        toll(12, {}, { cues: ['prior'] }),
        toll(2, {}, { earlier: true }),
        toll(30, event('accident')),
        toll(3, at('vizille')),
      ],
      ['', '', 'accident vizille', 'accident vizille'],
    ],
    [
      'one who died and is not counted is not the toll',
      [toll(12, event('accident')), toll(30), toll(1, {}, { quantity: null })],
      ['accident', 'accident', ''],
    ],
    [
      'claims of other frames are told of what they name',
      [toll(12, event('accident')), toll(30), claimOf({ doc: 'one', frame: 'layoffs', roles: {} })],
      ['accident', 'accident', ''],
    ],
  ];
  it.each(rows)('%s', (_, claims, expected) => {
    expect(withTopic(claims).map(told)).toEqual(expected);
  });
});
