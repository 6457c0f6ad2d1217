/** The slots of a noun as phrases of the sentence: what governs it, what it is said of, what completes it. */
import { adjoined, numeralOf } from './amounts-beside.js';
import { bearers, bracketed, headlined, holders, outside } from './bearers.js';
import { doers, ledBefore, performedWith, prepositional } from './complements.js';
import { genitivesOf, ofWhom, relativeOwner } from './genitives.js';
import { fronted, frontedVerb, headline, mainSubject, quoter } from './openings.js';
import { following, isMark, isNoun, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';
import { governorOf, objectsOf, predicateOf } from './syntax.js';
import { apposedTo } from './tallies.js';
import { venues } from './venues.js';
import { ofVerb, outerSubject } from './verb-slots.js';

/** «Le fabricant de pompes supprimera …»: words that only say who is meant, where «le fabricant isérois de pompes» tells of him. */
function isBareSubject({ phrases }: ParsedSentence, at: number): boolean {
  const { preposition, words } = phrases[at] as NounPhrase;
  if (preposition !== null || words.length > 1) return false;
  const complement = phrases[at + 1];
  const isPlain = isNoun(complement) && complement.preposition !== null && complement.words.length === 1;
  const verb = phrases[at + 2];
  return isPlain && verb?.kind === 'verb' && verb.form === 'finite';
}

/** The phrases in a slot of the noun at a place. */
export function ofNoun(sentence: ParsedSentence, at: number, slot: string): number[] {
  switch (slot) {
    case 'self':
    case 'possessive':
      return [at];
    case 'described':
      return isBareSubject(sentence, at) ? [] : [at];
    case 'named':
      return (sentence.phrases[at] as NounPhrase).entity ? [at] : [];
    case 'subject':
      return governing(sentence, at);
    case 'main':
      return mainSubject(sentence, at);
    case 'quoter':
      return quoter(sentence, at);
    case 'headline':
      return headline(sentence, at);
    case 'fronted':
      return fronted(sentence, at);
    case 'host':
      return hosts(sentence, at);
    case 'governed':
      return governed(sentence, at);
    case 'doer':
      return doers(sentence, at);
    case 'outer':
      return outerSubject(sentence, at);
    case 'bearer':
      return bearers(sentence, at);
    case 'holder':
      return holders(sentence, at);
    case 'listed':
      return listed(sentence, at);
    case 'headlined':
      return headlined(sentence, at);
    case 'superlative':
      return (sentence.phrases[at] as NounPhrase).superlative ? [at] : [];
    case 'outside':
      return outside(sentence, at);
    case 'apposed':
      return apposedTo(sentence, at);
    case 'bracketed':
      return bracketed(sentence, at);
    case 'predicate':
      return predicated(sentence, at);
    case 'numeral':
      return numeralOf(sentence, at);
    case 'compound':
      return compound(sentence, at);
    case 'numbered':
      // «une maison d’une soixantaine de personnes»
      return numeralOf(sentence, at).flatMap((one) => ofNoun(sentence, one, 'compound'));
    case 'of':
      return [
        ...adjoined(sentence, at),
        ...genitivesOf(sentence, at),
        ...relativeOwner(sentence, at),
        ...objectOfWhom(sentence, at),
      ];
    case 'venue':
      return venues(sentence, at);
    case 'done':
      return genitivesOf(sentence, at).slice(0, 1);
    case 'genitive':
      return prepositional(sentence, at, sentence.lexicon.locale.of).filter((place) => place === at + 1);
    default:
      if (slot.startsWith(DONE)) return doneTo(sentence, at, slot.slice(DONE.length));
      if (slot.startsWith(OPENING)) return opening(sentence, at, slot.slice(OPENING.length));
      if (slot.startsWith(BEFORE)) return complementBefore(sentence, at, slot.slice(BEFORE.length));
      return slot === sentence.lexicon.locale.of
        ? [...genitivesOf(sentence, at), ...relativeOwner(sentence, at)]
        : [
            ...prepositional(sentence, at, slot),
            ...ledToVerb(sentence, at, slot),
            ...performedWith(sentence, at, slot),
          ];
  }
}

/** The noun phrase right before; where heads stand last, one of whom this can be a part («Kombi shares», not «a rise in sales»). */
function compound({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const before = phrases[at - 1];
  if (before?.kind !== 'noun') return [];
  const { preposition } = phrases[at] as NounPhrase;
  return lexicon.locale.headLast && preposition !== null ? [] : [at - 1];
}

/** «Kombi, dont Anne Ravel a pris la tête»: of whom the object of a verb is, where «dont» leads to the verb. */
function objectOfWhom(sentence: ParsedSentence, at: number): number[] {
  const governor = governorOf(sentence, at);
  const whom = governor === null ? [] : ofWhom(sentence, governor);
  return whom.length > 0 && objectsOf(sentence, governor!).includes(at) ? whom : [];
}

/** «avec qui Kombi a conclu un partenariat»: what the relative before the noun's verb stands for. */
function ledToVerb(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const governor = governorOf(sentence, at);
  return governor === null ? [] : ledBefore(sentence, governor, preposition);
}

/** «(investisseurs : Sopral, Altor)», «Rachat de Kombi : Sopral et Altor sur les rangs»: the name behind the colon that the noun stands before. */
function listed({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const next = phrases[at + 1];
  const isOwned = next?.kind === 'noun' && next.preposition === lexicon.locale.of;
  const colon = isOwned ? at + 2 : at + 1;
  const name = phrases[colon + 1];
  const isIts = isMark(phrases[colon], ':') && name?.kind === 'noun' && name.entity !== null;
  return isIts && name.preposition === null ? [colon + 1] : [];
}

/** The slot of what opens the clause of the noun's verb. */
const OPENING = 'opening_';

/** «À Dax, un accident a fait deux morts»: where the noun's verb says that it was. */
function opening(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const governor = governorOf(sentence, at);
  const places = governor === null ? [] : prepositional(sentence, governor, preposition);
  return places.filter((place) => place < governor!);
}

/** The slot of a complement that stands before the noun. */
const BEFORE = 'before_';

/** The slot of a complement of the participle behind the noun. */
const DONE = 'done_';

/** «l’amende de 3 millions infligée à Kombi», «la peine prononcée en mars contre lui», «une action, lancée par Kombi» */
function doneTo(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const { phrases, lexicon } = sentence;
  let place = at + 1;
  while (phrases[place]?.kind === 'noun' && (phrases[place] as NounPhrase).preposition === lexicon.locale.of)
    place += 1;
  if (isMark(phrases[place], ',')) place += 1;
  const participle = phrases[place];
  const isDone = participle?.kind === 'verb' && participle.form === 'participle';
  return isDone ? prepositional(sentence, place, preposition) : [];
}

/** How far before a noun the other side of talks about it stands. */
const NEAR = 6;

/** «en négociations avec Sopral pour la cession de Kombi»: the nearest name behind a preposition, in the same clause. */
function complementBefore({ phrases }: ParsedSentence, at: number, preposition: string): number[] {
  for (let left = at - 1; left >= 0 && left >= at - NEAR; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb' || phrase.kind === 'clause' || phrase.kind === 'relative') return [];
    if (phrase.kind === 'noun' && phrase.entity && phrase.preposition === preposition) return [left];
  }
  return [];
}

/** «735 avions», «3 millions d’euros de ventes»: what somebody has so much of, by the verb before it. */
const isCounted = ({ phrases, lexicon }: ParsedSentence, at: number): boolean => {
  const phrase = phrases[at]!;
  const next = phrases[at + 1];
  if (phrase.kind !== 'noun' || phrase.preposition !== null || phrases[at - 1]?.kind !== 'verb') return false;
  const kind = phrase.quantity?.quantity?.kind;
  return (
    kind === 'count' ||
    (kind === 'money' && next?.kind === 'noun' && next.preposition === lexicon.locale.of && !next.quantity)
  );
};

/** «un chiffre d’affaires de 640 millions, en hausse de 4 %»: the nouns before that it may be said of, nearest first. */
function hosts(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const found: number[] = [];
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    // «1,3 million de demandeurs d’emploi»: what only says of what kind its noun is
    const isKind =
      phrase.kind === 'noun' &&
      phrase.preposition === lexicon.locale.of &&
      !phrase.determiner &&
      !phrase.quantity &&
      phrases[left - 1]?.kind === 'noun';
    if (isKind) continue;
    if (phrase.kind === 'noun') found.push(left);
    // «Kombi a livré 735 avions, en hausse de 11 %»: they are, and not who did so
    if (isCounted(sentence, left)) break;
    if (
      phrase.kind === 'clause' ||
      phrase.kind === 'relative' ||
      (phrase.kind === 'mark' && ';:'.includes(phrase.item.norm))
    )
      break;
  }
  return found;
}

/** «placé en redressement judiciaire»: what the noun's verb acts on. */
function governed(sentence: ParsedSentence, at: number): number[] {
  const governor = governorOf(sentence, at);
  return governor === null ? [] : ofVerb(sentence, governor, 'patient');
}

/** The subject of the verb that governs a noun: «Meta a annoncé un investissement». */
function governing(sentence: ParsedSentence, at: number, depth = 0): number[] {
  const governor = governorOf(sentence, at) ?? frontedVerb(sentence, at);
  if (governor === null || depth > 2) return [];
  const subject = subjectOf(sentence, governor);
  // «Casino a annoncé un plan social prévoyant 1 300 licenciements»: up to the subject of the plan's own verb.
  return subject === null || subject === at ? [] : [subject, ...governing(sentence, subject, depth + 1)];
}

/** What a verb says of its subject: «Le chiffre d’affaires s’élève à 3 milliards», «atteint 15 milliards». */
function predicated(sentence: ParsedSentence, at: number): number[] {
  const verb = predicateOf(sentence, at);
  if (verb === null) return behindColon(sentence, at);
  const { phrases, lexicon } = sentence;
  const { goal, of } = lexicon.locale;
  const { lemma } = phrases[verb] as VerbPhrase;
  // «a augmenté de 2 millions» is how far it moved; «est de 2 millions», where it stands
  // nor is «ressort négatif de 2 millions» or «passerait de 180 à 250 millions» a step
  const isStep = (place: number): boolean => {
    const { preposition, quantity } = phrases[place] as NounPhrase;
    const isBehindNoun =
      phrases[place - 1]?.kind === 'noun' && (phrases[place - 1] as NounPhrase).time === null;
    return (
      !lexicon.copulas.has(lemma) && preposition === of && quantity?.quantity?.op !== 'range' && !isBehindNoun
    );
  };
  // «a fondu, une hausse de 2 millions est à l’étude»: the amount of another noun
  const isOthers = (place: number): boolean => {
    const before = phrases[place - 1];
    const isItsGenitive = (phrases[place] as NounPhrase).preposition === of;
    return isItsGenitive && before?.kind === 'noun' && before.determiner !== null && before.entity === null;
  };
  const places = [...following(sentence, verb)].flatMap(({ at: next }) =>
    isStep(next) || isOthers(next) ? [] : next,
  );
  // «sont passés de 86 000 à 67 000»: where it stands now comes first.
  const isGoal = (place: number): boolean => (phrases[place] as NounPhrase).preposition === goal;
  return [...places.filter(isGoal), ...places.filter((place) => !isGoal(place))];
}

/** The most phrases of what a colon at the head of a sentence tells the amount of. */
const LABEL = 5;

/** «Coût de la rénovation : 2 milliards d’euros»: the amount behind the colon that a noun at the head of a sentence ends with. */
function behindColon({ phrases }: ParsedSentence, at: number): number[] {
  if (at !== 0) return [];
  const colon = phrases.findIndex((phrase) => phrase.kind !== 'noun');
  const amount = phrases[colon + 1];
  const isLabel = colon > 0 && colon <= LABEL && isMark(phrases[colon], ':');
  return isLabel && isNoun(amount) && amount.quantity ? [colon + 1] : [];
}
