/**
 * Numbers and times beside the peers, on one text in one run: how fast, and how right on the corpus.
 *
 *   npm install --prefix scripts/bench/peers --ignore-scripts     once, for the peers
 *   npx tsx scripts/bench/numbers.ts [--seconds N] [--hostile] [--json] [file.jsonl …]
 *
 * Reads {"text"} lines for the speed, or the corpus when no file is named. Timed are the two stages, and that the text
 * is cut into words, as each reader's work on the bare text is; blocks and languages are made ready before. What is
 * timed is the JavaScript that ships, of us (compiled first) as of the peers. `MB/s` is over the whole time, article
 * by article, after as long a time of warming up; `best` is the quickest of ten parts of it, where the machine has
 * other work. Both are per second of processor time, so that of the garbage collector and of other threads counts.
 * `--hostile` shows how the cost of texts grows that are made to be dear. A peer that is not installed is left out.
 *
 * A gold quantity counts as found when a peer reports an overlapping span; `value`, `unit` and `op` are shares of the
 * gold quantities, false positives are reported spans that touch no gold quantity (times: no gold time). Peers have
 * no `op`: it is right only where gold says `exact`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Block, Quantity, Span, Time } from '../../pipeline/schema.js';
import type { Layers, Tools } from '../../pipeline/stage.js';
import { type GoldArticle, readCorpus } from '../../pipeline/testing/gold.js';
import { clock, growthOf } from './hostile.js';
import { installedPeers, type Reader } from './peers/readers.js';
import { locales, quantities as quantitiesStage, times as timesStage } from './shipped.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    hostile: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
/** Microseconds to be measured; as many go before for warming up, for the code of each reader is compiled while it runs. */
const LIMIT = Number(flags.seconds) * 1e6;
const PARTS = 10;
/** The clock is asked after so many articles as take this long: to ask costs as much as some lines. */
const TICK = 1e4;

const tools: Tools = { locales, tagger: null, warn: () => undefined };
const corpus = readCorpus();
const texts =
  positionals.length === 0
    ? corpus.map(({ text }) => text)
    : positionals.flatMap((path) =>
        readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (JSON.parse(line) as { text: string }).text.normalize('NFC')),
      );

const readers = [ours(), ...installedPeers()];
const table = Object.fromEntries(
  readers.map((reader) => [reader.name, { ...speedOf(reader), ...rightnessOf(reader) }]),
);
if (flags.json) console.log(JSON.stringify(table));
else console.table(table);
if (flags.hostile) console.table(growthOf((text) => stagesOn(layersOf(text))));

/** The layers of an article while the stages run. */
type Work = { -readonly [Name in keyof Layers]: Layers[Name] };

/** Both stages of this project, times first. */
function ours(): Reader {
  return {
    name: 'recoupe',
    prepare(text) {
      const { source, blocks, languages, entities } = layersOf(text);
      return () => stagesOn(newLayers(text, source, blocks, languages, entities));
    },
    read(text, article) {
      const { times, quantities } = stagesOn(layersOf(text, article));
      return [
        ...quantities.map((found) => ({ ...found, isTime: false })),
        ...times.map(({ start, end }) => ({
          start,
          end,
          value: null,
          unit: null,
          op: 'exact',
          isTime: true,
        })),
      ];
    },
  };
}

/** What is timed: the stages one after the other, each adding its layer, as in a run. */
function stagesOn(layers: Work): Work {
  layers.times = timesStage.run(layers, tools) as Time[];
  layers.quantities = quantitiesStage.run(layers, tools) as Quantity[];
  return layers;
}

/** Megabytes of UTF-8 a second of processor time, over whole articles. */
function speedOf({ read, prepare = (text) => () => read(text) }: Reader) {
  const runs = texts.map((text) => ({ run: prepare(text), bytes: Buffer.byteLength(text) }));
  let at = 0;
  let atOnce = 1;
  /** What so many microseconds read, from where the last call ended. */
  const readFor = (limit: number) => {
    const { spent } = clock();
    let bytes = 0;
    for (let now = 0, before = 0; now < limit; before = now) {
      for (let count = 0; count < atOnce; count += 1, at = (at + 1) % runs.length) {
        runs[at]!.run();
        bytes += runs[at]!.bytes;
      }
      now = spent();
      if (now - before < TICK) atOnce *= 2;
    }
    return { bytes, spent: spent() };
  };
  readFor(LIMIT);
  const parts = Array.from({ length: PARTS }, () => readFor(LIMIT / PARTS));
  const total = (of: 'bytes' | 'spent') => parts.reduce((sum, part) => sum + part[of], 0);
  return {
    'MB/s': Number((total('bytes') / total('spent')).toPrecision(3)),
    best: Number(Math.max(...parts.map(({ bytes, spent }) => bytes / spent)).toPrecision(3)),
  };
}

function rightnessOf(reader: Reader) {
  const counts = { gold: 0, value: 0, unit: 0, op: 0, falsePositives: 0 };
  for (const article of corpus) {
    const reported = reader.read(article.text, article).filter((found) => !isInBoilerplate(article, found));
    const quantities = article.layers.quantities ?? [];
    for (const gold of quantities) {
      if (gold.optional) continue;
      counts.gold += 1;
      const found = reported.filter((other) => !other.isTime && touches(gold, other));
      const right = (field: 'value' | 'unit' | 'op') =>
        found.some((other) => gold[field] === undefined || isSame(other[field], gold[field] ?? null));
      if (right('value')) counts.value += 1;
      if (right('unit')) counts.unit += 1;
      if (right('op')) counts.op += 1;
    }
    for (const found of reported) {
      const layer: readonly Span[] = found.isTime ? (article.layers.times ?? []) : quantities;
      if (!layer.some((gold) => touches(gold, found))) counts.falsePositives += 1;
    }
  }
  const percent = (count: number) => Number(((100 * count) / counts.gold).toFixed(1));
  return {
    'value %': percent(counts.value),
    'unit %': percent(counts.unit),
    'op %': percent(counts.op),
    'false positives': counts.falsePositives,
  };
}

function layersOf(text: string, article?: GoldArticle): Work {
  const source = {
    path: '',
    format: 'text' as const,
    sha256: '',
    title: null,
    url: null,
    publisher: null,
    published: article?.meta.published ?? null,
  };
  const languages = [{ start: 0, end: text.length, code: 'fr', confidence: 1 }];
  const entities = (article?.layers.entities ?? []) as unknown as Layers['entities'];
  return newLayers(text, source, article?.layers.blocks ?? linesOf(text), languages, entities);
}

/** Layers before the stages have run, their blocks copied: words are cut once for each array of blocks. */
function newLayers(
  text: string,
  source: Layers['source'],
  blocks: readonly Block[],
  languages: Layers['languages'],
  entities: Layers['entities'],
): Work {
  const own = [...blocks];
  return {
    text,
    source,
    markup: null,
    blocks: own,
    languages,
    sentences: own,
    entities,
    quantities: [],
    times: [],
    claims: [],
  };
}

function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) blocks.push({ start, end, kind: 'paragraph' });
    start = end + 1;
  }
  return blocks;
}

function isInBoilerplate({ layers }: GoldArticle, span: Span): boolean {
  return (layers.blocks ?? []).some((block) => block.kind === 'boilerplate' && touches(block, span));
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.abs(b) : a === b;
}
