import type { Entity } from '../../../schema.js';
import type { BlockReading, SentenceRange } from './blocks.js';
import { CLASS } from './lexicon.js';
import type { LastSpeaker, Saying } from './sayings.js';
import { phraseEnd, pronounSource, readSource, type Source } from './sources.js';
import { is, isMark, spanOf } from './words.js';

/** The most sources that one sentence is read for. */
const MOST = 8;
const NEAR = 25;

/** Finds the sources of a sentence that a phrase names: «selon la CGT», «d'après une source citée par Reuters». */
export function accordingIn(
  block: BlockReading,
  entities: readonly Entity[],
  sentence: SentenceRange,
  last: LastSpeaker,
): Saying[] {
  const sayings: Saying[] = [];
  let blocked = sentence.from;
  for (let i = sentence.found[0]; i < sentence.found[1]; i += 1) {
    const found = block.found[i]!;
    if (found.use.kind !== 'according' || found.first < blocked) continue;
    if (sayings.length >= MOST) break;
    const { words, lexicon } = block;
    const isHead = lexicon.sourceHeads.has(words[found.last]!.form);
    const first = isHead ? found.last : found.last + 1;
    const inner = block.found
      .slice(i + 1, i + 4)
      .find(({ use, first: at }) => (use.kind === 'outlet' || use.kind === 'according') && at > first);
    const isPronoun = is(words[first], CLASS.pronoun) && !is(words[first + 1], CLASS.relative | CLASS.that);
    // «qui a triplé selon elle depuis 2021»
    const wide = isPronoun ? first + 1 : phraseEnd(block, first, sentence.to, true);
    const outer = inner && inner.first < wide ? outletOf(block, entities, inner.last + 1, sentence.to) : null;
    const end = outer ? inner!.first : wide;
    const sources = isPronoun
      ? // «selon elle»: who spoke last, or somebody
        [last.source ? { ...last.source, ...spanOf(words[first]!) } : pronounSource(words[first]!)]
      : sourcesIn(block, entities, first, end, isApart(block, sentence, found.first));
    if (sources.length === 0) continue;
    blocked = wide;
    sayings.push({
      kind: 'according',
      ...scopeOf(block, sentence, found.first, end),
      chains: sources.map((source, k) => (outer && k === 0 ? [outer, source] : [source])),
      cue: { start: words[found.first]!.start, end: words[isHead ? found.first : found.last]!.end },
      verb: null,
    });
  }
  return sayings;
}

/** «Pour Jane Doe, « … »»: only right before a quotation. */
export function opinionOf(
  block: BlockReading,
  entities: readonly Entity[],
  { from, to }: SentenceRange,
): Saying | null {
  const { words } = block;
  if (!is(words[from], CLASS.purpose)) return null;
  let end = from + 1;
  while (end < to && end < from + NEAR && !/^[«"“]$/.test(words[end]!.form)) end += 1;
  const quote = block.quotes[block.statementAt[end + 1] ?? -1];
  const isIntroduced = quote?.open === end && words[end - 1]!.form === ',';
  const source = isIntroduced ? readSource(block, entities, from + 1, end - 1) : null;
  if (!quote || !source) return null;
  const cue = { start: words[from]!.start, end: words[from]!.end };
  return { kind: 'quote', from: quote.open, to: quote.close, chains: [[source]], cue, verb: null };
}

/** «Réponse de Luc Petit : « … »», «Luc Petit, maire de Kermor : « … »»: a person before a colon, and no main verb. */
export function introducedBy(
  block: BlockReading,
  entities: readonly Entity[],
  { from, to, groups: [first, end] }: SentenceRange,
): Saying | null {
  const { words, quotes, statementAt, groups, clauses, governors } = block;
  let colon = from;
  const latest = Math.min(to, from + NEAR);
  while (colon < latest && words[colon]!.form !== ':') colon += 1;
  const quote = quotes[statementAt[colon + 2] ?? -1];
  if (colon >= latest || quote?.open !== colon + 1) return null;
  for (let at = first; at < end && groups[at]!.first < colon; at += 1)
    if (groups[at]!.mood === 'finite' && clauses[governors[at]!.clause]!.kind !== 'relative') return null;
  let source = readSource(block, entities, from, colon, false, true);
  for (let at = from, next = from; next < colon; at = next + 1) {
    next = at;
    while (next < colon && !isMark(words[next]!)) next += 1;
    const isFronted = is(words[at], CLASS.preposition | CLASS.of | CLASS.to) && !is(words[at], CLASS.article);
    const one = isFronted ? null : readSource(block, entities, at, next);
    if (one?.form !== 'person') continue;
    source = one;
    break;
  }
  if (source?.form !== 'person') return null;
  const { start, end: last } = words[colon]!;
  const cue = { start, end: last };
  return {
    kind: 'quote',
    from: quote.open,
    to: quote.close,
    chains: [[source]],
    cue,
    verb: null,
    spoken: true,
  };
}

/** «des sources citées par Reuters»: the outlet that stands outside them. */
function outletOf(
  block: BlockReading,
  entities: readonly Entity[],
  first: number,
  to: number,
): Source | null {
  const source = readSource(block, entities, first, phraseEnd(block, first, to, true));
  return source && (source.type === 'media' || source.entity !== null) ? source : null;
}

/** Whether a phrase opens its sentence or stands behind a mark. */
const isApart = ({ words }: BlockReading, { from }: SentenceRange, first: number): boolean =>
  first === from || isMark(words[first - 1]!);

/** «la CGT et FO» are two sources where each side of «et» is one by itself; who is of no known kind must stand `apart`. */
function sourcesIn(
  block: BlockReading,
  entities: readonly Entity[],
  first: number,
  end: number,
  apart: boolean,
): Source[] {
  const { words } = block;
  const parts: [number, number][] = [];
  let from = first;
  for (let i = first; i < end; i += 1)
    if (is(words[i], CLASS.coordinator)) {
      parts.push([from, i]);
      from = i + 1;
    }
  parts.push([from, end]);
  const sources = parts.map(([a, b]) => readSource(block, entities, a, b));
  if (parts.length > 1 && sources.every((source) => source !== null)) return sources as Source[];
  const whole =
    readSource(block, entities, first, end) ??
    (apart && !isMeasure(block, first) ? readSource(block, entities, first, end, true) : null);
  return whole ? [whole] : [];
}

/** How far behind «selon» the noun may stand that tells what it is («selon les mêmes critères»). */
const NOUN_REACH = 3;

/** «selon les critères de l'OCDE»: what something goes by says nothing. */
const isMeasure = ({ words, lexicon }: BlockReading, first: number): boolean =>
  words.slice(first, first + NOUN_REACH).some(({ form }) => lexicon.measures.has(form));

/**
 * «s'apprête, selon Reuters, à supprimer», «va, d'après la CGT, fermer», «se solde, selon X, par une perte»: between commas,
 * and behind them the verb's own verb or complement.
 */
function goesOn({ words, groups, groupAt }: BlockReading, first: number, end: number): boolean {
  if (words[first - 1]?.form !== ',' || words[end]?.form !== ',') return false;
  let next = end + 1;
  const isComplement = is(words[next], CLASS.agent | CLASS.of) && groupAt[first - 2]! >= 0;
  if (isComplement) return true;
  while (is(words[next], CLASS.to | CLASS.of | CLASS.clitic | CLASS.reflexive | CLASS.never)) next += 1;
  const group = groups[groupAt[next] ?? -1];
  return group !== undefined && group.first === next && group.mood !== 'finite';
}

/** The rest of a statement, up to a semicolon. */
function endOf({ words }: BlockReading, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (words[i]!.form === ';') return i;
  return to;
}

/** The first word behind the last colon between two places. */
function colonBefore({ words }: BlockReading, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i -= 1) if (words[i]!.form === ':') return i + 1;
  return null;
}

/** Before its verb a source speaks for the whole sentence; behind one, for what stands before it. */
function scopeOf(
  block: BlockReading,
  sentence: SentenceRange,
  first: number,
  end: number,
): { from: number; to: number } {
  // «…, qui emploie selon Reuters 300 personnes», «…, qui, selon Reuters, emploie …»: of nothing else
  const clause = block.clauses[block.clauseAt[first]!];
  const isInside = !isApart(block, sentence, first) || is(block.words[first - 2], CLASS.relative);
  if (clause?.kind === 'relative' && clause.loose && isInside) return { from: clause.first, to: clause.last };
  const quote = block.quotes[block.statementAt[first]!];
  const to = quote ? quote.close : sentence.to;
  // «C'est officiel : selon Reuters, Kombi va …»: what stands before the colon is not said by the source
  const from = quote ? quote.open : (colonBefore(block, sentence.from, first) ?? sentence.from);
  for (let group = sentence.groups[0]; group < sentence.groups[1]; group += 1) {
    const { first: at, mood } = block.groups[group]!;
    if (at >= first) break;
    if (mood === 'finite' && at >= from)
      return { from, to: goesOn(block, first, end) ? endOf(block, end, to) : end };
  }
  for (let i = end; i < to; i += 1)
    if (is(block.words[i], CLASS.terminator) && isMark(block.words[i - 1]!)) return { from, to: i };
  return { from, to };
}
