/** The laws of section 7 of the contract, on generated claims. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../schema.js';
import { anyClaim } from '../../testing/claims.js';
import { type ComparableClaim, linkClaims, relate } from './index.js';

const crowd = fc.array(anyClaim, { minLength: 2, maxLength: 25 });
const pair = fc.tuple(anyClaim, anyClaim);
const SYMMETRIC = new Set([
  'same_fact',
  'compatible',
  'conflicts',
  'differs',
  'consistent_with',
  'inconsistent_with',
]);
const arithmetic = (link: Link) => link.basis === 'arithmetic';
const pairOf = (link: Link) => [link.from, link.to].sort().join(' ');
const settings = { numRuns: 2000 };

describe('laws of links', () => {
  it('do meet related claims in the generated crowd, in most relations', () => {
    const seen = new Set(
      fc
        .sample(crowd, { numRuns: 2000, seed: 1 })
        .flatMap((claims) => linkClaims(claims).links.map((one) => one.relation)),
    );
    for (const relation of [
      'restates',
      'denies',
      'updates',
      'same_fact',
      'corroborates',
      'refines',
      'compatible',
      'conflicts',
      'differs',
    ])
      expect(seen).toContain(relation);
  });

  it('symmetric relations hold both ways, directed ones keep their direction', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [relate(a, b), relate(b, a)];
        expect(other?.relation).toBe(one?.relation);
        if (one && other && !SYMMETRIC.has(one.relation) && !tie(one))
          expect([other.from, other.to]).toEqual([one.from, one.to]);
      }),
      settings,
    );
  });

  it('each pair has at most one relation of rules 1 to 8', () => {
    fc.assert(
      fc.property(crowd, (claims) => {
        const pairs = linkClaims(claims)
          .links.filter((link) => !arithmetic(link))
          .map(pairOf);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  it('units are never mixed', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (a.quantity && b.quantity && a.quantity.unit !== b.quantity.unit) expect(relate(a, b)).toBeNull();
      }),
      settings,
    );
  });

  it('a conflict is stated twice, of one time, and its loose intervals are apart', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const link = relate(a, b);
        if (link?.relation !== 'conflicts') return;
        expect([a.polarity, b.polarity]).toEqual(['+', '+']);
        for (const claim of [a, b])
          expect(['negotiated', 'hypothetical', 'denied']).not.toContain(claim.modality);
        expect(link.gap).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('a new article changes nothing among older ones', () => {
    fc.assert(
      fc.property(crowd, crowd, (older, newer) => {
        const fresh = newer.map((claim) => ({ ...claim, doc: 'z', id: `z#${claim.id}` }));
        const among = (links: readonly Link[]) =>
          links.filter((link) => !arithmetic(link) && !`${link.from} ${link.to}`.includes('z#'));
        expect(among(linkClaims([...older, ...fresh]).links)).toEqual(among(linkClaims(older).links));
      }),
    );
  });

  it('the order of the articles does not matter to what is related how', () => {
    fc.assert(
      fc.property(crowd, (claims) => {
        const related = (all: readonly ComparableClaim[]) =>
          linkClaims(all)
            .links.filter((link) => !arithmetic(link))
            .map((link) => `${pairOf(link)} ${link.relation}`)
            .sort();
        expect(related([...claims].reverse())).toEqual(related(claims));
      }),
    );
  });

  it('every claim is in one cluster, and linked claims share it', () => {
    fc.assert(
      fc.property(crowd, (claims) => {
        const { links, clusters } = linkClaims(claims);
        const home = new Map(
          clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster.id] as const)),
        );
        expect(clusters.flatMap((cluster) => cluster.members).sort()).toEqual(
          claims.map((claim) => claim.id).sort(),
        );
        for (const link of links.filter((one) => !arithmetic(one)))
          expect(home.get(link.from)).toBe(home.get(link.to));
      }),
    );
  });
});

/** Two claims that say exactly the same: only their order tells which repeats the other. */
function tie(link: Link): boolean {
  return link.relation === 'restates';
}
