/** Firms that bear the name of somebody: «Créé par Fouad Sahab, le conglomérat» is Sahab Holding. */
import { onceFor } from '../../../once.js';
import type { Mention } from './mention.js';

/** A surname of fewer letters is part of too many names. */
const SHORTEST = 4;

/** What a person's key has behind the given name; null where that is too short to tell a house by. */
export function surnameOf(person: string): string | null {
  const surname = person.slice(person.indexOf('-') + 1);
  return surname.length >= SHORTEST && surname !== person ? surname : null;
}

/** Whether one of some surnames is a part of a name. */
export function bearsName(key: string, surnames: Iterable<string>): boolean {
  for (const surname of surnames) if (`-${key}-`.includes(`-${surname}-`)) return true;
  return false;
}

/** «le patron, Ziad Sahab»: the only organisation of the article that bears his name. */
export function houseNamedAfter(person: string, mentions: readonly Mention[]): string | null {
  const surname = surnameOf(person);
  if (surname === null) return null;
  const alike = housesByWord(mentions).get(surname.slice(surname.lastIndexOf('-') + 1)) ?? [];
  const houses = alike.filter((key) => bearsName(key, [surname]));
  return houses.length === 1 ? houses[0]! : null;
}

/** The organisations of an article by the words of their keys: a long article has many, and asks again and again. */
const housesByWord = onceFor((mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> => {
  const houses = new Map<string, string[]>();
  const organisations = new Set(mentions.flatMap(({ type, key }) => (type === 'ORG' ? key : [])));
  for (const key of organisations)
    for (const word of new Set(key.split('-'))) {
      const known = houses.get(word);
      if (known) known.push(key);
      else houses.set(word, [key]);
    }
  return houses;
});
