import { defineStage, readableBlocks } from '../../stage.js';
import { readContext } from './context/index.js';
import { type Draft, finish } from './drafts.js';
import { draftsOf } from './match.js';
import { readSentences } from './read.js';

/** Claims: every frame that the words of a readable sentence say, in order of start, then frame. */
export default defineStage({
  name: 'claims',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities', 'quantities', 'times'],
  run(input, tools) {
    const context = readContext(input, tools);
    const drafts: Draft[] = [];
    const isSilent = (draft: Draft): boolean => context.at(draft.trigger, draft.frame, []).silent;
    for (const reading of readSentences(input, readableBlocks(input, tools)))
      drafts.push(...draftsOf(reading, isSilent));
    return finish(drafts, input, context);
  },
});
