import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../schema.js';
import { readableBlocks } from '../../../stage.js';
import { layersOf, toolsOf } from '../../../testing/layers.js';
import { type Clause, type Context, readContext } from './index.js';

const contextOf = (layers: ReturnType<typeof layersOf>): Context =>
  readContext(layers, readableBlocks(layers, toolsOf()));

/** The clauses of each sentence. */
const clausesOf = (text: string, language = 'fr'): readonly (readonly Clause[])[] => {
  const layers = layersOf(text, { language });
  const context = contextOf(layers);
  return layers.sentences.map((_, sentence) => context.clausesIn(sentence));
};

/** Each clause as «kind: words», deeper ones behind one dash for each clause that holds them. */
const outline = (text: string): string[] =>
  clausesOf(text).flatMap((clauses) => {
    const depth = (clause: Clause): number =>
      clause.parent === null ? 0 : 1 + depth(clauses[clause.parent]!);
    return clauses.map((one) => `${'-'.repeat(depth(one))}${one.kind}: ${text.slice(one.start, one.end)}`);
  });

describe('clauses', () => {
  it.each([
    ['Renault a annoncé une perte.', ['main: Renault a annoncé une perte']],
    ['Hausse des prix en mai', ['nominal: Hausse des prix en mai']],
    ['Renault ferme un site et Nokia recrute.', ['main: Renault ferme un site', 'main: et Nokia recrute']],
    [
      'Alstom, qui emploie 300 personnes, ferme un site.',
      ['main: Alstom, qui emploie 300 personnes, ferme un site', '-relative: qui emploie 300 personnes'],
    ],
    [
      'Meta investit, portant la valorisation à 29 milliards.',
      [
        'main: Meta investit, portant la valorisation à 29 milliards',
        '-participle: portant la valorisation à 29 milliards',
      ],
    ],
    [
      'Meta a investi 14 milliards pour acquérir 49 % du capital.',
      [
        'main: Meta a investi 14 milliards pour acquérir 49 % du capital',
        '-infinitive: pour acquérir 49 % du capital',
      ],
    ],
    // forms of verbs that are nouns here
    [
      'Le nouveau président du groupe quitte la grande équipe.',
      ['main: Le nouveau président du groupe quitte la grande équipe'],
    ],
    [
      'Renault a pris part au salon et prend la cinquième place.',
      ['main: Renault a pris part au salon', 'main: et prend la cinquième place'],
    ],
    [
      'Condamné à deux ans de prison ferme, il doit tenir compte de la peine.',
      [
        'main: Condamné à deux ans de prison ferme, il doit tenir compte de la peine',
        '-participle: Condamné à deux ans de prison ferme',
      ],
    ],
    [
      'L’usine ferme et le site compte 30 salariés.',
      ['main: L’usine ferme', 'main: et le site compte 30 salariés'],
    ],
    [
      'Renault supprime 300 postes, soit 10 % des effectifs, et ferme un site.',
      [
        'main: Renault supprime 300 postes, soit 10 % des effectifs,',
        '-nominal: soit 10 % des effectifs',
        'main: et ferme un site',
      ],
    ],
    [
      'Renault ferme un site, indique Luc Petit, président du groupe fondé en 1898.',
      [
        'main: Renault ferme un site',
        'main: , indique Luc Petit, président du groupe fondé en 1898',
        '-apposition: président du groupe fondé en 1898',
      ],
    ],
    [
      'Le site ferme selon Luc Petit, gérant de Kombi, qui emploie 300 personnes.',
      [
        'main: Le site ferme selon Luc Petit, gérant de Kombi, qui emploie 300 personnes',
        '-apposition: gérant de Kombi',
        '-relative: qui emploie 300 personnes',
      ],
    ],
    [
      'Luc et Anne président le groupe, gérant 300 personnes.',
      ['main: Luc et Anne président le groupe, gérant 300 personnes', '-participle: gérant 300 personnes'],
    ],
    [
      'Fondée en 2016, la société emploie 300 personnes.',
      ['main: Fondée en 2016, la société emploie 300 personnes', '-participle: Fondée en 2016'],
    ],
    [
      'Si l’accord est conclu, le groupe grandira.',
      ['main: Si l’accord est conclu, le groupe grandira', '-subordinate: Si l’accord est conclu'],
    ],
    [
      'Renault a indiqué que le site fermerait.',
      ['main: Renault a indiqué que le site fermerait', '-subordinate: que le site fermerait'],
    ],
    [
      'Nokia, spécialiste des réseaux, recrute.',
      ['main: Nokia, spécialiste des réseaux, recrute', '-apposition: spécialiste des réseaux'],
    ],
    [
      'Renault (qui emploie 300 personnes) recrute.',
      [
        'main: Renault (qui emploie 300 personnes) recrute',
        '-apposition: (qui emploie 300 personnes)',
        '--relative: qui emploie 300 personnes',
      ],
    ],
    [
      'Renault supprime 500 postes, dont 200 en France.',
      ['main: Renault supprime 500 postes, dont 200 en France', '-nominal: dont 200 en France'],
    ],
    [
      'Bien que le groupe souffre, il recrute.',
      ['main: Bien que le groupe souffre, il recrute', '-subordinate: Bien que le groupe souffre'],
    ],
    [
      'En admettant que le groupe souffre, il recrute.',
      [
        'main: En admettant que le groupe souffre, il recrute',
        '-subordinate: En admettant que le groupe souffre',
      ],
    ],
    [
      'Renault ferme un site : 300 postes disparaissent.',
      ['main: Renault ferme un site :', 'main: 300 postes disparaissent'],
    ],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    'Renault recrute plus que Nokia.',
    'Renault ne recrute que des ingénieurs.',
    'Renault recrute Jean, Marie et Paul à Lyon, Lille et Nice.',
    'Renault recrute pour Lyon et Lille.',
    'La mise en vente du siège à Paris dans un an.',
  ])('one clause: %s', (text) => expect(clausesOf(text).flat()).toHaveLength(1));

  const PIECES = fc.constantFrom(
    ...'Renault|Meta|a|annoncé|que|qui|dont|si|s’il|,|,|;|:|(|)|«|»|"|–|et|ou|mais|pour|supprimer|supprimant|selon|la CGT|ne|pas|est|va|aurait|investi|500|postes|?|.|\n|a-t-il|dit|portant|sans|ni|comme|l’|où|lequel|bien que|de|à'.split(
      '|',
    ),
  );
  const texts = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  it('are in order, nested, inside their sentence, and cover its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const layers = layersOf(text);
        const context = contextOf(layers);
        const covered = new Set<number>();
        for (const [index, sentence] of layers.sentences.entries()) {
          const clauses = context.clausesIn(index);
          clauses.forEach((clause, i) => {
            expect(clause.start).toBeLessThan(clause.end);
            expect(clause.start).toBeGreaterThanOrEqual(i === 0 ? 0 : clauses[i - 1]!.start);
            expect(clause.start >= sentence.start && clause.end <= sentence.end).toBe(true);
            if (clause.parent !== null) {
              const parent = clauses[clause.parent]!;
              expect(parent.start <= clause.start && clause.end <= parent.end).toBe(true);
            }
            for (let at = clause.start; at < clause.end; at += 1) covered.add(at);
          });
        }
        for (const word of text.matchAll(/[\p{L}\d]/gu)) expect(covered.has(word.index)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['Il le fera, à supposer que.', 'Nul ne sait, en admettant que… Le groupe a annoncé une perte.'])(
    'are read where a phrase with a verb in it opens one that never comes: %s',
    (text) => {
      const context = contextOf(layersOf(text));
      for (let start = 0; start < text.length; start += 1)
        expect(() => context.at({ start, end: start + 1 }, 'revenue', [])).not.toThrow();
    },
  );

  it('are read, and every place in them, from any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 80 })),
        fc.nat(90),
        fc.constantFrom(...FRAMES),
        fc.constantFrom('fr', 'en'),
        (text, start, frame, language) => {
          const context = contextOf(layersOf(text, { language }));
          const reading = context.at({ start, end: start + 3 }, frame, ['meta']);
          for (const { source, start: from, end } of reading.attribution)
            expect(source).toBe(text.slice(from!, end!));
          for (const { content } of context.quotations()) expect(content.start).toBeLessThan(content.end);
        },
      ),
      { numRuns: 600 },
    );
  });
});
