/** The events that an article has told so far, so that «l’opération» can mean one of them. */
import { frames, type Role } from '../../../frames.js';
import type { Filler, Frame } from '../../../schema.js';

/** One event with its parties; it grows as the article tells more of it. */
export interface ToldEvent {
  readonly frame: Frame;
  readonly args: Record<string, readonly Filler[]>;
  /** The sentences that told it first and last. */
  readonly first: number;
  last: number;
  count: number;
}

/** Whether somebody gave or lent money in one of some events. */
export const isFinancier = (events: readonly ToldEvent[], key: string): boolean =>
  events.some(
    ({ frame, args }) => frame === 'financing' && args.provider?.some(({ entity }) => entity === key),
  );

/** What is compared and inherited: the parties, not the place or group of a part of it. */
export const partiesOf = (frame: Frame): readonly Role[] =>
  frames[frame].roles.filter((role) => role.key && role.types.length > 0 && !role.spots);

/** Notes an event that was told; what it adds to one told before is added there. */
export function noteEvent(
  events: ToldEvent[],
  { frame, args }: { readonly frame: Frame; readonly args: Readonly<Record<string, readonly Filler[]>> },
  sentence: number,
): void {
  const roles = partiesOf(frame);
  const own = roles.filter(({ name }) => args[name]?.length);
  if (own.length === 0) return;
  const known = events.find(
    (event) => event.frame === frame && own.every(({ name }) => agree(event.args[name], args[name]!)),
  );
  if (!known) {
    const parties = Object.fromEntries(own.map(({ name }) => [name, args[name]!]));
    events.push({ frame, args: parties, first: sentence, last: sentence, count: 1 });
    if (events.length > MOST)
      events.splice(
        Math.max(
          0,
          events.findIndex(({ first }) => first >= LEAD),
        ),
        1,
      );
    return;
  }
  for (const { name } of own) known.args[name] ??= args[name]!;
  if (known.last !== sentence) known.count += 1;
  known.last = sentence;
}

const agree = (known: readonly Filler[] | undefined, more: readonly Filler[]): boolean =>
  !known || more.some((one) => known.some((other) => isSame(one, other)));

const isSame = (a: Filler, b: Filler): boolean =>
  a.entity !== undefined ? a.entity === b.entity : b.entity === undefined && a.start === b.start;

/** As many events are kept in mind, those of the lead the longest: a hostile sentence may tell ten thousand. */
const MOST = 200;
/** As many sentences back an event may lie that the beginning of the article did not tell. */
const NEAR = 6;
/** What the first sentences tell is what the article is about. */
const LEAD = 3;

/** The one event of some frames that can be meant in a sentence; null where it is not certain. */
export function eventMeant(
  events: readonly ToldEvent[],
  wanted: readonly Frame[],
  sentence: number,
): ToldEvent | null {
  const told = events
    .filter((event) => wanted.includes(event.frame) && isWhole(event))
    .sort((a, b) => b.last - a.last || b.count - a.count);
  const [best] = told;
  if (!best) return null;
  if (sentence - best.last > NEAR && best.first >= LEAD) return null;
  const rivals = told.filter((event) => event !== best && !sharesParties(event, best));
  return rivals.every((event) => isFaint(event, best)) ? best : null;
}

/** Whether all its parties are known; of an office, the rest of the article may tell whose it is. */
const isWhole = ({ frame, args }: ToldEvent): boolean =>
  (frames[frame].family === 'role' && args.person !== undefined) ||
  partiesOf(frame).every(({ name, least }) => (args[name]?.length ?? 0) >= Math.max(1, least));

/** «investit 14 milliards pour acquérir 49 %»: one deal in two frames. */
function sharesParties(a: ToldEvent, b: ToldEvent): boolean {
  const keys = ({ args }: ToldEvent): string =>
    Object.values(args)
      .flatMap((fillers) => fillers.flatMap(({ entity }) => entity ?? []))
      .sort()
      .join('|');
  return a.frame !== b.frame && keys(a) === keys(b);
}

/** An event told in passing, well before the one that the article goes on about. */
const isFaint = (event: ToldEvent, best: ToldEvent): boolean =>
  event.count === 1 && event.first >= LEAD && (best.last - event.last >= 2 || best.count >= 3);
