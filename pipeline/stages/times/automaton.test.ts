import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import { tokensOf } from '../../numerals/tokens.js';
import { readCorpus } from '../../testing/gold.js';
import { Automaton } from './automaton.js';
import { compiledTimes } from './patterns.js';
import { readSaid } from './said.js';
import { ANYTHING, place, row, type Shape } from './shape.js';
import { readTemplate } from './templates.js';

const slots = {
  month: { source: 'mai|juin', shape: place('mai', 'juin') },
  year: { source: '\\d{4}', shape: place('0000') },
};

/** The patterns that are proposed at the start of a text, each with the end of its longest form. */
function proposed<T>(automaton: Automaton<T>, text: string): Map<T, number> {
  const { count, complete, ends } = automaton.candidatesAt(tokensOf(text), 0, text.length);
  return new Map(
    complete.slice(0, count).flatMap((patterns, step) => patterns.map((pattern) => [pattern, ends[step]!])),
  );
}

describe('an automaton', () => {
  it.each([
    ['le {month}', ['le mai', 'le  juin', 'Le Mai'], ['mai', 'le mars', 'la mai']],
    ['(le )?{month}', ['le mai', 'juin'], ['le', 'le le mai']],
    [
      "mois (de |d')?{year}",
      ['mois 2018', 'mois d’2018', 'mois de 2018'],
      ['mois', 'mois 18', 'mois du 2018'],
    ],
    ['jours?', ['jour', 'jours'], ['journée', 'jou']],
    ['{year}/{year}', ['2018/2019'], ['2018', '2018 2019', '2018/19']],
    ["l'an", ["l'an", 'l’an'], ['lan', 'l, an']],
    ['les {month}s?', ['les mai', 'les mais', 'les juins'], ['les maiss', 'les']],
    ['{year}h', ['2018h', '2018 h'], ['2018', '2018hh']],
  ])('proposes «%s» where it fits', (template, texts, others) => {
    const automaton = new Automaton([[template, readTemplate(template, slots, false).shape]]);
    for (const text of texts) expect([...proposed(automaton, text)]).toEqual([[template, text.length]]);
    for (const text of others) expect(proposed(automaton, text).size).toBe(0);
  });

  it('keeps the order of the patterns, and each with its own end', () => {
    const shapes: [string, Shape][] = [
      ['long', row(place('mai'), place('0000'))],
      ['short', place('mai')],
      ['same', place('mai')],
    ];
    const found = new Automaton(shapes).candidatesAt(tokensOf('mai 2018'), 0, 8);
    expect(found.complete.slice(0, found.count)).toEqual([['short', 'same'], ['long']]);
    expect(found.ends.slice(0, found.count)).toEqual([4, 8]);
  });

  it('holds a pattern complete where its shape says nothing more', () => {
    const automaton = new Automaton([['open', row(place('mai'), ANYTHING)]]);
    expect([...proposed(automaton, 'mai, juin')]).toEqual([['open', 3]]);
  });

  it('does not look beyond the end, nor over many spaces', () => {
    const automaton = new Automaton([['two', row(place('mai'), place('0000'))]]);
    expect(automaton.candidatesAt(tokensOf('mai 2018'), 0, 7).count).toBe(0);
    expect(proposed(automaton, `mai${' '.repeat(5)}2018`).size).toBe(0);
  });
});

const texts = readCorpus()
  .slice(0, 6)
  .map(({ text }) => text);

describe.each(Object.values(locales))('the automaton of $code', (locale) => {
  const { automaton, patterns } = compiledTimes(locale);

  it('has no template that cannot be read', () => {
    for (const { written, behind } of patterns) {
      written.at(0);
      behind?.at(0);
    }
  });

  it('has a sieve that lets through all that a pattern can begin with', () => {
    for (const text of texts) {
      const tokens = tokensOf(text);
      const { indices, count } = tokens.sift(automaton.sieve, 0, text.length);
      const passing = new Set(indices.slice(0, count));
      for (let index = 0; index < tokens.count; index += 1) {
        const { count: proposed } = automaton.candidatesAt(tokens, index, text.length);
        if (proposed > 0) expect(passing, text.slice(tokens.start(index))).toContain(index);
      }
    }
  });

  it('proposes every pattern whose expression fits, and its end or a later one', () => {
    for (const text of texts) {
      const tokens = tokensOf(text);
      for (let index = 0; index < tokens.count; index += 1) {
        const begin = tokens.start(index);
        const { count, complete, ends } = automaton.candidatesAt(tokens, index, text.length);
        for (const candidate of patterns) {
          const written = candidate.written.at(begin);
          const groups = written.exec(tokens.folded);
          if (!groups || !readSaid(candidate.constants, groups, candidate.captures)) continue;
          const end = written.lastIndex;
          const step = complete.slice(0, count).findLastIndex((proposals) => proposals.includes(candidate));
          const seen = `${candidate.rule}: «${text.slice(begin, end)}»`;
          expect(step, seen).toBeGreaterThanOrEqual(0);
          expect(ends[step], seen).toBeGreaterThanOrEqual(end);
        }
      }
    }
  });
});
