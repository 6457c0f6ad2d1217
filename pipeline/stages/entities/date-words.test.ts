import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../schema.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import { scriptedTagger } from '../../testing/scripted-tagger.js';
import stage from './index.js';

/** The names that the stage draws where the model drew those in `marked`, all of one type. */
async function drawn(marked: string, type: EntityType, language = 'en'): Promise<string> {
  const { text, spans } = readMarked(marked);
  const tools = toolsOf({
    tagger: scriptedTagger(
      text,
      spans.map((span) => ({ ...span, type })),
    ),
  });
  return drawMarked(text, await stage.run(layersOf(text, { language }), tools));
}

/** The model learned French, where these words are small: in English it takes them for names. */
describe('dates that the model takes for names', () => {
  it.each([
    ['Shares rose on [Thursday after] it raised its forecast', 'ORG'],
    ['a levy that takes effect in [October 2026]', 'EVENT'],
    ['The airline flew between [October and December]', 'ORG'],
    ['Fines will go up on [April 1]', 'PRODUCT'],
    ['The jet crashed on [Thursday afternoon]', 'PRODUCT'],
    ['It killed at [least 10] in the city', 'EVENT'],
    ['9 percent more than a [year earlier]', 'ORG'],
    ["Fares rise on [New Year's Day]", 'EVENT'],
    ['The deal was signed on [Good Friday]', 'EVENT'],
  ] as const)('%s', async (marked, type) => {
    expect(await drawn(marked, type)).toBe(marked.replaceAll(/[[\]]/g, ''));
  });

  it.each([
    ['She wrote to the [Sunday Times] again', 'ORG'],
    ['the [Black Friday] sales', 'EVENT'],
    ['a novel by [August Zorgane]', 'PER'],
    ['The [Zorgane March] bank closed', 'ORG'],
    ['the [April 6 Youth Movement]', 'ORG'],
    ['The [iPhone] was late', 'PRODUCT'],
    ['The [zorgane eBay] page', 'ORG'],
    ['The [Monday Group] said so', 'ORG'],
    ['[Friday Harbor] is near', 'LOC'],
  ] as const)('keeps %s', async (marked, type) => {
    expect(await drawn(marked, type)).toBe(marked);
  });

  it('keeps them in French, where the capital tells a name', async () => {
    const marked = 'la place du [4 Septembre] est vide';
    expect(await drawn(marked, 'LOC', 'fr')).toBe(marked);
  });
});
