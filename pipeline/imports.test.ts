/** Laws 2 and 3 of the architecture, read off the import lines: imports point one way, and stages do not know the world. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** From high to low: a room may import its own level and what lies below, never what lies above. */
const LEVELS: readonly (readonly [string, number])[] = [
  ['scripts/', 6],
  ['pipeline/index.ts', 5],
  ['pipeline/report/', 5],
  ['pipeline/exchange/', 5],
  ['pipeline/evaluate/', 5],
  ['pipeline/run/', 4],
  ['pipeline/stages/index.ts', 4],
  ['pipeline/stages/', 3],
  ['pipeline/numerals/', 2],
  ['pipeline/scoring/', 1],
  ['pipeline/locales/', 1],
  ['pipeline/', 0],
];
const levelOf = (file: string) => LEVELS.find(([start]) => file.startsWith(start))![1];
/** The few files at the foot may name the locale's type, which names theirs. */
const isType = (line: string) => /^\s*import type\b/.test(line) || /^\s*export type\b/.test(line);

const sources = ['pipeline', 'scripts'].flatMap((folder) => filesUnder(join(ROOT, folder)));
const imports = sources.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)].map(
    (match) => ({
      file,
      line: match[0],
      target: match[1]!,
      path: match[1]!.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(file), match[1]!)).replace(/\.js$/, '.ts')
        : null,
    }),
  ),
);

describe('imports', () => {
  it('are found at all', () => expect(imports.length).toBeGreaterThan(100));

  it('point one way', () => {
    const wrong = imports.filter(
      ({ file, path, line }) => path && !isType(line) && levelOf(path) > levelOf(file),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('never lead from one stage to another', () => {
    const stage = (path: string) => /^pipeline\/stages\/([^/.]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ file, path }) => {
      const [from, to] = [stage(file), path ? stage(path) : undefined];
      return from && to && from !== to;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('lead from each folder of the claims only to those before it', () => {
    const folder = (path: string) => /^pipeline\/stages\/claims\/([a-z]+)\//.exec(path)?.[1];
    const order = ['lexicon', 'syntax', 'article', 'fillers', 'match', 'drafts', 'finish'];
    const wrong = imports.filter(({ file, path }) => {
      const [from, to] = [folder(file), path ? folder(path) : undefined];
      return from && to && order.includes(from) && order.indexOf(to) > order.indexOf(from);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    expect(order.filter((name) => !sources.some((file) => folder(file) === name))).toEqual([]);
  });

  it('give a stage no file, clock or process', () => {
    const wrong = imports.filter(
      ({ file, target }) => file.startsWith('pipeline/stages/') && /^node:(?!module$)/.test(target),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const worldly = sources.filter(
      (file) =>
        /^pipeline\/(stages|numerals|locales)\//.test(file) &&
        /\b(?:console\.|process\.|Date\.now|new Date\(\)|performance\.)/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
    );
    expect(worldly).toEqual([]);
  });

  it('leave the help light: it loads no stage, no schema, no model', () => {
    const loaded = new Set(['scripts/main.ts']);
    for (const file of loaded)
      for (const { path, line } of imports.filter((one) => one.file === file))
        if (path && !isType(line)) loaded.add(path);
    expect([...loaded].sort()).toEqual([
      'pipeline/errors.ts',
      'pipeline/run/patience.ts',
      'pipeline/run/version.ts',
      'scripts/main.ts',
    ]);
  });

  it('meet the model runtime in one file', () => {
    const users = imports.filter(({ target }) => target === '@xenova/transformers').map(({ file }) => file);
    expect(new Set(users)).toEqual(new Set(['pipeline/run/model.ts']));
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'testing' ? [] : filesUnder(path);
    return /(?<!\.test|\.d)\.ts$/.test(entry.name) ? [relative(ROOT, path)] : [];
  });
}
