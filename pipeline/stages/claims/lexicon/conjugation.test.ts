import { describe, expect, it } from 'vitest';
import { locales } from '../../../locales/index.js';
import { conjugationOf } from './conjugation.js';

const { verbs } = locales.fr!.claimsContext;
const formsOf = conjugationOf(verbs);
const told = (form: string) => formsOf(form).map(({ lemma, tense }) => `${lemma} ${tense}`);

describe('forms of verbs', () => {
  it.each([
    ['rachète', 'racheter present'],
    ['rachetait', 'racheter imperfect'],
    ['rachetés', 'racheter participle'],
    ['annonça', 'annoncer past'],
    ['emploient', 'employer present'],
    ['aurait', 'avoir conditional'],
    ['vendu', 'vendre participle'],
    ['vend', 'vendre present'],
    ['dit', 'dire present, dire past, dire participle'],
    ['finit', 'finir present, finir past'],
    ['promettra', 'promettre future'],
    ['connait', 'connaître present'],
    ['couté', 'coûter participle'],
    ['entrainera', 'entraîner future'],
  ])('%s', (form, expected) => {
    expect(told(form).join(', ')).toBe(expected);
  });

  it.each([
    '',
    'e',
    'er',
    'racheté-',
    'rachètement',
    'Rachète',
    'rach',
    'groupe-t',
    'xracheter',
    'gouvernement',
  ])('no form: %s', (form) => {
    expect(told(form)).toEqual([]);
  });

  it('shares what is the same', () => {
    expect(formsOf('rachetait')).toBe(formsOf('rachetaient'));
    expect(formsOf('finit')).toBe(formsOf('finit'));
  });

  it('has a number for every ending', () => {
    for (const { forms } of verbs.paradigms)
      expect(Object.values(forms).join(' ').split(' ').length).toBeLessThan(256);
  });
});
