/** What happened and where, where the sentence of a toll does not say it: the slot `scene`. */
import type { Filler } from '../../../schema.js';
import { type Reading, readingsOf } from '../article/read.js';
import { placeWithin } from '../fillers/event-places.js';
import { implicit } from '../fillers/word-fillers.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { kindIn } from '../lexicon/name-kinds.js';
import { extentOf } from '../syntax/extents.js';
import type { Item } from '../syntax/items.js';
import { isMark, isNoun } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import type { Search } from './search.js';

/** «Un incendie s’est déclaré à Limoges. Trois personnes ont été blessées»: the happening told before, if the toll names none. */
export function eventTold({ reading, trigger }: Search): Filler[] | null {
  const told = sceneOf(reading, trigger.at);
  if (!told) return null;
  const { entity } = (told.reading.phrases[told.at] as NounPhrase).entity ?? {};
  if (!entity) {
    // «un violent incendie»: what it is, not how bad
    const start = happeningIn(told.reading.phrases[told.at] as NounPhrase, reading.lexicon)!.start;
    return [{ start, end: extentOf(told.reading, told.at).end, via: 'description' }];
  }
  return [{ start: entity.start, end: entity.end, entity: entity.entity, via: 'name' }];
}

/** Where that was. */
export function placeTold({ reading, trigger, places }: Search): Filler[] | null {
  if (places.some((at) => isHappening(reading.phrases[at], reading.lexicon))) return null;
  const told = sceneOf(reading, trigger.at);
  if (!told) return null;
  const within = placeWithin(told.reading, told.at, told.reading.phrases[told.at]!.end);
  if (within) return [within];
  const spots = told.reading.phrases.flatMap((phrase) =>
    isPlaced(phrase) ? phrase.entity!.entity!.entity : [],
  );
  return spots.length === 1 ? [implicit(spots[0]!)] : null;
}

/** How many sentences before it in its paragraph the event of a toll may have been told. */
const REACH = 3;

interface Scene {
  readonly reading: Reading;
  readonly at: number;
}

/** The happening that a toll without an event is of: the last one told, before it or in the sentences before; null where it is of another place or time. */
function sceneOf(reading: Reading, trigger: number): Scene | null {
  if (isToCome(reading, trigger) || isOfOtherTime(reading)) return null;
  const own = lastHappening(reading, trigger);
  if (own) return own;
  let { before: sentence, items } = reading.sentence;
  let from = items[0]!.start;
  for (let back = 0; sentence && back < REACH; back += 1) {
    // a new paragraph tells something else
    if (reading.text.slice(sentence.items.at(-1)?.end ?? from, from).includes('\n')) return null;
    from = sentence.items[0]?.start ?? from;
    const last = readingsOf(sentence).at(-1)!;
    const told = last ? lastHappening(last, last.phrases.length) : null;
    if (told) return isElsewhere(reading, told) ? null : told;
    sentence = sentence.before;
  }
  return null;
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

/** «trois morts et cinq blessés dans un incendie»: the one behind it is that of both. */
function isToCome({ phrases, lexicon }: Reading, trigger: number): boolean {
  for (let next = trigger + 1; next < phrases.length && !isMark(phrases[next], ':;'); next += 1)
    if (isHappening(phrases[next], lexicon)) return true;
  return false;
}

/** «En 2019, deux personnes avaient été tuées»: in another one than that of the sentence before. */
const isOfOtherTime = ({ phrases }: Reading): boolean =>
  phrases.some((phrase) => isNoun(phrase) && /^(?:\d{4}$|P)/u.test(phrase.time?.time?.value ?? ''));

/** «Un incendie a détruit l’usine de Vire. Trois ouvriers avaient été tués à Caen»: whether the toll names a place of its own. */
const isElsewhere = ({ phrases }: Reading, { reading }: Scene): boolean =>
  phrases.some(
    (phrase) =>
      isPlaced(phrase) &&
      !reading.phrases.some(
        (one) => isNoun(one) && one.entity?.entity?.entity === phrase.entity!.entity!.entity,
      ),
  );

/** «à Graz», «de Graz» */
const isPlaced = (phrase: Phrase): phrase is NounPhrase =>
  isNoun(phrase) && phrase.preposition !== null && phrase.entity?.entity?.type === 'LOC';
