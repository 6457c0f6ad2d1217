import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import { alternation, compiled } from './compiled.js';

describe.each(Object.values(locales))('the tables of $code', ({ entities }) => {
  it('compile, without empty or doubled entries', () => {
    expect(compiled(entities).aliases.size).toBeGreaterThan(500);
    expect(compiled(entities)).toBe(compiled(entities));
  });

  it('give a form one meaning of each type', () => {
    for (const [form, meanings] of compiled(entities).aliases) {
      const perType = new Map<string, Set<string>>();
      for (const { type, key } of meanings) perType.set(type, (perType.get(type) ?? new Set()).add(key));
      for (const keys of perType.values()) expect([form, [...keys]]).toEqual([form, [[...keys][0]]]);
    }
  });

  it('do not know a generic word as a name', () => {
    const { aliases } = compiled(entities);
    expect(
      entities.generic.filter((word) => aliases.get(word.toLowerCase())?.some((form) => form.mark === '')),
    ).toEqual([]);
  });
});

describe('an alternation', () => {
  it('tries the longest entry first', () => {
    expect('SA SAS'.match(new RegExp(alternation(['SA', 'SAS']), 'g'))).toEqual(['SA', 'SAS']);
  });
  it.each([[['a', '']], [['a', 'a']]])('refuses %j', (entries) => {
    expect(() => alternation(entries)).toThrow();
  });
});
