/** Who does what an infinitive, a gerund or a participle says; all answers are indices of phrases. */
import { isPlural } from '../lexicon/plurals.js';
import { numeralOf } from './amounts-beside.js';
import { isYears, nameBeforeAside } from './asides.js';
import {
  antecedentOf,
  chainHead,
  isMark,
  isNoun,
  type ParsedSentence,
  previousVerb,
  SOMEBODY,
} from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase, type VerbPhrase } from './phrases.js';
import type { SubjectOf } from './subject-before.js';

/** «a chuté de 900 millions, passant de …»: a gerund goes with the noun before it, and past an amount with the verb. */
export function gerundSubject(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  if (isOfMain(sentence, at)) return governorSubject(sentence, at, subjectOf);
  const before = antecedentOf(sentence, at);
  const phrase = before === null ? undefined : (sentence.phrases[before] as NounPhrase);
  const isApart = isMark(sentence.phrases[at - 1], ',');
  // «supprime 300 postes, ramenant …»: what was just counted does nothing
  const isCounted = phrase !== undefined && phrase.quantity !== null && isApart;
  // «a été liquidé par le tribunal, entraînant …»
  const isAgent = phrase !== undefined && isApart && sentence.lexicon.agents.has(phrase.preposition ?? '');
  // «a percuté un mur, blessant deux enfants»: what comes of it; «a repris Kombi, comptant 500 salariés»: what it is like
  const isOutcome = isApart && !sentence.lexicon.statives.has((sentence.phrases[at] as VerbPhrase).lemma);
  return phrase === undefined || isCounted || isAmount(phrase) || isAgent || isOutcome
    ? (governorSubject(sentence, at, subjectOf) ?? before)
    : before;
}

/** «de 3 %», «en 2016»: a number or a time, and nothing that is counted. */
const isAmount = ({ quantity, time, head }: NounPhrase): boolean =>
  (quantity !== null || time !== null) && head === null;

/** «PSA acquiert Opel, devenant le deuxième groupe européen»: what somebody becomes by what was just said. */
function isOfMain({ phrases, lexicon }: ParsedSentence, at: number): boolean {
  const { lemma } = phrases[at] as VerbPhrase;
  if (!lexicon.copulas.has(lemma) || lemma === lexicon.be || !isMark(phrases[at - 1], ',')) return false;
  for (let left = at - 1; left >= 0; left -= 1) {
    const { kind } = phrases[left]!;
    if (kind === 'verb') return hasSubject(phrases[left]!);
    if (kind === 'relative' || kind === 'clause' || isMark(phrases[left], ';:')) return false;
  }
  return false;
}

/** An infinitive has the subject of the verb before it, or of the verb after it in «Pour …, X a …». */
export function governorSubject(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases } = sentence;
  const headlined = headlineSubject(sentence, at);
  if (headlined !== null) return headlined;
  const joined = joinedBefore(phrases, at);
  if (joined !== null) return subjectOf(sentence, joined);
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb') {
      const between = phrases[at - 1];
      const isBare = (phrases[at] as VerbPhrase).preposition === null;
      // «a choisi Anne Duval pour diriger Sédaine»: who is chosen
      const isChosen = !isBare && !phrase.passive && sentence.lexicon.choosing.has(phrase.lemma);
      const chosen = isChosen ? personBetween(phrases, left, at) : null;
      if (chosen !== null) return chosen;
      const controlled = isBare ? undefined : controlledBy(sentence, left, at);
      if (controlled !== undefined) return controlled;
      if (isBare && sentence.lexicon.perception.has(phrase.lemma) && isNoun(between) && left < at - 1)
        return chainHead(sentence, at - 1);
      return subjectOf(sentence, left);
    }
    if (isMark(phrases[left], ';:') || phrases[left]!.kind === 'relative') break;
  }
  for (let right = at + 1; right < phrases.length; right += 1)
    if (isMain(phrases, right)) return subjectOf(sentence, right);
  return verblessSubject(phrases, at);
}

/** How far before an infinitive the one may stand that it is joined to, in phrases. */
const JOINED_REACH = 12;

/** «va racheter Zerna, fondé en 1978, et fermer une usine»: the infinitive before an aside that ends in «, et». */
function joinedBefore(phrases: readonly Phrase[], at: number): number | null {
  if (phrases[at - 1]?.kind !== 'and' || !isMark(phrases[at - 2], ',')) return null;
  let isBehindAside = false;
  for (let left = at - 3; left >= Math.max(0, at - JOINED_REACH); left -= 1) {
    const phrase = phrases[left]!;
    if (isMark(phrase, ';:')) return null;
    if (phrase.kind === 'relative') isBehindAside ||= isMark(phrases[left - 1], ',');
    else if (phrase.kind !== 'verb') continue;
    else if (phrase.form === 'infinitive') return isBehindAside ? left : null;
    else if (phrase.form === 'participle') isBehindAside ||= isMark(phrases[left - 1], ',');
    else if (!isBehindAside && !hasRelativeBefore(phrases, left)) return null;
  }
  return null;
}

/** Whether a verb stands in a relative between commas («, dont le siège est à Lyon,»). */
function hasRelativeBefore(phrases: readonly Phrase[], verb: number): boolean {
  let left = verb - 1;
  while (phrases[left]?.kind === 'noun' || phrases[left]?.kind === 'skip') left -= 1;
  return phrases[left]?.kind === 'relative' && isMark(phrases[left - 1], ',');
}

/** «Kombi prêt à racheter Zerna», «Kombi en passe de supprimer 300 postes»: the name that opens a headline without a verb. */
function verblessSubject(phrases: readonly Phrase[], at: number): number | null {
  let first = at;
  while (isNoun(phrases[first - 1]) || phrases[first - 1]?.kind === 'skip') first -= 1;
  const opener = phrases[first];
  const isOpening = first < at && (first === 0 || isMark(phrases[first - 1], ':'));
  return isOpening && isNoun(opener) && opener.entity && opener.preposition === null ? first : null;
}

/** «Kombi to cut 600 jobs», «Two plants to close»: the noun before an infinitive that has no verb before it. */
export function headlineSubject({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  const { infinitiveMarker } = lexicon.locale;
  const verb = phrases[at] as VerbPhrase;
  if (infinitiveMarker === '' || verb.preposition !== infinitiveMarker || !isNoun(phrases[at - 1]))
    return null;
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb' || phrase.kind === 'clause' || phrase.kind === 'relative') return null;
    if (phrase.kind !== 'noun') continue;
    // «Plans to close two plants», «a deal to buy»: the noun says what is planned
    if (lexicon.projects.has(phrase.head?.word.noun ?? '') || lexicon.deals.has(phrase.head?.word.noun ?? ''))
      return null;
  }
  let first = at - 1;
  while (first > 0 && isNoun(phrases[first]) && (phrases[first] as NounPhrase).preposition !== null)
    first -= 1;
  const subject = phrases[first];
  return isNoun(subject) && subject.preposition === null && !subject.time ? first : null;
}

/**
 * «a sommé Kombi de vendre», «a demandé à Kombi de vendre»: who is to do it; null where that is a pronoun («l’a sommé de»),
 * undefined where the verb has no such object.
 */
function controlledBy(
  { phrases, lexicon }: ParsedSentence,
  verb: number,
  at: number,
): number | null | undefined {
  const { lemma, passive, reflexive, clitic } = phrases[verb] as VerbPhrase;
  const isDirect = lexicon.controlling.direct.has(lemma);
  if (passive || reflexive || (!isDirect && !lexicon.controlling.indirect.has(lemma))) return undefined;
  for (let next = verb + 1; next < at; next += 1) {
    const phrase = phrases[next]!;
    if (!isNoun(phrase) || phrase.time || phrase.quantity) continue;
    // «expects sales to grow»
    const isBare = lexicon.locale.headLast && next === at - 1;
    if (!phrase.entity && !phrase.determiner && !isBare) continue;
    if (phrase.preposition === (isDirect ? null : lexicon.locale.goal)) return next;
  }
  return clitic ? null : undefined;
}

/** A verb with a subject that is none of an inner clause («où Paul Roy l’avait nommée», «qu’il a fondée»). */
export function isMain(phrases: readonly Phrase[], at: number): boolean {
  if (!hasSubject(phrases[at]!)) return false;
  let left = at - 1;
  while (phrases[left]?.kind === 'noun' || phrases[left]?.kind === 'skip') left -= 1;
  return phrases[left]?.kind !== 'relative' && phrases[left]?.kind !== 'clause';
}

/** The first person without a preposition between two places. */
function personBetween(phrases: readonly Phrase[], from: number, to: number): number | null {
  for (let next = from + 1; next < to; next += 1) {
    const phrase = phrases[next]!;
    if (isNoun(phrase) && phrase.preposition === null && phrase.entity?.entity?.type === 'PER') return next;
  }
  return null;
}

/** «Scale AI, évaluée à …», «la start-up fondée par …», «Fondée en 2016, Scale AI …», «… et collaboré avec elle». */
export function participleSubject(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases, lexicon } = sentence;
  // «qui reste soumise à …», «se dit contraint de …», «sont portées disparues»; «is 60% owned by»
  const [share] = numeralOf(sentence, at);
  const isApart = share !== undefined && isMark(phrases[share - 1], ',');
  if (isApart) return antecedentOf(sentence, share);
  const place = (share ?? at) - 1;
  const copula = phrases[place];
  if (
    copula?.kind === 'verb' &&
    (copula.reflexive || copula.passive || lexicon.copulas.has(copula.lemma)) &&
    hasSubject(copula)
  )
    return subjectOf(sentence, place);
  const joint = phrases[at - 1];
  // «passé par Thales, puis embauché par Kombi»
  if (joint?.kind === 'and' || (joint?.kind === 'skip' && lexicon.onward.has(joint.item.norm))) {
    const before = previousVerb(sentence, at);
    const first = before === null ? null : (phrases[before] as VerbPhrase);
    // «Sédaine, cotée à Paris et valorisée 3 milliards»
    if (first && (!first.bare || first.form === 'participle')) return subjectOf(sentence, before!);
  }
  const traded = tradedBefore(sentence, at, subjectOf) ?? besideParticiple(sentence, at, subjectOf);
  if (traded !== null) return traded;
  // «Kombi, basée à Lyon, rachetée par Zerna»
  const antecedent = nameBeforeAside(sentence, at) ?? antecedentOf(sentence, at);
  if (antecedent === null) return followingSubject(sentence, at, subjectOf);
  if (isOfMany(sentence, at, antecedent)) return antecedent - 1;
  // «a reculé de 3 %, pénalisée par la démission de sa directrice»
  const isBehindAmount = isMark(joint, ',') && isAmount(phrases[antecedent] as NounPhrase);
  // «nommé en mai à la place de Luc Petit, limogé», «prendre 20 % d’Eurenco, valorisé 1,5 milliard»
  const beside = phrases[at - 2];
  const type = isNoun(beside) ? beside.entity?.entity?.type : undefined;
  const isFirms = type === 'ORG' && (beside as NounPhrase).preposition === lexicon.locale.of;
  if (isBehindAmount && (type === 'PER' || isFirms)) return at - 2;
  if (isBehindAmount) return governorSubject(sentence, at, subjectOf) ?? antecedent;
  return describedBy(sentence, antecedent, subjectOf) ?? named(sentence, antecedent);
}

/** «Trois salariés de Kombi tués dans un incendie»: a plural participle is of those who are counted, and not of the name. */
function isOfMany({ phrases, lexicon }: ParsedSentence, at: number, antecedent: number): boolean {
  const [many, owner, verb] = [phrases[antecedent - 1], phrases[antecedent], phrases[at] as VerbPhrase];
  const isOwner = isNoun(owner) && owner.entity !== null && owner.preposition === lexicon.locale.of;
  if (antecedent !== at - 1 || !isOwner || owner.determiner?.word.plural) return false;
  const isMany = isNoun(many) && many.quantity?.quantity?.kind === 'count' && many.words.length > 0;
  return isMany && isPlural(verb.head.norm, undefined, lexicon.locale);
}

/** «Kombi est une start-up fondée par Luc Petit»: who is called so. */
function describedBy(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { entity, determiner, preposition, quantity } = sentence.phrases[at] as NounPhrase;
  const copula = sentence.phrases[at - 1];
  const isSome = determiner?.word.determiner?.grade === 'indefinite' && !entity && !quantity;
  if (!isSome || preposition !== null || copula?.kind !== 'verb' || !hasSubject(copula)) return null;
  return sentence.lexicon.copulas.has(copula.lemma) ? subjectOf(sentence, at - 1) : null;
}

/** «Kombi, transitaire fondé en 1893», «Luc Petit, 52 ans, nommé en mai»: whose name stands before a bare noun or an age. */
function named(sentence: ParsedSentence, at: number): number {
  const { entity, determiner, preposition, quantity } = sentence.phrases[at] as NounPhrase;
  const name = sentence.phrases[at - 2];
  const isBare = !entity && !determiner && (!quantity || isYears(quantity)) && preposition === null;
  const isNamed = isNoun(name) && SOMEBODY.has(name.entity?.entity?.type ?? '');
  return isBare && isNamed && isMark(sentence.phrases[at - 1], ',') ? at - 2 : at;
}

/** «Kombi, racheté par Zerna, coté à Paris»: two participles between commas are said of one. */
function besideParticiple(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases, lexicon } = sentence;
  const before = isMark(phrases[at - 1], ',') ? previousVerb(sentence, at) : null;
  const first = before === null ? null : (phrases[before] as VerbPhrase);
  if (first?.form !== 'participle' || !isMark(phrases[before! - 1], ',')) return null;
  const agent = phrases[at - 2];
  const isBehindAgent = isNoun(agent) && lexicon.agents.has(agent.preposition ?? '');
  return isBehindAgent ? subjectOf(sentence, before!) : null;
}

/** «créé par Paul Roy, repris par Altor et revendu à Zerna»: what changes hands again, and nobody named between. */
function tradedBefore(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases, lexicon } = sentence;
  const { lemma } = phrases[at] as VerbPhrase;
  if (!isMark(phrases[at - 1], ',') || !(lexicon.buying.has(lemma) || lexicon.selling.has(lemma)))
    return null;
  const before = previousVerb(sentence, at);
  const first = before === null ? null : (phrases[before] as VerbPhrase);
  return first?.form === 'participle' ? subjectOf(sentence, before!) : null;
}

/** «Fondée en 2016, Scale AI …»: the subject of the next verb, or the first name behind a comma. */
function followingSubject(sentence: ParsedSentence, at: number, subjectOf: SubjectOf): number | null {
  const { phrases } = sentence;
  for (let left = at - 1; left >= 0; left -= 1) {
    const { kind } = phrases[left]!;
    if (kind === 'verb' || kind === 'noun') return null;
  }
  for (let right = at + 1; right < phrases.length; right += 1) {
    if (isMain(phrases, right)) return subjectOf(sentence, right);
    const phrase = phrases[right]!;
    // «Fondée par deux anciens de Criteo, Inès Ravel et Paul Guibert, la startup …»
    if (phrases[right + 1]?.kind === 'and' && isCounted(phrases, at, right)) {
      right += 2;
      continue;
    }
    if (isNoun(phrase) && !phrase.preposition && phrase.entity && isMark(phrases[right - 1], ','))
      return right;
  }
  return null;
}

/** Whether a number of somebody without a name stands between two places. */
const isCounted = (phrases: readonly Phrase[], from: number, to: number): boolean =>
  phrases
    .slice(from + 1, to)
    .some((one) => isNoun(one) && one.preposition !== null && one.quantity !== null && !one.entity);
