/**
 * Rule 9: figures of different slots that must fit by arithmetic. Each check is a row: which claims it takes,
 * what it computes from them, and with which figure the result is compared. Units are checked, never converted.
 */
import { frames } from '../../frames.js';
import type { Interval, Link } from '../../schema.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedQuantity } from './figures.js';
import { same, share } from './fillers.js';
import { monthApart, order } from './grounds.js';
import { inside, overlap, product, ratio, scaled, sum } from './intervals.js';
import { nearby } from './nearby.js';
import { apart, isSome, keyRoles, sameEvent } from './slots.js';
import { YEAR } from './when.js';

/** How far behind its whole a part that begins with «dont» stands, in UTF-16 code units. */
const SAME_SENTENCE = 300;

type Figured = ComparableClaim & { readonly quantity: ComparedQuantity };

/** Levels that have passed («valued at 13.8 in its last round»), which any article may give, by frame and entity. */
export type FormerLevels = Map<string, Figured[]>;

/** So many former levels of one thing are kept; a growth is checked against the first that fits. */
const KEPT_LEVELS = 20;

/** Takes up a claim if it is a former level. */
export function keepFormerLevel(levels: FormerLevels, claim: ComparableClaim): void {
  if (claim.aspect !== 'state' || !isFigured(claim) || !former(claim) || claim.quantity.kind === 'percent')
    return;
  const key = levelKey(claim);
  const known = levels.get(key);
  if (!known) levels.set(key, [claim]);
  else if (known.length < KEPT_LEVELS) known.push(claim);
}

/** The derived links of one article's claims; all figures are the article's, but for the old level of a growth. */
export function arithmeticLinks(claims: readonly ComparableClaim[], levels: FormerLevels): Link[] {
  const figured = claims.filter(isFigured);
  return [...stakeOfValuation(figured), ...growth(figured, levels), ...partsOfWhole(figured)];
}

/** amount ≈ stake × valuation, for one investor and one company in one article. */
function stakeOfValuation(claims: readonly Figured[]): Link[] {
  const links: Link[] = [];
  for (const [i, stake] of claims.entries()) {
    if (stake.frame !== 'stake' || stake.quantity.unit !== '%') continue;
    const others = nearby(claims, i);
    const valuation = others.find(
      (one) =>
        one.frame === 'valuation' && share(one.roles.target ?? [], stake.roles.target ?? []) && !former(one),
    );
    if (!valuation) continue;
    for (const amount of others)
      if (
        (amount.frame === 'investment' || amount.frame === 'acquisition') &&
        amount.quantity.unit === valuation.quantity.unit &&
        amount.quantity.op !== 'vague' &&
        share(amount.roles.investor ?? amount.roles.acquirer ?? [], stake.roles.holder ?? []) &&
        share(amount.roles.investee ?? amount.roles.target ?? [], stake.roles.target ?? [])
      )
        links.push(
          ...checked(
            'links/stake-of-valuation',
            amount,
            [valuation, stake],
            product(scaled(stake.quantity.strict, 0.01), valuation.quantity.strict),
            product(scaled(stake.quantity.loose, 0.01), valuation.quantity.loose),
          ),
        );
  }
  return links;
}

/** A growth by a factor or in percent ≈ new level / old level; the old one may stand in another article. */
function growth(claims: readonly Figured[], levels: FormerLevels): Link[] {
  const links: Link[] = [];
  for (const [i, change] of claims.entries()) {
    const factor = growthFactor(change);
    if (!factor || change.metric === null) continue;
    const keys = (change.roles.subject ?? []).map((one) => `${change.metric}|${one.key}`);
    const now = nearby(claims, i).find(
      (one) => one.aspect === 'state' && !former(one) && keys.includes(levelKey(one)),
    );
    const before =
      now &&
      keys
        .flatMap((key) => levels.get(key) ?? [])
        .find((one) => one.quantity.unit === now.quantity.unit && grewTo(one, now));
    if (!now || !before) continue;
    const [strict, loose] = [
      ratio(now.quantity.strict, before.quantity.strict),
      ratio(now.quantity.loose, before.quantity.loose),
    ];
    const fits = overlap(factor.strict, strict) || overlap(factor.loose, loose);
    links.push(link('links/growth', fits, change, [now, before]));
  }
  return links;
}

/** A former level may be the one that a growth began at: of the same stretch a year before, or of no stretch, told at the same time. */
function grewTo(before: Figured, now: Figured): boolean {
  if (before.days && now.days) {
    const [length, step] = [now.days[1] - now.days[0], now.days[0] - before.days[0]];
    return Math.abs(before.days[1] - before.days[0] - length) <= LEAP && Math.abs(step - YEAR) <= LEAP;
  }
  return before.timed === now.timed && !monthApart(before, now);
}

/** Years, and quarters of different years, differ by a day. */
const LEAP = 1;

/** A part is at most its whole, and parts that are all named make the whole: «10.000 postes, dont 1.500 en France». */
function partsOfWhole(claims: readonly Figured[]): Link[] {
  const links: Link[] = [];
  for (const [i, whole] of claims.entries()) {
    if (whole.quantity.kind !== 'count' && whole.quantity.kind !== 'money') continue;
    const parts = nearby(claims, i).filter((part) => part !== whole && isPart(part, whole));
    for (const part of parts) {
      const fits = (part.quantity.loose[0] ?? 0) <= (whole.quantity.loose[1] ?? Number.POSITIVE_INFINITY);
      // a larger figure with a place is the part of another whole, unless the words say «dont»
      if (fits || part.cues.includes('part')) links.push(link('links/part-of-whole', fits, part, [whole]));
    }
    const total = sum(parts.map((part) => part.quantity.strict));
    if (parts.length > 1 && inside(total, whole.quantity.loose) && inside(whole.quantity.strict, total))
      links.push(link('links/sum-of-parts', true, whole, parts));
  }
  return links;
}

/** The same frame, parties and things counted, at a place or in a segment that the whole does not name. */
function isPart(part: Figured, whole: Figured): boolean {
  if (part.frame !== whole.frame || sameEvent(part, whole) !== null || order(part, whole) !== 'together')
    return false;
  const [left, right] = [part.quantity.counted, whole.quantity.counted];
  if (left !== null && right !== null && left !== right) return false;
  const { kind, unit } = part.quantity;
  if (kind !== whole.quantity.kind || unit !== whole.quantity.unit || part.polarity !== whole.polarity)
    return false;
  const isTold = part.cues.includes('part') && follows(part, whole);
  if (kind === 'money') return isTold ? shareParties(part, whole) : isOfSome(part, whole);
  if (apart(part, whole) === null) return false;
  // each of two who count a crowd counts all of it
  if (frames[part.frame].crowd && part.sources.join() !== whole.sources.join()) return false;
  // «320 en France, dont 200 à Saint-Nazaire»: the words say so where the places cannot
  if (isTold)
    return (
      share(part.roles.org ?? [], whole.roles.org ?? []) &&
      !share(part.roles.place ?? [], whole.roles.place ?? [])
    );
  const isNarrower = (role: string): boolean =>
    (part.roles[role] ?? []).length > 0 && (whole.roles[role] ?? []).length === 0;
  return (
    (isNarrower('place') || isNarrower('segment')) &&
    Object.entries(whole.roles).every(([role, fillers]) =>
      fillers.every((filler) => (part.roles[role] ?? []).some((one) => same(one, filler))),
    )
  );
}

const follows = (part: Figured, whole: Figured): boolean =>
  part.start > whole.start && part.start - whole.start < SAME_SENTENCE;

/** «4,5 millions d’aides depuis 2018, dont 1,2 million l’an dernier»: between the same two. */
const shareParties = (part: Figured, whole: Figured): boolean =>
  keyRoles[part.frame].every(({ name }) => {
    const [left, right] = [part.roles[name] ?? [], whole.roles[name] ?? []];
    return left.length === 0 || right.length === 0 || share(left, right);
  });

/** «187 millions d’amende à Kombi, Trimex et Zerna»; «Kombi écope de 112 millions»: of some of those of whom the whole is. */
const isOfSome = (part: Figured, whole: Figured): boolean =>
  shareParties(part, whole) &&
  keyRoles[part.frame].some(
    ({ name, open }) => !open && isSome(part.roles[name] ?? [], whole.roles[name] ?? []),
  );

function growthFactor(change: Figured): { strict: Interval; loose: Interval } | null {
  if (change.frame !== 'change') return null;
  const { kind, strict, loose } = change.quantity;
  if (kind === 'factor') return { strict, loose };
  if (kind !== 'percent' || change.quantity.unit !== '%') return null;
  const from = (interval: Interval): Interval =>
    [interval[0], interval[1]].map((end) => (end === null ? null : 1 + end / 100)) as [
      number | null,
      number | null,
    ];
  return { strict: from(strict), loose: from(loose) };
}

/** A link that says whether the figure fits: it does within the strict bounds, it does not beyond the loose ones. */
function checked(
  rule: string,
  from: Figured,
  others: readonly Figured[],
  strict: Interval,
  loose: Interval,
): Link[] {
  if (overlap(from.quantity.strict, strict)) return [link(rule, true, from, others)];
  const sure = [from, ...others].every(
    (one) => one.modality !== 'hypothetical' && one.modality !== 'negotiated',
  );
  return overlap(from.quantity.loose, loose) || !sure ? [] : [link(rule, false, from, others)];
}

function link(rule: string, fits: boolean, from: Figured, [to, ...others]: readonly Figured[]): Link {
  return {
    schema: 'recoupe/link@1',
    from: from.id,
    to: to!.id,
    relation: fits ? 'consistent_with' : 'inconsistent_with',
    basis: 'arithmetic',
    gap: null,
    ...(others.length > 0 && { with: others.map((one) => one.id) }),
    rule,
  };
}

const isFigured = (claim: ComparableClaim): claim is Figured =>
  claim.quantity !== null && claim.modality !== 'denied';
const former = (claim: ComparableClaim): boolean => claim.cues.includes('former');
const levelKey = (claim: ComparableClaim): string =>
  `${claim.family}|${(claim.roles.target ?? claim.roles.org ?? [])[0]?.key ?? ''}`;
