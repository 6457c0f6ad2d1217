import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toolsOf } from '../../testing/layers.js';
import { confidence, countWords, knownLanguages, leader } from './words.js';

const known = knownLanguages(toolsOf().locales);
const count = (text: string) => countWords(text, 0, text.length, known);
const total = (text: string) => count(text).reduce((sum, n) => sum + n, 0);

describe('function words', () => {
  it.each([
    ['Le groupe et LA banque', 4],
    ['l’arbre, d’après eux', 3],
    ['à\u00A0l’été', 3],
    ['lele etla groupes', 0],
    ['le1le', 2],
    ['И в Москве', 2],
    ['', 0],
  ])('in «%s»: %d', (text, words) => expect(total(text)).toBe(words));

  it('are counted inside the offsets only', () => {
    expect(total('xle lax')).toBe(0);
    expect(countWords('xle lax', 1, 6, known).reduce((sum, n) => sum + n, 0)).toBe(2);
  });

  it('speak for the leader alone more surely than even', () => {
    const word = fc.constantFrom('le', 'la', 'the', 'of', 'de', 'el', 'und', 'en', 'que', 'i', 'og');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const counts = count(words.join(' '));
        for (const code of known.codes)
          if (confidence(code, counts, known) > 0.5) expect(leader(counts, known)).toBe(code);
      }),
    );
  });
});
