/** Numbers without a unit: counts, ordinals, fractions, elided amounts, and what is no quantity at all. */
import { precisionOf } from '../../numerals/precision.js';
import { type Draft, draftBefore, isCounting, type Memory, type Passage } from './draft.js';
import { elideUnit, takesUp } from './elision.js';
import { isStep } from './fractions.js';
import { isHyphenated, isNameWord, isNoNumber, isUngrouped, isYear } from './identifiers.js';
import { hyphenatedNoun, nounBeyond, tellHalf } from './joined.js';
import { countedNoun, halfBehind } from './nouns.js';
import {
  endsIn,
  isCapitalised,
  nextWordAt,
  phraseAfter,
  phraseBefore,
  wordAfter,
  wordBefore,
} from './words.js';

/** In a row of counts the next one is no further away. */
const LONGEST_STEP = 40;

/** Gives each number that has no unit a kind, or drops it. */
export function tellBare(passage: Passage, memory: Memory): void {
  const { drafts } = passage;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (draft.kind === null && !draft.dropped) {
      if (draft.numeral.sense === 'ordinal') tellOrdinal(passage, draft, draftBefore(passage.drafts, index));
      else if (draft.numeral.sense === 'fraction')
        tellFraction(passage, draft, draftBefore(passage.drafts, index));
      else tellCount(passage, draft, index, memory);
    } else if (draft.kind !== null && draft.numeral.article && isNameWord(passage, draft))
      draft.dropped = true;
    if (!draft.dropped && draft.magnitude >= 1e6)
      memory.lastBig = { kind: draft.kind, unit: draft.unit, block: passage.start };
  }
}

function tellOrdinal(passage: Passage, draft: Draft, before: Draft | undefined): void {
  const { text, lexicon } = passage;
  const word = wordAfter(passage, draft.end);
  const isLast = word === null || lexicon.functionWords.has(text, word);
  if (before?.noun && !before.dropped && draft.start < before.noun.start) draft.dropped = true;
  else if (phraseAfter(lexicon.notOrdinalBefore, passage, draft.end)) draft.dropped = true;
  else if (isLast && lexicon.ambiguousOrdinals.has(text, draft)) draft.dropped = true;
  else if (isAdverb(passage, draft)) draft.dropped = true;
  else if (isNominal(passage, draft, isLast)) draft.dropped = true;
  else if (word && draft.numeral.form !== 'digits' && isCapitalised(text, word) && isCapitalised(text, draft))
    draft.dropped = true;
  else if (isNameWord(passage, draft) || (isHyphenated(passage, draft) && !isOfSuperlative(passage, draft)))
    draft.dropped = true;
  draft.kind = 'ordinal';
}

/** «the third-largest bank» */
function isOfSuperlative(passage: Passage, { end }: Draft): boolean {
  const word = wordAfter(passage, end + 1);
  return word !== null && endsIn(passage.text, word, passage.lexicon.locale.quantities.superlativeEndings);
}

/** «matières premières»; «une première depuis 2024», not «une première usine». */
function isNominal({ text, start, lexicon }: Passage, draft: Draft, isLast: boolean): boolean {
  const nominal = lexicon.nominalOrdinals.matchBefore(text, draft.end, start);
  if (!nominal || nominal.start > draft.start) return false;
  return nominal.value === 'always' || isLast;
}

/** «find my specs first.»: at the end of a clause, behind no word by which it ranks. */
function isAdverb(passage: Passage, draft: Draft): boolean {
  const { text, end, lexicon } = passage;
  if (!lexicon.adverbialOrdinals.has(text, draft)) return false;
  if (draft.end < end && !'.,;:!?)'.includes(text.charAt(draft.end))) return false;
  const word = wordBefore(passage, draft.start);
  return word !== null && phraseBefore(lexicon.notAdverbialAfter, passage, draft.start) === null;
}

function tellFraction(passage: Passage, draft: Draft, before: Draft | undefined): void {
  draft.kind = 'fraction';
  // «deux tiers en économies, un tiers en recettes»
  const isOther =
    before?.kind === 'fraction' &&
    !before.dropped &&
    (draft.start - before.end <= LONGEST_STEP ||
      phraseBefore(passage.lexicon.comparators, passage, draft.start) !== null);
  const isPart = isOther || phraseBefore(passage.lexicon.partOf, passage, draft.start) !== null;
  const isAlone = draft.numeral.article && !draft.cue && !isPart && !isStep(passage, draft);
  if (isAlone || isNameWord(passage, draft) || isHyphenated(passage, draft)) draft.dropped = true;
}

function tellCount(passage: Passage, draft: Draft, index: number, memory: Memory): void {
  const { numeral } = draft;
  if (tellHalf(passage, draft)) return;
  draft.noun = countedNoun(passage, draft) ?? nounBeyond(passage, draft, passage.drafts[index + 1]);
  const joined = draft.noun === null ? hyphenatedNoun(passage, draft) : null;
  if (joined !== null && !isYear(passage, draft)) {
    draft.noun = joined;
    draft.kind = 'count';
    draft.rule = 'count/hyphen';
    return;
  }
  // «over a six-kilometre stretch»
  if (numeral.article && isNumberIn(draft.noun, passage.drafts[index + 1])) draft.noun = null;
  if (draft.noun && isThousands(draft)) {
    draft.value = Math.round(draft.value * THOUSAND);
    draft.ulp = precisionOf(draft.value, 0, 1).ulp;
    draft.digits = precisionOf(draft.value, 0, 1).digits;
  }
  const half = draft.noun && halfBehind(passage, draft, draft.noun);
  if (half) {
    draft.value += 0.5;
    draft.ulp = 0.1;
    draft.digits += 1;
    draft.end = half.end;
  }
  const rest = scoreBehind(passage, draft, passage.drafts[index + 1]);
  if (rest !== null) rest.dropped = true;
  if (rest !== null || isNoNumber(passage, draft)) {
    draft.dropped = true;
    return;
  }
  const isCounted =
    draft.noun && (isCounting(passage, numeral) || (draft.cue && isArticleCounted(passage, draft)));
  if (numeral.article && !half && !isCounted) draft.dropped = true;
  else if (numeral.sense === 'vague' && draft.magnitude === 1) draft.dropped = true;
  else if (elideUnit(passage, draft, index, memory)) draft.noun = null;
  else if (numeral.form === 'digits' && !draft.noun && !isSaidAsCount(passage, draft, index))
    draft.dropped = true;
  else {
    draft.kind = 'count';
    draft.rule = draft.noun ? 'count/noun' : 'count/bare';
  }
}

/** «s’incline 2 buts à 1»: the other number of a match, null where none is told. */
function scoreBehind(passage: Passage, draft: Draft, other: Draft | undefined): Draft | null {
  const { lexicon, text } = passage;
  if (draft.noun === null || draft.changes || other === undefined || other.kind !== null) return null;
  if (other.numeral.sense !== 'cardinal' || !lexicon.scoreNouns.has(text, draft.noun)) return null;
  const to = phraseAfter(lexicon.to, passage, draft.noun.end);
  return to !== null && nextWordAt(passage, to.end) === other.start ? other : null;
}

function isNumberIn(noun: Draft['noun'], next: Draft | undefined): boolean {
  return noun !== null && next !== undefined && next.start < noun.end;
}

/** «15,000 personnes»: nobody counts in thousandths, so the mark groups as in another language. */
function isThousands({ numeral, to, magnitude, value, ulp }: Draft): boolean {
  const isExact = numeral.form === 'digits' && numeral.sense === 'cardinal' && to === null && magnitude === 1;
  return isExact && value >= 1 && value < THOUSAND && numeral.end - numeral.start > 4 && isThousandth(ulp);
}

const THOUSAND = 1000;
const isThousandth = (ulp: number) => Math.abs(ulp * THOUSAND - 1) < 1e-6;

function isArticleCounted(passage: Passage, { cue }: Draft): boolean {
  return (
    cue !== null &&
    passage.lexicon.cuesBefore.matchAt(passage.text, cue.start, cue.end)?.value.countsArticle === true
  );
}

/** A bare number counts when it is grouped, bent by a cue, decimal, or set up as a figure («dont 5 000»). */
function isSaidAsCount(passage: Passage, draft: Draft, index: number): boolean {
  if (draft.to && draft.magnitude === 1)
    return (
      phraseBefore(passage.lexicon.between, passage, draft.start) !== null ||
      phraseBefore(passage.lexicon.numberOf, passage, draft.start) !== null ||
      isListed(passage, draft, draftBefore(passage.drafts, index))
    );
  if (draft.changes || draft.cue || draft.ulp < 1 || draft.magnitude > 1) return true;
  if (phraseAfter(passage.lexicon.cuesAfter, passage, draft.end)) return true;
  if (!isUngrouped(passage, draft)) return Math.abs(draft.value) >= 1000;
  if (phraseBefore(passage.lexicon.numberOf, passage, draft.start) !== null) return true;
  const isPart = isPartOf(passage, draft, passage.drafts[index + 1]);
  if (phraseBefore(passage.lexicon.countCues, passage, draft.start)) return isPart || draft.value >= 100;
  return (
    isPart ||
    takesUp(passage, draft, passage.lexicon.countVerbs) ||
    isSubject(passage, draft) ||
    isWhole(passage, draft, draftBefore(passage.drafts, index)) ||
    isListed(passage, draft, draftBefore(passage.drafts, index))
  );
}

/** «400 des 480 salariés», «411 of 650 seats». */
function isPartOf(passage: Passage, draft: Draft, whole: Draft | undefined): boolean {
  if (draft.value < 2) return false;
  if (phraseAfter(passage.lexicon.partitives, passage, draft.end) !== null) return true;
  const of =
    whole && whole.value > draft.value ? phraseAfter(passage.lexicon.unitOf, passage, draft.end) : null;
  return of !== null && nextWordAt(passage, of.end) === whole!.start;
}

/** «35 jardiniers sur les 90 actuels»: right behind a smaller count. */
function isWhole(passage: Passage, draft: Draft, part: Draft | undefined): boolean {
  if (part?.kind !== 'count' || !part.noun || part.value >= draft.value) return false;
  const link = phraseBefore(passage.lexicon.wholes, passage, draft.start);
  return (
    link !== null &&
    link.start - part.noun.end <= LONGEST_STEP &&
    !/[.;:!?]/.test(passage.text.slice(part.end, link.start))
  );
}

/** «187 ont été blessées»: the number is the subject. */
function isSubject({ text, start, end, lexicon }: Passage, draft: Draft): boolean {
  const word = draft.value >= 2 ? wordAfter({ text, start, end }, draft.end) : null;
  return word !== null && lexicon.predicates.has(text, word);
}

/** «5 000 en France, 1 200 en Italie et 400 à Paris»: one more of a row of counts. */
function isListed(passage: Passage, draft: Draft, before: Draft | undefined): boolean {
  if (before?.kind !== 'count' || draft.start - before.end > LONGEST_STEP) return false;
  const word = wordAfter(passage, draft.end);
  return (
    (word !== null && passage.lexicon.places.has(passage.text, word)) ||
    phraseAfter(passage.lexicon.accounts, passage, draft.end) !== null
  );
}
