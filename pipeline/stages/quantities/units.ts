/** The numbers of a block as drafts, each with the unit and the signs beside it. */
import { isCurrencySign, isDigit, isSpace } from '../../numerals/characters.js';
import type { Numeral } from '../../numerals/index.js';
import { signBetween, takeParts } from './compound.js';
import { type Draft, draftOf, isCounting, type Passage, scaled, setUnit } from './draft.js';
import { asOrdinal, isStep } from './fractions.js';
import { netAddressesIn } from './identifiers.js';
import { isHalfOfNoun, joinedNumeral } from './joined.js';
import { takeOther, takePer } from './meanings.js';
import { halfBehind } from './nouns.js';
import { takeCurrencyBefore, takePlusOrMinus } from './signs.js';
import { takeTicks } from './ticks.js';
import { unitBehind } from './unit-behind.js';
import { phraseAfter, phraseBefore, wordAfter } from './words.js';

/** «un Français sur deux»: from an article to the whole there are no more characters than this. */
const LONGEST_SHARE = 40;

/** The drafts of a block, each with the unit beside it; a number inside another's unit is none. */
export function draftsWithUnits(passage: Passage, numerals: readonly Numeral[]): void {
  const { text, drafts, lexicon } = passage;
  const isInNetAddress = netAddressesIn(passage);
  let taken = passage.start;
  for (let index = 0; index < numerals.length; index += 1) {
    const { numeral, infix } = joinedNumeral(
      passage,
      asOrdinal(passage, numerals[index]!),
      numerals[index + 1],
    );
    if (numeral.start < taken || isPartOfSign(text, numeral) || isInNetAddress(numeral.start)) continue;
    if (numeral.article && isOnlyArticle(passage, numeral, numerals[index + 1])) continue;
    const draft = draftOf(numeral);
    if (infix !== null) {
      draft.op = infix.cue.op;
      draft.cue = infix.span;
    }
    if (numeral.sense !== 'ordinal') attachUnit(passage, draft, taken);
    if (lexicon.locale.quantities.ratesByArticle && isRate(passage, draft, drafts.at(-1))) continue;
    drafts.push(draft);
    taken = draft.end;
  }
}

/** «A$5m», «a $5 million house»: the letter belongs to the sign, or the sign to the next number. */
function isPartOfSign(text: string, { article, end }: Numeral): boolean {
  if (!article) return false;
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  return isCurrencySign(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1));
}

/** «$70 a barrel», «60 miles an hour»: per unit, nothing that is counted; not «$6m a year earlier». */
function isRate(passage: Passage, { numeral, kind, end }: Draft, before: Draft | undefined): boolean {
  return (
    numeral.article &&
    kind !== null &&
    before !== undefined &&
    before.kind !== null &&
    numeral.start - before.end <= 1 &&
    phraseAfter(passage.lexicon.relativeAfter, passage, end) === null
  );
}

/** Most articles are only that, with no unit and nothing by which they may count: no draft is made of them. */
function isOnlyArticle(passage: Passage, numeral: Numeral, next: Numeral | undefined): boolean {
  const { start, end, sense } = numeral;
  const { lexicon, drafts } = passage;
  if (next && next.start - end < LONGEST_SHARE) return false;
  if (phraseBefore(lexicon.cuesBefore, passage, start) !== null) return false;
  // «dont un tiers»
  if (sense === 'fraction') {
    if (isStep(passage, numeral)) return false;
    // «deux tiers en économies, un tiers en recettes»
    if (drafts.at(-1)?.numeral.sense === 'fraction') return false;
    if (phraseBefore(lexicon.partOf, passage, start)) return false;
  }
  if (isCounting(passage, numeral) || isHalfOfNoun(passage, numeral)) return false;
  if (unitBehind(passage, numeral) !== null) return false;
  const noun = wordAfter(passage, end);
  if (noun === null || phraseAfter(lexicon.andHalf, passage, noun.end) === null) return true;
  return halfBehind(passage, draftOf(numeral), noun) === null;
}

function attachUnit(passage: Passage, draft: Draft, taken: number): void {
  if (takeTicks(passage, draft)) return;
  const between = signBetween(passage, draft);
  if (between) {
    setUnit(draft, between.row);
    draft.end = between.end;
    takeParts(passage, draft);
    return;
  }
  const unit = unitBehind(passage, draft.numeral);
  if (unit) {
    setUnit(draft, unit.value);
    draft.end = unit.end;
    takeOther(passage, draft);
    if (!takePer(passage, draft)) {
      takeHalf(passage, draft);
      takeParts(passage, draft);
    }
  }
  if (unit?.value.kind !== 'money') takeCurrencyBefore(passage, draft, taken);
  if (draft.kind !== null) takePlusOrMinus(passage, draft, taken);
}

/** «deux ans et demi», «trois heures et quart». */
function takeHalf(passage: Passage, draft: Draft): void {
  const half = phraseAfter(passage.lexicon.andHalf, passage, draft.end);
  const part = half ?? phraseAfter(passage.lexicon.andQuarter, passage, draft.end);
  if (!part || part.start === draft.end || draft.numeral.magnitude !== 1) return;
  draft.value += scaled(half ? 0.5 : 0.25, draft.row?.factor ?? 1);
  draft.ulp = scaled(half ? 0.1 : 0.01, draft.row?.factor ?? 1);
  draft.digits += half ? 1 : 2;
  draft.end = part.end;
}
