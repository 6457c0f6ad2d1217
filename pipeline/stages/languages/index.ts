/**
 * Languages: which language each run of readable blocks is in. A block with enough words decides for itself (so
 * a foreign quotation that is a paragraph of its own has its own language), a short one takes its neighbour's,
 * and a text with too little to go by is `und`. `confidence` is the evidence of function words (words.ts), as
 * the distance between trigram scores says nothing about being right. Boilerplate is in no language.
 */
import type { LanguageSpan, Span } from '../../schema.js';
import { defineStage, type Tools } from '../../stage.js';
import { guessLanguage, guessReadable, isSettled, judge, type Verdict } from './guess.js';
import {
  addCounts,
  confidence,
  countWords,
  type KnownLanguages,
  knownLanguages,
  type WordCounts,
} from './words.js';

/** How much of a block, and of a text of short blocks, is looked at, in UTF-16 code units. */
const SAMPLE = 4000;
const UNKNOWN = 'und';

interface Evidence extends Span {
  readonly counts: WordCounts;
  readonly verdict: Verdict;
  /** Whether boilerplate, or nothing, stands before it. */
  readonly opensRun: boolean;
}

export default defineStage({
  name: 'languages',
  needs: ['text', 'blocks'],
  run({ text, blocks }, tools) {
    const known = knownLanguages(tools.locales);
    const evidence: Evidence[] = [];
    let opensRun = true;
    for (const { start, end, kind } of blocks) {
      if (kind !== 'boilerplate') {
        const counts = countWords(text, start, sampleEnd({ start, end }), known);
        const verdict = judge(sampleEnd({ start, end }) - start, counts, known);
        evidence.push({ start, end, counts, verdict, opensRun });
      }
      opensRun = kind === 'boilerplate';
    }
    const spans = mergeRuns(evidence, spreadCodes(evidence, text, Object.keys(tools.locales), known), known);
    warnOfUnread(spans, tools);
    return spans;
  },
});

const sampleEnd = ({ start, end }: Span): number => Math.min(end, start + SAMPLE);

/** What each block tells by itself, with the language before it as a second witness. */
function ownCodes(evidence: readonly Evidence[], text: string, known: KnownLanguages): (string | null)[] {
  let likely = openingLanguage(evidence);
  return evidence.map((block) => {
    const code = guessLanguage(text.slice(block.start, sampleEnd(block)), block.verdict, known, likely);
    likely = code ?? likely;
    return code;
  });
}

/** The language of the first block that is sure, where none before it speaks for another: then trigrams need not be asked. */
function openingLanguage(evidence: readonly Evidence[]): string | null {
  const sure = evidence.findIndex(({ verdict }) => verdict.code !== null && isSettled(verdict, null));
  const code = evidence[sure]?.verdict.code ?? null;
  const agrees = evidence
    .slice(0, sure)
    .every(({ verdict }) => verdict.code === null || verdict.code === code);
  return agrees ? code : null;
}

/** Blocks that could not tell take the code before them, at the start the first one after, else what all say together. */
function spreadCodes(
  evidence: readonly Evidence[],
  text: string,
  readable: readonly string[],
  known: KnownLanguages,
): string[] {
  const own = ownCodes(evidence, text, known);
  let last = own.find((code) => code !== null) ?? guessTogether(evidence, text, readable, known);
  return own.map((code) => {
    last = code ?? last;
    return last;
  });
}

function guessTogether(
  evidence: readonly Evidence[],
  text: string,
  readable: readonly string[],
  known: KnownLanguages,
): string {
  let sample = '';
  let counts: WordCounts = known.sets.map(() => 0);
  for (const block of evidence) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(block.start, sampleEnd(block))}\n`;
    counts = addCounts(counts, block.counts);
  }
  const verdict = judge(sample.length, counts, known);
  return guessLanguage(sample, verdict, known) ?? guessReadable(sample, counts, readable, known) ?? UNKNOWN;
}

function mergeRuns(
  evidence: readonly Evidence[],
  codes: readonly string[],
  known: KnownLanguages,
): LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  for (let from = 0; from < evidence.length; ) {
    const code = codes[from]!;
    let counts = evidence[from]!.counts;
    let to = from + 1;
    for (; to < evidence.length && codes[to] === code && !evidence[to]!.opensRun; to += 1)
      counts = addCounts(counts, evidence[to]!.counts);
    spans.push({
      start: evidence[from]!.start,
      end: evidence[to - 1]!.end,
      code,
      confidence: code === UNKNOWN ? 0 : confidence(code, counts, known),
    });
    from = to;
  }
  return spans;
}

/** One warning for each language that cannot be read, at its first span. */
function warnOfUnread(spans: readonly LanguageSpan[], { locales, warn }: Tools): void {
  const told = new Set<string>();
  for (const span of spans) {
    if (span.code in locales || told.has(span.code)) continue;
    told.add(span.code);
    if (span.code === UNKNOWN)
      warn(
        'no-language',
        span,
        'The language could not be told, so nothing was read here: the text is too short or in a language that is not known.',
      );
    else
      warn(
        'no-locale',
        span,
        `There is no locale for the language "${span.code}", so names, numbers and claims were not looked for here; see "A language" in CONTRIBUTING.md to add one.`,
      );
  }
}
