/**
 * Typed errors and warning codes. Every message is a sentence: what could not be done, where, what to do next.
 */

/** What can stop one article; the code is the `code` of its line in errors.jsonl. */
export const ERROR_CODES = {
  'not-found': 'A path that was given does not exist.',
  unreadable: 'A file or folder exists but could not be read.',
  empty: 'The article holds no text.',
  binary: 'The file is not text.',
  'too-large': 'The article is larger than the limit.',
  'bad-json': 'A line of a .jsonl file is not JSON, or not an article.',
  'bad-id': 'An article id is not usable as a file name.',
  'duplicate-id': 'Two articles of one run have the same id.',
  'bad-meta': 'A meta.json is malformed.',
  'bad-gold': 'A gold file is malformed or does not fit its text.',
  'no-model': 'A model file is missing.',
  'wrong-model': 'A model file is not the one that models/models.json names.',
  'no-queue': 'The queue of a run on several machines could not be used.',
  'worker-lost': 'The workers that took the article ended before it was done.',
  'not-writable': 'The output could not be written.',
  timeout: 'The article took longer than the limit.',
  memory: 'The article needed more memory than the limit.',
  internal: 'A stage failed; this is a fault of the program.',
} as const;
/** The code of an error. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What is worth knowing about an article that was processed all the same. */
export const WARNING_CODES = {
  'decoded-windows-1252': 'The text was not UTF-8 and was read as Windows-1252.',
  'invalid-utf8': 'Bytes that are not UTF-8 were replaced by U+FFFD.',
  'lone-surrogates': 'Half characters were replaced by U+FFFD.',
  'no-locale': 'A part of the text is in a language without a locale.',
  'no-model': 'Names were not looked for, because the model was switched off.',
  'no-language': 'The language of the text could not be told.',
} as const;
/** The code of a warning. */
export type WarningCode = keyof typeof WARNING_CODES;

/** An article, or a run, that cannot be processed; `message` is a sentence for people. */
export class RecoupeError extends Error {
  override readonly name = 'RecoupeError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Wrong usage of the command: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
