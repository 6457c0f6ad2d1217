import { describe, expect, it } from 'vitest';
import { billions, claimOf, entity } from '../../testing/claims.js';
import { type ComparableClaim, linkClaims } from './index.js';

const near15 = billions('near_below', 15, [13.5, 15]);
const about14_3 = billions('approx', 14.3, [14.2, 14.4]);
const exactly15 = billions('exact', 15, [14.5, 15.5]);
const over14 = billions('gt', 14, [14, null]);
const over10 = billions('gt', 10, [10, null]);
const clustersOf = (...claims: Partial<ComparableClaim>[]) =>
  linkClaims(claims.map((claim) => claimOf(claim))).clusters;

describe('clusters', () => {
  it('gives the figure that most articles can mean, the sharpest among equals', () => {
    const [cluster] = clustersOf(
      { quantity: near15, modality: 'confirmed', stage: 'announced' },
      { quantity: over14, modality: 'reported' },
      { quantity: over10, modality: 'negotiated', stage: 'negotiating' },
      { quantity: exactly15 },
      { quantity: about14_3, modality: 'reported' },
    );
    expect(cluster).toMatchObject({
      consensus: { unit: 'USD', interval: [14.2e9, 14.4e9], support: 3, of: 5 },
      status: 'updated',
    });
  });

  it('counts an article once, however often it says so', () => {
    const [cluster] = clustersOf(
      { doc: 'a', quantity: exactly15, start: 0 },
      { doc: 'a', quantity: exactly15, start: 50 },
      { doc: 'b', quantity: about14_3 },
    );
    expect(cluster?.consensus).toMatchObject({ support: 1, of: 2, interval: [14.2e9, 14.4e9] });
    expect(cluster?.status).toBe('rounded');
  });

  it('says what is disputed, and gives denials no weight', () => {
    const conflict = clustersOf({ quantity: billions('exact', 29, [28.5, 29.5]) }, { quantity: exactly15 });
    expect(conflict).toMatchObject([{ status: 'disputed' }]);
    const denied = clustersOf({ quantity: exactly15 }, { quantity: exactly15, modality: 'denied' });
    expect(denied).toMatchObject([{ status: 'disputed', consensus: { support: 1, of: 2 } }]);
    expect(clustersOf({ quantity: exactly15, stage: 'cancelled' })).toMatchObject([
      { status: 'single', consensus: null },
    ]);
  });

  it('keeps what is not linked apart, in the order of the articles', () => {
    const clusters = clustersOf(
      {},
      { roles: { investor: [entity('google')], investee: [entity('scale-ai')] } },
      {},
    );
    expect(clusters.map((cluster) => [cluster.members.length, cluster.status])).toEqual([
      [2, 'agreed'],
      [1, 'single'],
    ]);
  });
});
