/** What stands behind a verb or noun with a preposition, and who does what it says. */
import { isCompound } from './compounds.js';
import { antecedentOf, chainHead, following, isMark, known, type ParsedSentence } from './parsed-sentence.js';
import { isTime, type NounPhrase, type Phrase, type VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';
import { governorOf, predicateOf } from './syntax.js';

/** The phrases with one of the prepositions of a passive's agent. */
export const agents = (sentence: ParsedSentence, at: number): number[] =>
  [...sentence.lexicon.agents].flatMap((preposition) => prepositional(sentence, at, preposition));

const isPerson = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.entity?.entity?.type === 'PER';

/** The phrases with a preposition that complete a verb or noun, nearest first. */
export function prepositional(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const found: number[] = [];
  const { phrases } = sentence;
  const isVerb = phrases[at]!.kind === 'verb';
  let isPast = false;
  for (const { at: next, apart } of following(sentence, at)) {
    const { entity, preposition: own } = phrases[next] as NounPhrase;
    // «le président iranien Hassan Rohani en France»: behind the name of who holds it nothing belongs to the title
    const isHeld = !isVerb && isPerson(phrases[at]);
    if (!isVerb && own === null && isPerson(phrases[next])) break;
    if (isHeld && entity?.entity?.type === 'LOC') continue;
    if (isVerb && preposition === sentence.lexicon.locale.of) {
      // «a pris 1,7 %, dopé par la remontée du Brent»: over a comma no genitive belongs to the verb
      isPast ||= apart;
      // «a reculé, selon la direction, de 12 %»: but right behind what is inserted
      if (apart || (isPast && !isMark(phrases[next - 1], ',–—'))) continue;
    }
    // «Yves Le Goff, son président, dans un entretien aux Échos»: past a comma a noun has one complement at most
    if (apart && !isVerb && phrases[next - 1]!.kind === 'noun') continue;
    const phrase = phrases[next] as NounPhrase;
    // «est tombé à 12 millions, pour un chiffre d'affaires stable à 300»: past a comma another amount is of another figure
    if (isVerb && apart && phrase.quantity && found.some((one) => (phrases[one] as NounPhrase).quantity))
      break;
    const before = phrases[next - 1]!;
    // «sa nomination comme directeur»
    const isAs = phrase.preposition === null && before.kind === 'example' && before.item.norm === preposition;
    if (isAs || phrase.preposition === preposition) {
      // «in U.S. carmaker Kombi», «in Kombi’s sales»: the noun that a name stands before
      const isOwner = isCompound(sentence, next + 1);
      // «of Kombi rival Zerna»
      const isModifier = isOwner && (phrases[next + 1] as NounPhrase).entity !== null;
      if (!isModifier) found.push(next);
      for (let part = next + 1; isCompound(sentence, part); part += 1) found.push(part);
    }
  }
  if (phrases[at]!.kind !== 'verb' || found.length > 0 || preposition === sentence.lexicon.locale.of)
    return found;
  const opening = openingPhrase(phrases, at);
  const first = phrases[opening];
  if (first?.kind === 'noun' && first.preposition === preposition) found.push(opening);
  return found;
}

/**
 * What opens the clause of a verb: «En France, Auchan va supprimer …», «Chez Renault, 500 postes …»; behind a colon or
 * an adverb it ends at a comma («Social : en Vendée, Kombi …»). Of «À Mourenx, on respire : l’État injectera …» it is the
 * part behind the colon.
 */
function openingPhrase(phrases: readonly Phrase[], at: number): number {
  const colon = phrases.findLastIndex((one, place) => place < at && isMark(one, ';:'));
  let first = colon + 1;
  while (phrases[first]?.kind === 'skip' || isMark(phrases[first], '"“«')) first += 1;
  // «En 2019, à Nantes, Kombi a fermé»
  const [time, mark, then] = phrases.slice(first, first + 3);
  if (isTime(time) && isMark(mark, ',') && then?.kind === 'noun' && then.preposition !== null) first += 2;
  if (first === 0) return 0;
  let comma = first;
  while (phrases[comma]?.kind === 'noun') comma += 1;
  return comma < at && isMark(phrases[comma], ',') ? first : -1;
}

const isInfinitive = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'verb' && phrase.form === 'infinitive';

/** The most phrases between a relative pronoun and its verb. */
const REACH = 6;

/** «à qui Kombi a vendu ses magasins», «avec laquelle il a conclu un accord»: what a relative with a preposition stands for. */
export function ledBefore(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const { phrases } = sentence;
  for (let left = at - 1; left >= 0 && left >= at - REACH; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'relative')
      return phrase.led === preposition ? known(antecedentOf(sentence, left)) : [];
    // «dont elle veut prendre la tête»: up to the verb that an infinitive hangs on
    const isGoverning = phrase.kind === 'verb' && isInfinitive(phrases[left + 1]);
    if (phrase.kind !== 'noun' && phrase.kind !== 'skip' && phrase.kind !== 'and' && !isGoverning) return [];
  }
  return [];
}

/**
 * Who does what a noun of a deed says: «X annonce le rachat», «le rachat annoncé par X», «le rachat a été décidé par X».
 */
export function doers(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const governor = governorOf(sentence, at);
  const { preposition, partitive } = phrases[chainHead(sentence, at)] as NounPhrase;
  const isIts = preposition === null || partitive || preposition === lexicon.locale.goal;
  if (isIts && performs(sentence, governor) && !(phrases[governor] as VerbPhrase).passive)
    return [subjectOf(sentence, governor)].filter((one) => one !== null);
  const passive = performedBy(sentence, at);
  return passive === null ? [] : agents(sentence, passive);
}

/** «le partenariat noué en mars avec X», «un accord a été conclu entre X et Y»: what stands behind the passive verb that only says that the deed is done. */
export function performedWith(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const passive = performedBy(sentence, at);
  if (passive === null) return [];
  const { phrases } = sentence;
  return prepositional(sentence, passive, preposition).filter((place) =>
    phrases.slice(passive + 1, place).every(isNameOrTime),
  );
}

/** What a complement may stand behind: a name, a time, words like «et», but no noun whose own it could be. */
const isNameOrTime = (phrase: Phrase): boolean =>
  phrase.kind === 'skip' ||
  phrase.kind === 'and' ||
  (phrase.kind === 'noun' && (phrase.entity !== null || phrase.time !== null));

/** The passive verb of which the noun of a deed is the subject, and which says only that it is done; a participle stands behind the noun. */
function performedBy(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const participle = performs(sentence, at + 1) ? at + 1 : predicateOf(sentence, at);
  const isPassive = performs(sentence, participle) && (phrases[participle] as VerbPhrase).passive;
  return isPassive ? participle : null;
}

function performs({ phrases, lexicon }: ParsedSentence, place: number | null): place is number {
  const verb = place === null ? undefined : phrases[place];
  return verb?.kind === 'verb' && lexicon.performers.has(verb.lemma);
}
