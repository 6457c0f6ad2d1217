import { firstWhere, lastStarting } from '../../../order.js';
import type { Span } from '../../../schema.js';
import type { Layers, ReadableBlock } from '../../../stage.js';
import type { Clause, Context, Meant, Quotation, Reading } from './context.js';
import { lexiconOf } from './lexicon.js';
import { type Reads, readOnDemand } from './on-demand.js';
import type { Place } from './place.js';
import { quotationsOf } from './quotations.js';
import { mayQuote } from './quote-scan.js';
import { isSilent, readAt } from './reading.js';
import { rolesOf } from './roles.js';
import { type Stretch, stretchesOf } from './stretches.js';

export type { Clause, Context, Meant, Quotation, Reading } from './context.js';

/**
 * Reads what surrounds claims: clauses, quotations, and at any trigger its modality, polarity, stage and sources.
 * A stretch of a block is read when something in it is asked for; most hold no claim and never are.
 */
export function readContext(
  input: Pick<Layers, 'text' | 'sentences' | 'entities'>,
  blocks: readonly ReadableBlock[],
): Context {
  const stretches = stretchesOf(input, blocks);
  const reads = readOnDemand(input, stretches);
  const roles = rolesOf(reads, input.entities);
  const clauses = new Map<number, readonly Clause[]>();
  return {
    clausesIn: (sentence) => {
      let known = clauses.get(sentence);
      if (!known) {
        known = clausesOf(reads, input.sentences[sentence]!, sentence);
        clauses.set(sentence, known);
      }
      return known;
    },
    quotations: (quoting) => quotationsIn(input, stretches, reads, quoting),
    isSilent: (trigger) => {
      const spot = spotOf(reads, trigger);
      return spot !== null && isSilent(spot);
    },
    at: (trigger, frame, parties, meant = NOBODY) => {
      const spot = spotOf(reads, trigger);
      if (!spot) return PLAIN;
      const sayings = reads.sayings(reads.placeOf(trigger.start));
      return readAt({ ...spot, sayings, meant }, frame, parties, roles);
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
};

const NOBODY: Meant = () => null;

function quotationsIn(
  { text, entities }: Pick<Layers, 'text' | 'entities'>,
  stretches: readonly Stretch[],
  reads: Reads,
  quoting: Quotation['quoting'] | undefined,
): Quotation[] {
  const quotations: Quotation[] = [];
  for (const [place, stretch] of stretches.entries()) {
    if (quoting === 'direct') {
      // a pronoun may stand for whom an earlier stretch names, but nobody for whom none does
      const isNamed = entities[0] !== undefined && entities[0].start < stretch.end;
      if (!stretch.quoted || !isNamed) continue;
      const next = entities[firstWhere(entities, ({ start }) => start >= stretch.start)];
      const hasName = next !== undefined && next.start < stretch.end;
      if (!mayQuote(text, stretch, hasName, lexiconOf(stretch.locale.claimsContext))) continue;
    }
    for (const one of quotationsOf(reads.block(place), reads.sayings(place)))
      if (!quoting || one.quoting === quoting) quotations.push(one);
  }
  return quotations;
}

/** The clauses of one sentence; none outside the readable blocks. */
function clausesOf(reads: Reads, { start }: Span, sentence: number): Clause[] {
  const place = reads.placeOf(start);
  if (place < 0) return [];
  const { sentences, clauses, words } = reads.block(place);
  const range = sentences[sentence - (sentences[0]?.index ?? 0)];
  if (range?.index !== sentence) return [];
  const [from, to] = range.clauses;
  return clauses.slice(from, to).map(({ first, last, kind, parent, link }) => ({
    start: words[first]!.start,
    end: words[last - 1]!.end,
    kind,
    parent: parent === null ? null : parent - from,
    aside: kind === 'relative' || kind === 'apposition' || (kind === 'participle' && link !== 'participle'),
  }));
}

/** The words of a trigger in its block; null outside all sentences. */
function spotOf(reads: Reads, trigger: Span): Omit<Place, 'sayings' | 'meant'> | null {
  const place = reads.placeOf(trigger.start);
  if (place < 0) return null;
  const block = reads.block(place);
  const { words } = block;
  let first = Math.max(0, lastStarting(words, trigger.start));
  if (words[first] && words[first]!.end <= trigger.start && first + 1 < words.length) first += 1;
  const last = Math.max(first, lastStarting(words, trigger.end - 1));
  const sentence = block.sentences[block.sentenceAt[first] ?? -1];
  return sentence && first < words.length && first < sentence.to ? { block, sentence, first, last } : null;
}
