import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import sentences from './index.js';

const read = (text: string, language = 'fr') =>
  sentences.run(layersOf(text, { language }), toolsOf()) as readonly Span[];

const FRENCH = [
  '[M. Dupont a vu MM. Durand et Martin.] [Ils ont parlé.]',
  '[J.-P. Raffarin et A. Wang sont venus.] [Le reste suit.]',
  '[L’art. 5 et la p. 12 du vol. 2 suffisent.] [Le n° 3 aussi.]',
  '[Il vaut 14.5 milliards, soit 3.000 fois plus.] [C’est beaucoup.]',
  '[Ils ont vendu Scale AI Inc.] [Le groupe se tait.]',
  '[Rome est née en 753 av. J.-C.] [Elle a duré.]',
  '[« Il vient. »] [Puis il part.]',
  '[« Il vient », dit-il.] [Elle rit.]',
  '[« Vient-il ? » demande Paul.] [Non.]',
  '["Nous approfondirons notre collaboration."] [Jason Droege prendra les rênes.]',
  '[Il hésite…] [Puis il signe.]',
  '[Il hésite… puis signe.]',
  '[Yahoo! a vendu ses parts.] [Vrai ?] [Oui.]',
  '[Voir https://a.fr/?Q=Le.Monde pour la suite.] [Merci.]',
  '[La hausse est de 3 %.] [12 sites ferment.]',
  '[Le titre monte.] [« Tant mieux », dit-il.]',
  '[C’est la fin du groupe.][Le lendemain, tout change.]',
  '[Trois points : Le prix, le lieu, la date.]',
  '[1. Le premier point.]',
  '[Des sous-traitants, des salariés, etc.] [Le plan avance.]',
  '[Il a pris la vitamine C.] [Le médecin approuve.]',
];
const ENGLISH = [
  '[Mr. Smith met Dr. Jones in the U.S.] [The talks failed.]',
  '[The U.S. Senate voted.] [It passed.]',
  '[No. 5 fell.] [He said no.] [Then he left.]',
  '[It rose 7.3 percent.] [12 firms closed.]',
];

describe('sentences', () => {
  for (const drawn of FRENCH)
    it(drawn, () => {
      const { text } = readMarked(drawn);
      expect(drawMarked(text, read(text))).toBe(drawn);
    });
  for (const drawn of ENGLISH)
    it(drawn, () => {
      const { text } = readMarked(drawn);
      expect(drawMarked(text, read(text, 'en'))).toBe(drawn);
    });

  it('leaves boilerplate alone', () => {
    const layers = layersOf('Partager. Suivre.');
    expect(
      sentences.run({ ...layers, blocks: [{ ...layers.blocks[0]!, kind: 'boilerplate' }] }, toolsOf()),
    ).toEqual([]);
  });

  it('finds the same sentences in a long block as in short ones', () => {
    const one = 'M. Dupont a cédé 14,3 milliards à J.-P. Martin. « Tant mieux », dit-il ! ';
    expect(read(one.repeat(3000))).toHaveLength(6000);
  });

  it('are trimmed, in order, inside their blocks, and lose no letter', () => {
    const piece = fc.constantFrom(
      'M. ',
      '…',
      ' ',
      '.',
      '«',
      ' »',
      'Le',
      'a',
      '12',
      '\n',
      '? ',
      '. ',
      '\u{1f525}',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const layers = layersOf(text);
          let at = 0;
          let left = '';
          for (const { start, end } of sentences.run(layers, toolsOf()) as readonly Span[]) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(layers.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
            left += text.slice(at, start);
            at = end;
          }
          expect((left + text.slice(at)).trim()).toBe('');
        },
      ),
    );
  });
});
