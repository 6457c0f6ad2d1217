/** Layers for tests: one text as one paragraph in one language, with more layers as the test gives them. */
import { locales } from '../locales/index.js';
import type { Layers, Tools } from '../stage.js';

/** The layers of a text that is a single block (each line one block when it has several lines). */
export function layersOf(text: string, more: Partial<Layers> & { language?: string } = {}): Layers {
  const { language = 'fr', ...layers } = more;
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'paragraph' as const,
  }));
  return {
    text,
    source: {
      path: 'test.txt',
      format: 'text',
      sha256: '',
      title: null,
      url: null,
      publisher: null,
      published: null,
    },
    markup: null,
    blocks,
    languages: [{ start: 0, end: text.length, code: language, confidence: 1 }],
    sentences: blocks.map(({ start, end }) => ({ start, end })),
    entities: [],
    quantities: [],
    times: [],
    claims: [],
    ...layers,
  };
}

/** Tools without a model; a warning is an error unless `warn` is given. */
export const toolsOf = (more: Partial<Tools> = {}): Tools => ({
  locales,
  tagger: null,
  warn: (code, _span, message) => {
    throw new Error(`Unexpected warning ${code}: ${message}`);
  },
  ...more,
});
