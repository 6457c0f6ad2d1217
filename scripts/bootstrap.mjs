/**
 * Makes a fresh clone ready, and nothing when it is ready: installs from the lockfile, compiles to dist/.
 * In an installed package there is no tsconfig.json, and nothing is done. All talk goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Installs and compiles what is missing or older than its source; ends the program with a sentence when it cannot. */
export function bootstrap() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(
      `recoupe needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and run again.`,
    );
  if (!existsSync(join(ROOT, 'tsconfig.json'))) return;
  install();
  compile();
}

/** Tests begin with this. */
export { bootstrap as setup };

/** `npm ci`, when node_modules is missing or was made from another lockfile. */
export function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const stamp = join(ROOT, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing what package-lock.json names (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    fail('npm ci failed (see above). Check that the package registry can be reached, then run again.');
  writeFileSync(stamp, lock);
}

/** Compiles to dist/, when a source is newer than the last compilation. */
function compile() {
  const stamp = join(ROOT, 'dist', '.compiled');
  const last = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const sources = [join(ROOT, 'tsconfig.json'), join(ROOT, 'tsconfig.build.json')];
  if (
    !sources.some((file) => statSync(file).mtimeMs > last) &&
    !['pipeline', 'scripts'].some((folder) => newer(join(ROOT, folder), last))
  )
    return;
  const started = new Date();
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0 && !existsSync(join(ROOT, 'dist', 'scripts', 'main.js')))
    fail('The TypeScript sources could not be compiled (see above).');
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(stamp, started.toISOString());
}

function newer(folder, than) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== 'node_modules' && newer(path, than);
    return entry.name.endsWith('.ts') && statSync(path).mtimeMs > than;
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
