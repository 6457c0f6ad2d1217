/** Where somebody works or holds an office whose house is not named beside it. */

import { frames } from '../../../frames.js';
import { isNamedBefore, lastBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { houseNamedAfter } from '../article/surnames.js';
import type { Draft } from '../draft.js';
import { isDefinite, placeAt } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { lastSubject, lastSubjects } from './last-subject.js';
import { whoIsMeant } from './subjects.js';
import { hasTitle, isPublic, mayImply, namesTitle } from './titles.js';

/** Where somebody works who takes or leaves an office, as the article told before or is clearly about. */
export function employerOf(
  reading: Reading,
  draft: Pick<Draft, 'frame' | 'trigger' | 'args'>,
  person: string,
): string | null {
  const { referents, text, lexicon } = reading;
  const employers = referents.employers.get(person);
  // who is appointed comes from elsewhere, it may be
  const topic = referents.topicAt(reading.index);
  const isElsewhere = draft.frame === 'appointment' && topic !== null && !employers?.has(topic);
  // «maire de Chelles et député européen»: not of Chelles
  const isOwn = draft.frame !== 'position' || !draft.args.role || !isPublic(draft, text, lexicon);
  if (employers?.size === 1 && !isElsewhere && isOwn) return [...employers][0]!;
  const role = draft.args.role?.[0];
  const isOffice = !role || !namesTitle(role, text, lexicon) || mayImply(draft, text, lexicon);
  const house = isOffice && frames[draft.frame].family === 'role' ? houseOfBoard(reading) : null;
  if (house !== null) return house;
  if (mayImply(draft, text, lexicon))
    return (
      houseNamedAfter(person, referents.mentions) ??
      topic ??
      houseMeant(reading, draft, person, { near: true, company: draft.frame === 'founding' })
    );
  // «Kombi et Lithéa reculent. Le président, Luc Petit, …»: of either
  if (isOfSomeHouse(reading, draft) && lastSubjects(reading.sentence).length === 0) {
    const found = houseMeant(reading, draft, person, { near: false, company: true });
    if (found !== null) return found;
  }
  // «quitte ses fonctions»: of the house that the article is about, unless the article knows another office
  const isMove = frames[draft.frame].family === 'role' && !draft.args.role;
  return isMove &&
    isNamedBefore(referents.mentions, topic, draft.trigger.start) &&
    !hasPublicOffice(reading, person)
    ? topic
    : null;
}

/** The house that words without a name mean, as the sentences before tell. */
const houseMeant = (
  { sentence, index }: Reading,
  { trigger }: Pick<Draft, 'trigger'>,
  person: string,
  wanted: { readonly near: boolean; readonly company: boolean },
): string | null =>
  whoIsMeant(sentence, {
    ...wanted,
    at: trigger.start,
    sentence: index,
    types: ['ORG'],
    not: new Set([person]),
    noun: null,
    group: null,
    side: null,
    lastSubject: lastSubject(sentence),
  });

/**
 * «Le président, Luc Petit», «sa présidente», «selon la porte-parole»: an office that houses of every kind have, which
 * the words before have named; not «la fille du président», nor «présidente chez le second».
 */
function isOfSomeHouse(reading: Reading, draft: Pick<Draft, 'args' | 'trigger'>): boolean {
  const { phrases, text, lexicon } = reading;
  if (!hasTitle(draft, text, lexicon, lexicon.houseTitles)) return false;
  const at = placeAt(reading, draft.trigger.start);
  const [title, next] = [phrases[at], phrases[at + 1]];
  if (title?.kind !== 'noun' || isIndefinite(title)) return false;
  // «X, autre ancien président»: of whatever it was
  if (title.words.some(({ norm }) => lexicon.formers.has(norm))) return false;
  // «le président Luc Petit» may be that of a state
  if (title.entity && isDefinite(title)) return false;
  if (title.determiner?.word.determiner?.grade === 'possessive') return true;
  if (
    title.preposition !== null &&
    !lexicon.views.has(title.preposition) &&
    title.preposition !== lexicon.locale.goal
  )
    return false;
  const { locale, workplaces } = lexicon;
  return next?.kind !== 'noun' || next.preposition === locale.of || !workplaces.has(next.preposition ?? '');
}

const isIndefinite = ({ determiner }: NounPhrase): boolean =>
  determiner?.word.determiner?.grade === 'indefinite';

/** «Le conseil d’administration de Kombi a tranché : Luc Petit garde la présidence»: whose board acts in the sentence. */
function houseOfBoard({ phrases, lexicon }: Reading): string | null {
  const at = phrases.findIndex(
    (one) => one.kind === 'noun' && lexicon.boards.has(one.head?.word.noun ?? '') && one.preposition === null,
  );
  const [board, next] = [phrases[at], phrases[at + 1]];
  if (board?.kind !== 'noun' || next?.kind !== 'noun' || next.preposition !== lexicon.locale.of) return null;
  const house = next.entity?.entity;
  return house?.type === 'ORG' ? house.entity : null;
}

/** Whether the article calls somebody by an office that is none of a company («le maire, Luc Petit»). */
function hasPublicOffice({ referents, lexicon }: Reading, person: string): boolean {
  for (const [noun, called] of referents.aliases)
    if (called.has(person) && lexicon.titles.has(noun) && !lexicon.companyTitles.has(noun)) return true;
  return false;
}

/** How many sentences before the mayor his town may be named. */
const TOWN_REACH = 2;

/** «Les électeurs de Chelles ont voté. Le maire, Luc Petit, …»: the one town named just before. */
export function townBefore(reading: Reading, at: number): string | null {
  const { mentions } = reading.referents;
  const sure = new Set<string>();
  const likely = new Set<string>();
  let hasOther = false;
  for (let last = lastBefore(mentions, at); last >= 0; last -= 1) {
    const { key, type, sentence, town, start } = mentions[last]!;
    if (reading.index - sentence > TOWN_REACH) break;
    if (type !== 'LOC') continue;
    const as = town ? 'town' : namedAs(reading, start);
    if (town) sure.add(key);
    if (as === 'town') likely.add(key);
    hasOther ||= as === 'place';
  }
  const [only] = sure.size === 1 ? sure : likely.size === 1 && !hasOther ? likely : [];
  return only ?? null;
}

/** «à Chelles», «les électeurs de Chelles»: as towns are; «en France»: as towns are not; «dans le Gers» has an article. */
function namedAs({ text, lexicon: { wordOf, locale } }: Reading, start: number): 'town' | 'place' | null {
  const before = /(\p{L}+)(['’]?)\s*$/u.exec(text.slice(Math.max(0, start - 12), start));
  const word = before ? wordOf(`${before[1]}${before[2] && "'"}`.toLowerCase()) : undefined;
  if (word?.determiner || word?.preposition?.article) return null;
  const base = word?.preposition?.base ?? locale.of;
  return base === locale.of || base === locale.goal ? 'town' : 'place';
}
