import type { Entity, Span } from '../../../schema.js';
import { type Layers, readableBlocks, type Tools } from '../../../stage.js';
import { type BlockReading, readBlock } from './blocks.js';
import type { Clause, Context, Reading } from './context.js';
import { fold, lexiconOf } from './lexicon.js';
import { quotationsOf } from './quotations.js';
import { readAt } from './reading.js';
import { rolesIn } from './roles.js';
import { type BlockSayings, type LastSpeaker, readSayings } from './sayings.js';

export type { Clause, Context, Quotation, Reading } from './context.js';

interface Read {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly block: BlockReading;
  readonly sayings: BlockSayings;
}

/** Reads what surrounds claims: clauses, quotations, and at any trigger its modality, polarity, stage and sources. */
export function readContext(
  input: Pick<Layers, 'text' | 'blocks' | 'languages' | 'sentences' | 'entities'>,
  tools: Pick<Tools, 'locales'>,
): Context {
  const reads = readAll(input, tools);
  const roles = rolesIn(
    reads.map(({ block }) => block),
    input.entities,
  );
  return {
    clauses: clausesOf(reads),
    quotations: reads.flatMap(({ block, sayings }) => quotationsOf(block, sayings)),
    at: (trigger, frame, parties) => {
      const read = reads[lastStarting(reads, trigger.start)];
      const place = read && placeOf(read, trigger);
      return place ? readAt(place, frame, parties, roles) : PLAIN;
    },
  };
}

/** Outside everything that was read. */
const PLAIN: Reading = {
  polarity: '+',
  modality: 'asserted',
  modalityCue: null,
  stage: null,
  attribution: [],
  silent: false,
};

function readAll(
  input: Pick<Layers, 'text' | 'blocks' | 'languages' | 'sentences' | 'entities'>,
  tools: Pick<Tools, 'locales'>,
): Read[] {
  const { text, entities } = input;
  const folded = fold(text);
  const last: LastSpeaker = { source: null };
  const reads: Read[] = [];
  let sentence = 0;
  let entity = 0;
  let index = 0;
  for (const { start, end, locale } of readableBlocks(input, tools)) {
    while (input.blocks[index]!.start < start) index += 1;
    while (sentence < input.sentences.length && input.sentences[sentence]!.start < start) sentence += 1;
    while (entity < entities.length && entities[entity]!.end <= start) entity += 1;
    const first = sentence;
    while (sentence < input.sentences.length && input.sentences[sentence]!.end <= end) sentence += 1;
    const block = readBlock(
      folded,
      text,
      { start, end },
      input.sentences.slice(first, sentence),
      first,
      entities,
      entity,
      lexiconOf(locale.claimsContext),
    );
    reads.push({
      index,
      start,
      end,
      block,
      sayings: readSayings(block, entities as readonly Entity[], last),
    });
  }
  return reads;
}

function clausesOf(reads: readonly Read[]): Clause[] {
  const clauses: Clause[] = [];
  for (const { index, block } of reads) {
    const offset = clauses.length;
    for (const sentence of block.sentences)
      for (let at = sentence.clauses[0]; at < sentence.clauses[1]; at += 1) {
        const { first, last, kind, parent } = block.clauses[at]!;
        clauses.push({
          start: block.words[first]!.start,
          end: block.words[last - 1]!.end,
          sentence: sentence.index,
          block: index,
          kind,
          parent: parent === null ? null : parent + offset,
        });
      }
  }
  return clauses;
}

/** The last of some spans in order that starts at or before an offset; -1 for none. */
function lastStarting(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placeOf({ block, sayings }: Read, trigger: Span) {
  const { words } = block;
  let first = Math.max(0, lastStarting(words, trigger.start));
  if (words[first] && words[first]!.end <= trigger.start && first + 1 < words.length) first += 1;
  const last = Math.max(first, lastStarting(words, trigger.end - 1));
  const sentence = block.sentences[block.sentenceAt[first] ?? -1];
  return sentence && first < words.length && first < sentence.to
    ? { block, sayings, sentence, first, last }
    : null;
}
