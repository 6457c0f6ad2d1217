import { describe, expect, it } from 'vitest';
import { jsonSchema, SCHEMA_NAMES } from './json-schema.js';

describe('the published JSON Schemas', () => {
  // `npx vitest run -u pipeline/json-schema.test.ts` renews them after a change of pipeline/schema.ts
  it.each(SCHEMA_NAMES)('%s is what docs/schema holds', async (name) => {
    await expect(`${JSON.stringify(jsonSchema(name), null, 2)}\n`).toMatchFileSnapshot(
      `../docs/schema/${name}.json`,
    );
  });
});
