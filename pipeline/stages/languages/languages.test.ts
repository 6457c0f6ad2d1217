import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageSpan } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import languages from './index.js';

const FRENCH =
  'Le groupe a annoncé mardi qu’il va investir dans une usine de la région, et les syndicats ne sont pas rassurés.';
const ENGLISH =
  'The company said on Tuesday that it will invest in a plant in the region, but the unions are not reassured.';
const SPANISH =
  'El grupo anunció el martes que va a invertir en una fábrica de la región, pero los sindicatos no están tranquilos.';
const SHORT = 'Meta, Scale AI';

const read = (text: string, warnings: string[] = []) =>
  languages.run(layersOf(text), toolsOf({ warn: (code) => warnings.push(code) })) as readonly LanguageSpan[];
const codes = (text: string) => read(text).map(({ code }) => code);

describe('languages', () => {
  it.each([
    [FRENCH, ['fr']],
    [ENGLISH, ['en']],
    [`${SHORT}\n${FRENCH}\n${SHORT}`, ['fr']],
    [`${FRENCH}\n${ENGLISH}\n${FRENCH}`, ['fr', 'en', 'fr']],
    [`${FRENCH}\n« Move fast and break things »\n${FRENCH}`, ['fr']],
    ['Alstom a supprimé 1 500 postes en France, selon Les Échos.', ['fr']],
    ['Le groupe Alstom a supprimé 1 500 postes en France, a annoncé la direction jeudi.', ['fr']],
    ["Le 12 juin, Meta a investi 5 millions d'euros dans Mistral 🚀.", ['fr']],
    ['Danone ferme une usine dans le Nord', ['fr']],
    ['Il a perdu 3 millions d’euros.', ['fr']],
    ['Alstom cut 1,500 jobs in France, the company said.', ['en']],
    ['Michelin va fermer son usine de Cholet.', ['fr']],
    ['Air France a commandé 50 Airbus A350.', ['fr']],
    ['Le baril cotait mardi 82 dollars.', ['fr']],
    ['La préfecture a recensé samedi 2 000 manifestants.', ['fr']],
    ['Vingt recrutements suivront.', ['fr']],
    ['La Zibra T03 débarque à 18 900 €, bonus non déduit.', ['fr']],
    ['Renault supprime 300 postes', ['fr']],
    ['Amazon.com a annoncé la suppression de 300 postes.', ['fr']],
    ['Casino cède 120 magasins', ['fr']],
    ['I’m not going to split hairs: it’s 25 dollars, not a cent less.', ['en']],
    ['Apple buys Beats for $3 billion', ['en']],
    ['Invoice 2024-118 for $1,236.50, due January 31, 2024, plus a 10 percent late fee.', ['en']],
    ['Repsol vende 300 estaciones', ['und']],
    ['Volvo säljer 300 bussar', ['und']],
    ['Il barile quotava martedì 82 dollari.', ['und']],
    ['La agencia le atribuye la nota AA.', ['und']],
    ['La prefectura va recomptar 2.000 manifestants dissabte.', ['und']],
    ['A empresa vai fechar a fábrica em setembro.', ['und']],
    ['Het vat kostte dinsdag 82 dollar.', ['und']],
    ['Nissan va a cerrar su planta de Barcelona.', ['und']],
    ['Michelin chiude lo stabilimento di Cuneo.', ['und']],
    ['A Petrobras vai vender refinarias.', ['und']],
    ['Air France-KLM koopt Transavia.', ['und']],
    ['Alstom suprimió 1.500 puestos de trabajo en Francia, según el sindicato.', ['und']],
    ['Alstom strich 1500 Stellen, wie der Konzern mitteilte.', ['und']],
    [SHORT, ['und']],
    ['12 345\n— — —', ['und']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it('warns of a language without a locale, and of none', () => {
    const warnings: string[] = [];
    expect(read(SPANISH, warnings)[0]?.code).toBe('es');
    read(SHORT, warnings);
    expect(warnings).toEqual(['no-locale', 'no-language']);
  });

  it('is not confused by boilerplate in another language, which is in none', () => {
    const text = `${ENGLISH}\n${ENGLISH}\n${FRENCH}`;
    const layers = layersOf(text);
    const blocks = layers.blocks.map((block, i) =>
      i < 2 ? { ...block, kind: 'boilerplate' as const } : block,
    );
    const [span, ...others] = languages.run({ ...layers, blocks }, toolsOf()) as readonly LanguageSpan[];
    expect(others).toEqual([]);
    expect(span).toMatchObject({ start: blocks[2]!.start, end: text.length, code: 'fr' });
  });

  it('is surer of more words', () => {
    expect(read(FRENCH)[0]!.confidence).toBeLessThan(read(FRENCH.repeat(5))[0]!.confidence);
  });

  it('covers every block once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(FRENCH, ENGLISH, SHORT), fc.string())), (lines) => {
        const layers = layersOf(lines.join('\n'));
        const spans = languages.run(layers, toolsOf({ warn: () => {} })) as readonly LanguageSpan[];
        for (const block of layers.blocks)
          expect(spans.filter((span) => span.start <= block.start && block.end <= span.end)).toHaveLength(1);
      }),
    );
  });
});
