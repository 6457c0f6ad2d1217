import type { Frame, Modality, Span } from '../../../schema.js';
import type { BlockReading, SentenceRange } from './blocks.js';
import type { Meant } from './context.js';
import type { BlockSayings, ReportingVerb } from './sayings.js';
import type { StageSigns } from './stage.js';
import { isMark } from './words.js';

/** A trigger in its block: the words that it covers, and its sentence. */
export interface Place {
  readonly block: BlockReading;
  readonly sayings: BlockSayings;
  readonly meant: Meant;
  readonly sentence: SentenceRange;
  readonly first: number;
  readonly last: number;
}

/** Frames whose trigger is itself a verb of saying or of dealing: its own meaning is no cue. */
export const SELF_SPOKEN: ReadonlySet<Frame> = new Set<Frame>([
  'statement',
  'no_comment',
  'deal_status',
  'meeting',
]);
/** Frames whose trigger may be the cue itself («prévoit d'intégrer», «ont promis», «annonce une levée»). */
export const CUE_TRIGGERED: ReadonlySet<Frame> = new Set<Frame>([
  'plan',
  'use_of_funds',
  'forecast',
  'funding_round',
]);
/** Frames with a figure that somebody may estimate with the frame's own verb («évalué à 21 milliards par les analystes»). */
export const ESTIMATED: ReadonlySet<Frame> = new Set<Frame>([
  'revenue',
  'profit',
  'headcount',
  'count',
  'valuation',
  'change',
  'casualties',
  'price',
]);

/** Frames with a figure, on which an estimate is a report and no opinion. */
export const MEASURED: ReadonlySet<Frame> = new Set<Frame>([
  ...ESTIMATED,
  'stake',
  'investment',
  'penalty',
  'layoffs',
  'hiring',
]);

/** What is gathered on the way from the trigger up to the verbs that govern it. */
export interface Evidence {
  readonly candidates: { readonly modality: Modality; readonly span: Span }[];
  readonly verbs: { readonly verb: ReportingVerb; readonly quoted: boolean }[];
  readonly signs: Set<StageSigns>;
  negative: boolean;
  conditional: Span | null;
  /** A conditional that tells what would come of something, where nobody is said to have said it. */
  effect: Span | null;
}

/** In an apposition or a loose relative the outlet speaks, whatever the sentence reports. */
export const isLoose = ({ block, first }: Pick<Place, 'block' | 'first'>): boolean =>
  block.clauses[block.clauseAt[first]!]?.loose ?? false;

/** A noun behind «depuis» or «après» stands outside what its sentence reports: «depuis le rachat d'Alcatel». */
export function isSince({ block: { words, lexicon }, first }: Place): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3 && !isMark(words[i]!); i -= 1)
    if (lexicon.since.has(words[i]!.form)) return true;
  return false;
}
