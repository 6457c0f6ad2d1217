import { defineStage } from '../../stage.js';

export default defineStage({
  name: 'blocks',
  needs: ['text', 'markup'],
  run() {
    return [];
  },
});
