/** Names: the model finds them, rules correct what it is weak at, and keys say which mean the same thing. */
import type { Entity } from '../../schema.js';
import { defineStage, readableBlocks, type TokenTag } from '../../stage.js';
import { entityKey } from './key.js';
import type { Mention } from './mention.js';
import { mergeTags } from './merge.js';
import { trimmed } from './trim.js';
import { windowsOf } from './windows.js';

export default defineStage({
  name: 'entities',
  needs: ['text', 'blocks', 'languages', 'sentences'],
  async run({ text, blocks, languages, sentences }, tools) {
    const readable = readableBlocks({ blocks, languages }, tools);
    const { tagger } = tools;
    if (!tagger) {
      tools.warn(
        'no-model',
        { start: 0, end: 0 },
        'Names were looked for by rules alone, because the model was switched off.',
      );
      return [];
    }
    const windows = windowsOf(text, sentences, readable, tagger);
    const tagged = await tagger.tag(windows.map((window) => text.slice(window.start, window.end)));
    const tags = windows.flatMap((window, i) =>
      tagged[i]!.map(
        (tag): TokenTag => ({ ...tag, start: tag.start + window.start, end: tag.end + window.start }),
      ).filter((tag) => tag.start >= window.from && tag.start < window.to),
    );
    const mentions = mergeTags(text, tags, readable);
    const found: Mention[] = [];
    let at = 0;
    for (const mention of mentions) {
      while (readable[at]!.end <= mention.start) at += 1;
      const span = trimmed(text, mention, readable[at]!.locale.entities);
      if (span) found.push({ ...mention, ...span });
    }
    return found.map(
      ({ start, end, type, score, rule }): Entity => ({
        id: `e${start}-${end}`,
        start,
        end,
        type,
        score: Math.round(score * 100) / 100,
        name: text.slice(start, end),
        entity: entityKey(text.slice(start, end)),
        rule,
      }),
    );
  },
});
