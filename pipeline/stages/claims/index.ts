import { defineStage, readableBlocks } from '../../stage.js';
import { readContext } from './context/index.js';
import { type Draft, finish } from './drafts.js';
import { draftsOf } from './match.js';
import { readSentences } from './read.js';
import { statementsOf } from './statements.js';

/** Claims: every frame that the words of a readable sentence say, in order of start, then frame. */
export default defineStage({
  name: 'claims',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities', 'quantities', 'times'],
  run(input, tools) {
    const context = readContext(input, tools);
    const isSilent = (draft: Draft): boolean => context.at(draft.trigger, draft.frame, []).silent;
    const readings = readSentences(input, readableBlocks(input, tools));
    const drafts = readings.flatMap((reading) => draftsOf(reading, isSilent));
    const statements = statementsOf(context.quotations, readings, input.sentences, drafts);
    return finish([...drafts, ...statements.filter((one) => !isSilent(one))], input, context);
  },
});
