/** Amounts that take their unit from a neighbour: «13,8 milliards» after dollars, «contre 12,1 un an plus tôt». */
import { fold, HYPHEN, isLetter } from '../../numerals/characters.js';
import type { WordSet } from '../../numerals/word-table.js';
import { type Draft, draftBefore, type Memory, type Passage } from './draft.js';
import { phraseAfter, phraseBefore, wordAfter, wordBefore } from './words.js';

const MILLION = 1e6;
/** A part of a time is told right behind it. */
const NEAR = 40;
/** A neighbour in the same sentence is no further away than this. */
const FARTHEST = 160;
/** What is compared is of the same size, about. */
const MOST_APART = 50;

/** Gives a bare number the unit that its neighbour has; false where it has none to take. */
export function elideUnit(passage: Passage, draft: Draft, index: number, memory: Memory): boolean {
  if (draft.numeral.article) return false;
  if (
    elideByComparison(passage, draft, index) ||
    elideOfMass(passage, draft, index) ||
    elideInstead(passage, draft, index) ||
    elideServed(passage, draft, index) ||
    elidePart(passage, draft, index) ||
    elideDays(passage, draft, index) ||
    elideAlike(passage, draft, index)
  )
    return true;
  if (draft.magnitude < MILLION || !isAmount(passage, draft)) return false;
  const { lastBig, firstCurrency } = memory;
  if (lastBig?.kind === 'measure' && lastBig.block === passage.start && draft.noun === null) {
    take(draft, 'measure', lastBig.unit);
    return true;
  }
  const isMoney = lastBig === null || isOfMoney(passage, draft);
  const unit = lastBig?.kind === 'money' ? lastBig.unit : isMoney ? firstCurrency : null;
  if (unit === null) return false;
  take(draft, 'money', unit);
  return true;
}

/** «15 milliards», «2 milliards d’investissements»; not «9 millions de visiteurs» or «the 1.2 million-strong army». */
function isAmount({ text, lexicon }: Passage, draft: Draft): boolean {
  if (fold(text.charCodeAt(draft.end)) === HYPHEN && isLetter(text.charCodeAt(draft.end + 1))) return false;
  return draft.noun === null || lexicon.moneyNouns.has(text, draft.noun);
}

/** «une dette nette de 13,7 milliards», also behind a number of something else. */
function isOfMoney(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  const of = phraseBefore(lexicon.unitOf, passage, draft.cue?.start ?? draft.start);
  let word = of && wordBefore(passage, of.start);
  for (let count = 0; word && count <= MOST_ADJECTIVES; count += 1) {
    if (lexicon.moneyNouns.has(text, word)) return true;
    if (lexicon.functionWords.has(text, word)) return false;
    word = wordBefore(passage, word.start);
  }
  return false;
}

/** «une perte nette comptable de». */
const MOST_ADJECTIVES = 2;

/** «14,3 milliards de dollars contre 12,1 un an plus tôt». */
function elideByComparison(passage: Passage, draft: Draft, index: number): boolean {
  if (
    draft.noun ||
    draft.numeral.sense !== 'cardinal' ||
    !phraseBefore(passage.lexicon.comparators, passage, draft.start)
  )
    return false;
  const before = neighbourBefore(passage, draft, index);
  if (!before || before.kind === null) return false;
  const magnitude = scaleOf(draft, before);
  const factor = before.row?.factor ?? 1;
  const ratio = (draft.value * magnitude * factor) / before.value;
  if (ratio > MOST_APART || ratio < 1 / MOST_APART) return false;
  draft.value *= magnitude * factor;
  draft.ulp *= magnitude * factor;
  take(draft, before.kind, before.unit);
  return true;
}

/** «12 millions d’euros, dont 2 millions de prime»: nobody counts a singular, so the part is an amount as the whole is. */
function elideOfMass(passage: Passage, draft: Draft, index: number): boolean {
  const { text, lexicon } = passage;
  if (draft.magnitude < MILLION || draft.numeral.sense !== 'cardinal' || draft.to) return false;
  if (!phraseBefore(lexicon.partOf, passage, draft.start)) return false;
  const before = neighbourBefore(passage, draft, index);
  if (before?.kind !== 'money' || draft.value >= before.value) return false;
  const of = draft.noun ? null : phraseAfter(lexicon.unitOf, passage, draft.end);
  const word = draft.noun ?? (of && wordAfter(passage, of.end));
  if (word === null) return false;
  if (draft.noun && !lexicon.moneyNouns.has(text, word)) return false;
  take(draft, 'money', before.unit);
  return true;
}

/** «en quatre ans au lieu de dix»: the length of time right before. */
function elideInstead(passage: Passage, draft: Draft, index: number): boolean {
  const before = draftBefore(passage.drafts, index);
  if (before?.kind !== 'duration' || draft.magnitude !== 1 || draft.noun) return false;
  const instead = phraseBefore(passage.lexicon.insteadOf, passage, draft.start);
  if (!instead || instead.start - before.end > 1) return false;
  const factor = before.row?.factor ?? 1;
  draft.value *= factor;
  draft.ulp *= factor;
  take(draft, 'duration', before.unit);
  draft.unitSource = null;
  return true;
}

/** A bare number that is a part of an amount or of what is counted, that much more than it, or what a verb of money has for «en». */
function elidePart(passage: Passage, draft: Draft, index: number): boolean {
  if (draft.noun || draft.numeral.sense !== 'cardinal' || draft.to) return false;
  const { lexicon } = passage;
  const isPart = phraseBefore(lexicon.partOf, passage, draft.start) !== null;
  const isStep = phraseAfter(lexicon.byHowMuch, passage, draft.end) !== null;
  const isPaid = !isPart && !isStep && takesUp(passage, draft, lexicon.moneyVerbs);
  if (!isPart && !isStep && !isPaid) return false;
  const before = neighbourBefore(passage, draft, index, isPaid ? ANYWHERE : SENTENCE_END);
  if (!before || before.row?.factor !== undefined) return false;
  const { kind } = before;
  const isCounted = kind === 'count' && before.noun !== null && (isPart || isStep);
  if (kind !== 'money' && !(kind === 'measure' && isPart) && !isCounted) return false;
  const scale = scaleOf(draft, before);
  const ratio = (draft.value * scale) / before.value;
  if (isPaid ? ratio > MOST_APART || ratio < 1 / MOST_APART : ratio >= 1) return false;
  draft.value *= scale;
  draft.ulp *= scale;
  take(draft, kind, before.unit);
  return true;
}

/** «dont 12» of millions are millions, «dont 150 000» are not. */
function scaleOf({ magnitude, value }: Draft, before: Draft): number {
  return magnitude === 1 && value < SMALLEST_GROUPED ? before.magnitude : 1;
}

const SMALLEST_GROUPED = 1000;

/** «le parquet en avait requis 500 000», «Limagrain en remet 5»: one of the verbs, and «en» before it. */
export function takesUp({ text, start, end, lexicon }: Passage, draft: Draft, verbs: WordSet): boolean {
  const verb = wordBefore({ text, start, end }, draft.start);
  if (!verb || !verbs.has(text, verb)) return false;
  let word: ReturnType<typeof wordBefore> = verb;
  for (let count = 0; count < MOST_AUXILIARIES; count += 1) {
    if (phraseBefore(lexicon.ofIt, { text, start, end }, word.start)) return true;
    word = wordBefore({ text, start, end }, word.start);
    if (!word) return false;
  }
  return false;
}

/** «en avait déjà requis». */
const MOST_AUXILIARIES = 3;

/** «trois ans de prison, dont deux ferme». */
function elideServed(passage: Passage, draft: Draft, index: number): boolean {
  const { lexicon } = passage;
  const before = draftBefore(passage.drafts, index);
  if (before?.kind !== 'duration' || draft.magnitude !== 1 || draft.value >= before.value) return false;
  if (draft.start - before.end > NEAR || !phraseBefore(lexicon.including, passage, draft.start)) return false;
  if (!phraseAfter(lexicon.served, passage, draft.end)) return false;
  take(draft, 'duration', before.unit);
  draft.unitSource = null;
  draft.noun = null;
  return true;
}

/** «neuf jours, dont deux aux portes de Paris»: directly behind its whole. */
function elideDays(passage: Passage, draft: Draft, index: number): boolean {
  const before = draftBefore(passage.drafts, index);
  if (before?.kind !== 'duration' || before.row?.factor !== undefined) return false;
  if (draft.noun || draft.magnitude !== 1 || draft.value >= before.value) return false;
  const part = phraseBefore(passage.lexicon.partOf, passage, draft.start);
  if (!part || part.start - before.end > ', '.length) return false;
  take(draft, 'duration', before.unit);
  draft.unitSource = null;
  return true;
}

/**
 * «un consensus de 3,18 dollars là où il tablait sur 2,92», «des rafales à 120 km/h, voire plus de 130», «140 000 dirhams
 * aux familles et 80 000 aux autres»: a bare number written as an amount is (with decimals, bent by a cue, grouped) and
 * of the size of the amount before it in its sentence.
 */
function elideAlike(passage: Passage, draft: Draft, index: number): boolean {
  const { numeral, noun, to } = draft;
  if (noun || to || numeral.sense !== 'cardinal' || numeral.form !== 'digits' || draft.magnitude !== 1)
    return false;
  const hasDecimals = draft.ulp < 1;
  if (!hasDecimals && draft.cue === null && draft.value < SMALLEST_GROUPED) return false;
  const before = neighbourBefore(passage, draft, index);
  if (!before || before.kind === 'count' || before.magnitude !== 1) return false;
  if (before.row?.factor !== undefined) return false;
  // «gagne 0,2 % à 1,0845»: shares of one series are written alike
  if (before.kind === 'percent' && (!hasDecimals || draft.ulp !== before.ulp)) return false;
  const { kind, unit } = before;
  if (kind === null) return false;
  const ratio = draft.value / before.value;
  if (!(ratio <= MOST_ALIKE && ratio >= 1 / MOST_ALIKE) || isScaled(passage, draft)) return false;
  take(draft, kind, unit);
  return true;
}

/** Amounts of one sentence that share a unit unsaid are no further apart. */
const MOST_ALIKE = 10;

/** «une magnitude de 6,2», «ils étaient plus de 3 000»: of a scale of its own, or people. */
function isScaled(passage: Passage, draft: Draft): boolean {
  const { text, lexicon } = passage;
  const word = wordBefore(passage, draft.cue?.start ?? draft.start);
  if (word === null || lexicon.beings.has(text, word) || lexicon.scales.has(text, word)) return true;
  const governor = wordBefore(passage, word.start);
  return governor !== null && lexicon.scales.has(text, governor);
}

const SENTENCE_END = /[.!?]\s/;
const ANYWHERE = /(?!)/;

/** The last amount, share, measure or count that no `barrier` parts from the number. */
function neighbourBefore(
  { text, drafts }: Passage,
  draft: Draft,
  index: number,
  barrier = SENTENCE_END,
): Draft | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = drafts[i]!;
    if (draft.start - before.end > FARTHEST || barrier.test(text.slice(before.end, draft.start))) return null;
    if (
      !before.dropped &&
      (before.kind === 'money' ||
        before.kind === 'percent' ||
        before.kind === 'measure' ||
        before.kind === 'count')
    )
      return before;
  }
  return null;
}

function take(draft: Draft, kind: NonNullable<Draft['kind']>, unit: string | null): void {
  draft.kind = kind;
  draft.unit = unit;
  draft.unitSource = kind === 'count' ? null : 'elided';
  draft.rule = `${kind}/elided`;
}
