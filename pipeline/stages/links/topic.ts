/** What an article tells of its event without naming it is told of the event that it is about. */
import { frames } from '../../frames.js';
import type { ComparableClaim } from './comparable.js';
import { type ComparedFiller, share } from './fillers.js';
import { isGathered } from './gathered.js';
import { isBroadly } from './slots.js';
import { type DayRange, daysBetween, MONTH } from './when.js';

/** An event as the claims of one article name it together. */
interface Topic {
  readonly roles: Record<string, readonly ComparedFiller[]>;
  /** The day that all give that give one. */
  days: DayRange | null;
}

/** The claims of one article, its tolls and crowds with the event, place and day that others of them give; unless it tells of several events. */
export function withTopic(claims: readonly ComparableClaim[]): readonly ComparableClaim[] {
  return told(told(claims, isOfToll), isOfCrowd);
}

function told(
  claims: readonly ComparableClaim[],
  isTold: (claim: ComparableClaim) => boolean,
): readonly ComparableClaim[] {
  const topical = claims.filter(isTold);
  const topic = topical.length < 2 ? null : topicOf(topical);
  return topic === null ? claims : claims.map((claim) => (isTold(claim) ? filledBy(topic, claim) : claim));
}

// who died without being counted («la victime a succombé») is one of a toll, and none
const isOfToll = (claim: ComparableClaim): boolean =>
  frames[claim.frame].toll === true && claim.quantity !== null && isOfTopic(claim);

const isOfCrowd = (claim: ComparableClaim): boolean => isGathered(claim) && isOfTopic(claim);

const isOfTopic = ({ cues, earlier }: ComparableClaim): boolean => !earlier && !cues.includes('prior');

/** Which roles tell one event from another. */
const tellingRoles = ({ frame }: ComparableClaim): string[] =>
  frames[frame].toll ? frames[frame].roles.filter(({ key }) => key).map(({ name }) => name) : ['place'];

function topicOf(claims: readonly ComparableClaim[]): Topic | null {
  const topic: Topic = { roles: {}, days: null };
  let isOfOneDay = true;
  // a headline names the county, where the body names the town: both are of what the article is about
  const ordered = [
    ...claims.filter(({ headline }) => !headline),
    ...claims.filter(({ headline }) => headline),
  ];
  for (const claim of ordered) {
    for (const name of tellingRoles(claim)) {
      const [known, said] = [topic.roles[name] ?? [], claim.roles[name] ?? []];
      const isOther = known.length > 0 && said.length > 0 && !share(known, said) && !isBroadly(known, said);
      if (isOther && !claim.headline) return null;
      topic.roles[name] = [...known, ...said.filter((one) => !share(known, [one]))];
    }
    if (claim.days === null) continue;
    const apart = topic.days === null ? 0 : daysBetween(topic.days, claim.days);
    if (apart > MONTH) return null;
    isOfOneDay &&= apart === 0;
    topic.days ??= claim.days;
  }
  return { ...topic, days: isOfOneDay ? topic.days : null };
}

function filledBy({ roles, days }: Topic, claim: ComparableClaim): ComparableClaim {
  const more = tellingRoles(claim).filter((name) => !claim.roles[name]?.length && roles[name]?.length);
  const isDated = claim.timed || days === null;
  if (more.length === 0 && isDated) return claim;
  return {
    ...claim,
    roles: { ...claim.roles, ...Object.fromEntries(more.map((name) => [name, roles[name]!])) },
    ...(!isDated && { timed: true, days }),
  };
}
