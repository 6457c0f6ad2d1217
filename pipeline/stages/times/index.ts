/** Times: dates, hours, sets and periods, as section 5 of the contract has them. */
import { sharedTokens, type Tokens } from '../../numerals/tokens.js';
import { firstWhere } from '../../order.js';
import type { Entity, Time } from '../../schema.js';
import { defineStage, type ReadableBlock, readableBlocks } from '../../stage.js';
import { lastWordBefore, standsBefore } from './behind.js';
import { type DayNumber, readIsoDay } from './calendar.js';
import { findMentions } from './find.js';
import { type Expression, joinMentions } from './join.js';
import { type CompiledTimes, compiledTimes } from './patterns.js';
import { type Placed, resolve } from './resolve.js';
import type { Said } from './said.js';
import { tenseOf } from './tense.js';
import { dayOf } from './timex.js';

export default defineStage({
  name: 'times',
  needs: ['text', 'source', 'blocks', 'languages', 'sentences', 'entities'],
  run({ text, source, blocks, languages, entities }, tools) {
    const readable = readableBlocks({ blocks, languages }, tools);
    const article = sharedTokens(blocks, text);
    // Step by step for all blocks: what a step needs is at hand from one block to the next.
    const mentions = readable.map((block) => findMentions(article, block, compiledTimes(block.locale)));
    const expressions = readable.map(({ locale }, index) =>
      joinMentions(article.folded, mentions[index]!, compiledTimes(locale)),
    );
    const document = documentDay(source.published, readable, expressions);
    const memory: Memory = { lastDay: null };
    const found: Time[] = [];
    readable.forEach((block, index) => {
      const written = expressions[index]!;
      if (written.length > 0) addTimes(found, article, block, written, { document, entities, memory });
    });
    return found;
  },
});

/** What one block leaves to the next. */
interface Memory {
  lastDay: Placed | null;
}

const SENTENCE_END = /[.!?]\s/;

/** A day is near the document's where it is no more days away. */
const NEAR = 7;

/** The day of publication: the one that the source names, else the first full date of a byline. */
function documentDay(
  published: string | null,
  blocks: readonly ReadableBlock[],
  expressions: readonly (readonly Expression[])[],
): DayNumber | null {
  const known = published === null ? null : readIsoDay(published);
  if (known !== null) return known;
  for (let index = 0; index < blocks.length; index += 1) {
    if (blocks[index]!.kind !== 'byline') continue;
    for (const expression of expressions[index]!) {
      const { told } = resolve(expression, { document: null, told: null, lastDay: null, tense: () => null });
      const day = told && dayOf(told.granule);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Adds what the expressions of a block mean to what was found before. */
function addTimes(
  found: Time[],
  article: Tokens,
  block: ReadableBlock,
  expressions: readonly Expression[],
  { document, entities, memory }: { document: DayNumber | null; entities: readonly Entity[]; memory: Memory },
): void {
  const times = compiledTimes(block.locale);
  let told: Placed | null = null;
  let before = block.start;
  let stepsBack = false;
  for (const expression of expressions) {
    const { start, end, rule, near } = expression;
    if (isInsideName(article.text, expression, entities)) continue;
    const word = lastWordBefore(article.folded, start);
    const bound = boundOf(article.folded, start, word, times);
    // An hour hangs on a day of its own sentence; a dispatch's own hour else on the dispatch, any hour on no day before.
    const isApart =
      near.day.hour !== undefined && (told === null || SENTENCE_END.test(article.text.slice(before, start)));
    const isDispatched = isApart && fitsAt(times.dispatchZone, article.folded, end);
    const placement = resolve(expression, {
      document,
      told: isApart && (isDispatched || stepsBack) ? null : told,
      lastDay: isDispatched ? null : memory.lastDay,
      tense: () => tenseOf(article.folded, article.text, expression, word, times.tenses),
    });
    told = placement.told ?? told;
    before = end;
    stepsBack = near.day.narrative === true && near.day.shift === -1;
    if (isNear(told, document) && !stepsBack) memory.lastDay = told;
    const { kind, value, anchor, mod = bound } = placement.resolved;
    const id = `t${start}-${end}`;
    found.push(
      mod
        ? { id, start, end, kind, value, mod, anchor, rule }
        : { id, start, end, kind, value, anchor, rule },
    );
  }
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
