/** What an article tells of its event without naming it is told of the event that it is about. */
import { frames } from '../../frames.js';
import type { ComparableClaim } from './comparable.js';
import { type ComparedFiller, share } from './fillers.js';
import { isBroadly } from './slots.js';
import { type DayRange, daysBetween, MONTH } from './when.js';

/** An event as the claims of one article name it together. */
interface Topic {
  readonly roles: Record<string, readonly ComparedFiller[]>;
  /** The day that all give that give one. */
  days: DayRange | null;
}

/** The claims of one article, its tolls with the event, place and day that others of them give; unless it tells of several events. */
export function withTopic(claims: readonly ComparableClaim[]): readonly ComparableClaim[] {
  const tolls = claims.filter(isToldOfTopic);
  if (tolls.length < 2) return claims;
  const topic = topicOf(tolls);
  return topic === null
    ? claims
    : claims.map((claim) => (isToldOfTopic(claim) ? filledBy(topic, claim) : claim));
}

// who died without being counted («la victime a succombé») is one of a toll, and none
const isToldOfTopic = ({ frame, quantity, cues, earlier }: ComparableClaim): boolean =>
  frames[frame].toll === true && quantity !== null && !earlier && !cues.includes('prior');

const keyRolesOf = ({ frame }: ComparableClaim): string[] =>
  frames[frame].roles.filter(({ key }) => key).map(({ name }) => name);

function topicOf(tolls: readonly ComparableClaim[]): Topic | null {
  const topic: Topic = { roles: {}, days: null };
  let isOfOneDay = true;
  for (const toll of tolls) {
    for (const name of keyRolesOf(toll)) {
      const [known, said] = [topic.roles[name] ?? [], toll.roles[name] ?? []];
      if (known.length > 0 && said.length > 0 && !share(known, said) && !isBroadly(known, said)) return null;
      topic.roles[name] = [...known, ...said.filter((one) => !share(known, [one]))];
    }
    if (toll.days === null) continue;
    const apart = topic.days === null ? 0 : daysBetween(topic.days, toll.days);
    if (apart > MONTH) return null;
    isOfOneDay &&= apart === 0;
    topic.days ??= toll.days;
  }
  return { ...topic, days: isOfOneDay ? topic.days : null };
}

function filledBy({ roles, days }: Topic, claim: ComparableClaim): ComparableClaim {
  const more = keyRolesOf(claim).filter((name) => !claim.roles[name]?.length && roles[name]?.length);
  const isDated = claim.timed || days === null;
  if (more.length === 0 && isDated) return claim;
  return {
    ...claim,
    roles: { ...claim.roles, ...Object.fromEntries(more.map((name) => [name, roles[name]!])) },
    ...(!isDated && { timed: true, days }),
  };
}
