/** Amounts that take their unit from a neighbour: «13,8 milliards» after dollars, «contre 12,1 un an plus tôt». */
import { fold, isLetter } from '../../numerals/characters.js';
import type { Draft, Memory, Passage } from './draft.js';
import { lowerCase, phraseAfter, phraseBefore } from './words.js';

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
  if (elideByComparison(passage, draft, index) || elideServed(passage, draft, index)) return true;
  if (draft.magnitude < MILLION || !isAmount(passage, draft)) return false;
  const { lastBig, firstCurrency } = memory;
  if (lastBig?.kind === 'measure' && lastBig.block === passage.start && draft.noun === null) {
    take(draft, 'measure', lastBig.unit);
    return true;
  }
  const unit = lastBig ? (lastBig.kind === 'money' ? lastBig.unit : null) : firstCurrency;
  if (unit === null) return false;
  take(draft, 'money', unit);
  return true;
}

/** «15 milliards», «2 milliards d’investissements»; not «9 millions de visiteurs» or «the 1.2 million-strong army». */
function isAmount({ text, lexicon }: Passage, draft: Draft): boolean {
  if (fold(text.charCodeAt(draft.end)) === 45 && isLetter(text.charCodeAt(draft.end + 1))) return false;
  return draft.noun === null || lexicon.moneyNouns.has(lowerCase(text, draft.noun));
}

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
  const magnitude = draft.magnitude === 1 ? before.magnitude : 1;
  const factor = before.row?.factor ?? 1;
  const ratio = (draft.value * magnitude * factor) / before.value;
  if (ratio > MOST_APART || ratio < 1 / MOST_APART) return false;
  draft.value *= magnitude * factor;
  draft.ulp *= magnitude * factor;
  take(draft, before.kind, before.unit);
  return true;
}

/** «trois ans de prison, dont deux ferme». */
function elideServed(passage: Passage, draft: Draft, index: number): boolean {
  const { lexicon } = passage;
  const before = passage.drafts[index - 1];
  if (before?.kind !== 'duration' || draft.magnitude !== 1 || draft.value >= before.value) return false;
  if (draft.start - before.end > NEAR || !phraseBefore(lexicon.including, passage, draft.start)) return false;
  if (!phraseAfter(lexicon.served, passage, draft.end)) return false;
  take(draft, 'duration', before.unit);
  draft.unitSource = null;
  draft.noun = null;
  return true;
}

/** The last amount, share, measure or count of the same sentence. */
function neighbourBefore({ text, drafts }: Passage, draft: Draft, index: number): Draft | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = drafts[i]!;
    if (draft.start - before.end > FARTHEST || /[.!?]\s/.test(text.slice(before.end, draft.start)))
      return null;
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
