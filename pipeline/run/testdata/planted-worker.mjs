/** A worker whose claims stage does what no stage should, where the text says so. */
import { stages } from '../../../dist/pipeline/stages/index.js';

const planted = stages.find((stage) => stage.name === 'claims');
const { run } = planted;
planted.run = (input, tools) => {
  if (input.text.includes('ENDLESS')) /^(?:a+)+$/.test(`${'a'.repeat(60)}!`);
  if (input.text.includes('OBJECTS')) for (const kept = []; ; ) kept.push({ size: kept.length });
  if (input.text.includes('STRINGS')) for (const kept = []; ; ) kept.push(`é${kept.length}`.repeat(5e6).normalize());
  if (input.text.includes('CRASH')) process.kill(process.pid, 'SIGSEGV');
  if (input.text.includes('EXIT')) process.exit(3);
  if (input.text.includes('THROW')) throw new Error('A planted fault.');
  return run(input, tools);
};
await import('../../../dist/pipeline/run/worker.js');
