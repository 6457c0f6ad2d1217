import type { BlockReading, SentenceRange } from './blocks.js';
import { CLASS } from './lexicon.js';
import type { ReportingVerb, Saying } from './sayings.js';
import { closedBefore } from './verb-forms.js';
import { is, isMark } from './words.js';

/** How far before a quotation its verb may stand, in words. */
export const NEAR = 25;

/** Quotation marks with their speaker: behind them, before them, or that of the quotation before. */
export function quotesIn(
  block: BlockReading,
  verbs: ReadonlyMap<number, ReportingVerb>,
): Map<number, Saying> {
  const sayings = new Map<number, Saying>();
  const starts = new Set(block.sentences.map(({ from }) => from));
  let previous: ReportingVerb | null = null;
  const byWord = new Map([...verbs.values()].map((verb) => [block.groups[verb.group]!.first, verb]));
  const ordered = [...verbs.keys()];
  let at = 0;
  for (const [index, quote] of block.quotes.entries()) {
    if (!quote.finite) continue;
    while (at < ordered.length && block.groups[ordered[at]!]!.first < quote.open) at += 1;
    const verb: ReportingVerb | null =
      verbAfter(block, byWord, quote.close) ??
      verbBefore(block, at > 0 ? verbs.get(ordered[at - 1]!)! : null, quote.open) ??
      (previous && starts.has(quote.open) ? previous : null);
    previous = verb;
    if (verb && verb.chain.length > 0)
      sayings.set(index, {
        kind: 'quote',
        from: quote.open,
        to: quote.close,
        chains: [verb.chain],
        cue: verb.span,
        verb,
      });
  }
  return sayings;
}

function verbAfter(
  block: BlockReading,
  byWord: ReadonlyMap<number, ReportingVerb>,
  close: number,
): ReportingVerb | null {
  for (let i = close + 1; i < block.words.length && i <= close + 4; i += 1) {
    const verb = byWord.get(i);
    if (verb) return verb.inserted ? verb : null;
    if (!isMark(block.words[i]!) && !is(block.words[i], CLASS.clitic | CLASS.reflexive | CLASS.adverb))
      return null;
  }
  return null;
}

/** «a déclaré : «…», «affirme que «…»»: no other finite verb stands between, and nothing ends the sentence but «:». */
function verbBefore(block: BlockReading, verb: ReportingVerb | null, open: number): ReportingVerb | null {
  if (!verb || verb.inserted) return null;
  const last = block.groups[verb.group]!.last;
  if (open - last > NEAR) return null;
  const between = block.groups[verb.group + 1];
  if (between && between.first < open && between.mood === 'finite') return null;
  const introduced =
    block.words[open - 1]?.form === ':' || is(block.words[open - 1], CLASS.that) || open - last <= 3;
  return introduced ? verb : null;
}

/** An inserted verb speaks for what stands before it, and behind it where the sentence goes on. */
export function insertedSaying(block: BlockReading, sentence: SentenceRange, verb: ReportingVerb): Saying {
  const at = block.groups[verb.group]!.first;
  const quote = block.quotes[block.statementAt[at]!];
  return {
    kind: quote ? 'quote' : 'inserted',
    from: quote ? quote.open : beginOf(block, sentence, verb),
    to: quote ? quote.close : goesOn(block, verb, sentence.to) ? sentence.to : at,
    chains: verb.chain.length > 0 ? [verb.chain] : [],
    cue: verb.span,
    verb,
  };
}

/** The sentence, but for «…, et non cinq comme l'avaient indiqué les secours» only what stands behind the comma. */
function beginOf(
  { words, governors, clauses, groups, quotes, statementAt }: BlockReading,
  { from }: SentenceRange,
  { group }: ReportingVerb,
): number {
  // «A ferme ; « nous n'avons pas le choix », explique B»: who is quoted behind the semicolon
  const close = closedBefore(words, groups[group]!.first, from);
  const quote = close < 0 ? undefined : quotes[statementAt[close - 1] ?? -1];
  if (quote?.close === close)
    for (let i = quote.open - 1; i > from; i -= 1) if (words[i]!.form === ';') return i + 1;
  const { first, kind } = clauses[governors[group]!.clause]!;
  if (kind !== 'subordinate') return from;
  for (let i = first - 2; i > from; i -= 1) if (words[i]!.form === ',') return i + 1;
  return from;
}

/** «L'accord, a précisé Renault, porte sur …»: a comma behind the speaker, and a verb behind the comma. */
function goesOn(block: BlockReading, verb: ReportingVerb, to: number): boolean {
  const { words, groups } = block;
  let i = groups[verb.group]!.last + 1;
  while (i < to && !isMark(words[i]!)) i += 1;
  if (i >= to || words[i]!.form !== ',') return false;
  const next = groups[verb.group + 1];
  return next?.mood === 'finite' && next.first > i && next.first < to && next.first - i <= NEAR;
}
