import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary.js';

const words = ['à', 'a', 'état', 'elle', 'âge', 'agent'];
const { find } = vocabularyOf((form, hash) => ({ form, hash, isKnown: words.includes(form) }), {
  A: 'àâ',
  E: 'éê',
});

describe('capitals without their accent', () => {
  it.each([
    ['[A] Paris, il pleut.', 'à'],
    ['Fini. [A] Paris, il pleut.', 'à'],
    ['« [A] Paris »', 'à'],
    ['L’[Etat] paie.', 'état'],
    ['[ETAT]', 'état'],
    ['[Age] : 12 ans', 'âge'],
    ['[Elle] paie.', 'elle'],
    ['[Agent] double', 'agent'],
    ['Il [a] payé.', 'a'],
    ['Le plan [A] Paris', 'a'],
    ['Finie. [A].', 'a'],
    ['l’[etat]', null],
    ['[Eta]', null],
  ])('%s', (marked, word) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const { form, isKnown } = find(text, start, marked.indexOf(']') - 1);
    expect(isKnown ? form : null).toBe(word);
  });
});
