/** All stages of rules over whole articles, and the share of each. */

import type { Article } from '../../pipeline/run/process.js';
import type { Tagger } from '../../pipeline/stage.js';
import { type Row, shown } from './row.js';
import { comparableClaims, linkClaims, loadTagger, locales, processArticle, toArticle } from './shipped.js';

/** Compilation goes on for some passes. */
const PASSES = 6;

/** Megabytes of UTF-8 a second of processor time, in one thread: every article once, then the quickest pass of `seconds`. */
export async function rulesRows(texts: readonly string[], seconds: number): Promise<Row[]> {
  const articles = articlesOf(texts);
  const first = await pass(articles);
  const later: Pass[] = [];
  for (let spent = 0; spent < seconds || later.length < PASSES; spent += later.at(-1)!.seconds)
    later.push(await pass(articles));
  const long = later.reduce((best, one) => (one.seconds < best.seconds ? one : best));
  return [
    {
      what: 'all stages without the model, one core, in the long run',
      figure: `${shown(speedOf(long))} MB/s`,
      ratio: `the quickest of ${later.length} passes after the first`,
    },
    {
      what: 'the same from the start, tables and compilation included',
      figure: `${shown(speedOf(first))} MB/s`,
      ratio: `${articles.length} articles, ${shown(first.bytes / 1e6)} MB, each once`,
    },
    ...[...long.shares.keys()].map((stage) => ({
      what: `— ${stage}`,
      figure: `${shown(speedOf(long, stage))} MB/s`,
      ratio: `${Math.round(100 * shareOf(long, stage))} % of the time; from the start ${shown(speedOf(first, stage))} MB/s`,
    })),
  ];
}

/** Words for all stages with the model: some two seconds of it. */
const WORDS = 6000;

/** Words a second of processor time through all stages with the default model, one article at a time in one process. */
export async function modelRows(texts: readonly string[]): Promise<Row[]> {
  const tagger = await loadTagger(null, { threads: 1 });
  const half = Math.ceil(texts.length / 2);
  // what is measured was not tagged before: the tagger keeps what it has read
  await pass(articlesOf(enough(texts.slice(half))), tagger);
  const measured = enough(texts.slice(0, half));
  const words = measured.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const { seconds, shares } = await pass(articlesOf(measured), tagger);
  const names = shares.get('entities')! / [...shares.values()].reduce((sum, one) => sum + one, 0);
  return [
    {
      what: `all stages with the model ${tagger.name}, one core`,
      figure: `${Math.round(words / seconds)} words/s`,
      ratio: `${Math.round(100 * names)} % of the time for names`,
    },
  ];
}

/** The first texts, until they have so many words. */
function enough(texts: readonly string[]): readonly string[] {
  let words = 0;
  return texts.filter((text) => {
    const isWanted = words < WORDS;
    words += text.split(/\s+/).length;
    return isWanted;
  });
}

function articlesOf(texts: readonly string[]): Article[] {
  return texts.map((text, at) => toArticle({ id: `a${at}`, text, published: '2015-06-01' }));
}

interface Pass {
  readonly bytes: number;
  /** Of processor time. */
  readonly seconds: number;
  /** By stage the time by the clock, of which only shares are taken. */
  readonly shares: ReadonlyMap<string, number>;
}

async function pass(articles: readonly Article[], tagger: Tagger | null = null): Promise<Pass> {
  const shares = new Map<string, number>();
  const add = (name: string, time: number) => shares.set(name, (shares.get(name) ?? 0) + time);
  let bytes = 0;
  const started = process.cpuUsage();
  for (const article of articles) {
    const processed = await processArticle(article, { locales, tagger });
    if ('error' in processed) throw new Error(processed.error.message);
    bytes += Buffer.byteLength(article.text);
    for (const [stage, time] of Object.entries(processed.seconds)) add(stage, time);
    const before = performance.now();
    linkClaims(comparableClaims(processed.document, locales));
    add('links', (performance.now() - before) / 1000);
  }
  const { user, system } = process.cpuUsage(started);
  return { bytes, seconds: (user + system) / 1e6, shares };
}

function shareOf({ shares }: Pass, stage: string): number {
  return shares.get(stage)! / [...shares.values()].reduce((total, time) => total + time, 0);
}

const speedOf = (pass: Pass, stage?: string): number =>
  pass.bytes / 1e6 / (pass.seconds * (stage === undefined ? 1 : shareOf(pass, stage)));
