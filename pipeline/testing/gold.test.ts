import { describe, expect, it } from 'vitest';
import { readCorpus } from './gold.js';

describe('the corpus', () => {
  for (const article of readCorpus())
    it(`${article.id}: every gold span has the text that it names`, () => {
      const spans: { start: number; end: number; text: string }[] = [];
      JSON.stringify(article.layers, (_key, value) => {
        if (value && typeof value === 'object' && typeof value.start === 'number' && 'text' in value)
          spans.push(value);
        return value;
      });
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) expect(article.text.slice(span.start, span.end)).toBe(span.text);
    });
});
