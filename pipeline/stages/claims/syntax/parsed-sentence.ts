/** One parsed sentence, and walks over its phrases that several questions need; all answers are indices of phrases. */
import type { Quantity } from '../../../schema.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item } from './items.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';

/** A sentence as phrases, with what was found in it so far. */
export interface ParsedSentence {
  readonly index: number;
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  /** By phrase, what was asked for so far. */
  readonly subjects: (number | null | undefined)[];
  readonly followers: (readonly Follower[] | undefined)[];
}

/** The verb or noun that may say a claim, with the index of its phrase. */
export interface Trigger {
  readonly at: number;
  readonly item: Item;
  /** What stands in its slots, as far as patterns have asked. */
  readonly slots: { readonly slot: string; readonly places: readonly number[] }[];
}

/** Whether a noun phrase stands there. */
export const isNoun = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'noun';
/** Whether one of some marks stands there. */
export const isMark = (phrase: Phrase | undefined, marks: string): boolean =>
  phrase?.kind === 'mark' && marks.includes(phrase.item.norm);

/** One phrase, or none, as the phrases found. */
export const known = (at: number | null): number[] => (at === null ? [] : [at]);

/** «le groupe», «du groupe»: with a definite article, one that is in a preposition too. */
export const isDefinite = ({ determiner }: NounPhrase): boolean =>
  determiner?.word.determiner?.grade === 'definite' || determiner?.word.preposition?.article === true;

/** The place of the phrase that stands at an offset; -1 for none. */
export const placeAt = ({ phrases }: Pick<ParsedSentence, 'phrases'>, offset: number): number =>
  phrases.findIndex(({ start, end }) => start <= offset && offset < end);

/** The phrase that an amount stands in; -1 for none. */
export const placeOfAmount = (
  { phrases }: Pick<ParsedSentence, 'phrases'>,
  amount: Quantity | null,
): number => phrases.findIndex((phrase) => isNoun(phrase) && phrase.quantity?.quantity === amount);

/** The phrases after `at` that can complete it, nearest first, with whether a comma stands between. */
export function following(sentence: ParsedSentence, at: number): readonly Follower[] {
  let known = sentence.followers[at];
  if (!known) {
    known = findFollowing(sentence, at);
    sentence.followers[at] = known;
  }
  return known;
}

/** A phrase behind another one; `apart` where something stands between. */
export interface Follower {
  readonly at: number;
  readonly apart: boolean;
}

/** «dont 784 à Lille»; not «comme le troisième fabricant». */
const isAmount = ({ quantity }: NounPhrase): boolean =>
  quantity !== null && quantity.quantity?.kind !== 'ordinal';

function findFollowing(sentence: ParsedSentence, at: number): Follower[] {
  const { phrases } = sentence;
  const found: Follower[] = [];
  const isVerb = phrases[at]!.kind === 'verb';
  let apart = false;
  /** The last comma that closes an insertion begun behind `at`. */
  let closing = -1;
  for (let next = at + 1; next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'noun') found.push({ at: next, apart });
    else if (
      phrase.kind === 'example' &&
      isNoun(phrases[next + 1]) &&
      isAmount(phrases[next + 1] as NounPhrase)
    )
      return found;
    else if (phrase.kind === 'verb' || phrase.kind === 'relative' || phrase.kind === 'clause') return found;
    else if (phrase.kind === 'mark') {
      if (isMark(phrase, '(')) {
        while (next < phrases.length && !isMark(phrases[next], ')')) next += 1;
      } else if (isMark(phrase, ',–—')) {
        apart = next !== closing || !isVerb || !goesOn(phrases, found, next + 1);
        const close = shareEnd(sentence, next) ?? insertionEnd(sentence, next, at);
        if (close === null) continue;
        closing = close;
        if (phrases[next + 1]!.kind === 'noun') apart = true;
        else next = close - 1;
      } else if (!isMark(phrase, '"“”«»\'’')) return found;
    }
  }
  return found;
}

/** The most phrases of an insertion. */
const INSERTION = 14;

/**
 * «valorise la start-up, cofondée par Anna Lund, à 3 milliards», «a levé, auprès d’Elaia, 12 millions»: the comma that
 * closes the insertion which one opens; null where that opens none.
 */
function insertionEnd({ phrases, lexicon }: ParsedSentence, comma: number, from: number): number | null {
  let first = comma + 1;
  while (phrases[first]?.kind === 'skip') first += 1;
  let isTold = false;
  const opener = phrases[first];
  if (!opener) return null;
  const isRelative =
    opener.kind === 'relative' ||
    (opener.kind === 'clause' && lexicon.objectRelatives.has(opener.item.norm)) ||
    (opener.kind === 'example' && opener.item.norm === lexicon.locale.whose);
  // «a recruté, pour muscler son pôle de conseil, Anne Duval»
  const isPurpose = opener.kind === 'verb' && opener.form === 'infinitive' && opener.preposition !== null;
  const isAside =
    isRelative ||
    isPurpose ||
    (opener.kind === 'verb' && opener.form === 'participle' && opener.preposition === null);
  if (!isAside && opener.kind !== 'noun') return null;
  // what a verb says is cut off from it by a time, a purpose or a phrase with a preposition only
  const isBehindVerb = comma === from + 1 && phrases[from]!.kind === 'verb';
  const isLoose = opener.kind === 'noun' && (opener.time || opener.preposition !== null);
  if (isBehindVerb ? !isLoose && !isPurpose : isPurpose) return null;
  const isDash = phrases[comma]!.kind === 'mark' && !isMark(phrases[comma], ',');
  for (let close = first + 1; close < phrases.length && close <= comma + INSERTION; close += 1) {
    const phrase = phrases[close]!;
    if (isMark(phrase, '(')) {
      while (close < phrases.length && !isMark(phrases[close], ')')) close += 1;
    } else if (isMark(phrase, isDash ? '–—' : ',')) return isTold || !isRelative ? close : null;
    else if (phrase.kind === 'mark' && isMark(phrase, ';:')) return null;
    else if (isRelative) isTold ||= hasSubject(phrase);
    else if (hasSubject(phrase) || phrase.kind === 'clause' || phrase.kind === 'relative') return null;
  }
  return null;
}

/** «a levé 2 milliards, dont 850 millions en capital, auprès de Meridiam»: the comma behind a share of the amount, where a name goes on. */
function shareEnd({ phrases, lexicon }: ParsedSentence, comma: number): number | null {
  const opener = phrases[comma + 1];
  if (opener?.kind !== 'example' || opener.item.norm !== lexicon.locale.whose) return null;
  let close = comma + 2;
  while (isNoun(phrases[close])) close += 1;
  const next = phrases[close + 1];
  if (!isMark(phrases[close], ',') || !isNoun(next) || !next.entity) return null;
  const led = (phrase: Phrase): string | null => (phrase as NounPhrase).preposition;
  if (led(next) === null || led(next) === lexicon.locale.of) return null;
  // «dont 200 à Lille, à Nantes» goes on with the places of the share
  return phrases.slice(comma + 2, close).some((phrase) => led(phrase) === led(next)) ? null : close;
}

/** Whether the phrase behind an insertion goes on with what stood before it: it has a preposition, or is the first object. */
function goesOn(phrases: readonly Phrase[], found: readonly Follower[], at: number): boolean {
  const phrase = phrases[at];
  if (!isNoun(phrase)) return false;
  if (phrase.preposition !== null && !phrase.partitive) return true;
  if (phrase.time || found.some(({ at: place, apart }) => !apart && isObject(phrases[place]))) return false;
  let next = at + 1;
  while (isNoun(phrases[next]) || phrases[next]?.kind === 'and' || phrases[next]?.kind === 'skip') next += 1;
  return !(phrases[next] && hasSubject(phrases[next]!));
}

const isObject = (phrase: Phrase | undefined): boolean =>
  isNoun(phrase) && phrase.preposition === null && !phrase.time;

/** The last verb before a place. */
export const previousVerb = ({ phrases }: ParsedSentence, at: number): number | null => {
  for (let left = at - 1; left >= 0; left -= 1) if (phrases[left]!.kind === 'verb') return left;
  return null;
};

/** The types of names that can act. */
export const SOMEBODY: ReadonlySet<string> = new Set(['ORG', 'PER']);

/** The noun phrase just before, over commas and adverbs, as an antecedent: the head of its chain of genitives. */
export function antecedentOf(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  let left = at - 1;
  while (left >= 0 && (phrases[left]!.kind === 'skip' || isMark(phrases[left], ',–—('))) left -= 1;
  left = beforeInset(sentence, left, at);
  const phrase = phrases[left];
  if (!isNoun(phrase)) return null;
  // After a comma an apposition belongs to the whole phrase, without one to the nearest noun with an article or name.
  // «fabriquée à Tychy par Stellantis, qui …»: of a name that is somebody, and of no place that it hangs on
  const isOwn =
    (phrases[at]!.kind === 'relative' || phrases[at]!.kind === 'clause') &&
    phrase.preposition !== null &&
    phrase.preposition !== sentence.lexicon.locale.of &&
    SOMEBODY.has(phrase.entity?.entity?.type ?? '');
  if (isOwn) return holderBefore(sentence, left) ?? left;
  const firm = phrases[at]!.kind === 'relative' ? firmBefore(sentence, left) : null;
  if (firm !== null) return firm;
  if (isOwners(sentence, left)) return left;
  // «la vente de sa filiale belge, qui emploie …»: a branch is what is told of, and not its sale
  if (sentence.lexicon.branches.has(phrase.head?.word.noun ?? '') && phrase.determiner) return left;
  if (isMark(phrases[left + 1], ',–—(')) return chainHead(sentence, left);
  return phrase.preposition === sentence.lexicon.locale.of && !phrase.determiner && !phrase.entity
    ? chainHead(sentence, left)
    : left;
}

/** «Dumont, 96 salariés, placée …», «Dumont (Nord), placée …»: the name before what is set beside it; else the place itself. */
function beforeInset(sentence: ParsedSentence, last: number, at: number): number {
  const { phrases } = sentence;
  const isBracketed = isMark(phrases[last], ')');
  if (!isBracketed && !(phrases[at]!.kind === 'verb' && isMark(phrases[last + 1], ','))) return last;
  const inset = chainHead(sentence, isBracketed ? last - 1 : last);
  const phrase = phrases[inset];
  const name = phrases[inset - 2];
  if (!isNoun(phrase) || !isNoun(name) || !isMark(phrases[inset - 1], isBracketed ? '(' : ',')) return last;
  const isAmount = phrase.quantity !== null && !phrase.entity && phrase.preposition === null;
  return isBracketed || (isAmount && SOMEBODY.has(name.entity?.entity?.type ?? '')) ? inset - 2 : last;
}

/** «Anne Duval, présidente du groupe LFI à l’Assemblée, qui …»: the person whose title stands between commas. */
function holderBefore(sentence: ParsedSentence, last: number): number | null {
  const { phrases, lexicon } = sentence;
  const head = chainHead(sentence, last);
  const [person, comma, title] = phrases.slice(Math.max(0, head - 2), head + 1);
  if (head < 2 || head === last || !isMark(comma, ',') || !isMark(phrases[last + 1], ',')) return null;
  const isTitle = isNoun(title) && !title.entity && lexicon.titles.has(title.head?.word.noun ?? '');
  return isTitle && isNoun(person) && person.entity?.entity?.type === 'PER' ? head - 2 : null;
}

/** «le nom de Claire Duval, qui a quitté Kombi», «celle d’Altor, qui …»: of whom the noun is. */
function isOwners(sentence: ParsedSentence, at: number): boolean {
  const { phrases, lexicon } = sentence;
  const { entity, preposition } = phrases[at] as NounPhrase;
  const type = entity?.entity?.type ?? '';
  if (!SOMEBODY.has(type) || preposition !== lexicon.locale.of || !isMark(phrases[at + 1], ',–—('))
    return false;
  const noun = phrases[chainHead(sentence, at)] as NounPhrase;
  const isPersons = type === 'PER' && lexicon.personal.has(noun.head?.word.noun ?? '');
  return isPersons || lexicon.stand.has(noun.words[0]?.norm ?? '');
}

/** «décroché à l’étranger par l’entreprise de Bagnols, qui …»: a firm without a name, behind a preposition of its own. */
function firmBefore({ phrases, lexicon }: ParsedSentence, last: number): number | null {
  let at = last;
  while (isNoun(phrases[at]) && (phrases[at] as NounPhrase).preposition === lexicon.locale.of) at -= 1;
  const phrase = phrases[at];
  if (at === last || !isNoun(phrase) || phrase.entity || phrase.preposition === null) return null;
  const isFirm = lexicon.anaphoric.get(phrase.head?.word.noun ?? '')?.types.includes('ORG');
  return isFirm && isDefinite(phrase) && isNoun(phrases[at - 1]) ? at : null;
}

/** The most phrases in brackets between a noun and its genitive. */
const BRACKETED = 5;

/** «le maire (PS) de Lille»: before brackets that end at a place, as the place itself where there are none. */
function beforeBrackets(phrases: readonly Phrase[], at: number): number {
  if (!isMark(phrases[at], ')')) return at;
  let open = at - 1;
  while (open > 0 && open > at - BRACKETED && !isMark(phrases[open], '(')) open -= 1;
  return isMark(phrases[open], '(') ? open - 1 : at - 1;
}

/** From the last phrase of «le groupe de luxe de Bernard Arnault» to its first. */
export function chainHead(sentence: ParsedSentence, at: number): number {
  const { phrases } = sentence;
  let head = at;
  while (head > 0) {
    const phrase = phrases[head];
    if (!isNoun(phrase) || phrase.preposition === null) return head;
    let before = head - 1;
    while (before >= 0 && isMark(phrases[before], '"“”«»\'’')) before -= 1;
    before = beforeBrackets(phrases, before);
    if (phrases[before]?.kind === 'and' && isNoun(phrases[before - 1])) before -= 1;
    if (!isNoun(phrases[before])) return head;
    head = before;
  }
  return head;
}

/**
 * «les 87,6 % du capital que détient depuis 2012 la famille», «que vient de racheter Kombi»: the verb right behind «que»,
 * or an infinitive that hangs on it, and its subject after it.
 */
export function relativeSubject({ phrases, lexicon }: ParsedSentence, at: number): number | null {
  const verb = governingVerb(phrases, at);
  const pronoun = verb === null ? undefined : phrases[verb - 1];
  if (pronoun?.kind !== 'clause' || !lexicon.objectRelatives.has(pronoun.item.norm)) return null;
  if (!isNoun(phrases[beforeQue(phrases, verb! - 1)])) return null;
  let next = verb! + 1;
  while (phrases[next]?.kind === 'skip' || isInfinitive(phrases[next])) next += 1;
  // «que soutient depuis ses débuts le fonds Irdi»
  const isAdded = (phrase: Phrase | undefined): boolean =>
    isNoun(phrase) &&
    ((phrase.time !== null && !phrase.head) || (phrase.preposition !== null && !phrase.entity));
  while (isAdded(phrases[next])) next += 1;
  const after = phrases[next];
  return isNoun(after) && after.preposition === null && !after.quantity && !after.time ? next : null;
}

export const isInfinitive = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'verb' && phrase.form === 'infinitive';

/** The finite verb itself, or that which an infinitive follows at once («va fermer», «s’engage à embaucher»). */
export function governingVerb(phrases: readonly Phrase[], at: number): number | null {
  let left = at;
  while (!hasSubject(phrases[left]!)) {
    if (phrases[left]!.kind !== 'skip' && !isInfinitive(phrases[left])) return null;
    left -= 1;
    if (left < 0) return null;
  }
  return left;
}

/** Whether a verb stands in a relative clause whose pronoun is its object. */
export const isObjectRelative = (sentence: ParsedSentence, at: number): boolean =>
  relativeSubject(sentence, at) !== null;

/** The place before a relative «que», over its comma («Brivalor, que dirige Antoine Quilliec»). */
export const beforeQue = (phrases: readonly Phrase[], at: number): number =>
  isMark(phrases[at - 1], ',') ? at - 2 : at - 1;
