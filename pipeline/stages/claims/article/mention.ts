/** A name, or a word found to mean one, at its place in the article. */

import { firstWhere } from '../../../order.js';
import type { EntityType } from '../../../schema.js';

/** What is known of it where it stands. */
export interface Mention {
  readonly start: number;
  readonly type: EntityType;
  readonly key: string;
  readonly sentence: number;
  /** True where no preposition stands before it. */
  readonly free: boolean;
  /** True where the words before it name it as a source («selon Bloomberg»). */
  readonly source: boolean;
  /** True for media, unions and official bodies. */
  readonly institution: boolean;
  /** True for what is no firm by its name («l’hôpital Karolinska»). */
  readonly civic: boolean;
  /** True where it is named as towns are («à Fougères»). */
  readonly town: boolean;
  /** True where no article stands before it, as before no town («de Fougères», «la France»). */
  readonly bare: boolean;
  /** How often it was named before, this time included. */
  readonly count: number;
}

/** The most mentions that are weighed, which keeps the search linear in the names of a sentence. */
export const REACH = 60;

/** The last mention that starts before an offset, by halving. */
export function lastBefore(mentions: readonly Mention[], at: number): number {
  return firstWhere(mentions, ({ start }) => start >= at) - 1;
}

/** The last of what was resolved in a sentence or before it; -1 for none. */
export const lastIn = (resolved: readonly Mention[], index: number): number =>
  firstWhere(resolved, ({ sentence }) => sentence > index) - 1;

/** Whether somebody is named before an offset. */
export const isNamedBefore = (mentions: readonly Mention[], name: string | null, at: number): boolean =>
  mentions.some(({ key, start }) => key === name && start < at);
