import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'times',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities'],
  run() {
    return [];
  },
});
