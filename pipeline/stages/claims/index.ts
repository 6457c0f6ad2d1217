import { defineStage, readableBlocks } from '../../stage.js';
import { readSentences } from './article/read-sentences.js';
import { readContext } from './context/index.js';
import type { Draft } from './draft.js';
import { draftsIn } from './drafts/sentence-drafts.js';
import { meantIn } from './fillers/subjects.js';
import { finish } from './finish/claim-of-draft.js';
import { completeOffices } from './finish/offices.js';
import { statementsOf } from './finish/statements.js';

/** Claims: every frame that the words of a readable sentence say, in order of start, then frame. */
export default defineStage({
  name: 'claims',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities', 'quantities', 'times'],
  run(input, tools) {
    const blocks = readableBlocks(input, tools);
    const context = readContext(input, blocks);
    const isSilent = ({ trigger }: Draft): boolean => context.isSilent(trigger);
    const sentences = readSentences(input, blocks);
    const drafts = sentences.flatMap((sentence) => draftsIn(sentence, isSilent));
    if (sentences[0]) completeOffices(drafts, input.text, sentences[0].referents);
    const statements = statementsOf(context.quotations('direct'), sentences, input.sentences, drafts);
    return finish(
      [...drafts, ...statements.filter((one) => !isSilent(one))],
      input,
      context,
      meantIn(sentences, input.sentences),
    );
  },
});
