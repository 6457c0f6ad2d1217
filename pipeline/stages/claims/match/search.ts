/** What one pattern looks for at one trigger, and what it has found there. */

import type { Reading } from '../article/read.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import type { Trigger } from '../syntax/parsed-sentence.js';

/** What one pattern has found in one place so far. */
export interface Search {
  readonly reading: Reading;
  readonly trigger: Trigger;
  readonly pattern: CompiledPattern;
  /** Entities that fill a role. */
  taken: ReadonlySet<string>;
  /** Phrases that fill a role. */
  readonly places: number[];
  /** The phrase of the quantity. */
  counted: number | null;
  /** Whether the trigger's own «sa» fills a role. */
  owned: boolean;
}
