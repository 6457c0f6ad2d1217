/**
 * THE order of the stages of one article. Times come before quantities, because a number inside a date is
 * not a quantity; `links` is not here: it runs over the claims of all articles.
 */
import type { AnyStage } from '../stage.js';
import blocks from './blocks/index.js';
import claims from './claims/index.js';
import entities from './entities/index.js';
import languages from './languages/index.js';
import quantities from './quantities/index.js';
import sentences from './sentences/index.js';
import times from './times/index.js';

/** The order in which an article goes through the stages. */
export const stages: readonly AnyStage[] = [
  blocks,
  languages,
  sentences,
  entities,
  times,
  quantities,
  claims,
];
