/** Which claims of one article share a slot where no name tells. */
import { describe, expect, it } from 'vitest';
import { claimOf, entity } from '../../testing/claims.js';
import { blockKeys } from './block-keys.js';
import type { ComparableClaim } from './comparable.js';
import { apart } from './slots.js';

const dead = (start: number, place: string | null, doc = 'd'): ComparableClaim =>
  claimOf({
    doc,
    start,
    frame: 'casualties',
    family: 'casualties',
    key: 'casualties',
    roles: place === null ? {} : { place: [entity(place)] },
  });

describe('claims of an article without a name', () => {
  const rows: [ComparableClaim, ComparableClaim, boolean][] = [
    [dead(0, null), dead(300, null), true],
    [dead(0, 'nice'), dead(19_000, null), true],
    [dead(19_000, null), dead(38_000, null), true],
    [dead(19_999, null), dead(20_001, 'nice'), true],
    [dead(0, 'nice'), dead(300, 'lyon'), false],
    [dead(0, null), dead(20_001, null), false],
    [dead(1000, 'nice'), dead(900_000, null), false],
    [dead(0, null, 'd1'), dead(300, null, 'd2'), false],
  ];
  it.each(rows)('%#', (a, b, isOne) => {
    expect(apart(b, a) === null).toBe(isOne);
    const keys = blockKeys(a);
    if (isOne) expect(blockKeys(b).some((key) => keys.includes(key))).toBe(true);
  });
});

describe('talks and the deal that comes of them', () => {
  const talks = (more: Partial<ComparableClaim>): ComparableClaim =>
    claimOf({ modality: 'negotiated', stage: 'negotiating', days: [100, 101], timed: true, ...more });
  const deal = (more: Partial<ComparableClaim>): ComparableClaim =>
    claimOf({ stage: 'completed', days: [160, 161], timed: true, ...more });
  const rows: [string, ComparableClaim, ComparableClaim, boolean][] = [
    ['a deal done after the talks', deal({}), talks({}), true],
    ['a deal done before the talks', deal({ days: [40, 41] }), talks({}), false],
    ['two deals of two days', deal({}), deal({ days: [100, 101] }), false],
    ['talks of two days', talks({ days: [160, 161] }), talks({}), false],
  ];
  it.each(rows)('%s', (_, a, b, isOne) => {
    expect(apart(a, b) === null).toBe(isOne);
    expect(apart(b, a) === null).toBe(isOne);
  });
});

describe('one post of one person in fewer words', () => {
  const post = (role: string, person: string): ComparableClaim =>
    claimOf({
      frame: 'position',
      family: 'role',
      key: 'role',
      aspect: 'state',
      roles: { org: [entity('nantes')], person: [entity(person)], role: [entity(role)] },
    });
  it.each([
    ['premier adjoint', 'premier adjoint charge finances', 'anne-duval', 'anne-duval', true],
    ['premier adjoint', 'premier adjoint charge finances', 'anne-duval', 'luc-petit', false],
    ['directeur financier', 'directeur general', 'anne-duval', 'anne-duval', false],
  ])('%s, %s of %s, %s', (one, other, who, whom, isOne) => {
    expect(apart(post(one, who), post(other, whom)) === null).toBe(isOne);
  });
});
