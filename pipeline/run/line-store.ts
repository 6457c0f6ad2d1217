/** Lines in a file of their own, found again by number: 8 bytes of memory a line. */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { notWritable } from './jsonl.js';
import { startColumn } from './numbers.js';

/** Lines on disk, read back by number. */
export interface LineStore {
  readonly count: number;
  append(line: string): void;
  /** The line of that number, from 0. */
  read(number: number): string;
  /** Gives its space back. */
  close(): void;
}

/** Bytes that are written at once. */
const WRITTEN_AT_ONCE = 1 << 16;
/** Bytes that are read at once: lines are often wanted in order. */
const READ_AT_ONCE = 1 << 14;

const PREFIX = '.lines-';

/** Removes what programs left in `folder` that were killed between opening a store and taking its name away. */
export function clearLineStores(folder: string): void {
  for (const name of readdirSync(folder))
    if (name.startsWith(PREFIX)) rmSync(join(folder, name), { force: true });
}

/**
 * Opens a store in `folder`. Its file loses its name at once, so that nothing is left of a program that is
 * killed. Throws `not-writable`.
 */
export function openLineStore(folder: string): LineStore {
  const path = join(folder, `${PREFIX}${randomUUID()}`);
  const file = sayingWhy(path, () => openSync(path, 'wx+', 0o600));
  unlink();
  const ends = startColumn(Float64Array);
  let waiting: string[] = [];
  let end = 0;
  let written = 0;
  let window = Buffer.alloc(READ_AT_ONCE);
  let [from, to] = [0, 0];

  /** Where a file that is open cannot lose its name, it is removed on closing. */
  function unlink(): void {
    try {
      rmSync(path, { force: true });
    } catch {}
  }
  function flush(): void {
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    for (let at = 0; at < bytes.length; )
      at += sayingWhy(path, () => writeSync(file, bytes, at, bytes.length - at, written + at));
    written += bytes.length;
  }
  /** Reads the window anew, from `start`, with at least `length` bytes. */
  function look(start: number, length: number): void {
    if (window.length < length) window = Buffer.alloc(length);
    from = start;
    to = start;
    while (to < start + length) {
      const got = readSync(file, window, to - start, window.length - (to - start), to);
      if (got === 0) throw new Error(`${path} is shorter than it was.`);
      to += got;
    }
  }
  return {
    get count() {
      return ends.length;
    },
    append(line) {
      waiting.push(line);
      end += Buffer.byteLength(line);
      ends.push(end);
      if (end - written >= WRITTEN_AT_ONCE) flush();
    },
    read(number) {
      const first = number === 0 ? 0 : ends.at(number - 1);
      const last = ends.at(number);
      if (last > written) flush();
      if (first < from || last > to) look(first, last - first);
      return window.toString('utf8', first - from, last - from);
    },
    close() {
      closeSync(file);
      unlink();
    },
  };
}

function sayingWhy<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw notWritable(path, error);
  }
}
