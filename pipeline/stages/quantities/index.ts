/**
 * Quantities: every number that measures, counts, ranks or bounds, with its unit, its bound and its intervals.
 * One pass finds the numerals of a block, then each refiner looks around them; see README.md.
 */

import { idOf } from '../../ids.js';
import { skipSpaces, skipSpacesBack } from '../../numerals/characters.js';
import { findNumerals } from '../../numerals/index.js';
import { batchesOf } from '../../numerals/parts.js';
import { sharedTokens, type Tokens } from '../../numerals/tokens.js';
import type { Entity, Quantity, Span, Time } from '../../schema.js';
import { defineStage, type ReadableBlock, readableBlocks } from '../../stage.js';
import { tellAges } from './ages.js';
import { tellBare } from './bare.js';
import { bindCuesAfter, bindCuesBefore } from './cues.js';
import { meetCurrencies, newCurrencies, settleCurrencies } from './currencies.js';
import { compact, type Draft, type Memory, type Passage } from './draft.js';
import { tellFactors, tellFactorWords } from './factors.js';
import { intervalsOf } from './intervals.js';
import { quantityLexiconOf } from './lexicon.js';
import { dropInsideNames, dropInsideSayings, dropInsideTimes } from './outside.js';
import { joinRanges } from './ranges.js';
import { draftsWithUnits } from './units.js';

export default defineStage({
  name: 'quantities',
  needs: ['text', 'source', 'blocks', 'languages', 'entities', 'times'],
  run({ text, source, blocks, languages, entities, times }, tools) {
    const nextEntities = spansWithin(entities);
    const nextTimes = spansWithin(times);
    const tokens = sharedTokens(blocks, text);
    const readable = readableBlocks({ blocks, languages }, tools);
    const currencies = newCurrencies(text, readable, { source, times });
    const memory: Memory = { lastBig: null, firstCurrency: null };
    const quantities: Quantity[] = [];
    let passages: Passage[] = [];
    const finish = () => {
      settleCurrencies(passages, currencies);
      memory.firstCurrency = currencies.first;
      for (const refine of REFINERS)
        for (const passage of passages) {
          refine(passage, memory);
          compact(passage);
        }
      for (const passage of passages)
        for (const draft of passage.drafts) quantities.push(quantityOf(passage, draft));
      passages = [];
    };
    for (const batch of batchesOf(tokens, readable)) {
      for (const part of batch) {
        const passage = findNumbers(tokens, part, nextTimes, nextEntities);
        if (passage === null) continue;
        meetCurrencies(passage.drafts, currencies);
        passages.push(passage);
      }
      if (!currencies.open) finish();
    }
    finish();
    return quantities;
  },
});

/** In this order: each sees what the ones before it have settled. */
const REFINERS: readonly ((passage: Passage, memory: Memory) => void)[] = [
  dropInsideNames,
  dropInsideTimes,
  dropInsideSayings,
  tellFactors,
  joinRanges,
  tellAges,
  bindCuesBefore,
  tellFactorWords,
  tellBare,
  bindCuesAfter,
];

/** The numbers of a block, null where it has none. */
function findNumbers(
  tokens: Tokens,
  block: ReadableBlock,
  timesIn: (block: Span) => readonly Time[],
  entitiesIn: (block: Span) => readonly Entity[],
): Passage | null {
  const { locale } = block;
  // Spaces at its ends would part a number from where a block begins or ends, which rules look for.
  const start = skipSpaces(tokens.text, block.start, block.end);
  const end = skipSpacesBack(tokens.text, block.end, start);
  const lexicon = quantityLexiconOf(locale);
  const factorWords: number[] = [];
  const watch = { phrases: lexicon.factorForms, starts: factorWords };
  const numerals = findNumerals(tokens, start, end, locale.numerals, watch);
  if (numerals.length === 0 && factorWords.length === 0) return null;
  const { text } = tokens;
  const { code } = locale;
  const times = timesIn(block);
  const entities = entitiesIn(block);
  const passage: Passage = { text, start, end, code, lexicon, drafts: [], factorWords, times, entities };
  draftsWithUnits(passage, numerals);
  return passage.drafts.length === 0 && factorWords.length === 0 ? null : passage;
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

/** The name of a rule with its language, each made once. */
function ruleOf({ code, lexicon: { ruleNames } }: Passage, rule: string): string {
  const known = ruleNames.get(rule);
  if (known !== undefined) return known;
  const name = `${code}/${rule}`;
  ruleNames.set(rule, name);
  return name;
}

function quantityOf(passage: Passage, draft: Draft): Quantity {
  const { start, end, op, ulp, to } = draft;
  // «-0 €» is nought.
  const value = draft.value === 0 ? 0 : draft.value;
  const kind = draft.kind!;
  const hasMagnitude = draft.magnitude > 1;
  const { min, max, strict, loose } = intervalsOf({ kind, op, value, ulp, to, hasMagnitude });
  const isOpen = op === 'range' || op === 'vague';
  return {
    id: idOf('q', start, end),
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
    rule: ruleOf(passage, draft.rule),
  };
}
