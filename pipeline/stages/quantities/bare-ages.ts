/** Ages without their unit: «aged eight and 10», «anyone under 16», «Anna Smith, 32, said», «turned 50». */
import { skipSpacesBack } from '../../numerals/characters.js';
import type { Span } from '../../schema.js';
import { type Draft, isCounting, type Passage } from './draft.js';
import { endsPerson, YOUNGEST_TOLD } from './persons.js';
import {
  endsIn,
  isCapitalised,
  isSentenceStart,
  nextWordAt,
  phraseAfter,
  phraseBefore,
  wordAfter,
  wordBefore,
} from './words.js';

/** Nobody is older. */
export const OLDEST = 125;

/** «aged 19», «Anna Smith, 32, said»: whether a number without a unit is somebody’s age, as some languages tell it. */
export function isBareAge(passage: Passage, last: Draft | undefined, draft: Draft): boolean {
  const { lexicon } = passage;
  const { sense, form, article } = draft.numeral;
  if (
    sense !== 'cardinal' ||
    (article && !isCounting(passage, draft.numeral)) ||
    !(draft.value >= 1 && draft.value <= OLDEST)
  )
    return false;
  if (!Number.isInteger(draft.value)) return false;
  if (phraseBefore(lexicon.bareAgeAfter, passage, draft.start)) return true;
  if (article) return false;
  if (phraseAfter(lexicon.bareAgeBefore, passage, draft.end)) return true;
  if (isBoundedBeing(passage, draft) || opensWithPerson(passage, draft)) return true;
  if ((isNextAge(passage, last, draft) || isTold(passage, draft)) && isAlone(passage, draft)) return true;
  return form === 'digits' && isBehindName(passage, draft);
}

/** «Anna Smith, 32, said», «his son, 8, and …» */
function isBehindName(passage: Passage, { start, end, value }: Draft): boolean {
  const { text, lexicon } = passage;
  if (!lexicon.locale.quantities.age.bareBehindName || text.charAt(end) !== ',') return false;
  const before = skipSpacesBack(text, start, Math.max(passage.start, start - 3));
  if (before <= passage.start || text.charAt(before - 1) !== ',') return false;
  const family = wordBefore(passage, before - 1);
  if (family && (endsPerson(passage, family, value) || isTrade(passage, family, value))) return true;
  const given = family && isName(text, family) ? wordBefore(passage, family.start) : null;
  return given !== null && isName(text, given);
}

/** «the swimmer, 18, lowered», «a cyclist, 61, was» */
function isTrade(passage: Passage, word: Span, age: number): boolean {
  const { text, lexicon } = passage;
  if (age < YOUNGEST_TOLD || !endsIn(text, word, lexicon.locale.quantities.age.trades.endings)) return false;
  return phraseBefore(lexicon.beforeTrades, passage, word.start) !== null;
}

/** «be eighteen or over» */
function isBoundedBeing(passage: Passage, { start, end }: Draft): boolean {
  const { lexicon } = passage;
  return (
    phraseBefore(lexicon.bareBoundedBehind, passage, start) !== null &&
    phraseAfter(lexicon.bareBoundedBefore, passage, end) !== null
  );
}

/** «At 16, she left» */
function opensWithPerson(passage: Passage, { start, end }: Draft): boolean {
  const { text, lexicon } = passage;
  if (!lexicon.locale.quantities.age.bareBehindName || text.charAt(end) !== ',') return false;
  const at = wordBefore(passage, start);
  if (at === null || !lexicon.places.has(text, at) || !isSentenceStart(passage, at.start)) return false;
  const word = wordAfter(passage, end + 1);
  return word !== null && lexicon.pronouns.has(text, word);
}

/** No noun is counted. */
function isAlone(passage: Passage, { end }: Draft): boolean {
  const word = wordAfter(passage, end);
  return word === null || passage.lexicon.functionWords.has(passage.text, word);
}

/** «turned 50», «children under five». */
function isTold(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  if (phraseBefore(lexicon.bareAgeAlone, passage, draft.start)) return true;
  if (lexicon.locale.quantities.age.bounded.length === 0) return false;
  if (isOfWhoIs(passage, draft)) return true;
  const cue = phraseBefore(lexicon.cuesBefore, passage, draft.start);
  const person = cue && wordBefore(passage, cue.start);
  return person !== null && lexicon.agesBounded.has(text, person);
}

/** «my gran is 92» */
function isOfWhoIs(passage: Passage, { start, cue }: Draft): boolean {
  const { text, lexicon } = passage;
  const verb = cue === null ? wordBefore(passage, start) : null;
  if (verb === null || !lexicon.beings.has(text, verb)) return false;
  const person = wordBefore(passage, verb.start);
  return person !== null && lexicon.persons.has(text, person);
}

/** «aged eight and 10» */
function isNextAge(passage: Passage, last: Draft | undefined, draft: Draft): boolean {
  return last?.rule === 'age/bare' && isJoinedToAge(passage, last, draft);
}

/** A capital and small letters. */
function isName(text: string, word: Span): boolean {
  const name = text.slice(word.start, word.end);
  return isCapitalised(text, word) && name.length > 1 && name !== name.toUpperCase();
}

/** «âgés de 29 et 54 ans»: one more age. */
export function isJoinedToAge(passage: Passage, before: Draft | undefined, draft: Draft): boolean {
  if (before?.kind !== 'age') return false;
  const joint = phraseAfter(passage.lexicon.joins, passage, before.end);
  return joint !== null && nextWordAt(passage, joint.end) === draft.start;
}
