/**
 * The slot gate: which two claims speak of the same thing, so that comparing them means something.
 * Reads like section 7 of the contract; each condition gives the reason why a pair does not pass.
 */
import { frames, type Role } from '../../frames.js';
import type { Frame } from '../../schema.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedQuantity } from './figures.js';
import { type ComparedFiller, isUnnamed, isWiderPost, share, shared } from './fillers.js';
import { equal, overlap } from './intervals.js';
import { mayBeTwo } from './surely-one.js';
import { daysBetween, lengthsDiffer, MONTH, NEWS, YEAR } from './when.js';

/** Roles whose fillers differ where one thing is told at two times, in two words or from two sides. */
const CHANGING: ReadonlySet<string> = new Set(['role', 'direction', 'mainPlace', 'status']);

/** The roles of each frame that make its slot, and those beside them that are compared: listed once, because pairs are many. */
export const keyRoles = rolesOf((role) => role.key);
const comparedRoles = rolesOf((role) => isKind(role) || isBeside(role));

type Condition = (a: ComparableClaim, b: ComparableClaim) => string | null;

const CONDITIONS: readonly Condition[] = [
  sameFamily,
  sameKeyRoles,
  sameWords,
  sameDimension,
  sameAnchor,
  sameEvent,
  sameWorld,
];

/** Why two claims are in different slots, or null where they share one. */
export function apart(a: ComparableClaim, b: ComparableClaim): string | null {
  for (const condition of CONDITIONS) {
    const reason = condition(a, b);
    if (reason !== null) return reason;
  }
  return null;
}

function sameFamily(a: ComparableClaim, b: ComparableClaim): string | null {
  return a.family === b.family ? null : `the frames differ: ${a.family}, ${b.family}`;
}

function sameKeyRoles(a: ComparableClaim, b: ComparableClaim): string | null {
  if (tenureOf(a)) return samePost(a, b);
  if (frames[a.frame].anyKey) return anyKeyRole(a, b);
  for (const role of keyRoles[a.frame]) {
    const { name, least } = role;
    const [left, right] = [a.roles[name] ?? [], b.roles[name] ?? []];
    if ((left.length === 0) !== (right.length === 0) && isSpot(role) && isOneFigure(a, b)) continue;
    if ((left.length === 0) !== (right.length === 0)) return `only one names its ${name}`;
    if (role.literal && isOneSite(a, b, left, right)) continue;
    if (left.length > 0 && shared(left, right) < Math.min(Math.max(least, 1), left.length, right.length))
      return `the ${name} differs`;
    if (!role.open && a.quantity && b.quantity && (isSome(left, right) || isSome(right, left)))
      return `one is of some of the ${name} only`;
  }
  return null;
}

/** «112 millions pour Kombi», of the «187 millions» of the three: all of one list are in a longer one. */
export const isSome = (some: readonly ComparedFiller[], all: readonly ComparedFiller[]): boolean =>
  some.length > 0 && some.length < all.length && shared(some, all) === some.length;

/** Where something is counted. */
export const isSpot = ({ spots }: Role): boolean => spots;

/** «l’usine», in the same news: the site that the other names. */
const isOneSite = (
  a: ComparableClaim,
  b: ComparableClaim,
  left: readonly ComparedFiller[],
  right: readonly ComparedFiller[],
): boolean =>
  left.length === 1 &&
  right.length === 1 &&
  (isUnnamed(left[0]!) || isUnnamed(right[0]!)) &&
  (a.doc === b.doc || daysApart(a, b) <= NEWS);

/** «575 postes», «575 postes en France»: one figure of one piece of news, which a headline may leave without its place. */
function isOneFigure(a: ComparableClaim, b: ComparableClaim): boolean {
  const [left, right] = [a.quantity, b.quantity];
  if (left?.value == null || right?.value == null || left.value < TELLING || left.value !== right.value)
    return false;
  return left.op === right.op && daysApart(a, b) <= NEWS;
}

/** From here on two figures are seldom the same by chance. */
const TELLING = 100;

/** So far apart an article still speaks of one thing, in UTF-16 code units: all of it, unless it is of unusual length. */
export const SAME_TOPIC = 20_000;

/** Where the key roles name one thing in several ways («the fire», «Vaubrun»), one in common is enough. */
function anyKeyRole(a: ComparableClaim, b: ComparableClaim): string | null {
  const roles = keyRoles[a.frame];
  // what is told without a name is told of what the article is about
  const isOneTopic = a.doc === b.doc && Math.abs(a.start - b.start) <= SAME_TOPIC;
  if (isOneTopic && (isBare(a, roles) || isBare(b, roles))) return null;
  let met = meetByName(a, b, roles);
  let away: string | null = null;
  for (const { name } of roles) {
    const [left, right] = [a.roles[name] ?? [], b.roles[name] ?? []];
    if (share(left, right)) met = true;
    else if (left.length > 0 && right.length > 0 && !(met && isBroadly(left, right))) away ??= name;
  }
  if (!met) return `no ${roles.map(({ name }) => name).join(' or ')} in common`;
  return away !== null && a.doc !== b.doc ? `the ${away} differs` : null;
}

/** A name of one, or in its words, is one of the other: «une collision à Montlaur», «l’accident de Montlaur». */
function meetByName(a: ComparableClaim, b: ComparableClaim, roles: readonly Role[]): boolean {
  const names = namesOf(a, roles);
  if (names.size === 0) return false;
  for (const name of namesOf(b, roles)) if (names.has(name)) return true;
  return false;
}

/** The keys of all who fill some roles, those inside descriptions too. */
export function namesOf(claim: ComparableClaim, roles: readonly Role[]): Set<string> {
  const names = new Set<string>();
  for (const { name } of roles)
    for (const { key, names: inside } of claim.roles[name] ?? []) {
      if (key !== null) names.add(key);
      for (const one of inside ?? []) names.add(one);
    }
  return names;
}

/** Of two events without a name, one is called by a word that a narrower one may stand for: «l’accident». */
export function isBroadly(left: readonly ComparedFiller[], right: readonly ComparedFiller[]): boolean {
  const isWords = ({ key, stems }: ComparedFiller) => key === null && stems.length > 0;
  return left.every(isWords) && right.every(isWords) && [...left, ...right].some(({ broad }) => broad);
}

function isBare(claim: ComparableClaim, roles: readonly Role[]): boolean {
  for (const { name } of roles) if ((claim.roles[name]?.length ?? 0) > 0) return false;
  return true;
}

/** A position's slot is its org and role; without a role, or where many hold it at once, the person counts too. */
function samePost(a: ComparableClaim, b: ComparableClaim): string | null {
  if (!share(a.roles.org ?? [], b.roles.org ?? [])) return 'the org differs';
  const [left, right] = [a.roles.role ?? [], b.roles.role ?? []];
  const isSame = share(a.roles.person ?? [], b.roles.person ?? []);
  const isOther = left.length > 0 && right.length > 0 && !share(left, right);
  if (isOther && !(isSame && isPostWithin(left, right))) return 'the role differs';
  if (isSame) return null;
  const posts = singlePosts(b);
  const single = singlePosts(a).some((post) => posts.includes(post));
  return single ? null : 'the person differs, and the role is not one that a single person holds';
}

/** «premier adjoint», «premier adjoint chargé des finances»: one post of one person, told in fewer words. */
const isPostWithin = (left: readonly ComparedFiller[], right: readonly ComparedFiller[]): boolean =>
  left.some((one) => right.some((other) => isWiderPost(one, other) || isWiderPost(other, one)));

/** The posts of a claim that one person holds at a time. */
export function singlePosts({ roles, headship }: ComparableClaim): string[] {
  const named = (roles.role ?? []).flatMap(({ single, key }) => (single && key !== null ? [key] : []));
  return headship === null ? named : [...named, headship];
}

/** Roles beside the key: closed values and single fillers must not exclude each other; lists may go on. */
function sameWords(a: ComparableClaim, b: ComparableClaim): string | null {
  const negated = a.polarity === '-' || b.polarity === '-';
  for (const role of comparedRoles[a.frame]) {
    const { name } = role;
    // «aucun licenciement sec» says something of one kind of job cuts only
    if (negated && isKind(role) && !a.roles[name]?.length !== !b.roles[name]?.length)
      return `only one names its ${name}`;
    if (!isBeside(role)) continue;
    const [left, right] = [a.roles[name] ?? [], b.roles[name] ?? []];
    if (
      left.length > 0 &&
      right.length > 0 &&
      !share(left, right) &&
      !(name === 'authority' && isOneCase(a, b))
    )
      return `the ${name} differs`;
  }
  return null;
}

/** The courts that judge one case are several; so are who imposes a penalty and who changes it. */
function isOneCase(a: ComparableClaim, b: ComparableClaim): boolean {
  if (!frames[a.frame].judged) return false;
  if (replaces(a, b) || replaces(b, a)) return true;
  const [left, right] = [a.instance, b.instance];
  if (left !== null && right !== null) return left !== right;
  return (left ?? right ?? 0) >= APPEAL;
}

/** The place of the courts that judge again. */
const APPEAL = 2;

/** The article says that the figure of one took the place of the other's. */
export function replaces(newer: ComparableClaim, older: ComparableClaim): boolean {
  const { quantity } = older;
  return quantity !== null && newer.replaces.some((interval) => equal(interval, quantity.strict));
}

function isKind({ values, name }: Role): boolean {
  return values.length > 0 && name !== 'direction';
}

function isBeside({ key, open, name }: Role): boolean {
  return !key && !open && !CHANGING.has(name);
}

function sameDimension(a: ComparableClaim, b: ComparableClaim): string | null {
  if (!a.quantity || !b.quantity)
    return frames[a.frame].signed && a.polarity !== b.polarity ? 'a profit and a loss' : null;
  if (a.quantity.kind !== b.quantity.kind) return `a ${a.quantity.kind} and a ${b.quantity.kind}`;
  if (a.quantity.unit !== b.quantity.unit) return `the units differ: ${a.quantity.unit}, ${b.quantity.unit}`;
  // «12 % entre 2012 et 2020», «18 % en 2019»
  if ((isFlow(a) || movesIn(a)) && a.days && b.days && lengthsDiffer(a.days, b.days))
    return 'one is of a longer stretch of time';
  const [left, right] = [a.quantity.counted, b.quantity.counted];
  const [sort, other] = [a.quantity.sort, b.quantity.sort];
  if (sort !== undefined && other !== undefined && sort !== other) return 'people of two sorts are counted';
  // «dont 1 500 en France» leaves out what it counts
  if (left !== null && right !== null && left !== right) return 'different things are counted';
  return null;
}

/** Of the many accidents and crowds of many articles two are one where a name, an equal figure or, of accidents, the days say so. */
function sameAnchor(a: ComparableClaim, b: ComparableClaim): string | null {
  const { toll, crowd } = frames[a.frame];
  if (a.doc === b.doc || !(toll || crowd)) return null;
  const [left, right] = [a.quantity?.value ?? null, b.quantity?.value ?? null];
  const isEqual = left !== null && left >= TELLING && left === right;
  return !isEqual && mayBeTwo(a, b) ? 'nothing tells that both are of one event' : null;
}

/** What a claim of a post tells of it; undefined for all other claims. */
export const tenureOf = ({ frame }: ComparableClaim) => frames[frame].tenure;

/** What comes in over a stretch of time. */
export const isFlow = ({ frame }: Pick<ComparableClaim, 'frame'>): boolean => frames[frame].flow === true;

/** What goes up or down, by so much over so long. */
const movesIn = ({ frame }: ComparableClaim): boolean =>
  frames[frame].roles.some(({ name }) => name === 'direction');

/** Two events of one kind between the same parties are told apart by their time, their round, or «déjà». */
export function sameEvent(a: ComparableClaim, b: ComparableClaim): string | null {
  if (a.round !== null && b.round !== null && a.round !== b.round) return 'another funding round';
  if (!isHappening(a) || !isHappening(b)) return null;
  const isOneTime = a.days !== null && b.days !== null && daysBetween(a.days, b.days) === 0;
  if (!isOneTime && a.cues.includes('prior') !== b.cues.includes('prior')) return 'one is an earlier event';
  // what is called off was announced on another day
  if ((a.stage === 'cancelled') !== (b.stage === 'cancelled')) return null;
  // a case is judged more than once
  if (isOneCase(a, b)) return null;
  if (isPastOfPlan(a, b) || isPastOfPlan(b, a)) return 'one was done before the other was still to come';
  // of what is to come, one article may give the day that it is said, another the day that it is done
  const most = frames[a.frame].toll ? MONTH : 0;
  const isApart = a.days !== null && b.days !== null && daysBetween(a.days, b.days) > most;
  if (isApart && isAhead(a) === isAhead(b) && !isFurther(a, b) && !isFurther(b, a))
    return 'the events are at different times';
  if (frames[a.frame].once && a.doc !== b.doc) return null;
  if (isCrowd(a) && isCrowd(b) && daysApart(a, b) > NEWS) return 'each is the crowd of another day';
  return longBefore(a, b) || longBefore(b, a) ? 'one event lies long before the other' : null;
}

/** Whether what was rumoured or talked about on one day is done on a later one: «en discussions», then «a finalisé le rachat». */
function isFurther(done: ComparableClaim, talked: ComparableClaim): boolean {
  const isTalk =
    talked.stage === 'rumoured' || talked.stage === 'negotiating' || talked.modality === 'negotiated';
  const isDone = done.stage === 'committed' || done.stage === 'announced' || done.stage === 'completed';
  return isTalk && isDone && (done.days?.[0] ?? 0) > (talked.days?.[0] ?? 0);
}

/** «avait versé 350 000 euros en 2023» is no later step of what an article of 2024 says will be paid. */
function isPastOfPlan(done: ComparableClaim, plan: ComparableClaim): boolean {
  if (plan.modality !== 'planned' || done.modality !== 'asserted' || done.stage === 'announced') return false;
  if (done.days === null || plan.published === null || plan.published[0] - done.days[1] <= NEWS) return false;
  const [left, right] = [done.quantity, plan.quantity];
  return !(left && right && equal(left.strict, right.strict));
}

/** Something that happened, its toll, or a crowd that it brought together. */
const isHappening = (claim: ComparableClaim): boolean => {
  const { aspect, frame } = claim;
  const { tenure, toll, crowd } = frames[frame];
  return !tenure && (aspect === 'event' || toll === true || (crowd === true && isOfOneDay(claim)));
};

/** Whom a day brought together or struck. */
export const isOfOneDay = ({ cues }: ComparableClaim): boolean =>
  cues.includes('gathering') || cues.includes('struck');

/** Whom a day brought together: told without its day, it is that of the news. */
const isCrowd = ({ frame, roles }: ComparableClaim): boolean =>
  frames[frame].crowd === true && (roles.entity ?? []).length === 0;

function daysApart(a: ComparableClaim, b: ComparableClaim): number {
  const [left, right] = [a.days ?? a.published, b.days ?? b.published];
  return left && right ? daysBetween(left, right) : 0;
}

function isAhead(claim: ComparableClaim): boolean {
  return claim.days !== null && claim.published !== null && claim.days[1] > claim.published[1];
}

/** What is only supposed says nothing of what is, unless its figure differs («si l'accord de 20 milliards …»). */
function sameWorld(a: ComparableClaim, b: ComparableClaim): string | null {
  if ((a.modality === 'hypothetical') === (b.modality === 'hypothetical')) return null;
  if (a.modality === 'denied' || b.modality === 'denied' || isRealised(a, b) || isRealised(b, a)) return null;
  return a.quantity && b.quantity && farApart(a.quantity, b.quantity) ? null : 'one is only supposed';
}

/** What one article says may happen, and a later one that it did. */
export function isRealised(done: ComparableClaim, supposed: ComparableClaim): boolean {
  return (
    supposed.modality === 'hypothetical' &&
    (done.modality === 'asserted' || done.modality === 'confirmed') &&
    done.aspect === 'event' &&
    done.stage !== 'cancelled' &&
    done.polarity === supposed.polarity &&
    done.published !== null &&
    supposed.published !== null &&
    done.published[0] > supposed.published[0] &&
    (done.days === null || done.days[1] > supposed.published[0])
  );
}

/** An event of a known day, more than so many days (a year) before the article in which the other stands as news. */
export function longBefore(dated: ComparableClaim, news: ComparableClaim, days = YEAR): boolean {
  return (
    dated.days !== null && !news.timed && news.published !== null && news.published[0] - dated.days[1] > days
  );
}

/** Not even the loose bounds meet; a vague figure («plusieurs milliards») is never far from another. */
export function farApart(a: ComparedQuantity, b: ComparedQuantity): boolean {
  return a.op !== 'vague' && b.op !== 'vague' && !overlap(a.loose, b.loose);
}

function rolesOf(wanted: (role: Role) => boolean): Readonly<Record<Frame, readonly Role[]>> {
  const lists = Object.entries(frames).map(([frame, { roles }]) => [frame, roles.filter(wanted)]);
  return Object.fromEntries(lists) as Record<Frame, readonly Role[]>;
}
