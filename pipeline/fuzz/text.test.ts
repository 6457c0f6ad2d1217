/** The door of plain text and all stages behind it: any text becomes a document that keeps the laws. */
import { expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import { processArticle } from '../run/process.js';
import { type Document, documentSchema, type Span } from '../schema.js';
import type { Tagger, TokenTag } from '../stage.js';
import { comparableClaims, linkClaims } from '../stages/links/index.js';
import { anyText, FUZZ_TIMEOUT, fuzz } from '../testing/fuzz.js';
import { taggerBy } from '../testing/scripted-tagger.js';

const CAPITAL = /\p{Lu}[\p{L}\p{N}]*/gu;
const TYPES = ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT'] as const;
/** Tags every word with a capital, by its length: a model that is often wrong. */
const tagger: Tagger = taggerBy(190, (text) =>
  [...text.matchAll(CAPITAL)].map(
    ({ index, 0: { length } }): TokenTag => ({
      start: index,
      end: index + length,
      label: `${length % 3 === 0 ? 'I' : 'B'}-${TYPES[length % 5]!}`,
      score: 0.9,
    }),
  ),
);

it(
  'makes a lawful document of any text',
  async () => {
    await fuzz(anyText, async (text) => {
      if (text.trim() === '') return;
      let article: ReturnType<typeof toArticle>;
      try {
        article = toArticle({ id: 'a', text, published: '2025-06-13' });
      } catch (error) {
        expect(error).toMatchObject({ code: 'empty' });
        return;
      }
      const processed = await processArticle(article, { locales, tagger });
      if ('error' in processed) throw new Error(processed.error.message);
      expectLawful(processed.document);
      linkClaims(comparableClaims(processed.document, locales));
    });
  },
  FUZZ_TIMEOUT,
);

const LAYERS = ['blocks', 'languages', 'sentences', 'entities', 'quantities', 'times', 'claims'] as const;

function expectLawful(document: Document): void {
  const { text, blocks } = document;
  expect(documentSchema.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined();
  const boilerplate = blocks.filter(({ kind }) => kind === 'boilerplate');
  for (const layer of LAYERS) {
    const items: readonly Span[] = document[layer];
    items.forEach((item, at) => {
      const what = `${layer} ${JSON.stringify(item)}`;
      expect(item.start < item.end && item.start >= 0 && item.end <= text.length, what).toBe(true);
      expect(isWhole(text, item.start) && isWhole(text, item.end), what).toBe(true);
      if (at > 0) expect(item.start >= items[at - 1]!.start, `order of ${what}`).toBe(true);
      if (layer !== 'blocks' && layer !== 'languages')
        expect(
          boilerplate.some((block) => block.start < item.end && item.start < block.end),
          what,
        ).toBe(false);
    });
  }
  for (const line of text.matchAll(/[^\n]+/g))
    if (line[0].trim() !== '')
      expect(
        blocks.some(({ start, end }) => start < line.index + line[0].length && line.index < end),
        line[0],
      ).toBe(true);
  for (const layer of ['entities', 'quantities', 'times', 'claims'] as const)
    expect(new Set(document[layer].map(({ id }) => id)).size).toBe(document[layer].length);
  for (const { quantity, time } of document.claims) {
    if (quantity) expect(document.quantities.map(({ id }) => id)).toContain(quantity);
    if (time) expect(document.times.map(({ id }) => id)).toContain(time);
  }
}

/** False inside a surrogate pair. */
function isWhole(text: string, at: number): boolean {
  return !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));
}
