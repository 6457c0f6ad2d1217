import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'claims',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities', 'quantities', 'times'],
  run() {
    return [];
  },
});
