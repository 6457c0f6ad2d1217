/** The names that stand beside a noun: whom a title or a description is said of. */

import { isCompound } from './compounds.js';
import { firstOfList } from './joined.js';
import { joinedBehind, joinedTo, pastBrackets } from './joined-titles.js';
import { isNamesake } from './namesakes.js';
import { chainHead, isDefinite, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';
import { governorOf, objectsOf, predicateOf } from './syntax.js';

/** Of whom a title is said: «Wang, fondateur de …», «le PDG de Renault, Luca de Meo», «X est le patron de …». */
export function bearers(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const found: number[] = [];
  const own = phrases[at] as NounPhrase;
  if (own.entity && !isNamesake(own, lexicon)) found.push(at);
  const joined = phrases[at + 2];
  if (phrases[at + 1]?.kind === 'and' && joined?.kind === 'noun' && joined.entity && !joined.determiner)
    found.push(at + 2); // «le cofondateur et PDG Alexandr Wang»
  // «Luc Petit, the Kombi founder», «Luc Petit, Kombi’s founder»
  let before = isCompound(sentence, at) ? at - 2 : at - 1;
  const isComma = (place: number): boolean => {
    const mark = phrases[place];
    return mark?.kind === 'mark' && ',–—('.includes(mark.item.norm);
  };
  while (isBetween(phrases[before])) before -= 1;
  // «Yannick Le Goff, 52 ans, délégué CGT»
  const age = phrases[before - 1];
  if (isComma(before) && age?.kind === 'noun' && age.quantity && !age.head && isComma(before - 2))
    before -= 2;
  const isApposed = isComma(before);
  if (isApposed) before = pastBrackets(sentence, before);
  if (isApposed && phrases[before - 1]?.kind === 'noun') {
    const head = chainHead(sentence, before - 1);
    const isNamed = (place: number): boolean => (phrases[place] as NounPhrase).entity !== null;
    // «une amende de 40 millions à Adverline, leader français de …» is said of Adverline
    // «Sprint et OneWeb, filiales de SoftBank»
    const plural = own.head !== null && own.head.norm !== own.head.word.noun;
    const first = plural && isNamed(head) ? firstOfList(sentence, head) : head;
    // «confiait Anne Duval à Luc Petit, journaliste»
    const isBeside = isNamed(head) && head !== before - 1 && isPersonApart(sentence, before - 1);
    const isHeads = isNamed(head) || !isNamed(before - 1);
    found.push(...foundedFirm(sentence, at, head));
    found.push(...(isHeads && !isBeside ? [first, before - 1] : [before - 1, head]));
  }
  const one = phrases[at - 1];
  // «Marc Petit, l’un des conseillers du ministre»
  if (own.preposition === lexicon.locale.of && one?.kind === 'noun' && !one.entity && !one.head)
    found.push(...bearers(sentence, at - 1));
  const subject = copulaSubject(sentence, at);
  // «Luc Petit est le conseiller du ministre de la Défense, Anne Duval»
  if (subject !== null && isWhoIsNamed(phrases[subject])) found.push(subject);
  const after = bearerAfter(sentence, at);
  if (after !== null) found.push(after);
  const behind = joinedBehind(sentence, at);
  const beside = behind === null ? null : bearerAfter(sentence, behind);
  if (beside !== null) found.push(beside);
  // «Nouveau patron de Sédaine : Marc Petit»
  if (at === 0 && phrases.every(({ kind }) => kind !== 'verb')) found.push(...namedBehindColon(sentence));
  const meant = meantAfter(sentence, at);
  if (meant !== null) found.push(meant);
  found.push(...identified(sentence, at));
  const first = joinedTo(sentence, at, (title) => copulaSubject(sentence, title) !== null);
  if (first !== null) found.push(...bearers(sentence, first));
  // «Sédaine : Anne Martin nouvelle directrice générale»
  const name = phrases[at - 1];
  if (!own.preposition && !own.determiner && name?.kind === 'noun' && name.entity) found.push(at - 1);
  if (subject !== null) found.push(subject);
  return found;
}

/** «Le cabinet fondé par Luc Petit, premier actionnaire de Kombi, …»: the firm, which alone is the subject of the verb behind. */
function foundedFirm(sentence: ParsedSentence, at: number, agent: number): number[] {
  const { phrases, lexicon } = sentence;
  const noun = (phrases[at] as NounPhrase).head?.word.noun ?? '';
  const isFirms = lexicon.ownersOfFirms.has(noun) && !lexicon.titles.has(noun);
  const [firm, participle, founder] = phrases.slice(Math.max(0, agent - 2), agent + 1);
  if (!isFirms || agent < 2 || participle?.kind !== 'verb' || participle.form !== 'participle') return [];
  if (founder?.kind !== 'noun' || !lexicon.agents.has(founder.preposition ?? '')) return [];
  const head = firm?.kind === 'noun' ? chainHead(sentence, agent - 2) : -1;
  const { entity, head: word } = (phrases[head] ?? {}) as Partial<NounPhrase>;
  const isFirm = entity
    ? entity.entity?.type === 'ORG'
    : lexicon.anaphoric.get(word?.word.noun ?? '')?.types.includes('ORG');
  return isFirm && predicateOf(sentence, head) !== null ? [head] : [];
}

/** «à Luc Petit»: a person behind another preposition than the genitive's. */
const isPersonApart = ({ phrases, lexicon }: ParsedSentence, at: number): boolean =>
  isWhoIsNamed(phrases[at]) && (phrases[at] as NounPhrase).preposition !== lexicon.locale.of;

/** «Luc Petit est le patron de Sédaine»: of whom a verb of being says the title. */
function copulaSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const governor = (phrases[at] as NounPhrase).preposition === null ? governorOf(sentence, at) : null;
  if (governor === null || !lexicon.copulas.has((phrases[governor] as VerbPhrase).lemma)) return null;
  return objectsOf(sentence, governor)[0] === at ? subjectOf(sentence, governor) : null;
}

const isWhoIsNamed = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.entity?.entity?.type === 'PER';

/** «aujourd’hui à la tête de», «Paul Martin, aujourd’hui propriétaire de». */
const isBetween = (one: ParsedSentence['phrases'][number] | undefined): boolean =>
  one?.kind === 'skip' || (one?.kind === 'noun' && one.time !== null && !one.head);

/**
 * «À la tête de Sédaine depuis 2012, Marc Petit …», «Marc Petit, jusqu’alors à la tête de Sédaine, …»: who is beside a
 * phrase that stands by itself.
 */
export function holders(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  let before = at - 1;
  while (isBetween(phrases[before])) before -= 1;
  if (before >= 0) {
    if (phrases[before]!.kind === 'and') return bearerOfParticiple(sentence, before);
    const name = phrases[before - 1];
    if (!isOneOf(phrases[before], ',–—(') || name?.kind !== 'noun') return [];
    const head = chainHead(sentence, before - 1);
    return name.entity?.entity?.type === 'PER' ? [before - 1] : [head];
  }
  let next = at + 1;
  const isIts = (phrase: (typeof phrases)[number] | undefined): boolean =>
    phrase?.kind === 'and' ||
    (phrase?.kind === 'noun' && (phrase.preposition !== null || phrases[next - 1]?.kind === 'and'));
  while (isIts(phrases[next])) next += 1;
  const one = phrases[next + 1];
  return isOneOf(phrases[next], ',') && one?.kind === 'noun' && one.preposition === null ? [next + 1] : [];
}

/** «Sédaine, installée à Massy et forte de 300 salariés, …»: of whom the participle before «et» is said. */
function bearerOfParticiple(sentence: ParsedSentence, and: number): number[] {
  const { phrases } = sentence;
  let verb = and - 1;
  while (phrases[verb]?.kind === 'noun') verb -= 1;
  const participle = phrases[verb];
  const isBare = participle?.kind === 'verb' && participle.form === 'participle' && participle.bare;
  const subject = isBare ? subjectOf(sentence, verb) : null;
  return subject === null ? [] : [subject];
}

/** «Sédaine : Marc Petit aux commandes», «Marc Petit, nouveau patron de Sédaine»: the name before, where no verb stands. */
export function headlined(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  if (phrases.some(({ kind }) => kind === 'verb' || kind === 'relative' || kind === 'clause')) return [];
  let before = at - 1;
  while (phrases[before]?.kind === 'skip' || isOneOf(phrases[before], ',')) before -= 1;
  const name = phrases[before];
  const isOnly = name?.kind === 'noun' && name.preposition === null;
  return isOnly && name.entity ? [before] : [];
}

const isOneOf = (phrase: ParsedSentence['phrases'][number] | undefined, marks: string): boolean =>
  phrase?.kind === 'mark' && marks.includes(phrase.item.norm);

/** «Le directeur général de Sédaine est Marc Petit»: the name that a verb of being says of a title. */
function identified(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  if ((phrases[at] as NounPhrase).preposition !== null) return [];
  const verb = predicateOf(sentence, at);
  if (verb === null || !lexicon.copulas.has((phrases[verb] as VerbPhrase).lemma)) return [];
  const [object] = objectsOf(sentence, verb);
  const isName = object !== undefined && (phrases[object] as NounPhrase).entity?.entity?.type === 'PER';
  return isName ? [object] : [];
}

/** «Nouveau patron de Sédaine : Marc Petit.»: a name behind a colon with nothing behind it. */
export function namedBehindColon({ phrases }: ParsedSentence): number[] {
  const colon = phrases.findIndex((one) => one.kind === 'mark' && one.item.norm === ':');
  const name = phrases[colon + 1];
  if (colon < 1 || name?.kind !== 'noun' || !name.entity || name.preposition !== null) return [];
  // «le conseil : Marc Petit et Anne Duval»
  let last = colon + 1;
  while (isJoint(phrases[last + 1]) && isPersonName(phrases[last + 2])) last += 2;
  const after = phrases[last + 1];
  return after === undefined || after.kind === 'mark' ? [colon + 1] : [];
}

const isJoint = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'and' || isOneOf(phrase, ',');

const isPersonName = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.preposition === null && phrase.entity?.entity?.type === 'PER';

/** «le PDG de Renault, Luca de Meo»: the name right after the title's complements. */
export function bearerAfter({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  let next = pastBracket(phrases, at + 1);
  const hasTitle = (one: ParsedSentence['phrases'][number] | undefined): boolean =>
    one?.kind === 'noun' && !one.entity && lexicon.titles.has(one.head?.word.noun ?? '');
  // «les patrons de Kombi et de Lithéa, Luc Petit et Anne Duval»
  // «l’adjoint au maire de Paris chargé du logement, Anne Duval»
  while (
    isHung(phrases[next]) ||
    (next > at + 1 && isBare(phrases[next])) ||
    (next > at + 1 && phrases[next]?.kind === 'and' && isHung(phrases[next + 1])) ||
    // «le directeur de Kombi à l’époque, Luc Petit»
    (next > at + 1 && phrases[next]?.kind === 'skip' && isBeforeComma(phrases, next))
  )
    next += 1;
  const mark = phrases[next];
  const isMarked = mark?.kind === 'mark' && ',('.includes(mark.item.norm);
  // «un courrier adressé aux journalistes de la chaîne, Luc Petit …»: one name is not several
  if (isMarked && isSeveral(phrases[at] as NounPhrase) && !isJoint(phrases[next + 2])) return null;
  if (isMarked) next += 1;
  // «le conseiller du ministre de la Défense Luc Petit»: the minister
  else if (phrases.slice(at + 1, next).some(hasTitle)) return null;
  const named = isMarked ? pastAside(phrases, next) : next;
  const phrase = phrases[named];
  return phrase?.kind === 'noun' && phrase.preposition === null && phrase.entity ? named : null;
}

/** «Déléguée chez Kombi, le réseau de bus, Anne Duval»: past what is set beside the house, where a person follows. */
function pastAside(phrases: ParsedSentence['phrases'], at: number): number {
  const [house, aside] = [phrases[at - 2], phrases[at]];
  if (house?.kind !== 'noun' || house.entity?.entity?.type !== 'ORG') return at;
  if (aside?.kind !== 'noun' || aside.entity || !isDefinite(aside)) return at;
  let next = at + 1;
  while (isHung(phrases[next]) || isBare(phrases[next])) next += 1;
  return isSign(phrases[next], ',') && isWhoIsNamed(phrases[next + 1]) ? next + 1 : at;
}

/** Nothing but adverbs up to a comma. */
function isBeforeComma(phrases: ParsedSentence['phrases'], at: number): boolean {
  let next = at;
  while (phrases[next]?.kind === 'skip') next += 1;
  return isSign(phrases[next], ',');
}

const isSeveral = ({ determiner, preposition }: NounPhrase): boolean =>
  preposition !== null && determiner?.word.plural === true && determiner.word.preposition !== undefined;

/** An adjective behind the name that its noun has already. */
function isBare(phrase: ParsedSentence['phrases'][number] | undefined): boolean {
  if (phrase?.kind !== 'noun' || phrase.preposition !== null || phrase.determiner) return false;
  return !phrase.entity && !phrase.quantity && !phrase.time && !phrase.pronoun;
}

/**
 * «Sous-directrice du Trésor jusqu’en mars, elle …», «Fournisseur d’Airbus et de Safran, l’entreprise …»: who stands for
 * somebody behind a title or description that opens the sentence without an article.
 */
function meantAfter(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const own = phrases[at] as NounPhrase;
  if (at > 0 || own.determiner || own.preposition !== null) return null;
  // «Député européen en 1979, puis commissaire, il …»
  let last = at;
  for (let title = joinedBehind(sentence, at); title !== null; title = joinedBehind(sentence, title))
    last = title;
  let next = last + 1;
  while (isHung(phrases[next]) || (phrases[next]?.kind === 'and' && isHung(phrases[next + 1]))) next += 1;
  const meant = phrases[next + 1];
  if (!isSign(phrases[next], ',') || meant?.kind !== 'noun') return null;
  const isFirm = isDefinite(meant) && lexicon.anaphoric.get(meant.head?.word.noun ?? '')?.types[0] === 'ORG';
  return meant.pronoun || (isFirm && !meant.entity && meant.preposition === null) ? next + 1 : null;
}

/** A noun phrase that hangs on what stands before it. */
const isHung = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'noun' && phrase.preposition !== null;

/** «le maire (PS) de Lille, Marc Petit»: past brackets with anything but a person. */
function pastBracket(phrases: ParsedSentence['phrases'], at: number): number {
  const inside = phrases[at + 1];
  if (!isSign(phrases[at], '(') || !isSign(phrases[at + 2], ')')) return at;
  // «(divers gauche)»
  if (inside?.kind === 'skip') return at + 3;
  if (inside?.kind !== 'noun') return at;
  return inside.entity?.entity?.type === 'PER' ? at : at + 3;
}

const isSign = (phrase: ParsedSentence['phrases'][number] | undefined, sign: string): boolean =>
  phrase?.kind === 'mark' && phrase.item.norm === sign;

/** «Aérolis (74 salariés)», «L’usine Aérolis de Dax (74 salariés)»: the phrase before the brackets that open with the noun, then the first that it hangs on. */
export function outside(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  const mark = phrases[at - 1];
  const before = phrases[at - 2];
  // «Luc Petit, de la CGT»
  const isPerson = before?.kind === 'noun' && before.entity?.entity?.type === 'PER';
  if (isPerson && isSign(mark, ',')) return [at - 2];
  const isOpened = mark?.kind === 'mark' && mark.item.norm === '(' && before?.kind === 'noun';
  if (!isOpened) return [];
  const first = chainHead(sentence, at - 2);
  return first === at - 2 ? [first] : [at - 2, first];
}

/** «Le chiffre d’affaires s’élève à 318 millions (+7,2 %)», «Ventes : 318 millions (+7,2 %)»: what a bare amount is said of. */
function toldOf(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const amount = phrases[at] as NounPhrase;
  if (!amount.quantity || amount.head) return null;
  const noun = phrases[at - 1];
  if (noun?.kind === 'noun') return noun.head ? chainHead(sentence, at - 1) : null;
  if (isSign(noun, ':') && phrases[at - 2]?.kind === 'noun') return chainHead(sentence, at - 2);
  const governor = governorOf(sentence, at);
  return governor === null ? null : subjectOf(sentence, governor);
}

/** «Le taux d’emploi des femmes (+0,4 point)»: the phrase before the brackets and those it hangs on, the first of them first. */
export function bracketed(sentence: ParsedSentence, at: number): number[] {
  const [last] = outside(sentence, at);
  if (last === undefined) return [];
  const found: number[] = [];
  const told = toldOf(sentence, chainHead(sentence, last));
  if (told !== null) found.push(told);
  for (let place = chainHead(sentence, last); place <= last; place += 1)
    if (sentence.phrases[place]!.kind === 'noun') found.push(place);
  return found;
}
