import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import type { Claim, Quantity, Time } from '../../schema.js';
import { comparableClaims, type LinkedDocument } from './comparable.js';

/** A document of one clause with a revenue claim for each amount, and the time that it is of. */
function documentOf(text: string, rows: readonly (readonly [amount: string, time: string | null])[]) {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const timeWords = rows.flatMap(([, time]) => (time === null ? [] : [time]));
  return {
    id: 'a',
    source: { published: '2024-05-15' },
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    languages: [{ start: 0, end: text.length, code: 'fr', confidence: 1 }],
    quantities: rows.map(
      ([amount]) =>
        ({
          ...{ id: amount, ...spanOf(amount), cue: null, noun: null },
          ...{ strict: [1, 1], loose: [1, 1] },
        }) as Quantity,
    ),
    times: timeWords.map((time) => ({ id: time, ...spanOf(time), value: null, anchor: 'document' }) as Time),
    claims: rows.map(
      ([quantity, time]) =>
        ({
          ...{ id: `c-${quantity}`, start: 0, end: text.length, frame: 'revenue', args: {} },
          ...{ quantity, time, attribution: [], key: 'revenue|org=kombi' },
        }) as unknown as Claim,
    ),
  } as unknown as LinkedDocument;
}

describe('cues of a clause with several figures', () => {
  it.each([
    [
      'ses ventes se sont établies à 2,3 milliards en 2023, contre 2,5 milliards un an plus tôt',
      [['2,3 milliards', '2023'] as const, ['2,5 milliards', 'un an plus tôt'] as const],
      [[], ['former']],
    ],
    [
      'un an plus tôt, les ventes étaient de 2,5 milliards, et de 2 milliards en 2019',
      [['2,5 milliards', 'un an plus tôt'] as const, ['2 milliards', '2019'] as const],
      [['former'], []],
    ],
    [
      'ses ventes avaient atteint 2,5 milliards un an plus tôt',
      [['2,5 milliards', 'un an plus tôt'] as const],
      [['former']],
    ],
    [
      'évaluée à 13,8 milliards lors de sa dernière levée de fonds en 2024',
      [['13,8 milliards', '2024'] as const],
      [['former']],
    ],
    ['ses ventes étaient jusque-là de 2 milliards', [['2 milliards', null] as const], [['former']]],
  ])('«%s»', (text, rows, expected) => {
    const claims = comparableClaims(documentOf(text, rows), locales);
    expect(claims.map(({ cues }) => cues)).toEqual(expected);
  });
});

describe('what is counted', () => {
  it.each([
    ['headcount', 'personnes', 'employee'],
    ['headcount', 'salariés', 'employee'],
    ['layoffs', 'personnes', 'employee'],
    ['layoffs', 'postes', 'job'],
    ['casualties', 'ouvriers', 'person'],
    ['count', 'personnes', 'person'],
  ])('in a claim of %s, «%s» are %s', (frame, noun, counted) => {
    const text = `300 ${noun}`;
    const span = { start: 4, end: text.length };
    const document = documentOf(text, [['300', null]]);
    const claims = document.claims.map((claim) => ({ ...claim, frame: frame as Claim['frame'] }));
    const quantities = document.quantities.map((one) => ({ ...one, kind: 'count' as const, noun: span }));
    const [claim] = comparableClaims({ ...document, claims, quantities }, locales);
    expect(claim!.quantity!.counted).toBe(counted);
  });
});

describe('a figure that took the place of another', () => {
  it.each([
    ['Le groupe ne supprimera que 30 postes, au lieu des 128 initialement annoncés', ['30', '128'], [[2, 2]]],
    ['Le groupe supprimera 30 postes, et 128 en Allemagne', ['30', '128'], []],
    ['Le groupe, qui avait annoncé 128 suppressions, au lieu de 90, en prévoit 30', ['30', '90'], []],
  ])('«%s»', (text, [own, other], expected) => {
    const document = documentOf(text, [[own!, null]]);
    const [quantity] = document.quantities;
    const start = text.indexOf(other!);
    const more = { ...quantity!, id: other!, start, end: start + other!.length, strict: [2, 2] } as Quantity;
    const quantities = [quantity!, more].sort((a, b) => a.start - b.start);
    const [claim] = comparableClaims({ ...document, quantities }, locales);
    expect(claim!.replaces).toEqual(expected);
  });
});

describe('what comes in over a stretch of time', () => {
  it.each([
    ['un bénéfice de 14 publié jeudi', 'jeudi', '2024-05-09', false],
    ['un bénéfice de 14 en 2023', '2023', '2023', true],
    ['un bénéfice de 14 au premier trimestre', 'premier trimestre', '2024-Q1', true],
  ])('«%s» is of «%s»: %s', (text, time, value, timed) => {
    const document = documentOf(text, [['14', time]]);
    const times = document.times.map((one) => ({ ...one, value }));
    const [claim] = comparableClaims({ ...document, times }, locales);
    expect([claim!.timed, claim!.days !== null]).toEqual([timed, timed]);
  });
});

describe('the year before of what comes in over a stretch of time', () => {
  it.each([
    ['where it is known is the year whose results are told', '2023', []],
    ['where it is not known has passed', null, ['former']],
  ])('%s', (_, value, cues) => {
    const document = documentOf('des ventes de 14 l’an dernier', [['14', 'l’an dernier']]);
    const times = document.times.map((one) => ({ ...one, value }));
    expect(comparableClaims({ ...document, times }, locales)[0]!.cues).toEqual(cues);
    const claims = document.claims.map((claim) => ({ ...claim, frame: 'headcount' as const }));
    expect(comparableClaims({ ...document, claims, times }, locales)[0]!.cues).toEqual(['former']);
  });
});

describe('what fills a role', () => {
  const filler = (text: string, words: string, more: object = {}) => ({
    ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
    ...more,
  });
  const rolesIn = (text: string, frame: Claim['frame'], args: object, trigger: string) => {
    const document = documentOf(text, [['14', null]]);
    const [claim] = document.claims;
    const more = { frame, args, trigger: filler(text, trigger), quantity: null } as Partial<Claim>;
    return comparableClaims({ ...document, claims: [{ ...claim!, ...more }] }, locales)[0]!.roles;
  };
  it.each([
    ['le directeur de l’hôpital, Luc Petit', 'directeur de l’hôpital', 'directeur'],
    ['la directrice de l’hôpital, Anne Roux', 'directrice de l’hôpital', 'directeur'],
    ['le directeur des soins de l’hôpital', 'directeur des soins de l’hôpital', 'directeur soins'],
  ])('the post of «%s», whose house is named in it, is without it', (text, role, post) => {
    const org = filler(text, 'l’hôpital', { entity: 'hopital', via: 'anaphora' });
    expect(rolesIn(text, 'position', { org: [org], role: [filler(text, role)] }, role).role![0]!.key).toBe(
      post,
    );
  });
  it.each([
    ['emploie 14 personnes dans le monde', 'monde', 0],
    ['emploie 14 personnes dans la région', 'région', 1],
  ])('in «%s», %s tells so many places: %i', (text, place, count) => {
    expect(rolesIn(text, 'headcount', { place: [filler(text, place)] }, 'emploie').place).toHaveLength(count);
  });
  it('a deed without its words is what its verb says', () => {
    const [a, b] = ['requis', 'poursuivi'].map((verb) =>
      rolesIn(`${verb} contre l’ancien maire`, 'legal_action', {}, verb),
    );
    expect(a!.action![0]!.stems).not.toEqual(b!.action![0]!.stems);
    expect(rolesIn('nommé maire', 'appointment', {}, 'nommé').action).toBeUndefined();
  });
});
