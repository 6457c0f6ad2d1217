/** Fillers of which one says less than the other: the site without its name, the post in fewer words, the title's rounder figure. */
import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import { claimOf, entity } from '../../testing/claims.js';
import { blockKeys } from './block-keys.js';
import type { ComparableClaim } from './comparable.js';
import { type ComparedFiller, deedFirst } from './fillers.js';
import { relate } from './index.js';
import { rangeOf } from './when.js';
import { readWords } from './words.js';

type Claim = Partial<ComparableClaim>;

const french = readWords(locales.fr!);

const site = (...names: string[]): ComparedFiller => ({
  key: null,
  stems: ['sit', ...names],
  site: true,
  ...(names.length > 0 && { names }),
});
const works: ComparedFiller = { key: null, stems: ['ateli'], site: true };
const closure = (where: ComparedFiller, published = '2025-06-10', more: Claim = {}): ComparableClaim =>
  claimOf({
    frame: 'closure',
    family: 'closure',
    roles: { org: [entity('kombi')], site: [where] },
    published: rangeOf(published),
    ...more,
  });
const post = (frame: 'position' | 'departure', role: ComparedFiller, person = 'duval', more: Claim = {}) =>
  claimOf({
    frame,
    family: 'role',
    aspect: frame === 'position' ? 'state' : 'event',
    roles: { person: [entity(person)], org: [entity('kombi')], role: [role] },
    ...more,
  });
const director: ComparedFiller = { key: 'directeur', stems: [], single: true };
const chief: ComparedFiller = { key: 'directeur general', stems: [], single: true };
const boss: ComparedFiller = { key: 'patron', stems: [], chief: true };
const board = french.post('président du directoire')!;
const chair: ComparedFiller = {
  key: board,
  stems: [],
  ...(french.singlePosts.has(board) && { single: true as const }),
};
const adviser: ComparedFiller = { key: 'conseiller', stems: [] };
const jobs = (value: number, strict: number, loose: number, more: Claim = {}): ComparableClaim =>
  claimOf({
    doc: 'one',
    frame: 'layoffs',
    family: 'layoffs',
    roles: { org: [entity('kombi')] },
    quantity: {
      kind: 'count',
      unit: null,
      op: 'exact',
      value,
      strict: [value - strict, value + strict],
      loose: [value - loose, value + loose],
      counted: 'job',
    },
    ...more,
  });
const headline: Claim = { headline: true };

const deed = (words: string, days = '2025-06-10'): ComparableClaim =>
  claimOf({
    frame: 'legal_action',
    family: 'legal_action',
    roles: {
      plaintiff: [entity('kombi')],
      subject: [entity('autorite')],
      action: [{ key: null, stems: deedFirst(french.stems(words), french) }],
    },
    published: rangeOf(days),
  });
const fine = (value: number, ...subjects: string[]): ComparableClaim =>
  claimOf({
    doc: 'one',
    frame: 'penalty',
    family: 'penalty',
    roles: { subject: subjects.map(entity) },
    quantity: {
      kind: 'money',
      unit: 'EUR',
      op: 'exact',
      value,
      strict: [value - 0.5, value + 0.5],
      loose: [value - 1, value + 1],
      counted: null,
    },
  });
const dearer = (percent: number, years: string): ComparableClaim =>
  claimOf({
    frame: 'change',
    family: 'change',
    roles: { subject: [entity('beton')], direction: [entity('up')] },
    quantity: {
      kind: 'percent',
      unit: '%',
      op: 'exact',
      value: percent,
      strict: [percent - 0.5, percent + 0.5],
      loose: [percent - 1, percent + 1],
      counted: null,
    },
    timed: true,
    days: rangeOf(years),
  });

const rows: readonly (readonly [string, ComparableClaim, ComparableClaim, string | null])[] = [
  ['the plant, and the one at Fleurus', closure(site()), closure(site('fleurus')), '> same_fact'],
  ['its works, and its plant at Fleurus', closure(works), closure(site('fleurus')), '< refines'],
  ['its town, and the plant there', closure(entity('fleurus')), closure(site('fleurus')), '> same_fact'],
  ['plants of two towns', closure(site('lens')), closure(site('fleurus')), null],
  ['another town', closure(entity('lens')), closure(site('fleurus')), null],
  ['its works, in other news', closure(works, '2025-09-10'), closure(site('fleurus')), null],
  [
    'the plant of another firm',
    closure(site(), '2025-06-10', { roles: { org: [entity('trimex')], site: [site()] } }),
    closure(site('fleurus')),
    null,
  ],
  [
    'what is called off, in other words',
    closure(entity('fleurus'), '2025-09-10', { stage: 'cancelled', polarity: '-' }),
    closure(site('fleurus'), '2025-06-10', { modality: 'planned' }),
    '> updates',
  ],
  ['a post in fewer words', post('departure', director), post('departure', chief), '< refines'],
  ['the boss leaves', post('departure', boss), post('position', chief), '> updates'],
  ['the boss', post('position', boss), post('position', chief), '> same_fact'],
  ['the boss presides over the board', post('position', boss), post('position', chair), '> same_fact'],
  ['the boss is no adviser', post('position', boss), post('position', adviser), null],
  ['the post of another', post('position', boss, 'petit'), post('position', chief), null],
  ['an appeal by two verbs', deed('a formé un recours'), deed('ferait appel'), '> same_fact'],
  ['a complaint by two verbs', deed('porté plainte'), deed('déposé plainte'), '> same_fact'],
  ['an appeal is no complaint', deed('a formé un recours'), deed('porté plainte'), null],
  ['a fine of one, and that of all three', fine(112, 'kombi'), fine(187, 'kombi', 'zerna', 'trimex'), null],
  ['two fines of one', fine(112, 'kombi'), fine(112, 'kombi'), '> restates'],
  ['dearer over a year, and over eight', dearer(18, '2019'), dearer(12, '2012/2020'), null],
  ['dearer over the same year', dearer(18, '2019'), dearer(12, '2019'), '> conflicts'],
  ['a rounder title', jobs(220, 5, 10, headline), jobs(218, 0.5, 1), '> restates'],
  ['… that stands first', jobs(218, 0.5, 1), jobs(220, 5, 10, headline), '< restates'],
  ['another figure in the title', jobs(240, 5, 10, headline), jobs(218, 0.5, 1), null],
  ['two figures of the body', jobs(220, 5, 10), jobs(218, 0.5, 1), '< refines'],
  [
    'a rounder figure of another article',
    jobs(220, 5, 10, { headline: true, doc: 'other' }),
    jobs(218, 0.5, 1),
    '< refines',
  ],
];

describe('what says less than the other', () => {
  for (const [name, later, earlier, expected] of rows)
    it(name, () => {
      const link = relate(later, earlier);
      expect(link && `${link.from === later.id ? '>' : '<'} ${link.relation}`).toBe(expected);
      const shared = blockKeys(later).filter((key) => blockKeys(earlier).includes(key));
      if (link) expect(shared).not.toEqual([]);
    });
});
