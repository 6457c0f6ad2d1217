/** Every check there is, in the order of speed: format and lint, types, tests, the score gate. Stops at none of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

bootstrap();
const bin = (name) => join(ROOT, 'node_modules', ...name.split('/'));
const checks = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['tests', [bin('vitest/vitest.mjs'), 'run']],
  ['score gate', [join(ROOT, 'scripts', 'recoupe.mjs'), 'evaluate', 'corpus', '--gate']],
];
const { default: model } = JSON.parse(readFileSync(join(ROOT, 'models', 'models.json'), 'utf8'));
if (!existsSync(join(ROOT, 'models', model, 'onnx', 'model_quantized.onnx')))
  console.log(
    `The file of the model ${model} is missing: what needs it is skipped, all else is tested on recorded tags.`,
  );
const failed = [];
for (const [name, command] of checks) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) failed.push(name);
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
console.log(`\nchecks: ${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
