/** Blocks: every non-blank line once, and whether it is the article's or the page's. */
import { defineStage } from '../../stage.js';
import { linesOf } from './lines.js';
import { kindsOfLines } from './plain.js';
import { blockRulesOf } from './rules.js';

export default defineStage({
  name: 'blocks',
  needs: ['text', 'source', 'markup'],
  run({ text, source }, { locales }) {
    const rules = blockRulesOf(locales);
    const lines = linesOf(text, rules);
    const kinds = kindsOfLines(lines, source.title, rules);
    return lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i]! }));
  },
});
