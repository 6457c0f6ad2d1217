import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { readMarked } from '../../testing/marked.js';
import { scriptedTagger } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** «text → key» of each name that is drawn in the text. */
async function keys(marked: string, types: string): Promise<string[]> {
  const { text, spans } = readMarked(marked);
  const typed = spans.map((span, i) => ({ ...span, type: types.split(' ')[i] as EntityType }));
  const entities = await stage.run(layersOf(text), toolsOf({ tagger: scriptedTagger(text, typed) }));
  return entities.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
}

describe('names that mean the same thing have one key', () => {
  it.each([
    ['a surname', '[Ana Zor] puis [Zor]', 'PER PER', 'ana-zor ana-zor'],
    ['a surname in front', '[Zor] puis [Ana Zor]', 'PER PER', 'ana-zor ana-zor'],
    ['a surname with a title', 'M. [Zor] est [Jean Zor]', 'PER PER', 'jean-zor jean-zor'],
    [
      'a surname of several words',
      '[Ana de la Zor] puis [de la Zor] puis [Zor]',
      'PER PER PER',
      'ana-de-la-zor ana-de-la-zor ana-de-la-zor',
    ],
    ['an initial', '[A. Zor] est [Ana Zor]', 'PER PER', 'ana-zor ana-zor'],
    ['a middle initial', '[Ana B. Zor] est [Ana Zor]', 'PER PER', 'ana-zor ana-zor'],
    ['a surname with a hyphen', '[Ana Zor-Tag] puis [Zor-Tag]', 'PER PER', 'ana-zor-tag ana-zor-tag'],
    ['capitals', '[ANA ZOR] est [Ana Zor]', 'PER PER', 'ana-zor ana-zor'],
    ['accents and hyphens', '[Saint-Étienne], [Saint-Etienne]', 'LOC LOC', 'saint-etienne saint-etienne'],
    [
      'a firm by its first words',
      '[Zorglub Technologies] puis [Zorglub]',
      'ORG ORG',
      'zorglub-technologies zorglub-technologies',
    ],
    [
      'a firm without «Groupe»',
      'le [Groupe Zorglub] puis [Zorglub]',
      'ORG ORG',
      'groupe-zorglub groupe-zorglub',
    ],
    [
      'a firm by its last word',
      'Les [Papeteries Zorgane] ferment. [Zorgane] paie',
      'ORG ORG',
      'papeteries-zorgane papeteries-zorgane',
    ],
    [
      'a club by its town',
      'Le [RC Zorgane] bat [Zarville]. [Zorgane] rit',
      'ORG ORG ORG',
      'rc-zorgane zarville rc-zorgane',
    ],
    [
      'the capitals that a name begins with',
      '[ZTMicrozor] recule. [ZT] perd 3 %',
      'ORG ORG',
      'ztmicrozor ztmicrozor',
    ],
    [
      'initials that no brackets explain',
      'L’[Office des Zébus Libres] part. L’[OZL] rit',
      'ORG ORG',
      'office-des-zebus-libres office-des-zebus-libres',
    ],
    ['a firm by its trade', '[Zorglub Énergie] puis [Zorglub]', 'ORG ORG', 'zorglub-energie zorglub-energie'],
    ['a legal form', '[Zorglub SA] puis [Zorglub]', 'ORG ORG', 'zorglub zorglub'],
    [
      'an acronym behind',
      'l’[Office des Zébus Libres] (OZL). L’[OZL] part',
      'ORG ORG',
      'office-des-zebus-libres office-des-zebus-libres office-des-zebus-libres',
    ],
    [
      'an acronym in front',
      'l’[OZL] ([Office des Zébus Libres])',
      'ORG ORG',
      'office-des-zebus-libres office-des-zebus-libres',
    ],
    [
      'an institution by its head',
      'la [Banque du Zor] puis la [Banque]',
      'ORG ORG',
      'banque-du-zor banque-du-zor',
    ],
    ['an alias of the tables', '[Meta Platforms] et [Meta]', 'ORG ORG', 'meta meta'],
    ['an acronym of the tables', 'la [BCE]', 'ORG', 'bce'],
    ['its expansion', 'la [Banque centrale européenne]', 'ORG', 'bce'],
    ['a town without its article', '[Le Zorsot], l’usine du [Zorsot]', 'LOC LOC', 'le-zorsot le-zorsot'],
    ['a country', '[Etats-Unis], [USA]', 'LOC LOC', 'etats-unis etats-unis'],
    [
      'a seat and its office',
      '[Bercy] et le [ministère de l’Économie]',
      'LOC ORG',
      'ministere-de-l-economie ministere-de-l-economie',
    ],
    [
      'a seat that the model took for who sits there',
      'Selon [Matignon]. À [Matignon], on rit',
      'ORG LOC',
      'premier-ministre-de-la-france premier-ministre-de-la-france',
    ],
    [
      'a capital that acts',
      '[Washington] menace l’[Iran]. Les [États-Unis]',
      'LOC LOC LOC',
      'etats-unis iran etats-unis',
    ],
    [
      'a capital where something happens',
      'à [Washington], les [États-Unis]',
      'LOC LOC',
      'washington etats-unis',
    ],
    ['a firm behind «groupe»', '[Michelin] et le [groupe Michelin]', 'ORG ORG', 'michelin michelin'],
    [
      'a title that fits',
      'Mme [Ana Zor], puis Mme [Zor], puis [Zor]',
      'PER PER PER',
      'ana-zor ana-zor ana-zor',
    ],
    [
      'each of a couple',
      'M. [Luc Zor] et Mme [Ana Zor]. Mme [Zor] rit, M. [Zor] part',
      'PER PER PER PER',
      'luc-zor ana-zor ana-zor luc-zor',
    ],
    [
      'a surname by who is named most',
      '[Luc Zor] et sa fille [Anne Zor]. [Luc Zor] part. [Zor] rit, M. [Zor] aussi',
      'PER PER PER PER PER',
      'luc-zor anne-zor luc-zor luc-zor luc-zor',
    ],
    [
      'the family by each of its words',
      'La famille [Zor], [Luc Zor], les [Zor] et le couple [Le Zor]',
      'PER PER PER PER',
      'zor-family luc-zor zor-family le-zor-family',
    ],
    ['brothers by their given names', 'Les frères [Luc] et [Jean Zor]', 'PER PER', 'luc jean-zor'],
    [
      'a title that fits a given name',
      '[Luc Zor] et [Anne Zor]. M. [Zor] rit, Mme [Zor] part',
      'PER PER PER PER',
      'luc-zor anne-zor luc-zor anne-zor',
    ],
    [
      'a title that fits the first of two given names',
      '[Jean-Marie Zor] et [Camille Zor]. Mme [Zor] part',
      'PER PER PER',
      'jean-marie-zor camille-zor camille-zor',
    ],
    [
      'an acronym with a letter from inside',
      'le [parquet zébu antiterroriste] (PZAT)',
      'ORG',
      'parquet-zebu-antiterroriste parquet-zebu-antiterroriste',
    ],
    ['a surname that says enough', '[Poutine] parle', 'PER', 'vladimir-poutine'],
  ])('%s', async (_what, marked, types, expected) => {
    expect((await keys(marked, types)).map((pair) => pair.split(' → ')[1])).toEqual(expected.split(' '));
  });
});

describe('different things stay apart', () => {
  it.each([
    ['a person and a firm called so', '[Mark Zuckerberg] et [Zuckerberg Media]', 'PER ORG'],
    ['two persons with one surname', '[Ana Zor], [Luc Zor]', 'PER PER'],
    ['a surname that two persons bear', '[Ana Zor], [Luc Zor], [Zor]', 'PER PER PER'],
    ['another initial', '[L. Zor], [Ana Zor]', 'PER PER'],
    ['another bearer of a known surname', '[Ana Poutine], [Vladimir Poutine]', 'PER PER'],
    ['a man and a woman of one surname', 'M. [Zor] et Mme [Zor]', 'PER PER'],
    ['a man and another’s wife', 'M. [Luc Zor] et Mme [Zor]', 'PER PER'],
    ['a couple and who is called by the surname', 'M. [Zor], Mme [Zor] et [Zor]', 'PER PER PER'],
    ['a family and its only member', 'La famille [Zor], [Luc Zor]', 'PER PER'],
    ['two men and who is called by their surname', '[Luc Zor], [Paul Zor] et M. [Zor]', 'PER PER PER'],
    ['a woman and a man of whom nothing is told', '[Anne Zor] et M. [Zor]', 'PER PER'],
    ['a firm and its foundation', '[Fondation Zorgane], [Zorgane]', 'ORG ORG'],
    ['a firm and its union', '[CGT Zorgane], [Zorgane]', 'ORG ORG'],
    ['a firm and its owner', '[Zorgane Participations], [Participations]', 'ORG ORG'],
    ['a firm of two that end so', '[Papeteries Zorgane], [Transports Zorgane], [Zorgane]', 'ORG ORG ORG'],
    ['a house and the town that it is called by', '[Forges de Zorville], [Zorville]', 'ORG ORG'],
    ['a firm and a product', '[Papeteries Zorgane], [Zorgane]', 'ORG PRODUCT'],
    ['an event and one of its years', '[Jeux de Zorville], [Jeux]', 'EVENT EVENT'],
    ['a house of two towns', '[Laiterie de Zorville], [Laiterie de Tagville], [Laiterie]', 'ORG ORG ORG'],
    ['initials that two spell', '[Office Zébu Libre], [Ordre Zébu Loyal], [OZL]', 'ORG ORG ORG'],
    ['two letters that a name of several words spells', '[Zorgane Kombi], [ZK]', 'ORG ORG'],
    ['initials with those of small words', '[Autorité de la Zone], [ALZ]', 'ORG ORG'],
    ['capitals that go on', '[ZTM], [ZT]', 'ORG ORG'],
    ['a town and its suburb', '[Saint-Zor], [Zor], [Zor Nord]', 'LOC LOC LOC'],
    ['a firm and a town', '[Orange] à [Orange]', 'ORG LOC'],
    ['a firm and who bears its name', '[Lagardère], M. [Lagardère]', 'ORG PER'],
    ['a firm and its trucks', '[Renault], [Renault Trucks]', 'ORG ORG'],
    ['a town and its club', '[Paris], [Paris Saint-Germain]', 'LOC ORG'],
    ['a bank and its federation', '[Crédit Mutuel], [Crédit Mutuel Arkéa]', 'ORG ORG'],
    ['father and daughter', '[Marine Le Pen], [Jean-Marie Le Pen], [Le Pen]', 'PER PER PER'],
    ['a product and its version', '[Llama], [Llama 4]', 'PRODUCT PRODUCT'],
    ['a firm and its bank', '[Orange], [Orange Bank]', 'ORG ORG'],
    ['a firm and its unit', '[Bouygues], [Bouygues Immobilier]', 'ORG ORG'],
    ['a firm and its service', '[Disney], [Disney+]', 'ORG PRODUCT'],
    ['an airline and its group', '[Air France], [Air France-KLM]', 'ORG ORG'],
    ['two banks', '[Crédit Agricole], [Crédit Mutuel]', 'ORG ORG'],
    ['a union and its branch', '[CGT], [CGT Cheminots]', 'ORG ORG'],
    ['two institutions and the head of both', '[Banque du Zor], [Banque du Tag], [Banque]', 'ORG ORG ORG'],
    ['a firm of two that begin so', '[Zor Technologies], [Zor Motors], [Zor]', 'ORG ORG ORG'],
    ['a company and its maker’s unit', '[Google], [Google DeepMind]', 'ORG ORG'],
    ['a place and a person', '[Washington], [Denzel Washington]', 'LOC PER'],
    ['an acronym of something else', '[Office des Zébus], [ABC]', 'ORG ORG'],
    ['a town and its team', '[Lyon], [Olympique lyonnais]', 'LOC ORG'],
    ['two countries', '[Corée du Nord], [Corée du Sud]', 'LOC LOC'],
  ])('%s', async (_what, marked, types) => {
    const found = await keys(marked, types);
    expect(found).toHaveLength(types.split(' ').length);
    expect(new Set(found.map((pair) => pair.split(' → ')[1])).size).toBe(found.length);
  });
});

describe('the name of a mention', () => {
  it('is the fullest form in the document, not in capitals where there is another', async () => {
    const { text, spans } = readMarked('[ANA ZOR PART] puis [Zor], [Ana Zor]');
    const typed = spans.map((span) => ({
      ...span,
      end: span.start === 0 ? 7 : span.end,
      type: 'PER' as const,
    }));
    const entities = await stage.run(layersOf(text), toolsOf({ tagger: scriptedTagger(text, typed) }));
    expect(entities.map(({ name }) => name)).toEqual(['Ana Zor', 'Ana Zor', 'Ana Zor']);
  });

  it('and its key hang on its own article alone', async () => {
    expect(await keys('[Zor] part', 'PER')).toEqual(['Zor → zor']);
    await keys('[Ana Zor] part', 'PER');
    expect(await keys('[Zor] part', 'PER')).toEqual(['Zor → zor']);
  });
});
