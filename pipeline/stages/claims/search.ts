/** What stands in the slots of a pattern at one trigger: fillers, amounts, and stretches of words. */
import { frames, type Role } from '../../frames.js';
import type { Filler, Quantity, QuantityKind, Span } from '../../schema.js';
import { anaphor, fromClitic } from './anaphors.js';
import { titleExtent, verbExtent } from './extents.js';
import { fillFrom, implicit, possessor } from './fillers.js';
import type { Item } from './items.js';
import { lastSubject } from './learn.js';
import type { Lexicon } from './lexicon.js';
import { kindIn } from './name-kinds.js';
import { following, isDefinite, isMark, type Trigger } from './parsed-sentence.js';
import type { CompiledPattern } from './patterns.js';
import type { NounPhrase } from './phrases.js';
import type { Reading } from './read.js';
import { phrasesIn } from './slots.js';
import { subjectOf } from './subject-of.js';
import { isOfKind } from './sums.js';
import { governorOf } from './syntax.js';
import { personMeant } from './title-holders.js';
import { willedAfter } from './willed.js';

/** What one pattern has found in one place so far. */
export interface Search {
  readonly reading: Reading;
  readonly trigger: Trigger;
  readonly pattern: CompiledPattern;
  /** Entities that fill a role. */
  taken: ReadonlySet<string>;
  /** Phrases that fill a role. */
  readonly places: number[];
  /** The phrase of the quantity. */
  counted: number | null;
  /** Whether the trigger's own «sa» fills a role. */
  owned: boolean;
}

const MONEY: readonly QuantityKind[] = ['money'];

/** Whether a phrase has one of the words of a list, or is the sort of phrase that the list asks for. */
export function fitsHead(phrase: NounPhrase, heads: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (heads.has('*name') && phrase.entity) return true;
  const { head, entity, quantity, determiner, partitive } = phrase;
  if (heads.has('*top') && phrase.superlative) return true;
  if (heads.has('*the') && !entity && isDefinite(phrase)) return true;
  if (heads.has('*own') && determiner?.word.determiner?.grade === 'possessive') return true;
  if (heads.has('*thing') && isThing(phrase, lexicon)) return true;
  if (heads.has('*money') && quantity?.quantity && isOfKind(quantity.quantity, MONEY)) return true;
  if (heads.has('*percent') && quantity?.quantity?.kind === 'percent') return true;
  if (heads.has('*count') && quantity?.quantity?.kind === 'count') return true;
  if (heads.has('*plural') && head && !entity && !quantity && (partitive || determiner?.word.plural))
    return true;
  return (
    phrase.words.some(({ word, norm }) => heads.has(word.noun ?? norm)) ||
    (entity?.entity !== undefined && heads.has(kindIn(entity.entity.name)))
  );
}

/** «l’alimentation», «les œufs»: a common noun that stands for nobody. */
const isThing = (phrase: NounPhrase, { anaphoric, metonyms }: Lexicon): boolean => {
  const { head, entity, quantity, determiner } = phrase;
  if (!head || entity || quantity || !determiner) return false;
  const noun = head.word.noun ?? head.norm;
  const group = anaphoric.get(noun);
  return (!group || group.named === true) && !metonyms.has(noun);
};

/** Before the id of an amount that tells how many work somewhere. */
export const STAFF = 'staff:';

/** The first free amount of a kind that the frame takes, slot by slot. */
export function quantityIn(
  search: Search,
  slots: readonly string[],
  used: ReadonlySet<string>,
): Quantity | null {
  const { reading, trigger, pattern } = search;
  const { quantities, unit } = frames[pattern.frame];
  // «Les 128 salariés de Kombi, dont 90 en boutique, seront licenciés»: a workforce, and what is done with it
  const verb = reading.phrases[trigger.at]!;
  const isAct = pattern.frame === 'layoffs' && verb.kind === 'verb' && verb.passive;
  const isFree = (quantity: Quantity | undefined): quantity is Quantity =>
    quantity !== undefined &&
    (!used.has(quantity.id) || (isAct && used.has(STAFF + quantity.id))) &&
    isOfKind(quantity, quantities) &&
    (!unit || quantity.unit === null || quantity.unit === unit);
  const own = trigger.item.quantity;
  if (isFree(own)) return own;
  for (const slot of slots)
    for (const place of phrasesIn(reading, trigger, slot)) {
      const said = (reading.phrases[place] as NounPhrase).quantity?.quantity;
      const quantity = isFree(said) ? said : said && equivalentAfter(reading, place);
      if (!isFree(quantity)) continue;
      if (pattern.countedSet && !isCounted(reading, place, pattern.countedSet)) continue;
      search.counted = place;
      search.places.push(place);
      return quantity;
    }
  return null;
}

/** «gagnait 2,08 dollars, ou 6,4 %, à 34 dollars»: the same amount once more, of another kind. */
function equivalentAfter({ phrases, lexicon }: Reading, at: number): Quantity | undefined {
  const joint = isMark(phrases[at + 1], ',(') ? at + 2 : at + 1;
  const or = phrases[joint];
  const isJoined =
    (or?.kind === 'and' && lexicon.equivalents.has(or.item.norm)) ||
    (or?.kind === 'verb' && lexicon.equivalents.has(or.head.norm));
  const next = phrases[isJoined ? joint + 1 : joint];
  const isOpened = isMark(phrases[at + 1], '(');
  return next?.kind === 'noun' && (isJoined || isOpened) ? next.quantity?.quantity : undefined;
}

/** Whether the noun that a number counts is one of those that the pattern names. */
function isCounted({ phrases }: Reading, at: number, nouns: ReadonlySet<string>): boolean {
  const phrase = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  const genitive = next?.kind === 'noun' && next.preposition !== null ? next.words : [];
  const words =
    phrase.words.length > 0 ? phrase.words : genitive.length > 0 ? genitive : wholeBefore(phrases, at);
  return words.some(({ word }) => word.noun !== undefined && nouns.has(word.noun));
}

/** «Sur les 312 emplois du site, 190 seraient supprimés»: the noun of the whole that the sentence opens with. */
function wholeBefore([whole, ...rest]: Reading['phrases'], at: number): readonly Item[] {
  const isWhole = whole?.kind === 'noun' && whole.quantity !== null && whole.preposition !== null && at > 0;
  const comma = rest.findIndex((one) => one.kind === 'mark');
  return isWhole && comma >= 0 && comma + 2 === at ? whole.words : [];
}

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
      const filled = slot.endsWith('possessive')
        ? possessor(reading, phrase, role, taken)
        : fillFrom(reading, place, role, taken);
      if (!filled) continue;
      if (!own && slot !== 'self') places.push(place);
      // «à un ancien de Thales, Roland Roux»: what says who he is belongs to no other role
      const { start } = filled[0]!;
      if (!phrase.entity && start !== null && start > phrase.end)
        for (let next = place + 1; reading.phrases[next] && reading.phrases[next]!.start <= start; next += 1)
          places.push(next);
      // «Luc Petit, le directeur financier, et Anne Duval»: one of them
      const isBetween =
        slot === 'bearer' && filled.length > 1 && start !== null && start < trigger.item.start;
      if (isBetween && filled[1]!.start! > trigger.item.end) return filled.slice(0, 1);
      if (slot === 'possessive') search.owned = true;
      return filled;
    }
    const clitic = cliticIn(reading, trigger.at, slot);
    const filled = clitic && fromClitic(reading, clitic, role, withSubject(search, role));
    if (filled) return filled;
  }
  return null;
}

/** The organisation that the article is about, where the sentence names no owner of what the trigger is said of. */
function topicFor({ reading, trigger, taken }: Search, role: Role): string | null {
  if (!role.types.includes('ORG')) return null;
  const { phrases } = reading;
  const at = phrases[trigger.at]!.kind === 'verb' ? subjectOf(reading, trigger.at) : trigger.at;
  const governor = at === trigger.at ? governorOf(reading, at) : null;
  const said = governor === null ? at : subjectOf(reading, governor);
  const topic = reading.referents.topic ?? lastOrganisation(reading, said);
  if (topic === null || taken.has(topic)) return null;
  if (at === null) return topic;
  // «« Ils vont recruter », dit le patron»: others than those who are meant
  if ((phrases[at] as NounPhrase).pronoun?.word.pronoun === 'plural') return null;
  // «Ce chiffre est en hausse de 0,7 %»: one just told, of whoever that was
  const { determiner, head } = phrases[at] as NounPhrase;
  const isTold = role.like !== null && determiner?.word.determiner?.grade === 'demonstrative';
  if (isTold && !reading.lexicon.ownFigures.has(head?.word.noun ?? '')) return null;
  const next = phrases[at + 1];
  const isOwned =
    next?.kind === 'noun' &&
    next.preposition !== null &&
    !next.quantity &&
    !next.time &&
    !reading.lexicon.periods.has(next.head?.word.noun ?? next.head?.norm ?? '');
  return isOwned || (phrases[at] as NounPhrase).entity ? null : topic;
}

/** «Kombi va mal. L’exercice s’est soldé par …»: whom the sentence before was about, where this one names no other. */
function lastOrganisation(
  { phrases, sentence, referents, lexicon }: Reading,
  at: number | null,
): string | null {
  const noun = at === null ? undefined : ((phrases[at] as NounPhrase).head?.word.noun ?? '');
  const isOwn = noun !== undefined && (lexicon.ownFigures.has(noun) || lexicon.periods.has(noun));
  if (!isOwn || lexicon.anaphoric.has(noun)) return null;
  const isNamed = phrases.some((one) => one.kind === 'noun' && one.entity?.entity?.type === 'ORG');
  const last = isNamed ? null : lastSubject(sentence);
  if (last === null || last === undefined) return null;
  return referents.mentions.some(
    ({ key, type, institution }) => key === last && type === 'ORG' && !institution,
  )
    ? last
    : null;
}

/** «L’actionnaire émirati, Sopral, …», «Le propriétaire, Paul Martin, …»: whose, where it does not say. */
function ownerToldBefore({ reading, trigger, taken }: Search, role: Role): Filler[] | null {
  const { phrases, lexicon } = reading;
  const phrase = phrases[trigger.at];
  if (phrase?.kind !== 'noun' || phrase.entity || phrase.preposition !== null || !isDefinite(phrase))
    return null;
  const next = phrases[trigger.at + 1];
  if (next?.kind === 'noun' && next.preposition === lexicon.locale.of) return null;
  const { start, end } = phrase.determiner!;
  return anaphor(reading, { start, end, preposition: null }, role, taken, {
    noun: null,
    near: true,
    title: true,
  });
}

/** The organisation that the article is about, where nobody and nothing stands behind the verb that could be meant. */
function concernOf({ reading, trigger, pattern, taken }: Search, role: Role): string | null {
  const { phrases, referents, lexicon } = reading;
  const { topic } = referents;
  if (topic === null || taken.has(topic) || lexicon.institutions.has(topic)) return null;
  const asked = pattern.slots.find(({ filled }) => filled?.name === role.name)?.slots ?? [];
  const isOther = following(reading, trigger.at).some(({ at }) => {
    const { preposition, time, quantity } = phrases[at] as NounPhrase;
    return preposition !== null && !time && !quantity && asked.includes(preposition);
  });
  return isOther ? null : topic;
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

/** The slots that are words and no phrase of their own. */
function wordsIn({ reading, trigger, counted }: Search, slot: string): Span | null {
  const { phrases } = reading;
  const { at, item } = trigger;
  switch (slot) {
    case 'then': {
      const infinitive = infinitiveAfter(reading, at);
      return infinitive === null ? null : verbExtent(reading, infinitive);
    }
    case 'done_before': {
      // «jugé pour avoir fraudé»
      const next = phrases[at + 1];
      const place = next?.kind === 'noun' && next.time ? at + 2 : at + 1;
      const verb = phrases[place];
      const isPerfect = verb?.kind === 'verb' && verb.form === 'infinitive' && verb.preposition !== null;
      return isPerfect && verb.head.word.verbs.every(({ form }) => form === 'participle')
        ? verbExtent(reading, place)
        : null;
    }
    case 'willed': {
      const infinitive = willedAfter(reading, at);
      return infinitive === null ? null : verbExtent(reading, infinitive);
    }
    case 'matter': {
      const [object] = phrasesIn(reading, trigger, 'object');
      return object === undefined
        ? null
        : { start: phrases[object]!.start, end: verbExtent(reading, at).end };
    }
    case 'said':
      return saidAfter(reading, at);
    case 'deed': {
      // «la décision de geler les contrats»; not «le plan de relance pour aider …»
      const infinitive = infinitiveAfter(reading, at);
      const verb = infinitive === null ? undefined : phrases[infinitive];
      const isIts = verb?.kind === 'verb' && verb.preposition === reading.lexicon.locale.of;
      return isIts ? verbExtent(reading, infinitive!) : null;
    }
    case 'bare': {
      const next = phrases[at + 1];
      return next?.kind === 'verb' && next.form === 'infinitive' && next.preposition === null
        ? verbExtent(reading, at + 1)
        : null;
    }
    case 'act': {
      // «a annoncé se rendre à Rome»; not «a annoncé avoir signé»
      const next = phrases[at + 1];
      const isToCome =
        next?.kind === 'verb' &&
        next.preposition === null &&
        next.form === 'infinitive' &&
        next.head.word.verbs.some((one) => one.lemma === next.lemma && one.form === 'infinitive');
      return isToCome ? verbExtent(reading, at + 1) : null;
    }
    case 'title':
      return titleExtent(reading, at, item);
    case 'trigger':
      return { start: item.start, end: item.end };
    case 'phrase':
      return { start: item.start, end: verbExtent(reading, at).end };
    case 'counted': {
      if (counted === null) return null;
      const { words } = phrases[counted] as NounPhrase;
      const genitive = phrases[counted + 1];
      if (words.length > 0) return { start: words[0]!.start, end: listEnd(reading, counted) };
      // «270 millions d’abonnés»
      return genitive?.kind === 'noun' && genitive.preposition === reading.lexicon.locale.of && genitive.head
        ? { start: genitive.words[0]!.start, end: genitive.end }
        : null;
    }
    default:
      return null;
  }
}

/** The end of «villes et régions»: over a bare noun that is joined. */
function listEnd({ phrases }: Reading, at: number): number {
  const joined = phrases[at + 2];
  const isJoined =
    phrases[at + 1]?.kind === 'and' && joined?.kind === 'noun' && !joined.determiner && !joined.quantity;
  return isJoined && joined.preposition === null ? joined.end : phrases[at]!.end;
}

/** «a expliqué hier à la presse que …»: the clause of what is said, to the end of the sentence. */
function saidAfter({ phrases, lexicon }: Reading, at: number): Span | null {
  for (let next = at + 1; next < phrases.length && next <= at + 5; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'clause') {
      let last = phrases.length - 1;
      while (last > next && phrases[last]!.kind === 'mark') last -= 1;
      let first = next + 1;
      while (first < last && phrases[first]!.kind === 'mark') first += 1;
      const isThat = lexicon.objectRelatives.has(phrase.item.norm) && last > next;
      return isThat ? { start: phrases[first]!.start, end: phrases[last]!.end } : null;
    }
    // «confirme le plan que …»: of something else than a listener
    const isBeside = phrase.kind === 'skip' || phrase.kind === 'mark';
    if (!isBeside && !(phrase.kind === 'noun' && (phrase.time || phrase.preposition !== null))) return null;
  }
  return null;
}

function infinitiveAfter({ phrases }: Reading, at: number): number | null {
  for (let next = at + 1; next < phrases.length && next <= at + 6; next += 1) {
    const phrase = phrases[next]!;
    // «utilisera les fonds levés pour recruter»: past a participle that belongs to the object
    const isAside = phrase.kind === 'verb' && phrase.form === 'participle';
    if (phrase.kind === 'verb' && !isAside) return phrase.form === 'infinitive' ? next : null;
    if (phrase.kind === 'clause' || phrase.kind === 'relative') return null;
  }
  return null;
}
