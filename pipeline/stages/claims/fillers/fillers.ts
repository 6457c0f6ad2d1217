/** Phrases as fillers of roles: names, words that stand for a name, groups with their members, plain words. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isNamesake } from '../syntax/namesakes.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { withBodies } from './bodies.js';
import { isDescription, isTitled } from './descriptions.js';
import { fromGroup } from './groups.js';
import { fromDescribed, fromMembers, fromName, fromShortName } from './named.js';
import { behindHouse, fromNaming } from './names-beside.js';
import { fromNoun } from './noun-fillers.js';
import { fromOneOfTwo } from './one-of-two.js';
import { fromPronoun } from './pronoun-fillers.js';
import { isHouse, isState } from './told.js';
import { bare, described, office, words } from './word-fillers.js';

/** Fills a role from a noun phrase; null where nothing in it fits for certain. `not` holds entities of the other roles. */
export function fillFrom(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const phrase = reading.phrases[at];
  if (phrase?.kind !== 'noun') return null;
  if (role.values.length > 0) return null;
  if (role.office) return office(reading, at, phrase);
  if (role.amount)
    return phrase.quantity ? [{ start: phrase.quantity.start, end: phrase.quantity.end }] : null;
  if (role.bare) return bare(reading, at, phrase);
  if (role.types.length === 0) return phrase.head || phrase.entity ? words(reading, at) : null;

  // «l’usine Vallourec de Déville» is the site, and no name; «la console Switch 2» is one
  const isThing = role.literal && role.words && !role.parts && phrase.head?.word.noun !== undefined;
  if (isThing && phrase.entity && phrase.entity.entity?.type !== 'PRODUCT') return described(reading, at);
  const filled =
    fromName(reading, at, role, not) ??
    fromMembers(reading, at, role, not) ??
    fromGroup(reading, at, role, not) ??
    fromShortName(reading, at, role, not) ??
    fromPronoun(reading, phrase, role, not, fillFrom) ??
    fromOneOfTwo(reading, phrase, role, not) ??
    fromDescribed(reading, at, phrase, role, not) ??
    fromNaming(reading, at, role, not) ??
    fromNoun(reading, at, withoutNamesake(phrase, reading), role, not, fillFrom);
  if (filled && filled.length > 0) return withBodies(reading, role, filled, not);
  if (role.spots && reading.lexicon.places.has(phrase.head?.word.noun ?? phrase.head?.norm ?? ''))
    return words(reading, at);
  if (role.venues && isVenue(reading, phrase)) return described(reading, at);
  if (role.official && isState(reading, phrase))
    return withBodies(reading, role, described(reading, at), not);
  if (role.house && isHouse(reading, at, phrase)) return described(reading, at);
  if (role.words && isTitled(reading, at, phrase, role))
    return behindHouse(reading, at, role, not) ?? described(reading, at);
  return role.words && isDescription(reading, phrase, role)
    ? withBodies(reading, role, described(reading, at), not)
    : null;
}

/** «à la sous-préfecture», «en mairie» */
const isVenue = ({ lexicon }: Reading, phrase: NounPhrase): boolean =>
  lexicon.venues.has(phrase.head?.word.noun ?? phrase.head?.norm ?? '') &&
  !phrase.quantity &&
  (phrase.determiner === null || isDefinite(phrase));

/** «Le candidat LR»: the candidate, whose party is named beside him. */
const withoutNamesake = (phrase: NounPhrase, { lexicon }: Reading): NounPhrase =>
  phrase.entity && isNamesake(phrase, lexicon) ? { ...phrase, entity: null } : phrase;
