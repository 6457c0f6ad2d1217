/** Sentences: the boundaries that Unicode proposes, those that it misses in news, less those that are none. */
import type { Span } from '../../schema.js';
import { defineStage } from '../../stage.js';
import { boundaries } from './boundaries.js';
import { rulesOf } from './rules.js';

export default defineStage({
  name: 'sentences',
  needs: ['text', 'blocks', 'languages'],
  run({ text, blocks, languages }, { locales }) {
    const sentences: Span[] = [];
    let at = 0;
    for (const block of blocks) {
      if (block.kind === 'boilerplate') continue;
      while (at < languages.length && languages[at]!.end <= block.start) at += 1;
      const code = languages[at]?.code ?? 'und';
      const rules = rulesOf(locales[code]?.sentences);
      let start = block.start;
      for (const end of boundaries(text, block, code, rules)) {
        const sentence = trimmed(text, start, end);
        if (sentence) sentences.push(sentence);
        start = end;
      }
      const last = trimmed(text, start, block.end);
      if (last) sentences.push(last);
    }
    return sentences;
  },
});

/** The range without white space at its ends; null when nothing is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return text[at]!.trim() === '';
}
