/** Flags that several commands take, and their values. */
import { Option } from 'commander';
import { UsageError } from '../../pipeline/errors.js';

/** The largest limit: timers count to 2³¹ milliseconds. */
const MOST = 2_000_000;

/** A whole number from 1 up. */
export function positive(flag: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1)
      throw new UsageError(`${flag} takes a whole number from 1 up, not "${value}".`);
    return number;
  };
}

/** The limit of time for one article. */
export const articleTimeout = (): Option =>
  new Option('--article-timeout <s>', 'seconds that one article may take; 0 for any')
    .argParser(fromZero('--article-timeout'))
    .default(60);

/** The limit of memory for one article. */
export const articleMemory = (): Option =>
  new Option('--article-memory <MB>', 'memory that one article may take; 0 for any')
    .argParser(fromZero('--article-memory'))
    .default(4096);

/** A number from 0 up. */
function fromZero(flag: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === '' || !(number >= 0 && number <= MOST))
      throw new UsageError(`${flag} takes a number from 0 up, not "${value}".`);
    return number;
  };
}

/** What --model and --no-model say, as `loadTagger` takes it: null for the default, false for none. */
export function modelOf(flag: string | boolean | undefined): string | null | false {
  return flag === true ? null : (flag ?? null);
}
