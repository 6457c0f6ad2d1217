/** What tells that two articles speak of one thing, where its words alone are those of many things. */
import { frames } from '../../frames.js';
import type { ComparableClaim } from './comparable.js';
import { share } from './fillers.js';
import { daysBetween, NEWS } from './when.js';

/**
 * Whether two articles surely speak of one thing: a name is in both, or both are news of the same days. Of what is
 * counted only a name tells, and of tolls a name and what happened: there are many accidents, and many people.
 */
export function isSurelyOne(a: ComparableClaim, b: ComparableClaim): boolean {
  const isNamed = nameInCommon(a, b);
  const { crowd, toll } = frames[a.frame];
  if (crowd) return isNamed;
  if (toll && !share(a.roles.event ?? [], b.roles.event ?? [])) return isNamed && areNewsOfOneTime(a, b);
  return isNamed || (!toll && areNewsOfOneTime(a, b));
}

/** Whether nothing but the words keeps two articles from speaking of two things: no name is in both, and they are of no same days. */
export function mayBeTwo(a: ComparableClaim, b: ComparableClaim): boolean {
  return !nameInCommon(a, b) && (frames[a.frame].crowd === true || !areNewsOfOneTime(a, b));
}

function nameInCommon(a: ComparableClaim, b: ComparableClaim): boolean {
  for (const { name, types } of frames[a.frame].roles) {
    if (types.length === 0) continue;
    for (const one of a.roles[name] ?? [])
      for (const other of b.roles[name] ?? []) {
        if (one.key !== null && one.key === other.key) return true;
        if (one.names?.some((word) => other.names?.includes(word) || other.key === word)) return true;
      }
  }
  return false;
}

function areNewsOfOneTime(a: ComparableClaim, b: ComparableClaim): boolean {
  const [left, right] = [a.days ?? a.published, b.days ?? b.published];
  return left !== null && right !== null && daysBetween(left, right) <= NEWS;
}
