import { describe, expect, it } from 'vitest';
import type { TokenTag } from '../../stage.js';
import { mergeTags } from './merge.js';

/** Words with their labels: `Scale/B-ORG AI/I-ORG est`. */
function read(tagged: string): { text: string; tags: TokenTag[] } {
  let text = '';
  const tags: TokenTag[] = [];
  for (const part of tagged.split(/(\s+)/)) {
    const [word, label, score] = part.split('/');
    const start = text.length;
    text += word;
    if (label)
      tags.push({ start, end: text.length, label: label as TokenTag['label'], score: Number(score ?? 1) });
  }
  return { text, tags };
}

describe('tags become spans', () => {
  it.each([
    ['a B begins, an I goes on', 'Scale/B-ORG AI/I-ORG va', ['Scale AI ORG']],
    ['an I without a B begins', 'chez Scale/I-ORG AI/I-ORG', ['Scale AI ORG']],
    ['a B ends what was open', 'Meta/B-ORG Google/B-ORG', ['Meta ORG', 'Google ORG']],
    ['a word in between ends it', 'Meta/B-ORG et Google/I-ORG', ['Meta ORG', 'Google ORG']],
    [
      'an I of another type goes on, the heavier type wins',
      'Air/B-LOC/0.4 France/I-ORG/0.9',
      ['Air France ORG'],
    ],
    ['a B of another type begins', 'France/B-LOC Meta/B-ORG', ['France LOC', 'Meta ORG']],
    ['a line break ends it', 'Scale/B-ORG \n AI/I-ORG', ['Scale ORG', 'AI ORG']],
    ['no tags, no spans', 'rien du tout', []],
  ])('%s', (_rule, tagged, expected) => {
    const { text, tags } = read(tagged);
    const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
    }));
    expect(
      mergeTags(text, tags, blocks).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
    ).toEqual(expected);
  });
});
