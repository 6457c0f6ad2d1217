/**
 * How fast claims are found, beside quantities and sentences in the same run, and how the cost grows.
 *
 *   npx tsx scripts/bench/claims.ts [--seconds N] [--growth] file.jsonl
 *
 * Reads {"text"} lines, with {"entities": [{"start", "end", "type"}]} for names as dense as a model's; without them
 * the second row repeats the first. The layers that a stage reads are made once, outside the time. Rates are
 * megabytes of UTF-8 a second of processor time of the JavaScript that ships, after as long a time of warming up, each
 * stage over the same articles in turn.
 * `--growth` repeats pieces up to a hundredfold; the exponent is the slope of cost over size, 1 where it is linear.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Block, Entity, Quantity, Span } from '../../pipeline/schema.js';
import type { AnyStage, Layers, Tools } from '../../pipeline/stage.js';
import { claims, entityKey, locales, quantities, sentences, stages } from './shipped.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '4' }, growth: { type: 'boolean', default: false } },
});
const tools: Tools = { locales, tagger: null, warn: () => undefined };

interface Line {
  readonly text: string;
  readonly entities?: readonly (Span & { readonly type: string })[];
}

/** Every layer before claims; names are given, or found by the rules alone. */
async function layersOf({ text, entities }: Line, given: boolean): Promise<Layers> {
  const layers: { -readonly [Name in keyof Layers]: Layers[Name] } = emptyLayers(text);
  for (const stage of stages as readonly AnyStage[]) {
    if (stage.name === 'claims') break;
    const isGiven = stage.name === 'entities' && given && entities;
    layers[stage.name] = (isGiven ? namesOf(text, entities) : await stage.run(layers, tools)) as never;
  }
  return layers;
}

const TYPES: Readonly<Record<string, Entity['type']>> = {
  Organization: 'ORG',
  Person: 'PER',
  Location: 'LOC',
};

/** The outermost of the names of a known type. */
function namesOf(text: string, spans: NonNullable<Line['entities']>): Entity[] {
  const names: Entity[] = [];
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, type } of ordered) {
    const known = TYPES[type];
    if (known && start >= (names.at(-1)?.end ?? 0) && end > start)
      names.push(nameOf(text, start, end, known));
  }
  return names;
}

function nameOf(text: string, start: number, end: number, type: Entity['type']): Entity {
  const name = text.slice(start, end);
  return { id: `e${start}`, start, end, type, score: 1, name, entity: entityKey(name), rule: 'given' };
}

const bytesOf = (articles: readonly Layers[]): number =>
  articles.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
const densityOf = (articles: readonly Layers[]): number =>
  articles.reduce((count, { entities }) => count + entities.length, 0) / bytesOf(articles);

/** Megabytes a second of processor time; the stages take turns article by article, so that they share what else the machine does. */
function ratesOf(articles: readonly Layers[]): { claims: number; others: number } {
  const spent = { claims: 0, others: 0 };
  let bytes = 0;
  const pass = () => {
    for (const article of articles) {
      spent.claims += millisecondsOf(() => claims.run(article, tools));
      spent.others += millisecondsOf(() => {
        sentences.run(article, tools);
        quantities.run(article, tools);
      });
    }
    bytes += bytesOf(articles);
  };
  const passes = () => {
    spent.claims = 0;
    spent.others = 0;
    bytes = 0;
    while (spent.claims + spent.others < Number(flags.seconds) * 1000) pass();
  };
  passes();
  passes();
  return { claims: bytes / spent.claims / 1000, others: bytes / spent.others / 1000 };
}

function millisecondsOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** What grows, as a text of so many pieces; `Nom12` is an organisation, `12 milliards` an amount, a line a block. */
function growing(): Record<string, (size: number) => string> {
  const times = (size: number, piece: (at: number) => string) =>
    Array.from({ length: size }, (_, at) => piece(at)).join('');
  return {
    'sentences of an article': (size) =>
      times(
        size,
        (at) => `Selon Nom${at % 50}, Nom${at % 9} a investi ${at + 2} milliards dans la startup. `,
      ),
    'lines of an article': (size) => times(size, (at) => `« Nous avons investi », a dit Nom${at % 99}.\n`),
    'names in a sentence': (size) =>
      `Nom a investi dans ${times(size, (at) => `Nom${at}, `)}et Nom ont racheté Nom.`,
    'amounts in a sentence': (size) => `Nom a investi ${times(size, (at) => `${at + 2} milliards, `)}.`,
    'claims in a sentence': (size) =>
      times(size, (at) => `Nom a investi ${at + 2} milliards dans Nom${at}, `),
    'quotations one in another': (size) =>
      `Nom a dit : ${'« il a investi '.repeat(size)}${'» '.repeat(size)}`,
    'quotations that do not close': (size) => 'Nom a dit : « il a investi '.repeat(size),
    'words without a full stop': (size) =>
      'le groupe Nom a annoncé la suppression de ses postes à Lyon '.repeat(size),
    'subordinate clauses': (size) => 'Nom a dit que si Nom investit, '.repeat(size),
    'selon ': (size) => 'selon '.repeat(size),
    'a investi ': (size) => 'a investi '.repeat(size),
    ', ': (size) => ', '.repeat(size),
    '(': (size) => '( '.repeat(size),
    'dont ': (size) =>
      times(size, (at) => `Nom supprime ${at + 2} milliards dont ${at + 3} milliards à Lyon `),
  };
}

const SIZES = [100, 1000, 10_000];

function growthOf(title: string, make: (size: number) => string) {
  const costs = SIZES.map((size) => {
    const article = drawn(make(size));
    return Math.min(...[1, 2, 3].map(() => millisecondsOf(() => claims.run(article, tools))));
  });
  const exponent = Math.log10(costs[2]! / costs[1]!);
  const times = Object.fromEntries(SIZES.map((size, at) => [`${size}`, `${costs[at]!.toFixed(1)} ms`]));
  return { 'what grows': title, ...times, exponent: Number(exponent.toFixed(2)) };
}

/** A text with its names and amounts as `growing` writes them; sentences end at full stops and line ends. */
function drawn(text: string): Layers {
  const spansOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return {
    ...emptyLayers(text),
    blocks: spansOf(/[^\n]+/g).map((span): Block => ({ ...span, kind: 'paragraph' })),
    languages: [{ start: 0, end: text.length, code: 'fr', confidence: 1 }],
    sentences: spansOf(/[^\s.][^.\n]*\.?/g),
    entities: spansOf(/Nom\d*/g).map(({ start, end }) => nameOf(text, start, end, 'ORG')),
    quantities: spansOf(/\d+ milliards/g).map(
      (span) =>
        ({
          ...span,
          id: `q${span.start}`,
          kind: 'money',
          value: 1,
          unit: 'EUR',
          op: 'exact',
          cue: null,
        }) as unknown as Quantity,
    ),
  };
}

function emptyLayers(text: string): Layers {
  const source = { path: '', format: 'text' as const, sha256: '', title: null, url: null, publisher: null };
  return {
    text,
    source: { ...source, published: null },
    markup: null,
    blocks: [],
    languages: [],
    sentences: [],
    entities: [],
    quantities: [],
    times: [],
    claims: [],
  };
}

if (positionals[0]) {
  const lines = readFileSync(positionals[0], 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ text }) => text === text.normalize('NFC'));
  const rows = [];
  for (const [names, given] of [
    ['by rules', false],
    ['given', true],
  ] as const) {
    const articles: Layers[] = [];
    for (const line of lines) articles.push(await layersOf(line, given));
    const rates = ratesOf(articles);
    rows.push({
      names,
      'names / kB': Number((1000 * densityOf(articles)).toFixed(1)),
      'claims MB/s': Number(rates.claims.toPrecision(3)),
      'quantities and sentences MB/s': Number(rates.others.toPrecision(3)),
      'cost of claims to theirs': Number((rates.others / rates.claims).toFixed(2)),
    });
  }
  console.table(rows);
}
if (flags.growth) console.table(Object.entries(growing()).map(([title, make]) => growthOf(title, make)));
