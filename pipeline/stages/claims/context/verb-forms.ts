/** Whether a word is a verb where it stands, and in which of its forms. */
import { FINITE } from './entries.js';
import { CLASS, type Lexicon, type VerbForm } from './lexicon.js';
import type { VerbGroup } from './verbs.js';
import { is, isMark, type Word } from './words.js';

const SMALL = CLASS.determiner | CLASS.preposition | CLASS.of | CLASS.purpose | CLASS.to;

/** Which of its forms a word is here; null where it is no verb. */
export function formAt(
  words: readonly Word[],
  i: number,
  from: number,
  lexicon: Lexicon,
  before: VerbGroup | undefined,
): VerbForm | null {
  const word = words[i]!;
  const bare = word.forms.find((form) => !FINITE.has(form.tense)) ?? null;
  const finite = word.forms.find((form) => FINITE.has(form.tense)) ?? null;
  if (!finite) {
    // «X, gérant de l’entreprise»
    if (bare?.tense === 'gerund' && isTitle(words, i, lexicon) && !is(words[i + 1], CLASS.determiner))
      return null;
    // «devant la presse», beside «devant fermer», «devant le quitter»
    if (bare?.tense === 'gerund' && is(word, CLASS.preposition) && !leadsToInfinitive(words, i)) return null;
    return bare && bare.tense === 'participle' && isNominal(words, i, from) ? null : bare;
  }
  if (word.inverted) return finite;
  if (i > from && isModal(words[i - 1]!, lexicon))
    return word.forms.find((form) => form.tense === 'infinitive') ?? finite;
  if (word.capital && i > from && !isMark(words[i - 1]!)) return null;
  const joined = joinedInfinitive(words, i, from, lexicon, before);
  if (joined) return joined;
  const nounLike = is(word, CLASS.nounLike);
  if (nounLike && (isObject(words, i, before) || beginsNoun(words, i, lexicon))) return null;
  if (i > from && beginsNoun(words, i - 1, lexicon)) return null;
  const previous = i > from ? words[i - 1]! : null;
  if (previous && !bare && isPredicative(words, i, from, lexicon)) return null;
  if (!previous) return nounLike ? null : finite;
  if (isMark(previous) && lexicon.equivalents.has(word.form)) return null;
  const { have, be } = lexicon.locale.verbs;
  // «La fermeture, en Belgique, est prévue en mars», where «est» could be the east
  const isAuxiliary = finite.lemma === be || finite.lemma === have;
  if (isMark(previous))
    return nounLike &&
      !isAuxiliary &&
      // «La direction, elle, assure que …»
      !is(words[i + 1], CLASS.that) &&
      (!startsName(words[i + 1]) || isTitle(words, i, lexicon)) &&
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
  const isHelper = isAuxiliary || (isModal(word, lexicon) && !nounLike);
  if (lexicon.locale.numberTells && isHelper && is(previous, CLASS.determiner)) return finite;
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

/** «X, président du groupe»: what somebody is, before whose it is. */
const isTitle = (words: readonly Word[], i: number, { sourceHeads }: Lexicon): boolean =>
  sourceHeads.has(words[i]!.form) && is(words[i + 1], CLASS.of);

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

/** «a pris part», «tenir compte»: what follows a full verb with its auxiliary, or an infinitive, is no verb of its own. */
const isObject = (words: readonly Word[], i: number, before: VerbGroup | undefined): boolean =>
  before?.last === i - 1 && (before.perfect || before.mood === 'infinitive') && !isMark(words[i - 1]!);

/** «bénéfice net part du groupe»: a noun of several words. */
function beginsNoun(words: readonly Word[], i: number, { nouns }: Lexicon): boolean {
  const known = nouns.get(words[i]!.form);
  return known?.some((noun) => noun.every((part, k) => words[i + k]?.form === part)) ?? false;
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
export function isNominal(words: readonly Word[], i: number, from: number): boolean {
  return i > from && is(words[i - 1], CLASS.determiner | CLASS.article | CLASS.of | CLASS.prenominal);
}

/** «», ironise Untel»: behind a quotation and before a name or an article stands a verb, known or not. */
export function isQuoteVerb(words: readonly Word[], i: number, from: number, lexicon: Lexicon): boolean {
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
