import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'entities',
  needs: ['text', 'blocks', 'languages', 'sentences'],
  run() {
    return [];
  },
});
