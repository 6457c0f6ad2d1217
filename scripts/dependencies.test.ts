/** Every dependency has a line that says what it is for and why this one, and no line is left over. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const [, atRunTime, toDevelop] = read('docs/dependencies.md').split(/^## /m) as [string, string, string];

/** The packages of a table with their version, and how many cells are filled. */
function rowsOf(section: string): { name: string; version: string | undefined; filled: number }[] {
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => {
    const [first, ...cells] = row.split('|').slice(1, -1);
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    return [...first!.replace(/\(.*?\)/, '').matchAll(/`([^`]+)`(?: (\d\S*?))?(?=[,\s]|$)/g)].map(
      ([, name, version]) => ({
        name: name!,
        version,
        filled,
      }),
    );
  });
}

it.each([
  ['at run time', dependencies, rowsOf(atRunTime), 5],
  ['to develop', devDependencies, rowsOf(toDevelop), 5],
] as const)('every package %s has its line', (_when, packages, rows, cells) => {
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(packages).sort());
  for (const { name, version, filled } of rows) {
    expect(filled, name).toBe(cells);
    if (version) expect(packages[name], name).toBe(version);
  }
});
