import { describe, expect, it } from 'vitest';
import type { Mention } from './mention.js';
import { type Paragraph, topicsOf } from './topic.js';

/**
 * Blocks of sentences, each a string of names parted by spaces; `#` before a block is a heading, `(` before a name a
 * preposition.
 */
function topicsIn(...blocks: readonly (readonly string[])[]): (string | null)[] {
  const paragraphs: Paragraph[] = [];
  const mentions: Mention[] = [];
  let heading = -1;
  for (const [block, sentences] of blocks.entries()) {
    if (sentences[0]?.startsWith('#')) heading = block;
    for (const sentence of sentences) {
      for (const name of sentence.match(/\(?\w+/gu) ?? [])
        mentions.push({
          start: mentions.length,
          type: 'ORG',
          key: name.replace('(', ''),
          sentence: paragraphs.length,
          free: !name.startsWith('('),
          source: false,
          institution: false,
          civic: false,
          town: false,
          bare: false,
          count: 1,
        });
      paragraphs.push({ block, heading });
    }
  }
  const topicAt = topicsOf(mentions, paragraphs);
  return paragraphs.map((_, sentence) => topicAt(sentence));
}

describe('what a sentence is about', () => {
  it('is the firm that the article names most', () => {
    expect(topicsIn(['kombi'], ['kombi', ''], ['altor', ''])).toEqual(Array(5).fill('kombi'));
  });

  it('is nobody where several firms are named alike', () => {
    expect(topicsIn([''], ['kombi altor', ''], ['lithea', ''])).toEqual(Array(5).fill(null));
  });

  it('is no firm that is named late', () => {
    expect(topicsIn(['', ''], ['', ''], ['kombi', 'kombi']).at(-1)).toBeNull();
  });

  it('is the other firm of the title in a paragraph that has named that one only', () => {
    expect(topicsIn(['kombi altor'], ['kombi', 'kombi'], ['altor', ''], ['', 'kombi', ''])).toEqual([
      'kombi',
      'kombi',
      'kombi',
      'kombi',
      'altor',
      'altor',
      'kombi',
      'kombi',
    ]);
  });

  it('stays so in the next paragraphs, as long as they name nobody else', () => {
    expect(topicsIn(['kombi altor'], ['kombi', 'kombi'], ['altor'], [''], ['kombi', ''])).toEqual([
      'kombi',
      'kombi',
      'kombi',
      'kombi',
      'altor',
      'kombi',
      'kombi',
    ]);
  });

  it('is not that one in a sentence that names a firm of the title itself', () => {
    expect(topicsIn(['kombi altor'], ['kombi', 'kombi kombi kombi'], ['altor', 'altor']).at(-1)).toBe(
      'kombi',
    );
  });

  it('is not the other firm of a title that stands in the same paragraph', () => {
    expect(topicsIn(['kombi altor', ''])).toEqual([null, null]);
  });

  it('is whom the heading names, until the paragraph names the other', () => {
    expect(topicsIn(['kombi'], ['kombi'], ['#altor'], ['', 'kombi', ''], ['#(altor'], [''])).toEqual([
      'kombi',
      'kombi',
      'kombi',
      'altor',
      'kombi',
      'kombi',
      'kombi',
      'kombi',
    ]);
  });
});
