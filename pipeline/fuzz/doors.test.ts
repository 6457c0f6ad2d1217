/** Every other door: whatever comes in, what comes out is an article, a value, or an error that is a sentence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RecoupeError, UsageError } from '../errors.js';
import { checkGold, textDigest } from '../evaluate/faults.js';
import { fillAlone } from '../evaluate/gold-input.js';
import type { Annotated } from '../exchange/annotated.js';
import { formats, guessFormat, importFiles } from '../exchange/index.js';
import { decode } from '../run/decode.js';
import { readHtml } from '../run/html.js';
import { loadTagger } from '../run/model.js';
import { readJsonlStream } from '../run/read.js';
import type { Span } from '../schema.js';
import { anyBytes, anyText, anyWords, FUZZ_TIMEOUT, fuzz, mangled, scrambled } from '../testing/fuzz.js';
import { type GoldArticle, readCorpus } from '../testing/gold.js';
import { writeTinyModel } from '../testing/tiny-model.js';

/** Runs it; an error must be one for people. */
function orSays<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    expectSays(error);
    return null;
  }
}

function expectSays(error: unknown): void {
  if (!(error instanceof RecoupeError || error instanceof UsageError)) throw error;
  expect(error.message).toMatch(/[.!)?]$/);
}

const TAGS =
  'div p b i span a ul li table tr td svg math script style title nav aside article main h1 pre br img template iframe noscript select option textarea blockquote form !doctype ?xml !-- ![CDATA[ html head body meta'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' class="byline"',
  ' hidden',
  ' datetime="2025-06-13"',
  ' href=\'x"',
  ' style="display:none',
  ' property="og:title" content="x"',
  ' type="application/ld+json"',
  '/',
  ' a=b=c <',
];
const tag = fc
  .tuple(
    fc.constantFrom('<', '</', '< ', '<'),
    fc.constantFrom(...TAGS),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('>', '>', '>', '/>', '', '-->'),
  )
  .map((parts) => parts.join(''));
const anyHtml = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: tag },
      anyWords,
      fc.constantFrom(
        '&amp;',
        '&#0;',
        '&#xD800;',
        '&nbsp',
        '<!--',
        '-->',
        '{"@type":"NewsArticle","datePublished":"2025"}',
      ),
    ),
    { maxLength: 60 },
  )
  .chain((parts) =>
    fc.nat({ max: 30 }).map((times) => parts.join('') + parts.slice(0, 3).join('').repeat(times)),
  );

describe('pages', () => {
  it(
    'become text with blocks that lie in it in order',
    async () => {
      await fuzz(anyHtml, (html) => {
        const page = orSays(() => readHtml(html));
        let at = -1;
        for (const { start, end } of page?.markup ?? []) {
          expect(start).toBeGreaterThan(at);
          expect(page!.text.slice(start, end)).not.toContain('\n');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(page?.text.length ?? 0);
      });
    },
    FUZZ_TIMEOUT,
  );
});

describe('bytes', () => {
  it(
    'are text, or refused',
    async () => {
      await fuzz(fc.tuple(anyBytes, fc.boolean()), ([bytes, markup]) => {
        const decoded = orSays(() => decode(bytes, { markup }));
        if (decoded) expect(typeof decoded.text).toBe('string');
      });
    },
    FUZZ_TIMEOUT,
  );
});

describe('lines of JSON', () => {
  const LINE = {
    id: 'a',
    text: 'Un texte.',
    title: null,
    url: 'https://example.org',
    publisher: 'x',
    published: '2025-06-13',
  };
  const line = fc.oneof(
    mangled(LINE).map((value) => JSON.stringify(value) ?? ''),
    mangled({ id: 'b', html: '<p>Un' }).map((value) => JSON.stringify(value) ?? ''),
    fc.constant(JSON.stringify(LINE)).chain(scrambled),
    anyText,
  );
  it(
    'are articles or errors with the number of their line, each line once at most',
    async () => {
      await fuzz(
        fc.tuple(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 50 })),
        async ([lines, size]) => {
          const bytes = Buffer.from(lines.map((one) => one.replace(/\n/g, ' ')).join('\n'));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          let items = 0;
          for await (const item of readJsonlStream(Readable.from(chunks))) {
            items += 1;
            if ('error' in item) expect(item.error.message).toMatch(/^(?:Line \d+: |This is not JSONL)/);
            else expect(item.ok.text.trim()).not.toBe('');
          }
          expect(items).toBeLessThanOrEqual(lines.length);
        },
      );
    },
    FUZZ_TIMEOUT,
  );
});

const corpus = readCorpus();
const whole = corpus.map(({ text, layers }) => {
  const start = text.indexOf('\n') + 1;
  return {
    text,
    gold: { schema: 'recoupe/gold@1', offsets: 'utf16', textSha256: textDigest(text), layers },
    start,
  };
});

describe('gold', () => {
  it(
    'is gold that a stage can run on, or a list of faults',
    async () => {
      const gold = fc
        .constantFrom(...whole)
        .chain(({ text, gold }) => mangled(gold).map((value) => ({ text, value })));
      await fuzz(gold, ({ text, value }) => {
        const checked = checkGold(text, value);
        if ('gold' in checked) fillAlone(checked.gold.layers, text);
        else for (const fault of checked.faults) expect(fault.length).toBeGreaterThan(5);
      });
    },
    FUZZ_TIMEOUT,
  );
});

describe('files of other tools', () => {
  const [{ id, text, layers }] = corpus as [GoldArticle];
  const first = <Item extends Span>(items: readonly Item[] = []) =>
    items.filter(({ end }) => end <= 400).slice(0, 4);
  // a small article, so that a change is likely to hit something
  const article: Annotated = {
    id,
    text: text.slice(0, 400),
    by: 'annotator',
    about: { title: 'Un titre' },
    layers: {
      entities: first(layers.entities),
      quantities: first(layers.quantities),
      claims: first(layers.claims),
    },
  };
  const textOf = (asked: string) => (asked === id ? article.text : null);
  it.each(formats.filter(({ read }) => read).map((format) => [format.name, format] as const))(
    '%s: are layers that fit the text, or refused',
    async (_name, format) => {
      const files = format.write([article], 'check');
      const broken = fc.nat({ max: files.length - 1 }).chain((at) => {
        const { content } = files[at]!;
        const parsed = parseOrNull(content);
        const changed =
          parsed === null
            ? scrambled(content)
            : fc.oneof(
                scrambled(content),
                mangled(parsed).map((value) => JSON.stringify(value) ?? ''),
              );
        return changed.map((text) => files.map((file, i) => (i === at ? { ...file, content: text } : file)));
      });
      await fuzz(broken, (changed) => {
        guessFormat(changed);
        orSays(() => importFiles(format, changed, { textOf }));
      });
    },
    FUZZ_TIMEOUT,
  );
});

function parseOrNull(content: string): unknown {
  try {
    return JSON.parse(
      content.trim().split('\n').length === 1 || /^\s*[[{]\s*\n/.test(content) ? content : '!',
    );
  } catch {
    return null;
  }
}

describe('a model folder', () => {
  let room: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'recoupe-model-'));
    writeTinyModel(room, ['O', 'B-PER', 'I-PER'], { Anne: 'B-PER', Martin: 'I-PER', '##s': 'O' });
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  it(
    'is a model that tags, or refused',
    async () => {
      const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json'].map((file) => {
        const content = readFileSync(join(room, file), 'utf8');
        const changed = fc.oneof(
          { weight: 3, arbitrary: mangled(JSON.parse(content)).map((value) => JSON.stringify(value) ?? '') },
          { weight: 1, arbitrary: scrambled(content) },
        );
        return changed.map((now) => ({ file, content, now }));
      });
      await fuzz(fc.tuple(fc.oneof(...files), anyText), async ([{ file, content, now }, text]) => {
        writeFileSync(join(room, file), now);
        try {
          const tagger = await loadTagger(room, { threads: 1 });
          // a vocabulary may lack what the network has: that fails with the words that need it
          const tags = await tagger.tag([text.slice(0, 20)]).catch((error: Error) => [[error]]);
          for (const tag of tags[0]!) if (!(tag instanceof Error)) expect(tag.label).toMatch(/^[BI]-[A-Z]+$/);
        } catch (error) {
          expectSays(error);
        } finally {
          writeFileSync(join(room, file), content);
        }
      });
    },
    FUZZ_TIMEOUT,
  );
});
