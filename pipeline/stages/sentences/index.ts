import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'sentences',
  needs: ['text', 'blocks', 'languages'],
  run() {
    return [];
  },
});
