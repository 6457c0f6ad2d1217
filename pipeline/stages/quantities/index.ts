import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'quantities',
  needs: ['text', 'blocks', 'languages', 'sentences', 'entities', 'times'],
  run() {
    return [];
  },
});
