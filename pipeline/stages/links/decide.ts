/**
 * The decision: the first rule of this table that fits two claims of one slot gives their relation.
 * Rules 1 to 8 of section 7 of the contract, in its order; each is a small pure function.
 */
import { frames } from '../../frames.js';
import type { Link } from '../../schema.js';
import { plain } from '../../stems.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedQuantity } from './figures.js';
import { share } from './fillers.js';
import { isGathered } from './gathered.js';
import {
  addsNothing,
  CERTAINTY,
  cancelled,
  certainty,
  DONE,
  filled,
  fillsMore,
  holdersDiffer,
  holding,
  isLaterNews,
  isNewsOf,
  isNo,
  isProvisional,
  mayBePart,
  monthApart,
  order,
  PLANNED,
  placed,
  progress,
  rises,
  saidByOthers,
  sameFigure,
  states,
  succession,
  supposed,
  within,
} from './grounds.js';
import { equal as equalIntervals, nearest, overlap } from './intervals.js';
import { farApart, isFlow, isOfOneDay, longBefore, replaces, tenureOf } from './slots.js';
import { isSurelyOne } from './surely-one.js';
import { MONTH, YEAR } from './when.js';

/** A relation without its two claims: `forward` runs from `a` to `b`. */
export interface Verdict extends Pick<Link, 'relation' | 'basis' | 'gap' | 'severity' | 'certaintyGap'> {
  readonly forward: boolean;
}

/** `a` is the later of the two in document order, then start, then frame. */
export interface Rule {
  readonly name: string;
  readonly decide: (a: ComparableClaim, b: ComparableClaim) => Verdict | null;
}

/** The rules of section 7 of the contract, in its order: the first that answers decides. */
export const rules: readonly Rule[] = [
  { name: 'links/restates', decide: restates },
  { name: 'links/denies', decide: denies },
  { name: 'links/updates-figure', decide: updatesFigure },
  { name: 'links/updates-instance', decide: updatesInstance },
  { name: 'links/updates-decline', decide: updatesDecline },
  { name: 'links/updates-state', decide: updatesState },
  { name: 'links/updates-toll', decide: updatesToll },
  { name: 'links/updates-holder', decide: updatesHolder },
  { name: 'links/updates-stage', decide: updatesStage },
  { name: 'links/same-fact', decide: sameFact },
  { name: 'links/refines-interval', decide: refinesInterval },
  { name: 'links/refines-roles', decide: refinesRoles },
  { name: 'links/compatible-overlap', decide: compatibleOverlap },
  { name: 'links/compatible-rounding', decide: compatibleRounding },
  { name: 'links/conflicts', decide: conflicts },
];

const forward = (relation: Link['relation'], basis: Link['basis']): Verdict => ({
  relation,
  basis,
  gap: null,
  forward: true,
});
const backward = (relation: Link['relation'], basis: Link['basis']): Verdict => ({
  ...forward(relation, basis),
  forward: false,
});

/** 1. One article, or one quoted source, says it twice: from the one that adds nothing. */
function restates(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (a.doc !== b.doc && !a.sources.some((source) => b.sources.includes(source))) return null;
  // what a party says of itself without a figure is the fact, not a repetition
  if (a.doc !== b.doc && (!a.quantity || !b.quantity) && !isOthersWord(a, b)) return null;
  if (isNo(a) !== isNo(b) || supposed(a) !== supposed(b)) return null;
  if (a.frame !== b.frame || order(a, b) !== 'together' || holdersDiffer(a, b)) return null;
  if (a.doc !== b.doc && progress(a) !== progress(b)) return null;
  const [less, more] = [addsNothing(a, b), addsNothing(b, a)];
  const sameNumber = a.doc === b.doc && a.quantity && b.quantity && sameFigure(a, b);
  // a title states nothing of its own, so where both say the same it is the title that repeats
  if ((less && more) || (sameNumber && less === more))
    return { ...forward('restates', 'words'), forward: a.headline || !b.headline };
  // nor does it where it names the event that the body has named before
  if ((less || more) && sameNumber && a.headline !== b.headline)
    return { ...forward('restates', 'words'), forward: a.headline };
  if (less || more) return { ...forward('restates', 'words'), forward: less };
  if (isRounded(a, b)) return { ...forward('restates', 'words'), forward: a.headline };
  if (a.doc !== b.doc || (a.quantity === null) === (b.quantity === null)) return null;
  const [bare, full] = a.quantity === null ? [a, b] : [b, a];
  return fillsMore(bare, full) ? null : { ...forward('restates', 'words'), forward: bare === a };
}

/** «Plus de 300 emplois» in a title, «310 postes» below it: a title tells the figure of its article as it likes. */
const isRounded = (a: ComparableClaim, b: ComparableClaim): boolean => {
  if (a.doc !== b.doc || a.headline === b.headline || !a.quantity || !b.quantity) return false;
  if (!overlap(a.quantity.loose, b.quantity.loose) || replaces(a, b) || replaces(b, a)) return false;
  const [title, body] = a.headline ? [a, b] : [b, a];
  return !fillsMore(title, body);
};

/** One source that is no party to it says both. */
const isOthersWord = (a: ComparableClaim, b: ComparableClaim): boolean => {
  const parties = Object.values(a.roles).flatMap((fillers) => fillers.flatMap(({ key }) => key ?? []));
  return a.sources.some(
    (source) => source !== '' && b.sources.includes(source) && !parties.some((party) => isOf(party, source)),
  );
};

/** A source is called by words of a party's name: «orlac» for «val-d-orlac». */
const isOf = (party: string, source: string): boolean =>
  plain(source)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => party.split('-').includes(word));

/** 2. One says that it is not so, of the same time; a negated figure («320 postes sauvés») denies that figure only. */
function denies(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (isNo(a) === isNo(b) || order(a, b) !== 'together' || holdersDiffer(a, b)) return null;
  const [denial, other] = isNo(a) ? [a, b] : [b, a];
  // who does not leave holds the post still
  if ((tenureOf(a) === 'ends') !== (tenureOf(b) === 'ends')) return null;
  // «neuf blessés, et non cinq»: the nine take the place of the five
  if (denial.replaced) return null;
  // «sans licenciements secs» denies no job cuts, only those of one kind
  if (fillsMore(denial, other)) return null;
  if (denial.quantity && !(other.quantity && overlap(denial.quantity.loose, other.quantity.loose)))
    return null;
  // nobody denies what came only later
  if (isOvertaken(denial, other)) return { ...forward('updates', 'time'), forward: denial === b };
  const verdict = cancelled(denial) ? forward('updates', 'stage') : forward('denies', 'words');
  return { ...verdict, forward: denial === a };
}

/** A denial before the day of what it denies, or more than a month before the news of it. */
const isOvertaken = (denial: ComparableClaim, { published, days }: ComparableClaim): boolean =>
  !cancelled(denial) &&
  denial.aspect === 'event' &&
  denial.published !== null &&
  published !== null &&
  (published[0] - denial.published[0] > MONTH ||
    (days !== null && days[0] >= denial.published[1] && days[0] <= published[0]));

/** 3. A state at another time: the later is the newer. */
function updatesState(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (tenureOf(a) || a.aspect !== 'state' || a.replaced || b.replaced) return null;
  const when = order(a, b);
  // what is foreseen for a year is no news of another
  if (isFlow(a) && (a.modality === 'planned') !== (b.modality === 'planned')) return null;
  if (when === 'after') return forward('updates', 'time');
  return when === 'before' ? backward('updates', 'time') : null;
}

/** 3. A toll that rose from one day to a later one, where the first was a count of those who had been found yet. */
function updatesToll(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (isNo(a) || isNo(b) || order(a, b) !== 'together') return null;
  if (rises(a, b) && tellsRise(a, b)) return forward('updates', 'time');
  return rises(b, a) && tellsRise(b, a) ? backward('updates', 'time') : null;
}

const tellsRise = (newer: ComparableClaim, older: ComparableClaim): boolean =>
  newer.cues.includes('latest') || isProvisional(older);

/** 3. One post held by one after the other, or left by who held it. */
function updatesHolder(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!tenureOf(a) || isNo(a) !== isNo(b)) return null;
  const isSuccession = holdersDiffer(a, b) && tenureOf(a) !== 'begins' && tenureOf(b) !== 'begins';
  const [left, right] = isSuccession ? [succession(a, b), 0] : [holding(a, b), holding(b, a)];
  if (left === right) return null;
  return left > right ? forward('updates', 'role') : backward('updates', 'role');
}

/** 3. What was only rumoured, negotiated or planned has come further, or has been called off. */
function updatesStage(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (a.aspect !== 'event' || holdersDiffer(a, b)) return null;
  if (cancelled(a) !== cancelled(b)) return { ...forward('updates', 'stage'), forward: cancelled(a) };
  const [left, right] = [progress(a), progress(b)];
  if (left === right || Math.min(left, right) >= DONE) return null;
  if ((supposed(a) || supposed(b)) && Math.max(left, right) < DONE) return null;
  if (Math.min(left, right) === PLANNED && !isLaterNews(left > right ? a : b, left > right ? b : a))
    return null;
  return left > right ? forward('updates', 'stage') : backward('updates', 'stage');
}

/** 3. The article itself says that its figure replaces another. */
function updatesFigure(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!a.quantity || !b.quantity || equalIntervals(a.quantity.strict, b.quantity.strict)) return null;
  if (replaces(a, b)) return forward('updates', 'words');
  return replaces(b, a) ? backward('updates', 'words') : null;
}

/** 3. What one court asked or decided, another decides again. */
function updatesInstance(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!frames[a.frame].judged || isNo(a) || isNo(b) || a.instance === b.instance) return null;
  // who judges first may go unnamed, or be no court
  const [left, right] = [a.instance ?? 1, b.instance ?? 1];
  if (left === right || (Math.max(left, right) < 2 && (a.instance === null || b.instance === null)))
    return null;
  if (order(a, b) === (left > right ? 'before' : 'after')) return null;
  return left > right ? forward('updates', 'stage') : backward('updates', 'stage');
}

/** 3. A firm in trouble does not come back: «redressement», then «liquidation». */
function updatesDecline(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (a.decline === null || b.decline === null || a.decline === b.decline || isNo(a) || isNo(b)) return null;
  if (order(a, b) !== 'together' || a.doc === b.doc) return null;
  return a.decline > b.decline ? forward('updates', 'stage') : backward('updates', 'stage');
}

/** 4. The same figure, or no figure and the same roles; a party's or an official's word corroborates. */
function sameFact(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (isNo(a) !== isNo(b) || holdersDiffer(a, b) || a.frame !== b.frame || a.decline !== b.decline)
    return null;
  if (a.quantity && b.quantity) {
    if (a.quantity.op !== b.quantity.op || !equalIntervals(a.quantity.strict, b.quantity.strict)) return null;
  } else if (a.quantity || b.quantity || filled(a, b) !== 'equal') return null;
  const basis = a.quantity ? 'interval' : 'role';
  if (a.doc !== b.doc && (a.modality === 'confirmed') !== (b.modality === 'confirmed'))
    return a.modality === 'confirmed' ? forward('corroborates', basis) : backward('corroborates', basis);
  return { ...forward('same_fact', basis), ...(states(a) !== states(b) && { certaintyGap: true as const }) };
}

/** 5. The sharper figure lies in the vaguer; an open one counts up to its loose end. Figures of what is not are not compared. */
function refinesInterval(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!a.quantity || !b.quantity || isNo(a) || isNo(b)) return null;
  const [left, right] = [within(a, b), within(b, a)];
  if (left === right) return null;
  return left ? forward('refines', 'interval') : backward('refines', 'interval');
}

/** 5. The same fact with more of it said: an amount, a role, a time. */
function refinesRoles(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (isNo(a) !== isNo(b) || holdersDiffer(a, b) || a.frame !== b.frame || a.decline !== b.decline)
    return null;
  if (a.quantity && b.quantity) return null;
  if (a.quantity || b.quantity) {
    const [bare, full] = a.quantity ? [b, a] : [a, b];
    const sharper = a.doc === b.doc && fillsMore(bare, full) ? bare : full;
    return { ...forward('refines', 'role'), forward: sharper === a };
  }
  const which = filled(a, b);
  if (which === 'more') return forward('refines', 'role');
  return which === 'fewer' ? backward('refines', 'role') : null;
}

/** 6. Both can be true as they are said. */
function compatibleOverlap(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!a.quantity || !b.quantity || isNo(a) || isNo(b)) return null;
  if (isLongPast(a, b)) return null;
  return overlap(a.quantity.strict, b.quantity.strict) ? forward('compatible', 'overlap') : null;
}

/** An event of a day long before the news of the other, with a figure of its own, is another. */
const isLongPast = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.aspect === 'event' && (longBefore(a, b, MONTH) || longBefore(b, a, MONTH));

/** 7. Both can be true if one of them is rounded. */
function compatibleRounding(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!a.quantity || !b.quantity || isNo(a) || isNo(b)) return null;
  if (isLongPast(a, b)) return null;
  return overlap(a.quantity.loose, b.quantity.loose) ? forward('compatible', 'rounding') : null;
}

/** «12 euros pour les adultes», «6 euros pour les enfants» */
const payeesDiffer = (a: ComparedQuantity, b: ComparedQuantity): boolean =>
  a.payee !== undefined && b.payee !== undefined && a.payee !== b.payee;

/** Counted anew every day, and told on two days. */
const isFleeting = (a: ComparableClaim, b: ComparableClaim): boolean =>
  (a.quantity?.fleeting ?? b.quantity?.fleeting ?? false) &&
  frames[a.frame].crowd === true &&
  !(isOfOneDay(a) && isOfOneDay(b)) &&
  !(a.days && b.days) &&
  a.published?.[0] !== b.published?.[0];

/** Whom one attack on one firm struck is counted again when it is punished. */
const isOneBlow = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.cues.includes('struck') &&
  b.cues.includes('struck') &&
  share(a.roles.entity ?? [], b.roles.entity ?? []) &&
  Math.abs(a.published![0] - b.published![0]) < YEAR;

/** 8. Not both can be true, and both are said of the same time; an article contradicts itself only by its sources. */
function conflicts(a: ComparableClaim, b: ComparableClaim): Verdict | null {
  if (!a.quantity || !b.quantity || !farApart(a.quantity, b.quantity)) return null;
  if (isNo(a) || isNo(b) || order(a, b) !== 'together') return null;
  if (Math.min(certainty(a), certainty(b)) < 0) return null;
  if (a.doc !== b.doc && !isSurelyOne(a, b)) return null;
  const unsure = Math.min(certainty(a), certainty(b)) < CERTAINTY.indexOf('reported');
  // a time that only one of them gives may tell them apart: a false conflict costs more than a missed one
  if (!unsure && a.timed !== b.timed && a.aspect === 'state' && !isNewsOf(a, b) && !isNewsOf(b, a))
    return null;
  if (longBefore(a, b, MONTH) || longBefore(b, a, MONTH)) return null;
  if (rises(a, b) || rises(b, a) || (a.doc !== b.doc && (a.exceeded || b.exceeded))) return null;
  if (
    frames[a.frame].momentary ||
    (a.doc !== b.doc && isFleeting(a, b)) ||
    payeesDiffer(a.quantity, b.quantity)
  )
    return null;
  // the figure of all, and one that may be of a part: «2 400 suppressions», «4 200, dont 1 500 en France»
  if (a.parted !== b.parted && mayBePart(a.parted ? b : a, a.parted ? a : b)) return null;
  if (a.aspect === 'state' && !frames[a.frame].anyKey && placed(a) !== placed(b)) return null;
  // people march in many towns
  if (a.doc !== b.doc && isGathered(a) && !placed(a)) return null;
  if (a.doc === b.doc ? !saidByOthers(a, b) : !(a.days && b.days) && monthApart(a, b) && !isOneBlow(a, b))
    return null;
  const left = a.quantity.value ?? nearest(a.quantity.loose, b.quantity.loose);
  const right = b.quantity.value ?? nearest(b.quantity.loose, a.quantity.loose);
  const gap = Math.abs(left - right) / Math.max(Math.abs(left), Math.abs(right));
  return {
    ...forward(unsure ? 'differs' : 'conflicts', 'interval'),
    gap: Math.round(gap * 10_000) / 10_000,
    ...(!unsure && { severity: gap < 0.1 ? ('minor' as const) : ('major' as const) }),
  };
}
