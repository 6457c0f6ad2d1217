import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cluster, Link } from '../schema.js';
import { groupBy } from '../stages/links/group.js';
import { type ComparableClaim, linkClaims } from '../stages/links/index.js';
import { anyClaim, entity } from '../testing/claims.js';
import { openDiskLinker } from './link-disk.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-link-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function onDisk(claims: readonly ComparableClaim[], since = 0, known: readonly Link[] = []) {
  const linker = openDiskLinker(folder, since);
  const links: Link[] = [];
  const clusters: Cluster[] = [];
  try {
    for (const article of groupBy(claims, (claim) => claim.doc).values()) linker.add(article);
    const { abridged } = await linker.finish({
      link: async (line) => void links.push(JSON.parse(line) as Link),
      cluster: async (cluster) => void clusters.push(cluster),
      known: linesOf(known),
    });
    return { links, clusters, abridged };
  } finally {
    linker.close();
  }
}

async function* linesOf(links: readonly Link[]) {
  for (const link of links) yield JSON.stringify(link);
}

/** Ten thousand claims of a thousand articles; one party is in one claim of ten, others are rare. */
function crowd(size: number): ComparableClaim[] {
  const random = fc.sample(
    fc.tuple(anyClaim, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 800 })),
    {
      numRuns: size,
      seed: 7,
    },
  );
  return random.map(([claim, lot, party], at) => {
    const doc = `d${Math.floor(at / 10)}`;
    const name = entity(lot === 0 ? 'giant' : `p${party}`);
    const roles = Object.fromEntries(
      Object.entries(claim.roles).map(([role, fillers]) => [role, role === 'investee' ? fillers : [name]]),
    );
    return { ...claim, doc, roles, id: `${doc}#c${at}`, start: at % 10 };
  });
}

describe('linking on disk', () => {
  it('gives what linking in memory gives, on ten thousand claims, large blocks among them', async () => {
    const claims = crowd(10_000);
    const memory = linkClaims(claims);
    expect(memory.abridged).toBeGreaterThan(20);
    expect(memory.links.length).toBeGreaterThan(1000);
    expect(await onDisk(claims)).toEqual(memory);
  }, 120_000);

  it('takes known links as they are and finds those of new claims, in memory and on disk', async () => {
    const claims = crowd(2000);
    const whole = linkClaims(claims);
    const { links: known } = linkClaims(claims.slice(0, 1500));
    expect(linkClaims(claims, { since: 1500, known })).toEqual(whole);
    expect(await onDisk(claims, 1500, known)).toEqual(whole);
  }, 60_000);

  it('leaves nothing behind', () => expect(readdirSync(folder)).toEqual([]));
});
