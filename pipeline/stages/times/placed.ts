/** Times in the calendar, and what a time can hang on. */
import type { Time } from '../../schema.js';
import type { DayNumber } from './calendar.js';
import type { Tense } from './tense.js';
import type { Granule } from './timex.js';

/** A time in the calendar, and what it hangs on. */
export interface Placed {
  readonly granule: Granule;
  readonly anchor: Time['anchor'];
}

/** What a time can hang on. */
export interface Context {
  /** The document's day, null where it is not known. */
  readonly document: DayNumber | null;
  /** The last time told before in the same block, and what it hung on. */
  readonly told: Placed | null;
  /** The last day near the document's that was told before, in any block. */
  readonly lastDay: Placed | null;
  /** Whether the words around the time say that it has been or is to come. */
  readonly tense: () => Tense;
}
