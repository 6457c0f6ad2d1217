/** Amounts of money that name no currency: «prête 65 millions à Kombi», «investit 2 milliards dans une usine». */
import type { Quantity, QuantityKind } from '../../../schema.js';

const MILLION = 1e6;

/** Whether a number is of millions of nothing: beside what is lent, paid or invested it can only be money. */
export const isBareSum = ({ kind, noun, unit, value, min }: Quantity): boolean =>
  kind === 'count' && noun === null && unit === null && (value ?? min ?? 0) >= MILLION;

/** Whether a quantity is of one of some kinds, a bare sum being money too. */
export const isOfKind = (quantity: Quantity, kinds: readonly QuantityKind[]): boolean =>
  kinds.includes(quantity.kind) || (kinds.includes('money') && isBareSum(quantity));
