/** What stands in the slots of a pattern at one trigger, as fillers of a role. */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { fromClitic } from '../fillers/anaphors.js';
import { isNearby } from '../fillers/event-places.js';
import { fillFrom } from '../fillers/fillers.js';
import { fitsHead } from '../fillers/heads.js';
import { possessor } from '../fillers/possessors.js';
import { personMeant } from '../fillers/title-holders.js';
import { implicit } from '../fillers/word-fillers.js';
import type { Item } from '../syntax/items.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { phrasesIn } from '../syntax/slots.js';
import { subjectOf } from '../syntax/subject-of.js';
import { eventTold, placeTold } from './scene.js';
import type { Search } from './search.js';
import { concernOf, ownerToldBefore, topicFor } from './unsaid-owners.js';
import { wordsIn } from './word-slots.js';

/** What fills a role: the first slot with a certain answer. */
export function fillSlots(search: Search, role: Role, slots: readonly string[]): Filler[] | null {
  const { reading, trigger, pattern, taken, places } = search;
  for (const slot of slots) {
    if (slot === 'possessive' && search.owned) continue;
    const span = wordsIn(search, slot);
    if (span) return [span];
    if (slot === 'topic' || slot === 'concern') {
      const topic = slot === 'topic' ? topicFor(search, role) : concernOf(search, role);
      if (topic !== null) return [implicit(topic)];
      continue;
    }
    if (slot === 'its') {
      const its = ownerToldBefore(search, role);
      if (its) return its;
      continue;
    }
    if (slot === 'scene') {
      const told = role.types.includes('LOC') ? placeTold(search) : eventTold(search);
      if (told) return told;
      continue;
    }
    if (slot === 'meant') {
      const person = personMeant(reading, trigger.at, taken);
      if (person) return [person];
      continue;
    }
    if (slot === 'bought') {
      const bought = reading.referents.deal?.bought;
      if (bought !== undefined && !taken.has(bought)) return [implicit(bought)];
      continue;
    }
    const heads = pattern.headSets.get(slot);
    for (const place of phrasesIn(reading, trigger, slot)) {
      const own = slot.endsWith('possessive') || slot.endsWith('.named');
      if (!own && places.includes(place) && place !== search.counted) continue;
      const phrase = reading.phrases[place] as NounPhrase;
      if (heads && !fitsHead(phrase, heads, reading.lexicon)) continue;
      if (isOfOwner(search, slot, place) || isWhereFirmActs(search, role, place)) continue;
      if (isBesideSpot(search, place)) continue;
      const found = slot.endsWith('possessive')
        ? possessor(reading, phrase, role, taken, fillFrom)
        : fillFrom(reading, place, role, taken);
      // «avec Zerna, qui emploie 300 salariés, et avec Altor»: of the one before the relative
      const isRelative = slot === 'subject' && phrase.preposition !== null && place < trigger.at;
      const filled = isRelative && found ? found.filter(({ start }) => start! < trigger.item.start) : found;
      if (!filled || !mayStand(search, slot, phrase, filled)) continue;
      if (!own && slot !== 'self') places.push(place);
      // «à un ancien de Thales, Roland Roux»: what says who he is belongs to no other role
      const { start } = filled[0]!;
      if (!phrase.entity && start !== null && start > phrase.end)
        for (let next = place + 1; reading.phrases[next] && reading.phrases[next]!.start <= start; next += 1)
          places.push(next);
      // «Luc Petit, le directeur financier, et Anne Duval»: one of them
      const isSeveral = slot === 'bearer' && filled.length > 1;
      const isBetween = isSeveral && start !== null && start < trigger.item.start;
      if (isBetween && filled[1]!.start! > trigger.item.end) return filled.slice(0, 1);
      if (isSeveral) return untilTitled(reading, filled);
      if (slot === 'possessive') search.owned = true;
      return leftHouse(search, role, phrase, filled) ?? filled;
    }
    const clitic = cliticIn(reading, trigger.at, slot);
    const filled = clitic && fromClitic(reading, clitic, role, withSubject(search, role));
    if (filled) return filled;
  }
  return null;
}

/** The one sort of phrase that is turned off where it has a name too. */
const OFFICIAL: ReadonlySet<string> = new Set(['*official']);

/** «Luc Petit, le patron de Kombi, quitte l’entreprise»: the one that he works for. */
function leftHouse(
  { reading, trigger, pattern, taken }: Search,
  { name }: Role,
  { head }: NounPhrase,
  [filler]: Filler[],
): Filler[] | null {
  const isLeft =
    frames[pattern.frame].tenure === 'ends' && name === 'org' && head && filler?.via === 'anaphora';
  const subject =
    isLeft && reading.phrases[trigger.at]!.kind === 'verb' ? subjectOf(reading, trigger.at) : null;
  const actor = subject === null ? undefined : reading.phrases[subject];
  const person = actor?.kind === 'noun' ? actor.entity?.entity?.entity : undefined;
  const houses = person === undefined ? undefined : reading.referents.employers.get(person);
  const [house] = houses?.size === 1 ? houses : [];
  return house === undefined || taken.has(house) ? null : [{ ...filler!, entity: house }];
}

/** «À Genève, le négociant Kombi a promu Luc Petit»: where a firm does so. */
function isWhereFirmActs({ reading, trigger }: Search, { types }: Role, place: number): boolean {
  const [first] = reading.phrases;
  if (place !== 0 || trigger.at === 0 || !types.includes('ORG') || first?.kind !== 'noun') return false;
  if (first.preposition === null || first.entity?.entity?.type !== 'LOC') return false;
  const subject = reading.phrases[trigger.at]!.kind === 'verb' ? subjectOf(reading, trigger.at) : null;
  const actor = subject === null ? undefined : reading.phrases[subject];
  return actor?.kind === 'noun' && actor.entity?.entity?.type === 'ORG';
}

/** «dans l’usine de Saint-Fons, au sud de Lyon»: the town itself stands before what it is only near. */
function isBesideSpot({ reading, trigger }: Search, place: number): boolean {
  const isSpot = (at: number): boolean => {
    const one = reading.phrases[at];
    return one?.kind === 'noun' && one.entity?.entity?.type === 'LOC';
  };
  if (!isSpot(place) || !isNearby(reading, place)) return false;
  for (let at = place - 1; at > trigger.at; at -= 1) if (isSpot(at)) return true;
  return false;
}

/** «28 % du propriétaire de Kombi»: of the owner, and not of what he owns. */
function isOfOwner({ reading, trigger }: Search, slot: string, place: number): boolean {
  const { phrases, lexicon } = reading;
  const [owner, owned] = [phrases[place - 1], phrases[place]];
  if (place - 1 <= trigger.at || slot.endsWith('.of.of') || owner?.kind !== 'noun' || owner.entity)
    return false;
  if (owned?.kind !== 'noun' || owned.preposition !== lexicon.locale.of || !owned.entity) return false;
  const noun = owner.head?.word.noun ?? '';
  const isOne = lexicon.ownersOfFirms.has(noun) || lexicon.anaphoric.get(noun)?.relational === true;
  return isOne && owner.preposition === lexicon.locale.of && isDefinite(owner);
}

/** «dans le véhicule» is no accident, and «les autorités» none that kills: words that stand for no name here must be of the sort asked for. */
function mayStand(
  { reading, pattern }: Search,
  slot: string,
  phrase: NounPhrase,
  [filler]: Filler[],
): boolean {
  const never = pattern.neverSets.get(slot);
  if (filler?.entity !== undefined)
    return !never?.has('*official') || !fitsHead(phrase, OFFICIAL, reading.lexicon);
  const only = pattern.onlySets.get(slot);
  if (only && !fitsHead(phrase, only, reading.lexicon)) return false;
  return !never || !fitsHead(phrase, never, reading.lexicon);
}

/** «Le préfet, Luc Petit, la ministre Anne Duval et Paul Roux»: those of a list before one who has another title. */
function untilTitled({ phrases, lexicon }: Reading, filled: Filler[]): Filler[] {
  const end = filled.findIndex(({ start }, place) => {
    const phrase = place === 0 ? undefined : phrases.find((one) => one.start <= start! && start! < one.end);
    if (phrase?.kind !== 'noun' || !phrase.determiner) return false;
    return phrase.words.some(({ word }) => lexicon.titles.has(word.noun ?? ''));
  });
  return end < 0 ? filled : filled.slice(0, end);
}

/** «lui accorde un prêt», «la rachète»: the pronoun before the verb that stands in a slot. */
function cliticIn({ phrases, lexicon }: Reading, at: number, slot: string): Item | null {
  const phrase = phrases[at];
  if (phrase?.kind !== 'verb' || !phrase.clitic || phrase.passive) return null;
  return lexicon.cliticSlots.get(slot)?.has(phrase.clitic.norm) ? phrase.clitic : null;
}

/** «pour lui vendre 120 magasins»: the one meant is not the one who sells. */
function withSubject({ reading, trigger, taken }: Search, role: Role): ReadonlySet<string> {
  const subject = subjectOf(reading, trigger.at);
  const filled = subject === null ? null : fillFrom(reading, subject, { ...role, words: false }, taken);
  return filled ? new Set([...taken, ...filled.flatMap(({ entity }) => entity ?? [])]) : taken;
}
