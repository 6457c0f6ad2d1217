/** Whom a title with its house means that stands for somebody named just before («La présidente de Kombi a …»). */
import type { Filler } from '../../../schema.js';
import { lastBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { noteResolved } from '../article/resolved-words.js';
import { bearers } from '../syntax/bearers.js';
import { extentOf } from '../syntax/extents.js';
import { isReported } from '../syntax/inverted-subjects.js';
import { isDefinite, isMark } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { genderOf } from './beside.js';
import { lastSubject } from './last-subject.js';
import { whoIsMeant } from './subjects.js';

/**
 * The person whom the sentence before was about, where a title in the singular opens what is said and nobody stands
 * beside it; not one of whom the article says another office or another house than the ones in `houses`.
 */
export function personMeant(reading: Reading, at: number, houses: ReadonlySet<string>): Filler | null {
  const { phrases, referents, lexicon, index, sentence } = reading;
  const phrase = phrases[at] as NounPhrase;
  const noun = phrase.head?.word.noun ?? '';
  if (phrase.entity || phrase.quantity || !isDefinite(phrase) || phrase.determiner?.word.plural) return null;
  if (!lexicon.titles.has(noun) || !opens(reading, at) || hasBearer(reading, at)) return null;
  if (isOneOfSeveral(reading, phrase.start)) return null;
  const gender = genderOf(phrase);
  const person = whoIsMeant(sentence, {
    at: phrase.start,
    sentence: index,
    types: ['PER'],
    not: new Set(),
    noun,
    group: null,
    side: null,
    near: true,
    lastSubject: lastSubject(sentence) ?? undefined,
    ...(gender && { gender }),
  });
  if (person === null || isElsewhere(reading, person, noun, houses)) return null;
  const { start, end } = extentOf(reading, at);
  noteResolved(referents, person, 'PER', index, phrase);
  return { start, end, entity: person, via: 'anaphora' };
}

const personOf = (phrase: Reading['phrases'][number] | undefined): string | undefined =>
  phrase?.kind === 'noun' && phrase.entity?.entity?.type === 'PER' ? phrase.entity.entity.entity : undefined;

/** Whether the sentence before names several persons, of whom any may be meant. */
function isOneOfSeveral({ referents, index }: Reading, at: number): boolean {
  const { mentions } = referents;
  let person: string | null = null;
  for (let last = lastBefore(mentions, at); last >= 0 && mentions[last]!.sentence >= index - 1; last -= 1) {
    const { type, sentence, key } = mentions[last]!;
    if (type !== 'PER' || sentence !== index - 1) continue;
    if (person !== null && person !== key) return true;
    person = key;
  }
  return false;
}

const hasBearer = (reading: Reading, at: number): boolean =>
  bearers(reading, at).some((place) => personOf(reading.phrases[place]) !== undefined);

/** The first subject of a sentence or behind a colon, or whose view it is («pour le patron de Kombi»), and no person before. */
function opens({ phrases, lexicon }: Reading, at: number): boolean {
  const { preposition } = phrases[at] as NounPhrase;
  if (preposition !== null && !lexicon.views.has(preposition)) return false;
  // «« J’ai viré la somme », raconte la patronne de Kombi»
  const isSaid = preposition === null && isReported({ phrases, lexicon }, at);
  for (let left = at - 1; left >= 0 && !isMark(phrases[left], ':;'); left -= 1) {
    const phrase = phrases[left]!;
    if (personOf(phrase) !== undefined) return false;
    const isOther = !isSaid && preposition === null && phrase.kind === 'noun' && phrase.preposition === null;
    if (isOther && !phrase.time) return false;
  }
  return true;
}

/** Whether the article says that somebody has another office, or works elsewhere. */
function isElsewhere(
  { referents, lexicon }: Reading,
  person: string,
  noun: string,
  houses: ReadonlySet<string>,
): boolean {
  const known = referents.employers.get(person);
  if (known) return ![...known].some((one) => houses.has(one));
  for (const [called, persons] of referents.aliases)
    if (called !== noun && persons.has(person) && lexicon.titles.has(called)) return true;
  return false;
}
