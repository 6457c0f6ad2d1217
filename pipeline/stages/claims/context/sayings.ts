import type { CueClass } from '../../../locales/claims-context.js';
import type { Entity, Span } from '../../../schema.js';
import type { BlockReading, SentenceRange } from './blocks.js';
import { cuesOf } from './cues.js';
import { CLASS } from './lexicon.js';
import { phraseEnd, readSource, type Source } from './sources.js';
import { hasSubjectBefore, isSetApart, type Speaker, speakerOf, subjectBefore } from './speakers.js';
import { is, isMark } from './words.js';

export type Report = Extract<CueClass, 'announcing' | 'saying' | 'opinion'>;

/** A verb of saying with its speaker. */
export interface ReportingVerb {
  readonly group: number;
  readonly report: Report;
  readonly span: Span;
  /** It says something of its object too («annonce un plan», «craint la suppression»). */
  readonly objects: boolean;
  /** Outermost first; empty where nobody is named. */
  readonly chain: readonly Source[];
  /** It stands after or inside what is said («…, précise-t-il»). */
  readonly inserted: boolean;
}

/** Words that somebody is said to have said, by a phrase («selon»), an inserted verb or quotation marks. */
export interface Saying {
  readonly kind: 'according' | 'inserted' | 'quote';
  /** The words in its scope. */
  readonly from: number;
  readonly to: number;
  /** Chains, outermost first; more than one where sources are parallel. */
  readonly chains: readonly (readonly Source[])[];
  readonly cue: Span;
  readonly verb: ReportingVerb | null;
}

export interface BlockSayings {
  readonly verbs: ReadonlyMap<number, ReportingVerb>;
  readonly sayings: readonly Saying[];
}

/** The last speaker of the document so far, for pronouns. */
export interface LastSpeaker {
  source: Source | null;
}

const REPORTS: ReadonlySet<CueClass> = new Set<CueClass>(['announcing', 'saying', 'opinion']);

/** Finds who says what in a block; `last` is carried from block to block. */
export function readSayings(
  block: BlockReading,
  entities: readonly Entity[],
  last: LastSpeaker,
): BlockSayings {
  const verbs = new Map<number, ReportingVerb>();
  const sayings: Saying[] = [];
  for (const sentence of block.sentences) {
    const opinion = opinionOf(block, entities, sentence);
    if (opinion) sayings.push(opinion);
    for (const one of accordingIn(block, entities, sentence, last)) {
      sayings.push(one);
      const source = one.chains[0]!.at(-1)!;
      if (isPerson(source)) last.source = source;
    }
    for (let group = sentence.groups[0]; group < sentence.groups[1]; group += 1) {
      const verb = reportingVerb(block, entities, group, last);
      if (!verb) continue;
      verbs.set(group, verb);
      if (verb.inserted) sayings.push(insertedSaying(block, sentence, verb));
    }
  }
  for (const one of quotesIn(block, verbs)) sayings.push(one);
  return { verbs, sayings };
}

function reportingVerb(
  block: BlockReading,
  entities: readonly Entity[],
  index: number,
  last: LastSpeaker,
): ReportingVerb | null {
  const found = cuesOf(block, index).find(({ cue }) => REPORTS.has(cue));
  const group = block.groups[index]!;
  if (!found || group.mood === 'participle') return null;
  const verb = verbWithSubject(block, index);
  if (verb === null) return null;
  const speaker = speakerOf(block, entities, verb, verb === index ? found.last : block.groups[verb]!.last);
  const inserted = isInserted(block, index, speaker);
  const antecedent = speaker.pronoun && ((inserted && ownSubject(block, entities, index)) || last.source);
  const source = antecedent ? { ...antecedent, ...spanOf(speaker.pronoun!) } : speaker.source;
  if (speaker.subject && !speaker.pronoun && !source) return null;
  if (source && !source.known && !inserted && found.cue !== 'saying') return null;
  if (speaker.source && isPerson(speaker.source)) last.source = speaker.source;
  return {
    group: index,
    report: found.cue as Report,
    span: found.span,
    objects: found.cue === 'announcing' || found.objects,
    chain: chainOf(speaker, source),
    inserted,
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** «Luca de Meo va partir, a-t-il annoncé»: without quotation marks the sentence's own subject speaks. */
function ownSubject(block: BlockReading, entities: readonly Entity[], index: number): Source | null {
  const { words, groups, governors, clauses } = block;
  const at = governors[index]!.clause;
  if (/[»"”]/.test(words[groups[index]!.first - 1]!.form + (words[groups[index]!.first - 2]?.form ?? '')))
    return null;
  const main = clauses.slice(Math.max(0, at - 8), at).findLast((one) => one.parent === clauses[at]!.parent);
  const first = main?.groups[0];
  const source = first === undefined ? null : subjectBefore(block, entities, first).source;
  return source && source.entity !== null && isPerson(source) ? source : null;
}

/** Whom «il» and «elle» can stand for: no document and no paper. */
const isPerson = ({ known, type }: Source): boolean =>
  known && type !== 'document' && type !== 'media' && type !== 'unspecified' && type !== 'anonymous';

/** The finite verb whose subject speaks: of «ajoutant» the main one, of «vient d'annoncer» the first; else none. */
function verbWithSubject(block: BlockReading, index: number): number | null {
  const { mood, perfect } = block.groups[index]!;
  if (mood === 'finite') return index;
  const { governor } = block.governors[index]!;
  if (governor === null) return null;
  if (mood === 'gerund') {
    let top = governor;
    for (let next = block.governors[top]!.governor; next !== null; next = block.governors[top]!.governor)
      top = next;
    return top;
  }
  const isDone =
    perfect ||
    block.groups[governor]!.perfect ||
    cuesOf(block, governor).some(({ cue }) => cue === 'completed');
  return isDone ? governor : null;
}

const chainOf = ({ outlet }: Speaker, source: Source | null): Source[] =>
  [outlet, source].filter((one): one is Source => one !== null);

const CLOSERS = /^[,»"”–—)-]$/;

/** «…, a expliqué X»: nothing of its own clause stands before the verb but a mark, and its subject follows. */
function isInserted(block: BlockReading, index: number, speaker: Speaker): boolean {
  const group = block.groups[index]!;
  if (group.mood !== 'finite' || (!speaker.source && !speaker.pronoun)) return false;
  if (isAsSaid(block, index)) return true;
  let before = group.first - 1;
  while (before >= 0 && is(block.words[before], CLASS.clitic | CLASS.never | CLASS.reflexive)) before -= 1;
  if (before < 0 || !CLOSERS.test(block.words[before]!.form)) return false;
  if (group.inverted) return true;
  return !hasSubjectBefore(block, index) || isSetApart(block, index);
}

/** «comme l'a confirmé le procureur»: its object is a pronoun in a clause of comparison. */
function isAsSaid({ words, clauses, governors, groups }: BlockReading, index: number): boolean {
  const { first } = clauses[governors[index]!.clause]!;
  return is(words[first], CLASS.subordinator) && is(words[groups[index]!.first - 1], CLASS.clitic);
}

/** An inserted verb speaks for what stands before it, and behind it where the sentence goes on. */
function insertedSaying(block: BlockReading, sentence: SentenceRange, verb: ReportingVerb): Saying {
  const at = block.groups[verb.group]!.first;
  const quote = block.quotes.findLast((one) => one.finite && one.open < at && at < one.close);
  return {
    kind: quote ? 'quote' : 'inserted',
    from: quote ? quote.open : sentence.from,
    to: quote ? quote.close : goesOn(block, verb, sentence.to) ? sentence.to : at,
    chains: verb.chain.length > 0 ? [verb.chain] : [],
    cue: verb.span,
    verb,
  };
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

function accordingIn(
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
    const { words, lexicon } = block;
    const isHead = lexicon.sourceHeads.has(words[found.last]!.form);
    const first = isHead ? found.last : found.last + 1;
    const inner = block.found
      .slice(i + 1, i + 4)
      .find(({ use, first: at }) => (use.kind === 'outlet' || use.kind === 'according') && at > first);
    const wide = phraseEnd(block, first, sentence.to, true);
    const outer = inner && inner.first < wide ? outletOf(block, entities, inner.last + 1, sentence.to) : null;
    const end = outer ? inner!.first : wide;
    const isPronoun = end - first === 1 && is(words[first], CLASS.pronoun) && last.source !== null;
    const sources = isPronoun
      ? [{ ...last.source!, ...spanOf(words[first]!) }]
      : parallelSources(block, entities, first, end);
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
function opinionOf(
  block: BlockReading,
  entities: readonly Entity[],
  { from, to }: SentenceRange,
): Saying | null {
  const { words } = block;
  if (!is(words[from], CLASS.purpose)) return null;
  let end = from + 1;
  while (end < to && end < from + NEAR && !/^[«"“]$/.test(words[end]!.form)) end += 1;
  const quote = block.quotes.find(({ open, finite }) => open === end && finite);
  const source =
    quote && words[end - 1]!.form === ',' ? readSource(block, entities, from + 1, end - 1) : null;
  if (!quote || !source) return null;
  const cue = { start: words[from]!.start, end: words[from]!.end };
  return { kind: 'quote', from: quote.open, to: quote.close, chains: [[source]], cue, verb: null };
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

/** «la CGT et FO» are two sources where each side of «et» is one by itself. */
function parallelSources(
  block: BlockReading,
  entities: readonly Entity[],
  first: number,
  end: number,
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
  const whole = readSource(block, entities, first, end);
  return whole ? [whole] : [];
}

/** Before its verb a source speaks for the whole sentence; behind one, for what stands before it. */
function scopeOf(
  block: BlockReading,
  sentence: SentenceRange,
  first: number,
  end: number,
): { from: number; to: number } {
  const quote = block.quotes.findLast((one) => one.finite && one.open < first && first < one.close);
  const from = quote ? quote.open : sentence.from;
  const to = quote ? quote.close : sentence.to;
  for (let group = sentence.groups[0]; group < sentence.groups[1]; group += 1) {
    const { first: at, mood } = block.groups[group]!;
    if (at >= first) break;
    if (mood === 'finite' && at >= from) return { from, to: end };
  }
  for (let i = end; i < to; i += 1)
    if (is(block.words[i], CLASS.terminator) && isMark(block.words[i - 1]!)) return { from, to: i };
  return { from, to };
}

const NEAR = 25;

/** Quotation marks with their speaker: behind them, before them, or that of the quotation before. */
function quotesIn(block: BlockReading, verbs: ReadonlyMap<number, ReportingVerb>): Saying[] {
  const sayings: Saying[] = [];
  let previous: ReportingVerb | null = null;
  const byWord = new Map([...verbs.values()].map((verb) => [block.groups[verb.group]!.first, verb]));
  const ordered = [...verbs.keys()];
  let at = 0;
  for (const quote of block.quotes) {
    if (!quote.finite) continue;
    while (at < ordered.length && block.groups[ordered[at]!]!.first < quote.open) at += 1;
    const verb: ReportingVerb | null =
      verbAfter(block, byWord, quote.close) ??
      verbBefore(block, at > 0 ? verbs.get(ordered[at - 1]!)! : null, quote.open) ??
      (previous && opensSentence(block, quote.open) ? previous : null);
    previous = verb;
    if (verb && verb.chain.length > 0)
      sayings.push({
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

const opensSentence = (block: BlockReading, word: number): boolean =>
  block.sentences.some(({ from }) => from === word);
