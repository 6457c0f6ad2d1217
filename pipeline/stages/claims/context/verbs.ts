import type { Span } from '../../../schema.js';
import { FINITE } from './entries.js';
import { CLASS, type Lexicon, type VerbForm } from './lexicon.js';
import { is, isFiller, isMark, type Word } from './words.js';

/** A verb with its auxiliaries («a officiellement validé»); `first` and `last` index the words. */
export interface VerbGroup extends Span {
  readonly first: number;
  readonly last: number;
  /** Empty for a verb that no table has. */
  readonly lemma: string;
  readonly mood: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'conditional';
  /** Done: «a investi», «avoir investi», «aurait investi», «investit» as simple past. */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly reflexive: boolean;
  readonly negated: boolean;
  readonly inverted: Word['inverted'];
}

const SMALL = CLASS.determiner | CLASS.preposition | CLASS.of | CLASS.purpose | CLASS.to;
const LONGEST_GAP = 6;

/** The verb groups of the words from `from` to `to`, in order. */
export function readVerbs(words: readonly Word[], from: number, to: number, lexicon: Lexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = from; i < to; i += 1) {
    const word = words[i]!;
    if (word.forms.length === 0 && !isQuoteVerb(words, i, from, lexicon)) continue;
    const form = word.forms.length === 0 ? UNKNOWN : formAt(words, i, from, lexicon, groups.at(-1));
    if (!form || isAgo(words, i, from, lexicon)) continue;
    const group = groupAt(words, i, from, to, form, lexicon);
    groups.push(group);
    i = group.last;
  }
  return groups;
}

/** «a annoncé il y a deux jours», where nothing but a mark or a conjunction could open a clause of its own. */
function isAgo(words: readonly Word[], i: number, from: number, { ago }: Lexicon): boolean {
  const first = i - ago.length + 1;
  if (ago.length === 0 || first <= from || !ago.every((word, k) => words[first + k]!.form === word))
    return false;
  const opens = CLASS.that | CLASS.relative | CLASS.subordinator | CLASS.coordinator;
  return !isMark(words[first - 1]!) && !is(words[first - 1], opens);
}

const UNKNOWN: VerbForm = { lemma: '', tense: 'present' };

/** «», ironise Untel»: behind a quotation and before a name or an article stands a verb, known or not. */
function isQuoteVerb(words: readonly Word[], i: number, from: number, lexicon: Lexicon): boolean {
  const { form, classes, capital, entity } = words[i]!;
  if (classes !== 0 || capital || entity >= 0 || form.length < 3) return false;
  if (!lexicon.quoteEndings.some((ending) => form.endsWith(ending))) return false;
  return closedBefore(words, i, from) >= 0 && startsName(words[i + 1]);
}

/** Where the quotation closes that a word stands right behind, over «s'» and a comma; -1 where none does. */
export function closedBefore(words: readonly Word[], i: number, from: number): number {
  let before = i - 1;
  while (before > from && is(words[before], CLASS.clitic | CLASS.reflexive)) before -= 1;
  if (words[before]?.form === ',') return isClosing(words[before - 1]) ? before - 1 : -1;
  // «,”»; plain marks open as well as close, so that only their place behind the comma tells
  return isClosing(words[before]) && words[before]!.form !== '"' && words[before - 1]?.form === ','
    ? before
    : -1;
}

const isClosing = (word: Word | undefined): boolean => word !== undefined && /^[»"”]$/u.test(word.form);

/** Which of its forms a word is here; null where it is no verb. */
function formAt(
  words: readonly Word[],
  i: number,
  from: number,
  lexicon: Lexicon,
  before: VerbGroup | undefined,
): VerbForm | null {
  const word = words[i]!;
  const bare = word.forms.find((form) => !FINITE.has(form.tense)) ?? null;
  const finite = word.forms.find((form) => FINITE.has(form.tense)) ?? null;
  if (!finite) return bare && bare.tense === 'participle' && isNominal(words, i, from) ? null : bare;
  if (word.inverted) return finite;
  if (i > from && isModal(words[i - 1]!, lexicon))
    return word.forms.find((form) => form.tense === 'infinitive') ?? finite;
  if (word.capital && i > from && !isMark(words[i - 1]!)) return null;
  const joined = joinedInfinitive(words, i, from, lexicon, before);
  if (joined) return joined;
  const nounLike = is(word, CLASS.nounLike);
  if (nounLike && beginsNoun(words, i, lexicon)) return null;
  const previous = i > from ? words[i - 1]! : null;
  if (previous && !bare && isPredicative(words, i, from, lexicon)) return null;
  if (!previous) return nounLike ? null : finite;
  if (isMark(previous))
    return nounLike &&
      !startsName(words[i + 1]) &&
      !leadsToInfinitive(words, i) &&
      !is(words[i + 1], CLASS.adverb)
      ? null
      : finite;
  if (is(previous, CLASS.never | CLASS.reflexive | CLASS.relative)) return finite;
  if (is(previous, CLASS.subject) && !is(previous, CLASS.determiner | CLASS.article)) return finite;
  if (is(previous, CLASS.article | CLASS.clitic)) {
    // «en deviendra la directrice», where «en» is no preposition
    if (is(previous, CLASS.preposition))
      return is(previous, CLASS.clitic) && !nounLike && !bare && finite.tense !== 'present' ? finite : null;
    if (!nounLike && (finite.tense !== 'present' || finite.lemma === lexicon.locale.verbs.have))
      return finite;
    return i - 1 > from && isSubject(words[i - 2]!) ? finite : null;
  }
  // «This is a good thing»
  const { have, be } = lexicon.locale.verbs;
  const isAuxiliary = finite.lemma === be || finite.lemma === have || (isModal(word, lexicon) && !nounLike);
  if (lexicon.locale.numberTells && isAuxiliary && is(previous, CLASS.determiner)) return finite;
  // «a plant that could close»
  const isRelative = is(previous, CLASS.that) && is(previous, CLASS.determiner);
  if (isRelative && (!nounLike || isModal(word, lexicon))) return finite;
  // «to cut», which is a participle too
  const infinitive = word.forms.find(({ tense }) => tense === 'infinitive') ?? null;
  if (is(previous, CLASS.purpose)) return infinitive;
  if (is(previous, SMALL)) return bare?.tense === 'infinitive' ? bare : null;
  if (nounLike && is(previous, CLASS.prenominal)) return null;
  // «is closing stores», «announced plans»
  const isGoverned = previous.forms.some(({ tense }) => tense === 'gerund' || tense === 'past');
  if (nounLike && isGoverned && !is(previous, CLASS.nounLike) && !bare) return null;
  if (nounLike && lexicon.locale.numberTells && !isModal(word, lexicon) && disagrees(word, previous, finite))
    return null;
  if (bare?.tense === 'participle' && is(words[i + 1], CLASS.agent)) return bare;
  return finite;
}

/** «plans to cut 300 jobs and close two plants»: what may be an infinitive, joined to one and before its object. */
function joinedInfinitive(
  words: readonly Word[],
  i: number,
  from: number,
  lexicon: Lexicon,
  before: VerbGroup | undefined,
): VerbForm | null {
  if (i === from || !is(words[i - 1], CLASS.coordinator) || !before || before.first < from) return null;
  const isFirst = before.mood === 'infinitive' || isModal(words[before.first]!, lexicon);
  const next = words[i + 1];
  if (!isFirst || !next || isMark(next) || is(next, SMALL & ~CLASS.determiner)) return null;
  return words[i]!.forms.find(({ tense }) => tense === 'infinitive') ?? null;
}

/** «a pre-tax profit», «15 staff»: what stands before has not the number of the verb that a noun could be. */
function disagrees({ form, forms }: Word, previous: Word, { lemma }: VerbForm): boolean {
  if (DIGIT.test(previous.form)) return true;
  // «Kombi cut», «people who now plan»
  if (is(previous, CLASS.adverb) || forms.some(({ tense }) => tense === 'past')) return false;
  // «expects profit»
  if (previous.forms.length > 0 && !is(previous, CLASS.nounLike)) return true;
  const isBase = form === lemma;
  const isPlural = previous.entity < 0 && !previous.capital && previous.form.endsWith('s');
  return isBase !== isPlural;
}

/** «bénéfice net part du groupe»: a noun of several words. */
function beginsNoun(words: readonly Word[], i: number, { nouns }: Lexicon): boolean {
  const two = `${words[i]!.form} ${words[i + 1]?.form}`;
  return nouns.has(two) || nouns.has(`${two} ${words[i + 2]?.form}`);
}

/** «est prête à», «s'est dite prête à»: behind «être» and its participle what may be a verb is none. */
function isPredicative(words: readonly Word[], i: number, from: number, lexicon: Lexicon): boolean {
  const isBe = (word: Word | undefined): boolean =>
    word?.forms.some(({ lemma, tense }) => lemma === lexicon.locale.verbs.be && FINITE.has(tense)) ?? false;
  if (isBe(words[i - 1])) return true;
  const isParticiple = words[i - 1]!.forms.some(({ tense }) => tense === 'participle');
  return isParticiple && i - 2 >= from && isBe(words[i - 2]);
}

/** «…, compte en recruter 120»: a form that is oftener a noun is a verb before an infinitive. */
function leadsToInfinitive(words: readonly Word[], i: number): boolean {
  let next = i + 1;
  while (is(words[next], CLASS.clitic | CLASS.reflexive | CLASS.adverb)) next += 1;
  return words[next]?.forms.some(({ tense }) => tense === 'infinitive') ?? false;
}

/** Before «le», «la», «les» and a verb stands its subject: «il le confirme»; before an article and a noun, none. */
const isSubject = (word: Word): boolean =>
  is(word, CLASS.subject | CLASS.never) || (word.entity >= 0 && !isMark(word));

/** Behind a modal, what may be an infinitive is one («will cut»). */
const isModal = (word: Word, { softened, futureAuxiliaries }: Lexicon): boolean =>
  word.forms.some(({ lemma }) => softened.has(lemma) || futureAuxiliaries.has(lemma));

const DIGIT = /^\d/;
/** Whether a name, a number or an article stands there. */
export const startsName = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital || word.entity >= 0 || DIGIT.test(word.form) || is(word, CLASS.determiner | CLASS.article));

/** «un accord signé» has a participle; «le signé», «les employés» and «un fabricant» are nouns. */
function isNominal(words: readonly Word[], i: number, from: number): boolean {
  return i > from && is(words[i - 1], CLASS.determiner | CLASS.article | CLASS.of | CLASS.prenominal);
}

function groupAt(
  words: readonly Word[],
  i: number,
  from: number,
  to: number,
  form: VerbForm,
  lexicon: Lexicon,
): VerbGroup {
  const { have, be } = lexicon.locale.verbs;
  let last = i;
  let lemma = form.lemma;
  let passive = false;
  let compound = false;
  if (form.lemma === have || form.lemma === be) {
    for (let next = participleAfter(words, last, to, lexicon); next >= 0; ) {
      const participle = words[next]!.forms.find((one) => one.tense === 'participle') ?? null;
      const withBe = lemma === be;
      lemma = participle?.lemma ?? '';
      last = next;
      compound ||= !withBe || lexicon.withBe.has(lemma);
      passive = withBe && !lexicon.withBe.has(lemma);
      next = lemma === be ? participleAfter(words, last, to, lexicon) : -1;
    }
  }
  const before = reachBack(words, i, from);
  const negated = isNegated(words, before, i, last, from, to, lexicon);
  if (before.reflexive >= 0 && passive) {
    passive = false;
    compound = true;
  }
  const first = before.reflexive >= 0 ? before.reflexive : i;
  return {
    start: words[first]!.start,
    end: words[last]!.end,
    first,
    last,
    lemma,
    mood: moodOf(form.tense),
    tense: timeOf(form.tense, compound),
    perfect: compound || form.tense === 'past',
    passive: passive || (form.tense === 'participle' && last === i),
    reflexive: before.reflexive >= 0,
    negated,
    inverted: words[i]!.inverted,
  };
}

const moodOf = (tense: VerbForm['tense']): VerbGroup['mood'] =>
  tense === 'infinitive' || tense === 'gerund' || tense === 'participle' ? tense : 'finite';

function timeOf(tense: VerbForm['tense'], compound: boolean): VerbGroup['tense'] {
  if (tense === 'future' || tense === 'conditional') return tense;
  return compound || tense === 'past' || tense === 'imperfect' ? 'past' : 'present';
}

/** The participle that belongs to the auxiliary at `i`, or -1. */
function participleAfter(words: readonly Word[], i: number, to: number, lexicon: Lexicon): number {
  for (let j = i + 1; j < to && j <= i + LONGEST_GAP; j += 1) {
    const word = words[j]!;
    if (word.forms.some((form) => form.tense === 'participle')) return j;
    // «n’est, lui, pas visé», «a, elle aussi, annoncé»
    const close = word.form === ',' ? insertEnd(words, j, to) : -1;
    if (close > j) {
      j = close;
      continue;
    }
    if (!isFiller(word, lexicon)) return participleBehindPhrase(words, i, to, lexicon);
  }
  return -1;
}

/** Where a pronoun between commas ends, with an adverb or none («, lui,», «, elle aussi,»); -1 for anything else. */
function insertEnd(words: readonly Word[], comma: number, to: number): number {
  if (!is(words[comma + 1], CLASS.clitic | CLASS.subject | CLASS.pronoun)) return -1;
  const close = is(words[comma + 2], CLASS.adverb) ? comma + 3 : comma + 2;
  return close < to && words[close]?.form === ',' ? close : -1;
}

/** «a pour sa part déclaré», «a par ailleurs annoncé»: a short phrase between the auxiliary and the participle. */
function participleBehindPhrase(words: readonly Word[], i: number, to: number, lexicon: Lexicon): number {
  const { have } = lexicon.locale.verbs;
  const opens = CLASS.preposition | CLASS.purpose | CLASS.of | CLASS.adverb;
  if (!is(words[i + 1], opens) || !words[i]!.forms.some((form) => form.lemma === have)) return -1;
  for (let j = i + 2; j < to && j <= i + 5; j += 1) {
    const word = words[j]!;
    if (isMark(word)) return -1;
    if (word.forms.some((form) => form.tense === 'participle') && !isNominal(words, j, i)) return j;
    if (word.forms.some((form) => form.tense === 'infinitive' || form.tense === 'gerund')) return -1;
  }
  return -1;
}

interface Before {
  readonly reflexive: number;
  readonly never: boolean;
  readonly not: boolean;
}

/** What stands joined before a verb: «ne se», «ne pas», «n'en». */
function reachBack(words: readonly Word[], i: number, from: number): Before {
  let reflexive = -1;
  let never = false;
  let not = false;
  for (let j = i - 1; j >= from && j >= i - 4; j -= 1) {
    const word = words[j]!;
    if (is(word, CLASS.reflexive)) reflexive = j;
    else if (is(word, CLASS.never)) never = true;
    else if (is(word, CLASS.not)) not = true;
    else if (!is(word, CLASS.clitic)) break;
  }
  return { reflexive, never, not };
}

/** «ne … pas», «aucun … ne», «ni … ne»; not «ne … que», nor a «ne» that stands alone. */
function isNegated(
  words: readonly Word[],
  before: Before,
  i: number,
  last: number,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.doubleNegation && !before.never) return false;
  if (before.not) return true;
  for (let j = i + 1; j < to && j <= last + 3; j += 1) {
    const word = words[j]!;
    if (isMark(word) && j > last) break;
    if (is(word, CLASS.not)) return !isOnlyPart(words, j, to, lexicon);
    if (j > last && is(word, CLASS.of)) break;
  }
  if (!lexicon.doubleNegation) return false;
  for (let j = i - 1; j >= from && j >= i - 12; j -= 1)
    if (is(words[j], CLASS.neither) || (is(words[j], CLASS.not) && is(words[j], CLASS.determiner)))
      return true;
  return false;
}

/** «pas seulement», «pas uniquement»: the phrases that hold a negation and are none. */
function isOnlyPart(words: readonly Word[], j: number, to: number, lexicon: Lexicon): boolean {
  return (lexicon.phrases.get(words[j]!.canon) ?? []).some(
    (phrase) =>
      phrase.use.kind === 'pseudo' &&
      phrase.use.of === 'negated' &&
      phrase.words.every((word, k) => j + k < to && words[j + k]!.canon === word),
  );
}
