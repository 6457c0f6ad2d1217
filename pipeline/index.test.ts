/** The example of the README, without the model: from a text in memory to claims and links. */
import { describe, expect, it } from 'vitest';
import { comparableClaims, linkClaims, locales, processDocument, toArticle } from './index.js';

describe('the library', () => {
  it('reads a text in memory, and links the claims of two', async () => {
    const texts = [
      'Meta a investi environ 14,3 milliards de dollars dans OpenAI, selon Les Échos.',
      'Meta a annoncé un investissement de près de 15 milliards de dollars dans OpenAI.',
    ];
    const documents = await Promise.all(
      texts.map((text, at) => processDocument(toArticle({ id: `a${at}`, text }), { locales, tagger: null })),
    );
    const [first] = documents;
    expect(first?.quantities).toMatchObject([{ value: 14_300_000_000, unit: 'USD', op: 'approx' }]);
    const { links } = linkClaims(documents.flatMap((document) => comparableClaims(document, locales)));
    expect(links).toMatchObject([{ relation: 'refines', basis: 'interval' }]);
  });

  it('refuses what is no article', () => {
    expect(() => toArticle({ id: 'a', text: ' ' })).toThrow(/no text/);
    expect(() => toArticle({ id: '../a', text: 'Texte.' })).toThrow(/path/);
  });
});
