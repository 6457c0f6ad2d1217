/** Times: dates, hours, sets and periods, as section 5 of the contract has them. */
import { idOf } from '../../ids.js';
import { batchesOf, type Part } from '../../numerals/parts.js';
import { sharedTokens, type Tokens } from '../../numerals/tokens.js';
import { firstWhere } from '../../order.js';
import type { Entity, Time } from '../../schema.js';
import { defineStage, readableBlocks } from '../../stage.js';
import { lastWordBefore, standsBefore } from './behind.js';
import { type DayNumber, readIsoDay } from './calendar.js';
import { findMentions } from './find.js';
import { isBeforeSet, isHabit, ofNoDay, SENTENCE_END } from './habits.js';
import { type Expression, joinMentions } from './join.js';
import { type CompiledTimes, compiledTimes } from './patterns.js';
import type { Placed } from './placed.js';
import { resolve } from './resolve.js';
import type { Said } from './said.js';
import { tenseOf } from './tense.js';
import { dayOf } from './timex.js';

export default defineStage({
  name: 'times',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities'],
  run({ text, source, blocks, languages, entities }, tools) {
    const article = sharedTokens(blocks, text);
    const batches = batchesOf(article, readableBlocks({ blocks, languages }, tools));
    const document = documentDay(source.published, article, batches);
    const memory: Memory = { lastDay: null, told: null, before: 0, stepsBack: false, comesBack: false };
    const context = { document, entities, memory };
    const found: Time[] = [];
    for (const batch of batches) {
      // Step by step: what a step needs is at hand from one part to the next.
      const mentions = batch.map((part) => findMentions(article, part, compiledTimes(part.locale)));
      const expressions = batch.map(({ locale }, index) =>
        joinMentions(article.folded, mentions[index]!, compiledTimes(locale)),
      );
      batch.forEach((part, index) => {
        addTimes(found, article, part, expressions[index]!, context);
      });
    }
    return found;
  },
});

/** What one time leaves to the next. */
interface Memory {
  /** The last day near the document's, in any block. */
  lastDay: Placed | null;
  /** The last time of the block, where it ends, and whether it is a step back from the one before. */
  told: Placed | null;
  before: number;
  stepsBack: boolean;
  /** Whether something that comes back was told in the sentence: its hours are of no day. */
  comesBack: boolean;
}

/** A day is near the document's where it is no more days away. */
const NEAR = 7;

/** The day of publication: the one that the source names, else the first full date of a byline. */
function documentDay(
  published: string | null,
  article: Tokens,
  batches: readonly (readonly Part[])[],
): DayNumber | null {
  const known = published === null ? null : readIsoDay(published);
  if (known !== null) return known;
  for (const batch of batches)
    for (const part of batch) {
      if (part.kind !== 'byline') continue;
      const times = compiledTimes(part.locale);
      for (const expression of joinMentions(article.folded, findMentions(article, part, times), times)) {
        const { told } = resolve(expression, {
          document: null,
          told: null,
          lastDay: null,
          tense: () => null,
        });
        const day = told && dayOf(told.granule);
        if (day !== null) return day;
      }
    }
  return null;
}

/** Adds what the expressions of a part mean to what was found before. */
function addTimes(
  found: Time[],
  article: Tokens,
  part: Part,
  expressions: readonly Expression[],
  { document, entities, memory }: { document: DayNumber | null; entities: readonly Entity[]; memory: Memory },
): void {
  if (!part.goesOn) {
    memory.told = null;
    memory.before = part.start;
    memory.stepsBack = false;
    memory.comesBack = false;
  }
  const times = compiledTimes(part.locale);
  const { folded, text } = article;
  for (let index = 0; index < expressions.length; index += 1) {
    const expression = expressions[index]!;
    const { start, end, rule, near, mention } = expression;
    if (isInsideName(article.text, expression, entities)) continue;
    const word = lastWordBefore(article.folded, start);
    const bound = boundOf(article.folded, start, word, times);
    const isClock = near.day.hour !== undefined;
    const isNext = (isClock || memory.comesBack) && SENTENCE_END.test(text.slice(memory.before, start));
    if (isNext) memory.comesBack = false;
    // An hour hangs on a day of its own sentence; a dispatch's own hour else on the dispatch, any hour on no day before.
    const isApart = isClock && (memory.told === null || isNext);
    const isDispatched = isApart && fitsAt(times.dispatchZone, folded, end);
    const isOfNoDay =
      isClock &&
      near.hour === null &&
      (memory.comesBack || isBeforeSet(text, expression, expressions[index + 1]));
    const placement = isOfNoDay
      ? ofNoDay(expression)
      : resolve(expression, {
          document,
          told: isApart && (isDispatched || memory.stepsBack) ? null : memory.told,
          lastDay: isDispatched ? null : memory.lastDay,
          tense: () =>
            tenseOf(folded, text, expression, word, times.tenses) ??
            (isAhead(memory.told, document) && !SENTENCE_END.test(text.slice(memory.before, start))
              ? 'ahead'
              : null),
        });
    if (isHabit(mention)) memory.comesBack = true;
    else if (placement.told !== null && !isClock) memory.comesBack = false;
    memory.told = placement.told ?? memory.told;
    memory.before = end;
    memory.stepsBack = near.day.narrative === true && near.day.shift === -1;
    if (isNear(memory.told, document) && !memory.stepsBack) memory.lastDay = memory.told;
    const { kind, value, anchor, mod = bound } = placement.resolved;
    const id = idOf('t', start, end);
    found.push(
      mod
        ? { id, start, end, kind, value, mod, anchor, rule }
        : { id, start, end, kind, value, anchor, rule },
    );
  }
}

/** «demain …, mercredi»: a day to come was told before. */
function isAhead(told: Placed | null, document: DayNumber | null): boolean {
  const day = told && dayOf(told.granule);
  return day !== null && document !== null && day > document;
}

function isNear(told: Placed | null, document: DayNumber | null): boolean {
  const day = told && dayOf(told.granule);
  return day !== null && document !== null && Math.abs(day - document) <= NEAR;
}

/** «depuis», «avant», «vers» directly before a time. */
function boundOf(folded: string, start: number, word: number, { bounds }: CompiledTimes): Time['mod'] {
  for (const [mod, words] of bounds) if (standsBefore(words, folded, start, word)) return mod;
  return undefined;
}

function fitsAt(words: RegExp, folded: string, start: number): boolean {
  words.lastIndex = start;
  return words.test(folded);
}

/** A number or month that is part of a name («Mars», «le 4 Septembre») is no time. */
function isInsideName(
  text: string,
  { start, end, near, mention }: Expression,
  entities: readonly Entity[],
): boolean {
  const entity = entities[firstWhere(entities, (one) => one.end > start)];
  if (entity === undefined || entity.start > start || end > entity.end) return false;
  // «EOD tomorrow»: counted from today, in small letters.
  if (near.day.unit === 'day' && near.day.shift !== undefined && !near.day.narrative)
    return text.charAt(start) !== text.charAt(start).toLowerCase();
  // «Canada Day fireworks»
  return !(isFeast(mention.pattern.constants) && entity.type === 'EVENT' && entity.start === start);
}

/** A day that its name tells, and no number. */
function isFeast({ easter, month }: Said): boolean {
  return easter !== undefined || month !== undefined;
}
