import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'languages',
  needs: ['text', 'blocks'],
  run() {
    return [];
  },
});
