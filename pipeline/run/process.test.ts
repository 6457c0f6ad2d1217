import { expect, it } from 'vitest';
import { toArticle } from '../index.js';
import { locales } from '../locales/index.js';
import { processArticle } from './process.js';

it.each(['Les prix sont divisés par 0.', 'Le total diviserait par -0 ceci.'])(
  'has an end: %s',
  async (text) => {
    const processed = await processArticle(toArticle({ id: 'a', text }), { locales, tagger: null });
    expect(processed).toHaveProperty('document.text', text);
  },
);
