import type { Span } from '../../../schema.js';
import type { BlockReading } from './blocks.js';
import type { Quotation } from './context.js';
import type { BlockSayings, ReportingVerb } from './sayings.js';
import { isMark } from './words.js';

/** What the frames read of a block's sayings: quotations with a speaker, direct and indirect, in order. */
export function quotationsOf(block: BlockReading, { verbs, bySentence, quotes }: BlockSayings): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { kind, from, to, verb } of [...quotes.values(), ...[...bySentence.values()].flat()]) {
    if (!verb || kind === 'according') continue;
    const content = contentOf(block, from, to);
    if (content) quotations.push(quotationOf(verb, content, kind === 'quote' ? 'direct' : 'indirect'));
  }
  for (const { link, host, first, last } of block.clauses) {
    const verb = link === 'complement' && host !== null ? verbs.get(host) : undefined;
    const content = verb && contentOf(block, first + 1, last);
    if (verb && content) quotations.push(quotationOf(verb, content, 'indirect'));
  }
  return quotations.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

function quotationOf(verb: ReportingVerb, content: Span, quoting: Quotation['quoting']): Quotation {
  const speaker = verb.chain.at(-1);
  return {
    content,
    speaker: speaker ? { start: speaker.start, end: speaker.end, entity: speaker.entity } : null,
    verb: verb.span,
    quoting,
  };
}

/** The words without the marks at their ends. */
function contentOf({ words }: BlockReading, from: number, to: number): Span | null {
  let first = from;
  let last = Math.min(to, words.length) - 1;
  while (first <= last && isMark(words[first]!)) first += 1;
  while (last >= first && isMark(words[last]!)) last -= 1;
  return last < first ? null : { start: words[first]!.start, end: words[last]!.end };
}
