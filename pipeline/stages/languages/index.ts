/**
 * Languages: which language each run of readable blocks is in. A block with enough words decides for itself (so
 * a foreign quotation that is a paragraph of its own has its own language), a short one takes its neighbour's,
 * and a text with too little to go by is `und`. `confidence` is the evidence of function words (words.ts), as
 * the distance between trigram scores says nothing about being right. Boilerplate is in no language.
 */
import type { LanguageSpan } from '../../schema.js';
import { defineStage, type Tools } from '../../stage.js';
import { guessLanguage, guessReadable } from './guess.js';
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

interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly counts: WordCounts;
  readonly code: string | null;
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
    let likely: string | null = null;
    for (const { start, end, kind } of blocks) {
      if (kind !== 'boilerplate') {
        const sampleEnd = Math.min(end, start + SAMPLE);
        const counts = countWords(text, start, sampleEnd, known);
        const code: string | null = guessLanguage(text.slice(start, sampleEnd), counts, known, likely);
        likely = code ?? likely;
        evidence.push({ start, end, counts, code, opensRun });
      }
      opensRun = kind === 'boilerplate';
    }
    const spans = mergeRuns(evidence, spreadCodes(evidence, text, Object.keys(tools.locales), known), known);
    warnOfUnread(spans, tools);
    return spans;
  },
});

/** Blocks that could not tell take the code before them, at the start the first one after, else what all say together. */
function spreadCodes(
  evidence: readonly Evidence[],
  text: string,
  readable: readonly string[],
  known: KnownLanguages,
): string[] {
  let code =
    evidence.find((block) => block.code !== null)?.code ?? guessTogether(evidence, text, readable, known);
  return evidence.map((block) => {
    code = block.code ?? code;
    return code;
  });
}

function guessTogether(
  evidence: readonly Evidence[],
  text: string,
  readable: readonly string[],
  known: KnownLanguages,
): string {
  let sample = '';
  let counts: WordCounts = new Map();
  for (const block of evidence) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(block.start, Math.min(block.end, block.start + SAMPLE))}\n`;
    counts = addCounts(counts, block.counts);
  }
  return guessLanguage(sample, counts, known) ?? guessReadable(counts, readable, known) ?? UNKNOWN;
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
