/**
 * Quantities: every number that measures, counts, ranks or bounds, with its unit, its bound and its intervals.
 * One pass finds the numerals of a block, then each refiner looks around them; see README.md.
 */
import { findNumerals } from '../../numerals/index.js';
import { sharedTokens, type Tokens } from '../../numerals/tokens.js';
import type { Quantity, Span, Time } from '../../schema.js';
import { defineStage, type ReadableBlock, readableBlocks } from '../../stage.js';
import { tellAges } from './ages.js';
import { tellBare } from './bare.js';
import { bindCuesAfter, bindCuesBefore } from './cues.js';
import { firstCurrencyOf, settleCurrencies } from './currencies.js';
import { compact, type Draft, type Memory, type Passage } from './draft.js';
import { tellFactors, tellFactorWords } from './factors.js';
import { intervalsOf } from './intervals.js';
import { quantityLexiconOf } from './lexicon.js';
import { dropInsideNames, dropInsideTimes } from './outside.js';
import { joinRanges } from './ranges.js';
import { draftsWithUnits } from './units.js';

export default defineStage({
  name: 'quantities',
  needs: ['text', 'blocks', 'languages', 'entities', 'times'],
  run({ text, blocks, languages, entities, times }, tools) {
    const nextEntities = spansWithin(entities);
    const nextTimes = spansWithin(times);
    const tokens = sharedTokens(blocks, text);
    const passages = readableBlocks({ blocks, languages }, tools).map((block) =>
      findNumbers(tokens, block, nextTimes(block), nextEntities(block)),
    );
    settleCurrencies(passages);
    const memory: Memory = { lastBig: null, firstCurrency: firstCurrencyOf(passages) };
    return passages.flatMap((passage) => {
      if (passage.drafts.length === 0 && passage.factorWords.length === 0) return [];
      for (const refine of REFINERS) {
        refine(passage, memory);
        compact(passage);
      }
      return passage.drafts.map((draft) => quantityOf(passage, draft));
    });
  },
});

/** In this order: each sees what the ones before it have settled. */
const REFINERS: readonly ((passage: Passage, memory: Memory) => void)[] = [
  dropInsideNames,
  dropInsideTimes,
  tellFactors,
  joinRanges,
  tellAges,
  bindCuesBefore,
  tellFactorWords,
  tellBare,
  bindCuesAfter,
];

function findNumbers(
  tokens: Tokens,
  block: ReadableBlock,
  times: readonly Time[],
  entities: readonly Span[],
): Passage {
  const { start, end, locale } = block;
  const lexicon = quantityLexiconOf(locale);
  const factorWords: number[] = [];
  const watch = { words: lexicon.firstOfFactors, starts: factorWords };
  const numerals = findNumerals(tokens, start, end, locale.numerals, watch);
  const { text } = tokens;
  const { code } = locale;
  const passage: Passage = { text, start, end, code, lexicon, drafts: [], factorWords, times, entities };
  draftsWithUnits(passage, numerals);
  return passage;
}

/** Hands out the spans of one block after the other, in one walk. */
function spansWithin<T extends Span>(spans: readonly T[]): (block: Span) => T[] {
  let at = 0;
  return (block) => {
    while (at < spans.length && spans[at]!.end <= block.start) at += 1;
    const within: T[] = [];
    for (let i = at; i < spans.length && spans[i]!.start < block.end; i += 1) within.push(spans[i]!);
    return within;
  };
}

function quantityOf({ code }: Passage, draft: Draft): Quantity {
  const { start, end, op, ulp, to } = draft;
  // «-0 €» is nought.
  const value = draft.value === 0 ? 0 : draft.value;
  const kind = draft.kind!;
  const said = { kind, op, value, ulp, hasMagnitude: draft.magnitude > 1 };
  const { min, max, strict, loose } = intervalsOf(to ? { ...said, to } : said);
  const isOpen = op === 'range' || op === 'vague';
  return {
    id: `q${start}-${end}`,
    start,
    end,
    kind,
    value: isOpen ? null : value,
    min,
    max,
    op,
    unit: draft.unit,
    unitSource: draft.unitSource,
    cue: draft.cue,
    noun: kind === 'count' ? draft.noun : null,
    digits: isOpen ? null : draft.digits,
    strict,
    loose,
    rule: `${code}/${draft.rule}`,
  };
}
