/** What is counted one after another: «compte 12 usines, 38 agences et 400 boutiques», «recrute 30 soudeurs et 12 maçons». */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { hasSegment } from '../fillers/segments.js';
import { isMark, isNoun, placeOfAmount } from '../syntax/parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from '../syntax/phrases.js';

/** One draft for each count that goes on the row which the count of a draft begins: of things, or of people at work. */
export function enumeratedOf(reading: Reading, whole: Draft, used: Set<string>): Draft[] {
  const { frame, quantity, args } = whole;
  const ofThings = frames[frame].general === true && args.item !== undefined && args.entity !== undefined;
  const ofStaff = hasSegment(frame) && args.org !== undefined;
  if (quantity?.kind !== 'count' || !(ofThings || ofStaff)) return [];
  const { phrases } = reading;
  const first = placeOfAmount(reading, quantity);
  if (first < 0 || !isCount(phrases[first])) return [];
  const row: NounPhrase[] = [];
  let at = pastGenitives(reading, first + 1);
  for (;;) {
    const next = pastJoint(phrases, at);
    const phrase = next === at ? undefined : phrases[next];
    if (!isCount(phrase) || phrase.preposition !== (phrases[first] as NounPhrase).preposition) break;
    row.push(phrase);
    at = pastGenitives(reading, next + 1);
  }
  // «compte 12 usines, et 38 agences ont fermé»: the last is what its own verb says of it
  const verb = phrases[at];
  if (verb?.kind === 'verb' && hasSubject(verb)) row.pop();
  return row.flatMap((phrase) => {
    const amount = phrase.quantity!.quantity!;
    if (used.has(amount.id) || (ofThings ? isStaff(phrase, reading) : !isCrew(phrase, reading))) return [];
    used.add(amount.id);
    const named = [{ start: phrase.words[0]!.start, end: phrase.words.at(-1)!.end }];
    return {
      ...whole,
      trigger: { start: amount.start, end: amount.end },
      args: ofThings ? { ...args, item: named } : { ...args, segment: named },
      quantity: amount,
      part: true,
      rule: `${whole.rule}/enumerated`,
    };
  });
}

/** «38 agences» */
const isCount = (phrase: Phrase | undefined): phrase is NounPhrase =>
  isNoun(phrase) && phrase.quantity?.quantity?.kind === 'count' && phrase.words.length > 0 && !phrase.entity;

const isStaff = ({ words }: NounPhrase, { lexicon: { workforce, staff, posts } }: Reading): boolean =>
  words.some(({ word: { noun = '' } }) => workforce.has(noun) || staff.has(noun) || posts.has(noun));

const isCrew = ({ words }: NounPhrase, { lexicon: { workers } }: Reading): boolean =>
  workers.has(words[0]!.word.noun ?? '');

function pastGenitives({ phrases, lexicon }: Reading, from: number): number {
  let at = from;
  for (let next = phrases[at]; isNoun(next) && !next.quantity; next = phrases[at]) {
    if (next.preposition !== lexicon.locale.of && !lexicon.spots.has(next.preposition ?? '')) break;
    at += 1;
  }
  return at;
}

/** Past «,», «et» or «, et». */
function pastJoint(phrases: readonly Phrase[], from: number): number {
  const at = isMark(phrases[from], ',') ? from + 1 : from;
  return phrases[at]?.kind === 'and' ? at + 1 : at;
}
