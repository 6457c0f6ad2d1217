/** The slot of a claim: what it is about, so that claims of different articles meet. */
import { frames, slotRoles } from '../../../frames.js';
import type { Claim, Filler, Frame } from '../../../schema.js';
import { stem } from '../../../stems.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** `family|role=entity+entity|…`, roles in order of name; a role that is not filled stays empty. */
export function keyOf(frame: Frame, args: Claim['args'], text: string, lexicon: Lexicon): string {
  const parts = [...slotRoles(frame)].sort().map((role) => {
    const names = (args[role] ?? []).map((filler) => nameOf(filler, text, lexicon));
    return `${role}=${[...new Set(names)].sort().join('+')}`;
  });
  return [frames[frame].family, ...parts].join('|');
}

/** The entity of a filler, its value, or the stem of its head word. */
function nameOf({ entity, value, via, start, end }: Filler, text: string, lexicon: Lexicon): string {
  if (entity !== undefined) return entity;
  if (value !== undefined) return value;
  // «le groupe», of which nobody knows whom it means, is the same as nobody
  if (via === 'anaphora') return `?${start}`;
  if (start === null || end === null) return '';
  return headStem(text.slice(start, end), lexicon);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*['’]?/gu;

/** The stem of the first word of a phrase that is no function word; the last one where heads come last. */
function headStem(phrase: string, lexicon: Lexicon): string {
  const { locale, wordOf } = lexicon;
  let found = '';
  for (const [match] of phrase.matchAll(WORD)) {
    const norm = match.toLowerCase().replace('’', "'");
    const word = wordOf(norm);
    const early = word && (word.earlyAdjective || word.adverb);
    if (
      word &&
      !early &&
      (word.determiner || word.preposition || word.pronoun || word.clitic || word.negation)
    ) {
      if (locale.headLast && found && word.preposition) break;
      continue;
    }
    if (early && !locale.headLast) continue;
    found = stem(norm.replace(/'$/u, ''), locale.stemmer);
    if (!locale.headLast) break;
  }
  return found;
}
