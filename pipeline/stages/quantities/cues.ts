/** Words that bend a number: «près de», «dépassant les», «ou plus». A cue binds the nearest number only. */
import { fold, HYPHEN, skipSpacesBack } from '../../numerals/characters.js';
import type { PhraseMatch } from '../../numerals/phrases.js';
import { firstWhere } from '../../order.js';
import type { Span } from '../../schema.js';
import type { Draft, Passage } from './draft.js';
import type { Cue } from './lexicon.js';
import { nextWordAt, phraseAfter, phraseBefore, wordBefore } from './words.js';

/** Binds the cue before each number. */
export function bindCuesBefore(passage: Passage): void {
  let taken = passage.start;
  let before: Draft | null = null;
  for (const draft of passage.drafts) {
    const cue = draft.op === 'range' || draft.cue !== null ? null : cueBefore(passage, draft);
    if (cue && cue.start >= taken && goesWith(cue.value, draft) && !isPlace(passage, draft, cue))
      if (!isCompared(passage, before, cue) && bends(passage, draft, cue)) bind(draft, cue);
    // A rank has no cue of its own: «pour la première fois» may stand between.
    const isWord = draft.numeral.sense === 'ordinal' || (draft.kind === null && isNoAmount(draft));
    if (!isWord) {
      taken = draft.end;
      before = draft;
    }
  }
}

/** An article, or «many» of «as many as». */
function isNoAmount({ numeral, magnitude }: Draft): boolean {
  return numeral.article || (numeral.sense === 'vague' && magnitude === 1);
}

/** «dans les 20 derniers kilomètres»: where it is, and not how far about. */
function isPlace(passage: Passage, { numeral }: Draft, { value }: PhraseMatch<Cue>): boolean {
  return (
    value.kinds !== undefined && phraseAfter(passage.lexicon.unitAdjectives, passage, numeral.end) !== null
  );
}

/** «40 per cent more than five years ago»: the words belong to the share before them. */
function isCompared({ lexicon }: Passage, before: Draft | null, { start }: PhraseMatch<Cue>): boolean {
  const { sharesAreCompared } = lexicon.locale.quantities;
  return sharesAreCompared && before?.kind === 'percent' && start - before.end === 1;
}

/** Binds the cue behind a number, or behind its noun, when no other number follows the cue. */
export function bindCuesAfter(passage: Passage): void {
  const { drafts } = passage;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index]!;
    if (
      draft.cue ||
      draft.op === 'range' ||
      draft.op === 'vague' ||
      draft.dropped ||
      draft.kind === 'ordinal'
    )
      continue;
    const cue = cueAfter(passage, draft.end) ?? (draft.noun && cueAfter(passage, draft.noun.end));
    if (!cue || !goesWith(cue.value, draft)) continue;
    const next = drafts[index + 1];
    // «247 morts et plus de 1 500 blessés»: the words belong to the number behind them.
    if (next && (next.start - cue.end <= 1 || (next.cue && next.cue.start < cue.end))) continue;
    bind(draft, cue);
  }
}

/** The cue behind, straight or between commas («73 personnes, au bas mot, …»). */
function cueAfter(passage: Passage, at: number): PhraseMatch<Cue> | null {
  const { text, end, lexicon } = passage;
  if (text.charAt(at) !== ',') return phraseAfter(lexicon.cuesAfter, passage, at);
  const cue = phraseAfter(lexicon.cuesAfter, passage, at + 1);
  const isClosed = cue && (nextWordAt(passage, cue.end) >= end || ',.;:)!?'.includes(text.charAt(cue.end)));
  return isClosed ? cue : null;
}

/** The cue before a number, straight or with an article or adverb between («dépassant désormais les 14 milliards»). */
function cueBefore(passage: Passage, { start }: Draft): PhraseMatch<Cue> | null {
  const { cuesBefore, determiners, cueAdverbs } = passage.lexicon;
  const straight = phraseBefore(cuesBefore, passage, start);
  if (straight) return straight;
  const determiner = phraseBefore(determiners, passage, start);
  const adverb = phraseBefore(cueAdverbs, passage, determiner?.start ?? start);
  const between = adverb ?? determiner;
  const cue = between && phraseBefore(cuesBefore, passage, between.start);
  if (cue) return cue;
  if (!determiner) return cueOfNoun(passage, start);
  const time = timeBefore(passage, determiner.start);
  return time && phraseBefore(cuesBefore, passage, time.start);
}

/** «a minimum deposit of £15,000» */
function cueOfNoun(passage: Passage, start: number): PhraseMatch<Cue> | null {
  const { cuesOfNouns, unitOf } = passage.lexicon;
  const of = cuesOfNouns && phraseBefore(unitOf, passage, start);
  const noun = of && wordBefore(passage, of.start);
  return noun && phraseBefore(cuesOfNouns!, passage, noun.start);
}

/** «a dépassé ce mardi les huit milliards»: the time that ends there. */
function timeBefore({ text, start, times }: Passage, at: number): Span | null {
  const end = skipSpacesBack(text, at, Math.max(start, at - 1));
  if (end === at || end <= start) return null;
  const time = times[firstWhere(times, (one) => one.end >= end)];
  return time?.end === end ? time : null;
}

function goesWith(row: Cue, draft: Draft): boolean {
  return (
    draft.numeral.sense !== 'ordinal' &&
    (row.kinds === undefined || row.kinds.includes(draft.kind ?? 'count'))
  );
}

/** Whether what the cue needs stands before it, and it bends the number: «over a six-kilometre stretch» says where. */
function bends(passage: Passage, draft: Draft, { value, start, end }: PhraseMatch<Cue>): boolean {
  const { behind, op } = value;
  if (behind !== null && (behind.kinds === undefined || behind.kinds.includes(draft.kind ?? 'count')))
    if (phraseBefore(behind.words, passage, start) === null) return false;
  if (draft.numeral.article || end + 1 >= draft.start || (op !== 'gt' && op !== 'lt')) return true;
  return fold(passage.text.charCodeAt(draft.numeral.end)) !== HYPHEN;
}

function bind(draft: Draft, cue: PhraseMatch<Cue>): void {
  if (draft.op === 'vague') return;
  draft.op = cue.value.op;
  draft.cue = { start: cue.start, end: cue.end };
}
