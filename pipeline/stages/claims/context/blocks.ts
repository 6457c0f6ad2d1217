import type { Entity, Sentence, Span } from '../../../schema.js';
import type { ClauseNode, Governor } from './clause-nodes.js';
import { splitSentence } from './clauses.js';
import type { Lexicon } from './lexicon.js';
import { pairQuotes, type QuotePair } from './quotes.js';
import { readVerbs, type VerbGroup } from './verbs.js';
import { type Found, findPhrases, readWords, type Word } from './words.js';

/** A sentence as ranges of its block's words, verb groups and clauses. */
export interface SentenceRange {
  /** The index of the sentence in its layer. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly groups: readonly [number, number];
  readonly clauses: readonly [number, number];
  /** The indices of the phrases found in it. */
  readonly found: readonly [number, number];
  readonly question: boolean;
  /** Whether a condition stands in it. */
  readonly conditional: boolean;
  /** The word where an imagined example begins; `to` without one. */
  readonly imagined: number;
}

/** A block read once: its words, and what the splitter made of them. */
export interface BlockReading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
  readonly found: readonly Found[];
  readonly groups: readonly VerbGroup[];
  readonly governors: readonly Governor[];
  readonly clauses: readonly ClauseNode[];
  readonly sentences: readonly SentenceRange[];
  readonly quotes: readonly QuotePair[];
  /** For each word, the innermost clause that holds it, or -1 outside all sentences. */
  readonly clauseAt: readonly number[];
  /** For each word, the verb group that it is part of, or -1. */
  readonly groupAt: readonly number[];
  /** For each word, the innermost pair of quotation marks around it, or -1; and the innermost that holds a finite verb. */
  readonly quoteAt: readonly number[];
  readonly statementAt: readonly number[];
  /** For each word, the place in `sentences` of its sentence, or -1. */
  readonly sentenceAt: readonly number[];
}

/** Reads one block; `sentences` are those inside it, with the layer's index of the first. */
export function readBlock(
  text: string,
  block: Span,
  sentences: readonly Sentence[],
  firstSentence: number,
  entities: readonly Entity[],
  firstEntity: number,
  lexicon: Lexicon,
): BlockReading {
  const words = readWords(text, block, entities, firstEntity, lexicon);
  const found = findPhrases(words);
  const bounds = wordRanges(words, sentences);
  const groups: VerbGroup[] = [];
  const groupRanges = bounds.map(([from, to]): [number, number] => {
    const first = groups.length;
    for (const group of readVerbs(words, from, to, lexicon)) groups.push(group);
    return [first, groups.length];
  });
  const quotes = pairQuotes(words, groups);
  const stated = new Map(quotes.filter((quote) => quote.finite).map((quote) => [quote.open, quote.close]));
  const openers = new Map<number, Found>();
  for (const one of found) {
    const { use, first } = one;
    const opens = use.kind === 'conjunction' || use.kind === 'content';
    const asksFor = use.kind === 'condition' || (use.kind === 'pseudo' && use.of === 'condition');
    if (opens || (asksFor && !openers.has(first))) openers.set(first, one);
  }
  const clauses: ClauseNode[] = [];
  const governors: Governor[] = [];
  let phrase = 0;
  const ranges = bounds.map(([from, to], i): SentenceRange => {
    const firstClause = clauses.length;
    const firstPhrase = phrase;
    while (phrase < found.length && found[phrase]!.first < to) phrase += 1;
    if (to > from) {
      const split = splitSentence(
        { words, lexicon, from, to, groups, groupRange: groupRanges[i]!, openers, quotes: stated },
        firstClause,
      );
      for (const clause of split.clauses) clauses.push(clause);
      for (const governor of split.governors) governors.push(governor);
    }
    return {
      index: firstSentence + i,
      from,
      to,
      groups: groupRanges[i]!,
      clauses: [firstClause, clauses.length],
      found: [firstPhrase, phrase],
      question: isQuestion(words, from, to),
      conditional: holdsCondition(clauses, firstClause),
      imagined: imaginedAt(found, firstPhrase, phrase) ?? to,
    };
  });
  return {
    text,
    lexicon,
    words,
    found,
    groups,
    governors,
    clauses,
    sentences: ranges,
    quotes,
    clauseAt: innermost(words.length, clauses),
    groupAt: groupOf(words.length, groups),
    quoteAt: innermost(words.length, quotes.map(insideOf)),
    statementAt: innermost(
      words.length,
      quotes.map((quote) => (quote.finite ? insideOf(quote) : NOWHERE)),
    ),
    sentenceAt: sentenceOf(words.length, bounds),
  };
}

/** Whether one of the clauses from a place on stands under a condition. */
function holdsCondition(clauses: readonly ClauseNode[], from: number): boolean {
  for (let at = from; at < clauses.length; at += 1) if (clauses[at]!.condition !== null) return true;
  return false;
}

/** The word where the first of some phrases that open an imagined example begins. */
function imaginedAt(found: readonly Found[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (found[at]!.use.kind === 'imagined') return found[at]!.first;
  return undefined;
}

function wordRanges(words: readonly Word[], sentences: readonly Sentence[]): [number, number][] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < words.length && words[at]!.start < start) at += 1;
    const from = at;
    while (at < words.length && words[at]!.start < end) at += 1;
    return [from, at];
  });
}

/** A question mark ends it, at most with closing marks behind. */
function isQuestion(words: readonly Word[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 3; i -= 1) {
    if (words[i]!.form === '?') return true;
    if (!/^[»"”)\]]$/.test(words[i]!.form)) return false;
  }
  return false;
}

/** Plain lists: most blocks are short, and small typed arrays are dear to make. */
const nowhere = (length: number): number[] => new Array<number>(length).fill(-1);

function sentenceOf(length: number, bounds: readonly (readonly [number, number])[]): number[] {
  const at = nowhere(length);
  for (const [i, [from, to]] of bounds.entries()) at.fill(i, from, to);
  return at;
}

function groupOf(length: number, groups: readonly VerbGroup[]): number[] {
  const at = nowhere(length);
  for (const [i, { first, last }] of groups.entries()) at.fill(i, first, last + 1);
  return at;
}

interface WordRange {
  readonly first: number;
  readonly last: number;
}

const insideOf = ({ open, close }: QuotePair): WordRange => ({ first: open + 1, last: close });
const NOWHERE: WordRange = { first: -1, last: -1 };

/** One sweep over nested ranges in order, with those that are open on a stack. */
function innermost(length: number, ranges: readonly WordRange[]): number[] {
  const at = nowhere(length);
  if (ranges.length === 0) return at;
  const open: number[] = [];
  let next = 0;
  for (let i = 0; i < length; i += 1) {
    while (next < ranges.length && ranges[next]!.first <= i) {
      open.push(next);
      next += 1;
    }
    while (open.length > 0 && ranges[open.at(-1)!]!.last <= i) open.pop();
    at[i] = open.at(-1) ?? -1;
  }
  return at;
}
