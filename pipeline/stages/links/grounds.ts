/** What the rules of the decision ask of two claims: how certain, how far, how full, which was first. */
import { frames } from '../../frames.js';
import type { Modality } from '../../schema.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedQuantity } from './figures.js';
import { type ComparedFiller, isUnnamed, isWiderPost, same } from './fillers.js';
import { equal as equalIntervals, inside, overlap } from './intervals.js';
import { farApart, longBefore, tenureOf } from './slots.js';
import { MONTH, meet, NEWS } from './when.js';

/** From least to most certain (the contract's order for `corroborates`). */
export const CERTAINTY: readonly Modality[] = [
  'hypothetical',
  'negotiated',
  'reported',
  'planned',
  'asserted',
  'confirmed',
];
/** The place in that order; -1 for an opinion or a denial. */
export const certainty = (claim: ComparableClaim): number => CERTAINTY.indexOf(claim.modality);
/** Says it as a fact: a denial is one too. */
export const states = (claim: ComparableClaim): boolean =>
  claim.modality === 'asserted' || claim.modality === 'confirmed' || claim.modality === 'denied';

/** Said of what might be. */
export const supposed = (claim: ComparableClaim): boolean => claim.modality === 'hypothetical';
/** The articles came out more than a month apart: what they give no day for need not be of one time. */
export function monthApart(a: ComparableClaim, b: ComparableClaim): boolean {
  return a.published !== null && b.published !== null && Math.abs(a.published[0] - b.published[0]) > MONTH;
}

/** Each is said by a source that does not say the other: «10.000 selon la police, 50.000 selon la CGT». */
export function saidByOthers(a: ComparableClaim, b: ComparableClaim): boolean {
  return (
    a.sources.length > 0 && b.sources.length > 0 && !a.sources.some((source) => b.sources.includes(source))
  );
}

const denied = (claim: ComparableClaim): boolean => claim.modality === 'denied';
/** A figure no larger than that of all. */
export const mayBePart = (
  { quantity: part }: ComparableClaim,
  { quantity: whole }: ComparableClaim,
): boolean => (part!.strict[0] ?? 0) <= (whole!.loose[1] ?? Number.POSITIVE_INFINITY);
/** It says where. */
export const placed = ({ roles }: ComparableClaim): boolean => (roles.place ?? []).length > 0;
/** Called off. */
export const cancelled = (claim: ComparableClaim): boolean => claim.stage === 'cancelled';
/** Says that it is not so (a loss is a profit with a sign); what is called off is not so, with or without a negation. */
export const isNo = (claim: ComparableClaim): boolean =>
  (claim.polarity === '-' && !frames[claim.frame].signed) || denied(claim) || cancelled(claim);

/** Somebody only thinks of it, whoever says so. */
export const considered = ({ cues, modality }: ComparableClaim): boolean =>
  cues.includes('considered') && modality !== 'asserted' && modality !== 'confirmed';
/** Told as still to come by somebody who is no party to it. */
const isForetold = ({ cues, modality }: ComparableClaim): boolean =>
  cues.includes('ahead') && modality !== 'confirmed';

/** How far a deal has come: below DONE it is only rumoured, negotiated or planned. */
export const PLANNED = 2;
/** The progress of all that is no plan. */
export const DONE = 3;
/** 0 rumoured, 1 negotiated, 2 planned, DONE for all else. */
export function progress(claim: ComparableClaim): number {
  if (claim.stage === 'rumoured') return 0;
  if (claim.stage === 'negotiating' || claim.modality === 'negotiated') return 1;
  const isAhead =
    claim.modality === 'planned' ||
    claim.modality === 'hypothetical' ||
    considered(claim) ||
    isForetold(claim);
  if (isAhead && claim.stage !== 'completed') return PLANNED;
  return DONE;
}

/**
 * Whether what is done is news after what is planned: it says that it is completed, or came out days later. «va supprimer
 * 450 postes» and «a annoncé la suppression de 450 postes» of the same days say the same.
 */
export function isLaterNews(done: ComparableClaim, planned: ComparableClaim): boolean {
  const days =
    done.published !== null && planned.published !== null ? done.published[0] - planned.published[0] : null;
  // who is appointed was not before
  const isPost = tenureOf(done) !== undefined && isForetold(planned);
  if (supposed(planned) || considered(planned) || isPost) return days !== null && days > 0;
  // «va déposer un recours», «a déposé lundi un recours»: on a day after that news
  const isSince =
    done.modality === 'asserted' &&
    done.stage !== 'announced' &&
    done.days !== null &&
    planned.published !== null &&
    done.days[0] >= planned.published[1];
  return done.stage === 'completed' || isSince || (days !== null && days > NEWS);
}

/** The day of one is that of the article that gives the other without a day, or the one before: both are the news of that day. */
export function isNewsOf(dated: ComparableClaim, news: ComparableClaim): boolean {
  if (dated.days === null || news.timed || news.published === null) return false;
  const [first, last] = dated.days;
  return last - first === 1 && first <= news.published[0] && news.published[0] - first <= 1;
}

/** Its day is only that of the news: of that day, or of the announcement that the other foretells or repeats. */
function isDayOfNews(dated: ComparableClaim, other: ComparableClaim): boolean {
  if (isNewsOf(dated, other)) return true;
  const isAnnouncement = dated.modality === 'confirmed' && dated.stage === 'announced';
  if (!isAnnouncement || dated.days === null || other.timed || other.published === null) return false;
  return Math.abs(dated.days[0] - other.published[0]) <= NEWS;
}

/** What `a` says stands in `b` already: the figure or none, no role, no time more. */
export function addsNothing(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.quantity && !b.quantity) return false;
  if (a.quantity && b.quantity && !sameFigure(a, b)) return false;
  if (a.timed && !b.timed && (a.doc === b.doc || !isNewsOf(a, b))) return false;
  if (progress(a) >= DONE && a.stage === 'completed' && b.stage !== 'completed' && !b.quantity) return false;
  return Object.entries(a.roles).every(([role, fillers]) =>
    fillers.every((filler) => (b.roles[role] ?? []).some((other) => says(other, filler))),
  );
}

/** One filler tells all that another does: the same, a sharper post of the same person, the name of what is only «l’usine». */
const says = (more: ComparedFiller, less: ComparedFiller): boolean =>
  same(more, less) ||
  isWiderPost(less, more) ||
  isChiefOf(more, less) ||
  (isUnnamed(less) && (more.site ?? more.key !== null));

/** «le patron» tells as much as «le directeur général»: who leads the house. */
const isChiefOf = (more: ComparedFiller, less: ComparedFiller): boolean =>
  more.chief === true && less.single === true;

/** `a` fills a role that `b` leaves open. */
export function fillsMore(a: ComparableClaim, b: ComparableClaim): boolean {
  return Object.entries(a.roles).some(([role, fillers]) => fillers.length > 0 && !b.roles[role]?.length);
}

/** The same figure, or one that only drops the approximator. */
export function sameFigure(a: ComparableClaim, b: ComparableClaim): boolean {
  const [left, right] = [a.quantity!, b.quantity!];
  const close = (op: string) => op === 'exact' || op === 'approx' || op === 'near_below';
  if (left.value !== null && left.value === right.value)
    return left.op === right.op || (close(left.op) && close(right.op));
  return left.op === right.op && equalIntervals(left.strict, right.strict);
}

/** `a` lies in `b` and is sharper; its number must not be beyond what an open `b` would loosely reach. */
export function within(a: ComparableClaim, b: ComparableClaim): boolean {
  const [inner, outer] = [a.quantity!, b.quantity!];
  if (!inside(inner.strict, outer.strict) || equalIntervals(inner.strict, outer.strict)) return false;
  if (outer.strict[0] !== null && outer.strict[1] !== null) return true;
  const said = inner.value ?? inner.strict[0] ?? inner.strict[1];
  return said !== null && overlap([said, said], outer.loose);
}

/** Which of two claims without figures has more said: roles and time first, then the names in them. */
export function filled(a: ComparableClaim, b: ComparableClaim): 'equal' | 'more' | 'fewer' | null {
  const kinds = (claim: ComparableClaim) => [
    ...Object.entries(claim.roles).flatMap(([role, fillers]) => (fillers.length > 0 ? [role] : [])),
    ...(claim.timed && !isDayOfNews(claim, claim === a ? b : a) ? ['time'] : []),
  ];
  const byKind = compareSets(kinds(a), kinds(b), (x, y) => x === y);
  if (byKind !== 'equal') return byKind;
  let overall: 'equal' | 'more' | 'fewer' = 'equal';
  for (const [role, fillers] of Object.entries(a.roles)) {
    const one = compareSets(fillers, b.roles[role] ?? [], says);
    if (one === null || (one !== 'equal' && overall !== 'equal' && one !== overall)) return null;
    if (one !== 'equal') overall = one;
  }
  return overall;
}

function compareSets<T>(
  a: readonly T[],
  b: readonly T[],
  says: (more: T, less: T) => boolean,
): 'equal' | 'more' | 'fewer' | null {
  const missing = b.some((y) => !a.some((x) => says(x, y)));
  const extra = a.some((x) => !b.some((y) => says(y, x)));
  if (missing && extra) return null;
  return missing ? 'fewer' : extra ? 'more' : 'equal';
}

/** The order of two states in time: by their days, by «dernière levée», by a day long before the other's news. */
export function order(a: ComparableClaim, b: ComparableClaim): 'before' | 'after' | 'together' {
  if (a.doc === b.doc && a.earlier !== b.earlier && !(a.days && b.days))
    return a.earlier ? 'before' : 'after';
  // the title leaves out the year that the body gives
  if (a.doc === b.doc && a.timed !== b.timed && a.quantity && b.quantity && sameFigure(a, b))
    return 'together';
  if (a.days && b.days && !meet(a.days, b.days)) return a.days[0] < b.days[0] ? 'before' : 'after';
  const [left, right] = [a.cues.includes('former'), b.cues.includes('former')];
  if (left !== right && !(a.days && b.days)) return left ? 'before' : 'after';
  if (isLatest(b, a)) return 'before';
  if (isLatest(a, b)) return 'after';
  if (longBefore(a, b) || wellAfter(b, a)) return 'before';
  return longBefore(b, a) || wellAfter(a, b) ? 'after' : 'together';
}

/** «selon un nouveau bilan», in an article of a later day. */
function isLatest(a: ComparableClaim, b: ComparableClaim): boolean {
  return (
    a.cues.includes('latest') &&
    !b.cues.includes('latest') &&
    a.published !== null &&
    b.published !== null &&
    a.published[0] > b.published[0]
  );
}

/** A toll of a later day that is beyond another: more have died, or were found. */
export function rises(newer: ComparableClaim, older: ComparableClaim): boolean {
  if (!frames[newer.frame].toll || !newer.quantity || !older.quantity) return false;
  if (newer.exceeded || older.exceeded) return false;
  const areDated = newer.published !== null && older.published !== null;
  // «le bilan monte à 241 morts»
  if (areDated ? newer.published![0] <= older.published![0] : !newer.cues.includes('latest')) return false;
  const [said, before] = [newer.quantity, older.quantity];
  return (
    said.value !== null &&
    before.value !== null &&
    said.value > before.value &&
    (isOpen(before) || farApart(said, before))
  );
}

/** «au moins douze morts», or told on the day on which it happened or the next. */
export function isProvisional({ quantity, days, published }: ComparableClaim): boolean {
  if (quantity !== null && isOpen(quantity)) return true;
  return days !== null && published !== null && published[0] - days[0] <= 1;
}

const isOpen = ({ op }: ComparedQuantity): boolean => op === 'gt' || op === 'gte';

/** A state of a day more than a month after the article in which the other stands, which is of no day. */
function wellAfter(dated: ComparableClaim, news: ComparableClaim): boolean {
  return (
    dated.days !== null &&
    !news.timed &&
    news.days === null &&
    news.published !== null &&
    dated.aspect === 'state' &&
    dated.days[0] - news.published[0] > MONTH
  );
}

/** Two claims of a post that name no person in common. */
export function holdersDiffer(a: ComparableClaim, b: ComparableClaim): boolean {
  if (!tenureOf(a)) return false;
  const [left, right] = [a.roles.person ?? [], b.roles.person ?? []];
  return !left.some((one) => right.some((other) => same(one, other)));
}

/**
 * Which of two who hold or left one post one after the other came later: by the days on which they began, which are
 * known, or by a day on which one began that is not before the article that names the other; 0 where nothing tells.
 */
export function succession(a: ComparableClaim, b: ComparableClaim): number {
  if (a.days && b.days) return Math.sign(a.days[0] - b.days[0]);
  const [left, right] = [a.cues.includes('former'), b.cues.includes('former')];
  if (left !== right) return left ? -1 : 1;
  if (beganAfter(a, b)) return 1;
  return beganAfter(b, a) ? -1 : 0;
}

function beganAfter(dated: ComparableClaim, other: ComparableClaim): boolean {
  return (
    dated.days !== null && !other.timed && other.published !== null && dated.days[0] > other.published[0]
  );
}

/** Where a claim of a post stands among two: holding it is older than leaving it, and than another's coming. */
export function holding(claim: ComparableClaim, other: ComparableClaim): number {
  const [tenure, others] = [tenureOf(claim), tenureOf(other)];
  if (!holdersDiffer(claim, other)) return tenure === 'ends' && others !== 'ends' ? 1 : 0;
  if (tenure === 'begins') return others === 'begins' ? 0 : 2;
  return tenure === 'ends' ? 1 : 0;
}
