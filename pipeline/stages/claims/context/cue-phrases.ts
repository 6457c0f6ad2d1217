import type { CueClass } from '../../../locales/claims-context.js';
import { firstWhere } from '../../../order.js';
import type { Frame, Modality, Span } from '../../../schema.js';
import type { BlockReading, SentenceRange } from './blocks.js';
import { CLASS } from './lexicon.js';
import { type Evidence, type Place, SELF_SPOKEN } from './place.js';
import { LONGEST_CHAIN } from './sayings.js';
import { is, isMark } from './words.js';

/** A cue says its modality; negated it says another («n'exclut pas», «n'a pas l'intention»). */
export function addCue(cue: CueClass, span: Span, negated: boolean, evidence: Evidence): void {
  const add = (modality: Modality) => evidence.candidates.push({ modality, span });
  switch (cue) {
    case 'denied':
      add(negated ? 'hypothetical' : 'denied');
      evidence.negative ||= !negated;
      break;
    case 'hypothetical':
      add('hypothetical');
      break;
    case 'negotiated':
    case 'considered':
    case 'planned':
      if (negated) add('denied');
      else {
        add(cue === 'negotiated' ? 'negotiated' : 'planned');
        if (cue === 'negotiated') evidence.signs.add('negotiating');
      }
      break;
    case 'committed':
    case 'completed':
      if (!negated) evidence.signs.add(cue);
      break;
    case 'cancelled':
      if (!negated) {
        evidence.signs.add('cancelled');
      }
      break;
    case 'unconfirmed':
    case 'reported':
      add('reported');
      break;
    case 'opinion':
      add('opinion');
      break;
    case 'negated':
      evidence.negative = true;
      break;
    default:
  }
}

const REACH = 8;

/** Phrases of the clause that stand before the trigger («aucun», «projet de») or behind it («est exclu»). */
export function addPhrases({ block, sentence, first, last }: Place, evidence: Evidence, frame: Frame): void {
  const clause = block.clauseAt[first]!;
  for (let i = foundFrom(block, sentence, first - 2 * REACH); i < sentence.found[1]; i += 1) {
    const { use, first: from, last: to } = block.found[i]!;
    if (from > last + 2 * REACH) break;
    if (use.kind !== 'cue' || !reachesInto(block, block.clauseAt[from]!, clause)) continue;
    if (isVerbNegation(block, from)) continue;
    // «le groupe menace de fermer» is no «menace de fermeture»
    if (use.cue === 'hypothetical' && use.list === 'preceding' && block.groupAt[from]! >= 0) continue;
    const isBefore = use.list === 'preceding' && to < first && first - to <= REACH;
    // «aucun déménagement n'est à l'étude», where the verb itself tells the plan
    const isOver = use.cue === 'denied' && to > last && from >= first - 1;
    const isBehind = use.list === 'following' && (from > last || isOver) && from - last <= 2 * REACH;
    if (!isBefore && !isBehind) continue;
    // «l'abonnement sans publicité coûte 9 euros», beside «sans supprimer de postes»
    if (isBefore && is(block.words[from], CLASS.preposition) && isFiniteAt(block, first)) continue;
    if (SELF_SPOKEN.has(frame) && use.cue !== 'negated') continue;
    if (isBefore ? isBroken(block, to + 1, first) : isBroken(block, last + 1, behindComma(block, from), true))
      continue;
    const { start } = block.words[from]!;
    const negated = isBefore && isNone(block, from);
    addCue(use.cue, { start, end: block.words[to]!.end }, negated, evidence);
  }
}

const isFiniteAt = ({ groups, groupAt }: BlockReading, word: number): boolean =>
  groups[groupAt[word]!]?.mood === 'finite';

/** «aucun projet de», «pas de projet de»; «n'a pas pour projet de» was weighed with its verb. */
function isNone({ words }: BlockReading, from: number): boolean {
  const before = is(words[from - 1], CLASS.of) ? from - 2 : from - 1;
  return is(words[before], CLASS.not) && (before < from - 1 || is(words[before], CLASS.determiner));
}

/** «la fermeture, prévue début 2026, de l'usine»: a phrase stands right behind a comma as it would without. */
const behindComma = ({ words }: BlockReading, from: number): number =>
  words[from - 1]?.form === ',' ? from - 1 : from;

/** The first phrase of the sentence that begins at a word or behind it. */
function foundFrom({ found }: BlockReading, sentence: SentenceRange, word: number): number {
  const [from, to] = sentence.found;
  return firstWhere(found, ({ first }) => first >= word, from, to);
}

/** Whether a phrase of one clause reaches another: its own, or one that hangs tightly on it. */
function reachesInto({ clauses }: BlockReading, from: number, clause: number): boolean {
  let at: number | null = clause;
  for (let steps = 0; steps < LONGEST_CHAIN && at !== null && at >= 0; steps += 1) {
    if (at === from) return true;
    if (clauses[at]!.link === 'none') return false;
    at = clauses[at]!.parent;
  }
  return false;
}

/** The «pas» of «n'exclut pas de», the «ni» of «ni confirmé» belong to their verb, which was weighed. */
function isVerbNegation({ words, groupAt, lexicon }: BlockReading, at: number): boolean {
  if (is(words[at], CLASS.neither) && (groupAt[at + 1] ?? -1) >= 0) return true;
  if (!lexicon.doubleNegation || !is(words[at], CLASS.not) || is(words[at], CLASS.determiner)) return false;
  for (let i = at - 1; i >= 0 && i >= at - 5; i -= 1) if (is(words[i], CLASS.never)) return true;
  return false;
}

/** A mark, and before the trigger a finite verb too, ends the reach of a phrase. */
function isBroken(block: BlockReading, from: number, to: number, verbs = false): boolean {
  for (let i = from; i < to; i += 1) {
    if (isMark(block.words[i]!) && !/[«»"“”]/.test(block.words[i]!.form)) return true;
    if (!verbs && isFiniteAt(block, i)) return true;
  }
  return false;
}
