/** Numbers that are no quantities: those inside a name, a time (but for durations) or a saying. */
import type { Span } from '../../schema.js';
import type { Draft, Passage } from './draft.js';
import { countedNoun } from './nouns.js';
import { isSentenceStart, phraseAfter, phraseBefore } from './words.js';

/** Drops the numbers inside names («Llama 4», «4 Septembre»). */
export function dropInsideNames(passage: Passage): void {
  dropWithin(
    passage.drafts,
    passage.entities,
    (draft, name) => !isAmount(draft, name) && !isOnlyNumber(passage, draft, name),
  );
}

/** «£640mn» is no name, whatever was found there. */
function isAmount({ kind, start, end }: Draft, name: Span): boolean {
  return (kind === 'money' || kind === 'percent') && start <= name.start && end >= name.end;
}

/** «Six workers», «Half the class»: a word for a number at the start of a sentence is no name, whatever was found there. */
function isOnlyNumber(passage: Passage, draft: Draft, { start, end }: Span): boolean {
  if (draft.numeral.form !== 'words' || draft.start !== start || end > draft.end) return false;
  if (!isSentenceStart(passage, start)) return false;
  return (
    end < draft.end ||
    draft.kind !== null ||
    draft.numeral.sense === 'fraction' ||
    countedNoun(passage, draft) !== null
  );
}

/** Drops the numbers inside times, but keeps durations («il y a deux ans»); «14 h» inside a time is a clock. */
export function dropInsideTimes(passage: Passage): void {
  const { text, times, lexicon } = passage;
  dropWithin(passage.drafts, times, (draft, span) => {
    // «dans dix minutes», «tous les deux ou trois jours»: an hour is known by its value.
    if (span.value === null && span.kind !== 'date') return false;
    if (draft.kind !== 'duration' || (draft.numeral.article && span.kind === 'set')) return true;
    if (draft.unit !== 'h' && draft.unit !== 'min' && draft.unit !== 's') return false;
    const inside = { text, start: span.start, end: span.end };
    return (
      !phraseBefore(lexicon.relativeBefore, inside, draft.start) &&
      !phraseAfter(lexicon.relativeAfter, inside, draft.end)
    );
  });
}

/** Drops the numbers of sayings («les cent pas», «trois fois rien»). */
export function dropInsideSayings(passage: Passage): void {
  const { text, end, lexicon, drafts } = passage;
  let until = 0;
  for (const draft of drafts) {
    if (draft.numeral.form !== 'words') continue;
    const saying = draft.start < until ? null : lexicon.sayings.matchAt(text, draft.numeral.start, end);
    if (saying) {
      const { before } = saying.value;
      if (before === null || phraseBefore(before, passage, draft.numeral.start)) until = saying.end;
    }
    if (draft.start < until) draft.dropped = true;
  }
}

function dropWithin<T extends Span>(
  drafts: readonly Draft[],
  spans: readonly T[],
  isOut: (draft: Draft, span: T) => boolean,
): void {
  let at = 0;
  for (const draft of drafts) {
    while (at < spans.length && spans[at]!.end <= draft.start) at += 1;
    const span = spans[at];
    if (
      span &&
      span.start < draft.end &&
      draft.numeral.start < span.end &&
      draft.numeral.end > span.start &&
      isOut(draft, span)
    )
      draft.dropped = true;
  }
}
