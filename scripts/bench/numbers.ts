/**
 * Numbers and times beside the peers, on one text in one run: how fast, and how right on the corpus.
 *
 *   npm install --prefix scripts/bench/peers --ignore-scripts     once, for the peers
 *   npx tsx scripts/bench/numbers.ts [--seconds N] [--hostile] [--json] [file.jsonl …]
 *
 * Reads {"text"} lines for the speed, or the corpus when no file is named. A peer that is not installed is
 * left out. A gold quantity counts as found when a peer reports an overlapping span; `value`, `unit` and `op`
 * are shares of the gold quantities, false positives are reported spans that touch no gold quantity (times: no
 * gold time). Peers have no `op`: it is right only where gold says `exact`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { locales } from '../../pipeline/locales/index.js';
import type { Block, Quantity, Span, Time } from '../../pipeline/schema.js';
import type { Layers, Tools } from '../../pipeline/stage.js';
import quantitiesStage from '../../pipeline/stages/quantities/index.js';
import timesStage from '../../pipeline/stages/times/index.js';
import { type GoldArticle, readCorpus } from '../../pipeline/testing/gold.js';

/** What a reader says of a number or time; `value` in full units, null where it says none. */
interface Reported extends Span {
  readonly value: number | null;
  readonly unit: string | null;
  readonly op: string;
  readonly isTime: boolean;
}
interface Reader {
  readonly name: string;
  readonly read: (text: string, article?: GoldArticle) => readonly Reported[];
}

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    hostile: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
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

const UNITS: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  Euro: 'EUR',
  Année: 'a',
  Mois: 'mo',
  Jour: 'd',
  Kilomètre: 'km',
};

const readers = [ours(), microsoft(), compromise(), chrono()].filter((reader) => reader !== null);
const table = Object.fromEntries(
  readers.map((reader) => [reader.name, { 'MB/s': speedOf(reader), ...rightnessOf(reader) }]),
);
if (flags.json) console.log(JSON.stringify(table));
else console.table(table);
if (flags.hostile) console.table(growth());

/** Both stages of this project, times first. */
function ours(): Reader {
  return {
    name: 'recoupe',
    read(text, article) {
      const layers = layersOf(text, article);
      const times = timesStage.run(layers, tools) as Time[];
      const quantities = quantitiesStage.run({ ...layers, times }, tools) as Quantity[];
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

function microsoft(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: the peer ships no types that fit
  const suite = peer('@microsoft/recognizers-text-suite') as any;
  if (!suite) return null;
  const models = [
    'recognizeNumber',
    'recognizeOrdinal',
    'recognizePercentage',
    'recognizeCurrency',
    'recognizeDimension',
    'recognizeAge',
    'recognizeDateTime',
  ];
  return {
    name: 'Recognizers-Text',
    read: (text) =>
      models.flatMap((model) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above
        (suite[model](text, 'fr-fr') as any[]).map((found) => ({
          start: found.start,
          end: found.end + 1,
          value: numberOf(found.resolution?.value),
          unit:
            UNITS[found.resolution?.unit] ??
            found.resolution?.isoCurrency ??
            (model === 'recognizePercentage' ? '%' : null),
          op: 'exact',
          isTime: model === 'recognizeDateTime',
        })),
      ),
  };
}

function compromise(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const nlp = (peer('fr-compromise') as any)?.default ?? (peer('fr-compromise') as any);
  if (!nlp) return null;
  return {
    name: 'fr-compromise',
    read: (text) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (nlp(text).numbers().json({ offset: true }) as any[]).map((found) => ({
        start: found.offset?.start ?? 0,
        end: (found.offset?.start ?? 0) + (found.offset?.length ?? 0),
        value: numberOf(found.number?.num ?? found.num),
        unit: found.number?.unit || null,
        op: 'exact',
        isTime: false,
      })),
  };
}

function chrono(): Reader | null {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const library = peer('chrono-node') as any;
  if (!library) return null;
  return {
    name: 'chrono-node fr',
    read: (text) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      (library.fr.parse(text) as any[]).map(({ index, text: found }) => ({
        start: index,
        end: index + found.length,
        value: null,
        unit: null,
        op: 'exact',
        isTime: true,
      })),
  };
}

/** Megabytes of UTF-8 a second of processor time, over whole articles, after one warm-up. */
function speedOf({ read }: Reader): number {
  read(texts[0]!);
  const limit = Number(flags.seconds) * 1e6;
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return user + system;
  };
  let bytes = 0;
  for (let i = 0; spent() < limit; i = (i + 1) % texts.length) {
    read(texts[i]!);
    bytes += Buffer.byteLength(texts[i]!);
  }
  return Number((bytes / spent()).toPrecision(3));
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

/** Ten times the hostile text must cost at most eleven times as long. */
function growth() {
  const pieces = [
    '1',
    ' ',
    'et demi ',
    ',',
    '1 ',
    'un ',
    '10 à ',
    'contre 10 ',
    '10 sur ',
    'de ',
    '10 ans, ',
    '1-',
    '½',
  ];
  const { read } = ours();
  const cost = (piece: string, length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const started = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  return pieces.map((piece) => {
    cost(piece, 1e5);
    const small = Math.min(cost(piece, 1e5), cost(piece, 1e5));
    const large = cost(piece, 1e6);
    return {
      piece,
      'ms for 0.1 MB': Math.round(small),
      'ms for 1 MB': Math.round(large),
      times: Number((large / small).toFixed(1)),
    };
  });
}

function layersOf(text: string, article?: GoldArticle): Layers {
  const blocks: Block[] = article?.layers.blocks ? [...article.layers.blocks] : linesOf(text);
  return {
    text,
    source: {
      path: '',
      format: 'text',
      sha256: '',
      title: null,
      url: null,
      publisher: null,
      published: article?.meta.published ?? null,
    },
    markup: null,
    blocks,
    languages: [{ start: 0, end: text.length, code: 'fr', confidence: 1 }],
    sentences: blocks,
    entities: (article?.layers.entities ?? []) as unknown as Layers['entities'],
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

function numberOf(value: unknown): number | null {
  const number = Number(
    String(value ?? '')
      .replace('%', '')
      .replace(',', '.'),
  );
  return value === undefined || value === null || Number.isNaN(number) ? null : number;
}

/** A library of the peers' own package; null where it is not installed. */
function peer(name: string): unknown {
  try {
    return createRequire(new URL('./peers/package.json', import.meta.url))(name);
  } catch {
    console.error(`${name} is not installed: npm install --prefix scripts/bench/peers --ignore-scripts`);
    return null;
  }
}
