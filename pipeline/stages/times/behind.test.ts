import { describe, expect, it } from 'vitest';
import { foldText } from '../../numerals/characters.js';
import { hashOf } from '../../numerals/word-table.js';
import { compileLookBack, lastWordBefore, mayEnd, readBehind, standsBefore } from './behind.js';
import { place } from './shape.js';
import { silent } from './slot.js';

const slots = { year: silent('\\d{4}', place('0000')), word: silent('[a-z]+') };

describe('the word before a time', () => {
  it.each([
    ['depuis |2018', 'depuis'],
    ['à l’|été', 'l'],
    ['Après  |lundi', 'après'],
    ['mi-|2018', 'mi'],
    ['d’ici à |mai', 'à'],
    ['en 2016, |en', ''],
    ['(|2018)', ''],
    ['|2018', ''],
    ['2017 |2018', ''],
  ])('is read from «%s»', (drawn, word) => {
    const at = drawn.indexOf('|');
    expect(lastWordBefore(foldText(drawn.replace('|', '')), at)).toBe(word === '' ? 0 : hashOf(word));
  });
});

describe('a template of what stands before', () => {
  it.each([
    ['(depuis|dès) ', ['depuis', 'dès'], ['de', 'avant', '']],
    ["jusqu'(au|à la)~", ['au', 'la'], ['jusqu', 'à', '']],
    ['en( juin)? ', ['en', 'juin'], ['le', '']],
    ['{year},? ', [''], ['en']],
    ['(en|{year}) ', ['en', ''], ['le']],
    ['{word} ', ['en', 'le', ''], []],
    ['(depuis )?', ['en', 'le', ''], []],
  ])('tells what «%s» can end with', (template, words, others) => {
    const { ending } = readBehind([template], slots);
    for (const word of words) expect(mayEnd(ending, hashOf(word)), word).toBe(true);
    for (const word of others) expect(mayEnd(ending, hashOf(word)), word).toBe(false);
  });

  it.each([
    ['depuis |mai', true],
    ['depuis|mai', true],
    ['Dès le |mai', true],
    ['de puis |mai', false],
    ['xdepuis |mai', false],
    ['depuis, |mai', false],
    ['|mai', false],
  ])('stands before «%s»: %s', (drawn, stands) => {
    const look = compileLookBack(['(depuis|dès le)~'], slots);
    const at = drawn.indexOf('|');
    const folded = foldText(drawn.replace('|', ''));
    expect(standsBefore(look, folded, at, lastWordBefore(folded, at))).toBe(stands);
  });
});
