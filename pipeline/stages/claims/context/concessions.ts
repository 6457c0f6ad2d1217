import type { Open } from './clause-nodes.js';
import type { SentenceWords } from './look-ahead.js';
import type { VerbGroup } from './verbs.js';

/**
 * Whether a clause with «si» grants something and asks for nothing («Si les ventes ont progressé, la marge recule»): it
 * stands before its main verb, both tell what is or was, and neither leaves it open («peut», «risque», «est signé»).
 */
export function isConcession(
  { words, groups, lexicon }: SentenceWords,
  clause: Open,
  main: Open | undefined,
): boolean {
  if (!main || !lexicon.concessive.has(words[clause.first]!.form)) return false;
  const own = finiteFrom(groups, clause.groups, clause.first);
  const other = finiteFrom(groups, main.groups, main.first);
  if (!own || !other || other.first < clause.last) return false;
  if (!isToldAsFact(own) || !isToldAsFact(other) || other.inverted) return false;
  // «elle peut», «elle a dû»
  if (lexicon.softened.has(other.lemma) && !(other.tense === 'past' && other.perfect)) return false;
  const cues = lexicon.verbCues.get(other.lemma) ?? [];
  if (cues.some(({ cue }) => cue === 'hypothetical')) return false;
  if (own.tense === 'past' || (other.tense === 'past' && other.perfect)) return true;
  const { be, have } = lexicon.locale.verbs;
  return (
    !own.passive && (own.lemma === be || own.lemma === have) && !cues.some(({ cue }) => cue === 'planned')
  );
}

const isToldAsFact = ({ tense }: VerbGroup): boolean => tense === 'past' || tense === 'present';

function finiteFrom(
  groups: readonly VerbGroup[],
  indices: readonly number[],
  from: number,
): VerbGroup | undefined {
  for (const index of indices) {
    const group = groups[index]!;
    if (group.first >= from && group.mood === 'finite') return group;
  }
  return undefined;
}
