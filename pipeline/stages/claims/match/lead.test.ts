/** How far behind title and lead a toll may still be of what they tell. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../../../testing/drawn.js';
import { toolsOf } from '../../../testing/layers.js';
import claims from '../index.js';

/** The place of the last toll, so many sentences behind a lead that tells of an explosion in Lyon. */
async function placeBehind(sentences: number): Promise<string | undefined> {
  const between = 'Le temps passe.\n'.repeat(sentences);
  const layers = readDrawn(
    `Une explosion a fait <deux> morts à [LOC:Lyon].\n${between}<Trois> personnes ont été blessées.`,
  );
  const found = await claims.run(layers, toolsOf());
  return found.at(-1)?.args.place?.[0]?.entity;
}

describe('the lead of an article', () => {
  it.each([
    [1, 'lyon'],
    [20, 'lyon'],
    [80, undefined],
    [400, undefined],
  ])('%i sentences behind it', async (sentences, place) => {
    expect(await placeBehind(sentences)).toBe(place);
  });
});
