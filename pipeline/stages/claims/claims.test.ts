import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../schema.js';
import { readDrawn } from '../../testing/drawn.js';
import { toolsOf } from '../../testing/layers.js';
import { facetsIn, sayClaim } from '../../testing/said.js';
import claims from './index.js';

/**
 * Tables of sentences, each followed by its claims, indented; a sentence with nothing below it says no claim.
 * A claim's line may end with polarity, modality, stage and attribution; what it does not name is not compared.
 * Layers are drawn as in `pipeline/testing/drawn.ts`. The last part of a file's name is its language.
 */
const TABLES = new URL('./testdata/', import.meta.url);

for (const file of readdirSync(TABLES).filter((name) => name.endsWith('.txt'))) {
  const language = file.split('.').at(-2)!;
  for (const { title, rows } of sections(readFileSync(new URL(file, TABLES), 'utf8')))
    describe(`${file}: ${title}`, () => {
      it.each(rows)('$sentence', async ({ sentence, expected }) => {
        const layers = readDrawn(sentence.replaceAll('\\n', '\n'), language);
        const found = await claims.run(layers, toolsOf());
        const said = found.map((claim, at) => sayClaim(claim, layers.text, facetsIn(expected[at] ?? '')));
        expect(said).toEqual(expected);
      });
    });
}

/** How often each frame must be told, and nearly told, in French: as the press tells it, in a dozen ways at least. */
const LEAST = 12;

describe('the tables', () => {
  const tables = readdirSync(TABLES)
    .filter((name) => name.endsWith('.fr.txt'))
    .flatMap((name) => sections(readFileSync(new URL(name, TABLES), 'utf8')));

  it.each(FRAMES)('tell %s in a dozen ways, and a dozen near misses', (frame) => {
    const told = tables.flatMap(({ rows }) =>
      rows.filter(({ expected }) => expected.some((line) => line.split(' ', 1)[0] === frame)),
    );
    const misses = tables
      .filter(({ title }) => title === `${frame}: near misses`)
      .flatMap(({ rows }) =>
        rows.filter(({ expected }) => expected.every((line) => line.split(' ', 1)[0] !== frame)),
      );
    expect(new Set(told.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(misses.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(LEAST);
  });
});

interface Row {
  readonly sentence: string;
  readonly expected: string[];
}

function sections(table: string): { title: string; rows: Row[] }[] {
  const found: { title: string; rows: Row[] }[] = [];
  for (const line of table.split('\n').filter(Boolean)) {
    if (line.startsWith('# ')) found.push({ title: line.slice(2), rows: [] });
    else if (line.startsWith('  ')) found.at(-1)!.rows.at(-1)!.expected.push(line.trim());
    else found.at(-1)!.rows.push({ sentence: line, expected: [] });
  }
  return found;
}
