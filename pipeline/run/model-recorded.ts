/**
 * A model's answers on file, so that tests and the score gate run without the model: one line a text, found by
 * the sha256 of the text, under a first line that says which model answered.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import { ENTITY_TYPES } from '../schema.js';
import type { Tagger } from '../stage.js';

const headSchema = z.object({
  schema: z.literal('recoupe/recorded-tags@1'),
  model: z.string(),
  digest: z.string(),
  maxTokens: z.int().positive(),
});
const label = z.templateLiteral([z.enum(['B', 'I']), '-', z.enum(ENTITY_TYPES)]);
const lineSchema = z.object({
  /** The first 16 hexadecimal digits of the sha256 of the text, in UTF-8. */
  text: z.string(),
  tokens: z.int().nonnegative().optional(),
  tags: z.array(z.tuple([z.int(), z.int(), label, z.number()])).optional(),
});
type Recorded = z.infer<typeof lineSchema>;

/** A tagger whose answers can be kept. */
export interface RecordingTagger extends Tagger {
  /** Writes all that was asked so far to a file, in the order of the keys; rejects with `not-writable`. */
  save(path: string): Promise<void>;
}

/** A tagger that remembers what the other one answers. */
export function recordTagger(tagger: Tagger): RecordingTagger {
  const lines = new Map<string, Recorded>();
  const note = (text: string, answer: Partial<Recorded>) => {
    const key = keyOf(text);
    const { tokens, tags } = { ...lines.get(key), ...answer };
    lines.set(key, { text: key, ...(tokens !== undefined && { tokens }), ...(tags && { tags }) });
  };
  return {
    name: tagger.name,
    digest: tagger.digest,
    maxTokens: tagger.maxTokens,
    count(texts) {
      const counts = tagger.count(texts);
      texts.forEach((text, i) => {
        note(text, { tokens: counts[i]! });
      });
      return counts;
    },
    async tag(texts) {
      const tagged = await tagger.tag(texts);
      texts.forEach((text, i) => {
        note(text, { tags: tagged[i]!.map((tag) => [tag.start, tag.end, tag.label, tag.score]) });
      });
      return tagged;
    },
    async save(path) {
      const { name: model, digest, maxTokens } = tagger;
      const head = { schema: 'recoupe/recorded-tags@1', model, digest, maxTokens };
      const sorted = [...lines.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
      const text = [head, ...sorted].map((line) => `${JSON.stringify(line)}\n`).join('');
      try {
        await writeFile(`${path}.part`, text);
        await rename(`${path}.part`, path);
      } catch (error) {
        throw new RecoupeError('not-writable', `Cannot write ${path}: ${(error as Error).message}.`, {
          cause: error,
        });
      }
    },
  };
}

/**
 * A tagger that answers from a file. Rejects with `no-model` when the file is missing or malformed, and its own
 * answers throw `no-model` for a text that was not recorded.
 */
export async function replayTagger(path: string): Promise<Tagger> {
  const [head, lines] = await readRecorded(path);
  const find = <Field extends 'tokens' | 'tags'>(
    text: string,
    field: Field,
  ): NonNullable<Recorded[Field]> => {
    const answer = lines.get(keyOf(text))?.[field];
    if (answer === undefined)
      throw new RecoupeError(
        'no-model',
        `${path} holds no answer of the model for «${text.slice(0, 60)}»: the text or its windows have changed. With the model in place, run \`recoupe evaluate --record\`.`,
      );
    return answer;
  };
  return {
    name: head.model,
    digest: head.digest,
    maxTokens: head.maxTokens,
    count: (texts) => texts.map((text) => find(text, 'tokens')),
    tag: async (texts) =>
      texts.map((text) =>
        find(text, 'tags').map(([start, end, label, score]) => ({ start, end, label, score })),
      ),
  };
}

async function readRecorded(path: string): Promise<[z.infer<typeof headSchema>, Map<string, Recorded>]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new RecoupeError(
      'no-model',
      `The model's recorded answers cannot be read: ${error.message}. With the model in place, run \`recoupe evaluate --record\`.`,
      { cause: error },
    );
  });
  try {
    const [head, ...rest] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const lines = rest.map((line) => lineSchema.parse(line));
    return [headSchema.parse(head), new Map(lines.map((line) => [line.text, line]))];
  } catch (error) {
    throw new RecoupeError(
      'no-model',
      `${path} is malformed. With the model in place, run \`recoupe evaluate --record\`.`,
      {
        cause: error,
      },
    );
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
