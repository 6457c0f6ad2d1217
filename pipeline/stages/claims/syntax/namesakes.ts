/** Names behind a noun that is not whose name they are. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { NounPhrase } from './phrases.js';

/** «le prix Anne Duval», «le candidat LR»: the name of something or somebody else than the noun before it. */
export function isNamesake({ entity, words }: NounPhrase, { namesakes }: Lexicon): boolean {
  const last = words.findLast(({ end }) => end <= entity!.start);
  return namesakes.get(entity!.entity!.type)?.has(last?.word.noun ?? '') ?? false;
}
