import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../locales/index.js';
import { comparableClaims, linkClaims } from '../stages/links/index.js';
import { CORPUS } from '../testing/gold.js';
import { compareScores } from './compare.js';
import { type GoldCorpus, readGoldCorpus } from './corpus.js';
import { errorGroups } from './errors.js';
import { evaluatePredictions, evaluateStages } from './evaluate.js';
import { fillGold } from './gold-input.js';
import { scorePage } from './page.js';
import type { Predictions } from './predictions.js';
import { SCORED_LAYERS } from './score-predictions.js';
import type { Evaluation } from './table.js';

let corpus: GoldCorpus;
let stages: Evaluation;
let perfect: Predictions;

beforeAll(async () => {
  corpus = await readGoldCorpus(CORPUS);
  stages = await evaluateStages(corpus, { locales, tagger: null });
  const documents = corpus.articles.map(({ id, article, layers }) =>
    fillGold(layers, {
      schema: 'recoupe/document@1',
      id,
      offsets: 'utf16',
      source: article.source,
      text: article.text,
      blocks: [],
      languages: [{ start: 0, end: article.text.length, code: 'fr', confidence: 1 }],
      sentences: [],
      entities: [],
      quantities: [],
      times: [],
      claims: [],
      warnings: [],
    }),
  );
  perfect = {
    documents: new Map(documents.map((document) => [document.id, document])),
    ...linkClaims(documents.flatMap((document) => comparableClaims(document, locales))),
  };
});

it('gives gold as prediction full marks on every layer that is annotated', async () => {
  const { chained } = await evaluatePredictions(corpus, perfect, 'gold');
  for (const layer of ['blocks', 'entities', 'quantities', 'times', 'claims'] as const)
    for (const [measure, { f, counts }] of Object.entries(chained[layer]!.measures))
      if (measure === 'leak' || measure === 'forbidden') expect(counts.found, `${layer} ${measure}`).toBe(0);
      else expect(f ?? 1, `${layer} ${measure}`).toBeCloseTo(1, 9);
});

it('leaves out what is not annotated, and what a system does not make', async () => {
  const entities = new Map(
    [...perfect.documents].map(([id, layers]) => [id, { entities: layers.entities! }]),
  );
  const { chained } = await evaluatePredictions(
    corpus,
    { documents: entities, links: null, clusters: null },
    'peer',
  );
  const scored = SCORED_LAYERS.filter((layer) => chained[layer]);
  expect(scored).toEqual(['entities']);
  const unannotated = { ...corpus, articles: corpus.articles.map((article) => ({ ...article, layers: {} })) };
  const nothing = await evaluatePredictions(unannotated, perfect, 'gold');
  expect(SCORED_LAYERS.filter((layer) => nothing.chained[layer])).toEqual([]);
});

it('finds no difference between a run and itself, and every item between all and nothing', async () => {
  const same = compareScores(stages.chained, stages.chained);
  expect(same.differences.every(({ before, after, p }) => before === after && (p === null || p === 1))).toBe(
    true,
  );
  expect(
    same.items.every(
      ({ gained, lost, added, removed }) =>
        !gained.length && !lost.length && !added.length && !removed.length,
    ),
  ).toBe(true);
  const none = {
    documents: new Map([...perfect.documents].map(([id]) => [id, { times: [] }])),
    links: null,
    clusters: null,
  };
  const [all, nothing] = [
    await evaluatePredictions(corpus, perfect, ''),
    await evaluatePredictions(corpus, none, ''),
  ];
  const { items, differences } = compareScores(nothing.chained, all.chained);
  expect(items.map(({ layer, gained, lost }) => [layer, gained.length, lost.length])).toEqual([
    ['times', all.chained.times!.measures.value!.counts.gold, 0],
  ]);
  expect(differences.find(({ measure }) => measure === 'value')).toMatchObject({ before: 0, after: 1, p: 0 });
});

it('escapes what stands in a text on the page of scores', () => {
  const group = {
    layer: 'entities' as const,
    kind: 'missed',
    count: 1,
    examples: [
      {
        article: '<a>',
        key: 'e0-1',
        outcome: 'missed',
        start: 0,
        end: 1,
        expected: 'ORG «<script>alert(1)</script>»',
        got: null,
        context: ['<b>', '"', '&'] as const,
      },
    ],
  };
  const page = scorePage(stages, [group]);
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('<b>');
  expect(page).toContain('&#60;script&#62;');
});

it('groups errors by kind with the text around them', () => {
  const groups = errorGroups(stages.chained, corpus, 1, ['entities']);
  const missed = groups.find(({ kind }) => kind === 'missed')!;
  const { article, context, start, end } = missed.examples[0]!;
  const text = corpus.articles.find(({ id }) => id === article)!.article.text;
  expect(context[1]).toBe(text.slice(start, end));
  expect(missed.examples).toHaveLength(1);
});

describe('malformed gold is refused with its place', () => {
  const cases: [
    string,
    (gold: { layers: Record<string, Record<string, unknown>[]>; textSha256: string }) => void,
    string,
  ][] = [
    ['a shifted span', (gold) => Object.assign(gold.layers.entities![0]!, { start: 1 }), 'entities.0 (1-4)'],
    [
      'an unknown type',
      (gold) => Object.assign(gold.layers.entities![2]!, { type: 'THING' }),
      'layers.entities.2.type',
    ],
    ['another text', (gold) => Object.assign(gold, { textSha256: '00' }), 'textSha256'],
    [
      'a dangling quantity',
      (gold) => Object.assign(gold.layers.claims![0]!, { quantity: 'q1-2' }),
      'no quantity "q1-2"',
    ],
    [
      'a doubled id',
      (gold) => Object.assign(gold.layers.entities![1]!, { id: 'e0-4' }),
      'the id "e0-4" is taken',
    ],
  ];
  for (const [name, spoil, place] of cases)
    it(name, async () => {
      const id = '000_67b07206a5e41172';
      const folder = mkdtempSync(join(tmpdir(), 'gold-'));
      cpSync(join(CORPUS, id), join(folder, id), { recursive: true });
      const gold = JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8'));
      spoil(gold);
      writeFileSync(join(folder, id, 'gold.json'), JSON.stringify(gold));
      await expect(readGoldCorpus(folder)).rejects.toThrow(place);
    });
});
