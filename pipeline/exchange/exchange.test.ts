import { describe, expect, it } from 'vitest';
import { textDigest } from '../evaluate/faults.js';
import { goldLayersSchema } from '../schema.js';
import { readCorpus } from '../testing/gold.js';
import { readMarked } from '../testing/marked.js';
import type { Annotated, ExchangeFile } from './annotated.js';
import { formatNamed, formats, guessFormat, importFiles, losses } from './index.js';

const corpus: Annotated[] = readCorpus().map(({ id, text, layers }) => ({
  id,
  text,
  by: 'annotator',
  about: {},
  layers,
}));

/** Emoji of several code points, no-break and thin spaces, a tab, an empty line: one item of each kind. */
const drawn = readMarked(
  '🚀 [Méta\u00a0👩🏽‍🚒 SA], “vaut” déjà très [près de] [14,3\u202fmilliards d’euros] \n\n\tLe PDG a\u2009dit le [12 juin]\u00a0: «[5\u00a0%] de [Scale]» 😀',
);
const [meta, cue, amount, day, percent, scale] = drawn.spans.map((span) => ({
  ...span,
  text: drawn.text.slice(span.start, span.end),
})) as { start: number; end: number; text: string }[];
const emoji: Annotated = {
  id: 'émoji-1',
  text: drawn.text,
  by: 'annotator',
  about: {},
  layers: goldLayersSchema.parse({
    entities: [
      { id: `e${meta!.start}-${meta!.end}`, ...meta, type: 'ORG', entity: 'méta 👩🏽‍🚒' },
      { id: `e${scale!.start}-${scale!.end}`, ...scale, type: 'ORG', optional: true },
    ],
    quantities: [
      {
        id: `q${amount!.start}-${amount!.end}`,
        ...amount,
        kind: 'money',
        value: 14.3e9,
        op: 'near_below',
        unit: 'EUR',
        cue,
        noun: null,
      },
      { id: `q${percent!.start}-${percent!.end}`, ...percent, kind: 'percent', value: 5 },
    ],
    times: [{ id: `t${day!.start}-${day!.end}`, ...day, kind: 'date', value: 'XXXX-06-12', anchor: 'none' }],
    claims: [
      {
        id: `c${meta!.start}-${scale!.end}-stake`,
        start: meta!.start,
        end: scale!.end,
        text: drawn.text.slice(meta!.start, scale!.end),
        frame: 'stake',
        trigger: null,
        args: {
          holder: [
            { ...meta, entity: 'méta 👩🏽‍🚒', via: 'name' },
            { start: null, end: null, entity: 'x', via: 'implicit' },
          ],
          target: [{ ...scale, via: 'description' }],
        },
        quantity: `q${percent!.start}-${percent!.end}`,
        time: null,
        polarity: '-',
        modality: 'reported',
        attribution: [
          { source: 'Le PDG', sourceType: 'principal', quoting: 'direct', start: null, end: null },
          { source: 'Méta', sourceType: 'principal', quoting: 'direct', ...meta },
        ],
        tier: 2,
      },
    ],
  }),
};

const all = [...corpus, emoji];
const texts = new Map(all.map(({ id, text }) => [id, text]));
const reading = { textOf: (id: string) => texts.get(id) ?? null };
/** Short enough to print where it differs. */
const digest = (files: readonly ExchangeFile[]) =>
  files.map(({ path, content }) => `${path} ${textDigest(content)}`);
const both = formats.filter((format) => format.read);

describe('round trips', () => {
  for (const format of both)
    it(`${format.name}: out, in and out again is the same, byte for byte`, () => {
      const out = format.write(all, 'x');
      const { articles, ignored } = importFiles(format, out, reading);
      expect(ignored).toEqual([]);
      expect(articles.map(({ id, text }) => [id, text])).toEqual(all.map(({ id, text }) => [id, text]));
      expect(digest(format.write(articles, 'x'))).toEqual(digest(out));
      expect(guessFormat(out)).toBe(format);
    });

  for (const name of ['label-studio', 'prodigy', 'brat'])
    it(`${name} holds everything`, () => {
      expect(losses(formatNamed(name), all)).toEqual([]);
      const back = importFiles(formatNamed(name), formatNamed(name).write([emoji], 'x'), reading);
      expect(back.articles[0]!.layers).toEqual(emoji.layers);
    });

  it('hipe rebuilds the text, with its no-break spaces and emoji, where it is not known', () => {
    const hipe = formatNamed('hipe');
    const { articles } = importFiles(hipe, hipe.write(all, 'x'), { textOf: () => null });
    expect(articles.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
  });

  it('says what a format cannot hold', () => {
    const lost = losses(formatNamed('conll2003'), [emoji]);
    expect(lost).toEqual([
      'entities.entity (1)',
      'entities.optional (1)',
      'quantities (2)',
      'times (1)',
      'claims (1)',
    ]);
    expect(losses(formatNamed('doccano'), [emoji])).toContain('quantities.value (2)');
    expect(losses(formatNamed('csv'), [emoji])[0]).toContain('all layers but claims');
  });
});

describe('offsets', () => {
  const out = (name: string) => formatNamed(name).write([emoji], 'x')[0]!.content;

  it('are code points where the tool counts them', () => {
    const at = [...drawn.text.slice(0, scale!.start)].length;
    expect(at).toBeLessThan(scale!.start);
    expect(JSON.parse(out('prodigy')).spans[1]).toMatchObject({ start: at, end: at + 5 });
    expect(JSON.parse(out('spacy')).ents[1]).toMatchObject({ start: at, end: at + 5 });
    expect(JSON.parse(out('label-studio'))[0].annotations[0].result[1].value).toMatchObject({ start: at });
    expect(formatNamed('brat').write([emoji], 'x')[1]!.content).toContain(`ORG ${at} ${at + 5}\tScale\n`);
    const page = JSON.parse(out('web-annotation'));
    expect(page.items[1].target.selector[0]).toEqual({
      type: 'TextPositionSelector',
      start: at,
      end: at + 5,
    });
  });

  it('are UTF-16 for doccano', () => {
    expect(JSON.parse(out('doccano')).entities[1]).toMatchObject({
      start_offset: scale!.start,
      label: 'ORG',
    });
  });

  it('give spaCy tokens that rebuild the text', () => {
    const { text, tokens } = JSON.parse(out('spacy')) as {
      text: string;
      tokens: { start: number; end: number }[];
    };
    const characters = [...text];
    const words = tokens.map(({ start, end }) => characters.slice(start, end).join(''));
    const rebuilt = words.map(
      (word, i) => word + (tokens[i + 1] && tokens[i + 1]!.start > tokens[i]!.end ? ' ' : ''),
    );
    expect(rebuilt.join('')).toBe(text);
  });
});

describe('a shifted file is refused with the first difference and its cause', () => {
  const format = formatNamed('label-studio');
  const span = (text: string, words: string, count: (before: string) => number) => {
    const at = text.indexOf(words);
    return {
      start: count(text.slice(0, at)),
      end: count(text.slice(0, at + words.length)),
      text: words,
      labels: ['ORG'],
    };
  };
  const file = (text: string, count: (before: string) => number, body = text) => [
    {
      path: 'tasks.json',
      content: JSON.stringify([
        {
          data: { text, article: 'émoji-1' },
          annotations: [{ result: [{ id: 'a', type: 'labels', value: span(body, 'Scale', count) }] }],
        },
      ]),
    },
  ];
  const cases: [string, ReturnType<typeof file>, string][] = [
    [
      'UTF-16 units',
      file(drawn.text, (before) => before.length),
      'UTF-16 code units: import with --offsets utf16',
    ],
    ['bytes', file(drawn.text, (before) => Buffer.byteLength(before)), 'UTF-8 bytes'],
    [
      'CRLF under the offsets',
      file(drawn.text, (before) => [...before].length, drawn.text.replaceAll('\n', '\r\n')),
      'CRLF',
    ],
    [
      'NFD under the offsets',
      file(drawn.text, (before) => [...before].length, drawn.text.normalize('NFD')),
      'NFD',
    ],
    [
      'an edited text',
      file(drawn.text.replace('vaut', 'valait'), (before) => [...before].length),
      'The text was edited',
    ],
    [
      'a text with CRLF',
      file(drawn.text.replaceAll('\n', '\r\n'), (before) => [...before].length),
      'CRLF line ends',
    ],
    [
      'a text in NFD',
      file(drawn.text.normalize('NFD'), (before) => [...before].length),
      'The file is in NFD',
    ],
    [
      'plain spaces for no-break ones',
      file(drawn.text.replaceAll('\u00a0', ' '), (before) => [...before].length),
      'No-break spaces',
    ],
  ];
  for (const [name, files, hint] of cases)
    it(name, () => expect(() => importFiles(format, files, reading)).toThrow(hint));

  it('but read where its offsets are named', () => {
    const files = file(drawn.text, (before) => before.length);
    const { articles } = importFiles(format, files, { ...reading, offsets: 'utf16' });
    expect(articles[0]!.layers.entities).toMatchObject([
      { start: scale!.start, end: scale!.end, type: 'ORG' },
    ]);
  });
});

describe('files of others', () => {
  it('CoNLL-2003 with usual labels is aligned to the text of the article', () => {
    const content =
      '-DOCSTART- émoji-1 -X- O\n\n🚀 X X O\nMéta X X B-ORGANIZATION\n👩🏽‍🚒 X X I-ORGANIZATION\nSA X X I-ORGANIZATION\n, X X O\n';
    const { articles } = importFiles(formatNamed('conll2003'), [{ path: 'x.conll', content }], reading);
    expect(articles[0]!.layers.entities).toMatchObject([{ ...meta, type: 'ORG' }]);
  });

  it('labels that no layer knows are left out and named', () => {
    const content = JSON.stringify({
      text: 'Meta',
      spans: [
        { start: 0, end: 4, label: 'MISC' },
        { start: 0, end: 4, label: 'per' },
      ],
    });
    const { articles, ignored } = importFiles(formatNamed('prodigy'), [{ path: 'x', content }], {
      textOf: () => null,
    });
    expect(ignored).toEqual(['MISC']);
    expect(articles[0]!.layers.entities).toHaveLength(1);
  });

  it('notes of brat that people wrote are no fields', () => {
    const files = [
      { path: 'a.txt', content: 'Meta paie' },
      { path: 'a.ann', content: 'T1\tORG 0 4\tMeta\n#1\tAnnotatorNotes T1\tsûr ?\n*\tEquiv T1 T1\n' },
    ];
    const { articles } = importFiles(formatNamed('brat'), files, { textOf: () => null });
    expect(articles[0]!.layers.entities).toEqual([
      { id: 'e0-4', start: 0, end: 4, text: 'Meta', type: 'ORG' },
    ]);
  });

  it('a broken line is named by its number', () => {
    const files = [{ path: 'x.jsonl', content: '{"text":"a","spans":[]}\n{"text":' }];
    expect(() => importFiles(formatNamed('prodigy'), files, { textOf: () => null })).toThrow('x.jsonl:2');
  });
});

it('a cell of CSV is never a formula, and quotes what it must', () => {
  const claim = { ...emoji.layers.claims![0]!, text: '=1+1, "a"' };
  const { content } = formatNamed('csv').write(
    [{ ...emoji, layers: { ...emoji.layers, claims: [claim] } }],
    'x',
  )[0]!;
  expect(content).toContain('"\'=1+1, ""a"""');
  expect(content.endsWith('\r\n')).toBe(true);
});
