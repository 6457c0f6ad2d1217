/** One article from its text or page: normalised, with what is known about it, or the reason why not. */
import { createHash } from 'node:crypto';
import { type ErrorCode, RecoupeError, WARNING_CODES, type WarningCode } from '../errors.js';
import type { ErrorLine, Source, Warning } from '../schema.js';
import type { Page } from './html.js';
import type { Article } from './process.js';

/** What is said about an article outside its text; it wins over what a page says of itself. */
export interface About {
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/** An article as it was found, not yet read. */
export interface RawArticle {
  readonly id: string;
  readonly path: string;
  readonly format: Source['format'];
  readonly content: string;
  readonly sha256: string;
  readonly about: About;
  /** The date where neither `about` nor the page has one. */
  readonly published?: string | null;
  readonly warnings: readonly WarningCode[];
}

/** The longest id, in UTF-8 bytes: with an extension it is still a file name everywhere. */
const LONGEST_ID = 200;
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/;
const HALF_CHARACTER = /\p{Surrogate}/gu;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** Makes the article that the stages read, of its text or of the page that its content is; throws `empty`. */
export function makeArticle(raw: RawArticle, page: Page | null): Article {
  const codes = [...raw.warnings];
  const text = page ? page.text : normalise(raw.content);
  const whole = text.replace(HALF_CHARACTER, '\ufffd');
  if (whole !== text) codes.push('lone-surrogates');
  if (BLANK.test(whole)) throw new RecoupeError('empty', 'There is no text in this article.');
  const { title, url, publisher, published } = raw.about;
  return {
    id: raw.id,
    source: {
      path: raw.path,
      format: raw.format,
      sha256: raw.sha256,
      title: title ?? page?.about.title ?? null,
      url: url ?? page?.about.url ?? null,
      publisher: publisher ?? page?.about.publisher ?? null,
      published: published ?? page?.about.published ?? raw.published ?? null,
    },
    text: whole,
    markup: page?.markup ?? null,
    warnings: codes.map(warningOf),
  };
}

/** Section 2 of the contract: the byte order mark out, line ends LF, NFC; nothing else. */
export function normalise(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function warningOf(code: WarningCode): Warning {
  return { code, start: 0, end: 0, message: WARNING_CODES[code] };
}

/** Checks an id: it names files, so it may not be empty, too long, a path, or hold control characters. Throws `bad-id`. */
export function checkId(id: string): string {
  const checked = id.normalize('NFC');
  const why =
    checked.trim() === ''
      ? 'it is empty'
      : /[/\\]|\.\./.test(checked) || checked === '.'
        ? 'it looks like a path; leave out "/", "\\" and ".."'
        : /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(checked)
          ? 'it has control characters in it'
          : Buffer.byteLength(checked) > LONGEST_ID
            ? `it is longer than ${LONGEST_ID} bytes`
            : null;
  if (why)
    throw new RecoupeError('bad-id', `The id ${JSON.stringify(shown(id))} cannot name an article: ${why}.`);
  return checked;
}

function shown(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}

/** The day of an ISO 8601 date or date with time, or null where there is no such day. */
export function isoDay(date: string): string | null {
  const day = ISO_DATE.exec(date.trim())?.[0];
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null;
}

/** The digest of a text, as UTF-8, or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The errors.jsonl line for something that could not be read. */
export function readError(
  error: unknown,
  id: string | null,
  path: string | null,
): { readonly error: ErrorLine } {
  const code: ErrorCode = error instanceof RecoupeError ? error.code : 'unreadable';
  const message =
    error instanceof RecoupeError
      ? error.message
      : `Cannot read this: ${error instanceof Error ? error.message : error}.`;
  return { error: { id, path, stage: 'read', code, message } };
}
