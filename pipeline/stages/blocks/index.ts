/** Blocks: every non-blank line once, and whether it is the article's or the page's. */
import type { BlockKind } from '../../schema.js';
import { defineStage } from '../../stage.js';
import { frontMatterOf } from './front-matter.js';
import { type Line, linesOf } from './lines.js';
import { kindOfMarks } from './markdown.js';
import { kindsOfMarkup } from './markup.js';
import { kindsOfLines } from './plain.js';
import { blockRulesOf } from './rules.js';

export default defineStage({
  name: 'blocks',
  needs: ['text', 'source', 'markup'],
  run({ text, source, markup }, { locales }) {
    const rules = blockRulesOf(locales);
    const lines = linesOf(text, rules);
    const isMarkdown = source.format === 'markdown';
    const matterEnd = isMarkdown ? (frontMatterOf(text)?.after ?? 0) : 0;
    const matter = lines.filter(({ start }) => start < matterEnd);
    const own = lines.slice(matter.length);
    const kinds = markup
      ? kindsOfMarkup(own, markup, source.title, rules)
      : kindsOfLines(own, source.title, rules);
    if (isMarkdown) applyMarks(text, own, kinds);
    kinds.unshift(...matter.map(() => 'boilerplate' as const));
    return lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i]! }));
  },
});

/** Marks win over the look of a line, but furniture stays furniture. */
function applyMarks(text: string, lines: readonly Line[], kinds: BlockKind[]): void {
  let hasTitle = false;
  lines.forEach((line, i) => {
    const marked =
      kinds[i] === 'boilerplate' && line.label !== null ? null : kindOfMarks(text, line, hasTitle);
    if (marked === 'title') {
      hasTitle = true;
      for (let j = 0; j < i; j += 1) if (kinds[j] === 'title') kinds[j] = 'paragraph';
    }
    if (marked) kinds[i] = marked;
    else if (hasTitle && kinds[i] === 'title') kinds[i] = 'heading';
  });
}
