/** The short table at the end of a run. */
import type { Manifest } from '../../pipeline/run/manifest.js';

/** What came out, by layer and relation, and what it cost; `out` null when it went to standard output, `report` without a page. */
export function summaryTable(manifest: Manifest, out: string | null, report: string | null = null): string {
  const { documents, errors, links, clusters, ...layers } = manifest.counts;
  const rows: [string, string][] = [
    ['articles', errors === 0 ? String(documents) : `${documents} done, ${errors} failed`],
    ['items', list(layers)],
    ['links', links === 0 ? '0' : `${links} (${list(manifest.links)})`],
    ['clusters', clusters === 0 ? '0' : `${clusters} (${list(manifest.clusters)})`],
    ['seconds', list(manifest.seconds)],
  ];
  if (Object.keys(manifest.warnings).length > 0) rows.push(['warnings', list(manifest.warnings)]);
  if (out !== null) rows.push(['written to', out]);
  if (report !== null) rows.push(['look at', report]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
