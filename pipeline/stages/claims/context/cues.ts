import type { CueClass } from '../../../locales/claims-context.js';
import type { Span } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import { pastInsert } from './inserts.js';
import { CLASS, sizeOf, type VerbCue } from './lexicon.js';
import { is, isFiller, isMark } from './words.js';

/** A cue found at a verb: its class and its words. */
export interface VerbCueFound {
  readonly cue: CueClass;
  readonly span: Span;
  readonly objects: boolean;
  /** The last word of its phrase. */
  readonly last: number;
}

/** What the verb group at `index` is a cue of: the longest of the locale's phrases that fits, and its equals. */
export function cuesOf(block: BlockReading, index: number): VerbCueFound[] {
  const group = block.groups[index]!;
  const cues = block.lexicon.verbCues.get(group.lemma);
  if (!cues) return [];
  const found: VerbCueFound[] = [];
  let best = -1;
  for (const cue of cues) {
    const size = sizeOf(cue);
    if (size < best) break;
    if ((cue.reflexive && !group.reflexive) || (cue.passive && !group.passive)) continue;
    const last = tailEnd(block, group.last, cue);
    if (last < 0) continue;
    best = size;
    found.push({
      cue: cue.cue,
      last,
      objects: cue.objects,
      span: { start: group.start, end: block.words[trimmed(block, group.last, last)]!.end },
    });
  }
  return found;
}

/** «discute d'» is shown as «discute». */
function trimmed({ words, lexicon }: BlockReading, from: number, to: number): number {
  let last = to;
  while (
    last > from &&
    (is(words[last], CLASS.of | CLASS.to | CLASS.that) || isFiller(words[last]!, lexicon))
  )
    last -= 1;
  return last;
}

/** How far behind a modal its infinitive may stand, in words. */
const INFINITIVE_REACH = 6;

/** The last word of a verb cue's tail, where only adverbs stand between its words; -1 where the tail is not there. */
function tailEnd(block: BlockReading, after: number, cue: VerbCue): number {
  const { words, lexicon } = block;
  let at = after;
  for (const part of cue.tail) {
    // «tente, depuis 2023, de vendre»
    let next = pastInsert(block, at + 1, words.length);
    while (next < words.length && words[next]!.canon !== part) {
      // «tablait jusqu'ici sur»
      const isTillNow = is(words[next], CLASS.preposition) && is(words[next + 1], CLASS.adverb);
      if (!isTillNow && !isFiller(words[next]!, lexicon)) break;
      next += isTillNow ? 2 : 1;
    }
    if (words[next]?.canon !== part) return -1;
    at = next;
  }
  if (!cue.infinitive) return at;
  // «pourrait, d'ici à 2026, supprimer»
  const from = pastInsert(block, at + 1, words.length);
  for (let next = from; next < words.length && next < from + INFINITIVE_REACH; next += 1) {
    const word = words[next]!;
    if (word.forms.some((form) => form.tense === 'infinitive')) return at;
    // «devrait malgré tout enregistrer», «devrait en 2016 ouvrir», «va d'abord supprimer», «entend au contraire embaucher»
    const isPhrase =
      is(word, CLASS.preposition) || is(words[next - 1], CLASS.preposition | CLASS.of | CLASS.to);
    const isSmall = isPhrase || isFiller(word, lexicon) || is(word, CLASS.of | CLASS.to | CLASS.that);
    if (isMark(word) || !isSmall) return -1;
  }
  return -1;
}
