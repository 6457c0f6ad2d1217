/**
 * `npx tsx scripts/bench/links.ts [claims …]`: how linking on disk grows. Generated claims, ten an article,
 * one party in 5 % of them, the others by Zipf's law; prints seconds, those of the processor, peak memory and the
 * growth of the processor's seconds from row to row, for other work on the machine counts little there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDiskLinker } from '../../pipeline/run/link-disk.js';
import type { ComparableClaim } from '../../pipeline/stages/links/index.js';
import { billions, claimOf, entity } from '../../pipeline/testing/claims.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];

/** mulberry32: the same claims in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function* articles(claims: number): Generator<ComparableClaim[]> {
  const random = randomFrom(1);
  // there are more parties in more articles, as in an archive that grows
  const parties = claims / 20;
  const party = () => entity(random() < 0.05 ? 'giant' : `p${Math.floor(parties ** random())}`);
  for (let article = 0; article * 10 < claims; article += 1)
    yield Array.from({ length: 10 }, (_, at) => {
      const value =
        [10, 12, 14, 14.3, 15, 20, 29][Math.floor(random() * 7)]! * 10 ** Math.floor(random() * 3);
      const year = 2010 + Math.floor(random() * 15);
      const days = [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year + 1, 0, 1) / 86_400_000] as const;
      return claimOf({
        doc: `d${article}`,
        id: `d${article}#c${at}`,
        start: at,
        roles: { investor: [party()], investee: [party()] },
        quantity: random() < 0.6 ? billions('exact', value, [value * 0.97, value * 1.03]) : null,
        timed: random() < 0.3,
        days: random() < 0.3 ? days : null,
        published: days,
      });
    });
}

let before: number | null = null;
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
  const started = performance.now();
  const busy = process.cpuUsage();
  const linker = await openDiskLinker(folder);
  let links = 0;
  let clusters = 0;
  for (const article of articles(size)) await linker.add(article);
  const { abridged } = await linker.finish({
    link: async () => {
      links += 1;
    },
    cluster: async () => {
      clusters += 1;
    },
  });
  await linker.close();
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(busy);
  const spent = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${size} claims  ${seconds.toFixed(1)} s (processor ${spent.toFixed(1)})  peak ${peak.toFixed(0)} MB  ${links} links  ${clusters} clusters  ${abridged} abridged` +
      (before === null ? '' : `  ${(spent / before).toFixed(1)} times the row before`),
  );
  before = spent;
}
