/** Which time of a sentence a claim has: the nearest in its clause, or one that opens the sentence. */
import { frames } from '../../../frames.js';
import { firstWhere, lastStarting } from '../../../order.js';
import type { Span, Time } from '../../../schema.js';
import type { Clause, Context } from '../context/index.js';
import type { Draft } from '../draft.js';
import { NEAR } from './clause-of-draft.js';

/** A time that opens the sentence («L'an dernier, …») holds for all its clauses; this is how far in it may stand. */
const FRONTED = 12;

/** A trigger of the sentence, and whether the time behind it is of nothing else: a figure of an earlier time, a founding. */
export interface Told extends Span {
  readonly alone: boolean;
}

/** What a time is looked for in: the times of the article, the other triggers of the sentence, the words that say how sure. */
interface Around {
  readonly text: string;
  readonly sentence: Span;
  readonly times: readonly Time[];
  readonly context: Context;
  readonly others: readonly Told[];
  readonly cue: Span | null;
}

/** Within this its own time stands behind a trigger, rather than the day on which somebody said it. */
const SAID = 60;
/** How much farther a time counts that another claim has. */
const TAKEN = 2000;
/** How much farther a beginning («depuis 2014») counts than a day or year. */
const SINCE = 1000;
/** As near as this it is said of the trigger («contrôlé depuis 2017 par»). */
const BESIDE = 20;

/**
 * The time nearest to the trigger in its clause, else in its sentence: any for an event, only one that opens the
 * sentence for a figure that holds at a time, and none for a state without a figure.
 */
export function timeOf(
  { trigger, frame, quantity, aside, until, passed, sentence: index, lexicon }: Draft,
  clause: Clause,
  { text, sentence, times, context, others, cue }: Around,
): Time | null {
  // an aside dates what it tells of somebody, not what the sentence says («…, qui a succédé en juillet à …»)
  const clauses = context.clausesIn(index);
  const isElsewhere = (time: Time): boolean => {
    let at: number | null = lastStarting(clauses, time.start);
    for (let depth = 0; at !== null && at >= 0 && depth < NEAR; depth += 1) {
      const one: Clause = clauses[at]!;
      const isAround = one.start <= trigger.start && trigger.end <= one.end;
      if (one.aside && !isAround && time.end <= one.end && isOfAside(time, one, trigger, others)) return true;
      at = one.parent;
    }
    return false;
  };
  const near = firstWhere(times, (time) => time.start >= trigger.start);
  const isMove = frames[frame].family === 'role' && frames[frame].aspect === 'event';
  const nearest = (start: number, end: number): Time | null => {
    let best: Time | null = null;
    let own: Time | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, near - NEAR); at < times.length && at < near + NEAR; at += 1) {
      const time = times[at]!;
      if (time.start < start || time.start >= end) continue;
      // nobody leaves «depuis 2005»: that is how long the post was held
      // «a annoncé jeudi le ministre X»: a title in passing has no day of its own, only a beginning
      if (time.mod === 'after' ? isMove : aside && frame !== 'org_status') continue;
      if (time.mod === 'after' && isRecord(time, text, lexicon)) continue;
      if (until !== undefined && time.start > until) continue;
      if (passed && passed.start <= time.start && time.end <= passed.end) continue;
      const gap = time.start >= trigger.end ? time.start - trigger.end : trigger.start - time.end;
      // «Propriété de X depuis 2014, elle a réalisé … en 2023»: since when is seldom when
      // «Kombi, en difficulté depuis 2022, a supprimé 300 postes l'an dernier»
      const isSince =
        time.mod === 'after' && (gap > BESIDE || text.slice(time.end, trigger.start).includes(','));
      // «a publié mercredi un bénéfice de 212 millions pour 2024»: what comes in over a stretch of time comes in on no day
      const isDay = frames[frame].flow === true && !PERIOD.test(time.value ?? '');
      const isFar = isSince || isDay || isConjuncts(time, trigger, others, text, lexicon);
      const away = gap + (isFar ? SINCE : 0) + (isTaken(time, trigger, others) ? TAKEN : 0);
      const isNearer = away < distance;
      // «Dès mars, a annoncé jeudi X, le site fermera»
      const isFirst = time.end <= trigger.start && time.start - sentence.start <= FRONTED;
      const isBehind = time.start > trigger.end && gap <= SAID && !isLoose(time, trigger, text, lexicon);
      const mayBeOwn = cue !== null && !own && (isFirst || isBehind);
      if (time.end > end || !(isNearer || mayBeOwn) || isElsewhere(time)) continue;
      if (mayBeOwn) own = time;
      if (isNearer) [best, distance] = [time, away];
    }
    return best && own && isSaidAt(best, trigger, cue) ? own : best;
  };
  // «a levé 20 millions en mars, portant sa valorisation à 200 millions», «ont triplé en 2025, pour atteindre 3 millions»
  const isBare = clause.kind === 'participle' || clause.kind === 'infinitive';
  const around =
    quantity && isBare && !clause.aside && clause.parent !== null ? clauses[clause.parent] : null;
  const own = nearest(clause.start, clause.end) ?? (around ? nearest(around.start, clause.start) : null);
  if (own || (frames[frame].aspect === 'state' && !quantity)) return own;
  // «Kombi, qui a levé 90 millions, a été fondée en 2018»: what is told in passing is not of that time
  if (frames[frame].aspect === 'event' && !(clause.aside && clause.kind === 'relative'))
    return nearest(sentence.start, sentence.end);
  const first = times[firstWhere(times, (time) => time.start >= sentence.start)];
  const isFronted = first && first.start - sentence.start <= FRONTED && first.end <= sentence.end;
  // «Fondée en 1958, Sorgal emploie 140 salariés»
  return isFronted && !isElsewhere(first) ? first : null;
}

const YEAR = /^\d{3}[\dX]$/;
/** A year, quarter, half or month. */
const PERIOD = /^\d{4}(?:-(?:Q\d|H\d|\d\d))?$/;

/**
 * Whether a time is that of the aside around it: any in a relative or apposition, in a participle a year or where that
 * is a claim of its own («créée en 2015, X emploie …»; but «interrogé mardi, il a confirmé»), or stands behind («…, a promis
 * le ministre, venu jeudi à Saint-Omer»).
 */
const isOfAside = (
  { value }: Time,
  { kind, start, end }: Clause,
  trigger: Span,
  triggers: readonly Span[],
): boolean =>
  kind !== 'participle' ||
  start - trigger.end > BESIDE ||
  (value !== null && YEAR.test(value)) ||
  triggers.some((one) => start <= one.start && one.end <= end);

/** «…, après une année 2024 difficile», «son usine ouverte en 1978»: behind a comma or a bare participle. */
function isLoose(time: Span, trigger: Span, text: string, { wordOf }: Draft['lexicon']): boolean {
  const between = text.slice(trigger.end, time.start);
  if (between.includes(', ')) return true;
  const participle = between.trim().split(/\s+/u).at(-2) ?? '';
  const word = wordOf(participle);
  return word?.noun === undefined && (word?.verbs.some(({ tense }) => tense === 'participle') ?? false);
}

/** How many words before a time are read for a record. */
const RECORD_WORDS = 4;
const RECORD_REACH = 60;

/** «au plus haut depuis 2011», «la première perte depuis 2008»: since when nothing like it was seen. */
function isRecord({ start }: Span, text: string, { records }: Draft['lexicon']): boolean {
  const before = text.slice(Math.max(0, start - RECORD_REACH), start).toLowerCase();
  const words = before.split(/[\s'’,]+/u).filter(Boolean);
  return words.slice(-RECORD_WORDS - 1, -1).some((word) => records.has(word));
}

/** «a annoncé jeudi avoir levé 3 millions en mars»: when somebody said it, which is seldom when it happened. */
const isSaidAt = ({ start, end }: Span, trigger: Span, cue: Span | null): boolean =>
  cue !== null && cue.end <= start && start - cue.end <= BESIDE && end <= trigger.start;

/** Whether a time behind another trigger is that one's: «contre 9,8 millions en 2023, pour une perte de …», «L'enseigne née en 1984 a fermé …». */
function isTaken(time: Span, trigger: Span, triggers: readonly Told[]): boolean {
  if (time.end > trigger.start) return false;
  return triggers[lastStarting(triggers, time.start - 1)]?.alone === true;
}

/** «fermé deux usines en 2023 et supprimé 300 postes en 2024»: whether a time is that of what is joined by «et». */
function isConjuncts(
  time: Span,
  trigger: Span,
  triggers: readonly Span[],
  text: string,
  { wordOf }: Draft['lexicon'],
): boolean {
  if (time.end > trigger.start) return false;
  const before = triggers[lastStarting(triggers, trigger.start - 1)];
  if (!before || before.start > time.start) return false;
  const [joint, ...article] = text.slice(time.end, trigger.start).trim().split(' ');
  return article.length <= 1 && wordOf(joint!)?.conjunction === true;
}
