/** All stages of rules over whole articles, and the share of each. */

import { toArticle } from '../../pipeline/index.js';
import { locales } from '../../pipeline/locales/index.js';
import { processArticle } from '../../pipeline/run/process.js';
import { comparableClaims, linkClaims } from '../../pipeline/stages/links/index.js';
import { type Row, shown } from './row.js';

/** Megabytes of UTF-8 a second of processor time, in one thread; every stage's share of it. */
export async function rulesRows(texts: readonly string[], seconds: number): Promise<Row[]> {
  const articles = texts.map((text, at) => toArticle({ id: `a${at}`, text, published: '2015-06-01' }));
  const tools = { locales, tagger: null };
  // compiled and warm: half a megabyte does it
  for (let bytes = 0, at = 0; bytes < 500_000; at = (at + 1) % articles.length) {
    await processArticle(articles[at]!, tools);
    bytes += articles[at]!.text.length;
  }
  const shares = new Map<string, number>();
  const add = (name: string, time: number) => shares.set(name, (shares.get(name) ?? 0) + time);
  let bytes = 0;
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  for (let at = 0; spent() < seconds; at = (at + 1) % articles.length) {
    const processed = await processArticle(articles[at]!, tools);
    if ('error' in processed) throw new Error(processed.error.message);
    bytes += Buffer.byteLength(articles[at]!.text);
    for (const [stage, time] of Object.entries(processed.seconds)) add(stage, time);
    const before = performance.now();
    linkClaims(comparableClaims(processed.document, locales));
    add('links', (performance.now() - before) / 1000);
  }
  const all = [...shares.values()].reduce((sum, time) => sum + time, 0);
  const speed = bytes / 1e6 / spent();
  return [
    { what: 'all stages without the model, one core', figure: `${shown(speed)} MB/s`, ratio: '' },
    ...[...shares].map(([stage, time]) => ({
      what: `— ${stage}`,
      figure: `${shown((speed * all) / time)} MB/s`,
      ratio: `${Math.round((100 * time) / all)} % of the time`,
    })),
  ];
}
