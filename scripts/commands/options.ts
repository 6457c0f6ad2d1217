/** Values of flags that several commands take. */
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

/** A number from 0 up. */
export function fromZero(flag: string): (value: string) => number {
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
