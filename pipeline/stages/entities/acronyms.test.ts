import { describe, expect, it } from 'vitest';
import { standsFor } from './acronyms.js';

const SMALL = new Set(['de', 'la', 'des', 'et', 'd', 'l', 'pour']);

describe('an acronym', () => {
  it.each([
    ['BCE', 'Banque centrale européenne'],
    ['DGCCRF', 'Direction générale de la concurrence, de la consommation et de la répression des fraudes'],
    ['CNIL', 'Commission nationale de l’informatique et des libertés'],
    ['HATVP', 'Haute Autorité pour la transparence de la vie publique'],
    ['PNAT', 'parquet national antiterroriste'],
    ['Insee', 'Institut national de la statistique et des études économiques'],
    ['AFP', 'Agence France-Presse'],
  ])('%s stands for %s', (acronym, full) => {
    expect(standsFor(acronym, full, SMALL)).toBe(true);
  });

  it.each([
    ['CGT', 'Sophie Binet'],
    ['BC', 'Banque centrale européenne'],
    ['BCEX', 'Banque centrale européenne'],
    ['BCNR', 'Banque centrale'],
    ['ECB', 'Banque centrale européenne'],
    ['RNO', 'Renault'],
    ['bce', 'Banque centrale européenne'],
    ['B', 'Banque'],
  ])('%s does not stand for %s', (acronym, full) => {
    expect(standsFor(acronym, full, SMALL)).toBe(false);
  });

  it('is looked for in one pass, however many small words there are', () => {
    expect(standsFor('DDDDDDDDDX', 'de '.repeat(5000), SMALL)).toBe(false);
  });
});
