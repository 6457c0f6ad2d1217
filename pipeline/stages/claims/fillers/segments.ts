/** Which of a workforce are meant: «2 400 caissières», «1 150 postes administratifs», «une quarantaine d’infirmiers», «61 en production». */
import { frames } from '../../../frames.js';
import type { Filler, Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { listEnd } from '../syntax/extents.js';
import type { Item } from '../syntax/items.js';
import { following, isNoun, placeAt, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';

/** Fills a missing segment from the noun that is counted, or from the part of the house behind it. */
export function addSegment(reading: Reading, { frame, args, quantity, trigger }: Draft): void {
  if (args.segment || !hasSegment(frame) || !quantity) return;
  const segment =
    segmentOf(reading, quantity) ?? unitAfter(reading, placeAt(reading, trigger.start), quantity);
  if (segment) args.segment = [segment];
}

/** Whether a frame tells which of a workforce are meant. */
export const hasSegment = (frame: Draft['frame']): boolean =>
  frames[frame].roles.some(({ name }) => name === 'segment');

/** Who is counted, where that is not just anybody at work there, or else the part of the house that stands behind. */
export function segmentOf(reading: Reading, quantity: Quantity): Filler | null {
  const at = placeOfAmount(reading, quantity);
  return at < 0 ? null : (countedAt(reading, at) ?? unitAfter(reading, at, quantity));
}

function countedAt({ phrases, lexicon }: Reading, at: number): Filler | null {
  const own = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  const isGenitive = isNoun(next) && next.preposition === lexicon.locale.of && !next.entity && !next.quantity;
  if (own.words.length > 0) {
    const kind = own.entity ? null : ofKind(own, lexicon);
    // «118 manutentionnaires et caristes»
    if (kind && kind.end === own.end) return { ...kind, end: listEnd({ phrases }, at) };
    if (kind || own.entity) return kind;
    // «3 000 postes de fonctionnaires»
    const isPost = own.words.some(({ word }) => lexicon.posts.has(word.noun ?? ''));
    if (!isPost || !isGenitive || (next.determiner && !next.partitive)) return null;
    return ofKind(next, lexicon);
  }
  return isGenitive ? ofKind(next, lexicon) : null;
}

/** «caissières», «postes administratifs»; null for «nouveaux salariés». */
function ofKind(
  { words, head }: NounPhrase,
  { staff, staffKinds, locale }: Reading['lexicon'],
): Filler | null {
  const isKind = ({ word, norm }: Item): boolean => staffKinds.has(word.noun ?? norm);
  const nouns = locale.headLast ? words : head ? [head] : [];
  const isAnybody = nouns.some(({ word, norm }) => staff.has(word.noun ?? norm));
  if (words.length === 0 || (isAnybody && !words.some(isKind))) return null;
  const last = isAnybody ? words.findLast(isKind)! : words.at(-1)!;
  return { start: words[0]!.start, end: Math.max(words[0]!.end, last.end) };
}

/** «dans sa division jeux vidéo», «en production», «au siège» */
function unitAfter(reading: Reading, at: number, { end }: Quantity): Filler | null {
  if (at < 0) return null;
  const { phrases, lexicon } = reading;
  for (const { at: place, apart } of following(reading, at)) {
    const phrase = phrases[place]!;
    if (apart || (isNoun(phrase) && phrase.quantity && phrase.start > end)) return null;
    if (!isNoun(phrase) || !lexicon.spots.has(phrase.preposition ?? '') || phrase.words.length === 0)
      continue;
    if (phrase.words.some(({ word }) => lexicon.units.has(word.noun ?? '')))
      return { start: phrase.words[0]!.start, end: endOf(reading, place) };
  }
  return null;
}

/** «division d’intelligence artificielle», and not «siège de Kombi» */
function endOf({ phrases, lexicon }: Reading, at: number): number {
  const next = phrases[at + 1];
  const isIts = isNoun(next) && next.preposition === lexicon.locale.of && !next.determiner && !next.quantity;
  const last = isIts && !next.entity && next.words.length > 0 ? next : (phrases[at] as NounPhrase);
  return last.words.at(-1)!.end;
}
