import { describe, expect, it } from 'vitest';
import type { Claim, GoldClaim } from '../../schema.js';
import { fscore, precision, recall } from '../../scoring/counts.js';
import { scoreClaims } from './score.js';
import { matchClaims } from './score-pairs.js';

// «Meta investit 15 milliards dans Scale AI», with the places of its names and its amount
const META = { start: 0, end: 4, entity: 'meta', via: 'name' } as const;
const SCALE = { start: 32, end: 40, entity: 'scale-ai', via: 'name' } as const;
const layers = (keys: { meta: string; scale: string }) => ({
  entities: [
    { start: 0, end: 4, entity: keys.meta },
    { start: 32, end: 40, entity: keys.scale },
  ],
  quantities: [{ id: 'q14-26', start: 14, end: 26 }],
  times: [],
});
const base = { start: 0, end: 40, frame: 'investment', quantity: 'q14-26', time: null, stage: null } as const;
const args = { investor: [META], investee: [SCALE] };
const gold = (more: Partial<GoldClaim> = {}): GoldClaim => ({
  id: 'c1',
  ...base,
  text: '',
  args,
  polarity: '+',
  modality: 'asserted',
  attribution: [],
  tier: 1,
  ...more,
});
const got = (more: Partial<Claim> = {}): Claim => ({
  id: 'c0-40-investment',
  ...base,
  args,
  polarity: '+',
  modality: 'asserted',
  attribution: [],
  trigger: null,
  modalityCue: null,
  key: '',
  rule: '',
  ...more,
});
const score = (golds: GoldClaim[], gots: Claim[], keys = { meta: 'meta', scale: 'scale-ai' }) =>
  scoreClaims(
    { ...layers({ meta: 'meta', scale: 'scale-ai' }), claims: golds },
    { ...layers(keys), claims: gots },
  );
const f = (name: string, ...of: Parameters<typeof score>) => fscore(score(...of).measures[name]!);

describe('strict and relaxed', () => {
  const cases: [string, Partial<Claim>, strict: number, relaxed: number][] = [
    ['the same', {}, 1, 1],
    ['a clause that only overlaps', { start: 5, end: 30 }, 1, 1],
    ['a clause elsewhere', { start: 50, end: 90 }, 0, 0],
    ['another frame', { frame: 'acquisition' }, 0, 0],
    ['one key role of two', { args: { investor: [META] } }, 0, 1],
    ['a filler too many', { args: { investor: [META, SCALE], investee: [SCALE] } }, 0, 1],
    ['no key role', { args: {} }, 0, 0],
    ['another amount', { quantity: null }, 0, 1],
    ['another modality', { modality: 'reported' }, 0, 1],
    ['another polarity', { polarity: '-' }, 0, 1],
    ['another attribution and stage', { stage: 'announced', attribution: [] }, 1, 1],
  ];
  for (const [name, more, strict, relaxed] of cases)
    it(name, () => {
      expect([f('strict', [gold()], [got(more)]), f('relaxed', [gold()], [got(more)])]).toEqual([
        strict,
        relaxed,
      ]);
    });

  it('asks for no filler that gold makes optional', () => {
    const unsure = { args: { investor: [{ ...META, optional: true as const }] } };
    expect(f('relaxed', [gold(unsure)], [got({ args: {} })])).toBe(1);
    expect(f('strict', [gold(unsure)], [got({ args: {} })])).toBe(1);
  });

  it('compares what a key stands for, not its letters', () => {
    const theirs = {
      args: {
        investor: [{ ...META, entity: 'k1' }],
        investee: [{ ...SCALE, entity: 'k2', start: null, end: null }],
      },
    };
    expect(f('strict', [gold()], [got(theirs)], { meta: 'k1', scale: 'k2' })).toBe(1);
    expect(f('strict', [gold()], [got(theirs)], { meta: 'k2', scale: 'k1' })).toBe(0);
  });
});

it('assigns as many as possible, not the first that fits', () => {
  const wide = gold({ id: 'c1', start: 0, end: 60 });
  const narrow = gold({ id: 'c2', start: 0, end: 30 });
  const a = got({ id: 'a', start: 20, end: 30 });
  const b = got({ id: 'b', start: 40, end: 60 });
  const context = layers({ meta: 'meta', scale: 'scale-ai' });
  const { pairs } = matchClaims({ ...context, claims: [wide, narrow] }, { ...context, claims: [a, b] });
  expect(pairs.map((pair) => [pair.gold.id, pair.got.id])).toEqual([
    ['c1', 'b'],
    ['c2', 'a'],
  ]);
});

it('leaves optional claims, and outlook that gold only samples, out of the count', () => {
  const outlook = got({ id: 'x', frame: 'forecast', start: 60, end: 90 });
  const opinion = got({ id: 'y', modality: 'opinion', start: 60, end: 90 });
  const wrong = got({ id: 'z', frame: 'stake', start: 60, end: 90 });
  expect(score([gold({ optional: true })], [got(), outlook, opinion]).measures.relaxed).toEqual({
    found: 0,
    predicted: 0,
    recalled: 0,
    gold: 0,
  });
  expect(precision(score([gold()], [got(), wrong]).measures.relaxed1!)).toBe(0.5);
});

it('keeps tiers apart', () => {
  const { measures } = score([gold(), gold({ id: 'c2', tier: 2, start: 60, end: 90 })], [got()]);
  expect([recall(measures.relaxed1!), recall(measures.relaxed2!), recall(measures.relaxed!)]).toEqual([
    1, 0, 0.5,
  ]);
});

it('says where a text that must give no claim gave one', () => {
  const context = layers({ meta: 'meta', scale: 'scale-ai' });
  const forbidden = (start: number, end: number) =>
    fscore(
      scoreClaims({ ...context, claims: [] }, { ...context, claims: [got()] }, [{ start, end }]).measures
        .forbidden!,
    );
  expect([forbidden(0, 40), forbidden(39, 80)]).toEqual([1, 0]);
});
