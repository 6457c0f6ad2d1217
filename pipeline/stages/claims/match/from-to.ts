/** Where something moved from and to, and which way: «de 12 à 10 milliards», «tombée à 11 %, contre 13,5 %». */
import type { Role } from '../../../frames.js';
import type { Filler, Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';

/**
 * «reculer de 9 millions», «tombée de 3 % à 2 %»: what stands behind one preposition is either how far something moved
 * or where it began, the latter where it ends at an amount of the same kind on the side that the direction tells.
 */
export function settleAmounts(reading: Reading, args: Record<string, Filler[]>, moved: Quantity): boolean {
  const from = amountOf(reading, args.from?.[0]);
  const goal = amountOf(reading, args.to?.[0]);
  // «Ventes en baisse de 4 %»: how far they moved is not what they come to
  const to = goal?.id === moved.id ? undefined : goal;
  if (goal && !to) delete args.to;
  if (!to && from?.id !== moved.id) return false;
  if (from ? from.id !== moved.id : !isFrom(reading, moved)) return false;
  // «s’est creusé de 1,2 milliard, à 8,3 milliards»
  // «s’établit à 5,3 milliards, en hausse de 400 millions»
  if (to && (isApart(reading, moved.end, to.start) || isApart(reading, to.end, moved.start))) {
    delete args.from;
    return false;
  }
  const way = args.direction?.[0]?.value;
  // «de 12 à 10 milliards», «de 11,2 à 7,8 %»: a number without its unit
  const isBare = to !== undefined && moved.kind === 'count' && !moved.noun && to.kind !== 'count';
  const isLike = to !== undefined && to.kind === moved.kind && to.unit === moved.unit;
  const rises = isLike && to.value !== null && moved.value !== null ? to.value > moved.value : null;
  if (isBare || (rises !== null && (way === undefined || (way === 'up') === rises))) {
    args.from ??= [{ start: moved.start, end: moved.end }];
    return true;
  }
  delete args.from;
  return false;
}

/** Whether a comma stands between two amounts. */
const isApart = ({ phrases }: Reading, from: number, to: number): boolean =>
  phrases.some((one) => one.start >= from && one.end <= to && one.kind === 'mark' && one.item.norm === ',');

/** Whether the genitive preposition leads to an amount. */
const isFrom = ({ phrases, lexicon }: Reading, { start }: Quantity): boolean =>
  phrases.some(
    (one) => one.kind === 'noun' && one.quantity?.start === start && one.preposition === lexicon.locale.of,
  );

/** «passer de 86 000 à 67 000»: down, by the amounts. */
export function addDirection(args: Record<string, Filler[]>, reading: Reading): void {
  if (args.direction || !args.from || !args.to) return;
  const from = amountOf(reading, args.from[0])?.value ?? null;
  const to = amountOf(reading, args.to[0])?.value ?? null;
  if (from === null || to === null || from === to) return;
  args.direction = [{ start: null, end: null, value: to > from ? 'up' : 'down' }];
}

/** «tombée à 11 %, contre 13,5 % un an plus tôt»: the time behind the earlier figure is not that of the fall. */
export function untilEarlier(
  { phrases, lexicon }: Reading,
  {
    args,
    quantity,
    roles,
    trigger,
  }: Pick<Draft, 'args' | 'quantity' | 'trigger'> & { readonly roles: readonly Role[] },
): Pick<Draft, 'until' | 'passed'> {
  if (!roles.some(({ amount }) => amount)) return {};
  const from = args.from?.find(({ start: at }) => at !== quantity?.start);
  const isEarlier = (preposition: string | null): boolean =>
    preposition !== null && (lexicon.versus.has(preposition) || lexicon.previous.has(preposition));
  const compared = phrases.find(
    (one) =>
      one.kind === 'noun' &&
      one.start > trigger.end &&
      (lexicon.comparing.has(one.preposition ?? '') || (isEarlier(one.preposition) && one.quantity !== null)),
  );
  // «par rapport à 2015»: what it is compared with may be the time itself
  const start = from?.start ?? (compared ? compared.start - 1 : null);
  const now = args.to?.[0]?.start ?? trigger.end;
  // «est passé de 1,54 en 2015 à 1,60 cette année»
  const to = args.to?.[0]?.start ?? null;
  if (from?.end && to !== null && from.end < to) return { passed: { start: from.end, end: to } };
  return start !== null && now < start ? { until: start } : {};
}

/** The amount that a filler is. */
function amountOf({ phrases }: Reading, filler: Filler | undefined): Quantity | undefined {
  if (!filler) return undefined;
  const place = phrases.find((one) => one.kind === 'noun' && one.quantity?.start === filler.start);
  return place?.kind === 'noun' ? place.quantity?.quantity : undefined;
}
