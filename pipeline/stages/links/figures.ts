/** The figure of a claim, in the form in which it is compared. */
import { frames } from '../../frames.js';
import type { Claim, Interval, Quantity } from '../../schema.js';
import type { WordReader } from './words.js';

/** A figure with its bounds, and what it is of. */
export interface ComparedQuantity {
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
  readonly op: Quantity['op'];
  /** The number said, or the bound that was said; signed where a direction turns it round. */
  readonly value: number | null;
  readonly strict: Interval;
  readonly loose: Interval;
  /** The kind of thing counted, or the stem of the noun; null for all but counts. */
  readonly counted: string | null;
  /** The sort of people that are counted: «trois policiers». */
  readonly sort?: string;
  /** Whom a price or a penalty is for: «6 euros pour les enfants». */
  readonly payee?: string;
  /** It is counted anew every day: «62 patients». */
  readonly fleeting?: true;
}

/** A fall is a negative change: what rose and what fell by 4 % are apart. */
export function comparedQuantity(
  given: Quantity,
  claim: Claim,
  text: string,
  reader: WordReader,
): ComparedQuantity {
  const quantity = given.kind === 'fraction' ? inPercent(given) : given;
  const down = claim.args.direction?.some((filler) => filler.value === 'down') ?? false;
  // … and a loss a negative profit
  const isLoss = frames[claim.frame].signed === true && claim.polarity === '-';
  const sign = (down || isLoss) && (quantity.kind === 'percent' || quantity.kind === 'money') ? -1 : 1;
  const turned = (interval: Interval): Interval =>
    sign === 1 ? interval : [negative(interval[1]), negative(interval[0])];
  const value = quantity.value ?? quantity.min ?? quantity.max;
  return {
    kind: quantity.kind,
    unit: quantity.unit,
    op: quantity.op,
    value: value === null ? null : sign * value,
    strict: turned(quantity.strict),
    loose: turned(quantity.loose),
    counted: countedIn(
      claim,
      quantity.noun && reader.counted(text.slice(quantity.noun.start, quantity.noun.end)),
    ),
    ...(quantity.noun &&
      reader.isFleeting(text.slice(quantity.noun.start, quantity.noun.end)) && { fleeting: true as const }),
    ...sortOf(quantity, text, reader),
    ...payeeOf(quantity, claim, text, reader),
  };
}

/** «Les deux tiers du capital» as 66,7 %, so that it is compared with 62 %. */
function inPercent(fraction: Quantity): Quantity {
  const times = (value: number | null): number | null => value && value * 100;
  const scaled = ([from, to]: Interval): Quantity['strict'] => [times(from), times(to)];
  return {
    ...fraction,
    kind: 'percent',
    unit: '%',
    value: times(fraction.value),
    min: times(fraction.min),
    max: times(fraction.max),
    strict: scaled(fraction.strict),
    loose: scaled(fraction.loose),
  };
}

function sortOf({ noun }: Quantity, text: string, reader: WordReader): Pick<ComparedQuantity, 'sort'> {
  const sort = noun && reader.sort(text.slice(noun.start, noun.end));
  return sort ? { sort } : {};
}

/** So far behind a figure it is said whom it is for, in UTF-16 code units. */
const BEHIND = 30;

function payeeOf(
  { end }: Quantity,
  { frame, args }: Claim,
  text: string,
  reader: WordReader,
): Pick<ComparedQuantity, 'payee'> {
  if (!frames[frame].payee) return {};
  const payee = reader.payee(text.slice(end, end + BEHIND));
  if (payee === null) return {};
  // «une amende de 40.000 euros à Kombi»: who is fined is no payee
  const isFilled = Object.values(args).some((fillers) =>
    fillers.some(({ start }) => start !== null && start >= end && start <= end + payee.length + 1),
  );
  return isFilled ? {} : { payee };
}

/** What a firm employs, takes on or lets go are its employees, however they are called. */
function countedIn({ frame }: Claim, kind: string | null): string | null {
  const { counts, roles } = frames[frame];
  if (counts !== undefined) return counts;
  return kind === 'person' && roles.some(({ name }) => name === 'segment') ? 'employee' : kind;
}

const negative = (end: number | null): number | null => (end === null ? null : -end);
