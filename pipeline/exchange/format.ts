/** What a format is. */
import { z } from 'zod';
import { RecoupeError } from '../errors.js';
import type { Annotated, ExchangeFile } from './annotated.js';
import type { OffsetUnit } from './offsets.js';
import type { Standoff } from './standoff.js';

/** An article as a file of the format gives it, offsets already in UTF-16. */
export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly by: Annotated['by'];
  readonly about: Annotated['about'];
  readonly standoff: Standoff;
}

/** What is known of files before they are read. */
export interface Reading {
  /** What the file's offsets count, where it is not what the tool usually counts. */
  readonly offsets?: OffsetUnit | undefined;
  /** The known text of an article, or null: formats that hold no text, or not all of it, need it. */
  readonly textOf: (id: string) => string | null;
  /** True for a system's predictions: a layer that one article has was looked for in all. */
  readonly sameLayers?: boolean;
}

/** One format of another tool. */
export interface Format {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  /** What the tool counts. */
  readonly offsets: OffsetUnit;
  /** The files of an export; `base` is the file name without its ending. */
  write(articles: readonly Annotated[], base: string): ExchangeFile[];
  /** The articles of files, or null for a format that only goes out. Throws `bad-gold` or `bad-json`. */
  readonly read: ((files: readonly ExchangeFile[], reading: Reading) => ReadArticle[]) | null;
  /** What an export leaves out, for formats that only go out; for the others it is found by reading the export back. */
  readonly leavesOut?: string;
}

/** One JSON object a line. */
export function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Reads lines of JSON in a shape; throws `bad-json` with the line number. */
export function fromLines<Shape extends z.ZodType>(
  { path, content }: ExchangeFile,
  shape: Shape,
): z.infer<Shape>[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [fromJson(line, shape, `${path}:${index + 1}`)]));
}

/** Reads JSON in a shape; throws `bad-json`. */
export function fromJson<Shape extends z.ZodType>(
  content: string,
  shape: Shape,
  where: string,
): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(content.replace(/^\ufeff/, '')));
  } catch (error) {
    throw new RecoupeError(
      'bad-json',
      error instanceof z.ZodError
        ? `${where} does not have the shape of this format: ${z.prettifyError(error)}.`
        : `${where} is not JSON: ${(error as Error).message}.`,
    );
  }
}

/** The entries that are strings: what a file says about an article. */
export function onlyStrings(record: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
