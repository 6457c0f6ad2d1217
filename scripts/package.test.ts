/** The package as it is published: what is in it, that its documented example runs, and that it works elsewhere. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const npm = (folder: string, ...argv: readonly string[]) =>
  // on Windows npm is a batch file, which only a shell starts; nothing of it comes from outside
  execFileSync('npm', argv, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
const [, example, printed] = /```ts\n(.*?)```.*?```\n(.*?)```/s.exec(
  readFileSync(join(ROOT, 'docs', 'library.md'), 'utf8'),
)!;
const models = JSON.parse(readFileSync(join(ROOT, 'models', 'models.json'), 'utf8')) as {
  default: string;
  models: Record<string, { files: readonly { file: string }[] }>;
};
const hasModel = existsSync(join(ROOT, 'models', models.default, 'onnx', 'model_quantized.onnx'));

/** Runs the example in a folder from which `recoupe` can be imported. */
function runExample(folder: string): string {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, example!);
  return execFileSync(process.execPath, [file], { encoding: 'utf8' });
}

describe('the Dockerfile', () => {
  const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n');

  it('copies only what there is and what .dockerignore lets in, and does not run as root', () => {
    const allowed = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(copied.length).toBeGreaterThan(10);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(allowed, path).toContain(`!${path.split('/')[0]}`);
    }
    const [last] = lines.filter((line) => line.startsWith('USER ')).slice(-1);
    expect(last).toBe('USER node');
  });
});

describe('the package', () => {
  it('holds the program, its types and its models, and nothing else', () => {
    const [{ files }] = JSON.parse(npm(ROOT, 'pack', '--dry-run', '--json')) as [
      { files: { path: string }[] },
    ];
    const paths = files.map(({ path }) => path);
    const compiled = ['pipeline', 'scripts'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => /(?<!\.test|\.d)\.ts$/.test(name))
        .filter((name) => !/^(?:pipeline\/testing|scripts\/bench|scripts\/train)\//.test(name))
        .flatMap((name) => [`dist/${name.replace(/ts$/, 'js')}`, `dist/${name.replace(/ts$/, 'd.ts')}`]),
    );
    const shipped = Object.entries(models.models).flatMap(([name, { files }]) =>
      files.map(({ file }) => `models/${name}/${file}`).filter((file) => existsSync(join(ROOT, file))),
    );
    for (const path of [...compiled, ...shipped, 'models/models.json', 'scripts/recoupe.mjs', 'LICENSE'])
      expect(paths).toContain(path);
    const unexpected = paths.filter(
      (path) =>
        !/^(?:dist\/(?:pipeline|scripts)\/.*\.js|dist\/.*\.d\.ts|models\/|LICENSE|README\.md|package\.json|scripts\/(?:recoupe|bootstrap)\.mjs)/.test(
          path,
        ) || /\.test\.|testdata|\/testing\//.test(path),
    );
    expect(unexpected).toEqual([]);
  }, 60_000);

  it.skipIf(!hasModel)('does what its page says', () => {
    // inside this package its own name can be imported
    const folder = join(ROOT, 'output', '.example');
    mkdirSync(folder, { recursive: true });
    try {
      expect(runExample(folder)).toBe(printed);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!process.env.PACKAGE_TESTS || !hasModel)(
    'works where it is installed',
    () => {
      const room = mkdtempSync(join(tmpdir(), 'recoupe-package-'));
      try {
        npm(ROOT, 'pack', '--pack-destination', room);
        const [tarball] = readdirSync(room);
        const app = join(room, 'app');
        mkdirSync(app);
        writeFileSync(join(app, 'package.json'), '{"type":"module","private":true}');
        npm(
          app,
          'install',
          '--ignore-scripts',
          '--prefer-offline',
          '--no-audit',
          '--no-fund',
          join(room, tarball!),
        );
        expect(runExample(app)).toBe(printed);
        writeFileSync(join(app, 'example.ts'), example!);
        const options = [
          '--noEmit',
          '--strict',
          '--target',
          'es2023',
          '--module',
          'nodenext',
          '--skipLibCheck',
        ];
        const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules', '@types')];
        const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
        execFileSync(process.execPath, [tsc, ...options, ...types, 'example.ts'], {
          cwd: app,
          stdio: 'inherit',
        });
        writeFileSync(join(app, 'article.txt'), 'Meta a investi 14,3 milliards de dollars dans Scale AI.');
        npm(app, 'exec', '--', 'recoupe', 'run', 'article.txt', '--out', 'out', '--quiet');
        const [document] = readFileSync(join(app, 'out', 'documents.jsonl'), 'utf8')
          .trim()
          .split('\n');
        expect(JSON.parse(document!)).toMatchObject({
          id: 'article',
          quantities: [{ value: 14_300_000_000 }],
        });
      } finally {
        rmSync(room, { recursive: true });
      }
    },
    600_000,
  );
});
