import { describe, expect, it } from 'vitest';
import { entityKey } from '../../stages/entities/key.js';
import { companies } from './companies.js';
import { nations, seats, trades } from './renown.js';

const keys = new Set(companies.map((line) => entityKey(line.split('|')[0]!.replace('?', '').trim())));

describe('renown', () => {
  for (const [table, groups] of Object.entries({ trades, nations, seats }))
    for (const [group, firms] of Object.entries(groups))
      it(`knows the firms of ${table}.${group} by name, each once`, () => {
        const listed = firms.split(/\s+/u).filter(Boolean);
        expect(listed.filter((key) => !keys.has(key))).toEqual([]);
        expect(new Set(listed).size).toBe(listed.length);
      });

  it('gives no firm two nations', () => {
    const listed = Object.values(nations).flatMap((firms) => firms.split(/\s+/u));
    expect(listed.filter((key, at) => listed.indexOf(key) !== at)).toEqual([]);
  });
});
