/** What happened and where, where the sentence of a toll does not say it: the slot `scene`. */
import type { Entity, Filler } from '../../../schema.js';
import { type Reading, readingsOf, type Sentence } from '../article/read.js';
import { isNearby, meansAnother, placeWithin } from '../fillers/event-places.js';
import { fitsHead } from '../fillers/heads.js';
import { implicit } from '../fillers/word-fillers.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { kindIn } from '../lexicon/name-kinds.js';
import { extentOf } from '../syntax/extents.js';
import type { Item } from '../syntax/items.js';
import { isMark, isNoun } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { isHeadline } from './headline.js';
import { leadOf } from './lead.js';
import type { Search } from './search.js';

/** «Un incendie s’est déclaré à Limoges. Trois personnes ont été blessées»: the happening told before, if the toll names none. */
export function eventTold(search: Search): Filler[] | null {
  const told = sceneOf(search);
  if (!told) return null;
  const { lexicon } = search.reading;
  const { entity } = (told.reading.phrases[told.at] as NounPhrase).entity ?? {};
  if (!entity) {
    // «un violent incendie» told before: what it is, not how bad
    const phrase = told.reading.phrases[told.at]!;
    if (told.reading === search.reading && told.at > search.trigger.at)
      return [{ start: phrase.start, end: phrase.end, via: 'description' }];
    const start = happeningIn(told.reading.phrases[told.at] as NounPhrase, lexicon)?.start ?? phrase.start;
    return [{ start, end: extentOf(told.reading, told.at).end, via: 'description' }];
  }
  return [{ start: entity.start, end: entity.end, entity: entity.entity, via: 'name' }];
}

/** Where that was: in the clause that tells when people were hurt, by the words of the happening, or where the article begins. */
export function placeTold(search: Search): Filler[] | null {
  const { reading, trigger, places } = search;
  const own = places.find((at) => isHappening(reading.phrases[at], reading.lexicon));
  if (own !== undefined) {
    // «dans l’attaque», of which the article has told where it was
    const isTold = meansAnother(reading, own) && placeWithin(reading, own, trigger.at) === null;
    return isTold ? placeOfLead(reading) : null;
  }
  const when = whenOf(reading, trigger.at);
  const then = when === null ? undefined : spotsIn(reading).find((at) => at > when);
  if (then !== undefined) {
    const { start, end, entity } = nameAt(reading, then);
    return [{ start, end, entity, via: 'name' }];
  }
  const here = spotBefore(reading, trigger.at);
  if (here) return [{ start: here.start, end: here.end, entity: here.entity, via: 'name' }];
  const told = sceneOf(search);
  if (!told) return placeOfLead(reading);
  const isExact = told.reading !== reading;
  const within = placeWithin(told.reading, told.at, told.reading.phrases[told.at]!.end, isExact);
  if (within) return [within];
  const spot = spotIn(told.reading);
  if (spot) return [implicit(spot.entity)];
  const isTold =
    reading.referents.lead.includes(told.reading.sentence) || meansAnother(told.reading, told.at);
  return isTold ? placeOfLead(reading) : null;
}

function placeOfLead(reading: Reading): Filler[] | null {
  const place = leadOf(reading)?.place;
  return place ? [place] : null;
}

/** How many sentences before it in its paragraph the event of a toll may have been told. */
const REACH = 3;

export interface Scene {
  readonly reading: Reading;
  readonly at: number;
}

/**
 * The happening that a toll without an event is of: that of the clause which tells when, the last one told before it in
 * its paragraph, or the one that the article begins with; null where it is of another place or time.
 */
function sceneOf({ reading, trigger: { at: trigger }, pattern }: Search): Scene | null {
  const when = whenOf(reading, trigger);
  const ahead =
    when === null
      ? -1
      : reading.phrases.findIndex((one, at) => at > when && isHappening(one, reading.lexicon));
  if (ahead >= 0) return { reading, at: ahead };
  const next = happeningBehind(reading, trigger);
  if (next !== null) {
    const { preposition } = reading.phrases[next] as NounPhrase;
    const { slots = [] } = pattern.slots.find(({ filled }) => filled?.name === 'event') ?? {};
    const isIts = preposition !== null && slots.includes(preposition) && !isPastPlace(reading, trigger, next);
    return isIts ? { reading, at: next } : null;
  }
  if (isOfOtherTime(reading)) return null;
  const own = lastHappening(reading, trigger) ?? frontedEvent(reading, trigger, pattern);
  if (own) return own;
  let { before: sentence, items } = reading.sentence;
  let from = items[0]!.start;
  for (let back = 0; sentence && back < REACH; back += 1) {
    // a new paragraph tells something else, or goes on with what the article is about
    if (isParted(reading, sentence, from)) break;
    from = sentence.items[0]?.start ?? from;
    const told = happeningOf(sentence);
    if (told) return isElsewhere(reading, told.reading) ? null : told;
    sentence = sentence.before;
  }
  return leadOf(reading)?.scene ?? null;
}

/** «Lors de l’opération, deux soldats ont été tués»: what happened, where the sentence opens with it. */
function frontedEvent(reading: Reading, trigger: number, { onlySets }: Search['pattern']): Scene | null {
  const { phrases, lexicon } = reading;
  const at = phrases.findIndex(isNoun);
  const phrase = phrases[at];
  if (!isNoun(phrase) || at > trigger || phrase.entity) return null;
  const events = onlySets.get(phrase.preposition ?? '');
  return events && fitsHead(phrase, events, lexicon) ? { reading, at } : null;
}

/** Whether a line ends between a sentence and the next one, which begins at `from`. */
const isParted = ({ text }: Reading, { items }: Sentence, from: number): boolean =>
  text.slice(items.at(-1)?.end ?? from, from).includes('\n');

/** The last happening that a sentence tells. */
export function happeningOf(sentence: Sentence): Scene | null {
  const last = readingsOf(sentence).at(-1);
  return last ? lastHappening(last, last.phrases.length) : null;
}

function lastHappening(reading: Reading, until: number): Scene | null {
  const at = reading.phrases.findLastIndex(
    (phrase, place) => place < until && isHappening(phrase, reading.lexicon),
  );
  return at < 0 ? null : { reading, at };
}

/** «un incendie», «l’explosion», «le cyclone Elina» */
const isHappening = (phrase: Phrase | undefined, lexicon: Lexicon): phrase is NounPhrase =>
  isNoun(phrase) &&
  !phrase.quantity &&
  (phrase.entity?.entity?.type ?? 'EVENT') === 'EVENT' &&
  (happeningIn(phrase, lexicon) !== undefined ||
    lexicon.happenings.has(kindIn(phrase.entity?.entity?.name ?? '')));

const happeningIn = ({ words }: NounPhrase, { happenings }: Lexicon): Item | undefined =>
  words.find(({ word }) => happenings.has(word.noun ?? ''));

/** «… lorsqu’un homme s’est fait exploser à Istanbul», «… après avoir …»: the clause behind a toll that tells when; or null. */
function whenOf({ phrases, lexicon }: Reading, trigger: number): number | null {
  const at = phrases.findIndex(
    (phrase, place) =>
      place > trigger &&
      ((phrase.kind === 'clause' && lexicon.circumstances.has(phrase.item.norm)) ||
        (phrase.kind === 'verb' && phrase.form === 'infinitive' && phrase.preposition !== null)),
  );
  return at < 0 ? null : at;
}

/** «Une voiture a foncé sur des piétons à Melbourne, tuant …»: the first place before a toll, if that is nobody’s. */
function spotBefore(reading: Reading, trigger: number): Entity | null {
  const { of } = reading.lexicon.locale;
  const at = spotsIn(reading).find((spot) => (reading.phrases[spot] as NounPhrase).preposition !== of);
  return at === undefined || at > trigger ? null : nameAt(reading, at);
}

/** The name in a phrase that has one. */
const nameAt = ({ phrases }: Reading, at: number): Entity => (phrases[at] as NounPhrase).entity!.entity!;

/** The phrases «à Graz», «de Graz» of a sentence, and what is hit («a frappé Istanbul»). */
const spotsIn = ({ phrases }: Reading): number[] =>
  phrases.flatMap((phrase, at) => (isPlaced(phrase) || isHit(phrases, at) ? at : []));

const isHit = (phrases: readonly Phrase[], at: number): boolean => {
  const [verb, phrase] = [phrases[at - 1], phrases[at]!];
  return verb?.kind === 'verb' && isNoun(phrase) && phrase.entity?.entity?.type === 'LOC';
};

/** Where a sentence says that it is: its one place, the first of «à Lahore, au Pakistan», or the one that its title begins with. */
export function spotIn(reading: Reading): Entity | null {
  const spots = spotsIn(reading).filter((at) => !isNearby(reading, at));
  // «sur la départementale 642, à Borre»
  const towns = spots.filter((at) => !reading.lexicon.roads.has(kindIn(nameAt(reading, at).name)));
  const [first, ...others] = towns.length > 0 ? towns : spots;
  if (first === undefined) {
    const [topic] = reading.phrases;
    const name = isHeadline(reading) && isNoun(topic) ? topic.entity!.entity! : null;
    return name?.type === 'LOC' ? name : null;
  }
  const name = nameAt(reading, first);
  let last = first;
  for (const at of others) {
    const isNext = reading.phrases.slice(last + 1, at).every((between) => isMark(between, ',('));
    if (!isNext && nameAt(reading, at).entity !== name.entity) return null;
    last = at;
  }
  return name;
}

/** «trois morts et cinq blessés dans un incendie», «trois morts ont été dénombrés lors d’un accident»: the one behind it. */
function happeningBehind({ phrases, lexicon }: Reading, trigger: number): number | null {
  for (let next = trigger + 1; next < phrases.length && !isMark(phrases[next], ':;'); next += 1)
    if (isHappening(phrases[next], lexicon)) return next;
  return null;
}

/** «Deux morts à Nantes, et trois blessés ont été recensés dans l’accident de Rennes»: whether the toll is told apart, with its own place. */
const isPastPlace = ({ phrases }: Reading, trigger: number, until: number): boolean => {
  const spot = phrases.findIndex((one, at) => at > trigger && at < until && isPlaced(one));
  return spot >= 0 && phrases.slice(spot, until).some(({ kind }) => kind === 'verb' || kind === 'and');
};

/** «En 2019, deux personnes avaient été tuées»: in another one than that of the sentence before. */
export const isOfOtherTime = ({ phrases }: Reading): boolean =>
  phrases.some((phrase) => isNoun(phrase) && /^(?:\d{4}(?:-\d\d)?$|P)/u.test(phrase.time?.time?.value ?? ''));

/** «Un incendie a détruit l’usine de Vire. Trois ouvriers avaient été tués à Caen»: whether the toll names a place of its own. */
export const isElsewhere = ({ phrases }: Reading, ...told: readonly Reading[]): boolean =>
  phrases.some((phrase) => isPlaced(phrase) && !told.some((one) => isNamedIn(one, phrase)));

const isNamedIn = ({ phrases }: Reading, { entity: place }: NounPhrase): boolean =>
  phrases.some((one) => isNoun(one) && one.entity?.entity?.entity === place?.entity?.entity);

/** «à Graz», «de Graz» */
const isPlaced = (phrase: Phrase | undefined): phrase is NounPhrase =>
  isNoun(phrase) && phrase.preposition !== null && phrase.entity?.entity?.type === 'LOC';
