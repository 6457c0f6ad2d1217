/** Where it happened, where the words name what happened by its place: «La collision de Tavaux a fait trois morts». */
import { frames } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { lastBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isDefinite, isMark, isNoun, placeAt } from '../syntax/parsed-sentence.js';
import { hasSubject, isSubjectRelative, type NounPhrase, type Phrase } from '../syntax/phrases.js';
import { implicit } from './word-fillers.js';

/** Fills a missing key place of what happened, from the words of the event or, where those only mean it, from the sentence before. */
export function addEventPlace(
  reading: Reading,
  { frame, args, trigger }: Pick<Draft, 'frame' | 'args' | 'trigger'>,
): void {
  const { roles } = frames[frame];
  const hasEvent = roles.some(({ name, key, types }) => key && name === 'event' && types.includes('EVENT'));
  const event = args.event?.[0];
  if (!hasEvent || args.place || event === undefined) return;
  const at = placeAt(reading, event.start!);
  if (at < 0) return;
  const place = placeWithin(reading, at, trigger.start);
  if (place) args.place = [place];
  else if (meansAnother(reading, at)) {
    const before = placeBefore(reading);
    if (before !== null) args.place = [implicit(before)];
  }
}

/** The most phrases that say what happened. */
const LONGEST = 12;

/**
 * «Une frappe sur Kiev», «l’incendie d’un bar de Crans», «le séisme qui a frappé la Birmanie», «l’accident survenu à
 * Tavaux», «Un feu s’est déclaré dans une usine à Tavaux, faisant un mort»: the first place behind the event, up to the
 * verb that tells the toll; `isExact` goes past what it is only near.
 */
export function placeWithin(
  { phrases, lexicon }: Reading,
  at: number,
  trigger: number,
  isExact = false,
): Filler | null {
  let isInside = isToldApart(phrases, at, trigger);
  for (let next = at; next < phrases.length && next <= at + LONGEST; next += 1) {
    const phrase: Phrase = phrases[next]!;
    if (isSubjectRelative(phrase)) isInside = true;
    else if (phrase.kind === 'verb') {
      if (hasSubject(phrase) && !isInside) return null;
      isInside &&= !hasSubject(phrase);
    } else if (isNoun(phrase)) {
      const entity = phrase.entity?.entity;
      const isSaid =
        lexicon.sources.has(phrase.preposition ?? '') || lexicon.agents.has(phrase.preposition ?? '');
      const isFree =
        next > at && phrase.preposition === null && !isObject(phrases[next - 1]) && !isAside(phrase);
      if (isSaid || (isFree && !phrase.time)) return null;
      if (entity?.type === 'LOC' && !(isExact && isNearby({ phrases, lexicon }, next)))
        return { start: entity.start, end: entity.end, entity: entity.entity, via: 'name' };
    } else if (isMark(phrase, ',') && isAside(phrases[next + 1])) isInside = true;
    else if (phrase.kind !== 'skip' && !isMark(phrase, '»”"«“')) return null;
  }
  return null;
}

/** «près de Lyon», «au sud de Lyon»: only near a place. */
export function isNearby({ phrases, lexicon }: Pick<Reading, 'phrases' | 'lexicon'>, at: number): boolean {
  const { preposition } = phrases[at] as NounPhrase;
  if (lexicon.nearby.has(preposition ?? '')) return true;
  const before = phrases[at - 1];
  const noun = isNoun(before) ? (before.head?.word.noun ?? before.head?.norm) : undefined;
  return preposition === lexicon.locale.of && noun !== undefined && lexicon.nearby.has(noun);
}

/** «, survenu à Tavaux,» */
const isAside = (opener: Phrase | undefined): boolean =>
  isNoun(opener) && opener.words.length === 1 && opener.preposition === null && !opener.determiner;

/** Whether the toll stands behind a gerund, past the first verb of the event. */
const isToldApart = (phrases: readonly Phrase[], at: number, trigger: number): boolean =>
  phrases.some(
    (one, place) => place > at && one.end <= trigger && one.kind === 'verb' && one.form === 'gerund',
  );

const isObject = (before: Phrase | undefined): boolean =>
  before?.kind === 'verb' || (isNoun(before) && before.time !== null);

/** «L’accident», «ce drame», «elle»: what the sentence before told. */
export function meansAnother({ phrases }: Reading, at: number): boolean {
  const phrase = phrases[at];
  if (!isNoun(phrase) || phrase.entity) return false;
  const isThis = phrase.determiner?.word.determiner?.grade === 'demonstrative';
  const next = phrases[at + 1];
  return (
    phrase.pronoun !== null || isThis || (isDefinite(phrase) && !(isNoun(next) && next.preposition !== null))
  );
}

/** The only place that the sentence before names. */
function placeBefore({ referents: { mentions }, sentence, index }: Reading): string | null {
  const [first] = sentence.items;
  let found: string | null = null;
  for (let last = lastBefore(mentions, first?.start ?? 0); last >= 0; last -= 1) {
    const { key, type, sentence: own } = mentions[last]!;
    if (own < index - 1) break;
    if (type !== 'LOC') continue;
    if (found !== null && found !== key) return null;
    found = key;
  }
  return found;
}
