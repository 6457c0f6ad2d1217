import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../../testing/drawn.js';
import { toolsOf } from '../../testing/layers.js';
import { sayClaim } from '../../testing/said.js';
import claims from './index.js';

/**
 * Tables of sentences, each followed by its claims, indented; a sentence with nothing below it says no claim.
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
        expect(found.map((claim) => sayClaim(claim, layers.text))).toEqual(expected);
      });
    });
}

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
