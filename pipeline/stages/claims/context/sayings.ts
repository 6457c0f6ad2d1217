import type { CueClass } from '../../../locales/claims-context.js';
import type { Entity, Span } from '../../../schema.js';
import { accordingIn, introducedBy, opinionOf } from './according.js';
import type { BlockReading } from './blocks.js';
import { cuesOf } from './cues.js';
import { REPORTS } from './entries.js';
import { CLASS } from './lexicon.js';
import { insertedSaying, NEAR, quotesIn } from './quoted.js';
import { pronounSource, type Source } from './sources.js';
import { type Speaker, speakerOf, subjectBefore } from './speakers.js';
import { hasSubjectBefore, isSetApart, subjectWords } from './subject-words.js';
import { closedBefore, startsName } from './verb-forms.js';
import { is, spanOf } from './words.js';

/** What a verb of reporting does. */
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
  /** Words without a name that speak («la jeune pousse», «il»), for claims that know whom they mean. */
  readonly unnamed: Source | null;
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
  /** The words are the speaker's own, as behind a verb of saying. */
  readonly spoken?: true;
}

/** Who says something in a block, and with which verb. */
export interface BlockSayings {
  readonly verbs: ReadonlyMap<number, ReportingVerb>;
  /** Those that say nothing but where a claim knows who speaks. */
  readonly unsure: ReadonlyMap<number, ReportingVerb>;
  /** Phrases and inserted verbs, by the place of their sentence in the block. */
  readonly bySentence: ReadonlyMap<number, readonly Saying[]>;
  /** By the index of their quotation marks. */
  readonly quotes: ReadonlyMap<number, Saying>;
}

/** The last speaker of the document so far, for pronouns. */
export interface LastSpeaker {
  source: Source | null;
}

/** The most sayings that one sentence is read for. */
const MOST = 12;
/** How many verbs may stand above one another. */
export const LONGEST_CHAIN = 16;

/** Finds who says what in a block; `last` is carried from block to block. */
export function readSayings(
  block: BlockReading,
  entities: readonly Entity[],
  last: LastSpeaker,
): BlockSayings {
  const verbs = new Map<number, ReportingVerb>();
  const unsure = new Map<number, ReportingVerb>();
  const bySentence = new Map<number, Saying[]>();
  const inside = new Map<number, Saying>();
  for (const [at, sentence] of block.sentences.entries()) {
    const sayings = accordingIn(block, entities, sentence, last);
    for (const { chains } of sayings) if (isPerson(chains[0]!.at(-1)!)) last.source = chains[0]!.at(-1)!;
    const opinion = opinionOf(block, entities, sentence) ?? introducedBy(block, entities, sentence);
    if (opinion) inside.set(block.statementAt[opinion.from + 1]!, opinion);
    for (let group = sentence.groups[0]; group < sentence.groups[1]; group += 1) {
      const verb = reportingVerb(block, entities, group, last);
      if (!verb) continue;
      if (verb.unnamed?.form === 'described') {
        unsure.set(group, verb);
        continue;
      }
      verbs.set(group, verb);
      const saying = verb.inserted ? insertedSaying(block, sentence, verb) : null;
      if (saying?.kind === 'quote') inside.set(block.statementAt[saying.from + 1]!, saying);
      else if (saying && sayings.length < MOST) sayings.push(saying);
    }
    if (sayings.length > 0) bySentence.set(at, sayings);
  }
  return { verbs, unsure, bySentence, quotes: new Map([...inside, ...quotesIn(block, verbs)]) };
}

function reportingVerb(
  block: BlockReading,
  entities: readonly Entity[],
  index: number,
  last: LastSpeaker,
): ReportingVerb | null {
  const group = block.groups[index]!;
  if (group.mood === 'participle') return null;
  const own = cuesOf(block, index).find(({ cue }) => REPORTS.has(cue)) ?? besideQuote(block, index);
  const found = own ?? beforeQuote(block, index);
  if (!found) return null;
  const verb = verbWithSubject(block, index);
  if (verb === null) return null;
  const speaker = speakerOf(block, entities, verb, verb === index ? found.last : block.groups[verb]!.last);
  // «La mode est lancée : « … »»: only who can speak does
  if (!own && !speaker.pronoun && !(speaker.source && isPerson(speaker.source))) return null;
  const inserted = isInserted(block, index, speaker);
  const antecedent = speaker.pronoun && ((inserted && ownSubject(block, entities, index)) || last.source);
  const source = antecedent
    ? { ...antecedent, ...spanOf(speaker.pronoun!) }
    : unnamed(block, index, speaker.source);
  if (speaker.subject && !speaker.pronoun && !source) return null;
  const isUnsure = source !== null && !source.known && !inserted && found.cue !== 'saying';
  if (isUnsure && source.form !== 'described') return null;
  if (speaker.source && isPerson(speaker.source)) last.source = speaker.source;
  return {
    group: index,
    report: found.cue as Report,
    span: found.span,
    objects: found.cue === 'announcing' || found.objects,
    chain: chainOf(speaker, isUnsure ? null : source),
    unnamed: isUnsure ? source : speaker.pronoun && !source ? pronounSource(speaker.pronoun) : null,
    inserted,
  };
}

/** «…», s'étrangle un élu»: any verb between a quotation that says something and its own subject is one of saying. */
function besideQuote({ words, groups, quotes, statementAt, lexicon }: BlockReading, index: number) {
  if (quotes.length === 0) return undefined;
  const { first, last, mood, lemma, start, end } = groups[index]!;
  const { have, be } = lexicon.locale.verbs;
  if (mood !== 'finite' || lemma === have || lemma === be || !startsName(words[last + 1])) return undefined;
  const close = closedBefore(words, first, 0);
  if (close < 0 || quotes[statementAt[close - 1] ?? -1]?.close !== close) return undefined;
  return { cue: 'saying' as const, last, objects: false, span: { start, end } };
}

/** «Luc Petit balaie les critiques : « … »»: any verb whose clause a colon ends before a quotation that says something. */
function beforeQuote(block: BlockReading, index: number) {
  const { words, groups, quotes, statementAt, sentences, sentenceAt, lexicon } = block;
  if (quotes.length === 0) return undefined;
  const { last, mood, lemma, start, end } = groups[index]!;
  const { have, be } = lexicon.locale.verbs;
  if (mood !== 'finite' || lemma === have || lemma === be) return undefined;
  if (block.clauses[block.governors[index]!.clause]!.kind === 'relative') return undefined;
  const next = groups.slice(index + 1, index + 1 + LONGEST_CHAIN).find((one) => one.mood === 'finite');
  const { to } = sentences[sentenceAt[last]!]!;
  const until = Math.min(next?.first ?? to, to, last + NEAR);
  for (let at = last + 1; at < until; at += 1) {
    if (words[at]!.form === ';') return undefined;
    if (words[at]!.form !== ':') continue;
    const quote = quotes[statementAt[at + 2] ?? -1];
    // «… : « … », conclut-elle» has a verb of its own behind it
    const isQuoted = quote?.open === at + 1 && words[quote.close + 1]?.form !== ',';
    return isQuoted ? { cue: 'saying' as const, last, objects: false, span: { start, end } } : undefined;
  }
  return undefined;
}

/** How far from a verb its sentence is searched for what hides a name, in words; a very long one stays linear so. */
const AROUND = 100;

/** «Sous couvert d'anonymat, un cadre affirme …»: who has no name here wants none. */
function unnamed(
  { words, groups, sentences, sentenceAt }: BlockReading,
  index: number,
  source: Source | null,
) {
  if (source?.form !== 'described' || source.known) return source;
  const { from, to } = sentences[sentenceAt[groups[index]!.first]!]!;
  const { first, last } = groups[index]!;
  const around = words.slice(Math.max(from, first - AROUND), Math.min(to, last + AROUND));
  const isSecret = around.some((word) => is(word, CLASS.secrecy));
  return isSecret ? { ...source, known: true, type: 'anonymous' as const } : source;
}

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
  if (governor === null) {
    const main = mainVerbOf(block, index);
    return main !== null && (perfect || block.groups[main]!.perfect) ? main : null;
  }
  if (mood === 'gerund') {
    let top = governor;
    for (let steps = 0; steps < LONGEST_CHAIN && block.governors[top]!.governor !== null; steps += 1)
      top = block.governors[top]!.governor!;
    return top;
  }
  const isDone =
    perfect ||
    block.groups[governor]!.perfect ||
    cuesOf(block, governor).some(({ cue }) => cue === 'completed');
  return isDone ? governor : null;
}

/** «Après avoir annoncé …, Sprint a chuté»: the first finite verb of the clause around one that opens the sentence. */
function mainVerbOf({ clauses, governors, groups }: BlockReading, index: number): number | null {
  const { parent } = clauses[governors[index]!.clause]!;
  if (parent === null) return null;
  return clauses[parent]!.groups.find((at) => at > index && groups[at]!.mood === 'finite') ?? null;
}

const chainOf = ({ outlet }: Speaker, source: Source | null): Source[] =>
  [outlet, source].filter((one): one is Source => one !== null);

const CLOSERS = /^[,»"”–—)-]$/;

/** «…, a expliqué X»: nothing of its own clause stands before the verb but a mark, and its subject follows. */
function isInserted(block: BlockReading, index: number, speaker: Speaker): boolean {
  const group = block.groups[index]!;
  if (group.mood !== 'finite' || (!speaker.source && !speaker.pronoun)) return false;
  if (isAsSaid(block, index)) return true;
  if (isSaidLast(block, index)) return true;
  let before = group.first - 1;
  while (before >= 0 && is(block.words[before], CLASS.clitic | CLASS.never | CLASS.reflexive)) before -= 1;
  if (before < 0 || !CLOSERS.test(block.words[before]!.form)) return false;
  if (group.inverted) return true;
  return !hasSubjectBefore(block, index) || isSetApart(block, index);
}

/** «…, the company said on Tuesday.»: a speaker behind a comma, and a verb that no other follows. */
function isSaidLast(block: BlockReading, index: number): boolean {
  const { lexicon, groups, sentences, sentenceAt, words } = block;
  if (!lexicon.locale.saidLast) return false;
  const subject = subjectWords(block, index);
  const first = subject[0]?.[0] ?? 0;
  if (subject.length !== 1 || words[first - 1]?.form !== ',') return false;
  const next = groups[index + 1];
  return !next || next.first >= sentences[sentenceAt[first]!]!.to;
}

/** «comme l'a confirmé le procureur»: its object is a pronoun in a clause of comparison. */
function isAsSaid({ words, clauses, governors, groups }: BlockReading, index: number): boolean {
  const { first } = clauses[governors[index]!.clause]!;
  return is(words[first], CLASS.subordinator) && is(words[groups[index]!.first - 1], CLASS.clitic);
}
