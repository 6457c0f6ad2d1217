/** Verb groups of a sentence: a verb with its auxiliaries, pronouns and negation. */
import type { Span } from '../../../schema.js';
import { FINITE } from './entries.js';
import { CLASS, type Lexicon, type VerbForm } from './lexicon.js';
import { formAt, isNominal, isQuoteVerb } from './verb-forms.js';
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

const LONGEST_GAP = 6;

/** «n'envisage « aucun licenciement »» */
const QUOTES = /^[«"“]$/;

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
    // «n’a ni confirmé ni démenti»
    if (!isFiller(word, lexicon) && !is(word, CLASS.neither))
      return participleBehindPhrase(words, i, to, lexicon);
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
  if (is(words[i - 1], CLASS.neither) && i > from) return true;
  if (lexicon.doubleNegation && !before.never) return false;
  if (before.not) return true;
  for (let j = i + 1; j < to && j <= last + 3; j += 1) {
    const word = words[j]!;
    if (isMark(word) && j > last && !QUOTES.test(word.form)) break;
    if (is(word, CLASS.neither) && j < last) return true;
    if (is(word, CLASS.not)) return !isOnlyPart(words, j, to, lexicon) && !isOnlyThen(words, j, to, lexicon);
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

/** How far behind «plus» its «que» may stand, and what could be a verb behind that. */
const ONLY_REACH = 7;

/** «n'est plus valorisé que 2 milliards», where no clause follows «que» («ne dit plus que le site fermera»). */
function isOnlyThen(words: readonly Word[], j: number, to: number, lexicon: Lexicon): boolean {
  const ends = (lexicon.phrases.get(words[j]!.canon) ?? [])
    .filter(({ use, words: { length } }) => use.kind === 'pseudo' && use.of === 'negated' && length === 2)
    .map((phrase) => phrase.words[1]!);
  if (ends.length === 0) return false;
  for (let i = j + 1; i < to && i <= j + ONLY_REACH && !isMark(words[i]!); i += 1) {
    if (!is(words[i], CLASS.only) || !ends.includes(words[i]!.canon)) continue;
    const behind = words.slice(i + 1, Math.min(to, i + 1 + ONLY_REACH));
    return !behind.some(({ forms }) => forms.some(({ tense }) => FINITE.has(tense)));
  }
  return false;
}
