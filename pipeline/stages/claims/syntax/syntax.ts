/** What governs a noun phrase, and what are the objects of a verb; all answers are indices of phrases. */
import { endsWithOne } from '../lexicon/guess.js';
import { isCompound } from './compounds.js';
import {
  antecedentOf,
  beforeQue,
  chainHead,
  following,
  governingVerb,
  isMark,
  isNoun,
  isObjectRelative,
  type ParsedSentence,
} from './parsed-sentence.js';
import { hasSubject, type NounPhrase, type VerbPhrase } from './phrases.js';
import { subjectOf } from './subject-of.js';

/** The verb that a noun phrase is an object or complement of: the nearest to the left that it can belong to. */
export function governorOf({ phrases }: ParsedSentence, at: number): number | null {
  for (let left = at - 1; left >= 0; left -= 1) {
    const phrase = phrases[left]!;
    if (phrase.kind === 'verb') return left;
    if (phrase.kind === 'clause' || phrase.kind === 'relative' || isMark(phrase, ';:')) return null;
  }
  return null;
}

/** The verb that a noun phrase is the subject of. */
export function predicateOf(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  for (let right = at + 1; right < phrases.length; right += 1) {
    const phrase = phrases[right]!;
    if (hasSubject(phrase) && subjectOf(sentence, right) === at) return right;
    if (isMark(phrase, ';:') || phrase.kind === 'clause') return null;
  }
  return null;
}

/**
 * «Brivalor, que Varescel a racheté», «l’usine que Renault va fermer»: the noun that «que» stands for, where the verb,
 * or the one that an infinitive hangs on, has its subject behind it.
 */
export function relativeObjects(sentence: ParsedSentence, at: number): number[] {
  const { phrases, lexicon } = sentence;
  const verb = phrases[at]!;
  if (verb.kind === 'verb' && (verb.clitic || verb.passive)) return [];
  const finite = governingVerb(sentence.phrases, at);
  const subject = finite === null ? null : subjectOf(sentence, finite);
  const pronoun = subject === null ? undefined : phrases[subject - 1];
  if (pronoun?.kind !== 'clause' || !lexicon.objectRelatives.has(pronoun.item.norm)) return [];
  const before = beforeQue(phrases, subject! - 1);
  const noun = phrases[before];
  if (!isNoun(noun) || noun.time) return [];
  const head = chainHead(sentence, before);
  if (before < subject! - 2) {
    // «la décision du tribunal de Brest, qu’il a saisi»: of the name it ends with, too
    const found = (phrases[head] as NounPhrase).preposition === null ? [head] : [];
    return noun.entity && head !== before && found.length > 0 ? [head, before] : found;
  }
  // without a comma it may be a clause of what is said, unless the verb is one of will
  // «la menuiserie qu’il a créée»: nor can it be where the participle agrees with the noun
  const agrees = verb.kind === 'verb' && isAgreed(verb.head, lexicon);
  const antecedent = finite === at && !agrees ? null : antecedentOf(sentence, subject! - 1);
  if (antecedent === null) return [];
  return noun.preposition === lexicon.locale.of && head !== antecedent ? [antecedent, head] : [antecedent];
}

/** «créée», «vendus»: a participle in the feminine or plural, and nothing else. */
const isAgreed = (
  { norm, word }: VerbPhrase['head'],
  { agreedEndings }: ParsedSentence['lexicon'],
): boolean => word.verbs.every(({ form }) => form === 'participle') && endsWithOne(norm, agreedEndings);

/** «franchit la barre des 2 euros»: what is passed is the amount too. */
function reached({ phrases, lexicon }: ParsedSentence, at: number): number[] {
  const { head, quantity } = phrases[at] as NounPhrase;
  const next = phrases[at + 1];
  const isBar = !quantity && head !== null && lexicon.thresholds.has(head.word.noun ?? head.norm);
  return isBar && isNoun(next) && next.quantity && next.preposition === lexicon.locale.of
    ? [at, at + 1]
    : [at];
}

const isInfinitive = (phrase: ParsedSentence['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'verb' && phrase.form === 'infinitive';

/** The objects of a verb: phrases without preposition after it. */
export function objectsOf(sentence: ParsedSentence, at: number): number[] {
  if (isObjectRelative(sentence, at)) {
    const verb = governingVerb(sentence.phrases, at)!;
    // «la PME que vient de racheter Kombi»: of the infinitive, not of the verb that it hangs on
    const isGoverning = verb === at && isInfinitive(sentence.phrases[at + 1]);
    return isGoverning ? [] : [chainHead(sentence, beforeQue(sentence.phrases, verb - 1))];
  }
  const objects: number[] = [];
  for (const { at: next, apart } of following(sentence, at)) {
    const phrase = sentence.phrases[next] as NounPhrase;
    if (apart) continue;
    if (sentence.phrases[next - 1]?.kind === 'and') continue; // The filler collects what is joined.
    // «in Kombi’s shares» is no object
    if (isCompound(sentence, next) && (sentence.phrases[next - 1] as NounPhrase).preposition !== null)
      continue;
    const joined = sentence.phrases[next - 1];
    const genitive = phrase.partitive && isNoun(joined) && phrase.determiner?.norm !== undefined;
    if ((phrase.preposition === null || phrase.partitive) && !genitive && !(phrase.time && !phrase.head))
      objects.push(...reached(sentence, next));
  }
  if (objects.length > 0) return objects;
  const denied = deniedObject(sentence, at);
  if (denied !== null) return [denied];
  const late = objectAfterAside(sentence, at);
  if (late !== null) return [late];
  const bare = bareRelativeObject(sentence, at);
  return bare === null ? relativeObjects(sentence, at) : [bare];
}

/** «n’a pas déposé de recours», «ne veut pas faire de commentaire»: a bare genitive is the object of what is denied. */
function deniedObject({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  const verb = phrases[at]!;
  const before = phrases[at - 1];
  const isDenied =
    verb.kind === 'verb' &&
    (verb.negated || (isInfinitive(verb) && before?.kind === 'verb' && before.negated)) &&
    !verb.passive &&
    !verb.clitic;
  if (!isDenied) return null;
  const next = phrases[at + 1]?.kind === 'skip' ? at + 2 : at + 1;
  const noun = phrases[next];
  const isBare = isNoun(noun) && noun.head && !noun.determiner && !noun.entity && !noun.quantity;
  return isBare && noun.preposition === lexicon.locale.of && !noun.partitive ? next : null;
}

/** «the £652m it made», «the jobs that Kombi will cut»: the noun before the subject of a verb that has no object. */
function bareRelativeObject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const verb = phrases[at]!;
  if (!lexicon.locale.bareRelatives || verb.kind !== 'verb' || verb.passive) return null;
  const finite = governingVerb(phrases, at);
  const subject = finite === null ? null : subjectOf(sentence, finite);
  if (subject === null || subject >= at) return null;
  const before = phrases[subject - 1];
  const isLed = before?.kind === 'relative' && before.led === undefined;
  const place = isLed ? beforeQue(phrases, subject - 1) : subject - 1;
  const noun = phrases[place];
  const { pronoun, determiner, entity } = phrases[subject] as NounPhrase;
  const isSomebody = pronoun !== null || entity !== null || determiner?.word.determiner?.grade === 'definite';
  // «On Monday it cut …», «Kombi shares it owns»
  if (!isNoun(noun) || (noun.time && !noun.head) || (!isLed && !isSomebody)) return null;
  if (!isLed && !pronoun && noun.entity) return null;
  return noun.preposition === null || isLed || noun.quantity || noun.determiner ? place : null;
}

/** «vient de s’offrir, pour une somme tenue secrète, Kombi»: the name behind what is put between commas. */
function objectAfterAside({ phrases }: ParsedSentence, at: number): number | null {
  const first = phrases[at + 2];
  if (!isMark(phrases[at + 1], ',') || !isNoun(first) || first.preposition === null) return null;
  for (let next = at + 3; next < phrases.length && next <= at + LONGEST_ASIDE; next += 1) {
    if (!isMark(phrases[next], ',')) continue;
    const object = phrases[next + 1];
    return isNoun(object) && object.entity && object.preposition === null ? next + 1 : null;
  }
  return null;
}

/** The most phrases of what stands between a verb and its object, between commas. */
const LONGEST_ASIDE = 7;
