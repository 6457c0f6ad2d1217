import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutOfFrontMatter } from './front-matter.js';

const none = { title: null, url: null, publisher: null, published: null };

describe('the front matter of a Markdown file', () => {
  it.each([
    ['title: Le titre\ndate: 2024-05-14', { title: 'Le titre', published: '2024-05-14' }],
    [
      'title: "Kombi : 420 postes"\npublisher: Les Échos',
      { title: 'Kombi : 420 postes', publisher: 'Les Échos' },
    ],
    [
      'source: https://example.org/a\nsite: Le Progrès',
      { url: 'https://example.org/a', publisher: 'Le Progrès' },
    ],
    [
      'source: Le Progrès\nurl: https://example.org/a',
      { url: 'https://example.org/a', publisher: 'Le Progrès' },
    ],
    ['published: 2024-05-14T22:30:00-05:00', { published: '2024-05-14' }],
    ['title: >-\n  Un titre\n  sur deux lignes', { title: 'Un titre sur deux lignes' }],
    ['Title: Le titre\ntags: [emploi, train]\nauthor:\n  - A. Martin', { title: 'Le titre' }],
    ['date: hier\npublished_at: 2024-05-14', { published: '2024-05-14' }],
  ])('says %j', (matter, about) => {
    expect(aboutOfFrontMatter(`---\n${matter}\n---\n\nLe texte.`)).toEqual({ ...none, ...about });
  });

  it.each([
    ['no YAML', 'title: "Le titre\ndate: 2024-05-14'],
    ['no fields', '- title: Le titre'],
    ['a title that is a list', 'title:\n  - Le titre'],
    ['no day', 'date: 14 mai 2024'],
    ['aliases', 'a: &a Le titre\ntitle: *a'],
    ['an address that runs', 'url: javascript:alert(1)'],
  ])('says nothing where there is %s', (_name, matter) => {
    const about = aboutOfFrontMatter(`---\n${matter}\n---\nLe texte.`);
    expect(Object.values(about).filter((value) => value !== null)).toEqual([]);
  });

  it('is not looked for behind text', () => {
    expect(aboutOfFrontMatter('Le texte.\n---\ntitle: Le titre\n---\n')).toEqual({});
  });

  it('never throws', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('title: x', 'a: &a [*a]', '? !!js x', '<<: *b', '\t- :', '---'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const about = aboutOfFrontMatter(`---\n${lines.join('\n')}\n---\n`);
        for (const value of Object.values(about))
          expect(value === null || typeof value === 'string').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
