import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToTrie, findInTrie, newTrie } from './trie.js';
import { addToFilter, mayHave, newFilter, wordAt, wordsOf } from './words.js';

const whole = (text: string) => wordsOf(text, { start: 0, end: text.length });
const said = (text: string) => {
  const words = whole(text);
  return words.starts.map((_, i) => wordAt(words, i));
};

describe('the words of a text', () => {
  it.each([
    ['Etats-Unis', ['Etats', '-', 'Unis']],
    ['États-Unis', ['Etats', '-', 'Unis']],
    ['l’été', ['l', "'", 'été']],
    ['Apple\u00A0II,\t15 Ⅳ', ['Apple', 'II', ',', '15', 'Ⅳ']],
    ['😀a\ud83d', ['😀', 'a', '\ud83d']],
    [' \u2028\n', []],
  ])('of %j are %j', (text, words) => expect(said(text)).toEqual(words));

  it('have one hash where they are compared as one', () => {
    expect(whole('États d’Île').hashes).toEqual(whole("Etats d'Ile").hashes);
    expect(whole('état').hashes).not.toEqual(whole('etat').hashes);
  });

  it('begin and end with the part that is read', () => {
    expect(wordsOf('ab cd ef', { start: 1, end: 7 })).toMatchObject({ starts: [1, 3, 6], ends: [2, 5, 7] });
  });

  it('cover all but white space, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends } = whole(text);
        let rest = '';
        let last = 0;
        starts.forEach((start, i) => {
          rest += text.slice(last, start);
          last = ends[i]!;
          expect(last).toBeGreaterThan(start);
        });
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
    );
  });
});

describe('a filter', () => {
  it('has what was added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (hashes) => {
        const filter = newFilter(64);
        for (const hash of hashes) addToFilter(filter, hash);
        expect(hashes.every((hash) => mayHave(filter, hash))).toBe(true);
      }),
    );
  });
  it('lets most others pass by', () => {
    const filter = newFilter();
    addToFilter(filter, whole('Renault').hashes[0]!);
    expect(whole('le groupe a vendu mille voitures').hashes.some((hash) => mayHave(filter, hash))).toBe(
      false,
    );
  });
});

describe('names in a text', () => {
  const trie = newTrie<string>();
  for (const name of ['Banque', 'Banque de l’Île', 'L’Oréal']) addToTrie(trie, name, name);
  it.each([
    ['la Banque de l’Ile', ['Banque de l’Île']],
    ["la Banque de l'Isle", ['Banque']],
    ["L'Oréal Banque", ['L’Oréal', 'Banque']],
    ['la banque, Banques', []],
  ])('in «%s» are %j', (text, names) =>
    expect(findInTrie(trie, whole(text)).flatMap(({ values }) => values)).toEqual(names),
  );
});
