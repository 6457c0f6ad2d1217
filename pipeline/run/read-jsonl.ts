/** JSONL in: one article a line, read as it comes, with no more in memory than one line. */
import { RecoupeError } from '../errors.js';
import { type InputLine, inputLineSchema } from '../schema.js';
import type { Incoming } from './batch.js';
import { decode } from './decode.js';
import { checkId, isoDay, makeArticle, readError, sha256 } from './read-article.js';
import { DEFAULT_MAX_BYTES, type ReadOptions, readPage } from './read-options.js';

/**
 * Reads articles from a stream of bytes, one `{"id", "text" | "html", …}` a line; `name` is what errors call the
 * stream. A bad line is an error item that names its number, and the next line goes on.
 */
export async function* readJsonlStream(
  stream: AsyncIterable<Uint8Array | string>,
  options: ReadOptions & { readonly name?: string } = {},
): AsyncGenerator<Incoming> {
  const { name = '-', seen = new Set<string>(), maxBytes = DEFAULT_MAX_BYTES, page = readPage } = options;
  for await (const { number, bytes } of linesOf(stream, maxBytes)) {
    const format = number === 1 && bytes ? notUtf8(bytes) : null;
    if (format) {
      const why = `This is not JSONL: it is ${format}; save it as UTF-8, one JSON object a line.`;
      yield readError(new RecoupeError('binary', why), null, name);
      return;
    }
    let id: string | null = null;
    try {
      if (bytes === null)
        throw new RecoupeError(
          'too-large',
          `It is longer than ${maxBytes} bytes; split the article or raise the limit.`,
        );
      const { text, warnings } = decode(bytes);
      if (text.trim() === '') continue;
      const value = parse(text);
      id = typeof (value as { id?: unknown } | null)?.id === 'string' ? (value as { id: string }).id : null;
      const line = lineOf(value);
      id = claimId(line.id, seen);
      const content = line.text ?? line.html!;
      const raw = {
        id,
        path: name,
        format: 'jsonl' as const,
        content,
        sha256: sha256(content),
        about: { ...line, published: publishedOf(line) },
        published: options.published ?? null,
        warnings,
      };
      yield { ok: makeArticle(raw, line.text === undefined ? await page(content) : null) };
    } catch (error) {
      yield numbered(readError(error, id, name), number);
    }
  }
}

/** Checks an id and notes it; throws `bad-id` or `duplicate-id`. */
export function claimId(id: string, seen: Set<string>): string {
  const checked = checkId(id);
  if (seen.has(checked))
    throw new RecoupeError(
      'duplicate-id',
      `Another article of this run has the id ${JSON.stringify(checked)}; give one of them another.`,
    );
  seen.add(checked);
  return checked;
}

/** What a whole stream is that begins so, where no line of it can be read: said once, not for each line. */
function notUtf8(head: Uint8Array): string | null {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0) return 'UTF-16';
  return a === 0x1f && b === 0x8b ? 'compressed (gzip)' : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecoupeError('bad-json', `It is not JSON: ${(error as Error).message}.`);
  }
}

function lineOf(value: unknown): InputLine {
  const line = inputLineSchema.safeParse(value);
  if (line.success) return line.data;
  const { path, message } = line.error.issues[0]!;
  // an empty id is a fault of the id, and said as such
  if (path[0] === 'id' && (value as { id?: unknown } | null)?.id === '') checkId('');
  throw new RecoupeError(
    'bad-json',
    `It is not an article: ${path.length > 0 ? `"${path.join('.')}": ` : ''}${message}.`,
  );
}

function publishedOf({ published }: InputLine): string | null {
  if (published === undefined || published === null) return null;
  const day = isoDay(published);
  if (day) return day;
  throw new RecoupeError(
    'bad-json',
    `It is not an article: "published" is ${JSON.stringify(published)}, not an ISO date such as "2025-06-13".`,
  );
}

function numbered({ error }: ReturnType<typeof readError>, line: number): Incoming {
  return { error: { ...error, message: `Line ${line}: ${error.message}` } };
}

interface Line {
  /** From 1. */
  readonly number: number;
  /** Null for a line over the limit. */
  readonly bytes: Uint8Array | null;
}

/** Lines of a stream, without their ends; of a line over the limit nothing is kept. */
async function* linesOf(stream: AsyncIterable<Uint8Array | string>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const bytes = length > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < bytes.length) keep(bytes.subarray(from));
  }
  if (length > 0) yield take();
}
