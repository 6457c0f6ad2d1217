/** JSONL out: one object a line, UTF-8, written beside and renamed when whole, so that no reader meets half a file. */
import { constants, createWriteStream, type WriteStream } from 'node:fs';
import { access, mkdir, rename, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RecoupeError } from '../errors.js';

/** Milliseconds between looks whether the file is still there. */
const LOOK = 1000;

/** A sink of lines that respects the speed of what is behind it. */
export interface LineWriter {
  /** Writes one object as one line; rejects with `not-writable`. */
  write(value: unknown): Promise<void>;
  /** Writes a line that is JSON already, without its end. */
  writeLine(line: string): Promise<void>;
  /** Ends the file, where it is not ended; after this it stands under its own name. */
  close(): Promise<void>;
  /** Ends the file under the name that it has while it is not whole. */
  pause(): Promise<void>;
}

/** Opens `path` for lines; they go to `path.part`, of which the first `keep` bytes stay, and which becomes `path` on close. */
export async function openJsonl(path: string, keep = 0): Promise<LineWriter> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true }).catch(async (error) => {
      throw await causeAbove(dirname(path), error);
    });
    if (keep > 0) await truncate(part, keep);
  } catch (error) {
    throw notWritable(path, error);
  }
  const stream = createWriteStream(part, { encoding: 'utf8', flags: keep > 0 ? 'a' : 'w' });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(notWritable(path, error)));
  });
  const lines = lineWriter(stream, path);
  let looked = performance.now();
  /** A file that was removed takes lines as before, and they are lost. */
  const look = async () => {
    if (performance.now() - looked < LOOK) return;
    await stat(part).catch((error) => {
      throw notWritable(path, error);
    });
    looked = performance.now();
  };
  const writeLine = async (line: string) => {
    await look();
    await lines.writeLine(line);
  };
  return {
    writeLine,
    write: (value) => writeLine(JSON.stringify(value)),
    async close() {
      await lines.close();
      await rename(part, path).catch((error) => {
        throw notWritable(path, error);
      });
    },
    pause: lines.close,
  };
}

/** Of a folder that could not be made, Node says at times that it is not there, and not why: what is above it tells. */
async function causeAbove(folder: string, error: unknown): Promise<unknown> {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error;
  for (let above = dirname(folder); ; above = dirname(above)) {
    const cause: unknown = await access(above, constants.W_OK).catch((why) => why);
    const isAbsent = (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
    if (!isAbsent || above === dirname(above)) return cause ?? error;
  }
}

/** Lines over a stream that stays open, such as stdout. */
export function lineWriter(stream: WriteStream | NodeJS.WriteStream, name: string): LineWriter {
  let failure: RecoupeError | undefined;
  stream.on('error', (error: Error) => {
    failure ??= notWritable(name, error);
  });
  async function writeLine(line: string): Promise<void> {
    if (failure) throw failure;
    if (stream.write(`${line}\n`)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done);
        stream.off('error', done);
        resolve();
      };
      stream.on('drain', done);
      stream.on('error', done);
    });
    if (failure) throw failure;
  }
  async function close(): Promise<void> {
    if (failure) throw failure;
    if (stream === process.stdout || stream.writableEnded) return;
    await new Promise<void>((resolve, reject) => {
      stream.once('error', (error) => reject(notWritable(name, error)));
      stream.end(resolve);
    });
  }
  return { writeLine, write: (value) => writeLine(JSON.stringify(value)), close, pause: close };
}

/** What a fault of the file system means for who writes `path`. */
export function notWritable(path: string, error: unknown): RecoupeError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === 'EACCES' || code === 'EROFS' || code === 'EPERM'
      ? 'there is no permission to write there; choose another folder with --out'
      : code === 'ENOSPC'
        ? 'the disk is full; free some space and go on with --resume'
        : code === 'ENOTDIR' || code === 'EEXIST'
          ? 'a file stands where a folder is needed; choose another folder with --out'
          : code === 'ENOENT'
            ? 'it was removed, or its folder was; run again'
            : code === 'EPIPE'
              ? 'the reader closed the pipe'
              : message;
  return new RecoupeError('not-writable', `Cannot write ${path}: ${why}.`, { cause: error });
}
