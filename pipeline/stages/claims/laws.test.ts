import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frames, slotRoles } from '../../frames.js';
import { locales } from '../../locales/index.js';
import { readDrawn } from '../../testing/drawn.js';
import { toolsOf } from '../../testing/layers.js';
import claims from './index.js';
import { lexiconOf } from './lexicon/lexicon.js';

const WORDS = [
  '[Meta]',
  '[Scale AI]',
  '[PER:Wang]',
  '<15 milliards d’euros>',
  '<49 %>',
  '<300>',
  '{vendredi}',
  ...'a investi investissement dans de la startup le groupe elle rachète et , ( ) « » qui dont que postes supprime PDG'.split(
    ' ',
  ),
];
const drawn = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => `${words.join(' ')}.`);

describe('the laws of claims', () => {
  it.each([...WORDS, 'avec', 'nous', 'ne', 'pour'])(
    'reads a sentence that breaks off behind «%s»',
    async (word) => {
      await expect(
        (async () => claims.run(readDrawn(`[Meta] investit ${word}`, 'fr'), toolsOf()))(),
      ).resolves.toBeDefined();
    },
  );

  it('keeps spans inside the text, ids apart and each quantity to one claim, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (text) => {
        const layers = readDrawn(text);
        const found = await claims.run(layers, toolsOf());
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const quantities = found.flatMap(({ quantity }) => quantity ?? []);
        expect(new Set(quantities).size).toBe(quantities.length);
        for (const claim of found) {
          const { roles } = frames[claim.frame];
          expect(claim.start).toBeLessThan(claim.end);
          expect(claim.end).toBeLessThanOrEqual(layers.text.length);
          for (const [name, fillers] of Object.entries(claim.args)) {
            expect(roles.map((role) => role.name)).toContain(name);
            for (const { start, end } of fillers)
              if (start !== null) expect(layers.text.slice(start, end!).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of the same text', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (text) => {
        const layers = readDrawn(text);
        expect(await claims.run(layers, toolsOf())).toEqual(await claims.run(layers, toolsOf()));
      }),
      { numRuns: 40 },
    );
  });

  it('has a slot in every frame’s key', () => {
    for (const [frame, { family }] of Object.entries(frames)) {
      expect(family, frame).not.toBe('');
      expect(slotRoles(frame as keyof typeof frames).length, frame).toBeGreaterThan(0);
    }
  });
});

describe.each(Object.values(locales))('the patterns of $code', (locale) => {
  const { wordOf } = lexiconOf(locale);
  const phrasal = new Set(locale.claims.phrasalVerbs.split(/\s+/u));
  const isKnown = (verb: string): boolean => wordOf(verb)?.verbs.some(({ lemma }) => lemma === verb) ?? false;
  const isVerb = (verb: string): boolean =>
    verb === '*' || (verb.includes('_') ? phrasal.has(verb) && isKnown(verb.split('_')[0]!) : isKnown(verb));

  it.each(
    locale.claims.patterns.map(
      (pattern) => [`${pattern.frame}: ${pattern.verbs ?? pattern.nouns}`, pattern] as const,
    ),
  )('%s', (_title, pattern) => {
    expect(Boolean(pattern.verbs) !== Boolean(pattern.nouns)).toBe(true);
    const verbs = `${pattern.verbs ?? ''} ${pattern.governors ?? ''} ${pattern.except ?? ''}`
      .split(/\s+/u)
      .filter(Boolean);
    for (const verb of verbs) expect(isVerb(verb.replace('se:', '')), verb).toBe(true);
    const { roles, family } = frames[pattern.frame];
    const names = roles.map(({ name }) => name);
    for (const role of Object.keys(pattern.roles))
      expect(['quantity', ...(family === 'role' ? ['followed'] : []), ...names]).toContain(
        role.replace('+', ''),
      );
    for (const [role, value] of Object.entries(pattern.values ?? {}))
      expect(frames[pattern.frame].roles.find(({ name }) => name === role)?.values).toContain(value);
  });
});
