/** The noun that a number counts: the first plural behind it that is no adjective. */
import { fold, HYPHEN, isLetter } from '../../numerals/characters.js';
import type { Span } from '../../schema.js';
import type { Draft, Passage } from './draft.js';
import { isAfterName } from './identifiers.js';
import { endsIn, isCapitalised, nextWordAt, phraseAfter, phraseBefore, wordAfter } from './words.js';

/** So many adjectives may stand before the noun. */
const MOST_ADJECTIVES = 3;

/** The head noun behind the number; null where none stands in the phrase. */
export function countedNoun(passage: Passage, draft: Draft): Span | null {
  const { text, lexicon } = passage;
  const { numeral } = draft;
  let at = draft.end;
  if (numeral.sense !== 'cardinal' || draft.magnitude !== 1 || draft.to !== null) {
    const of = phraseAfter(lexicon.unitOf, passage, at);
    if (of) at = phraseAfter(lexicon.possessives, passage, of.end)?.end ?? of.end;
    else if (isNounItself(passage, draft)) return null;
  }
  if (at === draft.end && nextWordAt(passage, at) === at) return null;
  for (let count = 0; count <= MOST_ADJECTIVES; count += 1) {
    const word = wordAfter(passage, at);
    if (!word || !isLetter(text.charCodeAt(word.start))) return null;
    if (!lexicon.adjectives.has(text, word)) {
      if (lexicon.functionWords.has(text, word)) return null;
      if (isCounted(passage, draft, word)) return headOf(passage, draft, word);
      if (!mayModify(passage, draft, word)) return null;
    }
    at = word.end;
  }
  return null;
}

/** «72 polling stations», «1.2 million French homes»; not of a number that is a name («Windows 11 Pro users»). */
function mayModify(passage: Passage, draft: Draft, word: Span): boolean {
  const { notModifiers, labels } = passage.lexicon;
  if (notModifiers === null || notModifiers.has(passage.text, word)) return false;
  return !isAfterName(passage, draft) && phraseBefore(labels, passage, draft.start) === null;
}

/** «three police officers», «one green bin»: the last noun of those that stand together. */
function headOf(passage: Passage, draft: Draft, noun: Span): Span {
  const { text, lexicon } = passage;
  if (lexicon.notModifiers === null) return noun;
  const isOne = draft.value < 2 && draft.op !== 'vague' && draft.to === null;
  if (!isOne && !lexicon.irregularPlurals.has(text, noun)) return noun;
  let head = noun;
  for (let count = 1; count <= MOST_ADJECTIVES; count += 1) {
    const next = wordAfter(passage, head.end);
    if (next === null || !isLetter(text.charCodeAt(next.start))) break;
    if (lexicon.functionWords.has(text, next) || lexicon.notModifiers.has(text, next)) break;
    if (
      isOne ? endsIn(text, next, VERB_ENDINGS) : !endsIn(text, next, lexicon.locale.quantities.pluralEndings)
    )
      break;
    head = next;
  }
  return head;
}

const VERB_ENDINGS = ['ed', 'ing', 'ly'];

/** «4,2 millions» is a noun where the language says so: what follows without «de» («récoltés», «supplémentaires») agrees with it and is no noun. */
function isNounItself({ text, lexicon }: Passage, { magnitude, end }: Draft): boolean {
  if (magnitude < MILLION || !lexicon.locale.quantities.magnitudesAreNouns) return false;
  // «12 M visiteurs»: a sign is short for the whole phrase
  return isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end - 3));
}

const MILLION = 1e6;

/**
 * «deux saisons et demie»: what stands behind the noun and makes the number half of one more; null where nothing does,
 * or where it begins a word of its own («deux verres et demi-litres»).
 */
export function halfBehind(passage: Passage, draft: Draft, noun: Span): Span | null {
  const { sense, magnitude } = draft.numeral;
  if (sense !== 'cardinal' || magnitude !== 1 || draft.to !== null || !Number.isInteger(draft.value))
    return null;
  const half = phraseAfter(passage.lexicon.andHalf, passage, noun.end);
  if (!half || half.start === noun.end || fold(passage.text.charCodeAt(half.end)) === HYPHEN) return null;
  return phraseAfter(passage.lexicon.timesWord, passage, draft.end) ? null : half;
}

/** A plural, an acronym or a name behind two or more; any noun behind one. */
function isCounted(passage: Passage, draft: Draft, word: Span): boolean {
  const { text, lexicon } = passage;
  if (text.charAt(word.end) === "'" || text.charAt(word.end) === '’') return false;
  const one = draft.value < 2 && draft.op !== 'vague' && draft.to === null;
  if (one || lexicon.irregularPlurals.has(text, word)) return true;
  if (endsIn(text, word, lexicon.locale.quantities.pluralEndings)) return true;
  return isCapitalised(text, word) && isAcronym(text.slice(word.start, word.end));
}

/** «PME», «CDI», «TGV»: two capitals at least, and no Roman figure («Werk 80 II»). */
function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word);
}
