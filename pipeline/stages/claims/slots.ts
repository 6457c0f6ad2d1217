/** Where to look for a role's filler: each slot of a pattern as phrases of the sentence, best first. */
import { bearers, bracketed, headlined, holders, namedBehindColon, outside } from './bearers.js';
import { agents, doers, prepositional } from './complements.js';
import { fronted, frontedVerb, headline, mainSubject, quoter, whereabouts } from './openings.js';
import {
  antecedentOf,
  chainHead,
  following,
  isMark,
  type ParsedSentence,
  type Trigger,
} from './parsed-sentence.js';
import type { NounPhrase, VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';
import { governorOf, objectsOf, predicateOf } from './syntax.js';
import { apposedTo } from './tallies.js';

/** The phrases that stand in a slot of a trigger; looked for once, whatever number of patterns ask. */
export function phrasesIn(sentence: ParsedSentence, trigger: Trigger, slot: string): readonly number[] {
  for (const known of trigger.slots) if (known.slot === slot) return known.places;
  const places = findIn(sentence, trigger, slot);
  trigger.slots.push({ slot, places });
  return places;
}

function findIn(sentence: ParsedSentence, trigger: Trigger, slot: string): number[] {
  const dot = slot.indexOf('.');
  if (dot > 0) {
    const inner = slot.slice(dot + 1);
    const outer = slot.slice(0, dot);
    const found = phrasesIn(sentence, trigger, outer);
    // «fondé par le fonds Ardian, a réalisé un chiffre d’affaires …, en recul»: of the nearest noun
    const places = outer === 'host' ? nearestNoun(sentence, found) : found;
    if (inner === 'owner') return places.flatMap((place) => ownersOf(sentence, place));
    return places.flatMap((place) => ofNoun(sentence, place, inner));
  }
  if (slot === 'colon') return namedBehindColon(sentence);
  if (slot === 'any')
    return sentence.phrases.flatMap((phrase, place) => (phrase.kind === 'noun' ? place : []));
  return sentence.phrases[trigger.at]?.kind === 'verb'
    ? ofVerb(sentence, trigger.at, slot)
    : ofNoun(sentence, trigger.at, slot);
}

const nearestNoun = ({ phrases }: ParsedSentence, places: readonly number[]): number[] =>
  known(places.find((place) => (phrases[place] as NounPhrase).head) ?? null);

const known = (at: number | null): number[] => (at === null ? [] : [at]);

function ofVerb(sentence: ParsedSentence, at: number, slot: string): number[] {
  const verb = sentence.phrases[at] as VerbPhrase;
  const isPassive = verb.passive || isSuffered(sentence, at);
  switch (slot) {
    case 'subject':
      return isPassive || isGranted(sentence, at) ? agents(sentence, at) : known(subjectOf(sentence, at));
    case 'object':
      return isPassive ? known(subjectOf(sentence, at)) : objectsOf(sentence, at);
    case 'complement':
      return objectsOf(sentence, at);
    case 'joined':
      return joinedObjects(sentence, at);
    case 'agent':
      return agents(sentence, at);
    case 'beside':
      return besideParticiple(sentence, at);
    case 'patient': {
      const objects = verb.passive ? [] : objectsOf(sentence, at);
      return objects.length > 0 ? objects : known(subjectOf(sentence, at));
    }
    case 'inner': {
      const next = sentence.phrases.findIndex((one, place) => place > at && one.kind === 'verb');
      const isNear = next > at && next <= at + 6;
      return isNear && (sentence.phrases[next] as VerbPhrase).form === 'infinitive'
        ? objectsOf(sentence, next)
        : [];
    }
    case 'spent': {
      // «débourse 36 milliards pour s’emparer de Kellanova»
      const governor = verb.form === 'infinitive' && verb.preposition ? governorOf(sentence, at) : null;
      return governor === null ? [] : objectsOf(sentence, governor);
    }
    case 'main':
      return mainSubject(sentence, at);
    case 'inset':
      return inset(sentence, at);
    case 'whose':
      return whose(sentence, at);
    case 'where':
      return whereabouts(sentence, at);
    case 'superlative':
      return [...following(sentence, at)]
        .map(({ at: next }) => next)
        .filter((next) => isSuperlative(sentence, next));
    case 'outer':
      return outerSubject(sentence, at);
    case 'of':
    case sentence.lexicon.locale.of:
      // «Sorgal, dont elle a quitté la direction»
      return [...prepositional(sentence, at, sentence.lexicon.locale.of), ...ofWhom(sentence, at)];
    default:
      if (slot === sentence.lexicon.locale.goal && isGranted(sentence, at))
        return known(subjectOf(sentence, at));
      return slot.startsWith(SERVED)
        ? servedBy(sentence, at, slot.slice(SERVED.length))
        : prepositional(sentence, at, slot);
  }
}

/** The slot of a complement of the verb whose subject a participle is said of. */
const SERVED = 'served_';

/** «Cette levée, menée par Altor, doit permettre à Kombi de …»: whom what the participle is said of serves. */
function servedBy(sentence: ParsedSentence, at: number, preposition: string): number[] {
  const { phrases } = sentence;
  const subject = (phrases[at] as VerbPhrase).form === 'participle' ? subjectOf(sentence, at) : null;
  let verb = subject === null ? null : predicateOf(sentence, subject);
  if (verb === null || verb <= at) return [];
  const isGoingOn = (one: ParsedSentence['phrases'][number] | undefined): boolean =>
    one?.kind === 'verb' && one.form === 'infinitive' && one.preposition === null;
  while (isGoingOn(phrases[verb + 1])) verb += 1;
  return prepositional(sentence, verb, preposition);
}

/** «la cession de sa filiale Kombi, valorisée 3 milliards»: the name right before a participle behind a comma. */
function besideParticiple({ phrases }: ParsedSentence, at: number): number[] {
  const { form } = phrases[at] as VerbPhrase;
  const comma = phrases[at - 1];
  const name = phrases[at - 2];
  const isIts = form === 'participle' && comma?.kind === 'mark' && comma.item.norm === ',';
  return isIts && name?.kind === 'noun' && name.entity ? [at - 2] : [];
}

/** «s’est fait racheter par Sopral», «se laisse distancer»: what the subject has done to it. */
const isSuffered = (sentence: ParsedSentence, at: number): boolean =>
  hangsOn(sentence, at, sentence.lexicon.suffering);

/** «s’est vu accorder un prêt par Sopral»: whom the subject of the verb before is given something. */
const isGranted = (sentence: ParsedSentence, at: number): boolean =>
  hangsOn(sentence, at, sentence.lexicon.granting);

/** Whether an infinitive stands right behind one of some reflexive verbs. */
function hangsOn({ phrases }: ParsedSentence, at: number, verbs: ReadonlySet<string>): boolean {
  const { form, preposition } = phrases[at] as VerbPhrase;
  const before = phrases[at - 1];
  if (form !== 'infinitive' || preposition !== null || before?.kind !== 'verb') return false;
  return before.reflexive && verbs.has(before.lemma);
}

function ofNoun(sentence: ParsedSentence, at: number, slot: string): number[] {
  switch (slot) {
    case 'self':
    case 'possessive':
      return [at];
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
      return sentence.phrases[at - 1]?.kind === 'noun' ? [at - 1] : [];
    case 'numbered':
      // «une maison d’une soixantaine de personnes»
      return numeralOf(sentence, at).flatMap((one) => ofNoun(sentence, one, 'compound'));
    case 'of':
      return [...adjoined(sentence, at), ...genitivesOf(sentence, at), ...relativeOwner(sentence, at)];
    case 'done':
      return genitivesOf(sentence, at).slice(0, 1);
    case 'genitive':
      return prepositional(sentence, at, sentence.lexicon.locale.of).filter((place) => place === at + 1);
    default:
      if (slot.startsWith(BEFORE)) return complementBefore(sentence, at, slot.slice(BEFORE.length));
      return slot === sentence.lexicon.locale.of
        ? [...genitivesOf(sentence, at), ...relativeOwner(sentence, at)]
        : prepositional(sentence, at, slot);
  }
}

/** The slot of a complement that stands before the noun. */
const BEFORE = 'before_';
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

/** «Les adhésions fondent (- 12 % en deux ans)»: an amount in brackets right behind a verb and its complements. */
function inset({ phrases }: ParsedSentence, at: number): number[] {
  let open = at + 1;
  while (phrases[open]?.kind === 'noun' && (phrases[open] as NounPhrase).preposition !== null) open += 1;
  const amount = phrases[open + 1];
  return isMark(phrases[open], '(') && amount?.kind === 'noun' && amount.quantity ? [open + 1] : [];
}

/** «une centaine de morts»: the number, where it stands before the noun that it counts. */
function numeralOf({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const { preposition, determiner } = phrases[at] as NounPhrase;
  const number = phrases[at - 1];
  const isIts = preposition === lexicon.locale.of && !determiner;
  return isIts && number?.kind === 'noun' && number.quantity && !number.head ? [at - 1] : [];
}

/** «créer une ligne et vingt emplois»: what is joined to the objects of a verb. */
const joinedObjects = (sentence: ParsedSentence, at: number): number[] =>
  following(sentence, at).flatMap(({ at: next, apart }) => {
    const isJoined = !apart && sentence.phrases[next - 1]?.kind === 'and';
    return isJoined && (sentence.phrases[next] as NounPhrase).preposition === null ? [next] : [];
  });

/** The genitives after a noun that hang on no other noun joined to it («l’envolée des coûts et une chute de 14 %»). */
function genitivesOf(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  const { titles, locale } = sentence.lexicon;
  return prepositional(sentence, at, locale.of).filter((place) => {
    // «a remis sa démission au président du syndicat»: whose president he is
    const before = phrases[place - 1];
    if (before?.kind === 'noun' && place - 1 > at && before.preposition === locale.goal)
      if (titles.has(before.head?.word.noun ?? '')) return false;
    // «une subvention pour l’ESAT de Marcq»: where it is
    const isPlace = (phrases[place] as NounPhrase).entity?.entity?.type === 'LOC';
    if (isPlace && before?.kind === 'noun' && place - 1 > at && before.entity?.entity?.type === 'ORG')
      return false;
    const head = chainHead(sentence, place);
    const { preposition, determiner } = phrases[head] as NounPhrase;
    if (head <= at || preposition !== null) return true;
    // «sa démission, puis sa candidature dans sa ville d’Évry»
    return phrases[head - 1]?.kind !== 'and' && determiner?.word.determiner?.grade !== 'possessive';
  });
}

/** «Shein, dont la valorisation est estimée à …»: what the relative pronoun stands for. */
function relativeOwner(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const copula = phrases[at - 1];
  // «Verkor, dont Renault est actionnaire»
  const isSaid =
    copula?.kind === 'verb' && lexicon.copulas.has(copula.lemma) && phrases[at - 2]?.kind === 'noun';
  const before = isSaid ? at - 3 : at - 1;
  const pronoun = phrases[before];
  if (!pronoun || pronoun.kind === 'noun' || pronoun.kind === 'verb') return [];
  if (pronoun.item.norm !== lexicon.locale.whose) return [];
  // «les anciens d’Intel, dont le centre …»: of the whole, or of the name that it ends with
  const nearest = phrases[before - 2];
  const isNamed = nearest?.kind === 'noun' && nearest.entity !== null && phrases[before - 1]?.kind === 'mark';
  return [...new Set([...known(antecedentOf(sentence, before)), ...(isNamed ? [before - 2] : [])])];
}

/** «un engagement dépassant les 14 milliards», «chiffre d’affaires : 3 milliards»: an amount right after the noun. */
function adjoined({ phrases }: ParsedSentence, at: number): number[] {
  let next = at + 1;
  const isAmount = (): boolean =>
    phrases[next]?.kind === 'noun' && !(phrases[next] as NounPhrase).preposition;
  while (phrases[next]?.kind === 'noun' && !isAmount()) {
    // «un investissement de 50 milliards de dollars (47,8 milliards d’euros)» has its amount before the brackets
    if ((phrases[next] as NounPhrase).quantity) return [];
    next += 1;
  }
  const mark = phrases[next];
  if (mark?.kind === 'mark' && ':('.includes(mark.item.norm)) next += 1;
  else if (mark?.kind === 'verb') return upTo(phrases, next);
  else if (next > at + 1) return [];
  const phrase = phrases[next];
  return phrase?.kind === 'noun' && phrase.quantity && phrase.preposition === null ? [next] : [];
}

/** «un investissement pouvant aller jusqu’à 5 milliards», «une enveloppe pouvant atteindre 2 millions». */
function upTo(phrases: ParsedSentence['phrases'], at: number): number[] {
  const [may, reach, amount] = phrases.slice(at, at + 3);
  const isPair = may?.kind === 'verb' && may.tense === 'gerund' && reach?.kind === 'verb';
  if (!isPair || reach.form !== 'infinitive') return [];
  return amount?.kind === 'noun' && amount.quantity && !amount.head ? [at + 2] : [];
}

/** The genitives of a noun phrase, and the phrase itself where its determiner or a name in it says whose it is. */
function ownersOf(sentence: ParsedSentence, at: number): number[] {
  const own = sentence.phrases[at] as NounPhrase;
  const genitives = prepositional(sentence, at, sentence.lexicon.locale.of);
  const owners = genitives.filter((place) => {
    const { entity, determiner } = sentence.phrases[place] as NounPhrase;
    return entity !== null || determiner !== null;
  });
  return own.entity || own.pronoun ? [at, ...owners] : owners;
}

/** «le premier constructeur», «l’un des plus importants investissements»; not «pendant la plus grande partie». */
function isSuperlative({ phrases, lexicon }: ParsedSentence, at: number): boolean {
  const { superlative, preposition } = phrases[at] as NounPhrase;
  const one = phrases[at - 1];
  return (
    superlative &&
    (preposition === null ||
      (preposition === lexicon.locale.of && one?.kind === 'noun' && !one.head?.word.noun))
  );
}

/** «Scale AI précise que les fonds serviront …»: the subject of the clause around. */
function outerSubject(sentence: ParsedSentence, at: number): number[] {
  const { phrases } = sentence;
  let left = at - 1;
  while (left >= 0 && phrases[left]!.kind !== 'clause') left -= 1;
  const verb = left < 0 ? null : governorOf(sentence, left);
  return verb === null ? [] : known(subjectOf(sentence, verb));
}

/** «un chiffre d’affaires de 640 millions, en hausse de 4 %»: the nouns before that it may be said of, nearest first. */
function hosts({ phrases }: ParsedSentence, at: number): number[] {
  const found: number[] = [];
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'noun') found.push(left);
    else if (
      phrase.kind === 'clause' ||
      phrase.kind === 'relative' ||
      (phrase.kind === 'mark' && ';:'.includes(phrase.item.norm))
    )
      break;
  }
  return found;
}

/** «Sédaine, dont le fonds Perceval possède 38 %»: what the relative before the subject stands for. */
function whose(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const subject = subjectOf(sentence, at);
  if (subject === null) return [];
  const pronoun = phrases[subject - 1];
  if (!pronoun || pronoun.kind === 'noun' || pronoun.kind === 'verb') return [];
  return pronoun.item.norm === lexicon.locale.whose ? known(antecedentOf(sentence, subject - 1)) : [];
}

/** «Sorgal, dont elle a quitté la direction»; not «dont le commissaire est nommé», where it is said of the subject. */
function ofWhom(sentence: ParsedSentence, at: number): number[] {
  const subject = subjectOf(sentence, at);
  const phrase = subject === null ? undefined : (sentence.phrases[subject] as NounPhrase);
  return phrase && (phrase.pronoun || phrase.entity) ? whose(sentence, at) : [];
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
  if (verb === null) return [];
  const places = [...following(sentence, verb)].map(({ at: next }) => next);
  // «sont passés de 86 000 à 67 000»: where it stands now comes first.
  const { goal } = sentence.lexicon.locale;
  const isGoal = (place: number): boolean => (sentence.phrases[place] as NounPhrase).preposition === goal;
  return [...places.filter(isGoal), ...places.filter((place) => !isGoal(place))];
}
